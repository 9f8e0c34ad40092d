"""Parameters of ``main``."""

from __future__ import annotations

from typing import Any, TypedDict


class MainEventlogListRequestOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    id: Any


class MainEventlogListRequestPagination(TypedDict, total=False):
    """Which page of the list to return."""

    page: int | str
    limit: int | str
    offset: int | str


class MainEventlogTailRequestCursor(TypedDict, total=False):
    """Where to go on reading."""

    field: str
    order: str
    value: int | str
    limit: Any
