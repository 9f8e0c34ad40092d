"""Parameters of ``catalog.pricetypegroup``."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Literal, Required, TypedDict


class CatalogPriceTypeGroupAddFields(TypedDict, total=False):
    catalogGroupId: Required[int | str]
    groupId: Required[int | str]
    access: Required[Literal["Y", "N"]]


class CatalogPriceTypeGroupListFilter(TypedDict, total=False):
    id: int | str | Sequence[int | str] | Literal[False] | None
    catalogGroupId: int | str | Sequence[int | str] | Literal[False] | None
    groupId: int | str | Sequence[int | str] | Literal[False] | None
    access: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None


class CatalogPriceTypeGroupListOrder(TypedDict, total=False):
    id: str
    catalogGroupId: str
    groupId: str
    access: str
