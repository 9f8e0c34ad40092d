"""Parameters of ``catalog.productpropertyfeature``."""

from __future__ import annotations

from typing import Any, Literal, Required, TypedDict


class CatalogProductPropertyFeatureAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    propertyId: Required[int]
    moduleId: Required[str]
    featureId: Required[str]
    isEnabled: Required[Literal["Y", "N"]]


class CatalogProductPropertyFeatureListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    id: int
    propertyId: int
    moduleId: str
    featureId: str
    isEnabled: str


class CatalogProductPropertyFeatureListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    id: str
    propertyId: Any
    moduleId: Any
    featureId: Any
    isEnabled: Any


class CatalogProductPropertyFeatureUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    propertyId: Required[int]
    moduleId: Required[str]
    featureId: Required[str]
    isEnabled: Required[Literal["Y", "N"]]
