"""Parameters of ``sale.persontype``."""

from __future__ import annotations

from typing import Any, Literal, Required, TypedDict


class SalePersontypeAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    name: Required[str]
    code: str
    sort: str
    active: Literal["Y", "N"]
    xmlId: str


class SalePersontypeListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    id: int
    name: str
    code: str
    sort: str | int
    active: str
    xmlId: str


class SalePersontypeListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    id: Any
    name: Any
    code: Any
    sort: str
    active: Any
    xmlId: Any


class SalePersontypeUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    name: Required[str]
    code: str
    sort: str
    active: Literal["Y", "N"]
    xmlId: str
