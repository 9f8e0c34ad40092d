"""Parameters of ``crm.measure``."""

from __future__ import annotations

from typing import Any, Required, TypedDict


class CrmMeasureAddFields(TypedDict, total=False):
    CODE: Required[int | str]
    MEASURE_TITLE: Required[str]
    SYMBOL_RUS: str
    SYMBOL_INTL: str
    SYMBOL_LETTER_INTL: str
    IS_DEFAULT: str


class CrmMeasureListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    IS_DEFAULT: str


class CrmMeasureListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    ID: Any


class CrmMeasureParameterFields(TypedDict, total=False):
    CODE: int | str | None
    MEASURE_TITLE: str | None
    SYMBOL_RUS: str | None
    SYMBOL_INTL: str | None
    SYMBOL_LETTER_INTL: str | None
    IS_DEFAULT: str | None
