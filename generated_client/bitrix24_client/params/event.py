"""Parameters of ``event``."""

from __future__ import annotations

from typing import Any, TypedDict


class EventOfflineGetRequestFilter(TypedDict, total=False):
    MESSAGE_ID: Any
    EVENT_NAME: Any
    ID: Any


class EventOfflineListRequestFilter(TypedDict, total=False):
    ERROR: Any


class EventOfflineListRequestOrder(TypedDict, total=False):
    ID: Any
