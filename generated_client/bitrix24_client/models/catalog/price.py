"""Answers of ``catalog.price``."""

from __future__ import annotations


from ..._runtime import converters as _k, views as _v


class CatalogPrice(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    product_id = _v.integer("productId")
    """Id of the product."""
    catalog_group_id = _v.integer("catalogGroupId")
    """Id of the price type."""
    price = _v.decimal("price")
    """Price."""
    price_scale = _v.decimal("priceScale")
    currency = _v.string("currency")
    """Code of the currency."""
    quantity_from = _v.decimal("quantityFrom")
    quantity_to = _v.decimal("quantityTo")
    extra_id = _v.integer("extraId")
    timestamp_x = _v.moment("timestampX")
    """When it was last changed."""


class CatalogPriceAddResult(_v.View):
    __slots__ = ()
    price = _v.nested("price", lambda: CatalogPrice)
    """Price."""


class CatalogPriceGetFieldsResult(_v.View):
    __slots__ = ()
    price = _v.nested("price", lambda: CatalogPriceGetFieldsResultPrice)
    """Price."""


class CatalogPriceGetFieldsResultPrice(_v.View):
    """Price."""

    __slots__ = ()
    id = _v.nested("id", lambda: CatalogPriceGetFieldsResultPriceField)
    product_id = _v.nested("productId", lambda: CatalogPriceGetFieldsResultPriceField)
    """Id of the product."""
    catalog_group_id = _v.nested("catalogGroupId", lambda: CatalogPriceGetFieldsResultPriceField)
    """Id of the price type."""
    price = _v.nested("price", lambda: CatalogPriceGetFieldsResultPriceField)
    """Price."""
    price_scale = _v.nested("priceScale", lambda: CatalogPriceGetFieldsResultPriceField)
    currency = _v.nested("currency", lambda: CatalogPriceGetFieldsResultPriceField)
    """Code of the currency."""
    quantity_from = _v.nested("quantityFrom", lambda: CatalogPriceGetFieldsResultPriceField)
    quantity_to = _v.nested("quantityTo", lambda: CatalogPriceGetFieldsResultPriceField)
    extra_id = _v.nested("extraId", lambda: CatalogPriceGetFieldsResultPriceField)
    timestamp_x = _v.nested("timestampX", lambda: CatalogPriceGetFieldsResultPriceField)
    """When it was last changed."""


class CatalogPriceGetFieldsResultPriceField(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    """Whether the field can be set once only, when the record is made."""
    is_read_only = _v.boolean("isReadOnly")
    """Whether the field can be read only."""
    is_required = _v.boolean("isRequired")
    """Whether the field has to be filled in."""
    type = _v.string("type")
    """Type."""


class CatalogPriceGetResult(_v.View):
    __slots__ = ()
    price = _v.nested("price", lambda: CatalogPrice)
    """Price."""


class CatalogPriceModifyResult(_v.View):
    __slots__ = ()
    prices = _v.array("prices", _k.Nested(lambda: CatalogPrice))


class CatalogPriceUpdateResult(_v.View):
    __slots__ = ()
    price = _v.nested("price", lambda: CatalogPrice)
    """Price."""
