"""Parameters of ``sale.propertyrelation``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class SalePropertyRelationAddFields(TypedDict, total=False):
    """Values of the fields of the new record.

    Keys: entityId, entityType, propertyId."""

    entityId: Required[int]
    """Id or code of the object that it belongs to."""
    entityType: Required[Literal["P", "D", "L", "T"]]
    """Type of the object that it belongs to."""
    propertyId: Required[int]
    """Id of the property."""


class SalePropertyRelationDeleteByFilterFields(TypedDict, total=False):
    """Values of the fields, by name.

    Keys: entityId, entityType, propertyId."""

    entityId: Required[int]
    """Id or code of the object that it belongs to."""
    entityType: Required[Literal["P", "D", "L", "T"]]
    """Type of the object that it belongs to."""
    propertyId: Required[int]
    """Id of the property."""


class SalePropertyRelationListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: entityId, entityType, propertyId."""

    entityId: int | Sequence[int] | None
    """Id or code of the object that it belongs to."""
    entityType: str | Sequence[str] | None
    """Type of the object that it belongs to."""
    propertyId: int | Sequence[int] | None
    """Id of the property."""


class SalePropertyRelationListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: entityId, entityType, propertyId."""

    entityId: Literal["ASC", "DESC", "asc", "desc"]
    entityType: Literal["ASC", "DESC", "asc", "desc"]
    propertyId: Literal["ASC", "DESC", "asc", "desc"]
