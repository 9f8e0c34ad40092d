"""Parameters of ``catalog.extra``."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, TypedDict


class CatalogExtraListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    id: int
    name: str
    percentage: float | Decimal


class CatalogExtraListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    id: str
    name: Any
    percentage: Any
