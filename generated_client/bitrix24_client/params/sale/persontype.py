"""Parameters of ``sale.persontype``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class SalePersontypeAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: name, code, sort, active, xmlId."""

    name: Required[str | float | Decimal]
    """Name."""
    code: str | float | Decimal | Literal[False] | None
    """Symbolic code."""
    sort: str | float | Decimal | Literal[False] | None
    """Position in the sorting order."""
    active: Literal["Y", "N"]
    xmlId: str | float | Decimal | Literal[False] | None
    """External id."""


class SalePersontypeListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: id, name, code, sort, active, xmlId."""

    id: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the record."""
    name: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Name."""
    code: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Symbolic code."""
    sort: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Position in the sorting order."""
    active: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Active records only or inactive ones only."""
    xmlId: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """External id."""


class SalePersontypeListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: id, name, code, sort, active, xmlId."""

    id: str
    """The direction of an order."""
    name: str
    """The direction of an order."""
    code: str
    """The direction of an order."""
    sort: str
    """The direction of an order."""
    active: str
    """The direction of an order."""
    xmlId: str
    """The direction of an order."""
