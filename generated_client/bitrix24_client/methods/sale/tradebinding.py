"""Methods of ``sale.tradeBinding``."""

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
    from ...params.sale import tradebinding as params

GETFIELDS = Method("sale.tradeBinding.getFields", _k.ANY, safe=True)
LIST = list_method(
    "sale.tradeBinding.list",
    _k.ANY,
    Pagination(
        items=("result", "tradeBindings"),
        id_field="id",
        by_id=ById(field="id", order={"order": {"id": "ASC"}}),
    ),
    some_keys={"filter": ("SaleTradeBindingListFilter",), "order": ("SaleTradeBindingListOrder",)},
)


class SaleTradeBindingMethods(SyncNamespace):
    """``sale.tradeBinding``."""

    __slots__ = ()
    _name = "sale.tradeBinding"

    def getFields(self, *, extra: Mapping[str, Any] | None = None) -> Any:
        """Get Available Order Fields.

        ``sale.tradeBinding.getFields``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/trade-binding/sale-trade-binding-get-fields.html

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
        filter: params.SaleTradeBindingListFilter | OtherKeys | Sequence[Any] | None = None,
        order: params.SaleTradeBindingListOrder | OtherKeys | Sequence[Any] | None = None,
        start: int | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[Any]:
        """Get a list of orders from sources.

        ``sale.tradeBinding.list``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/trade-binding/sale-trade-binding-list.html

        Args:
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.
            filter (SaleTradeBindingListFilter | Mapping[str, Any] | Sequence[Any]): Conditions on
                the records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.SaleTradeBindingListFilter``.
            order (SaleTradeBindingListOrder | Mapping[str, Any] | Sequence[Any]): Sorting: names of
                fields with asc or desc. Keys: ``bitrix24_client.params.SaleTradeBindingListOrder``.
            start (int | str): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``0``
        """
        return self._client._list(
            LIST, {"select": select, "filter": filter, "order": order, "start": start}, extra
        )


class AsyncSaleTradeBindingMethods(AsyncNamespace):
    """``sale.tradeBinding``."""

    __slots__ = ()
    _name = "sale.tradeBinding"

    def getFields(self, *, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Get Available Order Fields.

        ``sale.tradeBinding.getFields``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/trade-binding/sale-trade-binding-get-fields.html

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
        filter: params.SaleTradeBindingListFilter | OtherKeys | Sequence[Any] | None = None,
        order: params.SaleTradeBindingListOrder | OtherKeys | Sequence[Any] | None = None,
        start: int | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[Any]:
        """Get a list of orders from sources.

        ``sale.tradeBinding.list``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/trade-binding/sale-trade-binding-list.html

        Args:
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.
            filter (SaleTradeBindingListFilter | Mapping[str, Any] | Sequence[Any]): Conditions on
                the records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.SaleTradeBindingListFilter``.
            order (SaleTradeBindingListOrder | Mapping[str, Any] | Sequence[Any]): Sorting: names of
                fields with asc or desc. Keys: ``bitrix24_client.params.SaleTradeBindingListOrder``.
            start (int | str): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``0``
        """
        return self._client._list(
            LIST, {"select": select, "filter": filter, "order": order, "start": start}, extra
        )
