"""Methods of ``sale.payment``."""

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
    from ...params.sale import payment as params

ADD = Method("sale.payment.add", _k.ANY, some_keys={"fields": ("SalePaymentAddFields",)})
DELETE = Method("sale.payment.delete", _k.BOOLEAN)
GET = Method("sale.payment.get", _k.ANY, safe=True)
GETFIELDS = Method("sale.payment.getFields", _k.ANY, safe=True)
LIST = list_method(
    "sale.payment.list",
    _k.ANY,
    Pagination(
        items=("result", "payments"),
        id_field="id",
        by_id=ById(field="id", order={"order": {"id": "ASC"}}),
    ),
    some_keys={"filter": ("SalePaymentListFilter",), "order": ("SalePaymentListOrder",)},
)
UPDATE = Method("sale.payment.update", _k.ANY, some_keys={"fields": ("SalePaymentUpdateFields",)})


class SalePaymentMethods(SyncNamespace):
    """``sale.payment``."""

    __slots__ = ()
    _name = "sale.payment"

    def add(
        self,
        *,
        fields: params.SalePaymentAddFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Add Payment (sale).

        ``sale.payment.add``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-add.html

        Args:
            fields (SalePaymentAddFields | Mapping[str, Any]): Values of the fields of the new
                record. Keys: ``bitrix24_client.params.SalePaymentAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {fields}
                ``0``
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    def delete(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete Payment (sale).

        ``sale.payment.delete``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-delete.html

        Args:
            id (int | str): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``200640400001``: payment does not exist
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    def get(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> Any:
        """Get Payment by Id.

        ``sale.payment.get``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-get.html

        Args:
            id (int | str): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``200640400001``: payment does not exist
                ``200040300010``: Access Denied
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def getFields(self, *, extra: Mapping[str, Any] | None = None) -> Any:
        """Get Payment Fields.

        ``sale.payment.getFields``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-get-fields.html

        Raises:
            ApiError: The codes that are documented:
                ``0``
        """
        return self._client._invoke(GETFIELDS, {}, extra)

    def list(
        self,
        *,
        select: Sequence[str | float | Decimal] | Mapping[str, str | float | Decimal] | None = None,
        filter: params.SalePaymentListFilter | OtherKeys | Sequence[Any] | None = None,
        order: params.SalePaymentListOrder | OtherKeys | Sequence[Any] | None = None,
        start: int | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[Any]:
        """Get the list of payments (sale).

        ``sale.payment.list``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-list.html

        Args:
            select (Sequence[str | float | Decimal] | Mapping[str, str | float | Decimal]): Names of
                the fields to return.
            filter (SalePaymentListFilter | Mapping[str, Any] | Sequence[Any]): Conditions on the
                records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.SalePaymentListFilter``.
            order (SalePaymentListOrder | Mapping[str, Any] | Sequence[Any]): Sorting: names of
                fields with asc or desc. Keys: ``bitrix24_client.params.SalePaymentListOrder``.
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
        fields: params.SalePaymentUpdateFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Update Payment.

        ``sale.payment.update``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-update.html

        Args:
            id (int | str): Id of the record to change.
            fields (SalePaymentUpdateFields | Mapping[str, Any]): New values of the fields; those
                not named stay as they are. Keys:
                ``bitrix24_client.params.SalePaymentUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200640400001``: payment does not exist
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {id}
                ``100``: Could not find value for parameter {fields}
                ``0``
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields}, extra)


class AsyncSalePaymentMethods(AsyncNamespace):
    """``sale.payment``."""

    __slots__ = ()
    _name = "sale.payment"

    def add(
        self,
        *,
        fields: params.SalePaymentAddFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Add Payment (sale).

        ``sale.payment.add``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-add.html

        Args:
            fields (SalePaymentAddFields | Mapping[str, Any]): Values of the fields of the new
                record. Keys: ``bitrix24_client.params.SalePaymentAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {fields}
                ``0``
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    def delete(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete Payment (sale).

        ``sale.payment.delete``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-delete.html

        Args:
            id (int | str): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``200640400001``: payment does not exist
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    def get(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Get Payment by Id.

        ``sale.payment.get``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-get.html

        Args:
            id (int | str): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``200640400001``: payment does not exist
                ``200040300010``: Access Denied
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def getFields(self, *, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Get Payment Fields.

        ``sale.payment.getFields``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-get-fields.html

        Raises:
            ApiError: The codes that are documented:
                ``0``
        """
        return self._client._invoke(GETFIELDS, {}, extra)

    def list(
        self,
        *,
        select: Sequence[str | float | Decimal] | Mapping[str, str | float | Decimal] | None = None,
        filter: params.SalePaymentListFilter | OtherKeys | Sequence[Any] | None = None,
        order: params.SalePaymentListOrder | OtherKeys | Sequence[Any] | None = None,
        start: int | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[Any]:
        """Get the list of payments (sale).

        ``sale.payment.list``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-list.html

        Args:
            select (Sequence[str | float | Decimal] | Mapping[str, str | float | Decimal]): Names of
                the fields to return.
            filter (SalePaymentListFilter | Mapping[str, Any] | Sequence[Any]): Conditions on the
                records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.SalePaymentListFilter``.
            order (SalePaymentListOrder | Mapping[str, Any] | Sequence[Any]): Sorting: names of
                fields with asc or desc. Keys: ``bitrix24_client.params.SalePaymentListOrder``.
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
        fields: params.SalePaymentUpdateFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Update Payment.

        ``sale.payment.update``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-update.html

        Args:
            id (int | str): Id of the record to change.
            fields (SalePaymentUpdateFields | Mapping[str, Any]): New values of the fields; those
                not named stay as they are. Keys:
                ``bitrix24_client.params.SalePaymentUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200640400001``: payment does not exist
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {id}
                ``100``: Could not find value for parameter {fields}
                ``0``
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields}, extra)
