"""Parameters of ``catalog.roundingrule``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class CatalogRoundingRuleAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: catalogGroupId, price, roundType, roundPrecision."""

    catalogGroupId: Required[int | str]
    """Id of the price type."""
    price: Required[float | Decimal | str]
    """Price."""
    roundType: Required[Literal[1, 2, 4, "1", "2", "4"]]
    roundPrecision: Required[float | Decimal | str]
    """A number, or its digits."""


class CatalogRoundingRuleListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: id, catalogGroupId, price, roundType, roundPrecision, createdBy, modifiedBy,
    dateCreate, dateModify."""

    id: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the record."""
    catalogGroupId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the price type."""
    price: (
        float
        | Decimal
        | str
        | Sequence[float | Decimal | str]
        | Literal[False]
        | Sequence[float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None]
        | None
    )
    """Price."""
    roundType: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    roundPrecision: (
        float
        | Decimal
        | str
        | Sequence[float | Decimal | str]
        | Literal[False]
        | Sequence[float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
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
    dateModify: (
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


class CatalogRoundingRuleListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: id, catalogGroupId, price, roundType, roundPrecision, createdBy, modifiedBy,
    dateCreate, dateModify."""

    id: str
    """The direction of an order."""
    catalogGroupId: str
    """The direction of an order."""
    price: str
    """The direction of an order."""
    roundType: str
    """The direction of an order."""
    roundPrecision: str
    """The direction of an order."""
    createdBy: str
    """The direction of an order."""
    modifiedBy: str
    """The direction of an order."""
    dateCreate: str
    """The direction of an order."""
    dateModify: str
    """The direction of an order."""
