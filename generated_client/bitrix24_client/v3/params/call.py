"""Parameters of ``call``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TYPE_CHECKING
from typing_extensions import TypedDict

if TYPE_CHECKING:
    from ..._runtime.open_dicts import OtherKeys


class CallFollowupListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: startDate, participantId."""

    startDate: Required[
        CallFollowupListFilterStartDate
        | OtherKeys
        | Sequence[CallFollowupListFilterStartDate | OtherKeys]
        | None
    ]
    participantId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""


_CallFollowupListFilterStartDate = TypedDict(
    "_CallFollowupListFilterStartDate",
    {
        "from": "Required[str | float | Decimal]",
        "to": "Required[str | float | Decimal]",
    },
    total=False,
)


class CallFollowupListFilterStartDate(
    _CallFollowupListFilterStartDate, total=False, extra_items=Any
):
    """Keys: from, to."""


class CallFollowupListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: startDate."""

    startDate: str
    """The direction of an order."""


class CallFollowupListPagination(TypedDict, total=False, extra_items=Any):
    """Keys: limit, afterCursor."""

    limit: int | str | Literal[False] | None
    """Most records to return."""
    afterCursor: CallFollowupListPaginationAfterCursor | OtherKeys | str | Literal[False] | None


class CallFollowupListPaginationAfterCursor(TypedDict, total=False, extra_items=Any):
    """Keys: startDate, id."""

    startDate: Required[str | float | Decimal]
    """A text."""
    id: Required[int | str]
    """Id of the record."""
