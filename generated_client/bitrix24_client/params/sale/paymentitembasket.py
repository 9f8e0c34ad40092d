"""Parameters of ``sale.paymentitembasket``."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, Required, TypedDict


class SalePaymentitembasketAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    paymentId: Required[int]
    basketId: Required[int]
    quantity: float | Decimal
    xmlId: str


class SalePaymentitembasketListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    paymentId: int
    quantity: float | Decimal


class SalePaymentitembasketListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    quantity: Any


class SalePaymentitembasketUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    quantity: Required[float | Decimal]
    xmlId: str
