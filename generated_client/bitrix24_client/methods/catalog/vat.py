"""Methods of ``catalog.vat``."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping, Sequence
from decimal import Decimal
from typing import Any, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.method import ById, Method, Pagination, list_method

if TYPE_CHECKING:
    from ..._runtime.listing import AsyncListing, Listing
    from ...params.catalog import vat as params

ADD = Method("catalog.vat.add", _k.ANY)
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
)
UPDATE = Method("catalog.vat.update", _k.ANY)


class CatalogVatMethods(SyncNamespace):
    """``catalog.vat``."""

    __slots__ = ()

    def add(
        self,
        *,
        fields: params.CatalogVatAddFields | Mapping[str, Any],
        params: Mapping[str, Any] | None = None,
    ) -> Any:
        """Add VAT Rate.

        ``catalog.vat.add``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-add.html

        Args:
            fields (CatalogVatAddFields | Mapping[str, Any]): Values of the fields of the new
                record.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``
                ``100``
                ``0``
        """
        return self._client._invoke(ADD, {"fields": fields}, params)

    def delete(self, *, id: int | str, params: Mapping[str, Any] | None = None) -> bool:
        """Delete VAT Rate.

        ``catalog.vat.delete``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-delete.html

        Args:
            id (int | str): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``
                ``200800000000``
                ``100``
                ``0``
        """
        return self._client._invoke(DELETE, {"id": id}, params)

    def get(self, *, id: int | str, params: Mapping[str, Any] | None = None) -> Any:
        """Get VAT Rate Field Values.

        ``catalog.vat.get``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-get.html

        Args:
            id (int | str): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``
                ``200800000000``
                ``100``
                ``0``
        """
        return self._client._invoke(GET, {"id": id}, params)

    def getFields(self, *, params: Mapping[str, Any] | None = None) -> Any:
        """Get VAT Rate Fields.

        ``catalog.vat.getFields``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-get-fields.html

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``
                ``0``
        """
        return self._client._invoke(GETFIELDS, {}, params)

    def list(
        self,
        *,
        select: Sequence[str | float | Decimal] | Mapping[str, Any] | None = None,
        filter: params.CatalogVatListFilter | Mapping[str, Any] | Sequence[Any] | None = None,
        order: params.CatalogVatListOrder | Mapping[str, Any] | Sequence[Any] | None = None,
        start: int | str | None = None,
        params: Mapping[str, Any] | None = None,
    ) -> Listing[Any]:
        """Get a List of VAT Rates by Filter.

        ``catalog.vat.list``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-list.html

        Args:
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.
            filter (CatalogVatListFilter | Mapping[str, Any] | Sequence[Any]): Conditions on the
                records; a prefix of the name may set the comparison.
            order (CatalogVatListOrder | Mapping[str, Any] | Sequence[Any]): Sorting: names of
                fields with asc or desc.
            start (int | str): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``
                ``0``
        """
        return self._client._list(
            LIST, {"select": select, "filter": filter, "order": order, "start": start}, params
        )

    def update(
        self,
        *,
        id: int | str,
        fields: params.CatalogVatUpdateFields | Mapping[str, Any],
        params: Mapping[str, Any] | None = None,
    ) -> Any:
        """Update VAT Rate.

        ``catalog.vat.update``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-update.html

        Args:
            id (int | str): Id of the record to change.
            fields (CatalogVatUpdateFields | Mapping[str, Any]): New values of the fields; those not
                named stay as they are.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``
                ``200800000000``
                ``100``
                ``0``
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields}, params)


class AsyncCatalogVatMethods(AsyncNamespace):
    """``catalog.vat``."""

    __slots__ = ()

    def add(
        self,
        *,
        fields: params.CatalogVatAddFields | Mapping[str, Any],
        params: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Add VAT Rate.

        ``catalog.vat.add``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-add.html

        Args:
            fields (CatalogVatAddFields | Mapping[str, Any]): Values of the fields of the new
                record.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``
                ``100``
                ``0``
        """
        return self._client._invoke(ADD, {"fields": fields}, params)

    def delete(self, *, id: int | str, params: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete VAT Rate.

        ``catalog.vat.delete``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-delete.html

        Args:
            id (int | str): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``
                ``200800000000``
                ``100``
                ``0``
        """
        return self._client._invoke(DELETE, {"id": id}, params)

    def get(self, *, id: int | str, params: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Get VAT Rate Field Values.

        ``catalog.vat.get``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-get.html

        Args:
            id (int | str): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``
                ``200800000000``
                ``100``
                ``0``
        """
        return self._client._invoke(GET, {"id": id}, params)

    def getFields(self, *, params: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Get VAT Rate Fields.

        ``catalog.vat.getFields``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-get-fields.html

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``
                ``0``
        """
        return self._client._invoke(GETFIELDS, {}, params)

    def list(
        self,
        *,
        select: Sequence[str | float | Decimal] | Mapping[str, Any] | None = None,
        filter: params.CatalogVatListFilter | Mapping[str, Any] | Sequence[Any] | None = None,
        order: params.CatalogVatListOrder | Mapping[str, Any] | Sequence[Any] | None = None,
        start: int | str | None = None,
        params: Mapping[str, Any] | None = None,
    ) -> AsyncListing[Any]:
        """Get a List of VAT Rates by Filter.

        ``catalog.vat.list``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-list.html

        Args:
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.
            filter (CatalogVatListFilter | Mapping[str, Any] | Sequence[Any]): Conditions on the
                records; a prefix of the name may set the comparison.
            order (CatalogVatListOrder | Mapping[str, Any] | Sequence[Any]): Sorting: names of
                fields with asc or desc.
            start (int | str): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``
                ``0``
        """
        return self._client._list(
            LIST, {"select": select, "filter": filter, "order": order, "start": start}, params
        )

    def update(
        self,
        *,
        id: int | str,
        fields: params.CatalogVatUpdateFields | Mapping[str, Any],
        params: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Update VAT Rate.

        ``catalog.vat.update``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-update.html

        Args:
            id (int | str): Id of the record to change.
            fields (CatalogVatUpdateFields | Mapping[str, Any]): New values of the fields; those not
                named stay as they are.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``
                ``200800000000``
                ``100``
                ``0``
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields}, params)
