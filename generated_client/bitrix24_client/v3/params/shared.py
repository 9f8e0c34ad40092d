"""Parameters of several namespaces."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, Required, TYPE_CHECKING
from typing_extensions import TypedDict

if TYPE_CHECKING:
    from ..._runtime.open_dicts import OtherKeys


class FilterGroup(TypedDict, total=False, extra_items=Any):
    """Conditions of which all or one have to hold.

    Keys: logic, conditions."""

    logic: Literal["and", "or"]
    conditions: Required[Sequence[Sequence[Any] | FilterGroup | OtherKeys]]


class TasksTaskListPagination(TypedDict, total=False, extra_items=Any):
    """Keys: page, limit, offset."""

    page: Any
    """Number of the page, from 1."""
    limit: Any
    """Most records to return."""
    offset: Any
    """Number of records to skip."""
