"""Parameters of ``catalog.measure``."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Literal, Required, TypedDict


class CatalogMeasureAddFields(TypedDict, total=False):
    code: Required[int | str]
    isDefault: Literal["Y", "N"]
    measureTitle: Required[str | float | Decimal]
    symbol: str | float | Decimal | Literal[False] | None
    symbolIntl: str | float | Decimal | Literal[False] | None
    symbolLetterIntl: str | float | Decimal | Literal[False] | None


class CatalogMeasureListFilter(TypedDict, total=False):
    id: int | str | Sequence[int | str] | Literal[False] | None
    code: int | str | Sequence[int | str] | Literal[False] | None
    isDefault: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    measureTitle: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    symbol: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    symbolIntl: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    symbolLetterIntl: (
        str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )


class CatalogMeasureListOrder(TypedDict, total=False):
    id: str
    code: str
    isDefault: str
    measureTitle: str
    symbol: str
    symbolIntl: str
    symbolLetterIntl: str


class CatalogMeasureUpdateFields(TypedDict, total=False):
    code: int | str | Literal[False] | None
    isDefault: Literal["Y", "N"]
    measureTitle: str | float | Decimal | Literal[False] | None
    symbol: str | float | Decimal | Literal[False] | None
    symbolIntl: str | float | Decimal | Literal[False] | None
    symbolLetterIntl: str | float | Decimal | Literal[False] | None
