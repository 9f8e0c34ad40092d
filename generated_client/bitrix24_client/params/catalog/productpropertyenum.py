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
        "id": "int",
        "propertyId": "int",
        "value": "str",
        "xmlId": "str",
        "def": "str",
        "sort": "int",
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
