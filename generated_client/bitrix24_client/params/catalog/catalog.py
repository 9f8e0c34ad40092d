"""Parameters of ``catalog.catalog``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypedDict


class CatalogCatalogListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    id: int
    iblockId: int
    iblockTypeId: int
    lid: str
    name: str
    productIblockId: int
    skuPropertyId: int
    subscription: str
    vatId: int | Sequence[int | str]


class CatalogCatalogListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    id: str
    iblockId: Any
    iblockTypeId: Any
    lid: Any
    name: Any
    productIblockId: Any
    skuPropertyId: Any
    subscription: Any
    vatId: Any
