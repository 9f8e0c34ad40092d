"""Parameters of ``placement``."""

from __future__ import annotations

from typing import Any
from typing_extensions import TypedDict


class PlacementBindOptions(TypedDict, total=False):
    """Keys: errorHandlerUrl."""

    errorHandlerUrl: Any
