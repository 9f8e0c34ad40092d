"""Parameters of ``catalog.pricetypelang``."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Literal, Required, TypedDict


class CatalogPriceTypeLangAddFields(TypedDict, total=False):
    catalogGroupId: Required[int | str]
    name: Required[str | float | Decimal]
    lang: Required[str | float | Decimal]


class CatalogPriceTypeLangListFilter(TypedDict, total=False):
    id: int | str | Sequence[int | str] | Literal[False] | None
    catalogGroupId: int | str | Sequence[int | str] | Literal[False] | None
    name: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    lang: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None


class CatalogPriceTypeLangListOrder(TypedDict, total=False):
    id: str
    catalogGroupId: str
    name: str
    lang: str


class CatalogPriceTypeLangUpdateFields(TypedDict, total=False):
    catalogGroupId: int | str | Literal[False] | None
    name: str | float | Decimal | Literal[False] | None
    lang: str | float | Decimal | Literal[False] | None
