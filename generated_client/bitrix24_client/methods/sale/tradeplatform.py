"""Methods of ``sale.tradePlatform``."""

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
    from ...models.sale import tradeplatform as models
    from ...params.sale import tradeplatform as params
else:
    models = lazy_module("...models.sale.tradeplatform", __package__)

GETFIELDS = Method(
    "sale.tradePlatform.getFields",
    _k.Nested(lambda: models.SaleTradePlatformGetFieldsResult),
    safe=True,
)
LIST = list_method(
    "sale.tradePlatform.list",
    _k.Nested(lambda: models.SaleTradePlatform),
    Pagination(
        items=("result", "tradePlatforms"),
        id_field="id",
        by_id=ById(field="id", order={"order": {"id": "ASC"}}),
    ),
    some_keys={
        "filter": ("SaleTradePlatformListFilter",),
        "order": ("SaleTradePlatformListOrder",),
    },
)


class SaleTradePlatformMethods(SyncNamespace):
    """``sale.tradePlatform``."""

    __slots__ = ()
    _name = "sale.tradePlatform"

    def getFields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> models.SaleTradePlatformGetFieldsResult:
        """Get Available Fields of Order Sources.

        ``sale.tradePlatform.getFields``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/trade-platform/sale-trade-platform-get-fields.html

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
        """
        return self._client._invoke(GETFIELDS, {}, extra)

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: params.SaleTradePlatformListFilter | OtherKeys | None = None,
        order: params.SaleTradePlatformListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.SaleTradePlatform]:
        """Get a List of Order Sources.

        ``sale.tradePlatform.list``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/trade-platform/sale-trade-platform-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (SaleTradePlatformListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.SaleTradePlatformListFilter``.
            order (SaleTradePlatformListOrder | Mapping[str, Any]): Sorting: names of fields with
                asc or desc. Keys: ``bitrix24_client.params.SaleTradePlatformListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
        """
        return self._client._list(
            LIST, {"select": select, "filter": filter, "order": order, "start": start}, extra
        )


class AsyncSaleTradePlatformMethods(AsyncNamespace):
    """``sale.tradePlatform``."""

    __slots__ = ()
    _name = "sale.tradePlatform"

    def getFields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.SaleTradePlatformGetFieldsResult]:
        """Get Available Fields of Order Sources.

        ``sale.tradePlatform.getFields``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/trade-platform/sale-trade-platform-get-fields.html

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
        """
        return self._client._invoke(GETFIELDS, {}, extra)

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: params.SaleTradePlatformListFilter | OtherKeys | None = None,
        order: params.SaleTradePlatformListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.SaleTradePlatform]:
        """Get a List of Order Sources.

        ``sale.tradePlatform.list``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/trade-platform/sale-trade-platform-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (SaleTradePlatformListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.SaleTradePlatformListFilter``.
            order (SaleTradePlatformListOrder | Mapping[str, Any]): Sorting: names of fields with
                asc or desc. Keys: ``bitrix24_client.params.SaleTradePlatformListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
        """
        return self._client._list(
            LIST, {"select": select, "filter": filter, "order": order, "start": start}, extra
        )
