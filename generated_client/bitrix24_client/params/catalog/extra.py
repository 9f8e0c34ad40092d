"""Parameters of ``catalog.extra``."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Literal, TypedDict


class CatalogExtraListFilter(TypedDict, total=False):
    id: int | str | Sequence[int | str] | Literal[False] | None
    name: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    percentage: float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None


class CatalogExtraListOrder(TypedDict, total=False):
    id: str
    name: str
    percentage: str
