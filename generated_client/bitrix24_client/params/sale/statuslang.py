"""Parameters of ``sale.statuslang``."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Literal, Required, TypedDict


class SaleStatusLangAddFields(TypedDict, total=False):
    statusId: Required[str | float | Decimal]
    lid: Required[
        Literal[
            "ar",
            "br",
            "de",
            "en",
            "fr",
            "hi",
            "id",
            "in",
            "it",
            "ja",
            "la",
            "ms",
            "pl",
            "sc",
            "tc",
            "th",
            "tr",
            "ua",
            "vn",
            "ru",
        ]
        | str
        | float
        | Decimal
    ]
    name: Required[str | float | Decimal]
    description: str | float | Decimal | Literal[False] | None


class SaleStatusLangDeleteByFilterFields(TypedDict, total=False):
    statusId: Required[str | float | Decimal]
    lid: Required[
        Literal[
            "ar",
            "br",
            "de",
            "en",
            "fr",
            "hi",
            "id",
            "in",
            "it",
            "ja",
            "la",
            "ms",
            "pl",
            "sc",
            "tc",
            "th",
            "tr",
            "ua",
            "vn",
        ]
    ]
    name: Required[str | float | Decimal]


class SaleStatusLangListFilter(TypedDict, total=False):
    statusId: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    lid: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    name: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    description: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None


class SaleStatusLangListOrder(TypedDict, total=False):
    statusId: str
    lid: str
    name: str
    description: str
