"""Parameters of ``sale.status``."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Literal, Required, TypedDict


class SaleStatusAddFields(TypedDict, total=False):
    id: Required[str | float | Decimal]
    type: Required[Literal["O", "D"]]
    notify: Literal["Y", "N"]
    sort: int | str | Literal[False] | None
    color: str | float | Decimal | Literal[False] | None
    xmlId: str | float | Decimal | Literal[False] | None


class SaleStatusListFilter(TypedDict, total=False):
    id: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None


class SaleStatusListOrder(TypedDict, total=False):
    type: str


class SaleStatusUpdateFields(TypedDict, total=False):
    type: Required[Literal["O", "D"]]
    notify: Literal["Y", "N"]
    sort: int | str | Literal[False] | None
    color: str | float | Decimal | Literal[False] | None
    xmlId: str | float | Decimal | Literal[False] | None
