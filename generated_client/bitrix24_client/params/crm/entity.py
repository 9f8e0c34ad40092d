"""Parameters of ``crm.entity``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict


class CrmEntityMergeBatchParams(TypedDict, total=False):
    """Further parameters of the call."""

    entityTypeId: Required[Literal[1, 2, 3, 4, 7, 31, 128, "1", "2", "3", "4", "7", "31", "128"]]
    entityIds: Required[Sequence[int | str] | Mapping[str, Any]]
