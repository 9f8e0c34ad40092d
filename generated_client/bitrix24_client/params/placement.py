"""Parameters of ``placement``."""

from __future__ import annotations

from typing import Any, TypedDict


class PlacementBindOptions(TypedDict, total=False):
    errorHandlerUrl: Any
