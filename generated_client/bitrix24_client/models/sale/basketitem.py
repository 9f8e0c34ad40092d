"""Answers of ``sale.basketitem``."""

from __future__ import annotations

from enum import IntEnum, StrEnum
from typing import TYPE_CHECKING

from ..._runtime import kinds as _k, views as _v
from ..._runtime.lazy import lazy_module

if TYPE_CHECKING:
    from ...models import shared as models_shared
else:
    models_shared = lazy_module("...models.shared", __package__)


class SaleBasketItemDimensions(StrEnum):
    WIDTH = "WIDTH"  # width
    HEIGHT = "HEIGHT"  # height
    LENGTH = "LENGTH"  # length


class SaleBasketitemGetResultBasketItemType(IntEnum):
    SET = 1  # set
    SERVICE = 2  # service


class SaleBasketitem(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    order_id = _v.integer("orderId")
    sort = _v.integer("sort")
    product_id = _v.integer("productId")
    price = _v.decimal("price")
    custom_price = _v.boolean("customPrice")
    currency = _v.string("currency")
    quantity = _v.decimal("quantity")
    xml_id = _v.string("xmlId")
    date_insert = _v.moment("dateInsert")
    date_update = _v.moment("dateUpdate")
    properties = _v.array("properties", _k.Nested(lambda: SaleBasketitemPropertiesItem))
    name = _v.string("name")
    base_price = _v.decimal("basePrice")
    discount_price = _v.decimal("discountPrice")
    weight = _v.decimal("weight")
    dimensions = _v.choice("dimensions", SaleBasketItemDimensions)
    measure_code = _v.string("measureCode")
    measure_name = _v.string("measureName")
    can_buy = _v.boolean("canBuy")
    vat_rate = _v.decimal("vatRate")
    vat_included = _v.boolean("vatIncluded")
    barcode_multi = _v.boolean("barcodeMulti")
    type = _v.choice("type", SaleBasketitemGetResultBasketItemType)
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
    sort = _v.integer("sort")
    product_id = _v.integer("productId")
    price = _v.decimal("price")
    custom_price = _v.boolean("customPrice")
    currency = _v.string("currency")
    quantity = _v.decimal("quantity")
    xml_id = _v.string("xmlId")
    date_insert = _v.moment("dateInsert")
    date_update = _v.moment("dateUpdate")
    properties = _v.array(
        "properties",
        _k.Nested(lambda: SaleBasketitemAddCatalogProductResultBasketItemPropertiesItem),
    )
    name = _v.string("name")
    base_price = _v.decimal("basePrice")
    discount_price = _v.decimal("discountPrice")
    weight = _v.decimal("weight")
    dimensions = _v.string("dimensions")
    measure_code = _v.string("measureCode")
    measure_name = _v.string("measureName")
    can_buy = _v.boolean("canBuy")
    vat_rate = _v.decimal("vatRate")
    vat_included = _v.boolean("vatIncluded")
    barcode_multi = _v.boolean("barcodeMulti")
    type = _v.choice("type", SaleBasketitemGetResultBasketItemType)
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
    name = _v.string("name")
    value = _v.string("value")
    code = _v.string("code")
    sort = _v.integer("sort")
    xml_id = _v.string("xmlId")


class SaleBasketitemAddCatalogProductResultBasketItemReservationsItem(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    basket_id = _v.integer("basketId")
    store_id = _v.integer("storeId")
    quantity = _v.decimal("quantity")
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
    name = _v.string("name")
    value = _v.string("value")
    code = _v.string("code")
    sort = _v.integer("sort")
    xml_id = _v.string("xmlId")


class SaleBasketitemReservationsItem(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    basket_id = _v.integer("basketId")
    store_id = _v.integer("storeId")
    quantity = _v.decimal("quantity")
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
    sort = _v.integer("sort")
    product_id = _v.integer("productId")
    price = _v.decimal("price")
    custom_price = _v.boolean("customPrice")
    currency = _v.string("currency")
    quantity = _v.decimal("quantity")
    xml_id = _v.string("xmlId")
    date_insert = _v.moment("dateInsert")
    date_update = _v.moment("dateUpdate")
    properties = _v.array(
        "properties",
        _k.Nested(lambda: SaleBasketitemUpdateCatalogProductResultBasketItemPropertiesItem),
    )
    name = _v.string("name")
    base_price = _v.decimal("basePrice")
    discount_price = _v.decimal("discountPrice")
    weight = _v.decimal("weight")
    dimensions = _v.string("dimensions")
    measure_code = _v.string("measureCode")
    measure_name = _v.string("measureName")
    can_buy = _v.boolean("canBuy")
    vat_rate = _v.decimal("vatRate")
    vat_included = _v.boolean("vatIncluded")
    barcode_multi = _v.boolean("barcodeMulti")
    type = _v.choice("type", SaleBasketitemGetResultBasketItemType)
    catalog_xml_id = _v.string("catalogXmlId")
    product_xml_id = _v.string("productXmlId")
    reservations = _v.array(
        "reservations",
        _k.Nested(lambda: SaleBasketitemUpdateCatalogProductResultBasketItemReservationsItem),
    )
    productid = _v.integer("productid")


class SaleBasketitemUpdateCatalogProductResultBasketItemPropertiesItem(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    basket_id = _v.integer("basketId")
    name = _v.string("name")
    value = _v.string("value")
    code = _v.string("code")
    sort = _v.integer("sort")
    xml_id = _v.string("xmlId")


class SaleBasketitemUpdateCatalogProductResultBasketItemReservationsItem(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    basket_id = _v.integer("basketId")
    store_id = _v.integer("storeId")
    quantity = _v.decimal("quantity")
    date_reserve = _v.moment("dateReserve")
    date_reserve_end = _v.moment("dateReserveEnd")
    reserved_by = _v.integer("reservedBy")


class SaleBasketitemUpdateResult(_v.View):
    __slots__ = ()
    basket_item = _v.nested("basketItem", lambda: SaleBasketitem)
