"""Parameters of ``event``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal
from typing_extensions import TypedDict


class EventOfflineGetFilter(TypedDict, total=False, extra_items=Any):
    """Keys: ID, TIMESTAMP_X, EVENT_NAME, MESSAGE_ID."""

    ID: int | str | Sequence[int | str] | None
    """Id of the record to read."""
    TIMESTAMP_X: Any
    """When it was last changed."""
    EVENT_NAME: str | Sequence[str] | None
    MESSAGE_ID: int | str | Sequence[int | str] | None
    """Id of the message."""


class EventOfflineListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: ID, TIMESTAMP_X, EVENT_NAME, MESSAGE_ID, PROCESS_ID, ERROR."""

    ID: Any
    """Id of the record."""
    TIMESTAMP_X: Any
    """When it was last changed."""
    EVENT_NAME: Any
    MESSAGE_ID: Any
    """Id of the message."""
    PROCESS_ID: Any
    ERROR: int | str | Sequence[int | str] | None


class EventOfflineListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: ID."""

    ID: Literal["ASC", "DESC", "asc", "desc"]
