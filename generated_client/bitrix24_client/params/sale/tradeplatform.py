"""Parameters of ``sale.tradeplatform``."""

from __future__ import annotations

from typing import Any, TypedDict


SaleTradePlatformListFilter = TypedDict(
    "SaleTradePlatformListFilter",
    {
        "id": "int",
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


SaleTradePlatformListOrder = TypedDict(
    "SaleTradePlatformListOrder",
    {
        "id": "Any",
        "code": "str",
        "active": "Any",
        "name": "Any",
        "description": "Any",
        "settings": "Any",
        "catalogSectionTabClassName": "Any",
        "class": "Any",
        "xmlId": "Any",
    },
    total=False,
)
