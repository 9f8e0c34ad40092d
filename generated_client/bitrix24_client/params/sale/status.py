"""Parameters of ``sale.status``."""

from __future__ import annotations

from typing import Any, Literal, Required, TypedDict


class SaleStatusAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    id: Required[str]
    type: Required[Literal["O", "D"]]
    notify: Literal["Y", "N"]
    sort: int
    color: str
    xmlId: str


class SaleStatusListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    id: str


class SaleStatusListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    type: Any


class SaleStatusUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    type: Required[Literal["O", "D"]]
    notify: Literal["Y", "N"]
    sort: int
    color: str
    xmlId: str
