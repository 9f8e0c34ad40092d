"""Events of ``booking``."""

from __future__ import annotations

from typing import ClassVar

from .._runtime.events import Event
from ..models.events import booking as _events_booking


class OnBookingAdd(Event[_events_booking.OnBookingAddEventData]):
    """``ONBOOKINGADD``: Booking Creation.

    Scope: booking.

    https://apidocs.bitrix24.com/api-reference/booking/booking/events/on-booking-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONBOOKINGADD"
    data_class = _events_booking.OnBookingAddEventData


class OnBookingDelete(Event[_events_booking.OnBookingDeleteEventData]):
    """``ONBOOKINGDELETE``: Booking Deleted.

    Scope: booking.

    https://apidocs.bitrix24.com/api-reference/booking/booking/events/on-booking-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONBOOKINGDELETE"
    data_class = _events_booking.OnBookingDeleteEventData


class OnBookingResourceAdd(Event[_events_booking.OnBookingResourceAddEventData]):
    """``ONBOOKINGRESOURCEADD``: Creating a Resource.

    Scope: booking.

    https://apidocs.bitrix24.com/api-reference/booking/resource/events/on-booking-resource-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONBOOKINGRESOURCEADD"
    data_class = _events_booking.OnBookingResourceAddEventData


class OnBookingResourceDelete(Event[_events_booking.ONBOOKINGRESOURCEDELETEEventData]):
    """``ONBOOKINGRESOURCEDELETE``: Resource Deleted.

    Scope: booking.

    https://apidocs.bitrix24.com/api-reference/booking/resource/events/on-booking-resource-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONBOOKINGRESOURCEDELETE"
    data_class = _events_booking.ONBOOKINGRESOURCEDELETEEventData


class OnBookingResourceTypeAdd(Event[_events_booking.OnBookingResourceTypeAddEventData]):
    """``ONBOOKINGRESOURCETYPEADD``: Creating a Resource Type.

    Scope: booking.

    https://apidocs.bitrix24.com/api-reference/booking/resource/resource-type/events/on-booking-resource-type-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONBOOKINGRESOURCETYPEADD"
    data_class = _events_booking.OnBookingResourceTypeAddEventData


class OnBookingResourceTypeDelete(Event[_events_booking.OnBookingResourceTypeDeleteEventData]):
    """``ONBOOKINGRESOURCETYPEDELETE``: Deleting Resource Type.

    Scope: booking.

    https://apidocs.bitrix24.com/api-reference/booking/resource/resource-type/events/on-booking-resource-type-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONBOOKINGRESOURCETYPEDELETE"
    data_class = _events_booking.OnBookingResourceTypeDeleteEventData


class OnBookingResourceTypeUpdate(Event[_events_booking.OnBookingResourceTypeUpdateEventData]):
    """``ONBOOKINGRESOURCETYPEUPDATE``: Updating Resource Type.

    Scope: booking.

    https://apidocs.bitrix24.com/api-reference/booking/resource/resource-type/events/on-booking-resource-type-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONBOOKINGRESOURCETYPEUPDATE"
    data_class = _events_booking.OnBookingResourceTypeUpdateEventData


class OnBookingResourceUpdate(Event[_events_booking.OnBookingResourceUpdateEventData]):
    """``ONBOOKINGRESOURCEUPDATE``: Updating Resource.

    Scope: booking.

    https://apidocs.bitrix24.com/api-reference/booking/resource/events/on-booking-resource-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONBOOKINGRESOURCEUPDATE"
    data_class = _events_booking.OnBookingResourceUpdateEventData


class OnBookingUpdate(Event[_events_booking.ONBOOKINGUPDATEEventData]):
    """``ONBOOKINGUPDATE``: Booking Update.

    Scope: booking.

    https://apidocs.bitrix24.com/api-reference/booking/booking/events/on-booking-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONBOOKINGUPDATE"
    data_class = _events_booking.ONBOOKINGUPDATEEventData


class OnBookingWaitListItemAdd(Event[_events_booking.OnBookingWaitListItemAddEventData]):
    """``ONBOOKINGWAITLISTITEMADD``: Creating a Record in the Waitlist.

    Scope: booking.

    https://apidocs.bitrix24.com/api-reference/booking/waitlist/events/on-booking-waitlistitem-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONBOOKINGWAITLISTITEMADD"
    data_class = _events_booking.OnBookingWaitListItemAddEventData


class OnBookingWaitListItemDelete(Event[_events_booking.OnBookingWaitListItemDeleteEventData]):
    """``ONBOOKINGWAITLISTITEMDELETE``: Deleting Record From Wait List.

    Scope: booking.

    https://apidocs.bitrix24.com/api-reference/booking/waitlist/events/on-booking-waitlistitem-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONBOOKINGWAITLISTITEMDELETE"
    data_class = _events_booking.OnBookingWaitListItemDeleteEventData


class OnBookingWaitListItemUpdate(Event[_events_booking.OnBookingWaitListItemUpdateEventData]):
    """``ONBOOKINGWAITLISTITEMUPDATE``: Updating a Record in the Waitlist.

    Scope: booking.

    https://apidocs.bitrix24.com/api-reference/booking/waitlist/events/on-booking-waitlistitem-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONBOOKINGWAITLISTITEMUPDATE"
    data_class = _events_booking.OnBookingWaitListItemUpdateEventData
