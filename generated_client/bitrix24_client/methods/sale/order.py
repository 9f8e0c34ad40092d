"""Methods of ``sale.order``."""

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
    from ...models.sale import order as models
    from ...params.sale import order as params
else:
    models = lazy_module("...models.sale.order", __package__)

ADD = Method(
    "sale.order.add",
    _k.Nested(lambda: models.SaleOrderAddResult),
    keys={"fields": ("SaleOrderAddFields",)},
)
DELETE = Method("sale.order.delete", _k.BOOLEAN)
GET = Method("sale.order.get", _k.Nested(lambda: models.SaleOrderGetResult), safe=True)
GETFIELDS = Method(
    "sale.order.getfields", _k.Nested(lambda: models.SaleOrderGetfieldsResult), safe=True
)
LIST = list_method(
    "sale.order.list",
    _k.Nested(lambda: models.SaleOrder),
    Pagination(
        items=("result", "orders"),
        id_field="id",
        by_id=ById(field="id", order={"order": {"id": "ASC"}}),
    ),
    some_keys={"filter": ("SaleOrderListFilter",), "order": ("SaleOrderListOrder",)},
)
UPDATE = Method(
    "sale.order.update",
    _k.Nested(lambda: models.SaleOrderUpdateResult),
    some_keys={"fields": ("SaleOrderUpdateFields",)},
)


class SaleOrderMethods(SyncNamespace):
    """``sale.order``."""

    __slots__ = ()
    _name = "sale.order"

    def add(
        self, *, fields: params.SaleOrderAddFields, extra: Mapping[str, Any] | None = None
    ) -> models.SaleOrderAddResult:
        """Add Order.

        ``sale.order.add``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/order/sale-order-add.html

        Args:
            fields (SaleOrderAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.SaleOrderAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {fields}
                ``0``
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete Order and Related Objects.

        ``sale.order.delete``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/order/sale-order-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``SALE_ORDER_CANCEL_PAYMENT_EXIST_ACTIVE``
                ``200540400001``: order does not exist
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    def get(self, *, id: int, extra: Mapping[str, Any] | None = None) -> models.SaleOrderGetResult:
        """Get Order Field Values and Related Objects.

        ``sale.order.get``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/order/sale-order-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``201240400001``
                ``200040300010``: Access Denied
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def getfields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> models.SaleOrderGetfieldsResult:
        """Get Order Fields.

        ``sale.order.getfields``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/order/sale-order-get-fields.html

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
        filter: params.SaleOrderListFilter | OtherKeys | None = None,
        order: params.SaleOrderListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.SaleOrder]:
        """Get the list of orders.

        ``sale.order.list``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/order/sale-order-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (SaleOrderListFilter | Mapping[str, Any]): Conditions on the records; a prefix of
                the name may set the comparison. Keys:
                ``bitrix24_client.params.SaleOrderListFilter``.
            order (SaleOrderListOrder | Mapping[str, Any]): Sorting: names of fields with asc or
                desc. Keys: ``bitrix24_client.params.SaleOrderListOrder``.
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
        fields: params.SaleOrderUpdateFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> models.SaleOrderUpdateResult:
        """Update Order.

        ``sale.order.update``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/order/sale-order-update.html

        Args:
            id (int): Id of the record to change.
            fields (SaleOrderUpdateFields | Mapping[str, Any]): New values of the fields; those not
                named stay as they are. Keys: ``bitrix24_client.params.SaleOrderUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200540400001``: order does not exist
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {id}
                ``100``: Could not find value for parameter {fields}
                ``0``
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields}, extra)


class AsyncSaleOrderMethods(AsyncNamespace):
    """``sale.order``."""

    __slots__ = ()
    _name = "sale.order"

    def add(
        self, *, fields: params.SaleOrderAddFields, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.SaleOrderAddResult]:
        """Add Order.

        ``sale.order.add``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/order/sale-order-add.html

        Args:
            fields (SaleOrderAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.SaleOrderAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {fields}
                ``0``
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete Order and Related Objects.

        ``sale.order.delete``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/order/sale-order-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``SALE_ORDER_CANCEL_PAYMENT_EXIST_ACTIVE``
                ``200540400001``: order does not exist
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.SaleOrderGetResult]:
        """Get Order Field Values and Related Objects.

        ``sale.order.get``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/order/sale-order-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``201240400001``
                ``200040300010``: Access Denied
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def getfields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.SaleOrderGetfieldsResult]:
        """Get Order Fields.

        ``sale.order.getfields``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/order/sale-order-get-fields.html

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
        filter: params.SaleOrderListFilter | OtherKeys | None = None,
        order: params.SaleOrderListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.SaleOrder]:
        """Get the list of orders.

        ``sale.order.list``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/order/sale-order-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (SaleOrderListFilter | Mapping[str, Any]): Conditions on the records; a prefix of
                the name may set the comparison. Keys:
                ``bitrix24_client.params.SaleOrderListFilter``.
            order (SaleOrderListOrder | Mapping[str, Any]): Sorting: names of fields with asc or
                desc. Keys: ``bitrix24_client.params.SaleOrderListOrder``.
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
        fields: params.SaleOrderUpdateFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.SaleOrderUpdateResult]:
        """Update Order.

        ``sale.order.update``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/order/sale-order-update.html

        Args:
            id (int): Id of the record to change.
            fields (SaleOrderUpdateFields | Mapping[str, Any]): New values of the fields; those not
                named stay as they are. Keys: ``bitrix24_client.params.SaleOrderUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200540400001``: order does not exist
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {id}
                ``100``: Could not find value for parameter {fields}
                ``0``
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields}, extra)
