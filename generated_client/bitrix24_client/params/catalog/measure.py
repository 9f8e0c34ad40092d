"""Parameters of ``catalog.measure``."""

from __future__ import annotations

from typing import Any, Literal, Required, TypedDict


class CatalogMeasureAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    code: Required[int]
    isDefault: Literal["Y", "N"]
    measureTitle: Required[str]
    symbol: str
    symbolIntl: str
    symbolLetterIntl: str


class CatalogMeasureListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    id: int
    code: int
    isDefault: str
    measureTitle: str
    symbol: str
    symbolIntl: str
    symbolLetterIntl: str


class CatalogMeasureListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    id: Any
    code: str
    isDefault: Any
    measureTitle: Any
    symbol: Any
    symbolIntl: Any
    symbolLetterIntl: Any


class CatalogMeasureUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    code: int
    isDefault: Literal["Y", "N"]
    measureTitle: str
    symbol: str
    symbolIntl: str
    symbolLetterIntl: str
