"""Parameters of ``sale.basketproperties``."""

from __future__ import annotations

from typing import Any, Required, TypedDict


class SaleBasketpropertiesAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    basketId: Required[int]
    name: Required[str]
    value: Required[str]
    code: Required[str]
    sort: int
    xmlId: str


class SaleBasketpropertiesListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    id: int
    basketId: int
    name: str
    value: str
    code: str
    sort: int
    xmlId: str


class SaleBasketpropertiesListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    id: str
    basketId: Any
    name: Any
    value: Any
    code: Any
    sort: Any
    xmlId: Any


class SaleBasketpropertiesUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    name: str
    value: str
    code: str
    sort: int
    xmlId: str
