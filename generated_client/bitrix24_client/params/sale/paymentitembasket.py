"""Parameters of ``sale.paymentitembasket``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class SalePaymentitembasketAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: paymentId, basketId, quantity, xmlId."""

    paymentId: Required[int | str]
    """A whole number, or its digits."""
    basketId: Required[int | str]
    """Id of the basket item."""
    quantity: float | Decimal | str | Literal[False] | None
    """Quantity."""
    xmlId: str | float | Decimal | Literal[False] | None
    """External id."""


class SalePaymentitembasketListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: paymentId, quantity."""

    paymentId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    quantity: (
        float
        | Decimal
        | str
        | Sequence[float | Decimal | str]
        | Literal[False]
        | Sequence[float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None]
        | None
    )
    """Quantity."""


class SalePaymentitembasketListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: quantity."""

    quantity: str
    """The direction of an order."""


class SalePaymentitembasketUpdateFields(TypedDict, total=False, extra_items=Any):
    """New values of the fields; those not named stay as they are.

    Keys: quantity, xmlId."""

    quantity: Required[float | Decimal | str]
    """Quantity."""
    xmlId: str | float | Decimal | Literal[False] | None
    """External id."""
