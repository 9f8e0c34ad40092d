"""Parameters of ``crm.vat``."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, Literal, Required, TypedDict


class CrmVatAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    ACTIVE: Literal["Y", "N"]
    C_SORT: int
    NAME: Required[str]
    RATE: Required[float | Decimal]


class CrmVatListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    ACTIVE: str


class CrmVatListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    ID: Any


class CrmVatUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    ACTIVE: Literal["Y", "N"]
    C_SORT: int
    NAME: Required[str]
    RATE: float | Decimal
