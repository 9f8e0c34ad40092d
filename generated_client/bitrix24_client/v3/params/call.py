"""Parameters of ``call``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TypedDict


class CallFollowupListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    startDate: Required[CallFollowupListFilterStartDate | Mapping[str, Any]]
    participantId: int | str | Sequence[int | str] | Literal[False] | None


CallFollowupListFilterStartDate = TypedDict(
    "CallFollowupListFilterStartDate",
    {
        "from": "Required[str | float | Decimal]",
        "to": "Required[str | float | Decimal]",
    },
    total=False,
)


class CallFollowupListOrder(TypedDict, total=False):
    startDate: str


class CallFollowupListPagination(TypedDict, total=False):
    limit: int | str | Literal[False] | None
    afterCursor: (
        CallFollowupListPaginationAfterCursor | Mapping[str, Any] | str | Literal[False] | None
    )


class CallFollowupListPaginationAfterCursor(TypedDict, total=False):
    startDate: Required[str | float | Decimal]
    id: Required[int | str]
