"""Parameters of ``call``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class CallFollowupListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: startDate, participantId."""

    startDate: Required[
        CallFollowupListFilterStartDate | Sequence[CallFollowupListFilterStartDate] | None
    ]
    participantId: int | Sequence[int] | None


CallFollowupListFilterStartDate = TypedDict(
    "CallFollowupListFilterStartDate",
    {
        "from": "Required[str]",
        "to": "Required[str]",
    },
    total=False,
)


class CallFollowupListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: startDate."""

    startDate: Literal["ASC", "DESC", "asc", "desc"]


class CallFollowupListPagination(TypedDict, total=False):
    """Which page of the list to return.

    Keys: limit, afterCursor."""

    limit: int
    """Most records to return."""
    afterCursor: CallFollowupListPaginationAfterCursor


class CallFollowupListPaginationAfterCursor(TypedDict, total=False):
    """Keys: startDate, id."""

    startDate: Required[str]
    id: Required[int]
    """Id of the record."""
