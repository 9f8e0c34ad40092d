"""Parameters of ``sale.status``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class SaleStatusAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: id, type, notify, sort, color, xmlId."""

    id: Required[str | float | Decimal]
    """Id of the record."""
    type: Required[Literal["O", "D"]]
    """Type."""
    notify: Literal["Y", "N"]
    sort: int | str | Literal[False] | None
    """Position in the sorting order."""
    color: str | float | Decimal | Literal[False] | None
    """Color."""
    xmlId: str | float | Decimal | Literal[False] | None
    """External id."""


class SaleStatusListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: id."""

    id: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Id of the record."""


class SaleStatusListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: type."""

    type: str
    """The direction of an order."""


class SaleStatusUpdateFields(TypedDict, total=False, extra_items=Any):
    """Keys: type, notify, sort, color, xmlId."""

    type: Required[Literal["O", "D"]]
    """Type."""
    notify: Literal["Y", "N"]
    sort: int | str | Literal[False] | None
    """Position in the sorting order."""
    color: str | float | Decimal | Literal[False] | None
    """Color."""
    xmlId: str | float | Decimal | Literal[False] | None
    """External id."""
