"""Parameters of ``sale.tradeplatform``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Literal
from typing_extensions import TypedDict


_SaleTradePlatformListFilter = TypedDict(
    "_SaleTradePlatformListFilter",
    {
        "id": "int | str | Sequence[int | str] | Literal[False] | Sequence[int | str | Sequence[int | str] | Literal[False] | None] | None",
        "code": "str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None] | None",
        "active": "str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None] | None",
        "name": "str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None] | None",
        "description": "str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None] | None",
        "settings": "str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None] | None",
        "catalogSectionTabClassName": "str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None] | None",
        "class": "str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None] | None",
        "xmlId": "str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None] | None",
    },
    total=False,
)


class SaleTradePlatformListFilter(_SaleTradePlatformListFilter, total=False, extra_items=Any):
    """Keys: id, code, active, name, description, settings, catalogSectionTabClassName, class,
    xmlId."""


_SaleTradePlatformListOrder = TypedDict(
    "_SaleTradePlatformListOrder",
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


class SaleTradePlatformListOrder(_SaleTradePlatformListOrder, total=False, extra_items=Any):
    """Keys: id, code, active, name, description, settings, catalogSectionTabClassName, class,
    xmlId."""
