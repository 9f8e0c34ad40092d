"""Parameters of ``catalog.productpropertyfeature``."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Literal, Required, TypedDict


class CatalogProductPropertyFeatureAddFields(TypedDict, total=False):
    propertyId: Required[int | str]
    moduleId: Required[str | float | Decimal]
    featureId: Required[str | float | Decimal]
    isEnabled: Required[Literal["Y", "N"]]


class CatalogProductPropertyFeatureListFilter(TypedDict, total=False):
    id: int | str | Sequence[int | str] | Literal[False] | None
    propertyId: int | str | Sequence[int | str] | Literal[False] | None
    moduleId: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    featureId: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    isEnabled: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None


class CatalogProductPropertyFeatureListOrder(TypedDict, total=False):
    id: str
    propertyId: str
    moduleId: str
    featureId: str
    isEnabled: str
