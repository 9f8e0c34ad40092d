"""Parameters of ``crm.stagehistory``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal
from typing_extensions import TypedDict


class CrmStagehistoryListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: OWNER_ID."""

    OWNER_ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the owner."""


class CrmStagehistoryListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: ID."""

    ID: str
    """The direction of an order."""
