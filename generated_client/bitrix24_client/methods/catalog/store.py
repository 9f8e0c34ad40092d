"""Methods of ``catalog.store``."""

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
    from ...params.catalog import store as params

ADD = Method(
    "catalog.store.add",
    _k.ANY,
    files=((("fields", "imageId"), "data"),),
    some_keys={"fields": ("CatalogStoreAddFields",)},
)
DELETE = Method("catalog.store.delete", _k.BOOLEAN)
GET = Method("catalog.store.get", _k.ANY, safe=True)
GETFIELDS = Method("catalog.store.getFields", _k.ANY, safe=True)
LIST = list_method(
    "catalog.store.list",
    _k.ANY,
    Pagination(
        items=("result", "stores"),
        id_field="id",
        by_id=ById(field="id", order={"order": {"id": "ASC"}}),
    ),
    some_keys={"filter": ("CatalogStoreListFilter",), "order": ("CatalogStoreListOrder",)},
)
UPDATE = Method(
    "catalog.store.update",
    _k.ANY,
    files=((("fields", "imageId"), "data"),),
    some_keys={"fields": ("CatalogStoreUpdateFields",)},
)


class CatalogStoreMethods(SyncNamespace):
    """``catalog.store``."""

    __slots__ = ()
    _name = "catalog.store"

    def add(
        self,
        *,
        fields: params.CatalogStoreAddFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Add Inventory.

        ``catalog.store.add``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-add.html

        Args:
            fields (CatalogStoreAddFields | Mapping[str, Any]): Values of the fields of the new
                record. Keys: ``bitrix24_client.params.CatalogStoreAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {fields}
                ``0``
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    def delete(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete warehouse.

        ``catalog.store.delete``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-delete.html

        Args:
            id (int | str): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``: Access Denied
                ``201100000000``
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    def get(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> Any:
        """Get Store Field Values.

        ``catalog.store.get``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-get.html

        Args:
            id (int | str): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``201100000000``
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def getFields(self, *, extra: Mapping[str, Any] | None = None) -> Any:
        """Get Available Store Fields.

        ``catalog.store.getFields``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-get-fields.html

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
        filter: params.CatalogStoreListFilter | OtherKeys | Sequence[Any] | None = None,
        order: params.CatalogStoreListOrder | OtherKeys | Sequence[Any] | None = None,
        start: int | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[Any]:
        """Get a list of inventories by filter.

        ``catalog.store.list``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-list.html

        Args:
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.
            filter (CatalogStoreListFilter | Mapping[str, Any] | Sequence[Any]): Conditions on the
                records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CatalogStoreListFilter``.
            order (CatalogStoreListOrder | Mapping[str, Any] | Sequence[Any]): Sorting: names of
                fields with asc or desc. Keys: ``bitrix24_client.params.CatalogStoreListOrder``.
            start (int | str): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access denied
                ``0``
        """
        return self._client._list(
            LIST, {"select": select, "filter": filter, "order": order, "start": start}, extra
        )

    def update(
        self,
        *,
        id: int | str,
        fields: params.CatalogStoreUpdateFields | OtherKeys | Sequence[Any],
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Update Warehouse.

        ``catalog.store.update``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-update.html

        Args:
            id (int | str): Id of the record to change.
            fields (CatalogStoreUpdateFields | Mapping[str, Any] | Sequence[Any]): New values of the
                fields; those not named stay as they are. Keys:
                ``bitrix24_client.params.CatalogStoreUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``: Access Denied
                ``201100000000``
                ``100``: Could not find value for parameter {fields}
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields}, extra)


class AsyncCatalogStoreMethods(AsyncNamespace):
    """``catalog.store``."""

    __slots__ = ()
    _name = "catalog.store"

    def add(
        self,
        *,
        fields: params.CatalogStoreAddFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Add Inventory.

        ``catalog.store.add``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-add.html

        Args:
            fields (CatalogStoreAddFields | Mapping[str, Any]): Values of the fields of the new
                record. Keys: ``bitrix24_client.params.CatalogStoreAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {fields}
                ``0``
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    def delete(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete warehouse.

        ``catalog.store.delete``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-delete.html

        Args:
            id (int | str): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``: Access Denied
                ``201100000000``
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    def get(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Get Store Field Values.

        ``catalog.store.get``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-get.html

        Args:
            id (int | str): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``201100000000``
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def getFields(self, *, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Get Available Store Fields.

        ``catalog.store.getFields``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-get-fields.html

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
        filter: params.CatalogStoreListFilter | OtherKeys | Sequence[Any] | None = None,
        order: params.CatalogStoreListOrder | OtherKeys | Sequence[Any] | None = None,
        start: int | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[Any]:
        """Get a list of inventories by filter.

        ``catalog.store.list``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-list.html

        Args:
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.
            filter (CatalogStoreListFilter | Mapping[str, Any] | Sequence[Any]): Conditions on the
                records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CatalogStoreListFilter``.
            order (CatalogStoreListOrder | Mapping[str, Any] | Sequence[Any]): Sorting: names of
                fields with asc or desc. Keys: ``bitrix24_client.params.CatalogStoreListOrder``.
            start (int | str): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access denied
                ``0``
        """
        return self._client._list(
            LIST, {"select": select, "filter": filter, "order": order, "start": start}, extra
        )

    def update(
        self,
        *,
        id: int | str,
        fields: params.CatalogStoreUpdateFields | OtherKeys | Sequence[Any],
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Update Warehouse.

        ``catalog.store.update``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-update.html

        Args:
            id (int | str): Id of the record to change.
            fields (CatalogStoreUpdateFields | Mapping[str, Any] | Sequence[Any]): New values of the
                fields; those not named stay as they are. Keys:
                ``bitrix24_client.params.CatalogStoreUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``: Access Denied
                ``201100000000``
                ``100``: Could not find value for parameter {fields}
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields}, extra)
