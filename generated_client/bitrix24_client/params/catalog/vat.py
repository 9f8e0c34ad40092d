"""Parameters of ``catalog.vat``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class CatalogVatAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: name, active, rate, sort."""

    name: Required[str | float | Decimal]
    """Name."""
    active: Literal["Y", "N"]
    rate: Required[float | Decimal | str]
    """A number, or its digits."""
    sort: int | str | Literal[False] | None
    """Position in the sorting order."""


class CatalogVatListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: id, name, active, rate, sort, timestampX."""

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
    rate: (
        float
        | Decimal
        | str
        | Sequence[float | Decimal | str]
        | Literal[False]
        | Sequence[float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None]
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


class CatalogVatListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: id, name, active, rate, sort, timestampX."""

    id: str
    """The direction of an order."""
    name: str
    """The direction of an order."""
    active: str
    """The direction of an order."""
    rate: str
    """The direction of an order."""
    sort: str
    """The direction of an order."""
    timestampX: str
    """The direction of an order."""


class CatalogVatUpdateFields(TypedDict, total=False, extra_items=Any):
    """Keys: name, active, rate, sort."""

    name: Required[str | float | Decimal]
    """Name."""
    active: Literal["Y", "N"]
    """Whether the record is active."""
    rate: Required[float | Decimal | str]
    """A number, or its digits."""
    sort: int | str | Literal[False] | None
    """Position in the sorting order."""
