"""Answers of ``catalog.price``."""

from __future__ import annotations


from ..._runtime import kinds as _k, views as _v


class CatalogPrice(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    product_id = _v.integer("productId")
    catalog_group_id = _v.integer("catalogGroupId")
    price = _v.decimal("price")
    price_scale = _v.decimal("priceScale")
    currency = _v.string("currency")
    quantity_from = _v.decimal("quantityFrom")
    quantity_to = _v.decimal("quantityTo")
    extra_id = _v.integer("extraId")
    timestamp_x = _v.moment("timestampX")


class CatalogPriceAddResult(_v.View):
    __slots__ = ()
    price = _v.nested("price", lambda: CatalogPrice)


class CatalogPriceGetFieldsResult(_v.View):
    __slots__ = ()
    price = _v.nested("price", lambda: CatalogPriceGetFieldsResultPrice)


class CatalogPriceGetFieldsResultPrice(_v.View):
    """Price."""

    __slots__ = ()
    id = _v.nested("id", lambda: CatalogPriceGetFieldsResultPriceField)
    product_id = _v.nested("productId", lambda: CatalogPriceGetFieldsResultPriceField)
    catalog_group_id = _v.nested("catalogGroupId", lambda: CatalogPriceGetFieldsResultPriceField)
    price = _v.nested("price", lambda: CatalogPriceGetFieldsResultPriceField)
    price_scale = _v.nested("priceScale", lambda: CatalogPriceGetFieldsResultPriceField)
    currency = _v.nested("currency", lambda: CatalogPriceGetFieldsResultPriceField)
    quantity_from = _v.nested("quantityFrom", lambda: CatalogPriceGetFieldsResultPriceField)
    quantity_to = _v.nested("quantityTo", lambda: CatalogPriceGetFieldsResultPriceField)
    extra_id = _v.nested("extraId", lambda: CatalogPriceGetFieldsResultPriceField)
    timestamp_x = _v.nested("timestampX", lambda: CatalogPriceGetFieldsResultPriceField)


class CatalogPriceGetFieldsResultPriceField(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogPriceGetResult(_v.View):
    __slots__ = ()
    price = _v.nested("price", lambda: CatalogPrice)


class CatalogPriceModifyResult(_v.View):
    __slots__ = ()
    prices = _v.array("prices", _k.Nested(lambda: CatalogPrice))


class CatalogPriceUpdateResult(_v.View):
    __slots__ = ()
    price = _v.nested("price", lambda: CatalogPrice)
