"""Parameters of ``sale.propertyvariant``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class SalePropertyvariantAddFields(TypedDict, total=False):
    """Values of the fields of the new record.

    Keys: orderPropsId, name, value, sort, description."""

    orderPropsId: Required[int]
    name: Required[str]
    """Name."""
    value: Required[str]
    """Value."""
    sort: int
    """Position in the sorting order."""
    description: str
    """Description."""


class SalePropertyvariantListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: id."""

    id: int | Sequence[int] | None
    """Id of the record."""


class SalePropertyvariantListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: orderPropsId, id."""

    orderPropsId: Literal["ASC", "DESC", "asc", "desc"]
    id: Literal["ASC", "DESC", "asc", "desc"]


class SalePropertyvariantUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are.

    Keys: name, value, sort, description."""

    name: Required[str]
    """Name."""
    value: Required[str]
    """Value."""
    sort: int
    """Position in the sorting order."""
    description: str
    """Description."""
