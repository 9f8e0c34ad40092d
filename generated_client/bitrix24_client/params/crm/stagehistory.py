"""Parameters of ``crm.stagehistory``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal
from typing_extensions import TypedDict


class CrmStagehistoryListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: OWNER_ID."""

    OWNER_ID: int | Sequence[int] | None
    """Id of the owner."""


class CrmStagehistoryListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: ID."""

    ID: Literal["ASC", "DESC", "asc", "desc"]
