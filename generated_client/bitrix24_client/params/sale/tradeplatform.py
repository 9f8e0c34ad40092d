"""Parameters of ``sale.tradeplatform``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal
from typing_extensions import TypedDict


_SaleTradePlatformListFilter = TypedDict(
    "_SaleTradePlatformListFilter",
    {
        "id": "int | Sequence[int] | None",
        "code": "str | Sequence[str] | None",
        "active": "str | Sequence[str] | None",
        "name": "str | Sequence[str] | None",
        "description": "str | Sequence[str] | None",
        "settings": "str | Sequence[str] | None",
        "catalogSectionTabClassName": "str | Sequence[str] | None",
        "class": "str | Sequence[str] | None",
        "xmlId": "str | Sequence[str] | None",
    },
    total=False,
)


class SaleTradePlatformListFilter(_SaleTradePlatformListFilter, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: id, code, active, name, description, settings, catalogSectionTabClassName, class,
    xmlId."""


_SaleTradePlatformListOrder = TypedDict(
    "_SaleTradePlatformListOrder",
    {
        "id": 'Literal["ASC", "DESC", "asc", "desc"]',
        "code": 'Literal["ASC", "DESC", "asc", "desc"]',
        "active": 'Literal["ASC", "DESC", "asc", "desc"]',
        "name": 'Literal["ASC", "DESC", "asc", "desc"]',
        "description": 'Literal["ASC", "DESC", "asc", "desc"]',
        "settings": 'Literal["ASC", "DESC", "asc", "desc"]',
        "catalogSectionTabClassName": 'Literal["ASC", "DESC", "asc", "desc"]',
        "class": 'Literal["ASC", "DESC", "asc", "desc"]',
        "xmlId": 'Literal["ASC", "DESC", "asc", "desc"]',
    },
    total=False,
)


class SaleTradePlatformListOrder(_SaleTradePlatformListOrder, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: id, code, active, name, description, settings, catalogSectionTabClassName, class,
    xmlId."""
