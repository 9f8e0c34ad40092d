"""Parameters of ``batch``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypedDict


class BatchQuery(TypedDict, total=False):
    id: Any
    select: Sequence[Any]


class BatchRequest(TypedDict, total=False):
    method: Any
    query: BatchQuery | Mapping[str, Any]
