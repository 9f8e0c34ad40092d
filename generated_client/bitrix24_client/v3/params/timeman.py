"""Parameters of ``timeman``."""

from __future__ import annotations

from typing import TypedDict


class TimemanRecordListOrder(TypedDict, total=False):
    id: str
    userId: str
    startTime: str
    endTime: str
    duration: str
