"""Parameters of ``sale.basketproperties``."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Literal, Required, TypedDict


class SaleBasketpropertiesAddFields(TypedDict, total=False):
    basketId: Required[int | str]
    name: Required[str | float | Decimal]
    value: Required[str | float | Decimal]
    code: Required[str | float | Decimal]
    sort: int | str | Literal[False] | None
    xmlId: str | float | Decimal | Literal[False] | None


class SaleBasketpropertiesListFilter(TypedDict, total=False):
    id: int | str | Sequence[int | str] | Literal[False] | None
    basketId: int | str | Sequence[int | str] | Literal[False] | None
    name: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    value: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    code: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    sort: int | str | Sequence[int | str] | Literal[False] | None
    xmlId: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None


class SaleBasketpropertiesListOrder(TypedDict, total=False):
    id: str
    basketId: str
    name: str
    value: str
    code: str
    sort: str
    xmlId: str


class SaleBasketpropertiesUpdateFields(TypedDict, total=False):
    name: str | float | Decimal | Literal[False] | None
    value: str | float | Decimal | Literal[False] | None
    code: str | float | Decimal | Literal[False] | None
    sort: int | str | Literal[False] | None
    xmlId: str | float | Decimal | Literal[False] | None
