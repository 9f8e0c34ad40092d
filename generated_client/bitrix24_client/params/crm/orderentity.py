"""Parameters of ``crm.orderentity``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Required, TypedDict


class CrmOrderentityAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    orderId: Required[int]
    ownerTypeId: Required[int]
    ownerId: Required[int]


class CrmOrderentityDeleteByFilterFields(TypedDict, total=False):
    """Values of the fields, by name."""

    orderId: Required[int]
    ownerTypeId: Required[int]
    ownerId: Required[int]


class CrmOrderentityListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    OWNER_ID: int
    OWNER_TYPE_ID: int
    ORDER_ID: int
    ownerTypeId: int
    ownerId: int | Sequence[int | str]


class CrmOrderentityListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    OWNER_ID: Any
    OWNER_TYPE_ID: Any
    ORDER_ID: Any
    orderId: Any
