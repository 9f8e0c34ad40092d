"""Parameters of ``catalog.productpropertyenum``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, Required
from typing_extensions import TypedDict


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


_CatalogProductPropertyEnumListFilter = TypedDict(
    "_CatalogProductPropertyEnumListFilter",
    {
        "id": "int | Sequence[int] | None",
        "propertyId": "int | Sequence[int] | None",
        "value": "str | Sequence[str] | None",
        "xmlId": "str | Sequence[str] | None",
        "def": "str | Sequence[str] | None",
        "sort": "int | Sequence[int] | None",
    },
    total=False,
)


class CatalogProductPropertyEnumListFilter(
    _CatalogProductPropertyEnumListFilter, total=False, extra_items=Any
):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: id, propertyId, value, xmlId, def, sort."""


_CatalogProductPropertyEnumListOrder = TypedDict(
    "_CatalogProductPropertyEnumListOrder",
    {
        "id": 'Literal["ASC", "DESC", "asc", "desc"]',
        "propertyId": 'Literal["ASC", "DESC", "asc", "desc"]',
        "value": 'Literal["ASC", "DESC", "asc", "desc"]',
        "xmlId": 'Literal["ASC", "DESC", "asc", "desc"]',
        "def": 'Literal["ASC", "DESC", "asc", "desc"]',
        "sort": 'Literal["ASC", "DESC", "asc", "desc"]',
    },
    total=False,
)


class CatalogProductPropertyEnumListOrder(
    _CatalogProductPropertyEnumListOrder, total=False, extra_items=Any
):
    """Sorting: names of fields with asc or desc.

    Keys: id, propertyId, value, xmlId, def, sort."""


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
