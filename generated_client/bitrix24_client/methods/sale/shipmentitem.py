"""Methods of ``sale.shipmentitem``."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping, Sequence
from decimal import Decimal
from typing import Any, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.method import ById, Method, Pagination, list_method

if TYPE_CHECKING:
    from ..._runtime.listing import AsyncListing, Listing
    from ...params.sale import shipmentitem as params

ADD = Method("sale.shipmentitem.add", _k.ANY)
DELETE = Method("sale.shipmentitem.delete", _k.BOOLEAN)
GET = Method("sale.shipmentitem.get", _k.ANY, safe=True)
GETFIELDS = Method("sale.shipmentitem.getFields", _k.ANY, safe=True)
LIST = list_method(
    "sale.shipmentitem.list",
    _k.ANY,
    Pagination(
        items=("result", "shipmentItems"),
        id_field="id",
        by_id=ById(field="id", order={"order": {"id": "ASC"}}),
    ),
)
UPDATE = Method("sale.shipmentitem.update", _k.ANY)


class SaleShipmentitemMethods(SyncNamespace):
    """``sale.shipmentitem``."""

    __slots__ = ()

    def add(
        self,
        *,
        fields: params.SaleShipmentitemAddFields | Mapping[str, Any],
        params: Mapping[str, Any] | None = None,
    ) -> Any:
        """Add an item to the shipment table part.

        ``sale.shipmentitem.add``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/shipment-item/sale-shipment-item-add.html

        Args:
            fields (SaleShipmentitemAddFields | Mapping[str, Any]): Values of the fields of the new
                record.

        Raises:
            ApiError: The codes that are documented:
                ``201250000001``
                ``201240400002``
                ``201240400003``
                ``200040300020``
                ``100``
                ``0``
        """
        return self._client._invoke(ADD, {"fields": fields}, params)

    def delete(self, *, id: str | float | Decimal, params: Mapping[str, Any] | None = None) -> bool:
        """Delete Shipment Item from Collection.

        ``sale.shipmentitem.delete``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/shipment-item/sale-shipment-item-delete.html

        Args:
            id (str | float | Decimal): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``201240400001``
                ``200040300020``
                ``100``
                ``0``
        """
        return self._client._invoke(DELETE, {"id": id}, params)

    def get(self, *, id: str | float | Decimal, params: Mapping[str, Any] | None = None) -> Any:
        """Accessing Fields of the Element.

        ``sale.shipmentitem.get``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/shipment-item/sale-shipment-item-get.html

        Args:
            id (str | float | Decimal): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``201240400001``
                ``200040300010``
                ``100``
                ``0``
        """
        return self._client._invoke(GET, {"id": id}, params)

    def getFields(self, *, params: Mapping[str, Any] | None = None) -> Any:
        """Get Fields of Shipment Item from.

        ``sale.shipmentitem.getFields``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/shipment-item/sale-shipment-item-get-fields.html

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``
                ``0``
        """
        return self._client._invoke(GETFIELDS, {}, params)

    def list(
        self,
        *,
        select: Sequence[str | float | Decimal] | Mapping[str, Any] | None = None,
        filter: params.SaleShipmentitemListFilter | Mapping[str, Any] | Sequence[Any] | None = None,
        order: params.SaleShipmentitemListOrder | Mapping[str, Any] | Sequence[Any] | None = None,
        start: int | str | None = None,
        params: Mapping[str, Any] | None = None,
    ) -> Listing[Any]:
        """Get a list of shipment item table elements.

        ``sale.shipmentitem.list``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/shipment-item/sale-shipment-item-list.html

        Args:
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.
            filter (SaleShipmentitemListFilter | Mapping[str, Any] | Sequence[Any]): Conditions on
                the records; a prefix of the name may set the comparison.
            order (SaleShipmentitemListOrder | Mapping[str, Any] | Sequence[Any]): Sorting: names of
                fields with asc or desc.
            start (int | str): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``
                ``0``
        """
        return self._client._list(
            LIST, {"select": select, "filter": filter, "order": order, "start": start}, params
        )

    def update(
        self,
        *,
        id: str | float | Decimal,
        fields: params.SaleShipmentitemUpdateFields | Mapping[str, Any],
        params: Mapping[str, Any] | None = None,
    ) -> Any:
        """Update an item in the shipment table part.

        ``sale.shipmentitem.update``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/shipment-item/sale-shipment-item-update.html

        Args:
            id (str | float | Decimal): Id of the record to change.
            fields (SaleShipmentitemUpdateFields | Mapping[str, Any]): New values of the fields;
                those not named stay as they are.

        Raises:
            ApiError: The codes that are documented:
                ``201240400001``
                ``200040300020``
                ``100``
                ``0``
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields}, params)


class AsyncSaleShipmentitemMethods(AsyncNamespace):
    """``sale.shipmentitem``."""

    __slots__ = ()

    def add(
        self,
        *,
        fields: params.SaleShipmentitemAddFields | Mapping[str, Any],
        params: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Add an item to the shipment table part.

        ``sale.shipmentitem.add``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/shipment-item/sale-shipment-item-add.html

        Args:
            fields (SaleShipmentitemAddFields | Mapping[str, Any]): Values of the fields of the new
                record.

        Raises:
            ApiError: The codes that are documented:
                ``201250000001``
                ``201240400002``
                ``201240400003``
                ``200040300020``
                ``100``
                ``0``
        """
        return self._client._invoke(ADD, {"fields": fields}, params)

    def delete(
        self, *, id: str | float | Decimal, params: Mapping[str, Any] | None = None
    ) -> Awaitable[bool]:
        """Delete Shipment Item from Collection.

        ``sale.shipmentitem.delete``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/shipment-item/sale-shipment-item-delete.html

        Args:
            id (str | float | Decimal): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``201240400001``
                ``200040300020``
                ``100``
                ``0``
        """
        return self._client._invoke(DELETE, {"id": id}, params)

    def get(
        self, *, id: str | float | Decimal, params: Mapping[str, Any] | None = None
    ) -> Awaitable[Any]:
        """Accessing Fields of the Element.

        ``sale.shipmentitem.get``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/shipment-item/sale-shipment-item-get.html

        Args:
            id (str | float | Decimal): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``201240400001``
                ``200040300010``
                ``100``
                ``0``
        """
        return self._client._invoke(GET, {"id": id}, params)

    def getFields(self, *, params: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Get Fields of Shipment Item from.

        ``sale.shipmentitem.getFields``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/shipment-item/sale-shipment-item-get-fields.html

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``
                ``0``
        """
        return self._client._invoke(GETFIELDS, {}, params)

    def list(
        self,
        *,
        select: Sequence[str | float | Decimal] | Mapping[str, Any] | None = None,
        filter: params.SaleShipmentitemListFilter | Mapping[str, Any] | Sequence[Any] | None = None,
        order: params.SaleShipmentitemListOrder | Mapping[str, Any] | Sequence[Any] | None = None,
        start: int | str | None = None,
        params: Mapping[str, Any] | None = None,
    ) -> AsyncListing[Any]:
        """Get a list of shipment item table elements.

        ``sale.shipmentitem.list``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/shipment-item/sale-shipment-item-list.html

        Args:
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.
            filter (SaleShipmentitemListFilter | Mapping[str, Any] | Sequence[Any]): Conditions on
                the records; a prefix of the name may set the comparison.
            order (SaleShipmentitemListOrder | Mapping[str, Any] | Sequence[Any]): Sorting: names of
                fields with asc or desc.
            start (int | str): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``
                ``0``
        """
        return self._client._list(
            LIST, {"select": select, "filter": filter, "order": order, "start": start}, params
        )

    def update(
        self,
        *,
        id: str | float | Decimal,
        fields: params.SaleShipmentitemUpdateFields | Mapping[str, Any],
        params: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Update an item in the shipment table part.

        ``sale.shipmentitem.update``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/shipment-item/sale-shipment-item-update.html

        Args:
            id (str | float | Decimal): Id of the record to change.
            fields (SaleShipmentitemUpdateFields | Mapping[str, Any]): New values of the fields;
                those not named stay as they are.

        Raises:
            ApiError: The codes that are documented:
                ``201240400001``
                ``200040300020``
                ``100``
                ``0``
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields}, params)
