"""Parameters of ``calendar``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, TypedDict


class CalendarEventAddMeeting(TypedDict, total=False):
    notify: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    reinvite: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    allow_invite: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    hide_guests: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None


class CalendarEventAddRemindItem(TypedDict, total=False):
    type: Literal["min", "hour", "day"]
    count: int | str | Literal[False] | None


class CalendarEventAddRemindValue(TypedDict, total=False):
    type: Literal["min", "hour", "day"]
    count: int | str | Literal[False] | None


class CalendarEventAddRrule(TypedDict, total=False):
    FREQ: Literal["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]
    COUNT: int | str | Literal[False] | None
    INTERVAL: int | str | Literal[False] | None
    BYDAY: (
        Sequence[Literal["SU", "MO", "TU", "WE", "TH", "FR", "SA"]]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    UNTIL: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None


class CalendarEventUpdateRemindItem(TypedDict, total=False):
    type: Literal["min", "hour", "day"]
    count: int | str | Literal[False] | None


class CalendarEventUpdateRemindValue(TypedDict, total=False):
    type: Literal["min", "hour", "day"]
    count: int | str | Literal[False] | None


CalendarResourceBookingListFilter = TypedDict(
    "CalendarResourceBookingListFilter",
    {
        "resourceTypeIdList": "Sequence[int | str | Literal[False] | float | Decimal | None] | Mapping[str, int | str | Literal[False] | float | Decimal | None]",
        "from": "dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None",
        "to": "dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None",
        "resourceIdList": "Sequence[int | str | Literal[False] | float | Decimal | None] | Mapping[str, int | str | Literal[False] | float | Decimal | None]",
    },
    total=False,
)


class CalendarSectionAddExport(TypedDict, total=False):
    ALLOW: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    SET: Literal["all", "3_9", "6_12"]


class CalendarSectionUpdateExportItem(TypedDict, total=False):
    ALLOW: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    SET: Literal["all", "3_9", "6_12"]


class CalendarUserSettingsSetSettings(TypedDict, total=False):
    view: Literal["day", "week", "month", "list"]
    meetSection: str | float | Decimal | Literal[False] | None
    crmSection: str | float | Decimal | Literal[False] | None
    showDeclined: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    denyBusyInvitation: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    collapseOffHours: Literal["Y", "N"]
    showWeekNumbers: Literal["Y", "N"]
    showTasks: Literal["Y", "N"]
    syncTasks: Literal["Y", "N"]
    showCompletedTasks: Literal["Y", "N"]
    lastUsedSection: str | float | Decimal | Literal[False] | None
    sendFromEmail: str | float | Decimal | Literal[False] | None
    defaultSections: (
        CalendarUserSettingsSetSettingsDefaultSections
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    syncPeriodPast: str | float | Decimal | Literal[False] | None
    syncPeriodFuture: str | float | Decimal | Literal[False] | None
    defaultReminders: (
        CalendarUserSettingsSetSettingsDefaultReminders
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )


class CalendarUserSettingsSetSettingsDefaultReminders(TypedDict, total=False):
    fullDay: (
        Sequence[CalendarUserSettingsSetSettingsDefaultRemindersFullDayItem | Mapping[str, Any]]
        | Mapping[
            str, CalendarUserSettingsSetSettingsDefaultRemindersFullDayValue | Mapping[str, Any]
        ]
        | str
        | Literal[False]
        | None
    )
    withTime: (
        Sequence[CalendarUserSettingsSetSettingsDefaultRemindersWithTimeItem | Mapping[str, Any]]
        | Mapping[
            str, CalendarUserSettingsSetSettingsDefaultRemindersWithTimeValue | Mapping[str, Any]
        ]
        | str
        | Literal[False]
        | None
    )


class CalendarUserSettingsSetSettingsDefaultRemindersFullDayItem(TypedDict, total=False):
    type: Literal["min", "hour", "day"]
    count: int | str | Literal[False] | None


class CalendarUserSettingsSetSettingsDefaultRemindersFullDayValue(TypedDict, total=False):
    type: Literal["min", "hour", "day"]
    count: int | str | Literal[False] | None


class CalendarUserSettingsSetSettingsDefaultRemindersWithTimeItem(TypedDict, total=False):
    type: Literal["min", "hour", "day"]
    count: int | str | Literal[False] | None


class CalendarUserSettingsSetSettingsDefaultRemindersWithTimeValue(TypedDict, total=False):
    type: Literal["min", "hour", "day"]
    count: int | str | Literal[False] | None


class CalendarUserSettingsSetSettingsDefaultSections(TypedDict, total=False):
    user1: Any
    group6: Any
