"""Parameters of ``crm.orderentity``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class CrmOrderentityAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: orderId, ownerTypeId, ownerId."""

    orderId: Required[int | str]
    """Id of the order."""
    ownerTypeId: Required[int | str]
    """Id of the type of the owner."""
    ownerId: Required[int | str]
    """Id of the owner."""


class CrmOrderentityListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: OWNER_ID, OWNER_TYPE_ID, ORDER_ID, ownerTypeId, ownerId."""

    OWNER_ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the owner."""
    OWNER_TYPE_ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the type of the owner."""
    ORDER_ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the order."""
    ownerTypeId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the type of the owner."""
    ownerId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the owner."""


class CrmOrderentityListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: OWNER_ID, OWNER_TYPE_ID, ORDER_ID, orderId."""

    OWNER_ID: str
    """The direction of an order."""
    OWNER_TYPE_ID: str
    """The direction of an order."""
    ORDER_ID: str
    """The direction of an order."""
    orderId: str
    """The direction of an order."""
