"""Parameters of ``crm.vat``."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Literal, Required, TypedDict


class CrmVatAddFields(TypedDict, total=False):
    ACTIVE: Literal["Y", "N"]
    C_SORT: int | str | Literal[False] | None
    NAME: Required[str | float | Decimal]
    RATE: Required[float | Decimal | str]


class CrmVatListFilter(TypedDict, total=False):
    ACTIVE: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None


class CrmVatListOrder(TypedDict, total=False):
    ID: str


class CrmVatUpdateFields(TypedDict, total=False):
    ACTIVE: Literal["Y", "N"]
    C_SORT: int | str | Literal[False] | None
    NAME: Required[str | float | Decimal]
    RATE: float | Decimal | str
