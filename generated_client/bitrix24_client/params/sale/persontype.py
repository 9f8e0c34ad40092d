"""Parameters of ``sale.persontype``."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Literal, Required, TypedDict


class SalePersontypeAddFields(TypedDict, total=False):
    name: Required[str | float | Decimal]
    code: str | float | Decimal | Literal[False] | None
    sort: str | float | Decimal | Literal[False] | None
    active: Literal["Y", "N"]
    xmlId: str | float | Decimal | Literal[False] | None


class SalePersontypeListFilter(TypedDict, total=False):
    id: int | str | Sequence[int | str] | Literal[False] | None
    name: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    code: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    sort: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    active: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    xmlId: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None


class SalePersontypeListOrder(TypedDict, total=False):
    id: str
    name: str
    code: str
    sort: str
    active: str
    xmlId: str
