"""Parameters of ``crm.calllist``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal
from typing_extensions import TypedDict


class CrmCalllistItemsGetFilter(TypedDict, total=False, extra_items=Any):
    """Keys: STATUS."""

    STATUS: Any
    """Status."""


class CrmCalllistListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: ID, CREATED_BY_ID, WEBFORM_ID, ENTITY_TYPE_ID."""

    ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the record."""
    CREATED_BY_ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the user who made it."""
    WEBFORM_ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    ENTITY_TYPE_ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the type of object."""


class CrmCalllistListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: ID."""

    ID: str
    """The direction of an order."""
