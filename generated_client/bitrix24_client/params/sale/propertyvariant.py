"""Parameters of ``sale.propertyvariant``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class SalePropertyvariantAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: orderPropsId, name, value, sort, description."""

    orderPropsId: Required[int | str]
    """A whole number, or its digits."""
    name: Required[str | float | Decimal]
    """Name."""
    value: Required[str | float | Decimal]
    """Value."""
    sort: int | str | Literal[False] | None
    """Position in the sorting order."""
    description: str | float | Decimal | Literal[False] | None
    """Description."""


class SalePropertyvariantListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: id."""

    id: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the record."""


class SalePropertyvariantListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: orderPropsId, id."""

    orderPropsId: str
    """The direction of an order."""
    id: str
    """The direction of an order."""


class SalePropertyvariantUpdateFields(TypedDict, total=False, extra_items=Any):
    """Keys: name, value, sort, description."""

    name: Required[str | float | Decimal]
    """Name."""
    value: Required[str | float | Decimal]
    """Value."""
    sort: int | str | Literal[False] | None
    """Position in the sorting order."""
    description: str | float | Decimal | Literal[False] | None
    """Description."""
