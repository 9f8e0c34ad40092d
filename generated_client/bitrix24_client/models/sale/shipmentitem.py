"""Answers of ``sale.shipmentitem``."""

from __future__ import annotations


from ..._runtime import views as _v


class SaleShipmentitem(_v.View):
    __slots__ = ()
    id = _v.string("id")
    order_delivery_id = _v.integer("orderDeliveryId")
    basket_id = _v.integer("basketId")
    """Id of the basket item."""
    quantity = _v.decimal("quantity")
    """Quantity."""
    reserved_quantity = _v.decimal("reservedQuantity")
    xml_id = _v.string("xmlId")
    """External id."""
    date_insert = _v.moment("dateInsert")
    """When it was made."""


class SaleShipmentitemAddResult(_v.View):
    __slots__ = ()
    shipment_item = _v.nested("shipmentItem", lambda: SaleShipmentitem)


class SaleShipmentitemGetFieldsResult(_v.View):
    __slots__ = ()
    shipment_item = _v.nested("shipmentItem", lambda: SaleShipmentitemGetFieldsResultShipmentItem)


class SaleShipmentitemGetFieldsResultShipmentItem(_v.View):
    __slots__ = ()
    basket_id = _v.nested("basketId", lambda: SaleShipmentitemGetFieldsResultShipmentItemField)
    """Id of the basket item."""
    date_insert = _v.nested("dateInsert", lambda: SaleShipmentitemGetFieldsResultShipmentItemField)
    """When it was made."""
    id = _v.nested("id", lambda: SaleShipmentitemGetFieldsResultShipmentItemField)
    order_delivery_id = _v.nested(
        "orderDeliveryId", lambda: SaleShipmentitemGetFieldsResultShipmentItemField
    )
    quantity = _v.nested("quantity", lambda: SaleShipmentitemGetFieldsResultShipmentItemField)
    """Quantity."""
    reserved_quantity = _v.nested(
        "reservedQuantity", lambda: SaleShipmentitemGetFieldsResultShipmentItemField
    )
    xml_id = _v.nested("xmlId", lambda: SaleShipmentitemGetFieldsResultShipmentItemField)
    """External id."""


class SaleShipmentitemGetFieldsResultShipmentItemField(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    """Whether the field can be set once only, when the record is made."""
    is_read_only = _v.boolean("isReadOnly")
    """Whether the field can be read only."""
    is_required = _v.boolean("isRequired")
    """Whether the field has to be filled in."""
    type = _v.string("type")
    """Type."""


class SaleShipmentitemGetResult(_v.View):
    __slots__ = ()
    shipment_item = _v.nested("shipmentItem", lambda: SaleShipmentitem)


class SaleShipmentitemUpdateResult(_v.View):
    __slots__ = ()
    shipment_item = _v.nested("shipmentItem", lambda: SaleShipmentitem)
