"""Parameters of several namespaces."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict


class FilterGroup(TypedDict, total=False):
    """Conditions of which all or one have to hold."""

    logic: Literal["and", "or"]
    conditions: Required[Sequence[Sequence[Any] | FilterGroup | Mapping[str, Any]]]


class TasksTaskListPagination(TypedDict, total=False):
    page: Any
    limit: Any
    offset: Any
