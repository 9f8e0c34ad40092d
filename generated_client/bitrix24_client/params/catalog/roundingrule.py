"""Parameters of ``catalog.roundingrule``."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any, Literal, Required, TypedDict


class CatalogRoundingRuleAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    catalogGroupId: Required[int]
    price: Required[float | Decimal]
    roundType: Required[Literal[1, 2, 4]]
    roundPrecision: Required[float | Decimal]


class CatalogRoundingRuleListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    id: int
    catalogGroupId: int
    price: float | Decimal
    roundType: int
    roundPrecision: float | Decimal
    createdBy: int
    modifiedBy: int
    dateCreate: dt.date | str
    dateModify: dt.date | str


class CatalogRoundingRuleListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    id: str
    catalogGroupId: Any
    price: Any
    roundType: Any
    roundPrecision: Any
    createdBy: Any
    modifiedBy: Any
    dateCreate: Any
    dateModify: Any


class CatalogRoundingRuleUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    catalogGroupId: Required[int]
    price: Required[float | Decimal]
    roundType: Required[Literal[1, 2, 4]]
    roundPrecision: Required[float | Decimal]
