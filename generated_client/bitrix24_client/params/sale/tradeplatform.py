"""Parameters of ``sale.tradeplatform``."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Literal, TypedDict


SaleTradePlatformListFilter = TypedDict(
    "SaleTradePlatformListFilter",
    {
        "id": "int | str | Sequence[int | str] | Literal[False] | None",
        "code": "str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None",
        "active": "str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None",
        "name": "str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None",
        "description": "str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None",
        "settings": "str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None",
        "catalogSectionTabClassName": "str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None",
        "class": "str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None",
        "xmlId": "str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None",
    },
    total=False,
)


SaleTradePlatformListOrder = TypedDict(
    "SaleTradePlatformListOrder",
    {
        "id": "str",
        "code": "str",
        "active": "str",
        "name": "str",
        "description": "str",
        "settings": "str",
        "catalogSectionTabClassName": "str",
        "class": "str",
        "xmlId": "str",
    },
    total=False,
)
