"""Parameters of ``catalog.ratio``."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Literal, TypedDict


class CatalogRatioListFilter(TypedDict, total=False):
    id: int | str | Sequence[int | str] | Literal[False] | None
    productId: int | str | Sequence[int | str] | Literal[False] | None
    ratio: float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None
    isDefault: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None


class CatalogRatioListOrder(TypedDict, total=False):
    id: str
    productId: str
    ratio: str
    isDefault: str
