"""Methods of ``sale.shipmentitem``."""

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
    from ...models.sale import shipmentitem as models
    from ...params.sale import shipmentitem as params
else:
    models = lazy_module("...models.sale.shipmentitem", __package__)

ADD = Method(
    "sale.shipmentitem.add",
    _k.Nested(lambda: models.SaleShipmentitemAddResult),
    keys={"fields": ("SaleShipmentitemAddFields",)},
)
DELETE = Method("sale.shipmentitem.delete", _k.BOOLEAN)
GET = Method(
    "sale.shipmentitem.get", _k.Nested(lambda: models.SaleShipmentitemGetResult), safe=True
)
GETFIELDS = Method(
    "sale.shipmentitem.getFields",
    _k.Nested(lambda: models.SaleShipmentitemGetFieldsResult),
    safe=True,
)
LIST = list_method(
    "sale.shipmentitem.list",
    _k.Nested(lambda: models.SaleShipmentitem),
    Pagination(
        items=("result", "shipmentItems"),
        id_field="id",
        by_id=ById(field="id", order={"order": {"id": "ASC"}}),
    ),
    some_keys={"filter": ("SaleShipmentitemListFilter",), "order": ("SaleShipmentitemListOrder",)},
)
UPDATE = Method(
    "sale.shipmentitem.update",
    _k.Nested(lambda: models.SaleShipmentitemUpdateResult),
    keys={"fields": ("SaleShipmentitemUpdateFields",)},
)


class SaleShipmentitemMethods(SyncNamespace):
    """``sale.shipmentitem``."""

    __slots__ = ()
    _name = "sale.shipmentitem"

    def add(
        self, *, fields: params.SaleShipmentitemAddFields, extra: Mapping[str, Any] | None = None
    ) -> models.SaleShipmentitemAddResult:
        """Add an item to the shipment table part.

        ``sale.shipmentitem.add``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/shipment-item/sale-shipment-item-add.html

        Args:
            fields (SaleShipmentitemAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.SaleShipmentitemAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``201250000001``: Duplicate entry for key [basketId, orderDeliveryId]
                ``201240400002``
                ``201240400003``
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {fields}
                ``0``
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    def delete(self, *, id: str | int, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete Shipment Item from Collection.

        ``sale.shipmentitem.delete``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/shipment-item/sale-shipment-item-delete.html

        Args:
            id (str | int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``201240400001``: shipment item does not exist
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    def get(
        self, *, id: str | int, extra: Mapping[str, Any] | None = None
    ) -> models.SaleShipmentitemGetResult:
        """Accessing Fields of the Element.

        ``sale.shipmentitem.get``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/shipment-item/sale-shipment-item-get.html

        Args:
            id (str | int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``201240400001``: shipment item does not exist
                ``200040300010``: Access Denied
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def getFields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> models.SaleShipmentitemGetFieldsResult:
        """Get Fields of Shipment Item.

        ``sale.shipmentitem.getFields``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/shipment-item/sale-shipment-item-get-fields.html

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
        filter: params.SaleShipmentitemListFilter | OtherKeys | None = None,
        order: params.SaleShipmentitemListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.SaleShipmentitem]:
        """Get a list of shipment item table elements.

        ``sale.shipmentitem.list``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/shipment-item/sale-shipment-item-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (SaleShipmentitemListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.SaleShipmentitemListFilter``.
            order (SaleShipmentitemListOrder | Mapping[str, Any]): Sorting: names of fields with asc
                or desc. Keys: ``bitrix24_client.params.SaleShipmentitemListOrder``.
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
        id: str | int,
        fields: params.SaleShipmentitemUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> models.SaleShipmentitemUpdateResult:
        """Update an item in the shipment table part.

        ``sale.shipmentitem.update``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/shipment-item/sale-shipment-item-update.html

        Args:
            id (str | int): Id of the record to change.
            fields (SaleShipmentitemUpdateFields): New values of the fields; those not named stay as
                they are. Keys: ``bitrix24_client.params.SaleShipmentitemUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``201240400001``
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {id}
                ``100``: Could not find value for parameter {fields}
                ``0``: Required fields: name
                ``0``
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields}, extra)


class AsyncSaleShipmentitemMethods(AsyncNamespace):
    """``sale.shipmentitem``."""

    __slots__ = ()
    _name = "sale.shipmentitem"

    def add(
        self, *, fields: params.SaleShipmentitemAddFields, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.SaleShipmentitemAddResult]:
        """Add an item to the shipment table part.

        ``sale.shipmentitem.add``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/shipment-item/sale-shipment-item-add.html

        Args:
            fields (SaleShipmentitemAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.SaleShipmentitemAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``201250000001``: Duplicate entry for key [basketId, orderDeliveryId]
                ``201240400002``
                ``201240400003``
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {fields}
                ``0``
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    def delete(self, *, id: str | int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete Shipment Item from Collection.

        ``sale.shipmentitem.delete``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/shipment-item/sale-shipment-item-delete.html

        Args:
            id (str | int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``201240400001``: shipment item does not exist
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    def get(
        self, *, id: str | int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.SaleShipmentitemGetResult]:
        """Accessing Fields of the Element.

        ``sale.shipmentitem.get``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/shipment-item/sale-shipment-item-get.html

        Args:
            id (str | int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``201240400001``: shipment item does not exist
                ``200040300010``: Access Denied
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def getFields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.SaleShipmentitemGetFieldsResult]:
        """Get Fields of Shipment Item.

        ``sale.shipmentitem.getFields``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/shipment-item/sale-shipment-item-get-fields.html

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
        filter: params.SaleShipmentitemListFilter | OtherKeys | None = None,
        order: params.SaleShipmentitemListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.SaleShipmentitem]:
        """Get a list of shipment item table elements.

        ``sale.shipmentitem.list``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/shipment-item/sale-shipment-item-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (SaleShipmentitemListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.SaleShipmentitemListFilter``.
            order (SaleShipmentitemListOrder | Mapping[str, Any]): Sorting: names of fields with asc
                or desc. Keys: ``bitrix24_client.params.SaleShipmentitemListOrder``.
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
        id: str | int,
        fields: params.SaleShipmentitemUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.SaleShipmentitemUpdateResult]:
        """Update an item in the shipment table part.

        ``sale.shipmentitem.update``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/shipment-item/sale-shipment-item-update.html

        Args:
            id (str | int): Id of the record to change.
            fields (SaleShipmentitemUpdateFields): New values of the fields; those not named stay as
                they are. Keys: ``bitrix24_client.params.SaleShipmentitemUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``201240400001``
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {id}
                ``100``: Could not find value for parameter {fields}
                ``0``: Required fields: name
                ``0``
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields}, extra)
