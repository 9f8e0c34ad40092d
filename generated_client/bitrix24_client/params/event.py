"""Parameters of ``event``."""

from __future__ import annotations

from typing import Any, TypedDict


class EventOfflineGetFilter(TypedDict, total=False):
    MESSAGE_ID: Any
    EVENT_NAME: Any
    ID: Any


class EventOfflineListFilter(TypedDict, total=False):
    ERROR: Any


class EventOfflineListOrder(TypedDict, total=False):
    ID: Any
