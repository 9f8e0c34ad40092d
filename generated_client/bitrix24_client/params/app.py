"""Parameters of ``app``."""

from __future__ import annotations

from typing import Any
from typing_extensions import TypedDict


class AppOptionSetOptions(TypedDict, total=False):
    """Keys: data, data2."""

    data: Any
    """Data."""
    data2: Any
