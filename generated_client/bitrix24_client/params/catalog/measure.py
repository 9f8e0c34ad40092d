"""Parameters of ``catalog.measure``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class CatalogMeasureAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: code, isDefault, measureTitle, symbol, symbolIntl, symbolLetterIntl."""

    code: Required[int | str]
    """Symbolic code."""
    isDefault: Literal["Y", "N"]
    """Whether it is the default."""
    measureTitle: Required[str | float | Decimal]
    """A text."""
    symbol: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    symbolIntl: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    symbolLetterIntl: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""


class CatalogMeasureListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: id, code, isDefault, measureTitle, symbol, symbolIntl, symbolLetterIntl."""

    id: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the record."""
    code: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Symbolic code."""
    isDefault: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Whether it is the default."""
    measureTitle: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    symbol: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    symbolIntl: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    symbolLetterIntl: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""


class CatalogMeasureListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: id, code, isDefault, measureTitle, symbol, symbolIntl, symbolLetterIntl."""

    id: str
    """The direction of an order."""
    code: str
    """The direction of an order."""
    isDefault: str
    """The direction of an order."""
    measureTitle: str
    """The direction of an order."""
    symbol: str
    """The direction of an order."""
    symbolIntl: str
    """The direction of an order."""
    symbolLetterIntl: str
    """The direction of an order."""


class CatalogMeasureUpdateFields(TypedDict, total=False, extra_items=Any):
    """Keys: code, isDefault, measureTitle, symbol, symbolIntl, symbolLetterIntl."""

    code: int | str | Literal[False] | None
    """Symbolic code."""
    isDefault: Literal["Y", "N"]
    """Whether it is the default."""
    measureTitle: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    symbol: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    symbolIntl: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    symbolLetterIntl: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
