"""Parameters of ``crm.stagehistory``."""

from __future__ import annotations

from typing import Any, TypedDict


class CrmStagehistoryListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    OWNER_ID: int


class CrmStagehistoryListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    ID: Any
