"""Parameters of ``catalog.pricetype``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Literal, Required, TypedDict


class CatalogPriceTypeAddFields(TypedDict, total=False):
    name: Required[str | float | Decimal]
    base: Literal["Y", "N"]
    sort: int | str | Literal[False] | None
    xmlId: str | float | Decimal | Literal[False] | None


class CatalogPriceTypeListFilter(TypedDict, total=False):
    id: int | str | Sequence[int | str] | Literal[False] | None
    name: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    base: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    sort: int | str | Sequence[int | str] | Literal[False] | None
    xmlId: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    timestampX: (
        dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    createdBy: int | str | Sequence[int | str] | Literal[False] | None
    modifiedBy: int | str | Sequence[int | str] | Literal[False] | None
    dateCreate: (
        dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )


class CatalogPriceTypeListOrder(TypedDict, total=False):
    id: str
    name: str
    base: str
    sort: str
    xmlId: str
    timestampX: str
    createdBy: str
    modifiedBy: str
    dateCreate: str


class CatalogPriceTypeUpdateFields(TypedDict, total=False):
    name: Required[str | float | Decimal]
    base: Literal["Y", "N"]
    sort: int | str | Literal[False] | None
    xmlId: str | float | Decimal | Literal[False] | None
