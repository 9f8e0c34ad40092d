"""Parameters of ``catalog.pricetypelang``."""

from __future__ import annotations

from typing import Any, Required, TypedDict


class CatalogPriceTypeLangAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    catalogGroupId: Required[int]
    name: Required[str]
    lang: Required[str]


class CatalogPriceTypeLangListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    id: int
    catalogGroupId: int
    name: str
    lang: str


class CatalogPriceTypeLangListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    id: Any
    catalogGroupId: Any
    name: Any
    lang: str


class CatalogPriceTypeLangUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    catalogGroupId: int
    name: str
    lang: str
