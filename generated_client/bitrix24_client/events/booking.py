"""Events of ``booking``."""

from __future__ import annotations

from typing import ClassVar

from .._runtime.events import Event
from .._runtime.views import View


class OnBookingAdd(Event[View]):
    """``ONBOOKINGADD``: Booking Creation.

    Scope: booking.

    https://apidocs.bitrix24.com/api-reference/booking/booking/events/on-booking-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONBOOKINGADD"
    data_class = View


class OnBookingDelete(Event[View]):
    """``ONBOOKINGDELETE``: Booking Deleted.

    Scope: booking.

    https://apidocs.bitrix24.com/api-reference/booking/booking/events/on-booking-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONBOOKINGDELETE"
    data_class = View


class OnBookingResourceAdd(Event[View]):
    """``ONBOOKINGRESOURCEADD``: Creating a Resource.

    Scope: booking.

    https://apidocs.bitrix24.com/api-reference/booking/resource/events/on-booking-resource-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONBOOKINGRESOURCEADD"
    data_class = View


class OnBookingResourceDelete(Event[View]):
    """``ONBOOKINGRESOURCEDELETE``: Resource Deleted.

    Scope: booking.

    https://apidocs.bitrix24.com/api-reference/booking/resource/events/on-booking-resource-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONBOOKINGRESOURCEDELETE"
    data_class = View


class OnBookingResourceTypeAdd(Event[View]):
    """``ONBOOKINGRESOURCETYPEADD``: Creating a Resource Type.

    Scope: booking.

    https://apidocs.bitrix24.com/api-reference/booking/resource/resource-type/events/on-booking-resource-type-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONBOOKINGRESOURCETYPEADD"
    data_class = View


class OnBookingResourceTypeDelete(Event[View]):
    """``ONBOOKINGRESOURCETYPEDELETE``: Deleting Resource Type.

    Scope: booking.

    https://apidocs.bitrix24.com/api-reference/booking/resource/resource-type/events/on-booking-resource-type-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONBOOKINGRESOURCETYPEDELETE"
    data_class = View


class OnBookingResourceTypeUpdate(Event[View]):
    """``ONBOOKINGRESOURCETYPEUPDATE``: Updating Resource Type.

    Scope: booking.

    https://apidocs.bitrix24.com/api-reference/booking/resource/resource-type/events/on-booking-resource-type-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONBOOKINGRESOURCETYPEUPDATE"
    data_class = View


class OnBookingResourceUpdate(Event[View]):
    """``ONBOOKINGRESOURCEUPDATE``: Updating Resource.

    Scope: booking.

    https://apidocs.bitrix24.com/api-reference/booking/resource/events/on-booking-resource-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONBOOKINGRESOURCEUPDATE"
    data_class = View


class OnBookingUpdate(Event[View]):
    """``ONBOOKINGUPDATE``: Booking Update.

    Scope: booking.

    https://apidocs.bitrix24.com/api-reference/booking/booking/events/on-booking-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONBOOKINGUPDATE"
    data_class = View


class OnBookingWaitListItemAdd(Event[View]):
    """``ONBOOKINGWAITLISTITEMADD``: Creating a Record in the Waitlist.

    Scope: booking.

    https://apidocs.bitrix24.com/api-reference/booking/waitlist/events/on-booking-waitlistitem-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONBOOKINGWAITLISTITEMADD"
    data_class = View


class OnBookingWaitListItemDelete(Event[View]):
    """``ONBOOKINGWAITLISTITEMDELETE``: Deleting Record From Wait List.

    Scope: booking.

    https://apidocs.bitrix24.com/api-reference/booking/waitlist/events/on-booking-waitlistitem-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONBOOKINGWAITLISTITEMDELETE"
    data_class = View


class OnBookingWaitListItemUpdate(Event[View]):
    """``ONBOOKINGWAITLISTITEMUPDATE``: Updating a Record in the Waitlist.

    Scope: booking.

    https://apidocs.bitrix24.com/api-reference/booking/waitlist/events/on-booking-waitlistitem-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONBOOKINGWAITLISTITEMUPDATE"
    data_class = View
