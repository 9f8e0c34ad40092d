"""Parameters of ``sale.paymentitembasket``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class SalePaymentitembasketAddFields(TypedDict, total=False):
    """Values of the fields of the new record.

    Keys: paymentId, basketId, quantity, xmlId."""

    paymentId: Required[int]
    basketId: Required[int]
    """Id of the basket item."""
    quantity: float | Decimal
    """Quantity."""
    xmlId: str
    """External id."""


class SalePaymentitembasketListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: paymentId, quantity."""

    paymentId: int | Sequence[int] | None
    quantity: float | Decimal | Sequence[float | Decimal] | None
    """Quantity."""


class SalePaymentitembasketListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: quantity."""

    quantity: Literal["ASC", "DESC", "asc", "desc"]


class SalePaymentitembasketUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are.

    Keys: quantity, xmlId."""

    quantity: Required[float | Decimal]
    """Quantity."""
    xmlId: str
    """External id."""
