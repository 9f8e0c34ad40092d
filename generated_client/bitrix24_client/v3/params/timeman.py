"""Parameters of ``timeman``."""

from __future__ import annotations

from typing import Any, TypedDict


class TimemanRecordListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    id: Any
    userId: Any
    startTime: str
    endTime: Any
    duration: Any


class TimemanRecordListPagination(TypedDict, total=False):
    """Which page of the list to return."""

    page: int | str
    limit: int | str
    offset: int | str
