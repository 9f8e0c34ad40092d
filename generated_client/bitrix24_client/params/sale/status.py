"""Parameters of ``sale.status``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class SaleStatusAddFields(TypedDict, total=False):
    """Values of the fields of the new record.

    Keys: id, type, notify, sort, color, xmlId."""

    id: Required[str]
    """Id of the record."""
    type: Required[Literal["O", "D"]]
    """Type."""
    notify: Literal["Y", "N"]
    sort: int
    """Position in the sorting order."""
    color: str
    """Color."""
    xmlId: str
    """External id."""


class SaleStatusListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: id."""

    id: str | Sequence[str] | None
    """Id of the record."""


class SaleStatusListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: type."""

    type: Literal["ASC", "DESC", "asc", "desc"]


class SaleStatusUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are.

    Keys: type, notify, sort, color, xmlId."""

    type: Required[Literal["O", "D"]]
    """Type."""
    notify: Literal["Y", "N"]
    sort: int
    """Position in the sorting order."""
    color: str
    """Color."""
    xmlId: str
    """External id."""
