"""Parameters of ``catalog.vat``."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any, Literal, Required, TypedDict


class CatalogVatAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    name: Required[str]
    active: Literal["Y", "N"]
    rate: Required[float | Decimal]
    sort: int


class CatalogVatListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    id: int
    name: str
    active: str
    rate: float | Decimal
    sort: int
    timestampX: dt.date | str


class CatalogVatListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    id: str
    name: Any
    active: Any
    rate: Any
    sort: Any
    timestampX: Any


class CatalogVatUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    name: Required[str]
    active: Literal["Y", "N"]
    rate: Required[float | Decimal]
    sort: int
