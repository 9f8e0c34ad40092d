"""Answers of ``sale.basketitem``."""

from __future__ import annotations

from enum import IntEnum, StrEnum
from typing import TYPE_CHECKING

from ..._runtime import converters as _k, views as _v
from ..._runtime.lazy import lazy_module

if TYPE_CHECKING:
    from ...models import shared as models_shared
else:
    models_shared = lazy_module("...models.shared", __package__)


class SaleBasketitemDimensions(StrEnum):
    WIDTH = "WIDTH"  # width
    HEIGHT = "HEIGHT"  # height
    LENGTH = "LENGTH"  # length


class SaleBasketitemType(IntEnum):
    SET = 1  # set
    SERVICE = 2  # service


class SaleBasketitem(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    order_id = _v.integer("orderId")
    """Id of the order."""
    sort = _v.integer("sort")
    """Position in the sorting order."""
    product_id = _v.integer("productId")
    """Id of the product."""
    price = _v.decimal("price")
    """Price."""
    custom_price = _v.boolean("customPrice")
    currency = _v.string("currency")
    """Code of the currency."""
    quantity = _v.decimal("quantity")
    """Quantity."""
    xml_id = _v.string("xmlId")
    """External id."""
    date_insert = _v.moment("dateInsert")
    """When it was made."""
    date_update = _v.moment("dateUpdate")
    """When it was last changed."""
    properties = _v.array("properties", _k.Nested(lambda: SaleBasketitemPropertiesItem))
    """Properties."""
    name = _v.string("name")
    """Name."""
    base_price = _v.decimal("basePrice")
    discount_price = _v.decimal("discountPrice")
    weight = _v.decimal("weight")
    """Weight."""
    dimensions = _v.choice("dimensions", SaleBasketitemDimensions)
    measure_code = _v.string("measureCode")
    measure_name = _v.string("measureName")
    can_buy = _v.boolean("canBuy")
    vat_rate = _v.decimal("vatRate")
    vat_included = _v.boolean("vatIncluded")
    """Whether the price contains VAT."""
    barcode_multi = _v.boolean("barcodeMulti")
    type = _v.choice("type", SaleBasketitemType)
    """Type."""
    catalog_xml_id = _v.string("catalogXmlId")
    product_xml_id = _v.string("productXmlId")
    reservations = _v.array("reservations", _k.Nested(lambda: SaleBasketitemReservationsItem))


class SaleBasketitemAddCatalogProductResult(_v.View):
    __slots__ = ()
    basket_item = _v.nested("basketItem", lambda: SaleBasketitemAddCatalogProductResultBasketItem)


class SaleBasketitemAddCatalogProductResultBasketItem(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    order_id = _v.integer("orderId")
    """Id of the order."""
    sort = _v.integer("sort")
    """Position in the sorting order."""
    product_id = _v.integer("productId")
    """Id of the product."""
    price = _v.decimal("price")
    """Price."""
    custom_price = _v.boolean("customPrice")
    currency = _v.string("currency")
    """Code of the currency."""
    quantity = _v.decimal("quantity")
    """Quantity."""
    xml_id = _v.string("xmlId")
    """External id."""
    date_insert = _v.moment("dateInsert")
    """When it was made."""
    date_update = _v.moment("dateUpdate")
    """When it was last changed."""
    properties = _v.array(
        "properties",
        _k.Nested(lambda: SaleBasketitemAddCatalogProductResultBasketItemPropertiesItem),
    )
    """Properties."""
    name = _v.string("name")
    """Name."""
    base_price = _v.decimal("basePrice")
    discount_price = _v.decimal("discountPrice")
    weight = _v.decimal("weight")
    """Weight."""
    dimensions = _v.string("dimensions")
    measure_code = _v.string("measureCode")
    measure_name = _v.string("measureName")
    can_buy = _v.boolean("canBuy")
    vat_rate = _v.decimal("vatRate")
    vat_included = _v.boolean("vatIncluded")
    """Whether the price contains VAT."""
    barcode_multi = _v.boolean("barcodeMulti")
    type = _v.choice("type", SaleBasketitemType)
    """Type."""
    catalog_xml_id = _v.string("catalogXmlId")
    product_xml_id = _v.string("productXmlId")
    reservations = _v.array(
        "reservations",
        _k.Nested(lambda: SaleBasketitemAddCatalogProductResultBasketItemReservationsItem),
    )


class SaleBasketitemAddCatalogProductResultBasketItemPropertiesItem(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    basket_id = _v.integer("basketId")
    """Id of the basket item."""
    name = _v.string("name")
    """Name."""
    value = _v.string("value")
    """Value."""
    code = _v.string("code")
    """Symbolic code."""
    sort = _v.integer("sort")
    """Position in the sorting order."""
    xml_id = _v.string("xmlId")
    """External id."""


class SaleBasketitemAddCatalogProductResultBasketItemReservationsItem(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    basket_id = _v.integer("basketId")
    """Id of the basket item."""
    store_id = _v.integer("storeId")
    """Id of the store."""
    quantity = _v.decimal("quantity")
    """Quantity."""
    date_reserve = _v.moment("dateReserve")
    date_reserve_end = _v.moment("dateReserveEnd")
    reserved_by = _v.integer("reservedBy")


class SaleBasketitemAddResult(_v.View):
    __slots__ = ()
    basket_item = _v.nested("basketItem", lambda: SaleBasketitem)


class SaleBasketitemGetFieldsCatalogProductResult(_v.View):
    __slots__ = ()
    basket_item = _v.mapping("basketItem", _k.Nested(lambda: models_shared.RestFieldDescription))


class SaleBasketitemGetFieldsResult(_v.View):
    __slots__ = ()
    basket_item = _v.mapping("basketItem", _k.Nested(lambda: models_shared.RestFieldDescription))


class SaleBasketitemGetResult(_v.View):
    __slots__ = ()
    basket_item = _v.nested("basketItem", lambda: SaleBasketitem)


class SaleBasketitemPropertiesItem(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    basket_id = _v.integer("basketId")
    """Id of the basket item."""
    name = _v.string("name")
    """Name."""
    value = _v.string("value")
    """Value."""
    code = _v.string("code")
    """Symbolic code."""
    sort = _v.integer("sort")
    """Position in the sorting order."""
    xml_id = _v.string("xmlId")
    """External id."""


class SaleBasketitemReservationsItem(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    basket_id = _v.integer("basketId")
    """Id of the basket item."""
    store_id = _v.integer("storeId")
    """Id of the store."""
    quantity = _v.decimal("quantity")
    """Quantity."""
    date_reserve = _v.moment("dateReserve")
    date_reserve_end = _v.moment("dateReserveEnd")
    reserved_by = _v.integer("reservedBy")


class SaleBasketitemUpdateCatalogProductResult(_v.View):
    __slots__ = ()
    basket_item = _v.nested(
        "basketItem", lambda: SaleBasketitemUpdateCatalogProductResultBasketItem
    )


class SaleBasketitemUpdateCatalogProductResultBasketItem(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    order_id = _v.integer("orderId")
    """Id of the order."""
    sort = _v.integer("sort")
    """Position in the sorting order."""
    product_id = _v.integer("productId")
    """Id of the product."""
    price = _v.decimal("price")
    """Price."""
    custom_price = _v.boolean("customPrice")
    currency = _v.string("currency")
    """Code of the currency."""
    quantity = _v.decimal("quantity")
    """Quantity."""
    xml_id = _v.string("xmlId")
    """External id."""
    date_insert = _v.moment("dateInsert")
    """When it was made."""
    date_update = _v.moment("dateUpdate")
    """When it was last changed."""
    properties = _v.array(
        "properties",
        _k.Nested(lambda: SaleBasketitemUpdateCatalogProductResultBasketItemPropertiesItem),
    )
    """Properties."""
    name = _v.string("name")
    """Name."""
    base_price = _v.decimal("basePrice")
    discount_price = _v.decimal("discountPrice")
    weight = _v.decimal("weight")
    """Weight."""
    dimensions = _v.string("dimensions")
    measure_code = _v.string("measureCode")
    measure_name = _v.string("measureName")
    can_buy = _v.boolean("canBuy")
    vat_rate = _v.decimal("vatRate")
    vat_included = _v.boolean("vatIncluded")
    """Whether the price contains VAT."""
    barcode_multi = _v.boolean("barcodeMulti")
    type = _v.choice("type", SaleBasketitemType)
    """Type."""
    catalog_xml_id = _v.string("catalogXmlId")
    product_xml_id = _v.string("productXmlId")
    reservations = _v.array(
        "reservations",
        _k.Nested(lambda: SaleBasketitemUpdateCatalogProductResultBasketItemReservationsItem),
    )


class SaleBasketitemUpdateCatalogProductResultBasketItemPropertiesItem(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    basket_id = _v.integer("basketId")
    """Id of the basket item."""
    name = _v.string("name")
    """Name."""
    value = _v.string("value")
    """Value."""
    code = _v.string("code")
    """Symbolic code."""
    sort = _v.integer("sort")
    """Position in the sorting order."""
    xml_id = _v.string("xmlId")
    """External id."""


class SaleBasketitemUpdateCatalogProductResultBasketItemReservationsItem(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    basket_id = _v.integer("basketId")
    """Id of the basket item."""
    store_id = _v.integer("storeId")
    """Id of the store."""
    quantity = _v.decimal("quantity")
    """Quantity."""
    date_reserve = _v.moment("dateReserve")
    date_reserve_end = _v.moment("dateReserveEnd")
    reserved_by = _v.integer("reservedBy")


class SaleBasketitemUpdateResult(_v.View):
    __slots__ = ()
    basket_item = _v.nested("basketItem", lambda: SaleBasketitem)
