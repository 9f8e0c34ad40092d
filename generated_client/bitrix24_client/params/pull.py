"""Parameters of ``pull``."""

from __future__ import annotations

from typing import Any
from typing_extensions import TypedDict


class PullApplicationEventAddParams(TypedDict, total=False):
    """Further parameters of the call.

    Keys: param1."""

    param1: Any
