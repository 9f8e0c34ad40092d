"""Parameters of ``catalog.storeproduct``."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Literal, TypedDict


class CatalogStoreproductListFilter(TypedDict, total=False):
    id: int | str | Sequence[int | str] | Literal[False] | None
    productId: int | str | Sequence[int | str] | Literal[False] | None
    storeId: int | str | Sequence[int | str] | Literal[False] | None
    amount: float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None
    quantityReserved: (
        float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None
    )


class CatalogStoreproductListOrder(TypedDict, total=False):
    id: str
    productId: str
    storeId: str
    amount: str
    quantityReserved: str
