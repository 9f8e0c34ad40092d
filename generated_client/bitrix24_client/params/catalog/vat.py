"""Parameters of ``catalog.vat``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Literal, Required, TypedDict


class CatalogVatAddFields(TypedDict, total=False):
    name: Required[str | float | Decimal]
    active: Literal["Y", "N"]
    rate: Required[float | Decimal | str]
    sort: int | str | Literal[False] | None


class CatalogVatListFilter(TypedDict, total=False):
    id: int | str | Sequence[int | str] | Literal[False] | None
    name: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    active: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    rate: float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None
    sort: int | str | Sequence[int | str] | Literal[False] | None
    timestampX: (
        dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )


class CatalogVatListOrder(TypedDict, total=False):
    id: str
    name: str
    active: str
    rate: str
    sort: str
    timestampX: str


class CatalogVatUpdateFields(TypedDict, total=False):
    name: Required[str | float | Decimal]
    active: Literal["Y", "N"]
    rate: Required[float | Decimal | str]
    sort: int | str | Literal[False] | None
