"""Parameters of ``catalog.measure``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class CatalogMeasureAddFields(TypedDict, total=False):
    """Values of the fields of the new record.

    Keys: code, isDefault, measureTitle, symbol, symbolIntl, symbolLetterIntl."""

    code: Required[int]
    """Symbolic code."""
    isDefault: Literal["Y", "N"]
    """Whether it is the default."""
    measureTitle: Required[str]
    symbol: str
    symbolIntl: str
    symbolLetterIntl: str


class CatalogMeasureListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: id, code, isDefault, measureTitle, symbol, symbolIntl, symbolLetterIntl."""

    id: int | Sequence[int] | None
    """Id of the record."""
    code: int | Sequence[int] | None
    """Symbolic code."""
    isDefault: str | Sequence[str] | None
    """Whether it is the default."""
    measureTitle: str | Sequence[str] | None
    symbol: str | Sequence[str] | None
    symbolIntl: str | Sequence[str] | None
    symbolLetterIntl: str | Sequence[str] | None


class CatalogMeasureListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: id, code, isDefault, measureTitle, symbol, symbolIntl, symbolLetterIntl."""

    id: Literal["ASC", "DESC", "asc", "desc"]
    code: Literal["ASC", "DESC", "asc", "desc"]
    isDefault: Literal["ASC", "DESC", "asc", "desc"]
    measureTitle: Literal["ASC", "DESC", "asc", "desc"]
    symbol: Literal["ASC", "DESC", "asc", "desc"]
    symbolIntl: Literal["ASC", "DESC", "asc", "desc"]
    symbolLetterIntl: Literal["ASC", "DESC", "asc", "desc"]


class CatalogMeasureUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are.

    Keys: code, isDefault, measureTitle, symbol, symbolIntl, symbolLetterIntl."""

    code: int
    """Symbolic code."""
    isDefault: Literal["Y", "N"]
    """Whether it is the default."""
    measureTitle: str
    symbol: str
    symbolIntl: str
    symbolLetterIntl: str
