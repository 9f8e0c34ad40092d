"""Parameters of ``sale.propertygroup``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class SalePropertygroupAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: personTypeId, name, sort."""

    personTypeId: Required[int | str]
    """Id of the payer type."""
    name: Required[str | float | Decimal]
    """Name."""
    sort: int | str | Literal[False] | None
    """Position in the sorting order."""


class SalePropertygroupListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: id."""

    id: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the record."""


class SalePropertygroupListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: name, id."""

    name: str
    """The direction of an order."""
    id: str
    """The direction of an order."""
