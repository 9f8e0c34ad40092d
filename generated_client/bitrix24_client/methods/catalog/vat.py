"""Methods of ``catalog.vat``."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, Required, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.lazy import lazy_module
from ..._runtime.method import ById, Method, Pagination, list_method

if TYPE_CHECKING:
    from ..._runtime.listing import AsyncListing, Listing
    from ..._runtime.open_dicts import OtherKeys
    from ...models.catalog import vat as models
    from ...params.catalog import vat as params
else:
    models = lazy_module("...models.catalog.vat", __package__)

ADD = Method(
    "catalog.vat.add",
    _k.Nested(lambda: models.CatalogVatAddResult),
    keys={"fields": ("CatalogVatAddFields",)},
)
DELETE = Method("catalog.vat.delete", _k.BOOLEAN)
GET = Method("catalog.vat.get", _k.Nested(lambda: models.CatalogVat), safe=True)
GETFIELDS = Method(
    "catalog.vat.getFields", _k.Nested(lambda: models.CatalogVatGetFieldsResult), safe=True
)
LIST = list_method(
    "catalog.vat.list",
    _k.Nested(lambda: models.CatalogVat),
    Pagination(
        items=("result", "vat"),
        id_field="id",
        by_id=ById(field="id", order={"order": {"id": "ASC"}}),
    ),
    some_keys={"filter": ("CatalogVatListFilter",), "order": ("CatalogVatListOrder",)},
)
UPDATE = Method(
    "catalog.vat.update",
    _k.Nested(lambda: models.CatalogVatUpdateResult),
    keys={"fields": ("CatalogVatUpdateFields",)},
)


class CatalogVatMethods(SyncNamespace):
    """``catalog.vat``."""

    __slots__ = ()
    _name = "catalog.vat"

    def add(
        self, *, fields: params.CatalogVatAddFields, extra: Mapping[str, Any] | None = None
    ) -> models.CatalogVatAddResult:
        """Add VAT Rate.

        ``catalog.vat.add``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-add.html

        Args:
            fields (CatalogVatAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.CatalogVatAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {fields}
                ``0``
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete VAT Rate (catalog).

        ``catalog.vat.delete``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``: Access Denied
                ``200800000000``
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    def get(self, *, id: int, extra: Mapping[str, Any] | None = None) -> models.CatalogVat:
        """Get VAT Rate Field Values.

        ``catalog.vat.get``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``200800000000``
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def getFields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> models.CatalogVatGetFieldsResult:
        """Get VAT Rate Fields (catalog).

        ``catalog.vat.getFields``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-get-fields.html

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
        filter: params.CatalogVatListFilter | OtherKeys | None = None,
        order: params.CatalogVatListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.CatalogVat]:
        """Get a List of VAT Rates by Filter (catalog).

        ``catalog.vat.list``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (CatalogVatListFilter | Mapping[str, Any]): Conditions on the records; a prefix
                of the name may set the comparison. Keys:
                ``bitrix24_client.params.CatalogVatListFilter``.
            order (CatalogVatListOrder | Mapping[str, Any]): Sorting: names of fields with asc or
                desc. Keys: ``bitrix24_client.params.CatalogVatListOrder``.
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
        fields: params.CatalogVatUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> models.CatalogVatUpdateResult:
        """Update VAT Rate.

        ``catalog.vat.update``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-update.html

        Args:
            id (int): Id of the record to change.
            fields (CatalogVatUpdateFields): New values of the fields; those not named stay as they
                are. Keys: ``bitrix24_client.params.CatalogVatUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``: Access Denied
                ``200800000000``
                ``100``: Could not find value for parameter {id}
                ``100``: Could not find value for parameter {fields}
                ``0``: Required fields: code
                ``0``
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields}, extra)


class AsyncCatalogVatMethods(AsyncNamespace):
    """``catalog.vat``."""

    __slots__ = ()
    _name = "catalog.vat"

    def add(
        self, *, fields: params.CatalogVatAddFields, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CatalogVatAddResult]:
        """Add VAT Rate.

        ``catalog.vat.add``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-add.html

        Args:
            fields (CatalogVatAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.CatalogVatAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {fields}
                ``0``
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete VAT Rate (catalog).

        ``catalog.vat.delete``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``: Access Denied
                ``200800000000``
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CatalogVat]:
        """Get VAT Rate Field Values.

        ``catalog.vat.get``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``200800000000``
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def getFields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CatalogVatGetFieldsResult]:
        """Get VAT Rate Fields (catalog).

        ``catalog.vat.getFields``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-get-fields.html

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
        filter: params.CatalogVatListFilter | OtherKeys | None = None,
        order: params.CatalogVatListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.CatalogVat]:
        """Get a List of VAT Rates by Filter (catalog).

        ``catalog.vat.list``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (CatalogVatListFilter | Mapping[str, Any]): Conditions on the records; a prefix
                of the name may set the comparison. Keys:
                ``bitrix24_client.params.CatalogVatListFilter``.
            order (CatalogVatListOrder | Mapping[str, Any]): Sorting: names of fields with asc or
                desc. Keys: ``bitrix24_client.params.CatalogVatListOrder``.
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
        fields: params.CatalogVatUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.CatalogVatUpdateResult]:
        """Update VAT Rate.

        ``catalog.vat.update``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-update.html

        Args:
            id (int): Id of the record to change.
            fields (CatalogVatUpdateFields): New values of the fields; those not named stay as they
                are. Keys: ``bitrix24_client.params.CatalogVatUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``: Access Denied
                ``200800000000``
                ``100``: Could not find value for parameter {id}
                ``100``: Could not find value for parameter {fields}
                ``0``: Required fields: code
                ``0``
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields}, extra)
