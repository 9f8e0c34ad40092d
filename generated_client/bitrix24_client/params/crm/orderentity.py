"""Parameters of ``crm.orderentity``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict


class CrmOrderentityAddFields(TypedDict, total=False):
    orderId: Required[int | str]
    ownerTypeId: Required[int | str]
    ownerId: Required[int | str]


class CrmOrderentityListFilter(TypedDict, total=False):
    OWNER_ID: int | str | Sequence[int | str] | Literal[False] | None
    OWNER_TYPE_ID: int | str | Sequence[int | str] | Literal[False] | None
    ORDER_ID: int | str | Sequence[int | str] | Literal[False] | None
    ownerTypeId: int | str | Sequence[int | str] | Literal[False] | None
    ownerId: int | str | Sequence[int | str] | Literal[False] | None


class CrmOrderentityListOrder(TypedDict, total=False):
    OWNER_ID: str
    OWNER_TYPE_ID: str
    ORDER_ID: str
    orderId: str
