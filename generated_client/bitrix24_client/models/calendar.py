"""Answers of ``calendar``."""

from __future__ import annotations

from enum import StrEnum

from .._runtime import converters as _k, views as _v


class CalendarAccessibilityGetResultValueItemImportance(StrEnum):
    HIGH = "high"  # high
    NORMAL = "normal"  # medium
    LOW = "low"  # low


class CalendarEventGetNearestResultItemRemindItemType(StrEnum):
    MIN = "min"  # minutes
    HOUR = "hour"  # hours
    DAY = "day"  # days


class CalendarEventGetNearestResultItemRruleFreq(StrEnum):
    DAILY = "DAILY"  # daily
    WEEKLY = "WEEKLY"  # weekly
    MONTHLY = "MONTHLY"  # monthly
    YEARLY = "YEARLY"  # yearly


class CalendarEventMeetingStatus(StrEnum):
    Y = "Y"  # accepted
    N = "N"  # declined
    Q = "Q"  # invited but not yet responded
    H = "H"  # event organizer


class CalendarUserSettingsView(StrEnum):
    DAY = "day"  # day
    WEEK = "week"  # week
    MONTH = "month"  # month
    LIST = "list"  # list


class CalendarAccessibilityGetResultValueItem(_v.View):
    __slots__ = ()
    id = _v.string("ID")
    name = _v.string("NAME")
    """Name."""
    date_from = _v.moment("DATE_FROM")
    date_to = _v.moment("DATE_TO")
    date_from_ts_utc = _v.string("DATE_FROM_TS_UTC")
    date_to_ts_utc = _v.string("DATE_TO_TS_UTC")
    user_offset_from = _v.integer("~USER_OFFSET_FROM")
    user_offset_to = _v.integer("~USER_OFFSET_TO")
    dt_skip_time = _v.boolean("DT_SKIP_TIME")
    tz_from = _v.string("TZ_FROM")
    tz_to = _v.string("TZ_TO")
    accessibility = _v.string("ACCESSIBILITY")
    importance = _v.choice("IMPORTANCE", CalendarAccessibilityGetResultValueItemImportance)
    event_type = _v.string("EVENT_TYPE")


class CalendarEvent(_v.View):
    __slots__ = ()
    id = _v.string("ID")
    parent_id = _v.string("PARENT_ID")
    """Id of the parent."""
    deleted = _v.boolean("DELETED")
    cal_type = _v.string("CAL_TYPE")
    owner_id = _v.string("OWNER_ID")
    """Id of the owner."""
    name = _v.string("NAME")
    """Name."""
    date_from = _v.moment("DATE_FROM")
    date_to = _v.moment("DATE_TO")
    original_date_from = _v.moment("ORIGINAL_DATE_FROM")
    tz_from = _v.string("TZ_FROM")
    tz_to = _v.string("TZ_TO")
    tz_offset_from = _v.string("TZ_OFFSET_FROM")
    tz_offset_to = _v.string("TZ_OFFSET_TO")
    date_from_ts_utc = _v.string("DATE_FROM_TS_UTC")
    date_to_ts_utc = _v.string("DATE_TO_TS_UTC")
    dt_skip_time = _v.boolean("DT_SKIP_TIME")
    dt_length = _v.integer("DT_LENGTH")
    event_type = _v.string("EVENT_TYPE")
    created_by = _v.string("CREATED_BY")
    """Id of the user who made it."""
    date_create = _v.moment("DATE_CREATE")
    """When it was made."""
    timestamp_x = _v.moment("TIMESTAMP_X")
    """When it was last changed."""
    description = _v.string("DESCRIPTION")
    """Description."""
    private_event = _v.string("PRIVATE_EVENT")
    accessibility = _v.string("ACCESSIBILITY")
    importance = _v.string("IMPORTANCE")
    is_meeting = _v.boolean("IS_MEETING")
    meeting_status = _v.choice("MEETING_STATUS", CalendarEventMeetingStatus)
    meeting_host = _v.string("MEETING_HOST")
    meeting = _v.nested("MEETING", lambda: CalendarEventMeeting)
    location = _v.string("LOCATION")
    remind = _v.array("REMIND", _k.Nested(lambda: CalendarEventRemindItem))
    color = _v.string("COLOR")
    """Color."""
    rrule = _v.nested("RRULE", lambda: CalendarEventRrule)
    exdate = _v.string("EXDATE")
    dav_xml_id = _v.string("DAV_XML_ID")
    g_event_id = _v.string("G_EVENT_ID")
    cal_dav_label = _v.string("CAL_DAV_LABEL")
    version = _v.string("VERSION")
    """Version."""
    attendees_codes = _v.array("ATTENDEES_CODES", _k.STRING)
    recurrence_id = _v.string("RECURRENCE_ID")
    relations = _v.nested("RELATIONS", lambda: CalendarEventRelations)
    section_id = _v.string("SECTION_ID")
    sync_status = _v.string("SYNC_STATUS")
    uf_crm_cal_event = _v.array("UF_CRM_CAL_EVENT", _k.STRING)
    uf_webdav_cal_event = _v.anything("UF_WEBDAV_CAL_EVENT")
    section_dav_xml_id = _v.array("SECTION_DAV_XML_ID", _k.ANY)
    date_from_formatted = _v.string("DATE_FROM_FORMATTED")
    date_to_formatted = _v.string("DATE_TO_FORMATTED")
    sect_id = _v.string("SECT_ID")
    attendee_list = _v.array("ATTENDEE_LIST", _k.Nested(lambda: CalendarEventAttendeeListItem))
    collab_id = _v.integer("COLLAB_ID")
    rrule_description = _v.string("~RRULE_DESCRIPTION")
    attendees_entity_list = _v.array(
        "attendeesEntityList", _k.Nested(lambda: CalendarEventAttendeesEntityListItem)
    )
    raw_description = _v.string("~DESCRIPTION")
    user_offset_from = _v.integer("~USER_OFFSET_FROM")
    user_offset_to = _v.integer("~USER_OFFSET_TO")
    dav_exch_label = _v.string("DAV_EXCH_LABEL")


class CalendarEventAttendeeListItem(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    entry_id = _v.string("entryId")
    status = _v.choice("status", CalendarEventMeetingStatus)
    """Status."""


class CalendarEventAttendeesEntityListItem(_v.View):
    __slots__ = ()
    entity_id = _v.string("entityId")
    """Id or code of the object that it belongs to."""
    id = _v.integer("id")


class CalendarEventGetNearestResultItem(_v.View):
    __slots__ = ()
    id = _v.string("ID")
    parent_id = _v.string("PARENT_ID")
    """Id of the parent."""
    deleted = _v.boolean("DELETED")
    cal_type = _v.string("CAL_TYPE")
    owner_id = _v.string("OWNER_ID")
    """Id of the owner."""
    name = _v.string("NAME")
    """Name."""
    date_from = _v.moment("DATE_FROM")
    date_to = _v.moment("DATE_TO")
    original_date_from = _v.moment("ORIGINAL_DATE_FROM")
    tz_from = _v.string("TZ_FROM")
    tz_to = _v.string("TZ_TO")
    tz_offset_from = _v.string("TZ_OFFSET_FROM")
    tz_offset_to = _v.string("TZ_OFFSET_TO")
    date_from_ts_utc = _v.string("DATE_FROM_TS_UTC")
    date_to_ts_utc = _v.string("DATE_TO_TS_UTC")
    dt_skip_time = _v.boolean("DT_SKIP_TIME")
    dt_length = _v.integer("DT_LENGTH")
    event_type = _v.string("EVENT_TYPE")
    created_by = _v.string("CREATED_BY")
    """Id of the user who made it."""
    date_create = _v.moment("DATE_CREATE")
    """When it was made."""
    timestamp_x = _v.moment("TIMESTAMP_X")
    """When it was last changed."""
    description = _v.string("DESCRIPTION")
    """Description."""
    private_event = _v.string("PRIVATE_EVENT")
    accessibility = _v.string("ACCESSIBILITY")
    importance = _v.string("IMPORTANCE")
    is_meeting = _v.boolean("IS_MEETING")
    meeting_status = _v.choice("MEETING_STATUS", CalendarEventMeetingStatus)
    meeting_host = _v.string("MEETING_HOST")
    meeting = _v.nested("MEETING", lambda: CalendarEventGetNearestResultItemMeeting)
    location = _v.string("LOCATION")
    remind = _v.array("REMIND", _k.Nested(lambda: CalendarEventGetNearestResultItemRemindItem))
    color = _v.string("COLOR")
    """Color."""
    rrule = _v.nested("RRULE", lambda: CalendarEventGetNearestResultItemRrule)
    exdate = _v.string("EXDATE")
    dav_xml_id = _v.string("DAV_XML_ID")
    g_event_id = _v.string("G_EVENT_ID")
    cal_dav_label = _v.string("CAL_DAV_LABEL")
    version = _v.string("VERSION")
    """Version."""
    attendees_codes = _v.array("ATTENDEES_CODES", _k.STRING)
    recurrence_id = _v.string("RECURRENCE_ID")
    relations = _v.nested("RELATIONS", lambda: CalendarEventGetNearestResultItemRelations)
    section_id = _v.string("SECTION_ID")
    sync_status = _v.string("SYNC_STATUS")
    uf_crm_cal_event = _v.array("UF_CRM_CAL_EVENT", _k.STRING)
    uf_webdav_cal_event = _v.anything("UF_WEBDAV_CAL_EVENT")
    section_dav_xml_id = _v.array("SECTION_DAV_XML_ID", _k.ANY)
    date_from_formatted = _v.string("DATE_FROM_FORMATTED")
    date_to_formatted = _v.string("DATE_TO_FORMATTED")
    sect_id = _v.string("SECT_ID")
    attendee_list = _v.array(
        "ATTENDEE_LIST", _k.Nested(lambda: CalendarEventGetNearestResultItemAttendeeListItem)
    )
    collab_id = _v.integer("COLLAB_ID")
    rrule_description = _v.string("~RRULE_DESCRIPTION")
    attendees_entity_list = _v.array(
        "attendeesEntityList",
        _k.Nested(lambda: CalendarEventGetNearestResultItemAttendeesEntityListItem),
    )
    raw_description = _v.string("~DESCRIPTION")
    user_offset_from = _v.integer("~USER_OFFSET_FROM")
    user_offset_to = _v.integer("~USER_OFFSET_TO")
    dav_exch_label = _v.string("DAV_EXCH_LABEL")


class CalendarEventGetNearestResultItemAttendeeListItem(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    entry_id = _v.string("entryId")
    status = _v.choice("status", CalendarEventMeetingStatus)
    """Status."""


class CalendarEventGetNearestResultItemAttendeesEntityListItem(_v.View):
    __slots__ = ()
    entity_id = _v.string("entityId")
    """Id or code of the object that it belongs to."""
    id = _v.integer("id")


class CalendarEventGetNearestResultItemMeeting(_v.View):
    __slots__ = ()
    host_name = _v.string("HOST_NAME")
    notify = _v.boolean("NOTIFY")
    reinvite = _v.boolean("REINVITE")
    allow_invite = _v.boolean("ALLOW_INVITE")
    hide_guests = _v.boolean("HIDE_GUESTS")
    meeting_creator = _v.integer("MEETING_CREATOR")
    language_id = _v.string("LANGUAGE_ID")
    mail_from = _v.string("MAIL_FROM")


class CalendarEventGetNearestResultItemRelations(_v.View):
    __slots__ = ()
    original_recursion_id = _v.integer("ORIGINAL_RECURSION_ID")
    comment_xml_id = _v.string("COMMENT_XML_ID")


class CalendarEventGetNearestResultItemRemindItem(_v.View):
    __slots__ = ()
    type = _v.choice("type", CalendarEventGetNearestResultItemRemindItemType)
    """Type."""
    count = _v.integer("count")


class CalendarEventGetNearestResultItemRrule(_v.View):
    __slots__ = ()
    freq = _v.choice("FREQ", CalendarEventGetNearestResultItemRruleFreq)
    byday = _v.nested("BYDAY", lambda: CalendarEventGetNearestResultItemRruleByday)
    interval = _v.integer("INTERVAL")
    until = _v.day("UNTIL")
    raw_until = _v.day("~UNTIL")
    until_ts = _v.integer("UNTIL_TS")


class CalendarEventGetNearestResultItemRruleByday(_v.View):
    __slots__ = ()
    su = _v.anything("SU")
    mo = _v.string("MO")
    tu = _v.anything("TU")
    we = _v.string("WE")
    th = _v.anything("TH")
    fr = _v.anything("FR")
    sa = _v.anything("SA")


class CalendarEventMeeting(_v.View):
    __slots__ = ()
    host_name = _v.string("HOST_NAME")
    notify = _v.boolean("NOTIFY")
    reinvite = _v.boolean("REINVITE")
    allow_invite = _v.boolean("ALLOW_INVITE")
    hide_guests = _v.boolean("HIDE_GUESTS")
    meeting_creator = _v.integer("MEETING_CREATOR")
    language_id = _v.string("LANGUAGE_ID")
    mail_from = _v.string("MAIL_FROM")


class CalendarEventRelations(_v.View):
    __slots__ = ()
    original_recursion_id = _v.integer("ORIGINAL_RECURSION_ID")
    comment_xml_id = _v.string("COMMENT_XML_ID")


class CalendarEventRemindItem(_v.View):
    __slots__ = ()
    type = _v.choice("type", CalendarEventGetNearestResultItemRemindItemType)
    """Type."""
    count = _v.integer("count")


class CalendarEventRrule(_v.View):
    __slots__ = ()
    freq = _v.choice("FREQ", CalendarEventGetNearestResultItemRruleFreq)
    byday = _v.nested("BYDAY", lambda: CalendarEventRruleByday)
    interval = _v.integer("INTERVAL")
    until = _v.day("UNTIL")
    raw_until = _v.day("~UNTIL")
    until_ts = _v.integer("UNTIL_TS")


class CalendarEventRruleByday(_v.View):
    __slots__ = ()
    su = _v.anything("SU")
    mo = _v.string("MO")
    tu = _v.anything("TU")
    we = _v.string("WE")
    th = _v.anything("TH")
    fr = _v.anything("FR")
    sa = _v.anything("SA")


class CalendarResource(_v.View):
    __slots__ = ()
    id = _v.string("ID")
    name = _v.string("NAME")
    """Name."""
    created_by = _v.string("CREATED_BY")
    """Id of the user who made it."""


class CalendarResourceBooking(_v.View):
    __slots__ = ()
    id = _v.string("ID")
    parent_id = _v.string("PARENT_ID")
    """Id of the parent."""
    deleted = _v.boolean("DELETED")
    cal_type = _v.string("CAL_TYPE")
    owner_id = _v.string("OWNER_ID")
    """Id of the owner."""
    name = _v.string("NAME")
    """Name."""
    date_from = _v.moment("DATE_FROM")
    date_to = _v.moment("DATE_TO")
    tz_from = _v.string("TZ_FROM")
    tz_to = _v.string("TZ_TO")
    tz_offset_from = _v.string("TZ_OFFSET_FROM")
    tz_offset_to = _v.string("TZ_OFFSET_TO")
    date_from_ts_utc = _v.string("DATE_FROM_TS_UTC")
    date_to_ts_utc = _v.string("DATE_TO_TS_UTC")
    dt_skip_time = _v.boolean("DT_SKIP_TIME")
    dt_length = _v.integer("DT_LENGTH")
    event_type = _v.string("EVENT_TYPE")
    created_by = _v.string("CREATED_BY")
    """Id of the user who made it."""
    date_create = _v.moment("DATE_CREATE")
    """When it was made."""
    timestamp_x = _v.moment("TIMESTAMP_X")
    """When it was last changed."""
    description = _v.string("DESCRIPTION")
    """Description."""
    is_meeting = _v.boolean("IS_MEETING")
    meeting_status = _v.string("MEETING_STATUS")
    meeting_host = _v.string("MEETING_HOST")
    version = _v.string("VERSION")
    """Version."""
    section_id = _v.string("SECTION_ID")
    date_from_formatted = _v.string("DATE_FROM_FORMATTED")
    date_to_formatted = _v.string("DATE_TO_FORMATTED")
    sect_id = _v.string("SECT_ID")
    resource_booking_id = _v.integer("RESOURCE_BOOKING_ID")


class CalendarSection(_v.View):
    __slots__ = ()
    id = _v.string("ID")
    name = _v.string("NAME")
    """Name."""
    gapi_calendar_id = _v.string("GAPI_CALENDAR_ID")
    description = _v.string("DESCRIPTION")
    """Description."""
    color = _v.string("COLOR")
    """Color."""
    text_color = _v.string("TEXT_COLOR")
    export = _v.nested("EXPORT", lambda: CalendarSectionExport)
    cal_type = _v.string("CAL_TYPE")
    owner_id = _v.string("OWNER_ID")
    """Id of the owner."""
    created_by = _v.string("CREATED_BY")
    """Id of the user who made it."""
    date_create = _v.moment("DATE_CREATE")
    """When it was made."""
    timestamp_x = _v.moment("TIMESTAMP_X")
    """When it was last changed."""
    cal_dav_con = _v.string("CAL_DAV_CON")
    sync_token = _v.string("SYNC_TOKEN")
    page_token = _v.string("PAGE_TOKEN")
    external_type = _v.string("EXTERNAL_TYPE")
    access = _v.mapping("ACCESS", _k.INTEGER)
    """Access level."""
    is_collab = _v.boolean("IS_COLLAB")
    perm = _v.nested("PERM", lambda: CalendarSectionPerm)


class CalendarSectionExport(_v.View):
    __slots__ = ()
    allow = _v.boolean("ALLOW")


class CalendarSectionPerm(_v.View):
    __slots__ = ()
    view_time = _v.boolean("view_time")
    view_title = _v.boolean("view_title")
    view_full = _v.boolean("view_full")
    add = _v.boolean("add")
    edit = _v.boolean("edit")
    edit_section = _v.boolean("edit_section")
    access = _v.boolean("access")
    """Access level."""


class CalendarSettings(_v.View):
    __slots__ = ()
    work_time_start = _v.string("work_time_start")
    work_time_end = _v.string("work_time_end")
    year_holidays = _v.string("year_holidays")
    week_holidays = _v.array("week_holidays", _k.STRING)
    week_start = _v.string("week_start")
    user_name_template = _v.string("user_name_template")
    sync_by_push = _v.boolean("sync_by_push")
    user_show_login = _v.boolean("user_show_login")
    path_to_user = _v.string("path_to_user")
    path_to_user_calendar = _v.string("path_to_user_calendar")
    path_to_group = _v.string("path_to_group")
    path_to_group_calendar = _v.string("path_to_group_calendar")
    path_to_vr = _v.string("path_to_vr")
    path_to_rm = _v.string("path_to_rm")
    rm_iblock_type = _v.string("rm_iblock_type")
    rm_iblock_id = _v.string("rm_iblock_id")
    dep_manager_sub = _v.boolean("dep_manager_sub")
    denied_superpose_types = _v.array("denied_superpose_types", _k.ANY)
    pathes_for_sites = _v.boolean("pathes_for_sites")
    forum_id = _v.string("forum_id")
    rm_for_sites = _v.boolean("rm_for_sites")
    path_to_type_company_calendar = _v.string("path_to_type_company_calendar")
    path_to_type_location = _v.string("path_to_type_location")
    path_to_type_open_event = _v.string("path_to_type_open_event")
    year_workdays = _v.string("year_workdays")


class CalendarUserSettings(_v.View):
    __slots__ = ()
    view = _v.choice("view", CalendarUserSettingsView)
    meet_section = _v.string("meetSection")
    crm_section = _v.string("crmSection")
    show_declined = _v.boolean("showDeclined")
    deny_busy_invitation = _v.boolean("denyBusyInvitation")
    collapse_off_hours = _v.boolean("collapseOffHours")
    show_week_numbers = _v.boolean("showWeekNumbers")
    show_tasks = _v.boolean("showTasks")
    sync_tasks = _v.boolean("syncTasks")
    show_completed_tasks = _v.boolean("showCompletedTasks")
    last_used_section = _v.string("lastUsedSection")
    send_from_email = _v.string("sendFromEmail")
    default_sections = _v.nested("defaultSections", lambda: CalendarUserSettingsDefaultSections)
    sync_period_past = _v.string("syncPeriodPast")
    sync_period_future = _v.string("syncPeriodFuture")
    default_reminders = _v.nested("defaultReminders", lambda: CalendarUserSettingsDefaultReminders)
    timezone_name = _v.string("timezoneName")
    timezone_offset_utc = _v.integer("timezoneOffsetUTC")
    timezone_default_name = _v.string("timezoneDefaultName")
    work_time_start = _v.string("work_time_start")
    work_time_end = _v.string("work_time_end")


class CalendarUserSettingsDefaultReminders(_v.View):
    __slots__ = ()
    full_day = _v.array(
        "fullDay", _k.Nested(lambda: CalendarUserSettingsDefaultRemindersFullDayItem)
    )
    with_time = _v.array(
        "withTime", _k.Nested(lambda: CalendarUserSettingsDefaultRemindersWithTimeItem)
    )


class CalendarUserSettingsDefaultRemindersFullDayItem(_v.View):
    __slots__ = ()
    type = _v.choice("type", CalendarEventGetNearestResultItemRemindItemType)
    """Type."""
    count = _v.integer("count")


class CalendarUserSettingsDefaultRemindersWithTimeItem(_v.View):
    __slots__ = ()
    type = _v.choice("type", CalendarEventGetNearestResultItemRemindItemType)
    """Type."""
    count = _v.integer("count")


class CalendarUserSettingsDefaultSections(_v.View):
    __slots__ = ()
    user1 = _v.string("user1")
    group6 = _v.string("group6")
