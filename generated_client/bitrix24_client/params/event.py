"""Parameters of ``event``."""

from __future__ import annotations

from typing import Any, TypedDict


class EventOfflineGetFilter(TypedDict, total=False):
    ID: Any
    TIMESTAMP_X: Any
    EVENT_NAME: Any
    MESSAGE_ID: Any


class EventOfflineListFilter(TypedDict, total=False):
    ID: Any
    TIMESTAMP_X: Any
    EVENT_NAME: Any
    MESSAGE_ID: Any
    PROCESS_ID: Any
    ERROR: Any


class EventOfflineListOrder(TypedDict, total=False):
    ID: str
