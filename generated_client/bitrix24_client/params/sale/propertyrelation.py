"""Parameters of ``sale.propertyrelation``."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Literal, Required, TypedDict


class SalePropertyRelationAddFields(TypedDict, total=False):
    entityId: Required[int | str]
    entityType: Required[Literal["P", "D", "L", "T"]]
    propertyId: Required[int | str]


class SalePropertyRelationListFilter(TypedDict, total=False):
    entityId: int | str | Sequence[int | str] | Literal[False] | None
    entityType: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    propertyId: int | str | Sequence[int | str] | Literal[False] | None


class SalePropertyRelationListOrder(TypedDict, total=False):
    entityId: str
    entityType: str
    propertyId: str
