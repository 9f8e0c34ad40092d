"""Parameters of ``catalog.roundingrule``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Literal, Required, TypedDict


class CatalogRoundingRuleAddFields(TypedDict, total=False):
    catalogGroupId: Required[int | str]
    price: Required[float | Decimal | str]
    roundType: Required[Literal[1, 2, 4, "1", "2", "4"]]
    roundPrecision: Required[float | Decimal | str]


class CatalogRoundingRuleListFilter(TypedDict, total=False):
    id: int | str | Sequence[int | str] | Literal[False] | None
    catalogGroupId: int | str | Sequence[int | str] | Literal[False] | None
    price: float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None
    roundType: int | str | Sequence[int | str] | Literal[False] | None
    roundPrecision: float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None
    createdBy: int | str | Sequence[int | str] | Literal[False] | None
    modifiedBy: int | str | Sequence[int | str] | Literal[False] | None
    dateCreate: (
        dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    dateModify: (
        dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )


class CatalogRoundingRuleListOrder(TypedDict, total=False):
    id: str
    catalogGroupId: str
    price: str
    roundType: str
    roundPrecision: str
    createdBy: str
    modifiedBy: str
    dateCreate: str
    dateModify: str
