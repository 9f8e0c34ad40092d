"""Methods of ``catalog.userfield``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.lazy import lazy_module
from ..._runtime.method import Method, Pagination, list_method

if TYPE_CHECKING:
    from ..._runtime.listing import AsyncListing, Listing
    from ..._runtime.open_dicts import OtherKeys
    from ...models.catalog import userfield as models
    from ...params.catalog import userfield as params
else:
    models = lazy_module("...models.catalog.userfield", __package__)

DOCUMENT_LIST = list_method(
    "catalog.userfield.document.list",
    _k.Nested(lambda: models.CatalogUserfieldDocument),
    Pagination(items=("result", "documents")),
    some_keys={
        "filter": ("CatalogUserfieldDocumentListFilter",),
        "order": ("CatalogUserfieldDocumentListOrder",),
    },
)
DOCUMENT_UPDATE = Method(
    "catalog.userfield.document.update",
    _k.Nested(lambda: models.CatalogUserfieldDocumentUpdateResult),
    keys={"fields": ("CatalogUserfieldDocumentUpdateFields",)},
)


class CatalogUserfieldMethods(SyncNamespace):
    """``catalog.userfield``."""

    __slots__ = ()
    _name = "catalog.userfield"

    @builtins.property
    def document(self) -> CatalogUserfieldDocumentMethods:
        return CatalogUserfieldDocumentMethods(self._client)


class AsyncCatalogUserfieldMethods(AsyncNamespace):
    """``catalog.userfield``."""

    __slots__ = ()
    _name = "catalog.userfield"

    @builtins.property
    def document(self) -> AsyncCatalogUserfieldDocumentMethods:
        return AsyncCatalogUserfieldDocumentMethods(self._client)


class CatalogUserfieldDocumentMethods(SyncNamespace):
    """``catalog.userfield.document``."""

    __slots__ = ()
    _name = "catalog.userfield.document"

    def list(
        self,
        *,
        select: Sequence[str],
        filter: params.CatalogUserfieldDocumentListFilter | OtherKeys,
        order: params.CatalogUserfieldDocumentListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.CatalogUserfieldDocument]:
        """Get a List of Custom Field Values for Inventory Accounting Documents.

        ``catalog.userfield.document.list``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/userfield-document/catalog-userfield-document-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (CatalogUserfieldDocumentListFilter | Mapping[str, Any]): Conditions on the
                records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CatalogUserfieldDocumentListFilter``.
            order (CatalogUserfieldDocumentListOrder | Mapping[str, Any]): Sorting: names of fields
                with asc or desc. Keys:
                ``bitrix24_client.params.CatalogUserfieldDocumentListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``0``: The documentType field is not specified in the select parameter
                ``0``: The documentType field is not specified in the filter parameter
                ``0``: Access Denied
        """
        return self._client._list(
            DOCUMENT_LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra,
        )

    def update(
        self,
        *,
        document_id: int,
        fields: params.CatalogUserfieldDocumentUpdateFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> models.CatalogUserfieldDocumentUpdateResult:
        """Update User Field Values for Inventory Accounting Documents.

        ``catalog.userfield.document.update``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/userfield-document/catalog-userfield-document-update.html

        Args:
            document_id (int): Id of the document.
            fields (CatalogUserfieldDocumentUpdateFields | Mapping[str, Any]): New values of the
                fields; those not named stay as they are. Keys:
                ``bitrix24_client.params.CatalogUserfieldDocumentUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``0``: The specified document does not exist
                ``0``: Access Denied
        """
        return self._client._invoke(
            DOCUMENT_UPDATE, {"documentId": document_id, "fields": fields}, extra
        )


class AsyncCatalogUserfieldDocumentMethods(AsyncNamespace):
    """``catalog.userfield.document``."""

    __slots__ = ()
    _name = "catalog.userfield.document"

    def list(
        self,
        *,
        select: Sequence[str],
        filter: params.CatalogUserfieldDocumentListFilter | OtherKeys,
        order: params.CatalogUserfieldDocumentListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.CatalogUserfieldDocument]:
        """Get a List of Custom Field Values for Inventory Accounting Documents.

        ``catalog.userfield.document.list``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/userfield-document/catalog-userfield-document-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (CatalogUserfieldDocumentListFilter | Mapping[str, Any]): Conditions on the
                records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CatalogUserfieldDocumentListFilter``.
            order (CatalogUserfieldDocumentListOrder | Mapping[str, Any]): Sorting: names of fields
                with asc or desc. Keys:
                ``bitrix24_client.params.CatalogUserfieldDocumentListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``0``: The documentType field is not specified in the select parameter
                ``0``: The documentType field is not specified in the filter parameter
                ``0``: Access Denied
        """
        return self._client._list(
            DOCUMENT_LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra,
        )

    def update(
        self,
        *,
        document_id: int,
        fields: params.CatalogUserfieldDocumentUpdateFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.CatalogUserfieldDocumentUpdateResult]:
        """Update User Field Values for Inventory Accounting Documents.

        ``catalog.userfield.document.update``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/userfield-document/catalog-userfield-document-update.html

        Args:
            document_id (int): Id of the document.
            fields (CatalogUserfieldDocumentUpdateFields | Mapping[str, Any]): New values of the
                fields; those not named stay as they are. Keys:
                ``bitrix24_client.params.CatalogUserfieldDocumentUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``0``: The specified document does not exist
                ``0``: Access Denied
        """
        return self._client._invoke(
            DOCUMENT_UPDATE, {"documentId": document_id, "fields": fields}, extra
        )
