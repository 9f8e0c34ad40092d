"""Parameters of ``catalog.productpropertyenum``."""

from __future__ import annotations

from typing import Any, Literal, Required, TypedDict


CatalogProductPropertyEnumAddFields = TypedDict(
    "CatalogProductPropertyEnumAddFields",
    {
        "propertyId": "Required[int]",
        "value": "Required[str]",
        "xmlId": "Required[str]",
        "def": 'Literal["Y", "N"]',
        "sort": "int",
    },
    total=False,
)


CatalogProductPropertyEnumListFilter = TypedDict(
    "CatalogProductPropertyEnumListFilter",
    {
        "id": "Any",
        "propertyId": "int | str",
        "value": "Any",
        "xmlId": "Any",
        "def": "Any",
        "sort": "Any",
    },
    total=False,
)


CatalogProductPropertyEnumListOrder = TypedDict(
    "CatalogProductPropertyEnumListOrder",
    {
        "id": "str",
        "propertyId": "Any",
        "value": "Any",
        "xmlId": "Any",
        "def": "Any",
        "sort": "Any",
    },
    total=False,
)


CatalogProductPropertyEnumUpdateFields = TypedDict(
    "CatalogProductPropertyEnumUpdateFields",
    {
        "propertyId": "Required[int]",
        "value": "Required[str]",
        "xmlId": "Required[str]",
        "def": 'Literal["Y", "N"]',
        "sort": "int",
    },
    total=False,
)
