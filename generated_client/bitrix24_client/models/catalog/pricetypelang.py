"""Answers of ``catalog.pricetypelang``."""

from __future__ import annotations


from ..._runtime import converters as _k, views as _v


class CatalogLanguage(_v.View):
    __slots__ = ()
    lid = _v.string("lid")
    """Code of the site or language."""
    name = _v.string("name")
    """Name."""
    active = _v.boolean("active")


class CatalogPriceTypeLang(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    catalog_group_id = _v.integer("catalogGroupId")
    """Id of the price type."""
    name = _v.string("name")
    """Name."""
    lang = _v.string("lang")
    """Code of the language."""


class CatalogPriceTypeLangAddResult(_v.View):
    __slots__ = ()
    price_type_lang = _v.nested("priceTypeLang", lambda: CatalogPriceTypeLang)


class CatalogPriceTypeLangGetFieldsResult(_v.View):
    __slots__ = ()
    price_type_lang = _v.nested(
        "priceTypeLang", lambda: CatalogPriceTypeLangGetFieldsResultPriceTypeLang
    )


class CatalogPriceTypeLangGetFieldsResultPriceTypeLang(_v.View):
    __slots__ = ()
    id = _v.nested("id", lambda: CatalogPriceTypeLangGetFieldsResultPriceTypeLangField)
    catalog_group_id = _v.nested(
        "catalogGroupId", lambda: CatalogPriceTypeLangGetFieldsResultPriceTypeLangField
    )
    """Id of the price type."""
    name = _v.nested("name", lambda: CatalogPriceTypeLangGetFieldsResultPriceTypeLangField)
    """Name."""
    lang = _v.nested("lang", lambda: CatalogPriceTypeLangGetFieldsResultPriceTypeLangField)
    """Code of the language."""


class CatalogPriceTypeLangGetFieldsResultPriceTypeLangField(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    """Whether the field can be set once only, when the record is made."""
    is_read_only = _v.boolean("isReadOnly")
    """Whether the field can be read only."""
    is_required = _v.boolean("isRequired")
    """Whether the field has to be filled in."""
    type = _v.string("type")
    """Type."""


class CatalogPriceTypeLangGetLanguagesResult(_v.View):
    __slots__ = ()
    languages = _v.array("languages", _k.Nested(lambda: CatalogLanguage))


class CatalogPriceTypeLangGetResult(_v.View):
    __slots__ = ()
    price_type_lang = _v.nested("priceTypeLang", lambda: CatalogPriceTypeLang)


class CatalogPriceTypeLangUpdateResult(_v.View):
    __slots__ = ()
    price_type_lang = _v.nested("priceTypeLang", lambda: CatalogPriceTypeLang)
