"""Parameters of ``sale.tradeplatform``."""

from __future__ import annotations

from typing import Any, TypedDict


SaleTradePlatformListRequestFilter = TypedDict(
    "SaleTradePlatformListRequestFilter",
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


SaleTradePlatformListRequestOrder = TypedDict(
    "SaleTradePlatformListRequestOrder",
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
