"""Parameters of ``sale.paymentitemshipment``."""

from __future__ import annotations

from typing import Any, Required, TypedDict


class SalePaymentItemShipmentAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    shipmentId: Required[int]
    paymentId: Required[int]
    xmlId: str


class SalePaymentItemShipmentListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    paymentId: int
    shipmentId: int


class SalePaymentItemShipmentListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    id: Any


class SalePaymentItemShipmentUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    xmlId: str
