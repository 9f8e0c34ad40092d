"""Parameters of ``catalog.pricetype``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class CatalogPriceTypeAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: name, base, sort, xmlId."""

    name: Required[str | float | Decimal]
    """Name."""
    base: Literal["Y", "N"]
    sort: int | str | Literal[False] | None
    """Position in the sorting order."""
    xmlId: str | float | Decimal | Literal[False] | None
    """External id."""


class CatalogPriceTypeListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: id, name, base, sort, xmlId, timestampX, createdBy, modifiedBy, dateCreate."""

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
    base: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
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
    timestampX: (
        dt.date
        | str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[
            dt.date
            | str
            | float
            | Decimal
            | Sequence[str | float | Decimal]
            | Literal[False]
            | None
        ]
        | None
    )
    """When it was last changed."""
    createdBy: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the user who made it."""
    modifiedBy: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the user who last changed it."""
    dateCreate: (
        dt.date
        | str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[
            dt.date
            | str
            | float
            | Decimal
            | Sequence[str | float | Decimal]
            | Literal[False]
            | None
        ]
        | None
    )
    """When it was made."""


class CatalogPriceTypeListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: id, name, base, sort, xmlId, timestampX, createdBy, modifiedBy, dateCreate."""

    id: str
    """The direction of an order."""
    name: str
    """The direction of an order."""
    base: str
    """The direction of an order."""
    sort: str
    """The direction of an order."""
    xmlId: str
    """The direction of an order."""
    timestampX: str
    """The direction of an order."""
    createdBy: str
    """The direction of an order."""
    modifiedBy: str
    """The direction of an order."""
    dateCreate: str
    """The direction of an order."""


class CatalogPriceTypeUpdateFields(TypedDict, total=False, extra_items=Any):
    """Keys: name, base, sort, xmlId."""

    name: Required[str | float | Decimal]
    """Name."""
    base: Literal["Y", "N"]
    sort: int | str | Literal[False] | None
    """Position in the sorting order."""
    xmlId: str | float | Decimal | Literal[False] | None
    """External id."""
