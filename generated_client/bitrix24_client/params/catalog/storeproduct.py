"""Parameters of ``catalog.storeproduct``."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, TypedDict


class CatalogStoreproductListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    id: int
    productId: int
    storeId: int
    amount: float | Decimal
    quantityReserved: float | Decimal


class CatalogStoreproductListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    id: str
    productId: Any
    storeId: Any
    amount: Any
    quantityReserved: Any
