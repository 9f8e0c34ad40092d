"""Parameters of ``catalog.roundingrule``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class CatalogRoundingRuleAddFields(TypedDict, total=False):
    """Values of the fields of the new record.

    Keys: catalogGroupId, price, roundType, roundPrecision."""

    catalogGroupId: Required[int]
    """Id of the price type."""
    price: Required[float | Decimal]
    """Price."""
    roundType: Required[Literal[1, 2, 4]]
    roundPrecision: Required[float | Decimal]


class CatalogRoundingRuleListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: id, catalogGroupId, price, roundType, roundPrecision, createdBy, modifiedBy,
    dateCreate, dateModify."""

    id: int | Sequence[int] | None
    """Id of the record."""
    catalogGroupId: int | Sequence[int] | None
    """Id of the price type."""
    price: float | Decimal | Sequence[float | Decimal] | None
    """Price."""
    roundType: int | Sequence[int] | None
    roundPrecision: float | Decimal | Sequence[float | Decimal] | None
    createdBy: int | Sequence[int] | None
    """Id of the user who made it."""
    modifiedBy: int | Sequence[int] | None
    """Id of the user who last changed it."""
    dateCreate: dt.date | str | Sequence[str] | None
    """When it was made."""
    dateModify: dt.date | str | Sequence[str] | None
    """When it was last changed."""


class CatalogRoundingRuleListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: id, catalogGroupId, price, roundType, roundPrecision, createdBy, modifiedBy,
    dateCreate, dateModify."""

    id: Literal["ASC", "DESC", "asc", "desc"]
    catalogGroupId: Literal["ASC", "DESC", "asc", "desc"]
    price: Literal["ASC", "DESC", "asc", "desc"]
    roundType: Literal["ASC", "DESC", "asc", "desc"]
    roundPrecision: Literal["ASC", "DESC", "asc", "desc"]
    createdBy: Literal["ASC", "DESC", "asc", "desc"]
    modifiedBy: Literal["ASC", "DESC", "asc", "desc"]
    dateCreate: Literal["ASC", "DESC", "asc", "desc"]
    dateModify: Literal["ASC", "DESC", "asc", "desc"]


class CatalogRoundingRuleUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are.

    Keys: catalogGroupId, price, roundType, roundPrecision."""

    catalogGroupId: Required[int]
    """Id of the price type."""
    price: Required[float | Decimal]
    """Price."""
    roundType: Required[Literal[1, 2, 4]]
    roundPrecision: Required[float | Decimal]
