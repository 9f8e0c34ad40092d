"""Parameters of ``crm.measure``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class CrmMeasureAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: CODE, MEASURE_TITLE, SYMBOL_RUS, SYMBOL_INTL, SYMBOL_LETTER_INTL, IS_DEFAULT."""

    CODE: Required[int | str]
    """Symbolic code."""
    MEASURE_TITLE: Required[str | float | Decimal]
    """A text."""
    SYMBOL_RUS: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    SYMBOL_INTL: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    SYMBOL_LETTER_INTL: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    IS_DEFAULT: str | float | Decimal | Literal[False] | None
    """Whether it is the default."""


class CrmMeasureListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: IS_DEFAULT."""

    IS_DEFAULT: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Whether it is the default."""


class CrmMeasureListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: ID."""

    ID: str
    """The direction of an order."""


class CrmMeasureParameterFields(TypedDict, total=False, extra_items=Any):
    """Keys: CODE, MEASURE_TITLE, SYMBOL_RUS, SYMBOL_INTL, SYMBOL_LETTER_INTL, IS_DEFAULT."""

    CODE: int | str | Literal[False] | None
    """Symbolic code."""
    MEASURE_TITLE: str | float | Decimal | Literal[False] | None
    """A text."""
    SYMBOL_RUS: str | float | Decimal | Literal[False] | None
    """A text."""
    SYMBOL_INTL: str | float | Decimal | Literal[False] | None
    """A text."""
    SYMBOL_LETTER_INTL: str | float | Decimal | Literal[False] | None
    """A text."""
    IS_DEFAULT: str | float | Decimal | Literal[False] | None
    """Whether it is the default."""
