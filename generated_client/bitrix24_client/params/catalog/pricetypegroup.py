"""Parameters of ``catalog.pricetypegroup``."""

from __future__ import annotations

from typing import Any, Literal, Required, TypedDict


class CatalogPriceTypeGroupAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    catalogGroupId: Required[int]
    groupId: Required[int]
    access: Required[Literal["Y", "N"]]


class CatalogPriceTypeGroupListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    id: int
    catalogGroupId: int
    groupId: int
    access: str


class CatalogPriceTypeGroupListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    id: str
    catalogGroupId: Any
    groupId: Any
    access: Any
