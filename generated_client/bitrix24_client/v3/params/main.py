"""Parameters of ``main``."""

from __future__ import annotations

from typing import Any, TypedDict


class MainEventlogListOrder(TypedDict, total=False):
    id: str


class MainEventlogTailCursor(TypedDict, total=False):
    field: Any
    order: Any
    value: Any
    limit: Any
