"""Parameters of ``sale.propertygroup``."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Literal, Required, TypedDict


class SalePropertygroupAddFields(TypedDict, total=False):
    personTypeId: Required[int | str]
    name: Required[str | float | Decimal]
    sort: int | str | Literal[False] | None


class SalePropertygroupListFilter(TypedDict, total=False):
    id: int | str | Sequence[int | str] | Literal[False] | None


class SalePropertygroupListOrder(TypedDict, total=False):
    name: str
    id: str
