"""Parameters of ``sale.propertygroup``."""

from __future__ import annotations

from typing import Any, Required, TypedDict


class SalePropertygroupAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    personTypeId: Required[int]
    name: Required[str]
    sort: int


class SalePropertygroupListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    id: int


class SalePropertygroupListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    name: Any
    id: Any


class SalePropertygroupUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    personTypeId: Required[int]
    name: Required[str]
    sort: int
