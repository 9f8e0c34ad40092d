"""Parameters of ``sale.propertyvariant``."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Literal, Required, TypedDict


class SalePropertyvariantAddFields(TypedDict, total=False):
    orderPropsId: Required[int | str]
    name: Required[str | float | Decimal]
    value: Required[str | float | Decimal]
    sort: int | str | Literal[False] | None
    description: str | float | Decimal | Literal[False] | None


class SalePropertyvariantListFilter(TypedDict, total=False):
    id: int | str | Sequence[int | str] | Literal[False] | None


class SalePropertyvariantListOrder(TypedDict, total=False):
    orderPropsId: str
    id: str


class SalePropertyvariantUpdateFields(TypedDict, total=False):
    name: Required[str | float | Decimal]
    value: Required[str | float | Decimal]
    sort: int | str | Literal[False] | None
    description: str | float | Decimal | Literal[False] | None
