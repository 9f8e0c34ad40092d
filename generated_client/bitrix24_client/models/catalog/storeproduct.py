"""Answers of ``catalog.storeproduct``."""

from __future__ import annotations


from ..._runtime import views as _v


class CatalogStoreproduct(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    product_id = _v.integer("productId")
    store_id = _v.integer("storeId")
    amount = _v.decimal("amount")
    quantity_reserved = _v.decimal("quantityReserved")


class CatalogStoreproductGetFieldsResult(_v.View):
    __slots__ = ()
    store_product = _v.nested(
        "storeProduct", lambda: CatalogStoreproductGetFieldsResultStoreProduct
    )


class CatalogStoreproductGetFieldsResultStoreProduct(_v.View):
    __slots__ = ()
    id = _v.nested("id", lambda: CatalogStoreproductGetFieldsResultStoreProductField)
    product_id = _v.nested("productId", lambda: CatalogStoreproductGetFieldsResultStoreProductField)
    store_id = _v.nested("storeId", lambda: CatalogStoreproductGetFieldsResultStoreProductField)
    amount = _v.nested("amount", lambda: CatalogStoreproductGetFieldsResultStoreProductField)
    quantity_reserved = _v.nested(
        "quantityReserved", lambda: CatalogStoreproductGetFieldsResultStoreProductField
    )


class CatalogStoreproductGetFieldsResultStoreProductField(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogStoreproductGetResult(_v.View):
    __slots__ = ()
    store_product = _v.nested("storeProduct", lambda: CatalogStoreproduct)
