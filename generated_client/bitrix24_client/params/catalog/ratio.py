"""Parameters of ``catalog.ratio``."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any, TypedDict


class CatalogRatioListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    id: int
    productId: int | Sequence[int | str]
    ratio: float | Decimal
    isDefault: str


class CatalogRatioListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    id: str
    productId: Any
    ratio: Any
    isDefault: Any
