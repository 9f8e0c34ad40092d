"""Answers of ``catalog.catalog``."""

from __future__ import annotations


from ..._runtime import views as _v


class CatalogCatalog(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    iblock_id = _v.integer("iblockId")
    iblock_type_id = _v.string("iblockTypeId")
    lid = _v.string("lid")
    name = _v.string("name")
    product_iblock_id = _v.integer("productIblockId")
    sku_property_id = _v.integer("skuPropertyId")
    subscription = _v.boolean("subscription")
    vat_id = _v.integer("vatId")


class CatalogCatalogGetFieldsResult(_v.View):
    __slots__ = ()
    catalog = _v.nested("catalog", lambda: CatalogCatalogGetFieldsResultCatalog)


class CatalogCatalogGetFieldsResultCatalog(_v.View):
    __slots__ = ()
    id = _v.nested("id", lambda: CatalogCatalogGetFieldsResultCatalogField)
    iblock_id = _v.nested("iblockId", lambda: CatalogCatalogGetFieldsResultCatalogField)
    iblock_type_id = _v.nested("iblockTypeId", lambda: CatalogCatalogGetFieldsResultCatalogField)
    lid = _v.nested("lid", lambda: CatalogCatalogGetFieldsResultCatalogField)
    name = _v.nested("name", lambda: CatalogCatalogGetFieldsResultCatalogField)
    product_iblock_id = _v.nested(
        "productIblockId", lambda: CatalogCatalogGetFieldsResultCatalogField
    )
    sku_property_id = _v.nested("skuPropertyId", lambda: CatalogCatalogGetFieldsResultCatalogField)
    subscription = _v.nested("subscription", lambda: CatalogCatalogGetFieldsResultCatalogField)
    vat_id = _v.nested("vatId", lambda: CatalogCatalogGetFieldsResultCatalogField)


class CatalogCatalogGetFieldsResultCatalogField(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogCatalogGetResult(_v.View):
    __slots__ = ()
    catalog = _v.nested("catalog", lambda: CatalogCatalog)
