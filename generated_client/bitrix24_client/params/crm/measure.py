"""Parameters of ``crm.measure``."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Literal, Required, TypedDict


class CrmMeasureAddFields(TypedDict, total=False):
    CODE: Required[int | str]
    MEASURE_TITLE: Required[str | float | Decimal]
    SYMBOL_RUS: str | float | Decimal | Literal[False] | None
    SYMBOL_INTL: str | float | Decimal | Literal[False] | None
    SYMBOL_LETTER_INTL: str | float | Decimal | Literal[False] | None
    IS_DEFAULT: str | float | Decimal | Literal[False] | None


class CrmMeasureListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    IS_DEFAULT: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None


class CrmMeasureListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    ID: str


class CrmMeasureParameterFields(TypedDict, total=False):
    CODE: int | str | Literal[False] | None
    MEASURE_TITLE: str | float | Decimal | Literal[False] | None
    SYMBOL_RUS: str | float | Decimal | Literal[False] | None
    SYMBOL_INTL: str | float | Decimal | Literal[False] | None
    SYMBOL_LETTER_INTL: str | float | Decimal | Literal[False] | None
    IS_DEFAULT: str | float | Decimal | Literal[False] | None
