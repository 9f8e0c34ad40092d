"""Methods of ``timeman``."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Awaitable, Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TYPE_CHECKING

from .._runtime import converters as _k
from .._runtime.client import AsyncNamespace, SyncNamespace
from .._runtime.lazy import lazy_module
from .._runtime.method import Method

if TYPE_CHECKING:
    from ..models import timeman as models
    from ..params import timeman as params
else:
    models = lazy_module("..models.timeman", __package__)

CLOSE = Method("timeman.close", _k.Nested(lambda: models.TimemanCloseResult))
OPEN = Method("timeman.open", _k.Nested(lambda: models.TimemanOpenResult))
PAUSE = Method("timeman.pause", _k.Nested(lambda: models.TimemanPauseResult))
SETTINGS = Method("timeman.settings", _k.Nested(lambda: models.TimemanSettingsResult), safe=True)
STATUS = Method("timeman.status", _k.Nested(lambda: models.TimemanStatusResult), safe=True)
NETWORKRANGE_CHECK = Method(
    "timeman.networkrange.check",
    _k.Nested(lambda: models.TimemanNetworkrangeCheckResult),
    safe=True,
)
NETWORKRANGE_GET = Method(
    "timeman.networkrange.get", _k.ListOf(_k.Nested(lambda: models.TimemanNetworkrange)), safe=True
)
NETWORKRANGE_SET = Method("timeman.networkrange.set", _k.ANY)
SCHEDULE_GET = Method("timeman.schedule.get", _k.Nested(lambda: models.TimemanSchedule), safe=True)
TIMECONTROL_REPORT_ADD = Method("timeman.timecontrol.report.add", _k.BOOLEAN)
TIMECONTROL_REPORTS_GET = Method(
    "timeman.timecontrol.reports.get",
    _k.Nested(lambda: models.TimemanTimecontrolReports),
    safe=True,
)
TIMECONTROL_REPORTS_SETTINGS_GET = Method(
    "timeman.timecontrol.reports.settings.get",
    _k.Nested(lambda: models.TimemanTimecontrolReportsSettings),
    safe=True,
)
TIMECONTROL_REPORTS_USERS_GET = Method(
    "timeman.timecontrol.reports.users.get",
    _k.ListOf(_k.Nested(lambda: models.TimemanTimecontrolReportsUsers)),
    safe=True,
)
TIMECONTROL_SETTINGS_GET = Method(
    "timeman.timecontrol.settings.get",
    _k.Nested(lambda: models.TimemanTimecontrolSettings),
    safe=True,
)
TIMECONTROL_SETTINGS_SET = Method("timeman.timecontrol.settings.set", _k.BOOLEAN)


class TimemanMethods(SyncNamespace):
    """``timeman``."""

    __slots__ = ()
    _name = "timeman"

    @builtins.property
    def networkrange(self) -> TimemanNetworkrangeMethods:
        return TimemanNetworkrangeMethods(self._client)

    @builtins.property
    def schedule(self) -> TimemanScheduleMethods:
        return TimemanScheduleMethods(self._client)

    @builtins.property
    def timecontrol(self) -> TimemanTimecontrolMethods:
        return TimemanTimecontrolMethods(self._client)

    def close(
        self,
        *,
        user_id: int | None = None,
        time: dt.date | str | None = None,
        report: str | None = None,
        lat: float | Decimal | None = None,
        lon: float | Decimal | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.TimemanCloseResult:
        """Close Current Day.

        ``timeman.close``, scope ``timeman``.
        https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-close.html

        Args:
            user_id (int): Id of the user.
            time (dt.date | str):
            report (str): Required in some cases.
            lat (float | Decimal):
            lon (float | Decimal):

        Raises:
            ApiError: The codes that are documented:
                (no code): User not found
                ``WRONG_DATETIME``: Day close date should correspond to the day open date
        """
        return self._client._invoke(
            CLOSE,
            {"USER_ID": user_id, "TIME": time, "REPORT": report, "LAT": lat, "LON": lon},
            extra,
        )

    def open(
        self,
        *,
        user_id: int | None = None,
        time: dt.date | str | None = None,
        report: str | None = None,
        lat: float | Decimal | None = None,
        lon: float | Decimal | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.TimemanOpenResult:
        """Start a New Workday.

        ``timeman.open``, scope ``timeman``.
        https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-open.html

        Args:
            user_id (int): Id of the user.
            time (dt.date | str):
            report (str): Required in some cases.
            lat (float | Decimal):
            lon (float | Decimal):

        Raises:
            ApiError: The codes that are documented:
                (no code): User not found
                ``WRONG_DATETIME``: Day open date should correspond to the current date
                ``TIME``: Unable to set time, work day is paused
        """
        return self._client._invoke(
            OPEN,
            {"USER_ID": user_id, "TIME": time, "REPORT": report, "LAT": lat, "LON": lon},
            extra,
        )

    def pause(
        self, *, user_id: int | None = None, extra: Mapping[str, Any] | None = None
    ) -> models.TimemanPauseResult:
        """Pause the current workday.

        ``timeman.pause``, scope ``timeman``.
        https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-pause.html

        Args:
            user_id (int): Id of the user.

        Raises:
            ApiError: The codes that are documented:
                (no code): User not found
        """
        return self._client._invoke(PAUSE, {"USER_ID": user_id}, extra)

    def settings(
        self, *, user_id: int | None = None, extra: Mapping[str, Any] | None = None
    ) -> models.TimemanSettingsResult:
        """Get User Work Time Settings.

        ``timeman.settings``, scope ``timeman``.
        https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-settings.html

        Args:
            user_id (int): Id of the user.

        Raises:
            ApiError: The codes that are documented:
                (no code): User not found
        """
        return self._client._invoke(SETTINGS, {"USER_ID": user_id}, extra)

    def status(
        self, *, user_id: int | None = None, extra: Mapping[str, Any] | None = None
    ) -> models.TimemanStatusResult:
        """Get information about the current workday.

        ``timeman.status``, scope ``timeman``.
        https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-status.html

        Args:
            user_id (int): Id of the user.

        Raises:
            ApiError: The codes that are documented:
                (no code): User not found
        """
        return self._client._invoke(STATUS, {"USER_ID": user_id}, extra)


class AsyncTimemanMethods(AsyncNamespace):
    """``timeman``."""

    __slots__ = ()
    _name = "timeman"

    @builtins.property
    def networkrange(self) -> AsyncTimemanNetworkrangeMethods:
        return AsyncTimemanNetworkrangeMethods(self._client)

    @builtins.property
    def schedule(self) -> AsyncTimemanScheduleMethods:
        return AsyncTimemanScheduleMethods(self._client)

    @builtins.property
    def timecontrol(self) -> AsyncTimemanTimecontrolMethods:
        return AsyncTimemanTimecontrolMethods(self._client)

    def close(
        self,
        *,
        user_id: int | None = None,
        time: dt.date | str | None = None,
        report: str | None = None,
        lat: float | Decimal | None = None,
        lon: float | Decimal | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.TimemanCloseResult]:
        """Close Current Day.

        ``timeman.close``, scope ``timeman``.
        https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-close.html

        Args:
            user_id (int): Id of the user.
            time (dt.date | str):
            report (str): Required in some cases.
            lat (float | Decimal):
            lon (float | Decimal):

        Raises:
            ApiError: The codes that are documented:
                (no code): User not found
                ``WRONG_DATETIME``: Day close date should correspond to the day open date
        """
        return self._client._invoke(
            CLOSE,
            {"USER_ID": user_id, "TIME": time, "REPORT": report, "LAT": lat, "LON": lon},
            extra,
        )

    def open(
        self,
        *,
        user_id: int | None = None,
        time: dt.date | str | None = None,
        report: str | None = None,
        lat: float | Decimal | None = None,
        lon: float | Decimal | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.TimemanOpenResult]:
        """Start a New Workday.

        ``timeman.open``, scope ``timeman``.
        https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-open.html

        Args:
            user_id (int): Id of the user.
            time (dt.date | str):
            report (str): Required in some cases.
            lat (float | Decimal):
            lon (float | Decimal):

        Raises:
            ApiError: The codes that are documented:
                (no code): User not found
                ``WRONG_DATETIME``: Day open date should correspond to the current date
                ``TIME``: Unable to set time, work day is paused
        """
        return self._client._invoke(
            OPEN,
            {"USER_ID": user_id, "TIME": time, "REPORT": report, "LAT": lat, "LON": lon},
            extra,
        )

    def pause(
        self, *, user_id: int | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.TimemanPauseResult]:
        """Pause the current workday.

        ``timeman.pause``, scope ``timeman``.
        https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-pause.html

        Args:
            user_id (int): Id of the user.

        Raises:
            ApiError: The codes that are documented:
                (no code): User not found
        """
        return self._client._invoke(PAUSE, {"USER_ID": user_id}, extra)

    def settings(
        self, *, user_id: int | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.TimemanSettingsResult]:
        """Get User Work Time Settings.

        ``timeman.settings``, scope ``timeman``.
        https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-settings.html

        Args:
            user_id (int): Id of the user.

        Raises:
            ApiError: The codes that are documented:
                (no code): User not found
        """
        return self._client._invoke(SETTINGS, {"USER_ID": user_id}, extra)

    def status(
        self, *, user_id: int | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.TimemanStatusResult]:
        """Get information about the current workday.

        ``timeman.status``, scope ``timeman``.
        https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-status.html

        Args:
            user_id (int): Id of the user.

        Raises:
            ApiError: The codes that are documented:
                (no code): User not found
        """
        return self._client._invoke(STATUS, {"USER_ID": user_id}, extra)


class TimemanNetworkrangeMethods(SyncNamespace):
    """``timeman.networkrange``."""

    __slots__ = ()
    _name = "timeman.networkrange"

    def check(
        self, *, ip: str | None = None, extra: Mapping[str, Any] | None = None
    ) -> models.TimemanNetworkrangeCheckResult:
        """Check IP Address.

        ``timeman.networkrange.check``, scope ``timeman``.
        https://apidocs.bitrix24.com/api-reference/timeman/networkrange/timeman-networkrange-check.html

        Args:
            ip (str):

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_ERROR``: You don't have access to use this method
        """
        return self._client._invoke(NETWORKRANGE_CHECK, {"IP": ip}, extra)

    def get(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> builtins.list[models.TimemanNetworkrange]:
        """Get Network Address Ranges.

        ``timeman.networkrange.get``, scope ``timeman``.
        https://apidocs.bitrix24.com/api-reference/timeman/networkrange/timeman-networkrange-get.html

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_ERROR``: You don't have access to use this method
        """
        return self._client._invoke(NETWORKRANGE_GET, {}, extra)

    def set(
        self,
        *,
        ranges: str
        | Sequence[params.TimemanNetworkrangeSetRangesItem | Mapping[str, Any]]
        | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Set Network Address Ranges.

        ``timeman.networkrange.set``, scope ``timeman``.
        https://apidocs.bitrix24.com/api-reference/timeman/networkrange/timeman-networkrange-set.html

        Args:
            ranges (str | Sequence[TimemanNetworkrangeSetRangesItem | Mapping[str, Any]]):

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_ERROR``: You don't have access to use this method
                ``INVALID_FORMAT``: A wrong format for the RANGES field is passed
        """
        return self._client._invoke(NETWORKRANGE_SET, {"RANGES": ranges}, extra)


class AsyncTimemanNetworkrangeMethods(AsyncNamespace):
    """``timeman.networkrange``."""

    __slots__ = ()
    _name = "timeman.networkrange"

    def check(
        self, *, ip: str | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.TimemanNetworkrangeCheckResult]:
        """Check IP Address.

        ``timeman.networkrange.check``, scope ``timeman``.
        https://apidocs.bitrix24.com/api-reference/timeman/networkrange/timeman-networkrange-check.html

        Args:
            ip (str):

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_ERROR``: You don't have access to use this method
        """
        return self._client._invoke(NETWORKRANGE_CHECK, {"IP": ip}, extra)

    def get(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[builtins.list[models.TimemanNetworkrange]]:
        """Get Network Address Ranges.

        ``timeman.networkrange.get``, scope ``timeman``.
        https://apidocs.bitrix24.com/api-reference/timeman/networkrange/timeman-networkrange-get.html

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_ERROR``: You don't have access to use this method
        """
        return self._client._invoke(NETWORKRANGE_GET, {}, extra)

    def set(
        self,
        *,
        ranges: str
        | Sequence[params.TimemanNetworkrangeSetRangesItem | Mapping[str, Any]]
        | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Set Network Address Ranges.

        ``timeman.networkrange.set``, scope ``timeman``.
        https://apidocs.bitrix24.com/api-reference/timeman/networkrange/timeman-networkrange-set.html

        Args:
            ranges (str | Sequence[TimemanNetworkrangeSetRangesItem | Mapping[str, Any]]):

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_ERROR``: You don't have access to use this method
                ``INVALID_FORMAT``: A wrong format for the RANGES field is passed
        """
        return self._client._invoke(NETWORKRANGE_SET, {"RANGES": ranges}, extra)


class TimemanScheduleMethods(SyncNamespace):
    """``timeman.schedule``."""

    __slots__ = ()
    _name = "timeman.schedule"

    def get(
        self, *, id: int | None = None, extra: Mapping[str, Any] | None = None
    ) -> models.TimemanSchedule:
        """Get Work Schedule.

        ``timeman.schedule.get``, scope ``timeman``.
        https://apidocs.bitrix24.com/api-reference/timeman/schedule/timeman-schedule-get.html

        Args:
            id (int): Id of the record to read.
        """
        return self._client._invoke(SCHEDULE_GET, {"id": id}, extra)


class AsyncTimemanScheduleMethods(AsyncNamespace):
    """``timeman.schedule``."""

    __slots__ = ()
    _name = "timeman.schedule"

    def get(
        self, *, id: int | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.TimemanSchedule]:
        """Get Work Schedule.

        ``timeman.schedule.get``, scope ``timeman``.
        https://apidocs.bitrix24.com/api-reference/timeman/schedule/timeman-schedule-get.html

        Args:
            id (int): Id of the record to read.
        """
        return self._client._invoke(SCHEDULE_GET, {"id": id}, extra)


class TimemanTimecontrolMethods(SyncNamespace):
    """``timeman.timecontrol``."""

    __slots__ = ()
    _name = "timeman.timecontrol"

    @builtins.property
    def report(self) -> TimemanTimecontrolReportMethods:
        return TimemanTimecontrolReportMethods(self._client)

    @builtins.property
    def reports(self) -> TimemanTimecontrolReportsMethods:
        return TimemanTimecontrolReportsMethods(self._client)

    @builtins.property
    def settings(self) -> TimemanTimecontrolSettingsMethods:
        return TimemanTimecontrolSettingsMethods(self._client)


class AsyncTimemanTimecontrolMethods(AsyncNamespace):
    """``timeman.timecontrol``."""

    __slots__ = ()
    _name = "timeman.timecontrol"

    @builtins.property
    def report(self) -> AsyncTimemanTimecontrolReportMethods:
        return AsyncTimemanTimecontrolReportMethods(self._client)

    @builtins.property
    def reports(self) -> AsyncTimemanTimecontrolReportsMethods:
        return AsyncTimemanTimecontrolReportsMethods(self._client)

    @builtins.property
    def settings(self) -> AsyncTimemanTimecontrolSettingsMethods:
        return AsyncTimemanTimecontrolSettingsMethods(self._client)


class TimemanTimecontrolReportMethods(SyncNamespace):
    """``timeman.timecontrol.report``."""

    __slots__ = ()
    _name = "timeman.timecontrol.report"

    def add(
        self,
        *,
        text: str,
        report_id: int | None = None,
        id: int | None = None,
        user_id: int | None = None,
        type: Literal["WORK", "PRIVATE"] | None = None,
        calendar: Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Add Absence Report.

        ``timeman.timecontrol.report.add``, scope ``timeman``.
        https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-report-add.html

        Args:
            report_id (int): Required in some cases.
            id (int): Id of the record. Required in some cases.
            user_id (int): Id of the user.
            text (str): Text.
            type (Literal["WORK", "PRIVATE"]): Default: ``"PRIVATE"``.
            calendar (Literal["Y", "N"]): Default: ``"Y"``.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_ERROR``: You don't have access for this report
                ``TEXT_EMPTY``: Text can't be empty
        """
        return self._client._invoke(
            TIMECONTROL_REPORT_ADD,
            {
                "REPORT_ID": report_id,
                "ID": id,
                "USER_ID": user_id,
                "TEXT": text,
                "TYPE": type,
                "CALENDAR": calendar,
            },
            extra,
        )


class AsyncTimemanTimecontrolReportMethods(AsyncNamespace):
    """``timeman.timecontrol.report``."""

    __slots__ = ()
    _name = "timeman.timecontrol.report"

    def add(
        self,
        *,
        text: str,
        report_id: int | None = None,
        id: int | None = None,
        user_id: int | None = None,
        type: Literal["WORK", "PRIVATE"] | None = None,
        calendar: Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Add Absence Report.

        ``timeman.timecontrol.report.add``, scope ``timeman``.
        https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-report-add.html

        Args:
            report_id (int): Required in some cases.
            id (int): Id of the record. Required in some cases.
            user_id (int): Id of the user.
            text (str): Text.
            type (Literal["WORK", "PRIVATE"]): Default: ``"PRIVATE"``.
            calendar (Literal["Y", "N"]): Default: ``"Y"``.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_ERROR``: You don't have access for this report
                ``TEXT_EMPTY``: Text can't be empty
        """
        return self._client._invoke(
            TIMECONTROL_REPORT_ADD,
            {
                "REPORT_ID": report_id,
                "ID": id,
                "USER_ID": user_id,
                "TEXT": text,
                "TYPE": type,
                "CALENDAR": calendar,
            },
            extra,
        )


class TimemanTimecontrolReportsMethods(SyncNamespace):
    """``timeman.timecontrol.reports``."""

    __slots__ = ()
    _name = "timeman.timecontrol.reports"

    @builtins.property
    def settings(self) -> TimemanTimecontrolReportsSettingsMethods:
        return TimemanTimecontrolReportsSettingsMethods(self._client)

    @builtins.property
    def users(self) -> TimemanTimecontrolReportsUsersMethods:
        return TimemanTimecontrolReportsUsersMethods(self._client)

    def get(
        self,
        *,
        user_id: int,
        month: int,
        year: int,
        idle_minutes: int | None = None,
        workday_hours: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.TimemanTimecontrolReports:
        """Get Report on Identified Absences.

        ``timeman.timecontrol.reports.get``, scope ``timeman``.
        https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-reports-get.html

        Args:
            user_id (int): Id of the user.
            month (int):
            year (int):
            idle_minutes (int):
            workday_hours (int): Default: ``8``.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_ERROR``: You don't have access to this method
                ``USER_ACCESS_ERROR``: You don't have access to report for this user
        """
        return self._client._invoke(
            TIMECONTROL_REPORTS_GET,
            {
                "USER_ID": user_id,
                "MONTH": month,
                "YEAR": year,
                "IDLE_MINUTES": idle_minutes,
                "WORKDAY_HOURS": workday_hours,
            },
            extra,
        )


class AsyncTimemanTimecontrolReportsMethods(AsyncNamespace):
    """``timeman.timecontrol.reports``."""

    __slots__ = ()
    _name = "timeman.timecontrol.reports"

    @builtins.property
    def settings(self) -> AsyncTimemanTimecontrolReportsSettingsMethods:
        return AsyncTimemanTimecontrolReportsSettingsMethods(self._client)

    @builtins.property
    def users(self) -> AsyncTimemanTimecontrolReportsUsersMethods:
        return AsyncTimemanTimecontrolReportsUsersMethods(self._client)

    def get(
        self,
        *,
        user_id: int,
        month: int,
        year: int,
        idle_minutes: int | None = None,
        workday_hours: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.TimemanTimecontrolReports]:
        """Get Report on Identified Absences.

        ``timeman.timecontrol.reports.get``, scope ``timeman``.
        https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-reports-get.html

        Args:
            user_id (int): Id of the user.
            month (int):
            year (int):
            idle_minutes (int):
            workday_hours (int): Default: ``8``.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_ERROR``: You don't have access to this method
                ``USER_ACCESS_ERROR``: You don't have access to report for this user
        """
        return self._client._invoke(
            TIMECONTROL_REPORTS_GET,
            {
                "USER_ID": user_id,
                "MONTH": month,
                "YEAR": year,
                "IDLE_MINUTES": idle_minutes,
                "WORKDAY_HOURS": workday_hours,
            },
            extra,
        )


class TimemanTimecontrolReportsSettingsMethods(SyncNamespace):
    """``timeman.timecontrol.reports.settings``."""

    __slots__ = ()
    _name = "timeman.timecontrol.reports.settings"

    def get(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> models.TimemanTimecontrolReportsSettings:
        """Get Report Settings.

        ``timeman.timecontrol.reports.settings.get``, scope ``timeman``.
        https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-reports-settings-get.html
        """
        return self._client._invoke(TIMECONTROL_REPORTS_SETTINGS_GET, {}, extra)


class AsyncTimemanTimecontrolReportsSettingsMethods(AsyncNamespace):
    """``timeman.timecontrol.reports.settings``."""

    __slots__ = ()
    _name = "timeman.timecontrol.reports.settings"

    def get(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.TimemanTimecontrolReportsSettings]:
        """Get Report Settings.

        ``timeman.timecontrol.reports.settings.get``, scope ``timeman``.
        https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-reports-settings-get.html
        """
        return self._client._invoke(TIMECONTROL_REPORTS_SETTINGS_GET, {}, extra)


class TimemanTimecontrolReportsUsersMethods(SyncNamespace):
    """``timeman.timecontrol.reports.users``."""

    __slots__ = ()
    _name = "timeman.timecontrol.reports.users"

    def get(
        self, *, department_id: int | None = None, extra: Mapping[str, Any] | None = None
    ) -> builtins.list[models.TimemanTimecontrolReportsUsers]:
        """Get the list of users for the Time Control Reports.

        ``timeman.timecontrol.reports.users.get``, scope ``timeman``.
        https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-reports-users-get.html

        Args:
            department_id (int):
        """
        return self._client._invoke(
            TIMECONTROL_REPORTS_USERS_GET, {"DEPARTMENT_ID": department_id}, extra
        )


class AsyncTimemanTimecontrolReportsUsersMethods(AsyncNamespace):
    """``timeman.timecontrol.reports.users``."""

    __slots__ = ()
    _name = "timeman.timecontrol.reports.users"

    def get(
        self, *, department_id: int | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[builtins.list[models.TimemanTimecontrolReportsUsers]]:
        """Get the list of users for the Time Control Reports.

        ``timeman.timecontrol.reports.users.get``, scope ``timeman``.
        https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-reports-users-get.html

        Args:
            department_id (int):
        """
        return self._client._invoke(
            TIMECONTROL_REPORTS_USERS_GET, {"DEPARTMENT_ID": department_id}, extra
        )


class TimemanTimecontrolSettingsMethods(SyncNamespace):
    """``timeman.timecontrol.settings``."""

    __slots__ = ()
    _name = "timeman.timecontrol.settings"

    def get(self, *, extra: Mapping[str, Any] | None = None) -> models.TimemanTimecontrolSettings:
        """Get Time Control Settings.

        ``timeman.timecontrol.settings.get``, scope ``timeman``.
        https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-settings-get.html

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_ERROR``: You don't have access to use this method
        """
        return self._client._invoke(TIMECONTROL_SETTINGS_GET, {}, extra)

    def set(
        self,
        *,
        active: bool | Literal["Y", "N"] | None = None,
        minimum_idle_for_report: int | None = None,
        register_offline: bool | Literal["Y", "N"] | None = None,
        register_idle: bool | Literal["Y", "N"] | None = None,
        register_desktop: bool | Literal["Y", "N"] | None = None,
        report_request_type: Literal["all", "user", "none"] | None = None,
        report_request_users: Sequence[int | str] | None = None,
        report_simple_type: Literal["all", "user", "none"] | None = None,
        report_simple_users: Sequence[int | str] | None = None,
        report_full_type: Literal["all", "user", "none"] | None = None,
        report_full_users: Sequence[int | str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Set Time Control Settings.

        ``timeman.timecontrol.settings.set``, scope ``timeman``.
        https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-settings-set.html

        Args:
            active (bool | Literal["Y", "N"]): Whether the record is active.
            minimum_idle_for_report (int):
            register_offline (bool | Literal["Y", "N"]):
            register_idle (bool | Literal["Y", "N"]):
            register_desktop (bool | Literal["Y", "N"]):
            report_request_type (Literal["all", "user", "none"]):
            report_request_users (Sequence[int | str]):
            report_simple_type (Literal["all", "user", "none"]):
            report_simple_users (Sequence[int | str]):
            report_full_type (Literal["all", "user", "none"]):
            report_full_users (Sequence[int | str]):

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_ERROR``: You don't have access to use this method
        """
        return self._client._invoke(
            TIMECONTROL_SETTINGS_SET,
            {
                "ACTIVE": active,
                "MINIMUM_IDLE_FOR_REPORT": minimum_idle_for_report,
                "REGISTER_OFFLINE": register_offline,
                "REGISTER_IDLE": register_idle,
                "REGISTER_DESKTOP": register_desktop,
                "REPORT_REQUEST_TYPE": report_request_type,
                "REPORT_REQUEST_USERS": report_request_users,
                "REPORT_SIMPLE_TYPE": report_simple_type,
                "REPORT_SIMPLE_USERS": report_simple_users,
                "REPORT_FULL_TYPE": report_full_type,
                "REPORT_FULL_USERS": report_full_users,
            },
            extra,
        )


class AsyncTimemanTimecontrolSettingsMethods(AsyncNamespace):
    """``timeman.timecontrol.settings``."""

    __slots__ = ()
    _name = "timeman.timecontrol.settings"

    def get(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.TimemanTimecontrolSettings]:
        """Get Time Control Settings.

        ``timeman.timecontrol.settings.get``, scope ``timeman``.
        https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-settings-get.html

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_ERROR``: You don't have access to use this method
        """
        return self._client._invoke(TIMECONTROL_SETTINGS_GET, {}, extra)

    def set(
        self,
        *,
        active: bool | Literal["Y", "N"] | None = None,
        minimum_idle_for_report: int | None = None,
        register_offline: bool | Literal["Y", "N"] | None = None,
        register_idle: bool | Literal["Y", "N"] | None = None,
        register_desktop: bool | Literal["Y", "N"] | None = None,
        report_request_type: Literal["all", "user", "none"] | None = None,
        report_request_users: Sequence[int | str] | None = None,
        report_simple_type: Literal["all", "user", "none"] | None = None,
        report_simple_users: Sequence[int | str] | None = None,
        report_full_type: Literal["all", "user", "none"] | None = None,
        report_full_users: Sequence[int | str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Set Time Control Settings.

        ``timeman.timecontrol.settings.set``, scope ``timeman``.
        https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-settings-set.html

        Args:
            active (bool | Literal["Y", "N"]): Whether the record is active.
            minimum_idle_for_report (int):
            register_offline (bool | Literal["Y", "N"]):
            register_idle (bool | Literal["Y", "N"]):
            register_desktop (bool | Literal["Y", "N"]):
            report_request_type (Literal["all", "user", "none"]):
            report_request_users (Sequence[int | str]):
            report_simple_type (Literal["all", "user", "none"]):
            report_simple_users (Sequence[int | str]):
            report_full_type (Literal["all", "user", "none"]):
            report_full_users (Sequence[int | str]):

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_ERROR``: You don't have access to use this method
        """
        return self._client._invoke(
            TIMECONTROL_SETTINGS_SET,
            {
                "ACTIVE": active,
                "MINIMUM_IDLE_FOR_REPORT": minimum_idle_for_report,
                "REGISTER_OFFLINE": register_offline,
                "REGISTER_IDLE": register_idle,
                "REGISTER_DESKTOP": register_desktop,
                "REPORT_REQUEST_TYPE": report_request_type,
                "REPORT_REQUEST_USERS": report_request_users,
                "REPORT_SIMPLE_TYPE": report_simple_type,
                "REPORT_SIMPLE_USERS": report_simple_users,
                "REPORT_FULL_TYPE": report_full_type,
                "REPORT_FULL_USERS": report_full_users,
            },
            extra,
        )
