"""Methods of ``catalog.section``."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping, Sequence
from decimal import Decimal
from typing import Any, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.method import ById, Method, Pagination, list_method

if TYPE_CHECKING:
    from ..._runtime.listing import AsyncListing, Listing
    from ...params.catalog import section as params

ADD = Method("catalog.section.add", _k.ANY)
DELETE = Method("catalog.section.delete", _k.BOOLEAN)
GET = Method("catalog.section.get", _k.ANY, safe=True)
GETFIELDS = Method("catalog.section.getFields", _k.ANY, safe=True)
LIST = list_method(
    "catalog.section.list",
    _k.ANY,
    Pagination(
        items=("result", "section"),
        id_field="id",
        by_id=ById(field="id", order={"order": {"id": "ASC"}}),
    ),
)
UPDATE = Method("catalog.section.update", _k.ANY)


class CatalogSectionMethods(SyncNamespace):
    """``catalog.section``."""

    __slots__ = ()

    def add(
        self,
        *,
        fields: params.CatalogSectionAddFields | Mapping[str, Any],
        params: Mapping[str, Any] | None = None,
    ) -> Any:
        """Add a Section to the Catalog.

        ``catalog.section.add``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-add.html

        Args:
            fields (CatalogSectionAddFields | Mapping[str, Any]): Values of the fields of the new
                record.

        Raises:
            ApiError: The codes that are documented:
                ``200040300040``
                ``200700300000``
                ``200700300040``
                ``200700300050``
                ``100``
                ``0``
        """
        return self._client._invoke(ADD, {"fields": fields}, params)

    def delete(self, *, id: int | str, params: Mapping[str, Any] | None = None) -> bool:
        """Delete Catalog Section.

        ``catalog.section.delete``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-delete.html

        Args:
            id (int | str): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``200040300050``
                ``200040300020``
                ``200700300030``
                ``100``
                ``0``
        """
        return self._client._invoke(DELETE, {"id": id}, params)

    def get(self, *, id: int | str, params: Mapping[str, Any] | None = None) -> Any:
        """Get Field Values of the Trade Catalog Section.

        ``catalog.section.get``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-get.html

        Args:
            id (int | str): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``200040300040``
                ``200700300030``
                ``100``
                ``0``
        """
        return self._client._invoke(GET, {"id": id}, params)

    def getFields(self, *, params: Mapping[str, Any] | None = None) -> Any:
        """Get Fields of the Catalog Section.

        ``catalog.section.getFields``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-get-fields.html

        Raises:
            ApiError: The codes that are documented:
                ``0``
        """
        return self._client._invoke(GETFIELDS, {}, params)

    def list(
        self,
        *,
        select: Sequence[str | float | Decimal] | Mapping[str, Any] | None = None,
        filter: params.CatalogSectionListFilter | Mapping[str, Any] | Sequence[Any] | None = None,
        order: params.CatalogSectionListOrder | Mapping[str, Any] | Sequence[Any] | None = None,
        start: int | str | None = None,
        params: Mapping[str, Any] | None = None,
    ) -> Listing[Any]:
        """Get a List of Sections in the Trade Catalog.

        ``catalog.section.list``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-list.html

        Args:
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.
            filter (CatalogSectionListFilter | Mapping[str, Any] | Sequence[Any]): Conditions on the
                records; a prefix of the name may set the comparison.
            order (CatalogSectionListOrder | Mapping[str, Any] | Sequence[Any]): Sorting: names of
                fields with asc or desc.
            start (int | str): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``200040300030``
                ``0``
        """
        return self._client._list(
            LIST, {"select": select, "filter": filter, "order": order, "start": start}, params
        )

    def update(
        self,
        *,
        id: int | str,
        fields: params.CatalogSectionUpdateFields | Mapping[str, Any],
        params: Mapping[str, Any] | None = None,
    ) -> Any:
        """Update the catalog section.

        ``catalog.section.update``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-update.html

        Args:
            id (int | str): Id of the record to change.
            fields (CatalogSectionUpdateFields | Mapping[str, Any]): New values of the fields; those
                not named stay as they are.

        Raises:
            ApiError: The codes that are documented:
                ``200040300040``
                ``200700300010``
                ``200700300030``
                ``200700300040``
                ``200700300050``
                ``100``
                ``0``
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields}, params)


class AsyncCatalogSectionMethods(AsyncNamespace):
    """``catalog.section``."""

    __slots__ = ()

    def add(
        self,
        *,
        fields: params.CatalogSectionAddFields | Mapping[str, Any],
        params: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Add a Section to the Catalog.

        ``catalog.section.add``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-add.html

        Args:
            fields (CatalogSectionAddFields | Mapping[str, Any]): Values of the fields of the new
                record.

        Raises:
            ApiError: The codes that are documented:
                ``200040300040``
                ``200700300000``
                ``200700300040``
                ``200700300050``
                ``100``
                ``0``
        """
        return self._client._invoke(ADD, {"fields": fields}, params)

    def delete(self, *, id: int | str, params: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete Catalog Section.

        ``catalog.section.delete``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-delete.html

        Args:
            id (int | str): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``200040300050``
                ``200040300020``
                ``200700300030``
                ``100``
                ``0``
        """
        return self._client._invoke(DELETE, {"id": id}, params)

    def get(self, *, id: int | str, params: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Get Field Values of the Trade Catalog Section.

        ``catalog.section.get``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-get.html

        Args:
            id (int | str): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``200040300040``
                ``200700300030``
                ``100``
                ``0``
        """
        return self._client._invoke(GET, {"id": id}, params)

    def getFields(self, *, params: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Get Fields of the Catalog Section.

        ``catalog.section.getFields``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-get-fields.html

        Raises:
            ApiError: The codes that are documented:
                ``0``
        """
        return self._client._invoke(GETFIELDS, {}, params)

    def list(
        self,
        *,
        select: Sequence[str | float | Decimal] | Mapping[str, Any] | None = None,
        filter: params.CatalogSectionListFilter | Mapping[str, Any] | Sequence[Any] | None = None,
        order: params.CatalogSectionListOrder | Mapping[str, Any] | Sequence[Any] | None = None,
        start: int | str | None = None,
        params: Mapping[str, Any] | None = None,
    ) -> AsyncListing[Any]:
        """Get a List of Sections in the Trade Catalog.

        ``catalog.section.list``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-list.html

        Args:
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.
            filter (CatalogSectionListFilter | Mapping[str, Any] | Sequence[Any]): Conditions on the
                records; a prefix of the name may set the comparison.
            order (CatalogSectionListOrder | Mapping[str, Any] | Sequence[Any]): Sorting: names of
                fields with asc or desc.
            start (int | str): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``200040300030``
                ``0``
        """
        return self._client._list(
            LIST, {"select": select, "filter": filter, "order": order, "start": start}, params
        )

    def update(
        self,
        *,
        id: int | str,
        fields: params.CatalogSectionUpdateFields | Mapping[str, Any],
        params: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Update the catalog section.

        ``catalog.section.update``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-update.html

        Args:
            id (int | str): Id of the record to change.
            fields (CatalogSectionUpdateFields | Mapping[str, Any]): New values of the fields; those
                not named stay as they are.

        Raises:
            ApiError: The codes that are documented:
                ``200040300040``
                ``200700300010``
                ``200700300030``
                ``200700300040``
                ``200700300050``
                ``100``
                ``0``
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields}, params)
