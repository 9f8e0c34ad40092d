"""Parameters of ``batch``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from typing_extensions import TypedDict


class BatchQuery(TypedDict, total=False):
    """Keys: id, select."""

    id: Any
    """Id of the record."""
    select: Sequence[str]
    """Names of the fields to return."""


class BatchRequest(TypedDict, total=False, extra_items=Any):
    """Keys: method, query."""

    method: Any
    query: BatchQuery | Mapping[str, Any]
