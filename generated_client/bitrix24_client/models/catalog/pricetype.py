"""Answers of ``catalog.pricetype``."""

from __future__ import annotations


from ..._runtime import views as _v


class CatalogPriceType(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    name = _v.string("name")
    """Name."""
    base = _v.boolean("base")
    sort = _v.integer("sort")
    """Position in the sorting order."""
    xml_id = _v.string("xmlId")
    """External id."""
    timestamp_x = _v.moment("timestampX")
    """When it was last changed."""
    created_by = _v.integer("createdBy")
    """Id of the user who made it."""
    modified_by = _v.integer("modifiedBy")
    """Id of the user who last changed it."""
    date_create = _v.moment("dateCreate")
    """When it was made."""


class CatalogPriceTypeAddResult(_v.View):
    __slots__ = ()
    price_type = _v.nested("priceType", lambda: CatalogPriceType)


class CatalogPriceTypeGetFieldsResult(_v.View):
    __slots__ = ()
    price_type = _v.nested("priceType", lambda: CatalogPriceTypeGetFieldsResultPriceType)


class CatalogPriceTypeGetFieldsResultPriceType(_v.View):
    __slots__ = ()
    id = _v.nested("id", lambda: CatalogPriceTypeGetFieldsResultPriceTypeField)
    name = _v.nested("name", lambda: CatalogPriceTypeGetFieldsResultPriceTypeField)
    """Name."""
    base = _v.nested("base", lambda: CatalogPriceTypeGetFieldsResultPriceTypeField)
    sort = _v.nested("sort", lambda: CatalogPriceTypeGetFieldsResultPriceTypeField)
    """Position in the sorting order."""
    xml_id = _v.nested("xmlId", lambda: CatalogPriceTypeGetFieldsResultPriceTypeField)
    """External id."""
    timestamp_x = _v.nested("timestampX", lambda: CatalogPriceTypeGetFieldsResultPriceTypeField)
    """When it was last changed."""
    created_by = _v.nested("createdBy", lambda: CatalogPriceTypeGetFieldsResultPriceTypeField)
    """Id of the user who made it."""
    modified_by = _v.nested("modifiedBy", lambda: CatalogPriceTypeGetFieldsResultPriceTypeField)
    """Id of the user who last changed it."""
    date_create = _v.nested("dateCreate", lambda: CatalogPriceTypeGetFieldsResultPriceTypeField)
    """When it was made."""


class CatalogPriceTypeGetFieldsResultPriceTypeField(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    """Whether the field can be set once only, when the record is made."""
    is_read_only = _v.boolean("isReadOnly")
    """Whether the field can be read only."""
    is_required = _v.boolean("isRequired")
    """Whether the field has to be filled in."""
    type = _v.string("type")
    """Type."""


class CatalogPriceTypeGetResult(_v.View):
    __slots__ = ()
    price_type = _v.nested("priceType", lambda: CatalogPriceType)


class CatalogPriceTypeUpdateResult(_v.View):
    __slots__ = ()
    price_type = _v.nested("priceType", lambda: CatalogPriceType)
