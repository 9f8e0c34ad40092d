"""Parameters of ``crm.status``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class CrmStatusAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: ENTITY_ID, STATUS_ID, NAME, SORT, COLOR, SEMANTICS."""

    ENTITY_ID: Required[str | float | Decimal]
    """Id or code of the object that it belongs to."""
    STATUS_ID: Required[str | float | Decimal]
    """Id of the status."""
    NAME: Required[str | float | Decimal]
    """Name."""
    SORT: int | str | Literal[False] | None
    """Position in the sorting order."""
    COLOR: str | float | Decimal | Literal[False] | None
    """Color."""
    SEMANTICS: Literal["S", "F", ""]


class CrmStatusDeleteParams(TypedDict, total=False):
    """Keys: FORCED."""

    FORCED: Any


class CrmStatusListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: ENTITY_ID."""

    ENTITY_ID: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Id or code of the object that it belongs to."""


class CrmStatusListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: SORT."""

    SORT: str
    """The direction of an order."""


class CrmStatusUpdateFields(TypedDict, total=False, extra_items=Any):
    """Keys: NAME, SORT, COLOR."""

    NAME: str | float | Decimal | Literal[False] | None
    """Name."""
    SORT: int | str | Literal[False] | None
    """Position in the sorting order."""
    COLOR: str | float | Decimal | Literal[False] | None
    """Color."""
