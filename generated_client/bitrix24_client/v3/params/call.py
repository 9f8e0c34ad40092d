"""Parameters of ``call``."""

from __future__ import annotations

from typing import Required, TypedDict


class CallFollowupListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    startDate: Required[CallFollowupListFilterStartDate]
    participantId: int


CallFollowupListFilterStartDate = TypedDict(
    "CallFollowupListFilterStartDate",
    {
        "from": "Required[str]",
        "to": "Required[str]",
    },
    total=False,
)


class CallFollowupListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    startDate: str


class CallFollowupListPagination(TypedDict, total=False):
    """Which page of the list to return."""

    limit: int
    afterCursor: CallFollowupListPaginationAfterCursor


class CallFollowupListPaginationAfterCursor(TypedDict, total=False):
    startDate: Required[str]
    id: Required[int]
