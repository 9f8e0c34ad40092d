"""Parameters of ``sale.propertyrelation``."""

from __future__ import annotations

from typing import Any, Literal, Required, TypedDict


class SalePropertyRelationAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    entityId: Required[int]
    entityType: Required[Literal["P", "D", "L", "T"]]
    propertyId: Required[int]


class SalePropertyRelationDeleteByFilterFields(TypedDict, total=False):
    """Values of the fields, by name."""

    entityId: Required[int]
    entityType: Required[Literal["P", "D", "L", "T"]]
    propertyId: Required[int]


class SalePropertyRelationListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    entityId: int
    entityType: str
    propertyId: int


class SalePropertyRelationListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    entityId: Any
    entityType: Any
    propertyId: Any
