"""Parameters of ``sale.propertygroup``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class SalePropertygroupAddFields(TypedDict, total=False):
    """Values of the fields of the new record.

    Keys: personTypeId, name, sort."""

    personTypeId: Required[int]
    """Id of the payer type."""
    name: Required[str]
    """Name."""
    sort: int
    """Position in the sorting order."""


class SalePropertygroupListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: id."""

    id: int | Sequence[int] | None
    """Id of the record."""


class SalePropertygroupListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: name, id."""

    name: Literal["ASC", "DESC", "asc", "desc"]
    id: Literal["ASC", "DESC", "asc", "desc"]


class SalePropertygroupUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are.

    Keys: personTypeId, name, sort."""

    personTypeId: Required[int]
    """Id of the payer type."""
    name: Required[str]
    """Name."""
    sort: int
    """Position in the sorting order."""
