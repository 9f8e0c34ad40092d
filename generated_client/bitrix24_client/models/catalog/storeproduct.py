"""Answers of ``catalog.storeproduct``."""

from __future__ import annotations


from ..._runtime import views as _v


class CatalogStoreproduct(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    product_id = _v.integer("productId")
    """Id of the product."""
    store_id = _v.integer("storeId")
    """Id of the store."""
    amount = _v.decimal("amount")
    """Amount."""
    quantity_reserved = _v.decimal("quantityReserved")
    """Quantity that is reserved."""


class CatalogStoreproductGetFieldsResult(_v.View):
    __slots__ = ()
    store_product = _v.nested(
        "storeProduct", lambda: CatalogStoreproductGetFieldsResultStoreProduct
    )


class CatalogStoreproductGetFieldsResultStoreProduct(_v.View):
    __slots__ = ()
    id = _v.nested("id", lambda: CatalogStoreproductGetFieldsResultStoreProductField)
    product_id = _v.nested("productId", lambda: CatalogStoreproductGetFieldsResultStoreProductField)
    """Id of the product."""
    store_id = _v.nested("storeId", lambda: CatalogStoreproductGetFieldsResultStoreProductField)
    """Id of the store."""
    amount = _v.nested("amount", lambda: CatalogStoreproductGetFieldsResultStoreProductField)
    """Amount."""
    quantity_reserved = _v.nested(
        "quantityReserved", lambda: CatalogStoreproductGetFieldsResultStoreProductField
    )
    """Quantity that is reserved."""


class CatalogStoreproductGetFieldsResultStoreProductField(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    """Whether the field can be set once only, when the record is made."""
    is_read_only = _v.boolean("isReadOnly")
    """Whether the field can be read only."""
    is_required = _v.boolean("isRequired")
    """Whether the field has to be filled in."""
    type = _v.string("type")
    """Type."""


class CatalogStoreproductGetResult(_v.View):
    __slots__ = ()
    store_product = _v.nested("storeProduct", lambda: CatalogStoreproduct)
