"""Parameters of ``timeman``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from typing import Any
from typing_extensions import TypedDict


class TimemanRecordListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: id, userId, startTime, endTime, duration."""

    id: str
    """The direction of an order."""
    userId: str
    """The direction of an order."""
    startTime: str
    """The direction of an order."""
    endTime: str
    """The direction of an order."""
    duration: str
    """The direction of an order."""
