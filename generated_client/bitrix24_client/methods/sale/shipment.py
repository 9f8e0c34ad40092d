"""Methods of ``sale.shipment``."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping, Sequence
from decimal import Decimal
from typing import Any, Required, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.method import ById, Method, Pagination, list_method

if TYPE_CHECKING:
    from ..._runtime.listing import AsyncListing, Listing
    from ..._runtime.open_dicts import OtherKeys
    from ...params.sale import shipment as params

ADD = Method("sale.shipment.add", _k.ANY, some_keys={"fields": ("SaleShipmentAddFields",)})
DELETE = Method("sale.shipment.delete", _k.BOOLEAN)
GET = Method("sale.shipment.get", _k.ANY, safe=True)
GETFIELDS = Method("sale.shipment.getFields", _k.ANY, safe=True)
LIST = list_method(
    "sale.shipment.list",
    _k.ANY,
    Pagination(
        items=("result", "shipments"),
        id_field="id",
        by_id=ById(field="id", order={"order": {"id": "ASC"}}),
    ),
    some_keys={"filter": ("SaleShipmentListFilter",), "order": ("SaleShipmentListOrder",)},
)
UPDATE = Method("sale.shipment.update", _k.ANY, some_keys={"fields": ("SaleShipmentUpdateFields",)})


class SaleShipmentMethods(SyncNamespace):
    """``sale.shipment``."""

    __slots__ = ()
    _name = "sale.shipment"

    def add(
        self,
        *,
        fields: params.SaleShipmentAddFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Add Shipment.

        ``sale.shipment.add``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-add.html

        Args:
            fields (SaleShipmentAddFields | Mapping[str, Any]): Values of the fields of the new
                record. Keys: ``bitrix24_client.params.SaleShipmentAddFields``.

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

    def delete(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete Shipment.

        ``sale.shipment.delete``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-delete.html

        Args:
            id (int | str): Id of the record to delete.

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

    def get(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> Any:
        """Get Shipment Fields.

        ``sale.shipment.get``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-get.html

        Args:
            id (int | str): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``201140400001``: shipment does not exist
                ``200040300010``: Access Denied
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def getFields(self, *, extra: Mapping[str, Any] | None = None) -> Any:
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
        select: Sequence[str | float | Decimal] | Mapping[str, Any] | None = None,
        filter: params.SaleShipmentListFilter | OtherKeys | Sequence[Any] | None = None,
        order: params.SaleShipmentListOrder | OtherKeys | Sequence[Any] | None = None,
        start: int | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[Any]:
        """Get the list of shipments.

        ``sale.shipment.list``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-list.html

        Args:
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.
            filter (SaleShipmentListFilter | Mapping[str, Any] | Sequence[Any]): Conditions on the
                records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.SaleShipmentListFilter``.
            order (SaleShipmentListOrder | Mapping[str, Any] | Sequence[Any]): Sorting: names of
                fields with asc or desc. Keys: ``bitrix24_client.params.SaleShipmentListOrder``.
            start (int | str): Offset of the first record; the next offset is in the answer.

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
        id: int | str,
        fields: params.SaleShipmentUpdateFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Update Shipment.

        ``sale.shipment.update``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-update.html

        Args:
            id (int | str): Id of the record to change.
            fields (SaleShipmentUpdateFields | Mapping[str, Any]): New values of the fields; those
                not named stay as they are. Keys:
                ``bitrix24_client.params.SaleShipmentUpdateFields``.

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
        self,
        *,
        fields: params.SaleShipmentAddFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Add Shipment.

        ``sale.shipment.add``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-add.html

        Args:
            fields (SaleShipmentAddFields | Mapping[str, Any]): Values of the fields of the new
                record. Keys: ``bitrix24_client.params.SaleShipmentAddFields``.

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

    def delete(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete Shipment.

        ``sale.shipment.delete``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-delete.html

        Args:
            id (int | str): Id of the record to delete.

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

    def get(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Get Shipment Fields.

        ``sale.shipment.get``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-get.html

        Args:
            id (int | str): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``201140400001``: shipment does not exist
                ``200040300010``: Access Denied
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def getFields(self, *, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
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
        select: Sequence[str | float | Decimal] | Mapping[str, Any] | None = None,
        filter: params.SaleShipmentListFilter | OtherKeys | Sequence[Any] | None = None,
        order: params.SaleShipmentListOrder | OtherKeys | Sequence[Any] | None = None,
        start: int | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[Any]:
        """Get the list of shipments.

        ``sale.shipment.list``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-list.html

        Args:
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.
            filter (SaleShipmentListFilter | Mapping[str, Any] | Sequence[Any]): Conditions on the
                records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.SaleShipmentListFilter``.
            order (SaleShipmentListOrder | Mapping[str, Any] | Sequence[Any]): Sorting: names of
                fields with asc or desc. Keys: ``bitrix24_client.params.SaleShipmentListOrder``.
            start (int | str): Offset of the first record; the next offset is in the answer.

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
        id: int | str,
        fields: params.SaleShipmentUpdateFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Update Shipment.

        ``sale.shipment.update``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-update.html

        Args:
            id (int | str): Id of the record to change.
            fields (SaleShipmentUpdateFields | Mapping[str, Any]): New values of the fields; those
                not named stay as they are. Keys:
                ``bitrix24_client.params.SaleShipmentUpdateFields``.

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
