"""Parameters of ``main``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from typing import Any
from typing_extensions import TypedDict


class MainEventlogListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: id."""

    id: str
    """The direction of an order."""


class MainEventlogTailCursor(TypedDict, total=False, extra_items=Any):
    """Keys: field, order, value, limit."""

    field: Any
    order: Any
    """Sorting: names of fields with asc or desc."""
    value: Any
    """Value."""
    limit: Any
    """Most records to return."""
