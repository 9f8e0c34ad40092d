"""Answers of ``catalog.pricetypelang``."""

from __future__ import annotations


from ..._runtime import views as _v


class CatalogLanguage(_v.View):
    __slots__ = ()
    lid = _v.string("lid")
    name = _v.string("name")
    active = _v.boolean("active")


class CatalogPriceTypeLang(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    catalog_group_id = _v.integer("catalogGroupId")
    name = _v.string("name")
    lang = _v.string("lang")


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
    name = _v.nested("name", lambda: CatalogPriceTypeLangGetFieldsResultPriceTypeLangField)
    lang = _v.nested("lang", lambda: CatalogPriceTypeLangGetFieldsResultPriceTypeLangField)


class CatalogPriceTypeLangGetFieldsResultPriceTypeLangField(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogPriceTypeLangGetResult(_v.View):
    __slots__ = ()
    price_type_lang = _v.nested("priceTypeLang", lambda: CatalogPriceTypeLang)


class CatalogPriceTypeLangUpdateResult(_v.View):
    __slots__ = ()
    price_type_lang = _v.nested("priceTypeLang", lambda: CatalogPriceTypeLang)
