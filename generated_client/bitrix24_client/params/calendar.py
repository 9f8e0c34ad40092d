"""Parameters of ``calendar``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict


class CalendarEventAddRequestMeeting(TypedDict, total=False):
    notify: bool | Literal["Y", "N"]
    reinvite: bool | Literal["Y", "N"]
    allow_invite: bool | Literal["Y", "N"]
    hide_guests: bool | Literal["Y", "N"]


class CalendarEventAddRequestRemindItem(TypedDict, total=False):
    type: Literal["min", "hour", "day"]
    count: int


class CalendarEventAddRequestRrule(TypedDict, total=False):
    FREQ: Literal["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]
    COUNT: int
    INTERVAL: int
    BYDAY: Sequence[Literal["SU", "MO", "TU", "WE", "TH", "FR", "SA"]]
    UNTIL: dt.date | str


class CalendarEventUpdateRequestMeeting(TypedDict, total=False):
    notify: bool | Literal["Y", "N"]
    reinvite: bool | Literal["Y", "N"]
    allow_invite: bool | Literal["Y", "N"]
    hide_guests: bool | Literal["Y", "N"]


class CalendarEventUpdateRequestRemindItem(TypedDict, total=False):
    type: Literal["min", "hour", "day"]
    count: int


class CalendarEventUpdateRequestRrule(TypedDict, total=False):
    FREQ: Literal["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]
    COUNT: int
    INTERVAL: int
    BYDAY: Sequence[Literal["SU", "MO", "TU", "WE", "TH", "FR", "SA"]]
    UNTIL: dt.date | str


CalendarResourceBookingListRequestFilter = TypedDict(
    "CalendarResourceBookingListRequestFilter",
    {
        "resourceTypeIdList": "Sequence[int | str]",
        "from": "dt.date | str",
        "to": "dt.date | str",
        "resourceIdList": "Sequence[int | str]",
    },
    total=False,
)


class CalendarSectionAddRequestExport(TypedDict, total=False):
    ALLOW: bool | Literal["Y", "N"]
    SET: Literal["all", "3_9", "6_12"]


class CalendarSectionUpdateExportItem(TypedDict, total=False):
    ALLOW: bool | Literal["Y", "N"]
    SET: Literal["all", "3_9", "6_12"]


class CalendarUserSettingsSetRequestSettings(TypedDict, total=False):
    """Settings."""

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
    defaultSections: CalendarUserSettingsSetRequestSettingsDefaultSections | Mapping[str, Any]
    syncPeriodPast: str
    syncPeriodFuture: str
    defaultReminders: CalendarUserSettingsSetRequestSettingsDefaultReminders


class CalendarUserSettingsSetRequestSettingsDefaultReminders(TypedDict, total=False):
    fullDay: Sequence[CalendarUserSettingsSetRequestSettingsDefaultRemindersFullDayItem]
    withTime: Sequence[CalendarUserSettingsSetRequestSettingsDefaultRemindersWithTimeItem]


class CalendarUserSettingsSetRequestSettingsDefaultRemindersFullDayItem(TypedDict, total=False):
    type: Literal["min", "hour", "day"]
    count: int


class CalendarUserSettingsSetRequestSettingsDefaultRemindersWithTimeItem(TypedDict, total=False):
    type: Literal["min", "hour", "day"]
    count: int


class CalendarUserSettingsSetRequestSettingsDefaultSections(TypedDict, total=False):
    user1: Any
    group6: Any
