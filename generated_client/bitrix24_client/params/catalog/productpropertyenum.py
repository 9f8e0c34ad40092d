"""Parameters of ``catalog.productpropertyenum``."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Literal, Required, TypedDict


CatalogProductPropertyEnumAddFields = TypedDict(
    "CatalogProductPropertyEnumAddFields",
    {
        "propertyId": "Required[int | str]",
        "value": "Required[str | float | Decimal]",
        "xmlId": "Required[str | float | Decimal]",
        "def": 'Literal["Y", "N"]',
        "sort": "int | str | Literal[False] | None",
    },
    total=False,
)


CatalogProductPropertyEnumListFilter = TypedDict(
    "CatalogProductPropertyEnumListFilter",
    {
        "id": "int | str | Sequence[int | str] | Literal[False] | None",
        "propertyId": "int | str | Sequence[int | str] | Literal[False] | None",
        "value": "str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None",
        "xmlId": "str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None",
        "def": "str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None",
        "sort": "int | str | Sequence[int | str] | Literal[False] | None",
    },
    total=False,
)


CatalogProductPropertyEnumListOrder = TypedDict(
    "CatalogProductPropertyEnumListOrder",
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
