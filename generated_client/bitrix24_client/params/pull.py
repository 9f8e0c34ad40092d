"""Parameters of ``pull``."""

from __future__ import annotations

from typing import Any, TypedDict


class PullApplicationEventAddParams(TypedDict, total=False):
    param1: Any
