"""Events of ``calendar``."""

from __future__ import annotations

from typing import ClassVar

from .._runtime.events import Event
from .._runtime.views import View


class OnCalendarEntryAdd(Event[View]):
    """``ONCALENDARENTRYADD``: Adding an Event.

    Scope: calendar.

    https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/events/on-calendar-entry-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCALENDARENTRYADD"
    data_class = View


class OnCalendarEntryDelete(Event[View]):
    """``ONCALENDARENTRYDELETE``: Calendar Entry Deleted.

    Scope: calendar.

    https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/events/on-calendar-entry-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCALENDARENTRYDELETE"
    data_class = View


class OnCalendarEntryUpdate(Event[View]):
    """``ONCALENDARENTRYUPDATE``: When the Event Changes.

    Scope: calendar.

    https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/events/on-calendar-entry-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCALENDARENTRYUPDATE"
    data_class = View


class OnCalendarSectionAdd(Event[View]):
    """``ONCALENDARSECTIONADD``: Adding a Calendar Section or Resource.

    Scope: calendar.

    https://apidocs.bitrix24.com/api-reference/calendar/events/on-calendar-section-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCALENDARSECTIONADD"
    data_class = View


class OnCalendarSectionDelete(Event[View]):
    """``ONCALENDARSECTIONDELETE``: Deleting a Calendar Section or Resource.

    Scope: calendar.

    https://apidocs.bitrix24.com/api-reference/calendar/events/on-calendar-section-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCALENDARSECTIONDELETE"
    data_class = View


class OnCalendarSectionUpdate(Event[View]):
    """``ONCALENDARSECTIONUPDATE``: Changing Calendar Section or Resource.

    Scope: calendar.

    https://apidocs.bitrix24.com/api-reference/calendar/events/on-calendar-section-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCALENDARSECTIONUPDATE"
    data_class = View
