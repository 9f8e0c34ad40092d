"""Parameters of ``catalog.pricetype``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class CatalogPriceTypeAddFields(TypedDict, total=False):
    """Values of the fields of the new record.

    Keys: name, base, sort, xmlId."""

    name: Required[str]
    """Name."""
    base: Literal["Y", "N"]
    sort: int
    """Position in the sorting order."""
    xmlId: str
    """External id."""


class CatalogPriceTypeListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: id, name, base, sort, xmlId, timestampX, createdBy, modifiedBy, dateCreate."""

    id: int | Sequence[int] | None
    """Id of the record."""
    name: str | Sequence[str] | None
    """Name."""
    base: str | Sequence[str] | None
    sort: int | Sequence[int] | None
    """Position in the sorting order."""
    xmlId: str | Sequence[str] | None
    """External id."""
    timestampX: dt.date | str | Sequence[str] | None
    """When it was last changed."""
    createdBy: int | Sequence[int] | None
    """Id of the user who made it."""
    modifiedBy: int | Sequence[int] | None
    """Id of the user who last changed it."""
    dateCreate: dt.date | str | Sequence[str] | None
    """When it was made."""


class CatalogPriceTypeListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: id, name, base, sort, xmlId, timestampX, createdBy, modifiedBy, dateCreate."""

    id: Literal["ASC", "DESC", "asc", "desc"]
    name: Literal["ASC", "DESC", "asc", "desc"]
    base: Literal["ASC", "DESC", "asc", "desc"]
    sort: Literal["ASC", "DESC", "asc", "desc"]
    xmlId: Literal["ASC", "DESC", "asc", "desc"]
    timestampX: Literal["ASC", "DESC", "asc", "desc"]
    createdBy: Literal["ASC", "DESC", "asc", "desc"]
    modifiedBy: Literal["ASC", "DESC", "asc", "desc"]
    dateCreate: Literal["ASC", "DESC", "asc", "desc"]


class CatalogPriceTypeUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are.

    Keys: name, base, sort, xmlId."""

    name: Required[str]
    """Name."""
    base: Literal["Y", "N"]
    sort: int
    """Position in the sorting order."""
    xmlId: str
    """External id."""
