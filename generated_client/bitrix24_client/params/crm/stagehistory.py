"""Parameters of ``crm.stagehistory``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict


class CrmStagehistoryListFilter(TypedDict, total=False):
    OWNER_ID: int | str | Sequence[int | str] | Literal[False] | None


class CrmStagehistoryListOrder(TypedDict, total=False):
    ID: str
