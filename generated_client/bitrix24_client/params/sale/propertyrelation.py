"""Parameters of ``sale.propertyrelation``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class SalePropertyRelationAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: entityId, entityType, propertyId."""

    entityId: Required[int | str]
    """Id or code of the object that it belongs to."""
    entityType: Required[Literal["P", "D", "L", "T"]]
    """Type of the object that it belongs to."""
    propertyId: Required[int | str]
    """Id of the property."""


class SalePropertyRelationListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: entityId, entityType, propertyId."""

    entityId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id or code of the object that it belongs to."""
    entityType: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Type of the object that it belongs to."""
    propertyId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the property."""


class SalePropertyRelationListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: entityId, entityType, propertyId."""

    entityId: str
    """The direction of an order."""
    entityType: str
    """The direction of an order."""
    propertyId: str
    """The direction of an order."""
