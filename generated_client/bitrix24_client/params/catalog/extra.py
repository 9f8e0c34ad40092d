"""Parameters of ``catalog.extra``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Literal
from typing_extensions import TypedDict


class CatalogExtraListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: id, name, percentage."""

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
    percentage: (
        float
        | Decimal
        | str
        | Sequence[float | Decimal | str]
        | Literal[False]
        | Sequence[float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""


class CatalogExtraListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: id, name, percentage."""

    id: str
    """The direction of an order."""
    name: str
    """The direction of an order."""
    percentage: str
    """The direction of an order."""
