"""Parameters of ``timeman``."""

from __future__ import annotations

from typing import Any
from typing_extensions import TypedDict


class TimemanNetworkrangeSetRangesItem(TypedDict, total=False):
    """Keys: ip_range, name."""

    ip_range: Any
    name: Any
    """Name."""
