"""Parameters of ``catalog.productpropertyfeature``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class CatalogProductPropertyFeatureAddFields(TypedDict, total=False):
    """Values of the fields of the new record.

    Keys: propertyId, moduleId, featureId, isEnabled."""

    propertyId: Required[int]
    """Id of the property."""
    moduleId: Required[str]
    """Code of the module."""
    featureId: Required[str]
    isEnabled: Required[Literal["Y", "N"]]


class CatalogProductPropertyFeatureListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: id, propertyId, moduleId, featureId, isEnabled."""

    id: int | Sequence[int] | None
    """Id of the record."""
    propertyId: int | Sequence[int] | None
    """Id of the property."""
    moduleId: str | Sequence[str] | None
    """Code of the module."""
    featureId: str | Sequence[str] | None
    isEnabled: str | Sequence[str] | None


class CatalogProductPropertyFeatureListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: id, propertyId, moduleId, featureId, isEnabled."""

    id: Literal["ASC", "DESC", "asc", "desc"]
    propertyId: Literal["ASC", "DESC", "asc", "desc"]
    moduleId: Literal["ASC", "DESC", "asc", "desc"]
    featureId: Literal["ASC", "DESC", "asc", "desc"]
    isEnabled: Literal["ASC", "DESC", "asc", "desc"]


class CatalogProductPropertyFeatureUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are.

    Keys: propertyId, moduleId, featureId, isEnabled."""

    propertyId: Required[int]
    """Id of the property."""
    moduleId: Required[str]
    """Code of the module."""
    featureId: Required[str]
    isEnabled: Required[Literal["Y", "N"]]
