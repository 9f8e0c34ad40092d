"""Parameters of ``sale.basketproperties``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class SaleBasketpropertiesAddFields(TypedDict, total=False):
    """Values of the fields of the new record.

    Keys: basketId, name, value, code, sort, xmlId."""

    basketId: Required[int]
    """Id of the basket item."""
    name: Required[str]
    """Name."""
    value: Required[str]
    """Value."""
    code: Required[str]
    """Symbolic code."""
    sort: int
    """Position in the sorting order."""
    xmlId: str
    """External id."""


class SaleBasketpropertiesListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: id, basketId, name, value, code, sort, xmlId."""

    id: int | Sequence[int] | None
    """Id of the record."""
    basketId: int | Sequence[int] | None
    """Id of the basket item."""
    name: str | Sequence[str] | None
    """Name."""
    value: str | Sequence[str] | None
    """Value."""
    code: str | Sequence[str] | None
    """Symbolic code."""
    sort: int | Sequence[int] | None
    """Position in the sorting order."""
    xmlId: str | Sequence[str] | None
    """External id."""


class SaleBasketpropertiesListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: id, basketId, name, value, code, sort, xmlId."""

    id: Literal["ASC", "DESC", "asc", "desc"]
    basketId: Literal["ASC", "DESC", "asc", "desc"]
    name: Literal["ASC", "DESC", "asc", "desc"]
    value: Literal["ASC", "DESC", "asc", "desc"]
    code: Literal["ASC", "DESC", "asc", "desc"]
    sort: Literal["ASC", "DESC", "asc", "desc"]
    xmlId: Literal["ASC", "DESC", "asc", "desc"]


class SaleBasketpropertiesUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are.

    Keys: name, value, code, sort, xmlId."""

    name: str
    """Name."""
    value: str
    """Value."""
    code: str
    """Symbolic code."""
    sort: int
    """Position in the sorting order."""
    xmlId: str
    """External id."""
