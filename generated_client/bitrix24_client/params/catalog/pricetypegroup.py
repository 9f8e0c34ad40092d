"""Parameters of ``catalog.pricetypegroup``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class CatalogPriceTypeGroupAddFields(TypedDict, total=False):
    """Values of the fields of the new record.

    Keys: catalogGroupId, groupId, access."""

    catalogGroupId: Required[int]
    """Id of the price type."""
    groupId: Required[int]
    """Id of the group."""
    access: Required[Literal["Y", "N"]]
    """Access level."""


class CatalogPriceTypeGroupListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: id, catalogGroupId, groupId, access."""

    id: int | Sequence[int] | None
    """Id of the record."""
    catalogGroupId: int | Sequence[int] | None
    """Id of the price type."""
    groupId: int | Sequence[int] | None
    """Id of the group."""
    access: str | Sequence[str] | None
    """Access level."""


class CatalogPriceTypeGroupListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: id, catalogGroupId, groupId, access."""

    id: Literal["ASC", "DESC", "asc", "desc"]
    catalogGroupId: Literal["ASC", "DESC", "asc", "desc"]
    groupId: Literal["ASC", "DESC", "asc", "desc"]
    access: Literal["ASC", "DESC", "asc", "desc"]
