"""Methods of ``sale.paymentItemShipment``."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.lazy import lazy_module
from ..._runtime.method import ById, Method, Pagination, list_method

if TYPE_CHECKING:
    from ..._runtime.listing import AsyncListing, Listing
    from ..._runtime.open_dicts import OtherKeys
    from ...models.sale import paymentitemshipment as models
    from ...params.sale import paymentitemshipment as params
else:
    models = lazy_module("...models.sale.paymentitemshipment", __package__)

ADD = Method(
    "sale.paymentItemShipment.add",
    _k.Nested(lambda: models.SalePaymentItemShipmentAddResult),
    keys={"fields": ("SalePaymentItemShipmentAddFields",)},
)
DELETE = Method("sale.paymentItemShipment.delete", _k.BOOLEAN)
GET = Method(
    "sale.paymentItemShipment.get",
    _k.Nested(lambda: models.SalePaymentItemShipmentGetResult),
    safe=True,
)
GETFIELDS = Method(
    "sale.paymentItemShipment.getFields",
    _k.Nested(lambda: models.SalePaymentItemShipmentGetFieldsResult),
    safe=True,
)
LIST = list_method(
    "sale.paymentItemShipment.list",
    _k.Nested(lambda: models.SalePaymentItemShipment),
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
    _k.Nested(lambda: models.SalePaymentItemShipmentUpdateResult),
    keys={"fields": ("SalePaymentItemShipmentUpdateFields",)},
)


class SalePaymentItemShipmentMethods(SyncNamespace):
    """``sale.paymentItemShipment``."""

    __slots__ = ()
    _name = "sale.paymentItemShipment"

    def add(
        self,
        *,
        fields: params.SalePaymentItemShipmentAddFields,
        extra: Mapping[str, Any] | None = None,
    ) -> models.SalePaymentItemShipmentAddResult:
        """Add Payment Binding to Shipment.

        ``sale.paymentItemShipment.add``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-add.html

        Args:
            fields (SalePaymentItemShipmentAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.SalePaymentItemShipmentAddFields``.

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

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Remove the binding.

        ``sale.paymentItemShipment.delete``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``201240400001``: payment item does not exist
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> models.SalePaymentItemShipmentGetResult:
        """Get Payment Binding by Id.

        ``sale.paymentItemShipment.get``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``201240400001``: payment item does not exist
                ``200040300010``: Access Denied
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def getFields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> models.SalePaymentItemShipmentGetFieldsResult:
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
        select: Sequence[str] | None = None,
        filter: params.SalePaymentItemShipmentListFilter | OtherKeys | None = None,
        order: params.SalePaymentItemShipmentListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.SalePaymentItemShipment]:
        """Get a list of bindings.

        ``sale.paymentItemShipment.list``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (SalePaymentItemShipmentListFilter | Mapping[str, Any]): Conditions on the
                records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.SalePaymentItemShipmentListFilter``.
            order (SalePaymentItemShipmentListOrder | Mapping[str, Any]): Sorting: names of fields
                with asc or desc. Keys: ``bitrix24_client.params.SalePaymentItemShipmentListOrder``.
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
        fields: params.SalePaymentItemShipmentUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> models.SalePaymentItemShipmentUpdateResult:
        """Change Payment Binding to Shipment.

        ``sale.paymentItemShipment.update``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-update.html

        Args:
            id (int): Id of the record to change.
            fields (SalePaymentItemShipmentUpdateFields): New values of the fields; those not named
                stay as they are. Keys:
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
        fields: params.SalePaymentItemShipmentAddFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.SalePaymentItemShipmentAddResult]:
        """Add Payment Binding to Shipment.

        ``sale.paymentItemShipment.add``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-add.html

        Args:
            fields (SalePaymentItemShipmentAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.SalePaymentItemShipmentAddFields``.

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

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Remove the binding.

        ``sale.paymentItemShipment.delete``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``201240400001``: payment item does not exist
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.SalePaymentItemShipmentGetResult]:
        """Get Payment Binding by Id.

        ``sale.paymentItemShipment.get``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``201240400001``: payment item does not exist
                ``200040300010``: Access Denied
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def getFields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.SalePaymentItemShipmentGetFieldsResult]:
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
        select: Sequence[str] | None = None,
        filter: params.SalePaymentItemShipmentListFilter | OtherKeys | None = None,
        order: params.SalePaymentItemShipmentListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.SalePaymentItemShipment]:
        """Get a list of bindings.

        ``sale.paymentItemShipment.list``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (SalePaymentItemShipmentListFilter | Mapping[str, Any]): Conditions on the
                records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.SalePaymentItemShipmentListFilter``.
            order (SalePaymentItemShipmentListOrder | Mapping[str, Any]): Sorting: names of fields
                with asc or desc. Keys: ``bitrix24_client.params.SalePaymentItemShipmentListOrder``.
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
        fields: params.SalePaymentItemShipmentUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.SalePaymentItemShipmentUpdateResult]:
        """Change Payment Binding to Shipment.

        ``sale.paymentItemShipment.update``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-update.html

        Args:
            id (int): Id of the record to change.
            fields (SalePaymentItemShipmentUpdateFields): New values of the fields; those not named
                stay as they are. Keys:
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
