"""Methods of ``sale.payment``."""

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
    from ...models.sale import payment as models
    from ...params.sale import payment as params
else:
    models = lazy_module("...models.sale.payment", __package__)

ADD = Method(
    "sale.payment.add",
    _k.Nested(lambda: models.SalePaymentAddResult),
    keys={"fields": ("SalePaymentAddFields",)},
)
DELETE = Method("sale.payment.delete", _k.BOOLEAN)
GET = Method("sale.payment.get", _k.Nested(lambda: models.SalePaymentGetResult), safe=True)
GETFIELDS = Method(
    "sale.payment.getFields", _k.Nested(lambda: models.SalePaymentGetFieldsResult), safe=True
)
LIST = list_method(
    "sale.payment.list",
    _k.Nested(lambda: models.SalePayment),
    Pagination(
        items=("result", "payments"),
        id_field="id",
        by_id=ById(field="id", order={"order": {"id": "ASC"}}),
    ),
    some_keys={"filter": ("SalePaymentListFilter",), "order": ("SalePaymentListOrder",)},
)
UPDATE = Method(
    "sale.payment.update",
    _k.Nested(lambda: models.SalePaymentUpdateResult),
    keys={"fields": ("SalePaymentUpdateFields",)},
)


class SalePaymentMethods(SyncNamespace):
    """``sale.payment``."""

    __slots__ = ()
    _name = "sale.payment"

    def add(
        self, *, fields: params.SalePaymentAddFields, extra: Mapping[str, Any] | None = None
    ) -> models.SalePaymentAddResult:
        """Add Payment (sale).

        ``sale.payment.add``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-add.html

        Args:
            fields (SalePaymentAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.SalePaymentAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {fields}
                ``0``
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete Payment (sale).

        ``sale.payment.delete``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``200640400001``: payment does not exist
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> models.SalePaymentGetResult:
        """Get Payment by Id.

        ``sale.payment.get``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``200640400001``: payment does not exist
                ``200040300010``: Access Denied
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def getFields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> models.SalePaymentGetFieldsResult:
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
        select: Sequence[str] | None = None,
        filter: params.SalePaymentListFilter | OtherKeys | None = None,
        order: params.SalePaymentListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.SalePayment]:
        """Get the list of payments (sale).

        ``sale.payment.list``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (SalePaymentListFilter | Mapping[str, Any]): Conditions on the records; a prefix
                of the name may set the comparison. Keys:
                ``bitrix24_client.params.SalePaymentListFilter``.
            order (SalePaymentListOrder | Mapping[str, Any]): Sorting: names of fields with asc or
                desc. Keys: ``bitrix24_client.params.SalePaymentListOrder``.
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
        fields: params.SalePaymentUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> models.SalePaymentUpdateResult:
        """Update Payment.

        ``sale.payment.update``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-update.html

        Args:
            id (int): Id of the record to change.
            fields (SalePaymentUpdateFields): New values of the fields; those not named stay as they
                are. Keys: ``bitrix24_client.params.SalePaymentUpdateFields``.

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
        self, *, fields: params.SalePaymentAddFields, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.SalePaymentAddResult]:
        """Add Payment (sale).

        ``sale.payment.add``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-add.html

        Args:
            fields (SalePaymentAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.SalePaymentAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {fields}
                ``0``
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete Payment (sale).

        ``sale.payment.delete``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``200640400001``: payment does not exist
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.SalePaymentGetResult]:
        """Get Payment by Id.

        ``sale.payment.get``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``200640400001``: payment does not exist
                ``200040300010``: Access Denied
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def getFields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.SalePaymentGetFieldsResult]:
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
        select: Sequence[str] | None = None,
        filter: params.SalePaymentListFilter | OtherKeys | None = None,
        order: params.SalePaymentListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.SalePayment]:
        """Get the list of payments (sale).

        ``sale.payment.list``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (SalePaymentListFilter | Mapping[str, Any]): Conditions on the records; a prefix
                of the name may set the comparison. Keys:
                ``bitrix24_client.params.SalePaymentListFilter``.
            order (SalePaymentListOrder | Mapping[str, Any]): Sorting: names of fields with asc or
                desc. Keys: ``bitrix24_client.params.SalePaymentListOrder``.
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
        fields: params.SalePaymentUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.SalePaymentUpdateResult]:
        """Update Payment.

        ``sale.payment.update``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-update.html

        Args:
            id (int): Id of the record to change.
            fields (SalePaymentUpdateFields): New values of the fields; those not named stay as they
                are. Keys: ``bitrix24_client.params.SalePaymentUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200640400001``: payment does not exist
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {id}
                ``100``: Could not find value for parameter {fields}
                ``0``
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields}, extra)
