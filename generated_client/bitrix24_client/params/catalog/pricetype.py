"""Parameters of ``catalog.pricetype``."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal, Required, TypedDict


class CatalogPriceTypeAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    name: Required[str]
    base: Literal["Y", "N"]
    sort: int
    xmlId: str


class CatalogPriceTypeListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    id: int
    name: str
    base: str
    sort: int
    xmlId: str
    timestampX: dt.date | str
    createdBy: int
    modifiedBy: int
    dateCreate: dt.date | str


class CatalogPriceTypeListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    id: str
    name: Any
    base: Any
    sort: Any
    xmlId: Any
    timestampX: Any
    createdBy: Any
    modifiedBy: Any
    dateCreate: Any


class CatalogPriceTypeUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    name: Required[str]
    base: Literal["Y", "N"]
    sort: int
    xmlId: str
