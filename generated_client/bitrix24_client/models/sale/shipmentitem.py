"""Answers of ``sale.shipmentitem``."""

from __future__ import annotations


from ..._runtime import views as _v


class SaleShipmentitem(_v.View):
    __slots__ = ()
    id = _v.string("id")
    order_delivery_id = _v.integer("orderDeliveryId")
    basket_id = _v.integer("basketId")
    quantity = _v.decimal("quantity")
    reserved_quantity = _v.decimal("reservedQuantity")
    xml_id = _v.string("xmlId")
    date_insert = _v.moment("dateInsert")


class SaleShipmentitemAddResult(_v.View):
    __slots__ = ()
    shipment_item = _v.nested("shipmentItem", lambda: SaleShipmentitem)


class SaleShipmentitemGetFieldsResult(_v.View):
    __slots__ = ()
    shipment_item = _v.nested("shipmentItem", lambda: SaleShipmentitemGetFieldsResultShipmentItem)


class SaleShipmentitemGetFieldsResultShipmentItem(_v.View):
    __slots__ = ()
    basket_id = _v.nested("basketId", lambda: SaleShipmentitemGetFieldsResultShipmentItemField)
    date_insert = _v.nested("dateInsert", lambda: SaleShipmentitemGetFieldsResultShipmentItemField)
    id = _v.nested("id", lambda: SaleShipmentitemGetFieldsResultShipmentItemField)
    order_delivery_id = _v.nested(
        "orderDeliveryId", lambda: SaleShipmentitemGetFieldsResultShipmentItemField
    )
    quantity = _v.nested("quantity", lambda: SaleShipmentitemGetFieldsResultShipmentItemField)
    reserved_quantity = _v.nested(
        "reservedQuantity", lambda: SaleShipmentitemGetFieldsResultShipmentItemField
    )
    xml_id = _v.nested("xmlId", lambda: SaleShipmentitemGetFieldsResultShipmentItemField)


class SaleShipmentitemGetFieldsResultShipmentItemField(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SaleShipmentitemGetResult(_v.View):
    __slots__ = ()
    shipment_item = _v.nested("shipmentItem", lambda: SaleShipmentitem)


class SaleShipmentitemUpdateResult(_v.View):
    __slots__ = ()
    shipment_item = _v.nested("shipmentItem", lambda: SaleShipmentitem)
