"""Parameters of ``catalog.vat``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class CatalogVatAddFields(TypedDict, total=False):
    """Values of the fields of the new record.

    Keys: name, active, rate, sort."""

    name: Required[str]
    """Name."""
    active: Literal["Y", "N"]
    rate: Required[float | Decimal]
    sort: int
    """Position in the sorting order."""


class CatalogVatListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: id, name, active, rate, sort, timestampX."""

    id: int | Sequence[int] | None
    """Id of the record."""
    name: str | Sequence[str] | None
    """Name."""
    active: str | Sequence[str] | None
    """Active records only or inactive ones only."""
    rate: float | Decimal | Sequence[float | Decimal] | None
    sort: int | Sequence[int] | None
    """Position in the sorting order."""
    timestampX: dt.date | str | Sequence[str] | None
    """When it was last changed."""


class CatalogVatListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: id, name, active, rate, sort, timestampX."""

    id: Literal["ASC", "DESC", "asc", "desc"]
    name: Literal["ASC", "DESC", "asc", "desc"]
    active: Literal["ASC", "DESC", "asc", "desc"]
    rate: Literal["ASC", "DESC", "asc", "desc"]
    sort: Literal["ASC", "DESC", "asc", "desc"]
    timestampX: Literal["ASC", "DESC", "asc", "desc"]


class CatalogVatUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are.

    Keys: name, active, rate, sort."""

    name: Required[str]
    """Name."""
    active: Literal["Y", "N"]
    """Whether the record is active."""
    rate: Required[float | Decimal]
    sort: int
    """Position in the sorting order."""
