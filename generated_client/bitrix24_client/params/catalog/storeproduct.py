"""Parameters of ``catalog.storeproduct``."""

from __future__ import annotations

from typing import Any, TypedDict


class CatalogStoreproductListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    id: Any
    productId: int | str
    storeId: Any
    amount: Any
    quantityReserved: Any


class CatalogStoreproductListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    id: str
    productId: Any
    storeId: Any
    amount: Any
    quantityReserved: Any
