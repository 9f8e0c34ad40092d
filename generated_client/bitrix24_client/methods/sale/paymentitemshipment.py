"""Methods of ``sale.paymentItemShipment``."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping, Sequence
from decimal import Decimal
from typing import Any, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.method import ById, Method, Pagination, list_method

if TYPE_CHECKING:
    from ..._runtime.listing import AsyncListing, Listing
    from ..._runtime.open_dicts import OtherKeys
    from ...params.sale import paymentitemshipment as params

ADD = Method(
    "sale.paymentItemShipment.add",
    _k.ANY,
    some_keys={"fields": ("SalePaymentItemShipmentAddFields",)},
)
DELETE = Method("sale.paymentItemShipment.delete", _k.BOOLEAN)
GET = Method("sale.paymentItemShipment.get", _k.ANY, safe=True)
GETFIELDS = Method("sale.paymentItemShipment.getFields", _k.ANY, safe=True)
LIST = list_method(
    "sale.paymentItemShipment.list",
    _k.ANY,
    Pagination(
        items=("result", "paymentItemsShipment"),
        id_field="id",
        by_id=ById(field="id", order={"order": {"id": "ASC"}}),
    ),
    some_keys={
        "filter": ("SalePaymentItemShipmentListFilter",),
        "order": ("SalePaymentItemShipmentListOrder",),
    },
)
UPDATE = Method(
    "sale.paymentItemShipment.update",
    _k.ANY,
    some_keys={"fields": ("SalePaymentItemShipmentUpdateFields",)},
)


class SalePaymentItemShipmentMethods(SyncNamespace):
    """``sale.paymentItemShipment``."""

    __slots__ = ()
    _name = "sale.paymentItemShipment"

    def add(
        self,
        *,
        fields: params.SalePaymentItemShipmentAddFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Add Payment Binding to Shipment.

        ``sale.paymentItemShipment.add``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-add.html

        Args:
            fields (SalePaymentItemShipmentAddFields | Mapping[str, Any]): Values of the fields of
                the new record. Keys: ``bitrix24_client.params.SalePaymentItemShipmentAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``201250000001``
                ``201240400002``
                ``201240400003``: shipment not exists
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {fields}
                ``0``
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    def delete(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> bool:
        """Remove the binding.

        ``sale.paymentItemShipment.delete``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-delete.html

        Args:
            id (int | str): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``201240400001``: payment item does not exist
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    def get(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> Any:
        """Get Payment Binding by Id.

        ``sale.paymentItemShipment.get``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-get.html

        Args:
            id (int | str): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``201240400001``: payment item does not exist
                ``200040300010``: Access Denied
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def getFields(self, *, extra: Mapping[str, Any] | None = None) -> Any:
        """Get Fields for Payment Item Shipment.

        ``sale.paymentItemShipment.getFields``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-get-fields.html

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
        filter: params.SalePaymentItemShipmentListFilter | OtherKeys | Sequence[Any] | None = None,
        order: params.SalePaymentItemShipmentListOrder | OtherKeys | Sequence[Any] | None = None,
        start: int | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[Any]:
        """Get a list of bindings.

        ``sale.paymentItemShipment.list``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-list.html

        Args:
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.
            filter (SalePaymentItemShipmentListFilter | Mapping[str, Any] | Sequence[Any]):
                Conditions on the records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.SalePaymentItemShipmentListFilter``.
            order (SalePaymentItemShipmentListOrder | Mapping[str, Any] | Sequence[Any]): Sorting:
                names of fields with asc or desc. Keys:
                ``bitrix24_client.params.SalePaymentItemShipmentListOrder``.
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
        fields: params.SalePaymentItemShipmentUpdateFields | OtherKeys | Sequence[Any],
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Change Payment Binding to Shipment.

        ``sale.paymentItemShipment.update``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-update.html

        Args:
            id (int | str): Id of the record to change.
            fields (SalePaymentItemShipmentUpdateFields | Mapping[str, Any] | Sequence[Any]): New
                values of the fields; those not named stay as they are. Keys:
                ``bitrix24_client.params.SalePaymentItemShipmentUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``201240400001``: payment item does not exist
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {id}
                ``100``: Could not find value for parameter {fields}
                ``0``
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields}, extra)


class AsyncSalePaymentItemShipmentMethods(AsyncNamespace):
    """``sale.paymentItemShipment``."""

    __slots__ = ()
    _name = "sale.paymentItemShipment"

    def add(
        self,
        *,
        fields: params.SalePaymentItemShipmentAddFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Add Payment Binding to Shipment.

        ``sale.paymentItemShipment.add``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-add.html

        Args:
            fields (SalePaymentItemShipmentAddFields | Mapping[str, Any]): Values of the fields of
                the new record. Keys: ``bitrix24_client.params.SalePaymentItemShipmentAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``201250000001``
                ``201240400002``
                ``201240400003``: shipment not exists
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {fields}
                ``0``
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    def delete(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Remove the binding.

        ``sale.paymentItemShipment.delete``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-delete.html

        Args:
            id (int | str): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``201240400001``: payment item does not exist
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    def get(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Get Payment Binding by Id.

        ``sale.paymentItemShipment.get``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-get.html

        Args:
            id (int | str): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``201240400001``: payment item does not exist
                ``200040300010``: Access Denied
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def getFields(self, *, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Get Fields for Payment Item Shipment.

        ``sale.paymentItemShipment.getFields``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-get-fields.html

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
        filter: params.SalePaymentItemShipmentListFilter | OtherKeys | Sequence[Any] | None = None,
        order: params.SalePaymentItemShipmentListOrder | OtherKeys | Sequence[Any] | None = None,
        start: int | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[Any]:
        """Get a list of bindings.

        ``sale.paymentItemShipment.list``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-list.html

        Args:
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.
            filter (SalePaymentItemShipmentListFilter | Mapping[str, Any] | Sequence[Any]):
                Conditions on the records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.SalePaymentItemShipmentListFilter``.
            order (SalePaymentItemShipmentListOrder | Mapping[str, Any] | Sequence[Any]): Sorting:
                names of fields with asc or desc. Keys:
                ``bitrix24_client.params.SalePaymentItemShipmentListOrder``.
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
        fields: params.SalePaymentItemShipmentUpdateFields | OtherKeys | Sequence[Any],
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Change Payment Binding to Shipment.

        ``sale.paymentItemShipment.update``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-update.html

        Args:
            id (int | str): Id of the record to change.
            fields (SalePaymentItemShipmentUpdateFields | Mapping[str, Any] | Sequence[Any]): New
                values of the fields; those not named stay as they are. Keys:
                ``bitrix24_client.params.SalePaymentItemShipmentUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``201240400001``: payment item does not exist
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {id}
                ``100``: Could not find value for parameter {fields}
                ``0``
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields}, extra)
