"""Answers of ``catalog.pricetypegroup``."""

from __future__ import annotations


from ..._runtime import views as _v


class CatalogPriceTypeGroup(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    catalog_group_id = _v.integer("catalogGroupId")
    group_id = _v.integer("groupId")
    access = _v.boolean("access")


class CatalogPriceTypeGroupAddResult(_v.View):
    __slots__ = ()
    price_type_group = _v.nested("priceTypeGroup", lambda: CatalogPriceTypeGroup)


class CatalogPriceTypeGroupGetFieldsResult(_v.View):
    __slots__ = ()
    price_type_group = _v.nested(
        "priceTypeGroup", lambda: CatalogPriceTypeGroupGetFieldsResultPriceTypeGroup
    )


class CatalogPriceTypeGroupGetFieldsResultPriceTypeGroup(_v.View):
    __slots__ = ()
    id = _v.nested("id", lambda: CatalogPriceTypeGroupGetFieldsResultPriceTypeGroupField)
    catalog_group_id = _v.nested(
        "catalogGroupId", lambda: CatalogPriceTypeGroupGetFieldsResultPriceTypeGroupField
    )
    group_id = _v.nested("groupId", lambda: CatalogPriceTypeGroupGetFieldsResultPriceTypeGroupField)
    access = _v.nested("access", lambda: CatalogPriceTypeGroupGetFieldsResultPriceTypeGroupField)


class CatalogPriceTypeGroupGetFieldsResultPriceTypeGroupField(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")
