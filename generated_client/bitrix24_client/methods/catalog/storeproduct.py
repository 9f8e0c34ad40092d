"""Methods of ``catalog.storeproduct``."""

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
    from ...models.catalog import storeproduct as models
    from ...params.catalog import storeproduct as params
else:
    models = lazy_module("...models.catalog.storeproduct", __package__)

GET = Method(
    "catalog.storeproduct.get", _k.Nested(lambda: models.CatalogStoreproductGetResult), safe=True
)
GETFIELDS = Method(
    "catalog.storeproduct.getFields",
    _k.Nested(lambda: models.CatalogStoreproductGetFieldsResult),
    safe=True,
)
LIST = list_method(
    "catalog.storeproduct.list",
    _k.Nested(lambda: models.CatalogStoreproduct),
    Pagination(
        items=("result", "storeProducts"),
        id_field="id",
        by_id=ById(field="id", order={"order": {"id": "ASC"}}),
    ),
    some_keys={
        "filter": ("CatalogStoreproductListFilter",),
        "order": ("CatalogStoreproductListOrder",),
    },
)


class CatalogStoreproductMethods(SyncNamespace):
    """``catalog.storeproduct``."""

    __slots__ = ()
    _name = "catalog.storeproduct"

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> models.CatalogStoreproductGetResult:
        """Get Product Inventory by ID.

        ``catalog.storeproduct.get``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/store-product/catalog-store-product-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                (no code): Store product does not exist
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def getFields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> models.CatalogStoreproductGetFieldsResult:
        """Get Inventory Balances Fields.

        ``catalog.storeproduct.getFields``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/store-product/catalog-store-product-get-fields.html

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
        filter: params.CatalogStoreproductListFilter | OtherKeys | None = None,
        order: params.CatalogStoreproductListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.CatalogStoreproduct]:
        """Get a list of inventory balances by filter.

        ``catalog.storeproduct.list``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/store-product/catalog-store-product-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (CatalogStoreproductListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CatalogStoreproductListFilter``.
            order (CatalogStoreproductListOrder | Mapping[str, Any]): Sorting: names of fields with
                asc or desc. Keys: ``bitrix24_client.params.CatalogStoreproductListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``0``
        """
        return self._client._list(
            LIST, {"select": select, "filter": filter, "order": order, "start": start}, extra
        )


class AsyncCatalogStoreproductMethods(AsyncNamespace):
    """``catalog.storeproduct``."""

    __slots__ = ()
    _name = "catalog.storeproduct"

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CatalogStoreproductGetResult]:
        """Get Product Inventory by ID.

        ``catalog.storeproduct.get``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/store-product/catalog-store-product-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                (no code): Store product does not exist
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def getFields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CatalogStoreproductGetFieldsResult]:
        """Get Inventory Balances Fields.

        ``catalog.storeproduct.getFields``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/store-product/catalog-store-product-get-fields.html

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
        filter: params.CatalogStoreproductListFilter | OtherKeys | None = None,
        order: params.CatalogStoreproductListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.CatalogStoreproduct]:
        """Get a list of inventory balances by filter.

        ``catalog.storeproduct.list``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/store-product/catalog-store-product-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (CatalogStoreproductListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CatalogStoreproductListFilter``.
            order (CatalogStoreproductListOrder | Mapping[str, Any]): Sorting: names of fields with
                asc or desc. Keys: ``bitrix24_client.params.CatalogStoreproductListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``0``
        """
        return self._client._list(
            LIST, {"select": select, "filter": filter, "order": order, "start": start}, extra
        )
