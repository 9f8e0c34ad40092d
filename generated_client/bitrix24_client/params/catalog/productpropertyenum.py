"""Parameters of ``catalog.productpropertyenum``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Literal, Required
from typing_extensions import TypedDict


_CatalogProductPropertyEnumAddFields = TypedDict(
    "_CatalogProductPropertyEnumAddFields",
    {
        "propertyId": "Required[int | str]",
        "value": "Required[str | float | Decimal]",
        "xmlId": "Required[str | float | Decimal]",
        "def": 'Literal["Y", "N"]',
        "sort": "int | str | Literal[False] | None",
    },
    total=False,
)


class CatalogProductPropertyEnumAddFields(
    _CatalogProductPropertyEnumAddFields, total=False, extra_items=Any
):
    """Keys: propertyId, value, xmlId, def, sort."""


_CatalogProductPropertyEnumListFilter = TypedDict(
    "_CatalogProductPropertyEnumListFilter",
    {
        "id": "int | str | Sequence[int | str] | Literal[False] | Sequence[int | str | Sequence[int | str] | Literal[False] | None] | None",
        "propertyId": "int | str | Sequence[int | str] | Literal[False] | Sequence[int | str | Sequence[int | str] | Literal[False] | None] | None",
        "value": "str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None] | None",
        "xmlId": "str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None] | None",
        "def": "str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None] | None",
        "sort": "int | str | Sequence[int | str] | Literal[False] | Sequence[int | str | Sequence[int | str] | Literal[False] | None] | None",
    },
    total=False,
)


class CatalogProductPropertyEnumListFilter(
    _CatalogProductPropertyEnumListFilter, total=False, extra_items=Any
):
    """Keys: id, propertyId, value, xmlId, def, sort."""


_CatalogProductPropertyEnumListOrder = TypedDict(
    "_CatalogProductPropertyEnumListOrder",
    {
        "id": "str",
        "propertyId": "str",
        "value": "str",
        "xmlId": "str",
        "def": "str",
        "sort": "str",
    },
    total=False,
)


class CatalogProductPropertyEnumListOrder(
    _CatalogProductPropertyEnumListOrder, total=False, extra_items=Any
):
    """Keys: id, propertyId, value, xmlId, def, sort."""
