"""Methods of ``catalog.documentcontractor``."""

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
    from ...models.catalog import documentcontractor as models
    from ...params.catalog import documentcontractor as params
else:
    models = lazy_module("...models.catalog.documentcontractor", __package__)

ADD = Method(
    "catalog.documentcontractor.add",
    _k.Nested(lambda: models.CatalogDocumentcontractorAddResult),
    keys={"fields": ("CatalogDocumentcontractorAddFields",)},
)
DELETE = Method("catalog.documentcontractor.delete", _k.BOOLEAN)
GETFIELDS = Method(
    "catalog.documentcontractor.getFields",
    _k.Nested(lambda: models.CatalogDocumentcontractorGetFieldsResult),
    safe=True,
)
LIST = list_method(
    "catalog.documentcontractor.list",
    _k.Nested(lambda: models.CatalogDocumentcontractor),
    Pagination(
        items=("result", "documentContractor"),
        id_field="id",
        by_id=ById(field="id", order={"order": {"id": "ASC"}}),
    ),
    some_keys={
        "filter": ("CatalogDocumentcontractorListFilter",),
        "order": ("CatalogDocumentcontractorListOrder",),
    },
)


class CatalogDocumentcontractorMethods(SyncNamespace):
    """``catalog.documentcontractor``."""

    __slots__ = ()
    _name = "catalog.documentcontractor"

    def add(
        self,
        *,
        fields: params.CatalogDocumentcontractorAddFields,
        extra: Mapping[str, Any] | None = None,
    ) -> models.CatalogDocumentcontractorAddResult:
        """Add Vendor to Inventory Document.

        ``catalog.documentcontractor.add``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/documentcontractor/catalog-documentcontractor-add.html

        Args:
            fields (CatalogDocumentcontractorAddFields): Values of the fields of the new record.
                Keys: ``bitrix24_client.params.CatalogDocumentcontractorAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Store document was not found
                ``0``: Type of store document is wrong
                ``0``: Unable to edit conducted document
                ``0``: Wrong entity type id
                ``0``: Wrong entity id
                ``0``: This contractor has been already bound to this document
                ``0``: This document already has a Company contractor
                ``0``: Access denied
                ``0``: Contractors should be provided by CRM
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Remove Vendor Binding from Document.

        ``catalog.documentcontractor.delete``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/documentcontractor/catalog-documentcontractor-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Binding was not found
                ``0``: Access denied
                ``0``: Contractors should be provided by CRM
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    def getFields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> models.CatalogDocumentcontractorGetFieldsResult:
        """Get Description of Fields for Binding Vendor to Inventory Document.

        ``catalog.documentcontractor.getFields``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/documentcontractor/catalog-documentcontractor-get-fields.html

        Raises:
            ApiError: The codes that are documented:
                ``0``: Access denied
                ``0``: Contractors should be provided by CRM
        """
        return self._client._invoke(GETFIELDS, {}, extra)

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: params.CatalogDocumentcontractorListFilter | OtherKeys | None = None,
        order: params.CatalogDocumentcontractorListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.CatalogDocumentcontractor]:
        """Get a List of Vendor Bindings to Documents.

        ``catalog.documentcontractor.list``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/documentcontractor/catalog-documentcontractor-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (CatalogDocumentcontractorListFilter | Mapping[str, Any]): Conditions on the
                records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CatalogDocumentcontractorListFilter``.
            order (CatalogDocumentcontractorListOrder | Mapping[str, Any]): Sorting: names of fields
                with asc or desc. Keys:
                ``bitrix24_client.params.CatalogDocumentcontractorListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Access denied
                ``0``: Contractors should be provided by CRM
        """
        return self._client._list(
            LIST, {"select": select, "filter": filter, "order": order, "start": start}, extra
        )


class AsyncCatalogDocumentcontractorMethods(AsyncNamespace):
    """``catalog.documentcontractor``."""

    __slots__ = ()
    _name = "catalog.documentcontractor"

    def add(
        self,
        *,
        fields: params.CatalogDocumentcontractorAddFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.CatalogDocumentcontractorAddResult]:
        """Add Vendor to Inventory Document.

        ``catalog.documentcontractor.add``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/documentcontractor/catalog-documentcontractor-add.html

        Args:
            fields (CatalogDocumentcontractorAddFields): Values of the fields of the new record.
                Keys: ``bitrix24_client.params.CatalogDocumentcontractorAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Store document was not found
                ``0``: Type of store document is wrong
                ``0``: Unable to edit conducted document
                ``0``: Wrong entity type id
                ``0``: Wrong entity id
                ``0``: This contractor has been already bound to this document
                ``0``: This document already has a Company contractor
                ``0``: Access denied
                ``0``: Contractors should be provided by CRM
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Remove Vendor Binding from Document.

        ``catalog.documentcontractor.delete``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/documentcontractor/catalog-documentcontractor-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Binding was not found
                ``0``: Access denied
                ``0``: Contractors should be provided by CRM
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    def getFields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CatalogDocumentcontractorGetFieldsResult]:
        """Get Description of Fields for Binding Vendor to Inventory Document.

        ``catalog.documentcontractor.getFields``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/documentcontractor/catalog-documentcontractor-get-fields.html

        Raises:
            ApiError: The codes that are documented:
                ``0``: Access denied
                ``0``: Contractors should be provided by CRM
        """
        return self._client._invoke(GETFIELDS, {}, extra)

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: params.CatalogDocumentcontractorListFilter | OtherKeys | None = None,
        order: params.CatalogDocumentcontractorListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.CatalogDocumentcontractor]:
        """Get a List of Vendor Bindings to Documents.

        ``catalog.documentcontractor.list``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/documentcontractor/catalog-documentcontractor-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (CatalogDocumentcontractorListFilter | Mapping[str, Any]): Conditions on the
                records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CatalogDocumentcontractorListFilter``.
            order (CatalogDocumentcontractorListOrder | Mapping[str, Any]): Sorting: names of fields
                with asc or desc. Keys:
                ``bitrix24_client.params.CatalogDocumentcontractorListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Access denied
                ``0``: Contractors should be provided by CRM
        """
        return self._client._list(
            LIST, {"select": select, "filter": filter, "order": order, "start": start}, extra
        )
