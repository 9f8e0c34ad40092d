"""Answers of ``timeman``."""

from __future__ import annotations

from enum import IntEnum, StrEnum

from .._runtime import converters as _k, views as _v


class TimemanCloseResultStatus(StrEnum):
    OPENED = "OPENED"  # opened
    CLOSED = "CLOSED"  # closed
    PAUSED = "PAUSED"  # paused
    EXPIRED = "EXPIRED"  # expired


class TimemanScheduleReportPeriod(StrEnum):
    MONTH = "MONTH"  # month
    WEEK = "WEEK"  # week
    TWO_WEEKS = "TWO_WEEKS"  # two weeks
    QUARTER = "QUARTER"  # quarter


class TimemanScheduleReportPeriodOptionsStartWeekDay(IntEnum):
    MONDAY = 0  # Monday
    TUESDAY = 1  # Tuesday
    WEDNESDAY = 2  # Wednesday
    THURSDAY = 3  # Thursday
    FRIDAY = 4  # Friday
    SATURDAY = 5  # Saturday
    SUNDAY = 6  # Sunday


class TimemanScheduleScheduleType(StrEnum):
    FIXED = "FIXED"  # fixed
    SHIFT = "SHIFT"  # shift-based
    FLEXTIME = "FLEXTIME"  # flexible


class TimemanTimecontrolReportsReportDaysItemReportsItemReportType(StrEnum):
    WORK = "work"  # for work matters
    PRIVATE = "private"  # for personal matters
    NONE = "none"  # type not specified, equated to private
    WORK_2 = "WORK"  # WORK


class TimemanTimecontrolReportsReportDaysItemReportsItemSourceStart(StrEnum):
    ONLINE_EVENT = "ONLINE_EVENT"  # user authorization event
    OFFLINE_AGENT = "OFFLINE_AGENT"  # agent that sets the Offline status
    DESKTOP_OFFLINE_AGENT = "DESKTOP_OFFLINE_AGENT"  # DESKTOP_OFFLINE_AGENT
    DESKTOP_ONLINE_EVENT = "DESKTOP_ONLINE_EVENT"  # DESKTOP_ONLINE_EVENT
    DESKTOP_START_EVENT = "DESKTOP_START_EVENT"  # DESKTOP_START_EVENT
    IDLE_EVENT = "IDLE_EVENT"  # IDLE_EVENT
    TM_EVENT = "TM_EVENT"  # TM_EVENT


class TimemanTimecontrolReportsReportDaysItemReportsItemType(StrEnum):
    IDLE = "IDLE"
    OFFLINE = "OFFLINE"
    DESKTOP_ONLINE = "DESKTOP_ONLINE"
    DESKTOP_OFFLINE = "DESKTOP_OFFLINE"
    DESKTOP_START = "DESKTOP_START"
    TM_START = "TM_START"
    TM_PAUSE = "TM_PAUSE"
    TM_CONTINUE = "TM_CONTINUE"
    TM_END = "TM_END"


class TimemanTimecontrolReportsSettingsReportViewType(StrEnum):
    NONE = "none"  # no access to reports
    HEAD = "head"  # manager
    FULL = "full"  # full access
    SIMPLE = "simple"  # simplified access


class TimemanTimecontrolSettingsReportRequestType(StrEnum):
    ALL = "all"  # for everyone
    USER = "user"  # for specific users
    NONE = "none"  # for no one


class TimemanCloseResult(_v.View):
    __slots__ = ()
    status = _v.choice("STATUS", TimemanCloseResultStatus)
    """Status."""
    time_start = _v.moment("TIME_START")
    time_finish = _v.moment("TIME_FINISH")
    duration = _v.string("DURATION")
    """Seconds from start to finish."""
    time_leaks = _v.string("TIME_LEAKS")
    active = _v.boolean("ACTIVE")
    ip_open = _v.string("IP_OPEN")
    ip_close = _v.string("IP_CLOSE")
    lat_open = _v.decimal("LAT_OPEN")
    lon_open = _v.decimal("LON_OPEN")
    lat_close = _v.decimal("LAT_CLOSE")
    lon_close = _v.decimal("LON_CLOSE")
    tz_offset = _v.integer("TZ_OFFSET")
    time_finish_default = _v.moment("TIME_FINISH_DEFAULT")


class TimemanNetworkrange(_v.View):
    __slots__ = ()
    ip_range = _v.string("ip_range")
    name = _v.string("name")
    """Name."""


class TimemanNetworkrangeCheckResult(_v.View):
    __slots__ = ()
    ip = _v.string("ip")
    range = _v.string("range")
    name = _v.string("name")
    """Name."""


class TimemanOpenResult(_v.View):
    __slots__ = ()
    status = _v.choice("STATUS", TimemanCloseResultStatus)
    """Status."""
    time_start = _v.moment("TIME_START")
    time_finish = _v.moment("TIME_FINISH")
    duration = _v.string("DURATION")
    """Seconds from start to finish."""
    time_leaks = _v.string("TIME_LEAKS")
    active = _v.boolean("ACTIVE")
    ip_open = _v.string("IP_OPEN")
    ip_close = _v.string("IP_CLOSE")
    lat_open = _v.decimal("LAT_OPEN")
    lon_open = _v.decimal("LON_OPEN")
    lat_close = _v.decimal("LAT_CLOSE")
    lon_close = _v.decimal("LON_CLOSE")
    tz_offset = _v.integer("TZ_OFFSET")
    time_finish_default = _v.moment("TIME_FINISH_DEFAULT")


class TimemanPauseResult(_v.View):
    __slots__ = ()
    status = _v.choice("STATUS", TimemanCloseResultStatus)
    """Status."""
    time_start = _v.moment("TIME_START")
    time_finish = _v.moment("TIME_FINISH")
    duration = _v.string("DURATION")
    """Seconds from start to finish."""
    time_leaks = _v.string("TIME_LEAKS")
    active = _v.boolean("ACTIVE")
    ip_open = _v.string("IP_OPEN")
    ip_close = _v.string("IP_CLOSE")
    lat_open = _v.decimal("LAT_OPEN")
    lon_open = _v.decimal("LON_OPEN")
    lat_close = _v.decimal("LAT_CLOSE")
    lon_close = _v.decimal("LON_CLOSE")
    tz_offset = _v.integer("TZ_OFFSET")
    time_finish_default = _v.moment("TIME_FINISH_DEFAULT")


class TimemanSchedule(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    name = _v.string("NAME")
    """Name."""
    schedule_type = _v.choice("SCHEDULE_TYPE", TimemanScheduleScheduleType)
    report_period = _v.choice("REPORT_PERIOD", TimemanScheduleReportPeriod)
    report_period_options = _v.nested(
        "REPORT_PERIOD_OPTIONS", lambda: TimemanScheduleReportPeriodOptions
    )
    calendar_id = _v.integer("CALENDAR_ID")
    allowed_devices = _v.nested("ALLOWED_DEVICES", lambda: TimemanScheduleAllowedDevices)
    deleted = _v.string("DELETED")
    is_for_all_users = _v.boolean("IS_FOR_ALL_USERS")
    worktime_restrictions = _v.array("WORKTIME_RESTRICTIONS", _k.STRING)
    controlled_actions = _v.integer("CONTROLLED_ACTIONS")
    updated_by = _v.integer("UPDATED_BY")
    """Id of the user who last changed it."""
    deleted_by = _v.integer("DELETED_BY")
    """Id of the user who deleted it."""
    deleted_at = _v.string("DELETED_AT")
    created_by = _v.integer("CREATED_BY")
    """Id of the user who made it."""
    created_at = _v.moment("CREATED_AT")
    """When it was made."""
    shifts = _v.array("SHIFTS", _k.Nested(lambda: TimemanScheduleShiftsItem))
    calendar = _v.nested("CALENDAR", lambda: TimemanScheduleCalendar)
    schedule_violation_rules = _v.nested(
        "SCHEDULE_VIOLATION_RULES", lambda: TimemanScheduleScheduleViolationRules
    )


class TimemanScheduleAllowedDevices(_v.View):
    __slots__ = ()
    browser = _v.boolean("browser")


class TimemanScheduleCalendar(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    name = _v.string("NAME")
    """Name."""
    parent_calendar_id = _v.integer("PARENT_CALENDAR_ID")
    system_code = _v.string("SYSTEM_CODE")
    exclusions = _v.array("EXCLUSIONS", _k.ANY)


class TimemanScheduleReportPeriodOptions(_v.View):
    __slots__ = ()
    start_week_day = _v.choice("START_WEEK_DAY", TimemanScheduleReportPeriodOptionsStartWeekDay)


class TimemanScheduleScheduleViolationRules(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    schedule_id = _v.integer("SCHEDULE_ID")
    entity_code = _v.string("ENTITY_CODE")
    max_exact_start = _v.integer("MAX_EXACT_START")
    min_exact_end = _v.integer("MIN_EXACT_END")
    max_offset_start = _v.integer("MAX_OFFSET_START")
    min_offset_end = _v.integer("MIN_OFFSET_END")
    relative_start_from = _v.integer("RELATIVE_START_FROM")
    relative_start_to = _v.integer("RELATIVE_START_TO")
    relative_end_from = _v.integer("RELATIVE_END_FROM")
    relative_end_to = _v.integer("RELATIVE_END_TO")
    min_day_duration = _v.integer("MIN_DAY_DURATION")
    max_allowed_to_edit_work_time = _v.integer("MAX_ALLOWED_TO_EDIT_WORK_TIME")
    max_work_time_lack_for_period = _v.integer("MAX_WORK_TIME_LACK_FOR_PERIOD")
    period_time_lack_agent_id = _v.integer("PERIOD_TIME_LACK_AGENT_ID")
    max_shift_start_delay = _v.integer("MAX_SHIFT_START_DELAY")
    missed_shift_start = _v.integer("MISSED_SHIFT_START")
    users_to_notify = _v.nested(
        "USERS_TO_NOTIFY", lambda: TimemanScheduleScheduleViolationRulesUsersToNotify
    )


class TimemanScheduleScheduleViolationRulesUsersToNotify(_v.View):
    __slots__ = ()
    fixed_start_end = _v.array("FIXED_START_END", _k.STRING)
    fixed_per_record = _v.array("FIXED_PER_RECORD", _k.STRING)
    fixed_edit_worktime = _v.array("FIXED_EDIT_WORKTIME", _k.STRING)
    fixed_periodic = _v.array("FIXED_PERIODIC", _k.STRING)
    shift_delay = _v.array("SHIFT_DELAY", _k.ANY)
    shift_missed_start = _v.array("SHIFT_MISSED_START", _k.ANY)


class TimemanScheduleShiftsItem(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    name = _v.string("NAME")
    """Name."""
    break_duration = _v.integer("BREAK_DURATION")
    work_time_start = _v.integer("WORK_TIME_START")
    work_time_end = _v.integer("WORK_TIME_END")
    work_days = _v.string("WORK_DAYS")
    schedule_id = _v.integer("SCHEDULE_ID")
    deleted = _v.boolean("DELETED")


class TimemanSettingsResult(_v.View):
    __slots__ = ()
    uf_timeman = _v.boolean("UF_TIMEMAN")
    uf_tm_free = _v.boolean("UF_TM_FREE")
    uf_tm_max_start = _v.string("UF_TM_MAX_START")
    uf_tm_min_finish = _v.string("UF_TM_MIN_FINISH")
    uf_tm_min_duration = _v.string("UF_TM_MIN_DURATION")
    uf_tm_allowed_delta = _v.string("UF_TM_ALLOWED_DELTA")
    admin = _v.boolean("ADMIN")


class TimemanStatusResult(_v.View):
    __slots__ = ()
    status = _v.choice("STATUS", TimemanCloseResultStatus)
    """Status."""
    time_start = _v.moment("TIME_START")
    time_finish = _v.moment("TIME_FINISH")
    duration = _v.string("DURATION")
    """Seconds from start to finish."""
    time_leaks = _v.string("TIME_LEAKS")
    active = _v.boolean("ACTIVE")
    ip_open = _v.string("IP_OPEN")
    ip_close = _v.string("IP_CLOSE")
    lat_open = _v.decimal("LAT_OPEN")
    lon_open = _v.decimal("LON_OPEN")
    lat_close = _v.decimal("LAT_CLOSE")
    lon_close = _v.decimal("LON_CLOSE")
    tz_offset = _v.integer("TZ_OFFSET")
    time_finish_default = _v.moment("TIME_FINISH_DEFAULT")


class TimemanTimecontrolReports(_v.View):
    __slots__ = ()
    report = _v.nested("report", lambda: TimemanTimecontrolReportsReport)
    user = _v.nested("user", lambda: TimemanTimecontrolReportsUser)
    time = _v.nested("time", lambda: TimemanTimecontrolReportsTime)


class TimemanTimecontrolReportsReport(_v.View):
    __slots__ = ()
    month_title = _v.string("month_title")
    date_start = _v.moment("date_start")
    """When the call was begun."""
    date_finish = _v.moment("date_finish")
    """When the call was finished."""
    days = _v.array("days", _k.Nested(lambda: TimemanTimecontrolReportsReportDaysItem))


class TimemanTimecontrolReportsReportDaysItem(_v.View):
    __slots__ = ()
    index = _v.integer("index")
    day_title = _v.string("day_title")
    workday_date_start = _v.moment("workday_date_start")
    workday_date_finish = _v.moment("workday_date_finish")
    workday_complete = _v.boolean("workday_complete")
    workday_time_leaks_user = _v.integer("workday_time_leaks_user")
    workday_time_leaks_final = _v.integer("workday_time_leaks_final")
    workday_duration = _v.integer("workday_duration")
    workday_duration_final = _v.integer("workday_duration_final")
    workday_duration_config = _v.integer("workday_duration_config")
    reports = _v.array(
        "reports", _k.Nested(lambda: TimemanTimecontrolReportsReportDaysItemReportsItem)
    )
    workday_time_leaks_real = _v.integer("workday_time_leaks_real")


class TimemanTimecontrolReportsReportDaysItemReportsItem(_v.View):
    __slots__ = ()
    id = _v.string("id")
    user_id = _v.string("user_id")
    """Id of the user."""
    type = _v.choice("type", TimemanTimecontrolReportsReportDaysItemReportsItemType)
    """Type."""
    date_start = _v.moment("date_start")
    """When the call was begun."""
    date_finish = _v.moment("date_finish")
    """When the call was finished."""
    duration = _v.integer("duration")
    """Seconds from start to finish."""
    active = _v.boolean("active")
    entry_id = _v.string("entry_id")
    report_type = _v.choice(
        "report_type", TimemanTimecontrolReportsReportDaysItemReportsItemReportType
    )
    report_text = _v.string("report_text")
    system_text = _v.string("system_text")
    source_start = _v.choice(
        "source_start", TimemanTimecontrolReportsReportDaysItemReportsItemSourceStart
    )
    source_finish = _v.choice(
        "source_finish", TimemanTimecontrolReportsReportDaysItemReportsItemSourceStart
    )
    ip_start = _v.string("ip_start")
    ip_finish = _v.string("ip_finish")
    ip_start_network = _v.anything("ip_start_network")
    ip_finish_network = _v.anything("ip_finish_network")


class TimemanTimecontrolReportsSettings(_v.View):
    __slots__ = ()
    active = _v.boolean("active")
    user_id = _v.integer("user_id")
    """Id of the user."""
    user_admin = _v.boolean("user_admin")
    user_head = _v.boolean("user_head")
    departments = _v.array(
        "departments", _k.Nested(lambda: TimemanTimecontrolReportsSettingsDepartmentsItem)
    )
    """Ids of the departments."""
    minimum_idle_for_report = _v.integer("minimum_idle_for_report")
    report_view_type = _v.choice(
        "report_view_type", TimemanTimecontrolReportsSettingsReportViewType
    )


class TimemanTimecontrolReportsSettingsDepartmentsItem(_v.View):
    __slots__ = ()
    id = _v.string("id")
    name = _v.string("name")
    """Name."""


class TimemanTimecontrolReportsTime(_v.View):
    __slots__ = ()
    start = _v.number("start")
    """Time of the beginning, in seconds since 1970."""
    finish = _v.number("finish")
    """Time of the end, in seconds since 1970."""
    duration = _v.number("duration")
    """Seconds from start to finish."""
    processing = _v.number("processing")
    """Seconds of work."""
    date_start = _v.string("date_start")
    """When the call was begun."""
    date_finish = _v.string("date_finish")
    """When the call was finished."""
    operating_reset_at = _v.integer("operating_reset_at")
    """When a part of the charged time is given back, in seconds since 1970."""
    operating = _v.integer("operating")
    """Seconds of work charged to the method within the last ten minutes."""


class TimemanTimecontrolReportsUser(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    active = _v.boolean("active")
    name = _v.string("name")
    """Name."""
    first_name = _v.string("first_name")
    """First name."""
    last_name = _v.string("last_name")
    """Last name."""
    work_position = _v.string("work_position")
    """Position at work."""
    avatar = _v.string("avatar")
    """Picture of the user or chat."""
    personal_gender = _v.string("personal_gender")
    last_activity_date = _v.moment("last_activity_date")
    """When the user was last active."""


class TimemanTimecontrolReportsUsers(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    name = _v.string("name")
    """Name."""
    first_name = _v.string("first_name")
    """First name."""
    last_name = _v.string("last_name")
    """Last name."""
    work_position = _v.string("work_position")
    """Position at work."""
    avatar = _v.string("avatar")
    """Picture of the user or chat."""
    personal_gender = _v.string("personal_gender")
    last_activity_date = _v.string("last_activity_date")
    """When the user was last active."""


class TimemanTimecontrolSettings(_v.View):
    __slots__ = ()
    active = _v.boolean("active")
    minimum_idle_for_report = _v.integer("minimum_idle_for_report")
    register_offline = _v.boolean("register_offline")
    register_idle = _v.boolean("register_idle")
    register_desktop = _v.boolean("register_desktop")
    report_request_type = _v.choice(
        "report_request_type", TimemanTimecontrolSettingsReportRequestType
    )
    report_request_users = _v.array("report_request_users", _k.ANY)
    report_simple_type = _v.choice(
        "report_simple_type", TimemanTimecontrolSettingsReportRequestType
    )
    report_simple_users = _v.array("report_simple_users", _k.ANY)
    report_full_type = _v.choice("report_full_type", TimemanTimecontrolSettingsReportRequestType)
    report_full_users = _v.array("report_full_users", _k.ANY)
