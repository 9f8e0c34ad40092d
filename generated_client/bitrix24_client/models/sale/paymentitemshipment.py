"""Answers of ``sale.paymentitemshipment``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime import converters as _k, views as _v
from ..._runtime.lazy import lazy_module

if TYPE_CHECKING:
    from ...models import shared as models_shared
else:
    models_shared = lazy_module("...models.shared", __package__)


class SalePaymentItemShipment(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    shipment_id = _v.integer("shipmentId")
    payment_id = _v.integer("paymentId")
    xml_id = _v.string("xmlId")
    """External id."""
    date_insert = _v.moment("dateInsert")
    """When it was made."""


class SalePaymentItemShipmentAddResult(_v.View):
    __slots__ = ()
    payment_item_shipment = _v.nested("paymentItemShipment", lambda: SalePaymentItemShipment)


class SalePaymentItemShipmentGetFieldsResult(_v.View):
    __slots__ = ()
    payment_item_shipment = _v.mapping(
        "paymentItemShipment", _k.Nested(lambda: models_shared.RestFieldDescription)
    )


class SalePaymentItemShipmentGetResult(_v.View):
    __slots__ = ()
    payment_item_shipment = _v.nested("paymentItemShipment", lambda: SalePaymentItemShipment)


class SalePaymentItemShipmentUpdateResult(_v.View):
    __slots__ = ()
    payment_item_shipment = _v.nested("paymentItemShipment", lambda: SalePaymentItemShipment)
