"""Parameters of ``timeman``."""

from __future__ import annotations

from typing import Any, TypedDict


class TimemanNetworkrangeSetRangesItem(TypedDict, total=False):
    ip_range: Any
    name: Any
