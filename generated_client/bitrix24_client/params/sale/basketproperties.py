"""Parameters of ``sale.basketproperties``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class SaleBasketpropertiesAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: basketId, name, value, code, sort, xmlId."""

    basketId: Required[int | str]
    """Id of the basket item."""
    name: Required[str | float | Decimal]
    """Name."""
    value: Required[str | float | Decimal]
    """Value."""
    code: Required[str | float | Decimal]
    """Symbolic code."""
    sort: int | str | Literal[False] | None
    """Position in the sorting order."""
    xmlId: str | float | Decimal | Literal[False] | None
    """External id."""


class SaleBasketpropertiesListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: id, basketId, name, value, code, sort, xmlId."""

    id: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the record."""
    basketId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the basket item."""
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
    value: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Value."""
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
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Position in the sorting order."""
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


class SaleBasketpropertiesListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: id, basketId, name, value, code, sort, xmlId."""

    id: str
    """The direction of an order."""
    basketId: str
    """The direction of an order."""
    name: str
    """The direction of an order."""
    value: str
    """The direction of an order."""
    code: str
    """The direction of an order."""
    sort: str
    """The direction of an order."""
    xmlId: str
    """The direction of an order."""


class SaleBasketpropertiesUpdateFields(TypedDict, total=False, extra_items=Any):
    """Keys: name, value, code, sort, xmlId."""

    name: str | float | Decimal | Literal[False] | None
    """Name."""
    value: str | float | Decimal | Literal[False] | None
    """Value."""
    code: str | float | Decimal | Literal[False] | None
    """Symbolic code."""
    sort: int | str | Literal[False] | None
    """Position in the sorting order."""
    xmlId: str | float | Decimal | Literal[False] | None
    """External id."""
