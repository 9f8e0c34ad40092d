"""Parameters of ``calendar``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict


class CalendarEventAddMeeting(TypedDict, total=False):
    notify: bool | Literal["Y", "N"]
    reinvite: bool | Literal["Y", "N"]
    allow_invite: bool | Literal["Y", "N"]
    hide_guests: bool | Literal["Y", "N"]


class CalendarEventAddRemindItem(TypedDict, total=False):
    type: Literal["min", "hour", "day"]
    count: int


class CalendarEventAddRrule(TypedDict, total=False):
    FREQ: Literal["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]
    COUNT: int
    INTERVAL: int
    BYDAY: Sequence[Literal["SU", "MO", "TU", "WE", "TH", "FR", "SA"]]
    UNTIL: dt.date | str


class CalendarEventUpdateMeeting(TypedDict, total=False):
    notify: bool | Literal["Y", "N"]
    reinvite: bool | Literal["Y", "N"]
    allow_invite: bool | Literal["Y", "N"]
    hide_guests: bool | Literal["Y", "N"]


class CalendarEventUpdateRemindItem(TypedDict, total=False):
    type: Literal["min", "hour", "day"]
    count: int


class CalendarEventUpdateRrule(TypedDict, total=False):
    FREQ: Literal["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]
    COUNT: int
    INTERVAL: int
    BYDAY: Sequence[Literal["SU", "MO", "TU", "WE", "TH", "FR", "SA"]]
    UNTIL: dt.date | str


CalendarResourceBookingListFilter = TypedDict(
    "CalendarResourceBookingListFilter",
    {
        "resourceTypeIdList": "Sequence[int | str]",
        "from": "dt.date | str",
        "to": "dt.date | str",
        "resourceIdList": "Sequence[int | str]",
    },
    total=False,
)


class CalendarSectionAddExport(TypedDict, total=False):
    ALLOW: bool | Literal["Y", "N"]
    SET: Literal["all", "3_9", "6_12"]


class CalendarSectionUpdateExportItem(TypedDict, total=False):
    ALLOW: bool | Literal["Y", "N"]
    SET: Literal["all", "3_9", "6_12"]


class CalendarUserSettingsSetSettings(TypedDict, total=False):
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
    defaultSections: CalendarUserSettingsSetSettingsDefaultSections | Mapping[str, Any]
    syncPeriodPast: str
    syncPeriodFuture: str
    defaultReminders: CalendarUserSettingsSetSettingsDefaultReminders


class CalendarUserSettingsSetSettingsDefaultReminders(TypedDict, total=False):
    fullDay: Sequence[CalendarUserSettingsSetSettingsDefaultRemindersFullDayItem]
    withTime: Sequence[CalendarUserSettingsSetSettingsDefaultRemindersWithTimeItem]


class CalendarUserSettingsSetSettingsDefaultRemindersFullDayItem(TypedDict, total=False):
    type: Literal["min", "hour", "day"]
    count: int


class CalendarUserSettingsSetSettingsDefaultRemindersWithTimeItem(TypedDict, total=False):
    type: Literal["min", "hour", "day"]
    count: int


class CalendarUserSettingsSetSettingsDefaultSections(TypedDict, total=False):
    user1: Any
    group6: Any
