"""Parameters of ``sale.persontype``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class SalePersontypeAddFields(TypedDict, total=False):
    """Values of the fields of the new record.

    Keys: name, code, sort, active, xmlId."""

    name: Required[str]
    """Name."""
    code: str
    """Symbolic code."""
    sort: str
    """Position in the sorting order."""
    active: Literal["Y", "N"]
    xmlId: str
    """External id."""


class SalePersontypeListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: id, name, code, sort, active, xmlId."""

    id: int | Sequence[int] | None
    """Id of the record."""
    name: str | Sequence[str] | None
    """Name."""
    code: str | Sequence[str] | None
    """Symbolic code."""
    sort: str | int | Sequence[str] | None
    """Position in the sorting order."""
    active: str | Sequence[str] | None
    """Active records only or inactive ones only."""
    xmlId: str | Sequence[str] | None
    """External id."""


class SalePersontypeListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: id, name, code, sort, active, xmlId."""

    id: Literal["ASC", "DESC", "asc", "desc"]
    name: Literal["ASC", "DESC", "asc", "desc"]
    code: Literal["ASC", "DESC", "asc", "desc"]
    sort: Literal["ASC", "DESC", "asc", "desc"]
    active: Literal["ASC", "DESC", "asc", "desc"]
    xmlId: Literal["ASC", "DESC", "asc", "desc"]


class SalePersontypeUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are.

    Keys: name, code, sort, active, xmlId."""

    name: Required[str]
    """Name."""
    code: str
    """Symbolic code."""
    sort: str
    """Position in the sorting order."""
    active: Literal["Y", "N"]
    xmlId: str
    """External id."""
