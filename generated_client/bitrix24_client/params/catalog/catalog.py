"""Parameters of ``catalog.catalog``."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Literal, TypedDict


class CatalogCatalogListFilter(TypedDict, total=False):
    id: int | str | Sequence[int | str] | Literal[False] | None
    iblockId: int | str | Sequence[int | str] | Literal[False] | None
    iblockTypeId: int | str | Sequence[int | str] | Literal[False] | None
    lid: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    name: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    productIblockId: int | str | Sequence[int | str] | Literal[False] | None
    skuPropertyId: int | str | Sequence[int | str] | Literal[False] | None
    subscription: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    vatId: int | str | Sequence[int | str] | Literal[False] | None


class CatalogCatalogListOrder(TypedDict, total=False):
    id: str
    iblockId: str
    iblockTypeId: str
    lid: str
    name: str
    productIblockId: str
    skuPropertyId: str
    subscription: str
    vatId: str
