"""Methods of ``catalog.ratio``."""

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
    from ...models.catalog import ratio as models
    from ...params.catalog import ratio as params
else:
    models = lazy_module("...models.catalog.ratio", __package__)

GET = Method("catalog.ratio.get", _k.Nested(lambda: models.CatalogRatioGetResult), safe=True)
GETFIELDS = Method(
    "catalog.ratio.getFields", _k.Nested(lambda: models.CatalogRatioGetFieldsResult), safe=True
)
LIST = list_method(
    "catalog.ratio.list",
    _k.Nested(lambda: models.CatalogRatio),
    Pagination(
        items=("result", "ratios"),
        id_field="id",
        by_id=ById(field="id", order={"order": {"id": "ASC"}}),
    ),
    some_keys={"filter": ("CatalogRatioListFilter",), "order": ("CatalogRatioListOrder",)},
)


class CatalogRatioMethods(SyncNamespace):
    """``catalog.ratio``."""

    __slots__ = ()
    _name = "catalog.ratio"

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> models.CatalogRatioGetResult:
        """Get Unit of Measure Ratio Field Values.

        ``catalog.ratio.get``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/ratio/catalog-ratio-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def getFields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> models.CatalogRatioGetFieldsResult:
        """Get Measurement Unit Ratio Fields.

        ``catalog.ratio.getFields``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/ratio/catalog-ratio-get-fields.html

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
        filter: params.CatalogRatioListFilter | OtherKeys | None = None,
        order: params.CatalogRatioListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.CatalogRatio]:
        """Get the list of measurement unit ratios.

        ``catalog.ratio.list``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/ratio/catalog-ratio-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (CatalogRatioListFilter | Mapping[str, Any]): Conditions on the records; a prefix
                of the name may set the comparison. Keys:
                ``bitrix24_client.params.CatalogRatioListFilter``.
            order (CatalogRatioListOrder | Mapping[str, Any]): Sorting: names of fields with asc or
                desc. Keys: ``bitrix24_client.params.CatalogRatioListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access denied
                ``0``
        """
        return self._client._list(
            LIST, {"select": select, "filter": filter, "order": order, "start": start}, extra
        )


class AsyncCatalogRatioMethods(AsyncNamespace):
    """``catalog.ratio``."""

    __slots__ = ()
    _name = "catalog.ratio"

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CatalogRatioGetResult]:
        """Get Unit of Measure Ratio Field Values.

        ``catalog.ratio.get``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/ratio/catalog-ratio-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def getFields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CatalogRatioGetFieldsResult]:
        """Get Measurement Unit Ratio Fields.

        ``catalog.ratio.getFields``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/ratio/catalog-ratio-get-fields.html

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
        filter: params.CatalogRatioListFilter | OtherKeys | None = None,
        order: params.CatalogRatioListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.CatalogRatio]:
        """Get the list of measurement unit ratios.

        ``catalog.ratio.list``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/ratio/catalog-ratio-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (CatalogRatioListFilter | Mapping[str, Any]): Conditions on the records; a prefix
                of the name may set the comparison. Keys:
                ``bitrix24_client.params.CatalogRatioListFilter``.
            order (CatalogRatioListOrder | Mapping[str, Any]): Sorting: names of fields with asc or
                desc. Keys: ``bitrix24_client.params.CatalogRatioListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access denied
                ``0``
        """
        return self._client._list(
            LIST, {"select": select, "filter": filter, "order": order, "start": start}, extra
        )
