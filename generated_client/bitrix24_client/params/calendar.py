"""Parameters of ``calendar``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, TYPE_CHECKING
from typing_extensions import TypedDict

if TYPE_CHECKING:
    from .._runtime.open_dicts import OtherKeys


class CalendarEventAddMeeting(TypedDict, total=False, extra_items=Any):
    """Keys: notify, reinvite, allow_invite, hide_guests."""

    notify: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    reinvite: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    allow_invite: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    hide_guests: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""


class CalendarEventAddRemindItem(TypedDict, total=False, extra_items=Any):
    """Keys: type, count."""

    type: Literal["min", "hour", "day"]
    """Type."""
    count: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""


class CalendarEventAddRemindValue(TypedDict, total=False, extra_items=Any):
    """Keys: type, count."""

    type: Literal["min", "hour", "day"]
    """Type."""
    count: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""


class CalendarEventAddRrule(TypedDict, total=False, extra_items=Any):
    """Keys: FREQ, COUNT, INTERVAL, BYDAY, UNTIL."""

    FREQ: Literal["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]
    COUNT: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    INTERVAL: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    BYDAY: (
        Sequence[Literal["SU", "MO", "TU", "WE", "TH", "FR", "SA"]]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    UNTIL: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """A date, in any notation that the portal reads, or nothing: the field is emptied."""


class CalendarEventUpdateRemindItem(TypedDict, total=False, extra_items=Any):
    """Keys: type, count."""

    type: Literal["min", "hour", "day"]
    """Type."""
    count: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""


class CalendarEventUpdateRemindValue(TypedDict, total=False, extra_items=Any):
    """Keys: type, count."""

    type: Literal["min", "hour", "day"]
    """Type."""
    count: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""


_CalendarResourceBookingListFilter = TypedDict(
    "_CalendarResourceBookingListFilter",
    {
        "resourceTypeIdList": "Sequence[int | str | Literal[False] | float | Decimal | None] | Mapping[str, int | str | Literal[False] | float | Decimal | None] | Sequence[Sequence[int | str | Literal[False] | float | Decimal | None] | Mapping[str, int | str | Literal[False] | float | Decimal | None]] | None",
        "from": "dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | Sequence[dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None] | None",
        "to": "dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | Sequence[dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None] | None",
        "resourceIdList": "Sequence[int | str | Literal[False] | float | Decimal | None] | Mapping[str, int | str | Literal[False] | float | Decimal | None] | Sequence[Sequence[int | str | Literal[False] | float | Decimal | None] | Mapping[str, int | str | Literal[False] | float | Decimal | None]] | None",
    },
    total=False,
)


class CalendarResourceBookingListFilter(
    _CalendarResourceBookingListFilter, total=False, extra_items=Any
):
    """Keys: resourceTypeIdList, from, to, resourceIdList."""


class CalendarSectionAddExport(TypedDict, total=False, extra_items=Any):
    """Keys: ALLOW, SET."""

    ALLOW: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    SET: Literal["all", "3_9", "6_12"]


class CalendarSectionUpdateExportItem(TypedDict, total=False, extra_items=Any):
    """Keys: ALLOW, SET."""

    ALLOW: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    SET: Literal["all", "3_9", "6_12"]


class CalendarUserSettingsSetSettings(TypedDict, total=False, extra_items=Any):
    """Keys: view, meetSection, crmSection, showDeclined, denyBusyInvitation, collapseOffHours,
    showWeekNumbers, showTasks, syncTasks, showCompletedTasks, lastUsedSection, sendFromEmail,
    defaultSections, syncPeriodPast, syncPeriodFuture, defaultReminders."""

    view: Literal["day", "week", "month", "list"]
    meetSection: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    crmSection: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    showDeclined: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    denyBusyInvitation: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    collapseOffHours: Literal["Y", "N"]
    showWeekNumbers: Literal["Y", "N"]
    showTasks: Literal["Y", "N"]
    syncTasks: Literal["Y", "N"]
    showCompletedTasks: Literal["Y", "N"]
    lastUsedSection: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    sendFromEmail: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    defaultSections: (
        CalendarUserSettingsSetSettingsDefaultSections
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    syncPeriodPast: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    syncPeriodFuture: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    defaultReminders: (
        CalendarUserSettingsSetSettingsDefaultReminders
        | OtherKeys
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )


class CalendarUserSettingsSetSettingsDefaultReminders(TypedDict, total=False, extra_items=Any):
    """Keys: fullDay, withTime."""

    fullDay: (
        Sequence[CalendarUserSettingsSetSettingsDefaultRemindersFullDayItem | OtherKeys]
        | Mapping[str, CalendarUserSettingsSetSettingsDefaultRemindersFullDayValue | OtherKeys]
        | str
        | Literal[False]
        | None
    )
    withTime: (
        Sequence[CalendarUserSettingsSetSettingsDefaultRemindersWithTimeItem | OtherKeys]
        | Mapping[str, CalendarUserSettingsSetSettingsDefaultRemindersWithTimeValue | OtherKeys]
        | str
        | Literal[False]
        | None
    )


class CalendarUserSettingsSetSettingsDefaultRemindersFullDayItem(
    TypedDict, total=False, extra_items=Any
):
    """Keys: type, count."""

    type: Literal["min", "hour", "day"]
    """Type."""
    count: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""


class CalendarUserSettingsSetSettingsDefaultRemindersFullDayValue(
    TypedDict, total=False, extra_items=Any
):
    """Keys: type, count."""

    type: Literal["min", "hour", "day"]
    """Type."""
    count: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""


class CalendarUserSettingsSetSettingsDefaultRemindersWithTimeItem(
    TypedDict, total=False, extra_items=Any
):
    """Keys: type, count."""

    type: Literal["min", "hour", "day"]
    """Type."""
    count: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""


class CalendarUserSettingsSetSettingsDefaultRemindersWithTimeValue(
    TypedDict, total=False, extra_items=Any
):
    """Keys: type, count."""

    type: Literal["min", "hour", "day"]
    """Type."""
    count: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""


class CalendarUserSettingsSetSettingsDefaultSections(TypedDict, total=False):
    """Keys: user1, group6."""

    user1: Any
    group6: Any
