"""Methods of ``catalog.vat``."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping, Sequence
from decimal import Decimal
from typing import Any, Required, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.method import ById, Method, Pagination, list_method

if TYPE_CHECKING:
    from ..._runtime.listing import AsyncListing, Listing
    from ..._runtime.open_dicts import OtherKeys
    from ...params.catalog import vat as params

ADD = Method("catalog.vat.add", _k.ANY, some_keys={"fields": ("CatalogVatAddFields",)})
DELETE = Method("catalog.vat.delete", _k.BOOLEAN)
GET = Method("catalog.vat.get", _k.ANY, safe=True)
GETFIELDS = Method("catalog.vat.getFields", _k.ANY, safe=True)
LIST = list_method(
    "catalog.vat.list",
    _k.ANY,
    Pagination(
        items=("result", "vat"),
        id_field="id",
        by_id=ById(field="id", order={"order": {"id": "ASC"}}),
    ),
    some_keys={"filter": ("CatalogVatListFilter",), "order": ("CatalogVatListOrder",)},
)
UPDATE = Method("catalog.vat.update", _k.ANY, some_keys={"fields": ("CatalogVatUpdateFields",)})


class CatalogVatMethods(SyncNamespace):
    """``catalog.vat``."""

    __slots__ = ()
    _name = "catalog.vat"

    def add(
        self,
        *,
        fields: params.CatalogVatAddFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Add VAT Rate.

        ``catalog.vat.add``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-add.html

        Args:
            fields (CatalogVatAddFields | Mapping[str, Any]): Values of the fields of the new
                record. Keys: ``bitrix24_client.params.CatalogVatAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {fields}
                ``0``
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    def delete(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete VAT Rate (catalog).

        ``catalog.vat.delete``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-delete.html

        Args:
            id (int | str): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``: Access Denied
                ``200800000000``
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    def get(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> Any:
        """Get VAT Rate Field Values.

        ``catalog.vat.get``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-get.html

        Args:
            id (int | str): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``200800000000``
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def getFields(self, *, extra: Mapping[str, Any] | None = None) -> Any:
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
        select: Sequence[str | float | Decimal] | Mapping[str, Any] | None = None,
        filter: params.CatalogVatListFilter | OtherKeys | Sequence[Any] | None = None,
        order: params.CatalogVatListOrder | OtherKeys | Sequence[Any] | None = None,
        start: int | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[Any]:
        """Get a List of VAT Rates by Filter (catalog).

        ``catalog.vat.list``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-list.html

        Args:
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.
            filter (CatalogVatListFilter | Mapping[str, Any] | Sequence[Any]): Conditions on the
                records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CatalogVatListFilter``.
            order (CatalogVatListOrder | Mapping[str, Any] | Sequence[Any]): Sorting: names of
                fields with asc or desc. Keys: ``bitrix24_client.params.CatalogVatListOrder``.
            start (int | str): Offset of the first record; the next offset is in the answer.

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
        id: int | str,
        fields: params.CatalogVatUpdateFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Update VAT Rate.

        ``catalog.vat.update``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-update.html

        Args:
            id (int | str): Id of the record to change.
            fields (CatalogVatUpdateFields | Mapping[str, Any]): New values of the fields; those not
                named stay as they are. Keys: ``bitrix24_client.params.CatalogVatUpdateFields``.

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
        self,
        *,
        fields: params.CatalogVatAddFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Add VAT Rate.

        ``catalog.vat.add``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-add.html

        Args:
            fields (CatalogVatAddFields | Mapping[str, Any]): Values of the fields of the new
                record. Keys: ``bitrix24_client.params.CatalogVatAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {fields}
                ``0``
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    def delete(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete VAT Rate (catalog).

        ``catalog.vat.delete``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-delete.html

        Args:
            id (int | str): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``: Access Denied
                ``200800000000``
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    def get(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Get VAT Rate Field Values.

        ``catalog.vat.get``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-get.html

        Args:
            id (int | str): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``200800000000``
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def getFields(self, *, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
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
        select: Sequence[str | float | Decimal] | Mapping[str, Any] | None = None,
        filter: params.CatalogVatListFilter | OtherKeys | Sequence[Any] | None = None,
        order: params.CatalogVatListOrder | OtherKeys | Sequence[Any] | None = None,
        start: int | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[Any]:
        """Get a List of VAT Rates by Filter (catalog).

        ``catalog.vat.list``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-list.html

        Args:
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.
            filter (CatalogVatListFilter | Mapping[str, Any] | Sequence[Any]): Conditions on the
                records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CatalogVatListFilter``.
            order (CatalogVatListOrder | Mapping[str, Any] | Sequence[Any]): Sorting: names of
                fields with asc or desc. Keys: ``bitrix24_client.params.CatalogVatListOrder``.
            start (int | str): Offset of the first record; the next offset is in the answer.

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
        id: int | str,
        fields: params.CatalogVatUpdateFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Update VAT Rate.

        ``catalog.vat.update``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-update.html

        Args:
            id (int | str): Id of the record to change.
            fields (CatalogVatUpdateFields | Mapping[str, Any]): New values of the fields; those not
                named stay as they are. Keys: ``bitrix24_client.params.CatalogVatUpdateFields``.

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
