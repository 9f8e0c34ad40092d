"""Parameters of ``sale.paymentitemshipment``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class SalePaymentItemShipmentAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: shipmentId, paymentId, xmlId."""

    shipmentId: Required[int | str]
    """A whole number, or its digits."""
    paymentId: Required[int | str]
    """A whole number, or its digits."""
    xmlId: str | float | Decimal | Literal[False] | None
    """External id."""


class SalePaymentItemShipmentListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: paymentId, shipmentId."""

    paymentId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    shipmentId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""


class SalePaymentItemShipmentListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: id."""

    id: str
    """The direction of an order."""


class SalePaymentItemShipmentUpdateFields(TypedDict, total=False, extra_items=Any):
    """Keys: xmlId."""

    xmlId: str | float | Decimal | Literal[False] | None
    """External id."""
