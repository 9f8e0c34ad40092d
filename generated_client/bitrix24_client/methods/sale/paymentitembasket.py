"""Methods of ``sale.paymentitembasket``."""

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
    from ...models.sale import paymentitembasket as models
    from ...params.sale import paymentitembasket as params
else:
    models = lazy_module("...models.sale.paymentitembasket", __package__)

ADD = Method(
    "sale.paymentitembasket.add",
    _k.Nested(lambda: models.SalePaymentitembasketAddResult),
    keys={"fields": ("SalePaymentitembasketAddFields",)},
)
DELETE = Method("sale.paymentitembasket.delete", _k.BOOLEAN)
GET = Method(
    "sale.paymentitembasket.get",
    _k.Nested(lambda: models.SalePaymentitembasketGetResult),
    safe=True,
)
GETFIELDS = Method(
    "sale.paymentitembasket.getfields",
    _k.Nested(lambda: models.SalePaymentitembasketGetfieldsResult),
    safe=True,
)
LIST = list_method(
    "sale.paymentitembasket.list",
    _k.Nested(lambda: models.SalePaymentitembasket),
    Pagination(
        items=("result", "paymentItemBasket"),
        id_field="id",
        by_id=ById(field="id", order={"order": {"id": "ASC"}}),
    ),
    some_keys={
        "filter": ("SalePaymentitembasketListFilter",),
        "order": ("SalePaymentitembasketListOrder",),
    },
)
UPDATE = Method(
    "sale.paymentitembasket.update",
    _k.Nested(lambda: models.SalePaymentitembasketUpdateResult),
    keys={"fields": ("SalePaymentitembasketUpdateFields",)},
)


class SalePaymentitembasketMethods(SyncNamespace):
    """``sale.paymentitembasket``."""

    __slots__ = ()
    _name = "sale.paymentitembasket"

    def add(
        self,
        *,
        fields: params.SalePaymentitembasketAddFields,
        extra: Mapping[str, Any] | None = None,
    ) -> models.SalePaymentitembasketAddResult:
        """Add Basket Item Binding to Payment.

        ``sale.paymentitembasket.add``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/payment-item-basket/sale-payment-item-basket-add.html

        Args:
            fields (SalePaymentitembasketAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.SalePaymentitembasketAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``201250000001``
                ``201240400002``: payment not exists
                ``201240400003``
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {fields}
                ``0``
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete the binding of the cart item to the payment.

        ``sale.paymentitembasket.delete``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/payment-item-basket/sale-payment-item-basket-delete.html

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
    ) -> models.SalePaymentitembasketGetResult:
        """Get Values of All Fields for the Basket Item Binding to Payment.

        ``sale.paymentitembasket.get``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/payment-item-basket/sale-payment-item-basket-get.html

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

    def getfields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> models.SalePaymentitembasketGetfieldsResult:
        """Get Available Fields for Payment Item Basket Bindings.

        ``sale.paymentitembasket.getfields``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/payment-item-basket/sale-payment-item-basket-get-fields.html

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
        filter: params.SalePaymentitembasketListFilter | OtherKeys | None = None,
        order: params.SalePaymentitembasketListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.SalePaymentitembasket]:
        """Get a list of basket item bindings to payments.

        ``sale.paymentitembasket.list``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/payment-item-basket/sale-payment-item-basket-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (SalePaymentitembasketListFilter | Mapping[str, Any]): Conditions on the records;
                a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.SalePaymentitembasketListFilter``.
            order (SalePaymentitembasketListOrder | Mapping[str, Any]): Sorting: names of fields
                with asc or desc. Keys: ``bitrix24_client.params.SalePaymentitembasketListOrder``.
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
        fields: params.SalePaymentitembasketUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> models.SalePaymentitembasketUpdateResult:
        """Update the binding of the cart item to the payment.

        ``sale.paymentitembasket.update``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/payment-item-basket/sale-payment-item-basket-update.html

        Args:
            id (int): Id of the record to change.
            fields (SalePaymentitembasketUpdateFields): New values of the fields; those not named
                stay as they are. Keys:
                ``bitrix24_client.params.SalePaymentitembasketUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``201240400001``: payment item does not exist
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {id}
                ``100``: Could not find value for parameter {fields}
                ``0``
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields}, extra)


class AsyncSalePaymentitembasketMethods(AsyncNamespace):
    """``sale.paymentitembasket``."""

    __slots__ = ()
    _name = "sale.paymentitembasket"

    def add(
        self,
        *,
        fields: params.SalePaymentitembasketAddFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.SalePaymentitembasketAddResult]:
        """Add Basket Item Binding to Payment.

        ``sale.paymentitembasket.add``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/payment-item-basket/sale-payment-item-basket-add.html

        Args:
            fields (SalePaymentitembasketAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.SalePaymentitembasketAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``201250000001``
                ``201240400002``: payment not exists
                ``201240400003``
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {fields}
                ``0``
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete the binding of the cart item to the payment.

        ``sale.paymentitembasket.delete``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/payment-item-basket/sale-payment-item-basket-delete.html

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
    ) -> Awaitable[models.SalePaymentitembasketGetResult]:
        """Get Values of All Fields for the Basket Item Binding to Payment.

        ``sale.paymentitembasket.get``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/payment-item-basket/sale-payment-item-basket-get.html

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

    def getfields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.SalePaymentitembasketGetfieldsResult]:
        """Get Available Fields for Payment Item Basket Bindings.

        ``sale.paymentitembasket.getfields``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/payment-item-basket/sale-payment-item-basket-get-fields.html

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
        filter: params.SalePaymentitembasketListFilter | OtherKeys | None = None,
        order: params.SalePaymentitembasketListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.SalePaymentitembasket]:
        """Get a list of basket item bindings to payments.

        ``sale.paymentitembasket.list``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/payment-item-basket/sale-payment-item-basket-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (SalePaymentitembasketListFilter | Mapping[str, Any]): Conditions on the records;
                a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.SalePaymentitembasketListFilter``.
            order (SalePaymentitembasketListOrder | Mapping[str, Any]): Sorting: names of fields
                with asc or desc. Keys: ``bitrix24_client.params.SalePaymentitembasketListOrder``.
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
        fields: params.SalePaymentitembasketUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.SalePaymentitembasketUpdateResult]:
        """Update the binding of the cart item to the payment.

        ``sale.paymentitembasket.update``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/payment-item-basket/sale-payment-item-basket-update.html

        Args:
            id (int): Id of the record to change.
            fields (SalePaymentitembasketUpdateFields): New values of the fields; those not named
                stay as they are. Keys:
                ``bitrix24_client.params.SalePaymentitembasketUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``201240400001``: payment item does not exist
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {id}
                ``100``: Could not find value for parameter {fields}
                ``0``
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields}, extra)
