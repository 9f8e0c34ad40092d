"""Parameters of ``main``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from typing import Any, Literal
from typing_extensions import TypedDict


class MainEventlogListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: id."""

    id: Literal["ASC", "DESC", "asc", "desc"]


class MainEventlogListPagination(TypedDict, total=False):
    """Which page of the list to return.

    Keys: page, limit, offset."""

    page: int | str
    """Number of the page, from 1."""
    limit: int | str
    """Most records to return."""
    offset: int | str
    """Number of records to skip."""


class MainEventlogTailCursor(TypedDict, total=False):
    """Where to go on reading.

    Keys: field, order, value, limit."""

    field: str
    order: str
    """Sorting: names of fields with asc or desc."""
    value: int | str
    """Value."""
    limit: Any
    """Most records to return."""
