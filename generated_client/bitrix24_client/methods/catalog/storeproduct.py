"""Methods of ``catalog.storeproduct``."""

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
    from ...params.catalog import storeproduct as params

GET = Method("catalog.storeproduct.get", _k.ANY, safe=True)
GETFIELDS = Method("catalog.storeproduct.getFields", _k.ANY, safe=True)
LIST = list_method(
    "catalog.storeproduct.list",
    _k.ANY,
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

    def get(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> Any:
        """Get Product Inventory by ID.

        ``catalog.storeproduct.get``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/store-product/catalog-store-product-get.html

        Args:
            id (int | str): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                (no code): Store product does not exist
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def getFields(self, *, extra: Mapping[str, Any] | None = None) -> Any:
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
        select: Sequence[str | float | Decimal] | Mapping[str, str | float | Decimal] | None = None,
        filter: params.CatalogStoreproductListFilter | OtherKeys | Sequence[Any] | None = None,
        order: params.CatalogStoreproductListOrder | OtherKeys | Sequence[Any] | None = None,
        start: int | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[Any]:
        """Get a list of inventory balances by filter.

        ``catalog.storeproduct.list``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/store-product/catalog-store-product-list.html

        Args:
            select (Sequence[str | float | Decimal] | Mapping[str, str | float | Decimal]): Names of
                the fields to return.
            filter (CatalogStoreproductListFilter | Mapping[str, Any] | Sequence[Any]): Conditions
                on the records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CatalogStoreproductListFilter``.
            order (CatalogStoreproductListOrder | Mapping[str, Any] | Sequence[Any]): Sorting: names
                of fields with asc or desc. Keys:
                ``bitrix24_client.params.CatalogStoreproductListOrder``.
            start (int | str): Offset of the first record; the next offset is in the answer.

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

    def get(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Get Product Inventory by ID.

        ``catalog.storeproduct.get``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/store-product/catalog-store-product-get.html

        Args:
            id (int | str): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                (no code): Store product does not exist
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def getFields(self, *, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
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
        select: Sequence[str | float | Decimal] | Mapping[str, str | float | Decimal] | None = None,
        filter: params.CatalogStoreproductListFilter | OtherKeys | Sequence[Any] | None = None,
        order: params.CatalogStoreproductListOrder | OtherKeys | Sequence[Any] | None = None,
        start: int | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[Any]:
        """Get a list of inventory balances by filter.

        ``catalog.storeproduct.list``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/store-product/catalog-store-product-list.html

        Args:
            select (Sequence[str | float | Decimal] | Mapping[str, str | float | Decimal]): Names of
                the fields to return.
            filter (CatalogStoreproductListFilter | Mapping[str, Any] | Sequence[Any]): Conditions
                on the records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CatalogStoreproductListFilter``.
            order (CatalogStoreproductListOrder | Mapping[str, Any] | Sequence[Any]): Sorting: names
                of fields with asc or desc. Keys:
                ``bitrix24_client.params.CatalogStoreproductListOrder``.
            start (int | str): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``0``
        """
        return self._client._list(
            LIST, {"select": select, "filter": filter, "order": order, "start": start}, extra
        )
