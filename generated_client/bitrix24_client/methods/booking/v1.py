"""Methods of ``booking.v1``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, Required, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.lazy import lazy_module
from ..._runtime.method import Method

if TYPE_CHECKING:
    from ..._runtime.open_dicts import OtherKeys
    from ...models.booking import v1 as models
    from ...params.booking import v1 as params
else:
    models = lazy_module("...models.booking.v1", __package__)

BOOKING_ADD = Method(
    "booking.v1.booking.add", _k.ANY, keys={"fields": ("BookingV1BookingAddFields",)}
)
BOOKING_CREATEFROMWAITLIST = Method(
    "booking.v1.booking.createfromwaitlist",
    _k.INTEGER,
    keys={"fields": ("BookingV1BookingCreatefromwaitlistFields",)},
)
BOOKING_DELETE = Method("booking.v1.booking.delete", _k.BOOLEAN)
BOOKING_GET = Method(
    "booking.v1.booking.get", _k.Nested(lambda: models.BookingV1BookingGetResult), safe=True
)
BOOKING_LIST = Method(
    "booking.v1.booking.list",
    _k.Nested(lambda: models.BookingV1BookingListResult),
    safe=True,
    some_keys={"FILTER": ("BookingV1BookingListFilter",), "ORDER": ("BookingV1BookingListOrder",)},
)
BOOKING_UPDATE = Method(
    "booking.v1.booking.update", _k.BOOLEAN, keys={"fields": ("BookingV1BookingUpdateFields",)}
)
BOOKING_CLIENT_LIST = Method(
    "booking.v1.booking.client.list",
    _k.Nested(lambda: models.BookingV1BookingClientListResult),
    safe=True,
)
BOOKING_CLIENT_SET = Method("booking.v1.booking.client.set", _k.BOOLEAN)
BOOKING_CLIENT_UNSET = Method("booking.v1.booking.client.unset", _k.BOOLEAN)
BOOKING_EXTERNALDATA_LIST = Method(
    "booking.v1.booking.externalData.list",
    _k.Nested(lambda: models.BookingV1BookingExternalDataListResult),
    safe=True,
)
BOOKING_EXTERNALDATA_SET = Method("booking.v1.booking.externalData.set", _k.BOOLEAN)
BOOKING_EXTERNALDATA_UNSET = Method("booking.v1.booking.externalData.unset", _k.BOOLEAN)
CLIENTTYPE_LIST = Method(
    "booking.v1.clienttype.list", _k.Nested(lambda: models.BookingV1ClienttypeListResult), safe=True
)
RESOURCE_ADD = Method(
    "booking.v1.resource.add",
    _k.Nested(lambda: models.BookingV1Resource),
    keys={"fields": ("BookingV1ResourceAddFields",)},
)
RESOURCE_DELETE = Method("booking.v1.resource.delete", _k.BOOLEAN)
RESOURCE_GET = Method(
    "booking.v1.resource.get", _k.Nested(lambda: models.BookingV1ResourceGetResult), safe=True
)
RESOURCE_LIST = Method(
    "booking.v1.resource.list",
    _k.Nested(lambda: models.BookingV1ResourceListResult),
    safe=True,
    some_keys={
        "FILTER": ("BookingV1ResourceListFilter",),
        "ORDER": ("BookingV1ResourceListOrder",),
    },
)
RESOURCE_UPDATE = Method(
    "booking.v1.resource.update", _k.BOOLEAN, keys={"fields": ("BookingV1ResourceUpdateFields",)}
)
RESOURCE_SLOTS_LIST = Method(
    "booking.v1.resource.slots.list",
    _k.Nested(lambda: models.BookingV1ResourceSlotsListResult),
    safe=True,
)
RESOURCE_SLOTS_SET = Method("booking.v1.resource.slots.set", _k.BOOLEAN)
RESOURCE_SLOTS_UNSET = Method("booking.v1.resource.slots.unset", _k.BOOLEAN)
RESOURCETYPE_ADD = Method(
    "booking.v1.resourceType.add",
    _k.Nested(lambda: models.BookingV1Resourcetype),
    keys={"fields": ("BookingV1ResourceTypeAddFields",)},
)
RESOURCETYPE_DELETE = Method("booking.v1.resourceType.delete", _k.BOOLEAN)
RESOURCETYPE_GET = Method(
    "booking.v1.resourceType.get",
    _k.Nested(lambda: models.BookingV1ResourceTypeGetResult),
    safe=True,
)
RESOURCETYPE_LIST = Method(
    "booking.v1.resourceType.list",
    _k.Nested(lambda: models.BookingV1ResourceTypeListResult),
    safe=True,
    some_keys={
        "FILTER": ("BookingV1ResourceTypeListFilter",),
        "ORDER": ("BookingV1ResourceTypeListOrder",),
    },
)
RESOURCETYPE_UPDATE = Method(
    "booking.v1.resourceType.update",
    _k.BOOLEAN,
    keys={"fields": ("BookingV1ResourceTypeUpdateFields",)},
)
WAITLIST_ADD = Method(
    "booking.v1.waitlist.add", _k.ANY, keys={"fields": ("BookingV1WaitlistAddFields",)}
)
WAITLIST_CREATEFROMBOOKING = Method("booking.v1.waitlist.createfrombooking", _k.INTEGER)
WAITLIST_DELETE = Method("booking.v1.waitlist.delete", _k.BOOLEAN)
WAITLIST_GET = Method(
    "booking.v1.waitlist.get", _k.Nested(lambda: models.BookingV1WaitlistGetResult), safe=True
)
WAITLIST_LIST = Method(
    "booking.v1.waitlist.list", _k.Nested(lambda: models.BookingV1WaitlistListResult), safe=True
)
WAITLIST_UPDATE = Method(
    "booking.v1.waitlist.update", _k.BOOLEAN, keys={"fields": ("BookingV1WaitlistUpdateFields",)}
)
WAITLIST_CLIENT_LIST = Method(
    "booking.v1.waitlist.client.list",
    _k.Nested(lambda: models.BookingV1WaitlistClientListResult),
    safe=True,
)
WAITLIST_CLIENT_SET = Method("booking.v1.waitlist.client.set", _k.BOOLEAN)
WAITLIST_CLIENT_UNSET = Method("booking.v1.waitlist.client.unset", _k.BOOLEAN)
WAITLIST_EXTERNALDATA_LIST = Method(
    "booking.v1.waitlist.externalData.list",
    _k.Nested(lambda: models.BookingV1WaitlistExternalDataListResult),
    safe=True,
)
WAITLIST_EXTERNALDATA_SET = Method("booking.v1.waitlist.externalData.set", _k.BOOLEAN)
WAITLIST_EXTERNALDATA_UNSET = Method("booking.v1.waitlist.externalData.unset", _k.BOOLEAN)


class BookingV1Methods(SyncNamespace):
    """``booking.v1``."""

    __slots__ = ()
    _name = "booking.v1"

    @builtins.property
    def booking(self) -> BookingV1BookingMethods:
        return BookingV1BookingMethods(self._client)

    @builtins.property
    def clienttype(self) -> BookingV1ClienttypeMethods:
        return BookingV1ClienttypeMethods(self._client)

    @builtins.property
    def resource(self) -> BookingV1ResourceMethods:
        return BookingV1ResourceMethods(self._client)

    @builtins.property
    def resourceType(self) -> BookingV1ResourceTypeMethods:
        return BookingV1ResourceTypeMethods(self._client)

    @builtins.property
    def waitlist(self) -> BookingV1WaitlistMethods:
        return BookingV1WaitlistMethods(self._client)


class AsyncBookingV1Methods(AsyncNamespace):
    """``booking.v1``."""

    __slots__ = ()
    _name = "booking.v1"

    @builtins.property
    def booking(self) -> AsyncBookingV1BookingMethods:
        return AsyncBookingV1BookingMethods(self._client)

    @builtins.property
    def clienttype(self) -> AsyncBookingV1ClienttypeMethods:
        return AsyncBookingV1ClienttypeMethods(self._client)

    @builtins.property
    def resource(self) -> AsyncBookingV1ResourceMethods:
        return AsyncBookingV1ResourceMethods(self._client)

    @builtins.property
    def resourceType(self) -> AsyncBookingV1ResourceTypeMethods:
        return AsyncBookingV1ResourceTypeMethods(self._client)

    @builtins.property
    def waitlist(self) -> AsyncBookingV1WaitlistMethods:
        return AsyncBookingV1WaitlistMethods(self._client)


class BookingV1BookingMethods(SyncNamespace):
    """``booking.v1.booking``."""

    __slots__ = ()
    _name = "booking.v1.booking"

    @builtins.property
    def client(self) -> BookingV1BookingClientMethods:
        return BookingV1BookingClientMethods(self._client)

    @builtins.property
    def externalData(self) -> BookingV1BookingExternalDataMethods:
        return BookingV1BookingExternalDataMethods(self._client)

    def add(
        self, *, fields: params.BookingV1BookingAddFields, extra: Mapping[str, Any] | None = None
    ) -> Any:
        """Add Booking.

        ``booking.v1.booking.add``, scope ``booking``.
        https://apidocs.bitrix24.com/api-reference/booking/booking/booking-v1-booking-add.html

        Args:
            fields (BookingV1BookingAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.BookingV1BookingAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``1018``: Empty resource collection
                ``0``: Required fields:
                ``100``: Could not find value for parameter
                ``422``: Invalid date period
        """
        return self._client._invoke(BOOKING_ADD, {"fields": fields}, extra)

    def createfromwaitlist(
        self,
        *,
        wait_list_id: int,
        fields: params.BookingV1BookingCreatefromwaitlistFields | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> int:
        """Create a Booking from the Waitlist.

        ``booking.v1.booking.createfromwaitlist``, scope ``booking``.
        https://apidocs.bitrix24.com/api-reference/booking/booking/booking-v1-booking-createfromwaitlist.html

        Args:
            wait_list_id (int): Id of the waitlist entry.
            fields (BookingV1BookingCreatefromwaitlistFields): Values of the fields, by name. Keys:
                ``bitrix24_client.params.BookingV1BookingCreatefromwaitlistFields``.

        Raises:
            ApiError: The codes that are documented:
                ``1038``: wait list item not found
                ``0``: Required fields:
                ``100``: Could not find value for parameter
                ``422``: Invalid date period
        """
        return self._client._invoke(
            BOOKING_CREATEFROMWAITLIST, {"waitListId": wait_list_id, "fields": fields}, extra
        )

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete Booking.

        ``booking.v1.booking.delete``, scope ``booking``.
        https://apidocs.bitrix24.com/api-reference/booking/booking/booking-v1-booking-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not find value for parameter {id}
        """
        return self._client._invoke(BOOKING_DELETE, {"id": id}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> models.BookingV1BookingGetResult:
        """Get Information About Booking.

        ``booking.v1.booking.get``, scope ``booking``.
        https://apidocs.bitrix24.com/api-reference/booking/booking/booking-v1-booking-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``1021``: Booking not found
                ``100``: Could not find value for parameter
        """
        return self._client._invoke(BOOKING_GET, {"id": id}, extra)

    def list(
        self,
        *,
        filter: params.BookingV1BookingListFilter | OtherKeys | None = None,
        order: params.BookingV1BookingListOrder | OtherKeys | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.BookingV1BookingListResult:
        """Get the list of bookings.

        ``booking.v1.booking.list``, scope ``booking``.
        https://apidocs.bitrix24.com/api-reference/booking/booking/booking-v1-booking-list.html

        Args:
            filter (BookingV1BookingListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.BookingV1BookingListFilter``.
            order (BookingV1BookingListOrder | Mapping[str, Any]): Sorting: names of fields with asc
                or desc. Keys: ``bitrix24_client.params.BookingV1BookingListOrder``.

        Raises:
            ApiError: The codes that are documented:
                ``1018``: Empty resource collection
                ``0``: Required fields:
                ``100``: Could not find value for parameter
                ``422``: Invalid date period
        """
        return self._client._invoke(BOOKING_LIST, {"FILTER": filter, "ORDER": order}, extra)

    def update(
        self,
        *,
        id: int,
        fields: params.BookingV1BookingUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Update Booking.

        ``booking.v1.booking.update``, scope ``booking``.
        https://apidocs.bitrix24.com/api-reference/booking/booking/booking-v1-booking-update.html

        Args:
            id (int): Id of the record to change.
            fields (BookingV1BookingUpdateFields): New values of the fields; those not named stay as
                they are. Keys: ``bitrix24_client.params.BookingV1BookingUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``1019``: Booking not found
                ``1018``: Empty resource collection
                ``0``: Required fields:
                ``100``: Could not find value for parameter
                ``422``: Invalid date period
        """
        return self._client._invoke(BOOKING_UPDATE, {"id": id, "fields": fields}, extra)


class AsyncBookingV1BookingMethods(AsyncNamespace):
    """``booking.v1.booking``."""

    __slots__ = ()
    _name = "booking.v1.booking"

    @builtins.property
    def client(self) -> AsyncBookingV1BookingClientMethods:
        return AsyncBookingV1BookingClientMethods(self._client)

    @builtins.property
    def externalData(self) -> AsyncBookingV1BookingExternalDataMethods:
        return AsyncBookingV1BookingExternalDataMethods(self._client)

    def add(
        self, *, fields: params.BookingV1BookingAddFields, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[Any]:
        """Add Booking.

        ``booking.v1.booking.add``, scope ``booking``.
        https://apidocs.bitrix24.com/api-reference/booking/booking/booking-v1-booking-add.html

        Args:
            fields (BookingV1BookingAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.BookingV1BookingAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``1018``: Empty resource collection
                ``0``: Required fields:
                ``100``: Could not find value for parameter
                ``422``: Invalid date period
        """
        return self._client._invoke(BOOKING_ADD, {"fields": fields}, extra)

    def createfromwaitlist(
        self,
        *,
        wait_list_id: int,
        fields: params.BookingV1BookingCreatefromwaitlistFields | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[int]:
        """Create a Booking from the Waitlist.

        ``booking.v1.booking.createfromwaitlist``, scope ``booking``.
        https://apidocs.bitrix24.com/api-reference/booking/booking/booking-v1-booking-createfromwaitlist.html

        Args:
            wait_list_id (int): Id of the waitlist entry.
            fields (BookingV1BookingCreatefromwaitlistFields): Values of the fields, by name. Keys:
                ``bitrix24_client.params.BookingV1BookingCreatefromwaitlistFields``.

        Raises:
            ApiError: The codes that are documented:
                ``1038``: wait list item not found
                ``0``: Required fields:
                ``100``: Could not find value for parameter
                ``422``: Invalid date period
        """
        return self._client._invoke(
            BOOKING_CREATEFROMWAITLIST, {"waitListId": wait_list_id, "fields": fields}, extra
        )

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete Booking.

        ``booking.v1.booking.delete``, scope ``booking``.
        https://apidocs.bitrix24.com/api-reference/booking/booking/booking-v1-booking-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not find value for parameter {id}
        """
        return self._client._invoke(BOOKING_DELETE, {"id": id}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.BookingV1BookingGetResult]:
        """Get Information About Booking.

        ``booking.v1.booking.get``, scope ``booking``.
        https://apidocs.bitrix24.com/api-reference/booking/booking/booking-v1-booking-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``1021``: Booking not found
                ``100``: Could not find value for parameter
        """
        return self._client._invoke(BOOKING_GET, {"id": id}, extra)

    def list(
        self,
        *,
        filter: params.BookingV1BookingListFilter | OtherKeys | None = None,
        order: params.BookingV1BookingListOrder | OtherKeys | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.BookingV1BookingListResult]:
        """Get the list of bookings.

        ``booking.v1.booking.list``, scope ``booking``.
        https://apidocs.bitrix24.com/api-reference/booking/booking/booking-v1-booking-list.html

        Args:
            filter (BookingV1BookingListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.BookingV1BookingListFilter``.
            order (BookingV1BookingListOrder | Mapping[str, Any]): Sorting: names of fields with asc
                or desc. Keys: ``bitrix24_client.params.BookingV1BookingListOrder``.

        Raises:
            ApiError: The codes that are documented:
                ``1018``: Empty resource collection
                ``0``: Required fields:
                ``100``: Could not find value for parameter
                ``422``: Invalid date period
        """
        return self._client._invoke(BOOKING_LIST, {"FILTER": filter, "ORDER": order}, extra)

    def update(
        self,
        *,
        id: int,
        fields: params.BookingV1BookingUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Update Booking.

        ``booking.v1.booking.update``, scope ``booking``.
        https://apidocs.bitrix24.com/api-reference/booking/booking/booking-v1-booking-update.html

        Args:
            id (int): Id of the record to change.
            fields (BookingV1BookingUpdateFields): New values of the fields; those not named stay as
                they are. Keys: ``bitrix24_client.params.BookingV1BookingUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``1019``: Booking not found
                ``1018``: Empty resource collection
                ``0``: Required fields:
                ``100``: Could not find value for parameter
                ``422``: Invalid date period
        """
        return self._client._invoke(BOOKING_UPDATE, {"id": id, "fields": fields}, extra)


class BookingV1BookingClientMethods(SyncNamespace):
    """``booking.v1.booking.client``."""

    __slots__ = ()
    _name = "booking.v1.booking.client"

    def list(
        self, *, booking_id: int, extra: Mapping[str, Any] | None = None
    ) -> models.BookingV1BookingClientListResult:
        """Get the list of booking clients.

        ``booking.v1.booking.client.list``, scope ``booking``.
        https://apidocs.bitrix24.com/api-reference/booking/booking/client/booking-v1-booking-client-list.html

        Args:
            booking_id (int): Id of the booking.

        Raises:
            ApiError: The codes that are documented:
                ``1021``: Booking not found
                ``100``: Could not find value for parameter
        """
        return self._client._invoke(BOOKING_CLIENT_LIST, {"bookingId": booking_id}, extra)

    def set(
        self,
        *,
        booking_id: int,
        clients: Sequence[params.BookingV1BookingClientSetClientsItem],
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Add Clients to Booking.

        ``booking.v1.booking.client.set``, scope ``booking``.
        https://apidocs.bitrix24.com/api-reference/booking/booking/client/booking-v1-booking-client-set.html

        Args:
            booking_id (int): Id of the booking.
            clients (Sequence[BookingV1BookingClientSetClientsItem]):

        Raises:
            ApiError: The codes that are documented:
                ``0``: Required fields:
                ``1021``: Booking not found
                ``100``: Could not find value for parameter
        """
        return self._client._invoke(
            BOOKING_CLIENT_SET, {"bookingId": booking_id, "clients": clients}, extra
        )

    def unset(self, *, booking_id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Remove clients from booking.

        ``booking.v1.booking.client.unset``, scope ``booking``.
        https://apidocs.bitrix24.com/api-reference/booking/booking/client/booking-v1-booking-client-unset.html

        Args:
            booking_id (int): Id of the booking.

        Raises:
            ApiError: The codes that are documented:
                ``1021``: Booking not found
                ``100``: Could not find value for parameter
        """
        return self._client._invoke(BOOKING_CLIENT_UNSET, {"bookingId": booking_id}, extra)


class AsyncBookingV1BookingClientMethods(AsyncNamespace):
    """``booking.v1.booking.client``."""

    __slots__ = ()
    _name = "booking.v1.booking.client"

    def list(
        self, *, booking_id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.BookingV1BookingClientListResult]:
        """Get the list of booking clients.

        ``booking.v1.booking.client.list``, scope ``booking``.
        https://apidocs.bitrix24.com/api-reference/booking/booking/client/booking-v1-booking-client-list.html

        Args:
            booking_id (int): Id of the booking.

        Raises:
            ApiError: The codes that are documented:
                ``1021``: Booking not found
                ``100``: Could not find value for parameter
        """
        return self._client._invoke(BOOKING_CLIENT_LIST, {"bookingId": booking_id}, extra)

    def set(
        self,
        *,
        booking_id: int,
        clients: Sequence[params.BookingV1BookingClientSetClientsItem],
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Add Clients to Booking.

        ``booking.v1.booking.client.set``, scope ``booking``.
        https://apidocs.bitrix24.com/api-reference/booking/booking/client/booking-v1-booking-client-set.html

        Args:
            booking_id (int): Id of the booking.
            clients (Sequence[BookingV1BookingClientSetClientsItem]):

        Raises:
            ApiError: The codes that are documented:
                ``0``: Required fields:
                ``1021``: Booking not found
                ``100``: Could not find value for parameter
        """
        return self._client._invoke(
            BOOKING_CLIENT_SET, {"bookingId": booking_id, "clients": clients}, extra
        )

    def unset(self, *, booking_id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Remove clients from booking.

        ``booking.v1.booking.client.unset``, scope ``booking``.
        https://apidocs.bitrix24.com/api-reference/booking/booking/client/booking-v1-booking-client-unset.html

        Args:
            booking_id (int): Id of the booking.

        Raises:
            ApiError: The codes that are documented:
                ``1021``: Booking not found
                ``100``: Could not find value for parameter
        """
        return self._client._invoke(BOOKING_CLIENT_UNSET, {"bookingId": booking_id}, extra)


class BookingV1BookingExternalDataMethods(SyncNamespace):
    """``booking.v1.booking.externalData``."""

    __slots__ = ()
    _name = "booking.v1.booking.externalData"

    def list(
        self, *, booking_id: int, extra: Mapping[str, Any] | None = None
    ) -> models.BookingV1BookingExternalDataListResult:
        """Get Booking Connections.

        ``booking.v1.booking.externalData.list``, scope ``booking``.
        https://apidocs.bitrix24.com/api-reference/booking/booking/external-data/booking-v1-booking-externaldata-list.html

        Args:
            booking_id (int): Id of the booking.

        Raises:
            ApiError: The codes that are documented:
                ``1021``: Booking not found
                ``100``: Could not find value for parameter
        """
        return self._client._invoke(BOOKING_EXTERNALDATA_LIST, {"bookingId": booking_id}, extra)

    def set(
        self,
        *,
        booking_id: int,
        external_data: Sequence[params.BookingV1BookingExternalDataSetExternalDataItem],
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Set Connections for Booking.

        ``booking.v1.booking.externalData.set``, scope ``booking``.
        https://apidocs.bitrix24.com/api-reference/booking/booking/external-data/booking-v1-booking-externaldata-set.html

        Args:
            booking_id (int): Id of the booking.
            external_data (Sequence[BookingV1BookingExternalDataSetExternalDataItem]):

        Raises:
            ApiError: The codes that are documented:
                ``0``: Required fields:
                ``1021``: Booking not found
                ``100``: Could not find value for parameter
        """
        return self._client._invoke(
            BOOKING_EXTERNALDATA_SET,
            {"bookingId": booking_id, "externalData": external_data},
            extra,
        )

    def unset(self, *, booking_id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Remove connections for booking.

        ``booking.v1.booking.externalData.unset``, scope ``booking``.
        https://apidocs.bitrix24.com/api-reference/booking/booking/external-data/booking-v1-booking-externaldata-unset.html

        Args:
            booking_id (int): Id of the booking.

        Raises:
            ApiError: The codes that are documented:
                ``1021``: Booking not found
                ``100``: Could not find value for parameter
        """
        return self._client._invoke(BOOKING_EXTERNALDATA_UNSET, {"bookingId": booking_id}, extra)


class AsyncBookingV1BookingExternalDataMethods(AsyncNamespace):
    """``booking.v1.booking.externalData``."""

    __slots__ = ()
    _name = "booking.v1.booking.externalData"

    def list(
        self, *, booking_id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.BookingV1BookingExternalDataListResult]:
        """Get Booking Connections.

        ``booking.v1.booking.externalData.list``, scope ``booking``.
        https://apidocs.bitrix24.com/api-reference/booking/booking/external-data/booking-v1-booking-externaldata-list.html

        Args:
            booking_id (int): Id of the booking.

        Raises:
            ApiError: The codes that are documented:
                ``1021``: Booking not found
                ``100``: Could not find value for parameter
        """
        return self._client._invoke(BOOKING_EXTERNALDATA_LIST, {"bookingId": booking_id}, extra)

    def set(
        self,
        *,
        booking_id: int,
        external_data: Sequence[params.BookingV1BookingExternalDataSetExternalDataItem],
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Set Connections for Booking.

        ``booking.v1.booking.externalData.set``, scope ``booking``.
        https://apidocs.bitrix24.com/api-reference/booking/booking/external-data/booking-v1-booking-externaldata-set.html

        Args:
            booking_id (int): Id of the booking.
            external_data (Sequence[BookingV1BookingExternalDataSetExternalDataItem]):

        Raises:
            ApiError: The codes that are documented:
                ``0``: Required fields:
                ``1021``: Booking not found
                ``100``: Could not find value for parameter
        """
        return self._client._invoke(
            BOOKING_EXTERNALDATA_SET,
            {"bookingId": booking_id, "externalData": external_data},
            extra,
        )

    def unset(self, *, booking_id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Remove connections for booking.

        ``booking.v1.booking.externalData.unset``, scope ``booking``.
        https://apidocs.bitrix24.com/api-reference/booking/booking/external-data/booking-v1-booking-externaldata-unset.html

        Args:
            booking_id (int): Id of the booking.

        Raises:
            ApiError: The codes that are documented:
                ``1021``: Booking not found
                ``100``: Could not find value for parameter
        """
        return self._client._invoke(BOOKING_EXTERNALDATA_UNSET, {"bookingId": booking_id}, extra)


class BookingV1ClienttypeMethods(SyncNamespace):
    """``booking.v1.clienttype``."""

    __slots__ = ()
    _name = "booking.v1.clienttype"

    def list(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> models.BookingV1ClienttypeListResult:
        """Get a list of client types.

        ``booking.v1.clienttype.list``, scope ``booking``.
        https://apidocs.bitrix24.com/api-reference/booking/booking-v1-clienttype-list.html
        """
        return self._client._invoke(CLIENTTYPE_LIST, {}, extra)


class AsyncBookingV1ClienttypeMethods(AsyncNamespace):
    """``booking.v1.clienttype``."""

    __slots__ = ()
    _name = "booking.v1.clienttype"

    def list(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.BookingV1ClienttypeListResult]:
        """Get a list of client types.

        ``booking.v1.clienttype.list``, scope ``booking``.
        https://apidocs.bitrix24.com/api-reference/booking/booking-v1-clienttype-list.html
        """
        return self._client._invoke(CLIENTTYPE_LIST, {}, extra)


class BookingV1ResourceMethods(SyncNamespace):
    """``booking.v1.resource``."""

    __slots__ = ()
    _name = "booking.v1.resource"

    @builtins.property
    def slots(self) -> BookingV1ResourceSlotsMethods:
        return BookingV1ResourceSlotsMethods(self._client)

    def add(
        self, *, fields: params.BookingV1ResourceAddFields, extra: Mapping[str, Any] | None = None
    ) -> models.BookingV1Resource:
        """Add a New Resource (booking).

        ``booking.v1.resource.add``, scope ``booking``.
        https://apidocs.bitrix24.com/api-reference/booking/resource/booking-v1-resource-add.html

        Args:
            fields (BookingV1ResourceAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.BookingV1ResourceAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Required fields: name
                ``100``: Could not find value for parameter {fields}
                ``1006``: ResourceType not found
                ``1013``: Resource type with id does not exist
                ``422``: Invalid value of the field
        """
        return self._client._invoke(RESOURCE_ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete Resource (booking).

        ``booking.v1.resource.delete``, scope ``booking``.
        https://apidocs.bitrix24.com/api-reference/booking/resource/booking-v1-resource-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not find value for parameter {id}
                ``1008``: Resource has not been found
        """
        return self._client._invoke(RESOURCE_DELETE, {"id": id}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> models.BookingV1ResourceGetResult:
        """Get resource.

        ``booking.v1.resource.get``, scope ``booking``.
        https://apidocs.bitrix24.com/api-reference/booking/resource/booking-v1-resource-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``1009``: Resource not found
                ``100``: Could not find value for parameter {id}
        """
        return self._client._invoke(RESOURCE_GET, {"id": id}, extra)

    def list(
        self,
        *,
        filter: params.BookingV1ResourceListFilter | OtherKeys | None = None,
        order: params.BookingV1ResourceListOrder | OtherKeys | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.BookingV1ResourceListResult:
        """Get the list of resources.

        ``booking.v1.resource.list``, scope ``booking``.
        https://apidocs.bitrix24.com/api-reference/booking/resource/booking-v1-resource-list.html

        Args:
            filter (BookingV1ResourceListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.BookingV1ResourceListFilter``.
            order (BookingV1ResourceListOrder | Mapping[str, Any]): Sorting: names of fields with
                asc or desc. Keys: ``bitrix24_client.params.BookingV1ResourceListOrder``.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Invalid value to match with parameter {order}. Should be value of type
                    array
                ``100``: Invalid value to match with parameter {filter}. Should be value of type
                    array
        """
        return self._client._invoke(RESOURCE_LIST, {"FILTER": filter, "ORDER": order}, extra)

    def update(
        self,
        *,
        id: int,
        fields: params.BookingV1ResourceUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Update resource (booking).

        ``booking.v1.resource.update``, scope ``booking``.
        https://apidocs.bitrix24.com/api-reference/booking/resource/booking-v1-resource-update.html

        Args:
            id (int): Id of the record to change.
            fields (BookingV1ResourceUpdateFields): New values of the fields; those not named stay
                as they are. Keys: ``bitrix24_client.params.BookingV1ResourceUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not find value for parameter
                ``1007``: Resource not found
                ``1013``: Resource type with id does not exist
                ``422``: Invalid value of the field
        """
        return self._client._invoke(RESOURCE_UPDATE, {"id": id, "fields": fields}, extra)


class AsyncBookingV1ResourceMethods(AsyncNamespace):
    """``booking.v1.resource``."""

    __slots__ = ()
    _name = "booking.v1.resource"

    @builtins.property
    def slots(self) -> AsyncBookingV1ResourceSlotsMethods:
        return AsyncBookingV1ResourceSlotsMethods(self._client)

    def add(
        self, *, fields: params.BookingV1ResourceAddFields, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.BookingV1Resource]:
        """Add a New Resource (booking).

        ``booking.v1.resource.add``, scope ``booking``.
        https://apidocs.bitrix24.com/api-reference/booking/resource/booking-v1-resource-add.html

        Args:
            fields (BookingV1ResourceAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.BookingV1ResourceAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Required fields: name
                ``100``: Could not find value for parameter {fields}
                ``1006``: ResourceType not found
                ``1013``: Resource type with id does not exist
                ``422``: Invalid value of the field
        """
        return self._client._invoke(RESOURCE_ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete Resource (booking).

        ``booking.v1.resource.delete``, scope ``booking``.
        https://apidocs.bitrix24.com/api-reference/booking/resource/booking-v1-resource-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not find value for parameter {id}
                ``1008``: Resource has not been found
        """
        return self._client._invoke(RESOURCE_DELETE, {"id": id}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.BookingV1ResourceGetResult]:
        """Get resource.

        ``booking.v1.resource.get``, scope ``booking``.
        https://apidocs.bitrix24.com/api-reference/booking/resource/booking-v1-resource-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``1009``: Resource not found
                ``100``: Could not find value for parameter {id}
        """
        return self._client._invoke(RESOURCE_GET, {"id": id}, extra)

    def list(
        self,
        *,
        filter: params.BookingV1ResourceListFilter | OtherKeys | None = None,
        order: params.BookingV1ResourceListOrder | OtherKeys | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.BookingV1ResourceListResult]:
        """Get the list of resources.

        ``booking.v1.resource.list``, scope ``booking``.
        https://apidocs.bitrix24.com/api-reference/booking/resource/booking-v1-resource-list.html

        Args:
            filter (BookingV1ResourceListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.BookingV1ResourceListFilter``.
            order (BookingV1ResourceListOrder | Mapping[str, Any]): Sorting: names of fields with
                asc or desc. Keys: ``bitrix24_client.params.BookingV1ResourceListOrder``.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Invalid value to match with parameter {order}. Should be value of type
                    array
                ``100``: Invalid value to match with parameter {filter}. Should be value of type
                    array
        """
        return self._client._invoke(RESOURCE_LIST, {"FILTER": filter, "ORDER": order}, extra)

    def update(
        self,
        *,
        id: int,
        fields: params.BookingV1ResourceUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Update resource (booking).

        ``booking.v1.resource.update``, scope ``booking``.
        https://apidocs.bitrix24.com/api-reference/booking/resource/booking-v1-resource-update.html

        Args:
            id (int): Id of the record to change.
            fields (BookingV1ResourceUpdateFields): New values of the fields; those not named stay
                as they are. Keys: ``bitrix24_client.params.BookingV1ResourceUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not find value for parameter
                ``1007``: Resource not found
                ``1013``: Resource type with id does not exist
                ``422``: Invalid value of the field
        """
        return self._client._invoke(RESOURCE_UPDATE, {"id": id, "fields": fields}, extra)


class BookingV1ResourceSlotsMethods(SyncNamespace):
    """``booking.v1.resource.slots``."""

    __slots__ = ()
    _name = "booking.v1.resource.slots"

    def list(
        self, *, resource_id: int, extra: Mapping[str, Any] | None = None
    ) -> models.BookingV1ResourceSlotsListResult:
        """Get Slot Settings for Resource.

        ``booking.v1.resource.slots.list``, scope ``booking``.
        https://apidocs.bitrix24.com/api-reference/booking/resource/slots/booking-v1-resource-slots-list.html

        Args:
            resource_id (int):

        Raises:
            ApiError: The codes that are documented:
                ``1009``: Resource not found
                ``100``: Could not find value for parameter
        """
        return self._client._invoke(RESOURCE_SLOTS_LIST, {"resourceId": resource_id}, extra)

    def set(
        self,
        *,
        resource_id: int,
        slots: Sequence[params.BookingV1ResourceSlotsSetSlotsItem],
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Set Slots for Resource.

        ``booking.v1.resource.slots.set``, scope ``booking``.
        https://apidocs.bitrix24.com/api-reference/booking/resource/slots/booking-v1-resource-slots-set.html

        Args:
            resource_id (int):
            slots (Sequence[BookingV1ResourceSlotsSetSlotsItem]):

        Raises:
            ApiError: The codes that are documented:
                ``1009``: Resource not found
                ``0``: Required fields:
                ``100``: Could not find value for parameter
        """
        return self._client._invoke(
            RESOURCE_SLOTS_SET, {"resourceId": resource_id, "slots": slots}, extra
        )

    def unset(self, *, resource_id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Remove slots for resource.

        ``booking.v1.resource.slots.unset``, scope ``booking``.
        https://apidocs.bitrix24.com/api-reference/booking/resource/slots/booking-v1-resource-slots-unset.html

        Args:
            resource_id (int):

        Raises:
            ApiError: The codes that are documented:
                ``1009``: Resource not found
                ``100``: Could not find value for parameter
        """
        return self._client._invoke(RESOURCE_SLOTS_UNSET, {"resourceId": resource_id}, extra)


class AsyncBookingV1ResourceSlotsMethods(AsyncNamespace):
    """``booking.v1.resource.slots``."""

    __slots__ = ()
    _name = "booking.v1.resource.slots"

    def list(
        self, *, resource_id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.BookingV1ResourceSlotsListResult]:
        """Get Slot Settings for Resource.

        ``booking.v1.resource.slots.list``, scope ``booking``.
        https://apidocs.bitrix24.com/api-reference/booking/resource/slots/booking-v1-resource-slots-list.html

        Args:
            resource_id (int):

        Raises:
            ApiError: The codes that are documented:
                ``1009``: Resource not found
                ``100``: Could not find value for parameter
        """
        return self._client._invoke(RESOURCE_SLOTS_LIST, {"resourceId": resource_id}, extra)

    def set(
        self,
        *,
        resource_id: int,
        slots: Sequence[params.BookingV1ResourceSlotsSetSlotsItem],
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Set Slots for Resource.

        ``booking.v1.resource.slots.set``, scope ``booking``.
        https://apidocs.bitrix24.com/api-reference/booking/resource/slots/booking-v1-resource-slots-set.html

        Args:
            resource_id (int):
            slots (Sequence[BookingV1ResourceSlotsSetSlotsItem]):

        Raises:
            ApiError: The codes that are documented:
                ``1009``: Resource not found
                ``0``: Required fields:
                ``100``: Could not find value for parameter
        """
        return self._client._invoke(
            RESOURCE_SLOTS_SET, {"resourceId": resource_id, "slots": slots}, extra
        )

    def unset(self, *, resource_id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Remove slots for resource.

        ``booking.v1.resource.slots.unset``, scope ``booking``.
        https://apidocs.bitrix24.com/api-reference/booking/resource/slots/booking-v1-resource-slots-unset.html

        Args:
            resource_id (int):

        Raises:
            ApiError: The codes that are documented:
                ``1009``: Resource not found
                ``100``: Could not find value for parameter
        """
        return self._client._invoke(RESOURCE_SLOTS_UNSET, {"resourceId": resource_id}, extra)


class BookingV1ResourceTypeMethods(SyncNamespace):
    """``booking.v1.resourceType``."""

    __slots__ = ()
    _name = "booking.v1.resourceType"

    def add(
        self,
        *,
        fields: params.BookingV1ResourceTypeAddFields,
        extra: Mapping[str, Any] | None = None,
    ) -> models.BookingV1Resourcetype:
        """Add a New Resource Type.

        ``booking.v1.resourceType.add``, scope ``booking``.
        https://apidocs.bitrix24.com/api-reference/booking/resource/resource-type/booking-v1-resourcetype-add.html

        Args:
            fields (BookingV1ResourceTypeAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.BookingV1ResourceTypeAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Required fields: code
                ``100``: Could not find value for parameter
                ``422``: Invalid value of the field
                ``1010``: Resource type with code already exists'
        """
        return self._client._invoke(RESOURCETYPE_ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete Resource Type.

        ``booking.v1.resourceType.delete``, scope ``booking``.
        https://apidocs.bitrix24.com/api-reference/booking/resource/resource-type/booking-v1-resourcetype-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not find value for parameter {id}
                ``1012``: Resource type has not been found
        """
        return self._client._invoke(RESOURCETYPE_DELETE, {"id": id}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> models.BookingV1ResourceTypeGetResult:
        """Get Resource Type.

        ``booking.v1.resourceType.get``, scope ``booking``.
        https://apidocs.bitrix24.com/api-reference/booking/resource/resource-type/booking-v1-resourcetype-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not find value for parameter {id}
                ``1013``: Resource type not found
        """
        return self._client._invoke(RESOURCETYPE_GET, {"id": id}, extra)

    def list(
        self,
        *,
        filter: params.BookingV1ResourceTypeListFilter | OtherKeys | None = None,
        order: params.BookingV1ResourceTypeListOrder | OtherKeys | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.BookingV1ResourceTypeListResult:
        """Get a list of resource types.

        ``booking.v1.resourceType.list``, scope ``booking``.
        https://apidocs.bitrix24.com/api-reference/booking/resource/resource-type/booking-v1-resourcetype-list.html

        Args:
            filter (BookingV1ResourceTypeListFilter | Mapping[str, Any]): Conditions on the records;
                a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.BookingV1ResourceTypeListFilter``.
            order (BookingV1ResourceTypeListOrder | Mapping[str, Any]): Sorting: names of fields
                with asc or desc. Keys: ``bitrix24_client.params.BookingV1ResourceTypeListOrder``.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Invalid value to match with parameter {order}. Should be value of type
                    array
                ``100``: Invalid value to match with parameter {filter}. Should be value of type
                    array
        """
        return self._client._invoke(RESOURCETYPE_LIST, {"FILTER": filter, "ORDER": order}, extra)

    def update(
        self,
        *,
        id: int,
        fields: params.BookingV1ResourceTypeUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Update Resource Type.

        ``booking.v1.resourceType.update``, scope ``booking``.
        https://apidocs.bitrix24.com/api-reference/booking/resource/resource-type/booking-v1-resourcetype-update.html

        Args:
            id (int): Id of the record to change.
            fields (BookingV1ResourceTypeUpdateFields): New values of the fields; those not named
                stay as they are. Keys:
                ``bitrix24_client.params.BookingV1ResourceTypeUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``1007``: Resource type not found
                ``100``: Could not find value for parameter
                ``422``: Invalid value of the field
                ``1011``: Resource type with code already exists
        """
        return self._client._invoke(RESOURCETYPE_UPDATE, {"id": id, "fields": fields}, extra)


class AsyncBookingV1ResourceTypeMethods(AsyncNamespace):
    """``booking.v1.resourceType``."""

    __slots__ = ()
    _name = "booking.v1.resourceType"

    def add(
        self,
        *,
        fields: params.BookingV1ResourceTypeAddFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.BookingV1Resourcetype]:
        """Add a New Resource Type.

        ``booking.v1.resourceType.add``, scope ``booking``.
        https://apidocs.bitrix24.com/api-reference/booking/resource/resource-type/booking-v1-resourcetype-add.html

        Args:
            fields (BookingV1ResourceTypeAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.BookingV1ResourceTypeAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Required fields: code
                ``100``: Could not find value for parameter
                ``422``: Invalid value of the field
                ``1010``: Resource type with code already exists'
        """
        return self._client._invoke(RESOURCETYPE_ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete Resource Type.

        ``booking.v1.resourceType.delete``, scope ``booking``.
        https://apidocs.bitrix24.com/api-reference/booking/resource/resource-type/booking-v1-resourcetype-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not find value for parameter {id}
                ``1012``: Resource type has not been found
        """
        return self._client._invoke(RESOURCETYPE_DELETE, {"id": id}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.BookingV1ResourceTypeGetResult]:
        """Get Resource Type.

        ``booking.v1.resourceType.get``, scope ``booking``.
        https://apidocs.bitrix24.com/api-reference/booking/resource/resource-type/booking-v1-resourcetype-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not find value for parameter {id}
                ``1013``: Resource type not found
        """
        return self._client._invoke(RESOURCETYPE_GET, {"id": id}, extra)

    def list(
        self,
        *,
        filter: params.BookingV1ResourceTypeListFilter | OtherKeys | None = None,
        order: params.BookingV1ResourceTypeListOrder | OtherKeys | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.BookingV1ResourceTypeListResult]:
        """Get a list of resource types.

        ``booking.v1.resourceType.list``, scope ``booking``.
        https://apidocs.bitrix24.com/api-reference/booking/resource/resource-type/booking-v1-resourcetype-list.html

        Args:
            filter (BookingV1ResourceTypeListFilter | Mapping[str, Any]): Conditions on the records;
                a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.BookingV1ResourceTypeListFilter``.
            order (BookingV1ResourceTypeListOrder | Mapping[str, Any]): Sorting: names of fields
                with asc or desc. Keys: ``bitrix24_client.params.BookingV1ResourceTypeListOrder``.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Invalid value to match with parameter {order}. Should be value of type
                    array
                ``100``: Invalid value to match with parameter {filter}. Should be value of type
                    array
        """
        return self._client._invoke(RESOURCETYPE_LIST, {"FILTER": filter, "ORDER": order}, extra)

    def update(
        self,
        *,
        id: int,
        fields: params.BookingV1ResourceTypeUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Update Resource Type.

        ``booking.v1.resourceType.update``, scope ``booking``.
        https://apidocs.bitrix24.com/api-reference/booking/resource/resource-type/booking-v1-resourcetype-update.html

        Args:
            id (int): Id of the record to change.
            fields (BookingV1ResourceTypeUpdateFields): New values of the fields; those not named
                stay as they are. Keys:
                ``bitrix24_client.params.BookingV1ResourceTypeUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``1007``: Resource type not found
                ``100``: Could not find value for parameter
                ``422``: Invalid value of the field
                ``1011``: Resource type with code already exists
        """
        return self._client._invoke(RESOURCETYPE_UPDATE, {"id": id, "fields": fields}, extra)


class BookingV1WaitlistMethods(SyncNamespace):
    """``booking.v1.waitlist``."""

    __slots__ = ()
    _name = "booking.v1.waitlist"

    @builtins.property
    def client(self) -> BookingV1WaitlistClientMethods:
        return BookingV1WaitlistClientMethods(self._client)

    @builtins.property
    def externalData(self) -> BookingV1WaitlistExternalDataMethods:
        return BookingV1WaitlistExternalDataMethods(self._client)

    def add(
        self, *, fields: params.BookingV1WaitlistAddFields, extra: Mapping[str, Any] | None = None
    ) -> Any:
        """Add to waitlist.

        ``booking.v1.waitlist.add``, scope ``booking``.
        https://apidocs.bitrix24.com/api-reference/booking/waitlist/booking-v1-waitlist-add.html

        Args:
            fields (BookingV1WaitlistAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.BookingV1WaitlistAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not find value for parameter {fields}
        """
        return self._client._invoke(WAITLIST_ADD, {"fields": fields}, extra)

    def createfrombooking(self, *, booking_id: int, extra: Mapping[str, Any] | None = None) -> int:
        """Create a waitlist entry from booking.

        ``booking.v1.waitlist.createfrombooking``, scope ``booking``.
        https://apidocs.bitrix24.com/api-reference/booking/waitlist/booking-v1-waitlist-createfrombooking.html

        Args:
            booking_id (int): Id of the booking.

        Raises:
            ApiError: The codes that are documented:
                ``1037``: booking not found
                ``100``: Could not find value for parameter
        """
        return self._client._invoke(WAITLIST_CREATEFROMBOOKING, {"bookingId": booking_id}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete Entry from the Waitlist.

        ``booking.v1.waitlist.delete``, scope ``booking``.
        https://apidocs.bitrix24.com/api-reference/booking/waitlist/booking-v1-waitlist-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not find value for parameter {id}
                ``1036``: wait list item not found
        """
        return self._client._invoke(WAITLIST_DELETE, {"id": id}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> models.BookingV1WaitlistGetResult:
        """Get a Record from the Waitlist.

        ``booking.v1.waitlist.get``, scope ``booking``.
        https://apidocs.bitrix24.com/api-reference/booking/waitlist/booking-v1-waitlist-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``1040``: Wait list not found
                ``100``: Could not find value for parameter
        """
        return self._client._invoke(WAITLIST_GET, {"id": id}, extra)

    def list(
        self,
        *,
        filter: Mapping[str, params.BookingV1WaitlistListFilterValue] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.BookingV1WaitlistListResult:
        """Get a list of records from the waitlist.

        ``booking.v1.waitlist.list``, scope ``booking``.
        https://apidocs.bitrix24.com/api-reference/booking/waitlist/booking-v1-waitlist-list.html

        Args:
            filter (Mapping[str, BookingV1WaitlistListFilterValue]): Conditions on the records; a
                prefix of the name may set the comparison.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Required fields:
                ``422``: Invalid date
        """
        return self._client._invoke(WAITLIST_LIST, {"filter": filter}, extra)

    def update(
        self,
        *,
        id: int,
        fields: params.BookingV1WaitlistUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Update a record in the waitlist.

        ``booking.v1.waitlist.update``, scope ``booking``.
        https://apidocs.bitrix24.com/api-reference/booking/waitlist/booking-v1-waitlist-update.html

        Args:
            id (int): Id of the record to change.
            fields (BookingV1WaitlistUpdateFields): New values of the fields; those not named stay
                as they are. Keys: ``bitrix24_client.params.BookingV1WaitlistUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``1040``: Wait list not found
                ``100``: Could not find value for parameter
        """
        return self._client._invoke(WAITLIST_UPDATE, {"id": id, "fields": fields}, extra)


class AsyncBookingV1WaitlistMethods(AsyncNamespace):
    """``booking.v1.waitlist``."""

    __slots__ = ()
    _name = "booking.v1.waitlist"

    @builtins.property
    def client(self) -> AsyncBookingV1WaitlistClientMethods:
        return AsyncBookingV1WaitlistClientMethods(self._client)

    @builtins.property
    def externalData(self) -> AsyncBookingV1WaitlistExternalDataMethods:
        return AsyncBookingV1WaitlistExternalDataMethods(self._client)

    def add(
        self, *, fields: params.BookingV1WaitlistAddFields, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[Any]:
        """Add to waitlist.

        ``booking.v1.waitlist.add``, scope ``booking``.
        https://apidocs.bitrix24.com/api-reference/booking/waitlist/booking-v1-waitlist-add.html

        Args:
            fields (BookingV1WaitlistAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.BookingV1WaitlistAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not find value for parameter {fields}
        """
        return self._client._invoke(WAITLIST_ADD, {"fields": fields}, extra)

    def createfrombooking(
        self, *, booking_id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[int]:
        """Create a waitlist entry from booking.

        ``booking.v1.waitlist.createfrombooking``, scope ``booking``.
        https://apidocs.bitrix24.com/api-reference/booking/waitlist/booking-v1-waitlist-createfrombooking.html

        Args:
            booking_id (int): Id of the booking.

        Raises:
            ApiError: The codes that are documented:
                ``1037``: booking not found
                ``100``: Could not find value for parameter
        """
        return self._client._invoke(WAITLIST_CREATEFROMBOOKING, {"bookingId": booking_id}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete Entry from the Waitlist.

        ``booking.v1.waitlist.delete``, scope ``booking``.
        https://apidocs.bitrix24.com/api-reference/booking/waitlist/booking-v1-waitlist-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not find value for parameter {id}
                ``1036``: wait list item not found
        """
        return self._client._invoke(WAITLIST_DELETE, {"id": id}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.BookingV1WaitlistGetResult]:
        """Get a Record from the Waitlist.

        ``booking.v1.waitlist.get``, scope ``booking``.
        https://apidocs.bitrix24.com/api-reference/booking/waitlist/booking-v1-waitlist-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``1040``: Wait list not found
                ``100``: Could not find value for parameter
        """
        return self._client._invoke(WAITLIST_GET, {"id": id}, extra)

    def list(
        self,
        *,
        filter: Mapping[str, params.BookingV1WaitlistListFilterValue] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.BookingV1WaitlistListResult]:
        """Get a list of records from the waitlist.

        ``booking.v1.waitlist.list``, scope ``booking``.
        https://apidocs.bitrix24.com/api-reference/booking/waitlist/booking-v1-waitlist-list.html

        Args:
            filter (Mapping[str, BookingV1WaitlistListFilterValue]): Conditions on the records; a
                prefix of the name may set the comparison.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Required fields:
                ``422``: Invalid date
        """
        return self._client._invoke(WAITLIST_LIST, {"filter": filter}, extra)

    def update(
        self,
        *,
        id: int,
        fields: params.BookingV1WaitlistUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Update a record in the waitlist.

        ``booking.v1.waitlist.update``, scope ``booking``.
        https://apidocs.bitrix24.com/api-reference/booking/waitlist/booking-v1-waitlist-update.html

        Args:
            id (int): Id of the record to change.
            fields (BookingV1WaitlistUpdateFields): New values of the fields; those not named stay
                as they are. Keys: ``bitrix24_client.params.BookingV1WaitlistUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``1040``: Wait list not found
                ``100``: Could not find value for parameter
        """
        return self._client._invoke(WAITLIST_UPDATE, {"id": id, "fields": fields}, extra)


class BookingV1WaitlistClientMethods(SyncNamespace):
    """``booking.v1.waitlist.client``."""

    __slots__ = ()
    _name = "booking.v1.waitlist.client"

    def list(
        self, *, wait_list_id: int, extra: Mapping[str, Any] | None = None
    ) -> models.BookingV1WaitlistClientListResult:
        """Get the list of clients for the waitlist.

        ``booking.v1.waitlist.client.list``, scope ``booking``.
        https://apidocs.bitrix24.com/api-reference/booking/waitlist/client/booking-v1-waitlist-client-list.html

        Args:
            wait_list_id (int): Id of the waitlist entry.

        Raises:
            ApiError: The codes that are documented:
                ``1040``: Wait list not found
                ``100``: Could not find value for parameter
        """
        return self._client._invoke(WAITLIST_CLIENT_LIST, {"waitListId": wait_list_id}, extra)

    def set(
        self,
        *,
        wait_list_id: int,
        clients: Sequence[params.BookingV1WaitlistClientSetClientsItem],
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Add Clients to the Waitlist Record.

        ``booking.v1.waitlist.client.set``, scope ``booking``.
        https://apidocs.bitrix24.com/api-reference/booking/waitlist/client/booking-v1-waitlist-client-set.html

        Args:
            wait_list_id (int): Id of the waitlist entry.
            clients (Sequence[BookingV1WaitlistClientSetClientsItem]):

        Raises:
            ApiError: The codes that are documented:
                ``0``: Required fields:
                ``1040``: Wait list not found
                ``100``: Could not find value for parameter
        """
        return self._client._invoke(
            WAITLIST_CLIENT_SET, {"waitListId": wait_list_id, "clients": clients}, extra
        )

    def unset(self, *, wait_list_id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Remove clients from the waitlist entry.

        ``booking.v1.waitlist.client.unset``, scope ``booking``.
        https://apidocs.bitrix24.com/api-reference/booking/waitlist/client/booking-v1-waitlist-client-unset.html

        Args:
            wait_list_id (int): Id of the waitlist entry.

        Raises:
            ApiError: The codes that are documented:
                ``1040``: Wait list not found
                ``100``: Could not find value for parameter
        """
        return self._client._invoke(WAITLIST_CLIENT_UNSET, {"waitListId": wait_list_id}, extra)


class AsyncBookingV1WaitlistClientMethods(AsyncNamespace):
    """``booking.v1.waitlist.client``."""

    __slots__ = ()
    _name = "booking.v1.waitlist.client"

    def list(
        self, *, wait_list_id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.BookingV1WaitlistClientListResult]:
        """Get the list of clients for the waitlist.

        ``booking.v1.waitlist.client.list``, scope ``booking``.
        https://apidocs.bitrix24.com/api-reference/booking/waitlist/client/booking-v1-waitlist-client-list.html

        Args:
            wait_list_id (int): Id of the waitlist entry.

        Raises:
            ApiError: The codes that are documented:
                ``1040``: Wait list not found
                ``100``: Could not find value for parameter
        """
        return self._client._invoke(WAITLIST_CLIENT_LIST, {"waitListId": wait_list_id}, extra)

    def set(
        self,
        *,
        wait_list_id: int,
        clients: Sequence[params.BookingV1WaitlistClientSetClientsItem],
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Add Clients to the Waitlist Record.

        ``booking.v1.waitlist.client.set``, scope ``booking``.
        https://apidocs.bitrix24.com/api-reference/booking/waitlist/client/booking-v1-waitlist-client-set.html

        Args:
            wait_list_id (int): Id of the waitlist entry.
            clients (Sequence[BookingV1WaitlistClientSetClientsItem]):

        Raises:
            ApiError: The codes that are documented:
                ``0``: Required fields:
                ``1040``: Wait list not found
                ``100``: Could not find value for parameter
        """
        return self._client._invoke(
            WAITLIST_CLIENT_SET, {"waitListId": wait_list_id, "clients": clients}, extra
        )

    def unset(
        self, *, wait_list_id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[bool]:
        """Remove clients from the waitlist entry.

        ``booking.v1.waitlist.client.unset``, scope ``booking``.
        https://apidocs.bitrix24.com/api-reference/booking/waitlist/client/booking-v1-waitlist-client-unset.html

        Args:
            wait_list_id (int): Id of the waitlist entry.

        Raises:
            ApiError: The codes that are documented:
                ``1040``: Wait list not found
                ``100``: Could not find value for parameter
        """
        return self._client._invoke(WAITLIST_CLIENT_UNSET, {"waitListId": wait_list_id}, extra)


class BookingV1WaitlistExternalDataMethods(SyncNamespace):
    """``booking.v1.waitlist.externalData``."""

    __slots__ = ()
    _name = "booking.v1.waitlist.externalData"

    def list(
        self, *, wait_list_id: int, extra: Mapping[str, Any] | None = None
    ) -> models.BookingV1WaitlistExternalDataListResult:
        """Get External Data Links for Waitlist Entry.

        ``booking.v1.waitlist.externalData.list``, scope ``booking``.
        https://apidocs.bitrix24.com/api-reference/booking/waitlist/external-data/booking-v1-waitlist-externaldata-list.html

        Args:
            wait_list_id (int): Id of the waitlist entry.

        Raises:
            ApiError: The codes that are documented:
                ``1040``: Wait list not found
                ``100``: Could not find value for parameter
        """
        return self._client._invoke(WAITLIST_EXTERNALDATA_LIST, {"waitListId": wait_list_id}, extra)

    def set(
        self,
        *,
        wait_list_id: int,
        external_data: Sequence[params.BookingV1WaitlistExternalDataSetExternalDataItem],
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Set Connections for Recording in the Waitlist.

        ``booking.v1.waitlist.externalData.set``, scope ``booking``.
        https://apidocs.bitrix24.com/api-reference/booking/waitlist/external-data/booking-v1-waitlist-externaldata-set.html

        Args:
            wait_list_id (int): Id of the waitlist entry.
            external_data (Sequence[BookingV1WaitlistExternalDataSetExternalDataItem]):

        Raises:
            ApiError: The codes that are documented:
                ``0``: Required fields:
                ``1040``: Wait list not found
                ``100``: Could not find value for parameter
        """
        return self._client._invoke(
            WAITLIST_EXTERNALDATA_SET,
            {"waitListId": wait_list_id, "externalData": external_data},
            extra,
        )

    def unset(self, *, wait_list_id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Remove connections for the waitlist record.

        ``booking.v1.waitlist.externalData.unset``, scope ``booking``.
        https://apidocs.bitrix24.com/api-reference/booking/waitlist/external-data/booking-v1-waitlist-externaldata-unset.html

        Args:
            wait_list_id (int): Id of the waitlist entry.

        Raises:
            ApiError: The codes that are documented:
                ``1040``: Wait list not found
                ``100``: Could not find value for parameter
        """
        return self._client._invoke(
            WAITLIST_EXTERNALDATA_UNSET, {"waitListId": wait_list_id}, extra
        )


class AsyncBookingV1WaitlistExternalDataMethods(AsyncNamespace):
    """``booking.v1.waitlist.externalData``."""

    __slots__ = ()
    _name = "booking.v1.waitlist.externalData"

    def list(
        self, *, wait_list_id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.BookingV1WaitlistExternalDataListResult]:
        """Get External Data Links for Waitlist Entry.

        ``booking.v1.waitlist.externalData.list``, scope ``booking``.
        https://apidocs.bitrix24.com/api-reference/booking/waitlist/external-data/booking-v1-waitlist-externaldata-list.html

        Args:
            wait_list_id (int): Id of the waitlist entry.

        Raises:
            ApiError: The codes that are documented:
                ``1040``: Wait list not found
                ``100``: Could not find value for parameter
        """
        return self._client._invoke(WAITLIST_EXTERNALDATA_LIST, {"waitListId": wait_list_id}, extra)

    def set(
        self,
        *,
        wait_list_id: int,
        external_data: Sequence[params.BookingV1WaitlistExternalDataSetExternalDataItem],
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Set Connections for Recording in the Waitlist.

        ``booking.v1.waitlist.externalData.set``, scope ``booking``.
        https://apidocs.bitrix24.com/api-reference/booking/waitlist/external-data/booking-v1-waitlist-externaldata-set.html

        Args:
            wait_list_id (int): Id of the waitlist entry.
            external_data (Sequence[BookingV1WaitlistExternalDataSetExternalDataItem]):

        Raises:
            ApiError: The codes that are documented:
                ``0``: Required fields:
                ``1040``: Wait list not found
                ``100``: Could not find value for parameter
        """
        return self._client._invoke(
            WAITLIST_EXTERNALDATA_SET,
            {"waitListId": wait_list_id, "externalData": external_data},
            extra,
        )

    def unset(
        self, *, wait_list_id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[bool]:
        """Remove connections for the waitlist record.

        ``booking.v1.waitlist.externalData.unset``, scope ``booking``.
        https://apidocs.bitrix24.com/api-reference/booking/waitlist/external-data/booking-v1-waitlist-externaldata-unset.html

        Args:
            wait_list_id (int): Id of the waitlist entry.

        Raises:
            ApiError: The codes that are documented:
                ``1040``: Wait list not found
                ``100``: Could not find value for parameter
        """
        return self._client._invoke(
            WAITLIST_EXTERNALDATA_UNSET, {"waitListId": wait_list_id}, extra
        )
