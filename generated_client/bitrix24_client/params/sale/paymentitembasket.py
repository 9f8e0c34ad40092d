"""Parameters of ``sale.paymentitembasket``."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Literal, Required, TypedDict


class SalePaymentitembasketAddFields(TypedDict, total=False):
    paymentId: Required[int | str]
    basketId: Required[int | str]
    quantity: float | Decimal | str | Literal[False] | None
    xmlId: str | float | Decimal | Literal[False] | None


class SalePaymentitembasketListFilter(TypedDict, total=False):
    paymentId: int | str | Sequence[int | str] | Literal[False] | None
    quantity: float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None


class SalePaymentitembasketListOrder(TypedDict, total=False):
    quantity: str


class SalePaymentitembasketUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    quantity: Required[float | Decimal | str]
    xmlId: str | float | Decimal | Literal[False] | None
