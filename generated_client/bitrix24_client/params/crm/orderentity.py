"""Parameters of ``crm.orderentity``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class CrmOrderentityAddFields(TypedDict, total=False):
    """Values of the fields of the new record.

    Keys: orderId, ownerTypeId, ownerId."""

    orderId: Required[int]
    """Id of the order."""
    ownerTypeId: Required[int]
    """Id of the type of the owner."""
    ownerId: Required[int]
    """Id of the owner."""


class CrmOrderentityDeleteByFilterFields(TypedDict, total=False):
    """Values of the fields, by name.

    Keys: orderId, ownerTypeId, ownerId."""

    orderId: Required[int]
    """Id of the order."""
    ownerTypeId: Required[int]
    """Id of the type of the owner."""
    ownerId: Required[int]
    """Id of the owner."""


class CrmOrderentityListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: OWNER_ID, OWNER_TYPE_ID, ORDER_ID, ownerTypeId, ownerId."""

    OWNER_ID: int | Sequence[int] | None
    """Id of the owner."""
    OWNER_TYPE_ID: int | Sequence[int] | None
    """Id of the type of the owner."""
    ORDER_ID: int | Sequence[int] | None
    """Id of the order."""
    ownerTypeId: int | Sequence[int] | None
    """Id of the type of the owner."""
    ownerId: int | Sequence[int] | None
    """Id of the owner."""


class CrmOrderentityListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: OWNER_ID, OWNER_TYPE_ID, ORDER_ID, orderId."""

    OWNER_ID: Literal["ASC", "DESC", "asc", "desc"]
    OWNER_TYPE_ID: Literal["ASC", "DESC", "asc", "desc"]
    ORDER_ID: Literal["ASC", "DESC", "asc", "desc"]
    orderId: Literal["ASC", "DESC", "asc", "desc"]
