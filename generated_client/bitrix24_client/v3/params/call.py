"""Parameters of ``call``."""

from __future__ import annotations

from typing import Required, TypedDict


class CallFollowupListRequestFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    startDate: Required[CallFollowupListRequestFilterStartDate]
    participantId: int


CallFollowupListRequestFilterStartDate = TypedDict(
    "CallFollowupListRequestFilterStartDate",
    {
        "from": "Required[str]",
        "to": "Required[str]",
    },
    total=False,
)


class CallFollowupListRequestOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    startDate: str


class CallFollowupListRequestPagination(TypedDict, total=False):
    """Which page of the list to return."""

    limit: int
    afterCursor: CallFollowupListRequestPaginationAfterCursor


class CallFollowupListRequestPaginationAfterCursor(TypedDict, total=False):
    startDate: Required[str]
    id: Required[int]
