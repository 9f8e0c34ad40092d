"""Answers of ``catalog.pricetype``."""

from __future__ import annotations


from ..._runtime import views as _v


class CatalogPriceType(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    name = _v.string("name")
    base = _v.boolean("base")
    sort = _v.integer("sort")
    xml_id = _v.string("xmlId")
    timestamp_x = _v.moment("timestampX")
    created_by = _v.integer("createdBy")
    modified_by = _v.integer("modifiedBy")
    date_create = _v.moment("dateCreate")


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
    base = _v.nested("base", lambda: CatalogPriceTypeGetFieldsResultPriceTypeField)
    sort = _v.nested("sort", lambda: CatalogPriceTypeGetFieldsResultPriceTypeField)
    xml_id = _v.nested("xmlId", lambda: CatalogPriceTypeGetFieldsResultPriceTypeField)
    timestamp_x = _v.nested("timestampX", lambda: CatalogPriceTypeGetFieldsResultPriceTypeField)
    created_by = _v.nested("createdBy", lambda: CatalogPriceTypeGetFieldsResultPriceTypeField)
    modified_by = _v.nested("modifiedBy", lambda: CatalogPriceTypeGetFieldsResultPriceTypeField)
    date_create = _v.nested("dateCreate", lambda: CatalogPriceTypeGetFieldsResultPriceTypeField)


class CatalogPriceTypeGetFieldsResultPriceTypeField(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogPriceTypeGetResult(_v.View):
    __slots__ = ()
    price_type = _v.nested("priceType", lambda: CatalogPriceType)


class CatalogPriceTypeUpdateResult(_v.View):
    __slots__ = ()
    price_type = _v.nested("priceType", lambda: CatalogPriceType)
