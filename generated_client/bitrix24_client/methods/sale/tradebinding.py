"""Methods of ``sale.tradeBinding``."""

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
    from ...models.sale import tradebinding as models
    from ...params.sale import tradebinding as params
else:
    models = lazy_module("...models.sale.tradebinding", __package__)

GETFIELDS = Method(
    "sale.tradeBinding.getFields",
    _k.Nested(lambda: models.SaleTradeBindingGetFieldsResult),
    safe=True,
)
LIST = list_method(
    "sale.tradeBinding.list",
    _k.Nested(lambda: models.SaleTradeBinding),
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

    def getFields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> models.SaleTradeBindingGetFieldsResult:
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
        select: Sequence[str] | None = None,
        filter: params.SaleTradeBindingListFilter | OtherKeys | None = None,
        order: params.SaleTradeBindingListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.SaleTradeBinding]:
        """Get a list of orders from sources.

        ``sale.tradeBinding.list``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/trade-binding/sale-trade-binding-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (SaleTradeBindingListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.SaleTradeBindingListFilter``.
            order (SaleTradeBindingListOrder | Mapping[str, Any]): Sorting: names of fields with asc
                or desc. Keys: ``bitrix24_client.params.SaleTradeBindingListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

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

    def getFields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.SaleTradeBindingGetFieldsResult]:
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
        select: Sequence[str] | None = None,
        filter: params.SaleTradeBindingListFilter | OtherKeys | None = None,
        order: params.SaleTradeBindingListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.SaleTradeBinding]:
        """Get a list of orders from sources.

        ``sale.tradeBinding.list``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/trade-binding/sale-trade-binding-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (SaleTradeBindingListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.SaleTradeBindingListFilter``.
            order (SaleTradeBindingListOrder | Mapping[str, Any]): Sorting: names of fields with asc
                or desc. Keys: ``bitrix24_client.params.SaleTradeBindingListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``0``
        """
        return self._client._list(
            LIST, {"select": select, "filter": filter, "order": order, "start": start}, extra
        )
