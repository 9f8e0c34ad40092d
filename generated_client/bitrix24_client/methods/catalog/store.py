"""Methods of ``catalog.store``."""

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
    from ...models.catalog import store as models
    from ...params.catalog import store as params
else:
    models = lazy_module("...models.catalog.store", __package__)

ADD = Method(
    "catalog.store.add",
    _k.Nested(lambda: models.CatalogStoreAddResult),
    files=((("fields", "imageId"), "data"),),
    keys={"fields": ("CatalogStoreAddFields",)},
)
DELETE = Method("catalog.store.delete", _k.BOOLEAN)
GET = Method("catalog.store.get", _k.Nested(lambda: models.CatalogStoreGetResult), safe=True)
GETFIELDS = Method(
    "catalog.store.getFields", _k.Nested(lambda: models.CatalogStoreGetFieldsResult), safe=True
)
LIST = list_method(
    "catalog.store.list",
    _k.Nested(lambda: models.CatalogStore),
    Pagination(
        items=("result", "stores"),
        id_field="id",
        by_id=ById(field="id", order={"order": {"id": "ASC"}}),
    ),
    some_keys={"filter": ("CatalogStoreListFilter",), "order": ("CatalogStoreListOrder",)},
)
UPDATE = Method(
    "catalog.store.update",
    _k.Nested(lambda: models.CatalogStoreUpdateResult),
    files=((("fields", "imageId"), "data"),),
    keys={"fields": ("CatalogStoreUpdateFields",)},
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
    ) -> models.CatalogStoreAddResult:
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

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete warehouse.

        ``catalog.store.delete``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``: Access Denied
                ``201100000000``
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> models.CatalogStoreGetResult:
        """Get Store Field Values.

        ``catalog.store.get``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``201100000000``
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def getFields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> models.CatalogStoreGetFieldsResult:
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
        select: Sequence[str] | None = None,
        filter: params.CatalogStoreListFilter | OtherKeys | None = None,
        order: params.CatalogStoreListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.CatalogStore]:
        """Get a list of inventories by filter.

        ``catalog.store.list``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (CatalogStoreListFilter | Mapping[str, Any]): Conditions on the records; a prefix
                of the name may set the comparison. Keys:
                ``bitrix24_client.params.CatalogStoreListFilter``.
            order (CatalogStoreListOrder | Mapping[str, Any]): Sorting: names of fields with asc or
                desc. Keys: ``bitrix24_client.params.CatalogStoreListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

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
        id: int,
        fields: params.CatalogStoreUpdateFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> models.CatalogStoreUpdateResult:
        """Update Warehouse.

        ``catalog.store.update``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-update.html

        Args:
            id (int): Id of the record to change.
            fields (CatalogStoreUpdateFields | Mapping[str, Any]): New values of the fields; those
                not named stay as they are. Keys:
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
    ) -> Awaitable[models.CatalogStoreAddResult]:
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

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete warehouse.

        ``catalog.store.delete``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``: Access Denied
                ``201100000000``
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CatalogStoreGetResult]:
        """Get Store Field Values.

        ``catalog.store.get``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``201100000000``
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def getFields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CatalogStoreGetFieldsResult]:
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
        select: Sequence[str] | None = None,
        filter: params.CatalogStoreListFilter | OtherKeys | None = None,
        order: params.CatalogStoreListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.CatalogStore]:
        """Get a list of inventories by filter.

        ``catalog.store.list``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (CatalogStoreListFilter | Mapping[str, Any]): Conditions on the records; a prefix
                of the name may set the comparison. Keys:
                ``bitrix24_client.params.CatalogStoreListFilter``.
            order (CatalogStoreListOrder | Mapping[str, Any]): Sorting: names of fields with asc or
                desc. Keys: ``bitrix24_client.params.CatalogStoreListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

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
        id: int,
        fields: params.CatalogStoreUpdateFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.CatalogStoreUpdateResult]:
        """Update Warehouse.

        ``catalog.store.update``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-update.html

        Args:
            id (int): Id of the record to change.
            fields (CatalogStoreUpdateFields | Mapping[str, Any]): New values of the fields; those
                not named stay as they are. Keys:
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
