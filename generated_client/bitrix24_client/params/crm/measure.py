"""Parameters of ``crm.measure``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class CrmMeasureAddFields(TypedDict, total=False):
    """Keys: CODE, MEASURE_TITLE, SYMBOL_RUS, SYMBOL_INTL, SYMBOL_LETTER_INTL, IS_DEFAULT."""

    CODE: Required[int | str]
    """Symbolic code."""
    MEASURE_TITLE: Required[str]
    SYMBOL_RUS: str
    SYMBOL_INTL: str
    SYMBOL_LETTER_INTL: str
    IS_DEFAULT: str
    """Whether it is the default."""


class CrmMeasureListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: IS_DEFAULT."""

    IS_DEFAULT: str | Sequence[str] | None
    """Whether it is the default."""


class CrmMeasureListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: ID."""

    ID: Literal["ASC", "DESC", "asc", "desc"]


class CrmMeasureParameterFields(TypedDict, total=False):
    """Keys: CODE, MEASURE_TITLE, SYMBOL_RUS, SYMBOL_INTL, SYMBOL_LETTER_INTL, IS_DEFAULT."""

    CODE: int
    """Symbolic code."""
    MEASURE_TITLE: str
    SYMBOL_RUS: str
    SYMBOL_INTL: str
    SYMBOL_LETTER_INTL: str
    IS_DEFAULT: str
    """Whether it is the default."""
