"""Parameters of ``crm.status``."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TypedDict


class CrmStatusAddFields(TypedDict, total=False):
    ENTITY_ID: Required[str | float | Decimal]
    STATUS_ID: Required[str | float | Decimal]
    NAME: Required[str | float | Decimal]
    SORT: int | str | Literal[False] | None
    COLOR: str | float | Decimal | Literal[False] | None
    SEMANTICS: Literal["S", "F", ""]


class CrmStatusDeleteParams(TypedDict, total=False):
    FORCED: Any


class CrmStatusListFilter(TypedDict, total=False):
    ENTITY_ID: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None


class CrmStatusListOrder(TypedDict, total=False):
    SORT: str


class CrmStatusUpdateFields(TypedDict, total=False):
    NAME: str | float | Decimal | Literal[False] | None
    SORT: int | str | Literal[False] | None
    COLOR: str | float | Decimal | Literal[False] | None
