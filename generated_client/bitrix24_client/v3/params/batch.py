"""Parameters of ``batch``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypedDict


class BatchRequest(TypedDict, total=False):
    method: Any
    query: BatchRequestQuery | Mapping[str, Any]


class BatchRequestQuery(TypedDict, total=False):
    id: Any
    select: Any
