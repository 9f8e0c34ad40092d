"""Parameters of ``catalog.productpropertyenum``."""

from __future__ import annotations

from typing import Any, Literal, Required, TypedDict


CatalogProductPropertyEnumAddRequestFields = TypedDict(
    "CatalogProductPropertyEnumAddRequestFields",
    {
        "propertyId": "Required[int]",
        "value": "Required[str]",
        "xmlId": "Required[str]",
        "def": 'Literal["Y", "N"]',
        "sort": "int",
    },
    total=False,
)


CatalogProductPropertyEnumListRequestFilter = TypedDict(
    "CatalogProductPropertyEnumListRequestFilter",
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


CatalogProductPropertyEnumListRequestOrder = TypedDict(
    "CatalogProductPropertyEnumListRequestOrder",
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


CatalogProductPropertyEnumUpdateRequestFields = TypedDict(
    "CatalogProductPropertyEnumUpdateRequestFields",
    {
        "propertyId": "Required[int]",
        "value": "Required[str]",
        "xmlId": "Required[str]",
        "def": 'Literal["Y", "N"]',
        "sort": "int",
    },
    total=False,
)
