"""Parameters of ``crm.vat``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class CrmVatAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: ACTIVE, C_SORT, NAME, RATE."""

    ACTIVE: Literal["Y", "N"]
    C_SORT: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    NAME: Required[str | float | Decimal]
    """Name."""
    RATE: Required[float | Decimal | str]
    """A number, or its digits."""


class CrmVatListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: ACTIVE."""

    ACTIVE: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Active records only or inactive ones only."""


class CrmVatListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: ID."""

    ID: str
    """The direction of an order."""


class CrmVatUpdateFields(TypedDict, total=False, extra_items=Any):
    """Keys: ACTIVE, C_SORT, NAME, RATE."""

    ACTIVE: Literal["Y", "N"]
    """Whether the record is active."""
    C_SORT: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    NAME: Required[str | float | Decimal]
    """Name."""
    RATE: float | Decimal | str
    """A number, or its digits."""
