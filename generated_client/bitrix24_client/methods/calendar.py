"""Methods of ``calendar``."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, Literal, Required, TYPE_CHECKING

from .._runtime import converters as _k
from .._runtime.client import AsyncNamespace, SyncNamespace
from .._runtime.lazy import lazy_module
from .._runtime.method import Method

if TYPE_CHECKING:
    from .._runtime.open_dicts import OtherKeys
    from ..models import calendar as models
    from ..params import calendar as params
else:
    models = lazy_module("..models.calendar", __package__)

ACCESSIBILITY_GET = Method(
    "calendar.accessibility.get",
    _k.MapOf(_k.ListOf(_k.Nested(lambda: models.CalendarAccessibilityGetResultValueItem))),
    safe=True,
)
EVENT_ADD = Method(
    "calendar.event.add",
    _k.INTEGER,
    keys={"rrule": ("CalendarEventAddRrule",), "meeting": ("CalendarEventAddMeeting",)},
)
EVENT_DELETE = Method("calendar.event.delete", _k.BOOLEAN)
EVENT_GETBYID = Method("calendar.event.getbyid", _k.Nested(lambda: models.CalendarEvent), safe=True)
EVENT_UPDATE = Method(
    "calendar.event.update",
    _k.ANY,
    keys={"rrule": ("CalendarEventUpdateRrule",), "meeting": ("CalendarEventUpdateMeeting",)},
)
EVENT_GET = Method(
    "calendar.event.get", _k.ListOf(_k.Nested(lambda: models.CalendarEvent)), safe=True
)
EVENT_GET_NEAREST = Method(
    "calendar.event.get.nearest",
    _k.ListOf(_k.Nested(lambda: models.CalendarEventGetNearestResultItem)),
    safe=True,
)
MEETING_STATUS_GET = Method("calendar.meeting.status.get", _k.STRING, safe=True)
MEETING_STATUS_SET = Method("calendar.meeting.status.set", _k.BOOLEAN)
RESOURCE_ADD = Method("calendar.resource.add", _k.INTEGER)
RESOURCE_DELETE = Method("calendar.resource.delete", _k.BOOLEAN)
RESOURCE_LIST = Method(
    "calendar.resource.list", _k.ListOf(_k.Nested(lambda: models.CalendarResource)), safe=True
)
RESOURCE_UPDATE = Method("calendar.resource.update", _k.INTEGER)
RESOURCE_BOOKING_LIST = Method(
    "calendar.resource.booking.list",
    _k.ListOf(_k.Nested(lambda: models.CalendarResourceBooking)),
    safe=True,
    some_keys={"filter": ("CalendarResourceBookingListFilter",)},
)
SECTION_ADD = Method(
    "calendar.section.add", _k.INTEGER, keys={"export": ("CalendarSectionAddExport",)}
)
SECTION_DELETE = Method("calendar.section.delete", _k.BOOLEAN)
SECTION_GET = Method(
    "calendar.section.get", _k.ListOf(_k.Nested(lambda: models.CalendarSection)), safe=True
)
SECTION_UPDATE = Method(
    "calendar.section.update", _k.INTEGER, keys={"export": ("CalendarSectionUpdateExportItem",)}
)
SETTINGS_GET = Method(
    "calendar.settings.get", _k.Nested(lambda: models.CalendarSettings), safe=True
)
USER_SETTINGS_GET = Method(
    "calendar.user.settings.get", _k.Nested(lambda: models.CalendarUserSettings), safe=True
)
USER_SETTINGS_SET = Method(
    "calendar.user.settings.set",
    _k.BOOLEAN,
    keys={"settings": ("CalendarUserSettingsSetSettings",)},
)


class CalendarMethods(SyncNamespace):
    """``calendar``."""

    __slots__ = ()
    _name = "calendar"

    @builtins.property
    def accessibility(self) -> CalendarAccessibilityMethods:
        return CalendarAccessibilityMethods(self._client)

    @builtins.property
    def event(self) -> CalendarEventMethods:
        return CalendarEventMethods(self._client)

    @builtins.property
    def meeting(self) -> CalendarMeetingMethods:
        return CalendarMeetingMethods(self._client)

    @builtins.property
    def resource(self) -> CalendarResourceMethods:
        return CalendarResourceMethods(self._client)

    @builtins.property
    def section(self) -> CalendarSectionMethods:
        return CalendarSectionMethods(self._client)

    @builtins.property
    def settings(self) -> CalendarSettingsMethods:
        return CalendarSettingsMethods(self._client)

    @builtins.property
    def user(self) -> CalendarUserMethods:
        return CalendarUserMethods(self._client)


class AsyncCalendarMethods(AsyncNamespace):
    """``calendar``."""

    __slots__ = ()
    _name = "calendar"

    @builtins.property
    def accessibility(self) -> AsyncCalendarAccessibilityMethods:
        return AsyncCalendarAccessibilityMethods(self._client)

    @builtins.property
    def event(self) -> AsyncCalendarEventMethods:
        return AsyncCalendarEventMethods(self._client)

    @builtins.property
    def meeting(self) -> AsyncCalendarMeetingMethods:
        return AsyncCalendarMeetingMethods(self._client)

    @builtins.property
    def resource(self) -> AsyncCalendarResourceMethods:
        return AsyncCalendarResourceMethods(self._client)

    @builtins.property
    def section(self) -> AsyncCalendarSectionMethods:
        return AsyncCalendarSectionMethods(self._client)

    @builtins.property
    def settings(self) -> AsyncCalendarSettingsMethods:
        return AsyncCalendarSettingsMethods(self._client)

    @builtins.property
    def user(self) -> AsyncCalendarUserMethods:
        return AsyncCalendarUserMethods(self._client)


class CalendarAccessibilityMethods(SyncNamespace):
    """``calendar.accessibility``."""

    __slots__ = ()
    _name = "calendar.accessibility"

    def get(
        self,
        *,
        users: Sequence[int | str],
        from_: dt.date | str,
        to: dt.date | str,
        extra: Mapping[str, Any] | None = None,
    ) -> builtins.dict[str, builtins.list[models.CalendarAccessibilityGetResultValueItem]]:
        """Get User Availability.

        ``calendar.accessibility.get``, scope ``calendar``.
        https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-accessibility-get.html

        Args:
            users (Sequence[int | str]): Users.
            from_ (dt.date | str): Begin of the period.
            to (dt.date | str): End of the period.

        Raises:
            ApiError: The codes that are documented:
                (no code): The required parameter "from" for the method "calendar.accessibility.get"
                    is not set.
                (no code): The required parameter "to" for the method "calendar.accessibility.get"
                    is not set.
                (no code): The required parameter "users" for the method
                    "calendar.accessibility.get" is not set.
                (no code): Access denied
        """
        return self._client._invoke(
            ACCESSIBILITY_GET, {"users": users, "from": from_, "to": to}, extra
        )


class AsyncCalendarAccessibilityMethods(AsyncNamespace):
    """``calendar.accessibility``."""

    __slots__ = ()
    _name = "calendar.accessibility"

    def get(
        self,
        *,
        users: Sequence[int | str],
        from_: dt.date | str,
        to: dt.date | str,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[
        builtins.dict[str, builtins.list[models.CalendarAccessibilityGetResultValueItem]]
    ]:
        """Get User Availability.

        ``calendar.accessibility.get``, scope ``calendar``.
        https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-accessibility-get.html

        Args:
            users (Sequence[int | str]): Users.
            from_ (dt.date | str): Begin of the period.
            to (dt.date | str): End of the period.

        Raises:
            ApiError: The codes that are documented:
                (no code): The required parameter "from" for the method "calendar.accessibility.get"
                    is not set.
                (no code): The required parameter "to" for the method "calendar.accessibility.get"
                    is not set.
                (no code): The required parameter "users" for the method
                    "calendar.accessibility.get" is not set.
                (no code): Access denied
        """
        return self._client._invoke(
            ACCESSIBILITY_GET, {"users": users, "from": from_, "to": to}, extra
        )


class CalendarEventMethods(SyncNamespace):
    """``calendar.event``."""

    __slots__ = ()
    _name = "calendar.event"

    @builtins.property
    def get(self) -> CalendarEventGetMethods:
        return CalendarEventGetMethods(self._client)

    def add(
        self,
        *,
        type: Literal["user", "group", "company_calendar"],
        owner_id: int | str,
        name: str,
        from_: dt.date | str | None = None,
        to: dt.date | str | None = None,
        from_ts: int | None = None,
        to_ts: int | None = None,
        section: int | None = None,
        auto_detect_section: Literal["Y", "N"] | None = None,
        skip_time: Literal["Y", "N"] | None = None,
        timezone_from: str | None = None,
        timezone_to: str | None = None,
        description: str | None = None,
        color: str | None = None,
        text_color: str | None = None,
        accessibility: Literal["busy", "absent", "quest", "free"] | None = None,
        importance: Literal["high", "normal", "low"] | None = None,
        private_event: Literal["Y", "N"] | None = None,
        rrule: params.CalendarEventAddRrule | None = None,
        is_meeting: Literal["Y", "N"] | None = None,
        location: str | None = None,
        remind: Sequence[params.CalendarEventAddRemindItem] | None = None,
        attendees: Sequence[int | str] | None = None,
        meeting: params.CalendarEventAddMeeting | None = None,
        crm_fields: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> int:
        """Add Event.

        ``calendar.event.add``, scope ``calendar``.
        https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-add.html

        Args:
            type (Literal["user", "group", "company_calendar"]): Type.
            owner_id (int | str): Id of the owner.
            from_ (dt.date | str): Begin of the period. Required in some cases.
            to (dt.date | str): End of the period. Required in some cases.
            from_ts (int): Required in some cases.
            to_ts (int): Required in some cases.
            section (int): Section. Required in some cases.
            auto_detect_section (Literal["Y", "N"]):
            name (str): Name.
            skip_time (Literal["Y", "N"]):
            timezone_from (str):
            timezone_to (str):
            description (str): Description.
            color (str): Color.
            text_color (str):
            accessibility (Literal["busy", "absent", "quest", "free"]):
            importance (Literal["high", "normal", "low"]):
            private_event (Literal["Y", "N"]):
            rrule (CalendarEventAddRrule): Keys: ``bitrix24_client.params.CalendarEventAddRrule``.
            is_meeting (Literal["Y", "N"]):
            location (str):
            remind (Sequence[CalendarEventAddRemindItem]):
            attendees (Sequence[int | str]):
            meeting (CalendarEventAddMeeting): Keys:
                ``bitrix24_client.params.CalendarEventAddMeeting``.
            crm_fields (Sequence[str]):

        Raises:
            ApiError: The codes that are documented:
                (no code): The required parameter "type" for the method "calendar.event.add" is not
                    set
                (no code): The required parameter "ownerId" for the method "calendar.event.add" is
                    not set
                (no code): The required parameter "name" for the method "calendar.event.add" is not
                    set
                (no code): The required parameter "from" for the method "calendar.event.add" is not
                    set
                (no code): The required parameter "to" for the method "calendar.event.add" is not
                    set
                (no code): Invalid value for the parameter "name"
                (no code): Invalid value for the parameter "description"
                (no code): Access denied
                (no code): You specified an invalid calendar section ID or the user does not have
                    access to it
                (no code): The list of event links to CRM must be an array
                (no code): An error occurred while creating the event
        """
        return self._client._invoke(
            EVENT_ADD,
            {
                "type": type,
                "ownerId": owner_id,
                "from": from_,
                "to": to,
                "from_ts": from_ts,
                "to_ts": to_ts,
                "section": section,
                "auto_detect_section": auto_detect_section,
                "name": name,
                "skip_time": skip_time,
                "timezone_from": timezone_from,
                "timezone_to": timezone_to,
                "description": description,
                "color": color,
                "text_color": text_color,
                "accessibility": accessibility,
                "importance": importance,
                "private_event": private_event,
                "rrule": rrule,
                "is_meeting": is_meeting,
                "location": location,
                "remind": remind,
                "attendees": attendees,
                "meeting": meeting,
                "crm_fields": crm_fields,
            },
            extra,
        )

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete Event.

        ``calendar.event.delete``, scope ``calendar``.
        https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                (no code): Event id not specified
                (no code): An error occurred while deleting the event
        """
        return self._client._invoke(EVENT_DELETE, {"id": id}, extra)

    def getbyid(self, *, id: int, extra: Mapping[str, Any] | None = None) -> models.CalendarEvent:
        """Get Event by ID.

        ``calendar.event.getbyid``, scope ``calendar``.
        https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-get-by-id.html

        Args:
            id (int): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                (no code): The required parameter "id" for the method "calendar.event.getbyid" is
                    not set
                (no code): Access denied
        """
        return self._client._invoke(EVENT_GETBYID, {"id": id}, extra)

    def update(
        self,
        *,
        id: int,
        type: Literal["user", "group", "company_calendar"],
        owner_id: int,
        from_: dt.date | str | None = None,
        to: dt.date | str | None = None,
        from_ts: int | None = None,
        to_ts: int | None = None,
        section: int | None = None,
        name: str | None = None,
        skip_time: Literal["Y", "N"] | None = None,
        timezone_from: str | None = None,
        timezone_to: str | None = None,
        description: str | None = None,
        color: str | None = None,
        text_color: str | None = None,
        accessibility: Literal["busy", "absent", "quest", "free"] | None = None,
        importance: Literal["high", "normal", "low"] | None = None,
        private_event: Literal["Y", "N"] | None = None,
        recurrence_mode: Literal["this", "next", "all"] | None = None,
        current_date_from: dt.date | str | None = None,
        rrule: params.CalendarEventUpdateRrule | None = None,
        is_meeting: Literal["Y", "N"] | None = None,
        location: str | None = None,
        remind: Sequence[params.CalendarEventUpdateRemindItem] | None = None,
        attendees: Sequence[int | str] | None = None,
        host: int | None = None,
        meeting: params.CalendarEventUpdateMeeting | None = None,
        crm_fields: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Update Event.

        ``calendar.event.update``, scope ``calendar``.
        https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-update.html

        Args:
            id (int): Id of the record to change.
            type (Literal["user", "group", "company_calendar"]): Type.
            owner_id (int): Id of the owner.
            from_ (dt.date | str): Begin of the period.
            to (dt.date | str): End of the period.
            from_ts (int): Required in some cases.
            to_ts (int): Required in some cases.
            section (int): Section.
            name (str): Name.
            skip_time (Literal["Y", "N"]):
            timezone_from (str):
            timezone_to (str):
            description (str): Description.
            color (str): Color.
            text_color (str):
            accessibility (Literal["busy", "absent", "quest", "free"]):
            importance (Literal["high", "normal", "low"]):
            private_event (Literal["Y", "N"]):
            recurrence_mode (Literal["this", "next", "all"]):
            current_date_from (dt.date | str): Required in some cases.
            rrule (CalendarEventUpdateRrule): Keys:
                ``bitrix24_client.params.CalendarEventUpdateRrule``.
            is_meeting (Literal["Y", "N"]):
            location (str):
            remind (Sequence[CalendarEventUpdateRemindItem]):
            attendees (Sequence[int | str]):
            host (int):
            meeting (CalendarEventUpdateMeeting): Keys:
                ``bitrix24_client.params.CalendarEventUpdateMeeting``.
            crm_fields (Sequence[str]):

        Raises:
            ApiError: The codes that are documented:
                (no code): The required parameter "id" for the method "calendar.event.update" is not
                    set.
                (no code): The required parameter "ownerId" for the method "calendar.event.update"
                    is not set.
                (no code): The required parameter "type" for the method "calendar.event.update" is
                    not set.
                (no code): Invalid value for the "name" parameter.
                (no code): Invalid value for the "description" parameter.
                (no code): Access denied.
                (no code): You specified an invalid calendar section ID or the user does not have
                    access to it.
                (no code): An invalid editing type for the recurring event is specified.
                (no code): The event's CRM links list must be an array.
                (no code): An error occurred while changing the event.
        """
        return self._client._invoke(
            EVENT_UPDATE,
            {
                "id": id,
                "type": type,
                "ownerId": owner_id,
                "from": from_,
                "to": to,
                "from_ts": from_ts,
                "to_ts": to_ts,
                "section": section,
                "name": name,
                "skip_time": skip_time,
                "timezone_from": timezone_from,
                "timezone_to": timezone_to,
                "description": description,
                "color": color,
                "text_color": text_color,
                "accessibility": accessibility,
                "importance": importance,
                "private_event": private_event,
                "recurrence_mode": recurrence_mode,
                "current_date_from": current_date_from,
                "rrule": rrule,
                "is_meeting": is_meeting,
                "location": location,
                "remind": remind,
                "attendees": attendees,
                "host": host,
                "meeting": meeting,
                "crm_fields": crm_fields,
            },
            extra,
        )


class AsyncCalendarEventMethods(AsyncNamespace):
    """``calendar.event``."""

    __slots__ = ()
    _name = "calendar.event"

    @builtins.property
    def get(self) -> AsyncCalendarEventGetMethods:
        return AsyncCalendarEventGetMethods(self._client)

    def add(
        self,
        *,
        type: Literal["user", "group", "company_calendar"],
        owner_id: int | str,
        name: str,
        from_: dt.date | str | None = None,
        to: dt.date | str | None = None,
        from_ts: int | None = None,
        to_ts: int | None = None,
        section: int | None = None,
        auto_detect_section: Literal["Y", "N"] | None = None,
        skip_time: Literal["Y", "N"] | None = None,
        timezone_from: str | None = None,
        timezone_to: str | None = None,
        description: str | None = None,
        color: str | None = None,
        text_color: str | None = None,
        accessibility: Literal["busy", "absent", "quest", "free"] | None = None,
        importance: Literal["high", "normal", "low"] | None = None,
        private_event: Literal["Y", "N"] | None = None,
        rrule: params.CalendarEventAddRrule | None = None,
        is_meeting: Literal["Y", "N"] | None = None,
        location: str | None = None,
        remind: Sequence[params.CalendarEventAddRemindItem] | None = None,
        attendees: Sequence[int | str] | None = None,
        meeting: params.CalendarEventAddMeeting | None = None,
        crm_fields: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[int]:
        """Add Event.

        ``calendar.event.add``, scope ``calendar``.
        https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-add.html

        Args:
            type (Literal["user", "group", "company_calendar"]): Type.
            owner_id (int | str): Id of the owner.
            from_ (dt.date | str): Begin of the period. Required in some cases.
            to (dt.date | str): End of the period. Required in some cases.
            from_ts (int): Required in some cases.
            to_ts (int): Required in some cases.
            section (int): Section. Required in some cases.
            auto_detect_section (Literal["Y", "N"]):
            name (str): Name.
            skip_time (Literal["Y", "N"]):
            timezone_from (str):
            timezone_to (str):
            description (str): Description.
            color (str): Color.
            text_color (str):
            accessibility (Literal["busy", "absent", "quest", "free"]):
            importance (Literal["high", "normal", "low"]):
            private_event (Literal["Y", "N"]):
            rrule (CalendarEventAddRrule): Keys: ``bitrix24_client.params.CalendarEventAddRrule``.
            is_meeting (Literal["Y", "N"]):
            location (str):
            remind (Sequence[CalendarEventAddRemindItem]):
            attendees (Sequence[int | str]):
            meeting (CalendarEventAddMeeting): Keys:
                ``bitrix24_client.params.CalendarEventAddMeeting``.
            crm_fields (Sequence[str]):

        Raises:
            ApiError: The codes that are documented:
                (no code): The required parameter "type" for the method "calendar.event.add" is not
                    set
                (no code): The required parameter "ownerId" for the method "calendar.event.add" is
                    not set
                (no code): The required parameter "name" for the method "calendar.event.add" is not
                    set
                (no code): The required parameter "from" for the method "calendar.event.add" is not
                    set
                (no code): The required parameter "to" for the method "calendar.event.add" is not
                    set
                (no code): Invalid value for the parameter "name"
                (no code): Invalid value for the parameter "description"
                (no code): Access denied
                (no code): You specified an invalid calendar section ID or the user does not have
                    access to it
                (no code): The list of event links to CRM must be an array
                (no code): An error occurred while creating the event
        """
        return self._client._invoke(
            EVENT_ADD,
            {
                "type": type,
                "ownerId": owner_id,
                "from": from_,
                "to": to,
                "from_ts": from_ts,
                "to_ts": to_ts,
                "section": section,
                "auto_detect_section": auto_detect_section,
                "name": name,
                "skip_time": skip_time,
                "timezone_from": timezone_from,
                "timezone_to": timezone_to,
                "description": description,
                "color": color,
                "text_color": text_color,
                "accessibility": accessibility,
                "importance": importance,
                "private_event": private_event,
                "rrule": rrule,
                "is_meeting": is_meeting,
                "location": location,
                "remind": remind,
                "attendees": attendees,
                "meeting": meeting,
                "crm_fields": crm_fields,
            },
            extra,
        )

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete Event.

        ``calendar.event.delete``, scope ``calendar``.
        https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                (no code): Event id not specified
                (no code): An error occurred while deleting the event
        """
        return self._client._invoke(EVENT_DELETE, {"id": id}, extra)

    def getbyid(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CalendarEvent]:
        """Get Event by ID.

        ``calendar.event.getbyid``, scope ``calendar``.
        https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-get-by-id.html

        Args:
            id (int): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                (no code): The required parameter "id" for the method "calendar.event.getbyid" is
                    not set
                (no code): Access denied
        """
        return self._client._invoke(EVENT_GETBYID, {"id": id}, extra)

    def update(
        self,
        *,
        id: int,
        type: Literal["user", "group", "company_calendar"],
        owner_id: int,
        from_: dt.date | str | None = None,
        to: dt.date | str | None = None,
        from_ts: int | None = None,
        to_ts: int | None = None,
        section: int | None = None,
        name: str | None = None,
        skip_time: Literal["Y", "N"] | None = None,
        timezone_from: str | None = None,
        timezone_to: str | None = None,
        description: str | None = None,
        color: str | None = None,
        text_color: str | None = None,
        accessibility: Literal["busy", "absent", "quest", "free"] | None = None,
        importance: Literal["high", "normal", "low"] | None = None,
        private_event: Literal["Y", "N"] | None = None,
        recurrence_mode: Literal["this", "next", "all"] | None = None,
        current_date_from: dt.date | str | None = None,
        rrule: params.CalendarEventUpdateRrule | None = None,
        is_meeting: Literal["Y", "N"] | None = None,
        location: str | None = None,
        remind: Sequence[params.CalendarEventUpdateRemindItem] | None = None,
        attendees: Sequence[int | str] | None = None,
        host: int | None = None,
        meeting: params.CalendarEventUpdateMeeting | None = None,
        crm_fields: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Update Event.

        ``calendar.event.update``, scope ``calendar``.
        https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-update.html

        Args:
            id (int): Id of the record to change.
            type (Literal["user", "group", "company_calendar"]): Type.
            owner_id (int): Id of the owner.
            from_ (dt.date | str): Begin of the period.
            to (dt.date | str): End of the period.
            from_ts (int): Required in some cases.
            to_ts (int): Required in some cases.
            section (int): Section.
            name (str): Name.
            skip_time (Literal["Y", "N"]):
            timezone_from (str):
            timezone_to (str):
            description (str): Description.
            color (str): Color.
            text_color (str):
            accessibility (Literal["busy", "absent", "quest", "free"]):
            importance (Literal["high", "normal", "low"]):
            private_event (Literal["Y", "N"]):
            recurrence_mode (Literal["this", "next", "all"]):
            current_date_from (dt.date | str): Required in some cases.
            rrule (CalendarEventUpdateRrule): Keys:
                ``bitrix24_client.params.CalendarEventUpdateRrule``.
            is_meeting (Literal["Y", "N"]):
            location (str):
            remind (Sequence[CalendarEventUpdateRemindItem]):
            attendees (Sequence[int | str]):
            host (int):
            meeting (CalendarEventUpdateMeeting): Keys:
                ``bitrix24_client.params.CalendarEventUpdateMeeting``.
            crm_fields (Sequence[str]):

        Raises:
            ApiError: The codes that are documented:
                (no code): The required parameter "id" for the method "calendar.event.update" is not
                    set.
                (no code): The required parameter "ownerId" for the method "calendar.event.update"
                    is not set.
                (no code): The required parameter "type" for the method "calendar.event.update" is
                    not set.
                (no code): Invalid value for the "name" parameter.
                (no code): Invalid value for the "description" parameter.
                (no code): Access denied.
                (no code): You specified an invalid calendar section ID or the user does not have
                    access to it.
                (no code): An invalid editing type for the recurring event is specified.
                (no code): The event's CRM links list must be an array.
                (no code): An error occurred while changing the event.
        """
        return self._client._invoke(
            EVENT_UPDATE,
            {
                "id": id,
                "type": type,
                "ownerId": owner_id,
                "from": from_,
                "to": to,
                "from_ts": from_ts,
                "to_ts": to_ts,
                "section": section,
                "name": name,
                "skip_time": skip_time,
                "timezone_from": timezone_from,
                "timezone_to": timezone_to,
                "description": description,
                "color": color,
                "text_color": text_color,
                "accessibility": accessibility,
                "importance": importance,
                "private_event": private_event,
                "recurrence_mode": recurrence_mode,
                "current_date_from": current_date_from,
                "rrule": rrule,
                "is_meeting": is_meeting,
                "location": location,
                "remind": remind,
                "attendees": attendees,
                "host": host,
                "meeting": meeting,
                "crm_fields": crm_fields,
            },
            extra,
        )


class CalendarEventGetMethods(SyncNamespace):
    """``calendar.event.get``."""

    __slots__ = ()
    _name = "calendar.event.get"

    def __call__(
        self,
        *,
        type: Literal["user", "group", "company_calendar"],
        owner_id: int | str,
        from_: dt.date | str | None = None,
        to: dt.date | str | None = None,
        section: Sequence[int | str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> builtins.list[models.CalendarEvent]:
        """Get a List of Calendar Events.

        ``calendar.event.get``, scope ``calendar``.
        https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-get.html

        Args:
            type (Literal["user", "group", "company_calendar"]): Type.
            owner_id (int | str): Id of the owner.
            from_ (dt.date | str): Begin of the period.
            to (dt.date | str): End of the period.
            section (Sequence[int | str]): Section.

        Raises:
            ApiError: The codes that are documented:
                (no code): Required parameter "type" is not specified for method
                    "calendar.event.get"
                (no code): Access denied
        """
        return self._client._invoke(
            EVENT_GET,
            {"type": type, "ownerId": owner_id, "from": from_, "to": to, "section": section},
            extra,
        )

    def nearest(
        self,
        *,
        type: Literal["user", "group", "company_calendar"] | None = None,
        owner_id: int | None = None,
        days: int | None = None,
        for_current_user: bool | Literal["Y", "N"] | None = None,
        max_events_count: int | None = None,
        detail_url: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> builtins.list[models.CalendarEventGetNearestResultItem]:
        """Get a List of Upcoming Events.

        ``calendar.event.get.nearest``, scope ``calendar``.
        https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-get-nearest.html

        Args:
            type (Literal["user", "group", "company_calendar"]): Type.
            owner_id (int): Id of the owner.
            days (int): Default: ``60``.
            for_current_user (bool | Literal["Y", "N"]): Default: ``true``.
            max_events_count (int):
            detail_url (str): Address of the page in the portal.

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied
        """
        return self._client._invoke(
            EVENT_GET_NEAREST,
            {
                "type": type,
                "ownerId": owner_id,
                "days": days,
                "forCurrentUser": for_current_user,
                "maxEventsCount": max_events_count,
                "detailUrl": detail_url,
            },
            extra,
        )


class AsyncCalendarEventGetMethods(AsyncNamespace):
    """``calendar.event.get``."""

    __slots__ = ()
    _name = "calendar.event.get"

    def __call__(
        self,
        *,
        type: Literal["user", "group", "company_calendar"],
        owner_id: int | str,
        from_: dt.date | str | None = None,
        to: dt.date | str | None = None,
        section: Sequence[int | str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[builtins.list[models.CalendarEvent]]:
        """Get a List of Calendar Events.

        ``calendar.event.get``, scope ``calendar``.
        https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-get.html

        Args:
            type (Literal["user", "group", "company_calendar"]): Type.
            owner_id (int | str): Id of the owner.
            from_ (dt.date | str): Begin of the period.
            to (dt.date | str): End of the period.
            section (Sequence[int | str]): Section.

        Raises:
            ApiError: The codes that are documented:
                (no code): Required parameter "type" is not specified for method
                    "calendar.event.get"
                (no code): Access denied
        """
        return self._client._invoke(
            EVENT_GET,
            {"type": type, "ownerId": owner_id, "from": from_, "to": to, "section": section},
            extra,
        )

    def nearest(
        self,
        *,
        type: Literal["user", "group", "company_calendar"] | None = None,
        owner_id: int | None = None,
        days: int | None = None,
        for_current_user: bool | Literal["Y", "N"] | None = None,
        max_events_count: int | None = None,
        detail_url: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[builtins.list[models.CalendarEventGetNearestResultItem]]:
        """Get a List of Upcoming Events.

        ``calendar.event.get.nearest``, scope ``calendar``.
        https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-get-nearest.html

        Args:
            type (Literal["user", "group", "company_calendar"]): Type.
            owner_id (int): Id of the owner.
            days (int): Default: ``60``.
            for_current_user (bool | Literal["Y", "N"]): Default: ``true``.
            max_events_count (int):
            detail_url (str): Address of the page in the portal.

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied
        """
        return self._client._invoke(
            EVENT_GET_NEAREST,
            {
                "type": type,
                "ownerId": owner_id,
                "days": days,
                "forCurrentUser": for_current_user,
                "maxEventsCount": max_events_count,
                "detailUrl": detail_url,
            },
            extra,
        )


class CalendarMeetingMethods(SyncNamespace):
    """``calendar.meeting``."""

    __slots__ = ()
    _name = "calendar.meeting"

    @builtins.property
    def status(self) -> CalendarMeetingStatusMethods:
        return CalendarMeetingStatusMethods(self._client)


class AsyncCalendarMeetingMethods(AsyncNamespace):
    """``calendar.meeting``."""

    __slots__ = ()
    _name = "calendar.meeting"

    @builtins.property
    def status(self) -> AsyncCalendarMeetingStatusMethods:
        return AsyncCalendarMeetingStatusMethods(self._client)


class CalendarMeetingStatusMethods(SyncNamespace):
    """``calendar.meeting.status``."""

    __slots__ = ()
    _name = "calendar.meeting.status"

    def get(self, *, event_id: int, extra: Mapping[str, Any] | None = None) -> str:
        """Get the participation status of the current user in the event.

        ``calendar.meeting.status.get``, scope ``calendar``.
        https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-meeting-status-get.html

        Args:
            event_id (int):

        Raises:
            ApiError: The codes that are documented:
                (no code): The required parameter "eventId" for the method
                    "calendar.meeting.status.set" is not set
                (no code): An error occurred while retrieving the status
        """
        return self._client._invoke(MEETING_STATUS_GET, {"eventId": event_id}, extra)

    def set(
        self,
        *,
        event_id: int,
        status: Literal["Y", "N", "Q"],
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Set Participation Status in Event for Current User.

        ``calendar.meeting.status.set``, scope ``calendar``.
        https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-meeting-status-set.html

        Args:
            event_id (int):
            status (Literal["Y", "N", "Q"]): Status.

        Raises:
            ApiError: The codes that are documented:
                (no code): The required parameter "status" for the method
                    "calendar.meeting.status.set" is not set
                (no code): The required parameter "eventId" for the method
                    "calendar.meeting.status.set" is not set
                (no code): Invalid value for the parameter "status\"
        """
        return self._client._invoke(
            MEETING_STATUS_SET, {"eventId": event_id, "status": status}, extra
        )


class AsyncCalendarMeetingStatusMethods(AsyncNamespace):
    """``calendar.meeting.status``."""

    __slots__ = ()
    _name = "calendar.meeting.status"

    def get(self, *, event_id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[str]:
        """Get the participation status of the current user in the event.

        ``calendar.meeting.status.get``, scope ``calendar``.
        https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-meeting-status-get.html

        Args:
            event_id (int):

        Raises:
            ApiError: The codes that are documented:
                (no code): The required parameter "eventId" for the method
                    "calendar.meeting.status.set" is not set
                (no code): An error occurred while retrieving the status
        """
        return self._client._invoke(MEETING_STATUS_GET, {"eventId": event_id}, extra)

    def set(
        self,
        *,
        event_id: int,
        status: Literal["Y", "N", "Q"],
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Set Participation Status in Event for Current User.

        ``calendar.meeting.status.set``, scope ``calendar``.
        https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-meeting-status-set.html

        Args:
            event_id (int):
            status (Literal["Y", "N", "Q"]): Status.

        Raises:
            ApiError: The codes that are documented:
                (no code): The required parameter "status" for the method
                    "calendar.meeting.status.set" is not set
                (no code): The required parameter "eventId" for the method
                    "calendar.meeting.status.set" is not set
                (no code): Invalid value for the parameter "status\"
        """
        return self._client._invoke(
            MEETING_STATUS_SET, {"eventId": event_id, "status": status}, extra
        )


class CalendarResourceMethods(SyncNamespace):
    """``calendar.resource``."""

    __slots__ = ()
    _name = "calendar.resource"

    @builtins.property
    def booking(self) -> CalendarResourceBookingMethods:
        return CalendarResourceBookingMethods(self._client)

    def add(self, *, name: str, extra: Mapping[str, Any] | None = None) -> int:
        """Add a new resource (calendar).

        ``calendar.resource.add``, scope ``calendar``.
        https://apidocs.bitrix24.com/api-reference/calendar/resource/calendar-resource-add.html

        Args:
            name (str): Name.

        Raises:
            ApiError: The codes that are documented:
                (no code): The required parameter "name" for the method "calendar.resource.add" is
                    not set
                (no code): Access denied
                (no code): An error occurred while creating the resource
        """
        return self._client._invoke(RESOURCE_ADD, {"name": name}, extra)

    def delete(self, *, resource_id: int | str, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete Resource (calendar).

        ``calendar.resource.delete``, scope ``calendar``.
        https://apidocs.bitrix24.com/api-reference/calendar/resource/calendar-resource-delete.html

        Args:
            resource_id (int | str):

        Raises:
            ApiError: The codes that are documented:
                (no code): The required parameter "resourceId" for the method
                    "calendar.resource.delete" is not set
                (no code): Access denied
                (no code): An error occurred while deleting the resource
        """
        return self._client._invoke(RESOURCE_DELETE, {"resourceId": resource_id}, extra)

    def list(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> builtins.list[models.CalendarResource]:
        """Get a list of all resources.

        ``calendar.resource.list``, scope ``calendar``.
        https://apidocs.bitrix24.com/api-reference/calendar/resource/calendar-resource-list.html

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied
        """
        return self._client._invoke(RESOURCE_LIST, {}, extra)

    def update(self, *, resource_id: int, name: str, extra: Mapping[str, Any] | None = None) -> int:
        """Update resource (calendar).

        ``calendar.resource.update``, scope ``calendar``.
        https://apidocs.bitrix24.com/api-reference/calendar/resource/calendar-resource-update.html

        Args:
            resource_id (int):
            name (str): Name.

        Raises:
            ApiError: The codes that are documented:
                (no code): The required parameter "resourceId" for the method
                    "calendar.resource.update" is not set
                (no code): The required parameter "name" for the method "calendar.resource.update"
                    is not set
                (no code): Access denied
                (no code): An error occurred while updating the resource
        """
        return self._client._invoke(
            RESOURCE_UPDATE, {"resourceId": resource_id, "name": name}, extra
        )


class AsyncCalendarResourceMethods(AsyncNamespace):
    """``calendar.resource``."""

    __slots__ = ()
    _name = "calendar.resource"

    @builtins.property
    def booking(self) -> AsyncCalendarResourceBookingMethods:
        return AsyncCalendarResourceBookingMethods(self._client)

    def add(self, *, name: str, extra: Mapping[str, Any] | None = None) -> Awaitable[int]:
        """Add a new resource (calendar).

        ``calendar.resource.add``, scope ``calendar``.
        https://apidocs.bitrix24.com/api-reference/calendar/resource/calendar-resource-add.html

        Args:
            name (str): Name.

        Raises:
            ApiError: The codes that are documented:
                (no code): The required parameter "name" for the method "calendar.resource.add" is
                    not set
                (no code): Access denied
                (no code): An error occurred while creating the resource
        """
        return self._client._invoke(RESOURCE_ADD, {"name": name}, extra)

    def delete(
        self, *, resource_id: int | str, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[bool]:
        """Delete Resource (calendar).

        ``calendar.resource.delete``, scope ``calendar``.
        https://apidocs.bitrix24.com/api-reference/calendar/resource/calendar-resource-delete.html

        Args:
            resource_id (int | str):

        Raises:
            ApiError: The codes that are documented:
                (no code): The required parameter "resourceId" for the method
                    "calendar.resource.delete" is not set
                (no code): Access denied
                (no code): An error occurred while deleting the resource
        """
        return self._client._invoke(RESOURCE_DELETE, {"resourceId": resource_id}, extra)

    def list(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[builtins.list[models.CalendarResource]]:
        """Get a list of all resources.

        ``calendar.resource.list``, scope ``calendar``.
        https://apidocs.bitrix24.com/api-reference/calendar/resource/calendar-resource-list.html

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied
        """
        return self._client._invoke(RESOURCE_LIST, {}, extra)

    def update(
        self, *, resource_id: int, name: str, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[int]:
        """Update resource (calendar).

        ``calendar.resource.update``, scope ``calendar``.
        https://apidocs.bitrix24.com/api-reference/calendar/resource/calendar-resource-update.html

        Args:
            resource_id (int):
            name (str): Name.

        Raises:
            ApiError: The codes that are documented:
                (no code): The required parameter "resourceId" for the method
                    "calendar.resource.update" is not set
                (no code): The required parameter "name" for the method "calendar.resource.update"
                    is not set
                (no code): Access denied
                (no code): An error occurred while updating the resource
        """
        return self._client._invoke(
            RESOURCE_UPDATE, {"resourceId": resource_id, "name": name}, extra
        )


class CalendarResourceBookingMethods(SyncNamespace):
    """``calendar.resource.booking``."""

    __slots__ = ()
    _name = "calendar.resource.booking"

    def list(
        self,
        *,
        filter: params.CalendarResourceBookingListFilter | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> builtins.list[models.CalendarResourceBooking]:
        """Get Resource Bookings by Filter.

        ``calendar.resource.booking.list``, scope ``calendar``.
        https://apidocs.bitrix24.com/api-reference/calendar/resource/calendar-resource-booking-list.html

        Args:
            filter (CalendarResourceBookingListFilter | Mapping[str, Any]): Conditions on the
                records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CalendarResourceBookingListFilter``.

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied
                (no code): The required parameter "filter['resourceTypeIdList']" is not set for the
                    method "calendar.resource.booking.list\"
        """
        return self._client._invoke(RESOURCE_BOOKING_LIST, {"filter": filter}, extra)


class AsyncCalendarResourceBookingMethods(AsyncNamespace):
    """``calendar.resource.booking``."""

    __slots__ = ()
    _name = "calendar.resource.booking"

    def list(
        self,
        *,
        filter: params.CalendarResourceBookingListFilter | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[builtins.list[models.CalendarResourceBooking]]:
        """Get Resource Bookings by Filter.

        ``calendar.resource.booking.list``, scope ``calendar``.
        https://apidocs.bitrix24.com/api-reference/calendar/resource/calendar-resource-booking-list.html

        Args:
            filter (CalendarResourceBookingListFilter | Mapping[str, Any]): Conditions on the
                records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CalendarResourceBookingListFilter``.

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied
                (no code): The required parameter "filter['resourceTypeIdList']" is not set for the
                    method "calendar.resource.booking.list\"
        """
        return self._client._invoke(RESOURCE_BOOKING_LIST, {"filter": filter}, extra)


class CalendarSectionMethods(SyncNamespace):
    """``calendar.section``."""

    __slots__ = ()
    _name = "calendar.section"

    def add(
        self,
        *,
        type: Literal["user", "group"],
        owner_id: int,
        name: str,
        description: str | None = None,
        color: str | None = None,
        text_color: str | None = None,
        export: params.CalendarSectionAddExport | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> int:
        """Add Calendar.

        ``calendar.section.add``, scope ``calendar``.
        https://apidocs.bitrix24.com/api-reference/calendar/calendar-section-add.html

        Args:
            type (Literal["user", "group"]): Type.
            owner_id (int): Id of the owner.
            name (str): Name.
            description (str): Description.
            color (str): Color.
            text_color (str):
            export (CalendarSectionAddExport): Keys:
                ``bitrix24_client.params.CalendarSectionAddExport``.

        Raises:
            ApiError: The codes that are documented:
                (no code): The required parameter "type" for the method "calendar.section.add" is
                    not set.
                (no code): The required parameter "ownerId" for the method "calendar.section.add" is
                    not set.
                (no code): Invalid value for the "name" parameter
                (no code): Invalid value for the "description" parameter
                (no code): Access denied
                (no code): An error occurred while creating the section
        """
        return self._client._invoke(
            SECTION_ADD,
            {
                "type": type,
                "ownerId": owner_id,
                "name": name,
                "description": description,
                "color": color,
                "text_color": text_color,
                "export": export,
            },
            extra,
        )

    def delete(
        self,
        *,
        type: Literal["user", "group"],
        owner_id: int,
        id: int,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Delete Calendar.

        ``calendar.section.delete``, scope ``calendar``.
        https://apidocs.bitrix24.com/api-reference/calendar/calendar-section-delete.html

        Args:
            type (Literal["user", "group"]): Type.
            owner_id (int): Id of the owner.
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                (no code): The required parameter "type" for the method "calendar.section.delete" is
                    not set.
                (no code): The required parameter "ownerId" for the method "calendar.section.delete"
                    is not set.
                (no code): Section ID is not set.
                (no code): Access denied.
                (no code): An error occurred while deleting the section.
        """
        return self._client._invoke(
            SECTION_DELETE, {"type": type, "ownerId": owner_id, "id": id}, extra
        )

    def get(
        self, *, type: str, owner_id: int | None = None, extra: Mapping[str, Any] | None = None
    ) -> builtins.list[models.CalendarSection]:
        """Get Calendar List.

        ``calendar.section.get``, scope ``calendar``.
        https://apidocs.bitrix24.com/api-reference/calendar/calendar-section-get.html

        Args:
            type (str): Type.
            owner_id (int): Id of the owner.

        Raises:
            ApiError: The codes that are documented:
                (no code): The required parameter "type" for the method "calendar.section.get" is
                    not set
                (no code): The required parameter "ownerId" for the method "calendar.section.get" is
                    not set
                (no code): Access denied
        """
        return self._client._invoke(SECTION_GET, {"type": type, "ownerId": owner_id}, extra)

    def update(
        self,
        *,
        type: Literal["user", "group"],
        owner_id: int,
        id: str | int,
        name: str | None = None,
        description: str | None = None,
        color: str | None = None,
        text_color: str | None = None,
        export: params.CalendarSectionUpdateExportItem
        | Sequence[params.CalendarSectionUpdateExportItem]
        | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> int:
        """Update Calendar.

        ``calendar.section.update``, scope ``calendar``.
        https://apidocs.bitrix24.com/api-reference/calendar/calendar-section-update.html

        Args:
            type (Literal["user", "group"]): Type.
            owner_id (int): Id of the owner.
            id (str | int): Id of the record to change.
            name (str): Name.
            description (str): Description.
            color (str): Color.
            text_color (str):
            export (CalendarSectionUpdateExportItem | Sequence[CalendarSectionUpdateExportItem]):
                Keys: ``bitrix24_client.params.CalendarSectionUpdateExportItem``.

        Raises:
            ApiError: The codes that are documented:
                (no code): The required parameter "type" for the method "calendar.section.update" is
                    not set
                (no code): The required parameter "ownerId" for the method "calendar.section.update"
                    is not set
                (no code): Section ID is not set
                (no code): Invalid value for the "name" parameter
                (no code): Invalid value for the "description" parameter
                (no code): Access denied
                (no code): An error occurred while updating the section
        """
        return self._client._invoke(
            SECTION_UPDATE,
            {
                "type": type,
                "ownerId": owner_id,
                "id": id,
                "name": name,
                "description": description,
                "color": color,
                "text_color": text_color,
                "export": export,
            },
            extra,
        )


class AsyncCalendarSectionMethods(AsyncNamespace):
    """``calendar.section``."""

    __slots__ = ()
    _name = "calendar.section"

    def add(
        self,
        *,
        type: Literal["user", "group"],
        owner_id: int,
        name: str,
        description: str | None = None,
        color: str | None = None,
        text_color: str | None = None,
        export: params.CalendarSectionAddExport | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[int]:
        """Add Calendar.

        ``calendar.section.add``, scope ``calendar``.
        https://apidocs.bitrix24.com/api-reference/calendar/calendar-section-add.html

        Args:
            type (Literal["user", "group"]): Type.
            owner_id (int): Id of the owner.
            name (str): Name.
            description (str): Description.
            color (str): Color.
            text_color (str):
            export (CalendarSectionAddExport): Keys:
                ``bitrix24_client.params.CalendarSectionAddExport``.

        Raises:
            ApiError: The codes that are documented:
                (no code): The required parameter "type" for the method "calendar.section.add" is
                    not set.
                (no code): The required parameter "ownerId" for the method "calendar.section.add" is
                    not set.
                (no code): Invalid value for the "name" parameter
                (no code): Invalid value for the "description" parameter
                (no code): Access denied
                (no code): An error occurred while creating the section
        """
        return self._client._invoke(
            SECTION_ADD,
            {
                "type": type,
                "ownerId": owner_id,
                "name": name,
                "description": description,
                "color": color,
                "text_color": text_color,
                "export": export,
            },
            extra,
        )

    def delete(
        self,
        *,
        type: Literal["user", "group"],
        owner_id: int,
        id: int,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Delete Calendar.

        ``calendar.section.delete``, scope ``calendar``.
        https://apidocs.bitrix24.com/api-reference/calendar/calendar-section-delete.html

        Args:
            type (Literal["user", "group"]): Type.
            owner_id (int): Id of the owner.
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                (no code): The required parameter "type" for the method "calendar.section.delete" is
                    not set.
                (no code): The required parameter "ownerId" for the method "calendar.section.delete"
                    is not set.
                (no code): Section ID is not set.
                (no code): Access denied.
                (no code): An error occurred while deleting the section.
        """
        return self._client._invoke(
            SECTION_DELETE, {"type": type, "ownerId": owner_id, "id": id}, extra
        )

    def get(
        self, *, type: str, owner_id: int | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[builtins.list[models.CalendarSection]]:
        """Get Calendar List.

        ``calendar.section.get``, scope ``calendar``.
        https://apidocs.bitrix24.com/api-reference/calendar/calendar-section-get.html

        Args:
            type (str): Type.
            owner_id (int): Id of the owner.

        Raises:
            ApiError: The codes that are documented:
                (no code): The required parameter "type" for the method "calendar.section.get" is
                    not set
                (no code): The required parameter "ownerId" for the method "calendar.section.get" is
                    not set
                (no code): Access denied
        """
        return self._client._invoke(SECTION_GET, {"type": type, "ownerId": owner_id}, extra)

    def update(
        self,
        *,
        type: Literal["user", "group"],
        owner_id: int,
        id: str | int,
        name: str | None = None,
        description: str | None = None,
        color: str | None = None,
        text_color: str | None = None,
        export: params.CalendarSectionUpdateExportItem
        | Sequence[params.CalendarSectionUpdateExportItem]
        | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[int]:
        """Update Calendar.

        ``calendar.section.update``, scope ``calendar``.
        https://apidocs.bitrix24.com/api-reference/calendar/calendar-section-update.html

        Args:
            type (Literal["user", "group"]): Type.
            owner_id (int): Id of the owner.
            id (str | int): Id of the record to change.
            name (str): Name.
            description (str): Description.
            color (str): Color.
            text_color (str):
            export (CalendarSectionUpdateExportItem | Sequence[CalendarSectionUpdateExportItem]):
                Keys: ``bitrix24_client.params.CalendarSectionUpdateExportItem``.

        Raises:
            ApiError: The codes that are documented:
                (no code): The required parameter "type" for the method "calendar.section.update" is
                    not set
                (no code): The required parameter "ownerId" for the method "calendar.section.update"
                    is not set
                (no code): Section ID is not set
                (no code): Invalid value for the "name" parameter
                (no code): Invalid value for the "description" parameter
                (no code): Access denied
                (no code): An error occurred while updating the section
        """
        return self._client._invoke(
            SECTION_UPDATE,
            {
                "type": type,
                "ownerId": owner_id,
                "id": id,
                "name": name,
                "description": description,
                "color": color,
                "text_color": text_color,
                "export": export,
            },
            extra,
        )


class CalendarSettingsMethods(SyncNamespace):
    """``calendar.settings``."""

    __slots__ = ()
    _name = "calendar.settings"

    def get(self, *, extra: Mapping[str, Any] | None = None) -> models.CalendarSettings:
        """Get main calendar settings.

        ``calendar.settings.get``, scope ``calendar``.
        https://apidocs.bitrix24.com/api-reference/calendar/calendar-settings-get.html
        """
        return self._client._invoke(SETTINGS_GET, {}, extra)


class AsyncCalendarSettingsMethods(AsyncNamespace):
    """``calendar.settings``."""

    __slots__ = ()
    _name = "calendar.settings"

    def get(self, *, extra: Mapping[str, Any] | None = None) -> Awaitable[models.CalendarSettings]:
        """Get main calendar settings.

        ``calendar.settings.get``, scope ``calendar``.
        https://apidocs.bitrix24.com/api-reference/calendar/calendar-settings-get.html
        """
        return self._client._invoke(SETTINGS_GET, {}, extra)


class CalendarUserMethods(SyncNamespace):
    """``calendar.user``."""

    __slots__ = ()
    _name = "calendar.user"

    @builtins.property
    def settings(self) -> CalendarUserSettingsMethods:
        return CalendarUserSettingsMethods(self._client)


class AsyncCalendarUserMethods(AsyncNamespace):
    """``calendar.user``."""

    __slots__ = ()
    _name = "calendar.user"

    @builtins.property
    def settings(self) -> AsyncCalendarUserSettingsMethods:
        return AsyncCalendarUserSettingsMethods(self._client)


class CalendarUserSettingsMethods(SyncNamespace):
    """``calendar.user.settings``."""

    __slots__ = ()
    _name = "calendar.user.settings"

    def get(self, *, extra: Mapping[str, Any] | None = None) -> models.CalendarUserSettings:
        """Get User Calendar Settings.

        ``calendar.user.settings.get``, scope ``calendar``.
        https://apidocs.bitrix24.com/api-reference/calendar/calendar-user-settings-get.html
        """
        return self._client._invoke(USER_SETTINGS_GET, {}, extra)

    def set(
        self,
        *,
        settings: params.CalendarUserSettingsSetSettings,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Set User Calendar Settings.

        ``calendar.user.settings.set``, scope ``calendar``.
        https://apidocs.bitrix24.com/api-reference/calendar/calendar-user-settings-set.html

        Args:
            settings (CalendarUserSettingsSetSettings): Settings. Keys:
                ``bitrix24_client.params.CalendarUserSettingsSetSettings``.

        Raises:
            ApiError: The codes that are documented:
                (no code): The required parameter "settings" for the method
                    "calendar.user.settings.set" is not set
        """
        return self._client._invoke(USER_SETTINGS_SET, {"settings": settings}, extra)


class AsyncCalendarUserSettingsMethods(AsyncNamespace):
    """``calendar.user.settings``."""

    __slots__ = ()
    _name = "calendar.user.settings"

    def get(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CalendarUserSettings]:
        """Get User Calendar Settings.

        ``calendar.user.settings.get``, scope ``calendar``.
        https://apidocs.bitrix24.com/api-reference/calendar/calendar-user-settings-get.html
        """
        return self._client._invoke(USER_SETTINGS_GET, {}, extra)

    def set(
        self,
        *,
        settings: params.CalendarUserSettingsSetSettings,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Set User Calendar Settings.

        ``calendar.user.settings.set``, scope ``calendar``.
        https://apidocs.bitrix24.com/api-reference/calendar/calendar-user-settings-set.html

        Args:
            settings (CalendarUserSettingsSetSettings): Settings. Keys:
                ``bitrix24_client.params.CalendarUserSettingsSetSettings``.

        Raises:
            ApiError: The codes that are documented:
                (no code): The required parameter "settings" for the method
                    "calendar.user.settings.set" is not set
        """
        return self._client._invoke(USER_SETTINGS_SET, {"settings": settings}, extra)
