"""Parameters of ``calendar``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal
from typing_extensions import TypedDict


class CalendarEventAddMeeting(TypedDict, total=False):
    """Keys: notify, reinvite, allow_invite, hide_guests."""

    notify: bool | Literal["Y", "N"]
    reinvite: bool | Literal["Y", "N"]
    allow_invite: bool | Literal["Y", "N"]
    hide_guests: bool | Literal["Y", "N"]


class CalendarEventAddRemindItem(TypedDict, total=False):
    """Keys: type, count."""

    type: Literal["min", "hour", "day"]
    """Type."""
    count: int


class CalendarEventAddRrule(TypedDict, total=False):
    """Keys: FREQ, COUNT, INTERVAL, BYDAY, UNTIL."""

    FREQ: Literal["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]
    COUNT: int
    INTERVAL: int
    BYDAY: Sequence[Literal["SU", "MO", "TU", "WE", "TH", "FR", "SA"]]
    UNTIL: dt.date | str


class CalendarEventUpdateMeeting(TypedDict, total=False):
    """Keys: notify, reinvite, allow_invite, hide_guests."""

    notify: bool | Literal["Y", "N"]
    reinvite: bool | Literal["Y", "N"]
    allow_invite: bool | Literal["Y", "N"]
    hide_guests: bool | Literal["Y", "N"]


class CalendarEventUpdateRemindItem(TypedDict, total=False):
    """Keys: type, count."""

    type: Literal["min", "hour", "day"]
    """Type."""
    count: int


class CalendarEventUpdateRrule(TypedDict, total=False):
    """Keys: FREQ, COUNT, INTERVAL, BYDAY, UNTIL."""

    FREQ: Literal["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]
    COUNT: int
    INTERVAL: int
    BYDAY: Sequence[Literal["SU", "MO", "TU", "WE", "TH", "FR", "SA"]]
    UNTIL: dt.date | str


_CalendarResourceBookingListFilter = TypedDict(
    "_CalendarResourceBookingListFilter",
    {
        "resourceTypeIdList": "Sequence[int | str] | None",
        "from": "dt.date | str | Sequence[str] | None",
        "to": "dt.date | str | Sequence[str] | None",
        "resourceIdList": "Sequence[int | str] | None",
    },
    total=False,
)


class CalendarResourceBookingListFilter(
    _CalendarResourceBookingListFilter, total=False, extra_items=Any
):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: resourceTypeIdList, from, to, resourceIdList."""


class CalendarSectionAddExport(TypedDict, total=False):
    """Keys: ALLOW, SET."""

    ALLOW: bool | Literal["Y", "N"]
    SET: Literal["all", "3_9", "6_12"]


class CalendarSectionUpdateExportItem(TypedDict, total=False):
    """Keys: ALLOW, SET."""

    ALLOW: bool | Literal["Y", "N"]
    SET: Literal["all", "3_9", "6_12"]


class CalendarUserSettingsSetSettings(TypedDict, total=False):
    """Settings.

    Keys: view, meetSection, crmSection, showDeclined, denyBusyInvitation, collapseOffHours,
    showWeekNumbers, showTasks, syncTasks, showCompletedTasks, lastUsedSection, sendFromEmail,
    defaultSections, syncPeriodPast, syncPeriodFuture, defaultReminders."""

    view: Literal["day", "week", "month", "list"]
    meetSection: str
    crmSection: str
    showDeclined: bool | Literal["Y", "N"]
    denyBusyInvitation: bool | Literal["Y", "N"]
    collapseOffHours: Literal["Y", "N"]
    showWeekNumbers: Literal["Y", "N"]
    showTasks: Literal["Y", "N"]
    syncTasks: Literal["Y", "N"]
    showCompletedTasks: Literal["Y", "N"]
    lastUsedSection: str
    sendFromEmail: str
    defaultSections: CalendarUserSettingsSetSettingsDefaultSections | Mapping[str, Any]
    syncPeriodPast: str
    syncPeriodFuture: str
    defaultReminders: CalendarUserSettingsSetSettingsDefaultReminders


class CalendarUserSettingsSetSettingsDefaultReminders(TypedDict, total=False):
    """Keys: fullDay, withTime."""

    fullDay: Sequence[CalendarUserSettingsSetSettingsDefaultRemindersFullDayItem]
    withTime: Sequence[CalendarUserSettingsSetSettingsDefaultRemindersWithTimeItem]


class CalendarUserSettingsSetSettingsDefaultRemindersFullDayItem(TypedDict, total=False):
    """Keys: type, count."""

    type: Literal["min", "hour", "day"]
    """Type."""
    count: int


class CalendarUserSettingsSetSettingsDefaultRemindersWithTimeItem(TypedDict, total=False):
    """Keys: type, count."""

    type: Literal["min", "hour", "day"]
    """Type."""
    count: int


class CalendarUserSettingsSetSettingsDefaultSections(TypedDict, total=False):
    """Keys: user1, group6."""

    user1: Any
    group6: Any
