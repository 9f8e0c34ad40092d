"""Methods of ``sale.shipment``."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, Required, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.lazy import lazy_module
from ..._runtime.method import ById, Method, Pagination, list_method

if TYPE_CHECKING:
    from ..._runtime.listing import AsyncListing, Listing
    from ..._runtime.open_dicts import OtherKeys
    from ...models.sale import shipment as models
    from ...params.sale import shipment as params
else:
    models = lazy_module("...models.sale.shipment", __package__)

ADD = Method(
    "sale.shipment.add",
    _k.Nested(lambda: models.SaleShipmentAddResult),
    keys={"fields": ("SaleShipmentAddFields",)},
)
DELETE = Method("sale.shipment.delete", _k.BOOLEAN)
GET = Method("sale.shipment.get", _k.Nested(lambda: models.SaleShipment), safe=True)
GETFIELDS = Method(
    "sale.shipment.getFields", _k.Nested(lambda: models.SaleShipmentGetFieldsResult), safe=True
)
LIST = list_method(
    "sale.shipment.list",
    _k.Nested(lambda: models.SaleShipmentListResultShipmentsItem),
    Pagination(
        items=("result", "shipments"),
        id_field="id",
        by_id=ById(field="id", order={"order": {"id": "ASC"}}),
    ),
    some_keys={"filter": ("SaleShipmentListFilter",), "order": ("SaleShipmentListOrder",)},
)
UPDATE = Method(
    "sale.shipment.update",
    _k.Nested(lambda: models.SaleShipmentUpdateResult),
    keys={"fields": ("SaleShipmentUpdateFields",)},
)


class SaleShipmentMethods(SyncNamespace):
    """``sale.shipment``."""

    __slots__ = ()
    _name = "sale.shipment"

    def add(
        self, *, fields: params.SaleShipmentAddFields, extra: Mapping[str, Any] | None = None
    ) -> models.SaleShipmentAddResult:
        """Add Shipment.

        ``sale.shipment.add``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-add.html

        Args:
            fields (SaleShipmentAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.SaleShipmentAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {fields}
                ``0``: Unable to load order
                ``SALE_SHIPMENT_WRONG_DELIVERY_SERVICE``
                ``BX_INVALID_VALUE``
                ``0``
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete Shipment.

        ``sale.shipment.delete``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``201140400001``
                ``200040300020``: Access Denied
                ``SALE_SHIPMENT_EXIST_SHIPPED``: The shipment has already been shipped. Please
                    cancel the shipment
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    def get(self, *, id: int, extra: Mapping[str, Any] | None = None) -> models.SaleShipment:
        """Get Shipment Fields.

        ``sale.shipment.get``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``201140400001``: shipment does not exist
                ``200040300010``: Access Denied
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def getFields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> models.SaleShipmentGetFieldsResult:
        """Get Available Shipment Fields.

        ``sale.shipment.getFields``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-get-fields.html

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``0``
        """
        return self._client._invoke(GETFIELDS, {}, extra)

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: params.SaleShipmentListFilter | OtherKeys | None = None,
        order: params.SaleShipmentListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.SaleShipmentListResultShipmentsItem]:
        """Get the list of shipments.

        ``sale.shipment.list``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (SaleShipmentListFilter | Mapping[str, Any]): Conditions on the records; a prefix
                of the name may set the comparison. Keys:
                ``bitrix24_client.params.SaleShipmentListFilter``.
            order (SaleShipmentListOrder | Mapping[str, Any]): Sorting: names of fields with asc or
                desc. Keys: ``bitrix24_client.params.SaleShipmentListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``0``
        """
        return self._client._list(
            LIST, {"select": select, "filter": filter, "order": order, "start": start}, extra
        )

    def update(
        self,
        *,
        id: int,
        fields: params.SaleShipmentUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> models.SaleShipmentUpdateResult:
        """Update Shipment.

        ``sale.shipment.update``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-update.html

        Args:
            id (int): Id of the record to change.
            fields (SaleShipmentUpdateFields): New values of the fields; those not named stay as
                they are. Keys: ``bitrix24_client.params.SaleShipmentUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``201140400001``
                ``200040300020``: Access Denied
                ``BX_INVALID_VALUE``
                ``100``: Could not find value for parameter {id}
                ``100``: Could not find value for parameter {fields}
                ``0``: Required fields: name
                ``0``
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields}, extra)


class AsyncSaleShipmentMethods(AsyncNamespace):
    """``sale.shipment``."""

    __slots__ = ()
    _name = "sale.shipment"

    def add(
        self, *, fields: params.SaleShipmentAddFields, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.SaleShipmentAddResult]:
        """Add Shipment.

        ``sale.shipment.add``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-add.html

        Args:
            fields (SaleShipmentAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.SaleShipmentAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {fields}
                ``0``: Unable to load order
                ``SALE_SHIPMENT_WRONG_DELIVERY_SERVICE``
                ``BX_INVALID_VALUE``
                ``0``
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete Shipment.

        ``sale.shipment.delete``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``201140400001``
                ``200040300020``: Access Denied
                ``SALE_SHIPMENT_EXIST_SHIPPED``: The shipment has already been shipped. Please
                    cancel the shipment
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.SaleShipment]:
        """Get Shipment Fields.

        ``sale.shipment.get``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``201140400001``: shipment does not exist
                ``200040300010``: Access Denied
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def getFields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.SaleShipmentGetFieldsResult]:
        """Get Available Shipment Fields.

        ``sale.shipment.getFields``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-get-fields.html

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``0``
        """
        return self._client._invoke(GETFIELDS, {}, extra)

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: params.SaleShipmentListFilter | OtherKeys | None = None,
        order: params.SaleShipmentListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.SaleShipmentListResultShipmentsItem]:
        """Get the list of shipments.

        ``sale.shipment.list``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (SaleShipmentListFilter | Mapping[str, Any]): Conditions on the records; a prefix
                of the name may set the comparison. Keys:
                ``bitrix24_client.params.SaleShipmentListFilter``.
            order (SaleShipmentListOrder | Mapping[str, Any]): Sorting: names of fields with asc or
                desc. Keys: ``bitrix24_client.params.SaleShipmentListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``0``
        """
        return self._client._list(
            LIST, {"select": select, "filter": filter, "order": order, "start": start}, extra
        )

    def update(
        self,
        *,
        id: int,
        fields: params.SaleShipmentUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.SaleShipmentUpdateResult]:
        """Update Shipment.

        ``sale.shipment.update``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-update.html

        Args:
            id (int): Id of the record to change.
            fields (SaleShipmentUpdateFields): New values of the fields; those not named stay as
                they are. Keys: ``bitrix24_client.params.SaleShipmentUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``201140400001``
                ``200040300020``: Access Denied
                ``BX_INVALID_VALUE``
                ``100``: Could not find value for parameter {id}
                ``100``: Could not find value for parameter {fields}
                ``0``: Required fields: name
                ``0``
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields}, extra)
