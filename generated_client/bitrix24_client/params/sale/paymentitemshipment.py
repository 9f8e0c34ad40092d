"""Parameters of ``sale.paymentitemshipment``."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Literal, Required, TypedDict


class SalePaymentItemShipmentAddFields(TypedDict, total=False):
    shipmentId: Required[int | str]
    paymentId: Required[int | str]
    xmlId: str | float | Decimal | Literal[False] | None


class SalePaymentItemShipmentListFilter(TypedDict, total=False):
    paymentId: int | str | Sequence[int | str] | Literal[False] | None
    shipmentId: int | str | Sequence[int | str] | Literal[False] | None


class SalePaymentItemShipmentListOrder(TypedDict, total=False):
    id: str


class SalePaymentItemShipmentUpdateFields(TypedDict, total=False):
    xmlId: str | float | Decimal | Literal[False] | None
