"""Parameters of ``main``."""

from __future__ import annotations

from typing import Any, TypedDict


class MainEventlogListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    id: Any


class MainEventlogListPagination(TypedDict, total=False):
    """Which page of the list to return."""

    page: int | str
    limit: int | str
    offset: int | str


class MainEventlogTailCursor(TypedDict, total=False):
    """Where to go on reading."""

    field: str
    order: str
    value: int | str
    limit: Any
