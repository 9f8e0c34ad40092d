"""Parameters of ``timeman``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from typing import Any, Literal
from typing_extensions import TypedDict


class TimemanRecordListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: id, userId, startTime, endTime, duration."""

    id: Literal["ASC", "DESC", "asc", "desc"]
    userId: Literal["ASC", "DESC", "asc", "desc"]
    startTime: Literal["ASC", "DESC", "asc", "desc"]
    endTime: Literal["ASC", "DESC", "asc", "desc"]
    duration: Literal["ASC", "DESC", "asc", "desc"]


class TimemanRecordListPagination(TypedDict, total=False):
    """Which page of the list to return.

    Keys: page, limit, offset."""

    page: int | str
    """Number of the page, from 1."""
    limit: int | str
    """Most records to return."""
    offset: int | str
    """Number of records to skip."""
