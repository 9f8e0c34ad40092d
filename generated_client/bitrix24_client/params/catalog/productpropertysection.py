"""Parameters of ``catalog.productpropertysection``."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Literal, TypedDict


class CatalogProductPropertySectionListFilter(TypedDict, total=False):
    propertyId: int | str | Sequence[int | str] | Literal[False] | None


class CatalogProductPropertySectionListOrder(TypedDict, total=False):
    propertyId: str


class CatalogProductPropertySectionSetFields(TypedDict, total=False):
    smartFilter: Literal["Y", "N"]
    displayType: Literal["F", "K", "P"]
    displayExpanded: Literal["Y", "N"]
    filterHint: str | float | Decimal | Literal[False] | None
