"""Methods of ``catalog.catalog``."""

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
    from ...models.catalog import catalog as models
    from ...params.catalog import catalog as params
else:
    models = lazy_module("...models.catalog.catalog", __package__)

GET = Method("catalog.catalog.get", _k.Nested(lambda: models.CatalogCatalogGetResult), safe=True)
GETFIELDS = Method(
    "catalog.catalog.getFields", _k.Nested(lambda: models.CatalogCatalogGetFieldsResult), safe=True
)
ISOFFERS = Method("catalog.catalog.isOffers", _k.BOOLEAN, safe=True)
LIST = list_method(
    "catalog.catalog.list",
    _k.Nested(lambda: models.CatalogCatalog),
    Pagination(
        items=("result", "catalogs"),
        id_field="id",
        by_id=ById(field="id", order={"order": {"id": "ASC"}}),
    ),
    some_keys={"filter": ("CatalogCatalogListFilter",), "order": ("CatalogCatalogListOrder",)},
)


class CatalogCatalogMethods(SyncNamespace):
    """``catalog.catalog``."""

    __slots__ = ()
    _name = "catalog.catalog"

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> models.CatalogCatalogGetResult:
        """Get Values of All Fields in the Trade Catalog.

        ``catalog.catalog.get``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/catalog/catalog-catalog-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``200040300030``: Access Denied
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def getFields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> models.CatalogCatalogGetFieldsResult:
        """Get Available Fields of the Trade Catalog.

        ``catalog.catalog.getFields``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/catalog/catalog-catalog-get-fields.html

        Raises:
            ApiError: The codes that are documented:
                ``0``
        """
        return self._client._invoke(GETFIELDS, {}, extra)

    def isOffers(self, *, id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Check if the trade catalog is a variation catalog.

        ``catalog.catalog.isOffers``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/catalog/catalog-catalog-is-offers.html

        Args:
            id (int): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``200040300030``: Access Denied
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(ISOFFERS, {"id": id}, extra)

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: params.CatalogCatalogListFilter | OtherKeys | None = None,
        order: params.CatalogCatalogListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.CatalogCatalog]:
        """Get a list of trade catalogs.

        ``catalog.catalog.list``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/catalog/catalog-catalog-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (CatalogCatalogListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CatalogCatalogListFilter``.
            order (CatalogCatalogListOrder | Mapping[str, Any]): Sorting: names of fields with asc
                or desc. Keys: ``bitrix24_client.params.CatalogCatalogListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``200040300030``: Access Denied
                ``0``
        """
        return self._client._list(
            LIST, {"select": select, "filter": filter, "order": order, "start": start}, extra
        )


class AsyncCatalogCatalogMethods(AsyncNamespace):
    """``catalog.catalog``."""

    __slots__ = ()
    _name = "catalog.catalog"

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CatalogCatalogGetResult]:
        """Get Values of All Fields in the Trade Catalog.

        ``catalog.catalog.get``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/catalog/catalog-catalog-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``200040300030``: Access Denied
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def getFields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CatalogCatalogGetFieldsResult]:
        """Get Available Fields of the Trade Catalog.

        ``catalog.catalog.getFields``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/catalog/catalog-catalog-get-fields.html

        Raises:
            ApiError: The codes that are documented:
                ``0``
        """
        return self._client._invoke(GETFIELDS, {}, extra)

    def isOffers(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Check if the trade catalog is a variation catalog.

        ``catalog.catalog.isOffers``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/catalog/catalog-catalog-is-offers.html

        Args:
            id (int): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``200040300030``: Access Denied
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(ISOFFERS, {"id": id}, extra)

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: params.CatalogCatalogListFilter | OtherKeys | None = None,
        order: params.CatalogCatalogListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.CatalogCatalog]:
        """Get a list of trade catalogs.

        ``catalog.catalog.list``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/catalog/catalog-catalog-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (CatalogCatalogListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CatalogCatalogListFilter``.
            order (CatalogCatalogListOrder | Mapping[str, Any]): Sorting: names of fields with asc
                or desc. Keys: ``bitrix24_client.params.CatalogCatalogListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``200040300030``: Access Denied
                ``0``
        """
        return self._client._list(
            LIST, {"select": select, "filter": filter, "order": order, "start": start}, extra
        )
