"""Parameters of ``app``."""

from __future__ import annotations

from typing import Any, TypedDict


class AppOptionSetOptions(TypedDict, total=False):
    data: Any
    data2: Any
