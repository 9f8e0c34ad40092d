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
    id = _v.nested("id", lambda: CatalogStoreproductGetFieldsResultStoreProductId)
    product_id = _v.nested(
        "productId", lambda: CatalogStoreproductGetFieldsResultStoreProductProductId
    )
    store_id = _v.nested("storeId", lambda: CatalogStoreproductGetFieldsResultStoreProductStoreId)
    amount = _v.nested("amount", lambda: CatalogStoreproductGetFieldsResultStoreProductAmount)
    quantity_reserved = _v.nested(
        "quantityReserved", lambda: CatalogStoreproductGetFieldsResultStoreProductQuantityReserved
    )


class CatalogStoreproductGetFieldsResultStoreProductAmount(_v.View):
    """Amount."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogStoreproductGetFieldsResultStoreProductId(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogStoreproductGetFieldsResultStoreProductProductId(_v.View):
    """Id of the product."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogStoreproductGetFieldsResultStoreProductQuantityReserved(_v.View):
    """Quantity that is reserved."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogStoreproductGetFieldsResultStoreProductStoreId(_v.View):
    """Id of the store."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogStoreproductGetResult(_v.View):
    __slots__ = ()
    store_product = _v.nested("storeProduct", lambda: CatalogStoreproduct)
