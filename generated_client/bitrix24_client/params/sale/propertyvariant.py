"""Parameters of ``sale.propertyvariant``."""

from __future__ import annotations

from typing import Any, Required, TypedDict


class SalePropertyvariantAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    orderPropsId: Required[int]
    name: Required[str]
    value: Required[str]
    sort: int
    description: str


class SalePropertyvariantListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    id: int


class SalePropertyvariantListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    orderPropsId: Any
    id: Any


class SalePropertyvariantUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    name: Required[str]
    value: Required[str]
    sort: int
    description: str
