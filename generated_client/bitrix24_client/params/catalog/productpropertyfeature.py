"""Parameters of ``catalog.productpropertyfeature``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class CatalogProductPropertyFeatureAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: propertyId, moduleId, featureId, isEnabled."""

    propertyId: Required[int | str]
    """Id of the property."""
    moduleId: Required[str | float | Decimal]
    """Code of the module."""
    featureId: Required[str | float | Decimal]
    """A text."""
    isEnabled: Required[Literal["Y", "N"]]


class CatalogProductPropertyFeatureListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: id, propertyId, moduleId, featureId, isEnabled."""

    id: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the record."""
    propertyId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the property."""
    moduleId: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Code of the module."""
    featureId: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    isEnabled: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""


class CatalogProductPropertyFeatureListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: id, propertyId, moduleId, featureId, isEnabled."""

    id: str
    """The direction of an order."""
    propertyId: str
    """The direction of an order."""
    moduleId: str
    """The direction of an order."""
    featureId: str
    """The direction of an order."""
    isEnabled: str
    """The direction of an order."""
