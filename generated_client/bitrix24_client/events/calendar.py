"""Events of ``calendar``."""

from __future__ import annotations

from typing import ClassVar

from .._runtime.events import Event
from ..models.events import calendar as _events_calendar


class OnCalendarEntryAdd(Event[_events_calendar.OnCalendarEntryAddEventData]):
    """``ONCALENDARENTRYADD``: Adding an Event.

    Scope: calendar.

    https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/events/on-calendar-entry-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCALENDARENTRYADD"
    data_class = _events_calendar.OnCalendarEntryAddEventData


class OnCalendarEntryDelete(Event[_events_calendar.OnCalendarEntryDeleteEventData]):
    """``ONCALENDARENTRYDELETE``: Calendar Entry Deleted.

    Scope: calendar.

    https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/events/on-calendar-entry-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCALENDARENTRYDELETE"
    data_class = _events_calendar.OnCalendarEntryDeleteEventData


class OnCalendarEntryUpdate(Event[_events_calendar.OnCalendarEntryUpdateEventData]):
    """``ONCALENDARENTRYUPDATE``: When the Event Changes.

    Scope: calendar.

    https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/events/on-calendar-entry-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCALENDARENTRYUPDATE"
    data_class = _events_calendar.OnCalendarEntryUpdateEventData


class OnCalendarSectionAdd(Event[_events_calendar.OnCalendarSectionAddEventData]):
    """``ONCALENDARSECTIONADD``: Adding a Calendar Section or Resource.

    Scope: calendar.

    https://apidocs.bitrix24.com/api-reference/calendar/events/on-calendar-section-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCALENDARSECTIONADD"
    data_class = _events_calendar.OnCalendarSectionAddEventData


class OnCalendarSectionDelete(Event[_events_calendar.OnCalendarSectionDeleteEventData]):
    """``ONCALENDARSECTIONDELETE``: Deleting a Calendar Section or Resource.

    Scope: calendar.

    https://apidocs.bitrix24.com/api-reference/calendar/events/on-calendar-section-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCALENDARSECTIONDELETE"
    data_class = _events_calendar.OnCalendarSectionDeleteEventData


class OnCalendarSectionUpdate(Event[_events_calendar.OnCalendarSectionUpdateEventData]):
    """``ONCALENDARSECTIONUPDATE``: Changing Calendar Section or Resource.

    Scope: calendar.

    https://apidocs.bitrix24.com/api-reference/calendar/events/on-calendar-section-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCALENDARSECTIONUPDATE"
    data_class = _events_calendar.OnCalendarSectionUpdateEventData
