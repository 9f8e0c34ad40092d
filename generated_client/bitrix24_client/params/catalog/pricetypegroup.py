"""Parameters of ``catalog.pricetypegroup``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class CatalogPriceTypeGroupAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: catalogGroupId, groupId, access."""

    catalogGroupId: Required[int | str]
    """Id of the price type."""
    groupId: Required[int | str]
    """Id of the group."""
    access: Required[Literal["Y", "N"]]
    """Access level."""


class CatalogPriceTypeGroupListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: id, catalogGroupId, groupId, access."""

    id: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the record."""
    catalogGroupId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the price type."""
    groupId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the group."""
    access: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Access level."""


class CatalogPriceTypeGroupListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: id, catalogGroupId, groupId, access."""

    id: str
    """The direction of an order."""
    catalogGroupId: str
    """The direction of an order."""
    groupId: str
    """The direction of an order."""
    access: str
    """The direction of an order."""
