"""Parameters of ``event``."""

from __future__ import annotations

from typing import Any, TypedDict


class EventOfflineGetFilter(TypedDict, total=False):
    ID: int | str
    TIMESTAMP_X: Any
    EVENT_NAME: str
    MESSAGE_ID: int | str


class EventOfflineListFilter(TypedDict, total=False):
    ID: Any
    TIMESTAMP_X: Any
    EVENT_NAME: Any
    MESSAGE_ID: Any
    PROCESS_ID: Any
    ERROR: int | str


class EventOfflineListOrder(TypedDict, total=False):
    ID: Any
