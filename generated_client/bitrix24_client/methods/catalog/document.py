"""Methods of ``catalog.document``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.deprecation import deprecated
from ..._runtime.lazy import lazy_module
from ..._runtime.method import ById, Method, Pagination, list_method

if TYPE_CHECKING:
    from ..._runtime.listing import AsyncListing, Listing
    from ..._runtime.open_dicts import OtherKeys
    from ...models.catalog import document as models
    from ...params.catalog import document as params
else:
    models = lazy_module("...models.catalog.document", __package__)

ADD = Method(
    "catalog.document.add",
    _k.Nested(lambda: models.CatalogDocumentAddResult),
    keys={"fields": ("CatalogDocumentAddFields",)},
)
CANCEL = Method("catalog.document.cancel", _k.BOOLEAN)
CANCELLIST = Method("catalog.document.cancelList", _k.BOOLEAN)
CONDUCT = Method("catalog.document.conduct", _k.BOOLEAN)
CONDUCTLIST = Method("catalog.document.conductList", _k.BOOLEAN)
CONFIRM = Method("catalog.document.confirm", _k.BOOLEAN)
DELETE = Method("catalog.document.delete", _k.BOOLEAN)
DELETELIST = Method("catalog.document.deleteList", _k.BOOLEAN)
FIELDS = Method(
    "catalog.document.fields",
    _k.ListOf(_k.Nested(lambda: models.CatalogDocumentFieldsResultItem)),
    safe=True,
)
GETFIELDS = Method(
    "catalog.document.getFields",
    _k.Nested(lambda: models.CatalogDocumentGetFieldsResult),
    safe=True,
)
LIST = list_method(
    "catalog.document.list",
    _k.Nested(lambda: models.CatalogDocument),
    Pagination(
        items=("result", "documents"),
        id_field="id",
        by_id=ById(field="id", order={"order": {"id": "ASC"}}),
    ),
    some_keys={"filter": ("CatalogDocumentListFilter",), "order": ("CatalogDocumentListOrder",)},
)
UNCONFIRM = Method("catalog.document.unconfirm", _k.BOOLEAN)
UPDATE = Method(
    "catalog.document.update",
    _k.Nested(lambda: models.CatalogDocumentUpdateResult),
    keys={"fields": ("CatalogDocumentUpdateFields",)},
)
ELEMENT_ADD = Method(
    "catalog.document.element.add",
    _k.Nested(lambda: models.CatalogDocumentElementAddResult),
    keys={"fields": ("CatalogDocumentElementAddFields",)},
)
ELEMENT_DELETE = Method("catalog.document.element.delete", _k.BOOLEAN)
ELEMENT_FIELDS = Method(
    "catalog.document.element.fields",
    _k.ListOf(_k.Nested(lambda: models.CatalogDocumentElementFieldsResultItem)),
    safe=True,
)
ELEMENT_GETFIELDS = Method(
    "catalog.document.element.getFields",
    _k.Nested(lambda: models.CatalogDocumentElementGetFieldsResult),
    safe=True,
)
ELEMENT_LIST = list_method(
    "catalog.document.element.list",
    _k.Nested(lambda: models.CatalogDocumentElement),
    Pagination(
        items=("result", "documentElements"),
        id_field="id",
        by_id=ById(field="id", order={"order": {"id": "ASC"}}),
    ),
    some_keys={
        "filter": ("CatalogDocumentElementListFilter",),
        "order": ("CatalogDocumentElementListOrder",),
    },
)
ELEMENT_UPDATE = Method(
    "catalog.document.element.update",
    _k.Nested(lambda: models.CatalogDocumentElementUpdateResult),
    keys={"fields": ("CatalogDocumentElementUpdateFields",)},
)
MODE_STATUS = Method("catalog.document.mode.status", _k.BOOLEAN)


class CatalogDocumentMethods(SyncNamespace):
    """``catalog.document``."""

    __slots__ = ()
    _name = "catalog.document"

    @builtins.property
    def element(self) -> CatalogDocumentElementMethods:
        return CatalogDocumentElementMethods(self._client)

    @builtins.property
    def mode(self) -> CatalogDocumentModeMethods:
        return CatalogDocumentModeMethods(self._client)

    def add(
        self, *, fields: params.CatalogDocumentAddFields, extra: Mapping[str, Any] | None = None
    ) -> models.CatalogDocumentAddResult:
        """Create Inventory Document.

        ``catalog.document.add``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-add.html

        Args:
            fields (CatalogDocumentAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.CatalogDocumentAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Insufficient permissions to save the document
                ``0``: DOC_TYPE isn't available
                ``0``: Inventory accounting is not available on your plan
                ``0``
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    def cancel(self, *, id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Cancel Document of Inventory Accounting.

        ``catalog.document.cancel``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-cancel.html

        Args:
            id (int): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Insufficient permissions to save the document
                ``0``: Could not complete the action as you do not have sufficient permissions to
                    view and select warehouses
                ``0``: Error cancelling document conduct: Document has not been conducted yet
                ``0``: Inventory accounting is not available on your plan
        """
        return self._client._invoke(CANCEL, {"id": id}, extra)

    def cancelList(
        self, *, document_ids: Sequence[int], extra: Mapping[str, Any] | None = None
    ) -> bool:
        """Canceling Multiple Documents.

        ``catalog.document.cancelList``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-cancel-list.html

        Args:
            document_ids (Sequence[int]):

        Raises:
            ApiError: The codes that are documented:
                ``0``: An error occurred while canceling the document "document name": Insufficient
                    permissions to save the document
                ``0``: Error canceling the document: Document not found
                ``0``: An error occurred while canceling the document "document name": The document
                    has not been processed yet
                ``0``: Inventory accounting is not available on your plan
                ``0``: To process the document, inventory accounting must be enabled
        """
        return self._client._invoke(CANCELLIST, {"documentIds": document_ids}, extra)

    def conduct(self, *, id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Conduct Warehouse Accounting Document (catalog.document.conduct).

        ``catalog.document.conduct``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-conduct.html

        Args:
            id (int): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Failed to complete the action as you do not have sufficient rights to view
                    and select warehouses
                ``0``: Insufficient rights to save the document
                ``0``: Document not found
                ``0``: Document conducting error: "error text"
                ``0``: Warehouse accounting is not available on your plan
                ``0``: Warehouse accounting must be enabled to conduct the document
        """
        return self._client._invoke(CONDUCT, {"id": id}, extra)

    def conductList(
        self, *, document_ids: Sequence[int], extra: Mapping[str, Any] | None = None
    ) -> bool:
        """Conduct Multiple Warehouse Accounting Documents.

        ``catalog.document.conductList``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-conduct-list.html

        Args:
            document_ids (Sequence[int]):

        Raises:
            ApiError: The codes that are documented:
                ``0``: An error occurred while conducting the document “#document name”: “error
                    text”
                ``0``: Document conducting error: Insufficient permissions to save the document
                ``0``: Warehouse accounting is not available on your plan
                ``0``: Warehouse accounting must be enabled to conduct the document
        """
        return self._client._invoke(CONDUCTLIST, {"documentIds": document_ids}, extra)

    @deprecated("catalog.document.confirm is deprecated: use catalog.document.conduct")
    def confirm(self, *, id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Conduct Warehouse Accounting Document (catalog.document.confirm).

        Deprecated: use ``catalog.document.conduct``.

        ``catalog.document.confirm``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/document/outdated/catalog-document-confirm.html

        Args:
            id (int): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Insufficient permissions to save the document
                ``0``: Document not found
                ``0``: Error processing document: "error text"
                ``0``: Inventory accounting is not available on your plan
                ``100``: Could not find value for parameter {id}
        """
        return self._client._invoke(CONFIRM, {"id": id}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete Inventory Document.

        ``catalog.document.delete``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Insufficient permissions to save the document
                ``0``: Document not found
                ``0``: Inventory accounting is not available on your plan
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    def deleteList(
        self, *, document_ids: Sequence[int], extra: Mapping[str, Any] | None = None
    ) -> bool:
        """Delete Multiple Inventory Documents.

        ``catalog.document.deleteList``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-delete-list.html

        Args:
            document_ids (Sequence[int]):

        Raises:
            ApiError: The codes that are documented:
                ``0``: Insufficient permissions to delete document "Name"
                ``0``: An error occurred while deleting document "#ID": Document not found
                ``0``: You cannot delete document "Name" as it is processed
                ``0``: Inventory management is not available on your plan
        """
        return self._client._invoke(DELETELIST, {"documentIds": document_ids}, extra)

    @deprecated("catalog.document.fields is deprecated: use catalog.document.getFields")
    def fields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> builtins.list[models.CatalogDocumentFieldsResultItem]:
        """Get a List of Document Fields (catalog).

        Deprecated: use ``catalog.document.getFields``.

        ``catalog.document.fields``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/document/outdated/catalog-document-fields.html

        Raises:
            ApiError: The codes that are documented:
                ``0``: Insufficient permissions to save the document
        """
        return self._client._invoke(FIELDS, {}, extra)

    def getFields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> models.CatalogDocumentGetFieldsResult:
        """Get Description of Fields for Inventory Document.

        ``catalog.document.getFields``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-get-fields.html

        Raises:
            ApiError: The codes that are documented:
                ``0``: Insufficient permissions to save the document
        """
        return self._client._invoke(GETFIELDS, {}, extra)

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: params.CatalogDocumentListFilter | OtherKeys | None = None,
        order: params.CatalogDocumentListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.CatalogDocument]:
        """Get a List of Warehouse Accounting Documents.

        ``catalog.document.list``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (CatalogDocumentListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CatalogDocumentListFilter``.
            order (CatalogDocumentListOrder | Mapping[str, Any]): Sorting: names of fields with asc
                or desc. Keys: ``bitrix24_client.params.CatalogDocumentListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Insufficient permissions to save the document
        """
        return self._client._list(
            LIST, {"select": select, "filter": filter, "order": order, "start": start}, extra
        )

    @deprecated("catalog.document.unconfirm is deprecated: use catalog.document.cancel")
    def unconfirm(self, *, id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Cancel Document Processing.

        Deprecated: use ``catalog.document.cancel``.

        ``catalog.document.unconfirm``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/document/outdated/catalog-document-unconfirm.html

        Args:
            id (int): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Insufficient permissions to save the document
                ``0``: Error canceling document processing: "error text"
                ``0``: Inventory accounting is not available on your plan
                ``100``: Could not find value for parameter {id}
        """
        return self._client._invoke(UNCONFIRM, {"id": id}, extra)

    def update(
        self,
        *,
        id: int,
        fields: params.CatalogDocumentUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> models.CatalogDocumentUpdateResult:
        """Update Warehouse Accounting Document.

        ``catalog.document.update``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-update.html

        Args:
            id (int): Id of the record to change.
            fields (CatalogDocumentUpdateFields): New values of the fields; those not named stay as
                they are. Keys: ``bitrix24_client.params.CatalogDocumentUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Insufficient permissions to save the document
                ``0``: Warehouse accounting is not available on your plan
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields}, extra)


class AsyncCatalogDocumentMethods(AsyncNamespace):
    """``catalog.document``."""

    __slots__ = ()
    _name = "catalog.document"

    @builtins.property
    def element(self) -> AsyncCatalogDocumentElementMethods:
        return AsyncCatalogDocumentElementMethods(self._client)

    @builtins.property
    def mode(self) -> AsyncCatalogDocumentModeMethods:
        return AsyncCatalogDocumentModeMethods(self._client)

    def add(
        self, *, fields: params.CatalogDocumentAddFields, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CatalogDocumentAddResult]:
        """Create Inventory Document.

        ``catalog.document.add``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-add.html

        Args:
            fields (CatalogDocumentAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.CatalogDocumentAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Insufficient permissions to save the document
                ``0``: DOC_TYPE isn't available
                ``0``: Inventory accounting is not available on your plan
                ``0``
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    def cancel(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Cancel Document of Inventory Accounting.

        ``catalog.document.cancel``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-cancel.html

        Args:
            id (int): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Insufficient permissions to save the document
                ``0``: Could not complete the action as you do not have sufficient permissions to
                    view and select warehouses
                ``0``: Error cancelling document conduct: Document has not been conducted yet
                ``0``: Inventory accounting is not available on your plan
        """
        return self._client._invoke(CANCEL, {"id": id}, extra)

    def cancelList(
        self, *, document_ids: Sequence[int], extra: Mapping[str, Any] | None = None
    ) -> Awaitable[bool]:
        """Canceling Multiple Documents.

        ``catalog.document.cancelList``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-cancel-list.html

        Args:
            document_ids (Sequence[int]):

        Raises:
            ApiError: The codes that are documented:
                ``0``: An error occurred while canceling the document "document name": Insufficient
                    permissions to save the document
                ``0``: Error canceling the document: Document not found
                ``0``: An error occurred while canceling the document "document name": The document
                    has not been processed yet
                ``0``: Inventory accounting is not available on your plan
                ``0``: To process the document, inventory accounting must be enabled
        """
        return self._client._invoke(CANCELLIST, {"documentIds": document_ids}, extra)

    def conduct(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Conduct Warehouse Accounting Document (catalog.document.conduct).

        ``catalog.document.conduct``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-conduct.html

        Args:
            id (int): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Failed to complete the action as you do not have sufficient rights to view
                    and select warehouses
                ``0``: Insufficient rights to save the document
                ``0``: Document not found
                ``0``: Document conducting error: "error text"
                ``0``: Warehouse accounting is not available on your plan
                ``0``: Warehouse accounting must be enabled to conduct the document
        """
        return self._client._invoke(CONDUCT, {"id": id}, extra)

    def conductList(
        self, *, document_ids: Sequence[int], extra: Mapping[str, Any] | None = None
    ) -> Awaitable[bool]:
        """Conduct Multiple Warehouse Accounting Documents.

        ``catalog.document.conductList``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-conduct-list.html

        Args:
            document_ids (Sequence[int]):

        Raises:
            ApiError: The codes that are documented:
                ``0``: An error occurred while conducting the document “#document name”: “error
                    text”
                ``0``: Document conducting error: Insufficient permissions to save the document
                ``0``: Warehouse accounting is not available on your plan
                ``0``: Warehouse accounting must be enabled to conduct the document
        """
        return self._client._invoke(CONDUCTLIST, {"documentIds": document_ids}, extra)

    @deprecated("catalog.document.confirm is deprecated: use catalog.document.conduct")
    def confirm(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Conduct Warehouse Accounting Document (catalog.document.confirm).

        Deprecated: use ``catalog.document.conduct``.

        ``catalog.document.confirm``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/document/outdated/catalog-document-confirm.html

        Args:
            id (int): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Insufficient permissions to save the document
                ``0``: Document not found
                ``0``: Error processing document: "error text"
                ``0``: Inventory accounting is not available on your plan
                ``100``: Could not find value for parameter {id}
        """
        return self._client._invoke(CONFIRM, {"id": id}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete Inventory Document.

        ``catalog.document.delete``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Insufficient permissions to save the document
                ``0``: Document not found
                ``0``: Inventory accounting is not available on your plan
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    def deleteList(
        self, *, document_ids: Sequence[int], extra: Mapping[str, Any] | None = None
    ) -> Awaitable[bool]:
        """Delete Multiple Inventory Documents.

        ``catalog.document.deleteList``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-delete-list.html

        Args:
            document_ids (Sequence[int]):

        Raises:
            ApiError: The codes that are documented:
                ``0``: Insufficient permissions to delete document "Name"
                ``0``: An error occurred while deleting document "#ID": Document not found
                ``0``: You cannot delete document "Name" as it is processed
                ``0``: Inventory management is not available on your plan
        """
        return self._client._invoke(DELETELIST, {"documentIds": document_ids}, extra)

    @deprecated("catalog.document.fields is deprecated: use catalog.document.getFields")
    def fields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[builtins.list[models.CatalogDocumentFieldsResultItem]]:
        """Get a List of Document Fields (catalog).

        Deprecated: use ``catalog.document.getFields``.

        ``catalog.document.fields``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/document/outdated/catalog-document-fields.html

        Raises:
            ApiError: The codes that are documented:
                ``0``: Insufficient permissions to save the document
        """
        return self._client._invoke(FIELDS, {}, extra)

    def getFields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CatalogDocumentGetFieldsResult]:
        """Get Description of Fields for Inventory Document.

        ``catalog.document.getFields``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-get-fields.html

        Raises:
            ApiError: The codes that are documented:
                ``0``: Insufficient permissions to save the document
        """
        return self._client._invoke(GETFIELDS, {}, extra)

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: params.CatalogDocumentListFilter | OtherKeys | None = None,
        order: params.CatalogDocumentListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.CatalogDocument]:
        """Get a List of Warehouse Accounting Documents.

        ``catalog.document.list``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (CatalogDocumentListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CatalogDocumentListFilter``.
            order (CatalogDocumentListOrder | Mapping[str, Any]): Sorting: names of fields with asc
                or desc. Keys: ``bitrix24_client.params.CatalogDocumentListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Insufficient permissions to save the document
        """
        return self._client._list(
            LIST, {"select": select, "filter": filter, "order": order, "start": start}, extra
        )

    @deprecated("catalog.document.unconfirm is deprecated: use catalog.document.cancel")
    def unconfirm(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Cancel Document Processing.

        Deprecated: use ``catalog.document.cancel``.

        ``catalog.document.unconfirm``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/document/outdated/catalog-document-unconfirm.html

        Args:
            id (int): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Insufficient permissions to save the document
                ``0``: Error canceling document processing: "error text"
                ``0``: Inventory accounting is not available on your plan
                ``100``: Could not find value for parameter {id}
        """
        return self._client._invoke(UNCONFIRM, {"id": id}, extra)

    def update(
        self,
        *,
        id: int,
        fields: params.CatalogDocumentUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.CatalogDocumentUpdateResult]:
        """Update Warehouse Accounting Document.

        ``catalog.document.update``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-update.html

        Args:
            id (int): Id of the record to change.
            fields (CatalogDocumentUpdateFields): New values of the fields; those not named stay as
                they are. Keys: ``bitrix24_client.params.CatalogDocumentUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Insufficient permissions to save the document
                ``0``: Warehouse accounting is not available on your plan
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields}, extra)


class CatalogDocumentElementMethods(SyncNamespace):
    """``catalog.document.element``."""

    __slots__ = ()
    _name = "catalog.document.element"

    def add(
        self,
        *,
        fields: params.CatalogDocumentElementAddFields,
        extra: Mapping[str, Any] | None = None,
    ) -> models.CatalogDocumentElementAddResult:
        """Add Product to Inventory Document.

        ``catalog.document.element.add``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/document/document-element/catalog-document-element-add.html

        Args:
            fields (CatalogDocumentElementAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.CatalogDocumentElementAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_DOCUMENT_RIGHTS``: Access denied
                ``ERROR_DOCUMENT_STATUS``: Document not found / Conducted document
                ``0``: Error of adding new document element
        """
        return self._client._invoke(ELEMENT_ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete Item from Inventory Document.

        ``catalog.document.element.delete``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/document/document-element/catalog-document-element-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_DOCUMENT_RIGHTS``: Access denied
                ``ERROR_DOCUMENT_STATUS``: Document not found / Conducted document
                ``0``: Error of deleting document
        """
        return self._client._invoke(ELEMENT_DELETE, {"id": id}, extra)

    @deprecated(
        "catalog.document.element.fields is deprecated: use catalog.document.element.getFields"
    )
    def fields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> builtins.list[models.CatalogDocumentElementFieldsResultItem]:
        """Get a List of Product Fields for the Warehouse Accounting Document.

        Deprecated: use ``catalog.document.element.getFields``.

        ``catalog.document.element.fields``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/document/outdated/catalog-document-element-fields.html

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_DOCUMENT_RIGHTS``: Access denied
        """
        return self._client._invoke(ELEMENT_FIELDS, {}, extra)

    def getFields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> models.CatalogDocumentElementGetFieldsResult:
        """Get the list of product fields for the inventory document.

        ``catalog.document.element.getFields``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/document/document-element/catalog-document-element-get-fields.html

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_DOCUMENT_RIGHTS``: Access denied
                ``0``
        """
        return self._client._invoke(ELEMENT_GETFIELDS, {}, extra)

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: params.CatalogDocumentElementListFilter | OtherKeys | None = None,
        order: params.CatalogDocumentElementListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.CatalogDocumentElement]:
        """Get a list of products in inventory documents.

        ``catalog.document.element.list``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/document/document-element/catalog-document-element-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (CatalogDocumentElementListFilter | Mapping[str, Any]): Conditions on the
                records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CatalogDocumentElementListFilter``.
            order (CatalogDocumentElementListOrder | Mapping[str, Any]): Sorting: names of fields
                with asc or desc. Keys: ``bitrix24_client.params.CatalogDocumentElementListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_DOCUMENT_RIGHTS``: Access denied
                ``0``
        """
        return self._client._list(
            ELEMENT_LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra,
        )

    def update(
        self,
        *,
        id: int,
        fields: params.CatalogDocumentElementUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> models.CatalogDocumentElementUpdateResult:
        """Update Product in Inventory Document.

        ``catalog.document.element.update``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/document/document-element/catalog-document-element-update.html

        Args:
            id (int): Id of the record to change.
            fields (CatalogDocumentElementUpdateFields): New values of the fields; those not named
                stay as they are. Keys:
                ``bitrix24_client.params.CatalogDocumentElementUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_DOCUMENT_RIGHTS``: Access denied
                ``ERROR_DOCUMENT_STATUS``: Document not found / Conducted document
                ``0``: Error of modifying new document
        """
        return self._client._invoke(ELEMENT_UPDATE, {"id": id, "fields": fields}, extra)


class AsyncCatalogDocumentElementMethods(AsyncNamespace):
    """``catalog.document.element``."""

    __slots__ = ()
    _name = "catalog.document.element"

    def add(
        self,
        *,
        fields: params.CatalogDocumentElementAddFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.CatalogDocumentElementAddResult]:
        """Add Product to Inventory Document.

        ``catalog.document.element.add``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/document/document-element/catalog-document-element-add.html

        Args:
            fields (CatalogDocumentElementAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.CatalogDocumentElementAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_DOCUMENT_RIGHTS``: Access denied
                ``ERROR_DOCUMENT_STATUS``: Document not found / Conducted document
                ``0``: Error of adding new document element
        """
        return self._client._invoke(ELEMENT_ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete Item from Inventory Document.

        ``catalog.document.element.delete``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/document/document-element/catalog-document-element-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_DOCUMENT_RIGHTS``: Access denied
                ``ERROR_DOCUMENT_STATUS``: Document not found / Conducted document
                ``0``: Error of deleting document
        """
        return self._client._invoke(ELEMENT_DELETE, {"id": id}, extra)

    @deprecated(
        "catalog.document.element.fields is deprecated: use catalog.document.element.getFields"
    )
    def fields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[builtins.list[models.CatalogDocumentElementFieldsResultItem]]:
        """Get a List of Product Fields for the Warehouse Accounting Document.

        Deprecated: use ``catalog.document.element.getFields``.

        ``catalog.document.element.fields``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/document/outdated/catalog-document-element-fields.html

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_DOCUMENT_RIGHTS``: Access denied
        """
        return self._client._invoke(ELEMENT_FIELDS, {}, extra)

    def getFields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CatalogDocumentElementGetFieldsResult]:
        """Get the list of product fields for the inventory document.

        ``catalog.document.element.getFields``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/document/document-element/catalog-document-element-get-fields.html

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_DOCUMENT_RIGHTS``: Access denied
                ``0``
        """
        return self._client._invoke(ELEMENT_GETFIELDS, {}, extra)

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: params.CatalogDocumentElementListFilter | OtherKeys | None = None,
        order: params.CatalogDocumentElementListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.CatalogDocumentElement]:
        """Get a list of products in inventory documents.

        ``catalog.document.element.list``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/document/document-element/catalog-document-element-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (CatalogDocumentElementListFilter | Mapping[str, Any]): Conditions on the
                records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CatalogDocumentElementListFilter``.
            order (CatalogDocumentElementListOrder | Mapping[str, Any]): Sorting: names of fields
                with asc or desc. Keys: ``bitrix24_client.params.CatalogDocumentElementListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_DOCUMENT_RIGHTS``: Access denied
                ``0``
        """
        return self._client._list(
            ELEMENT_LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra,
        )

    def update(
        self,
        *,
        id: int,
        fields: params.CatalogDocumentElementUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.CatalogDocumentElementUpdateResult]:
        """Update Product in Inventory Document.

        ``catalog.document.element.update``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/document/document-element/catalog-document-element-update.html

        Args:
            id (int): Id of the record to change.
            fields (CatalogDocumentElementUpdateFields): New values of the fields; those not named
                stay as they are. Keys:
                ``bitrix24_client.params.CatalogDocumentElementUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_DOCUMENT_RIGHTS``: Access denied
                ``ERROR_DOCUMENT_STATUS``: Document not found / Conducted document
                ``0``: Error of modifying new document
        """
        return self._client._invoke(ELEMENT_UPDATE, {"id": id, "fields": fields}, extra)


class CatalogDocumentModeMethods(SyncNamespace):
    """``catalog.document.mode``."""

    __slots__ = ()
    _name = "catalog.document.mode"

    def status(self, *, extra: Mapping[str, Any] | None = None) -> bool:
        """Check the status of inventory management.

        ``catalog.document.mode.status``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-mode-status.html

        Raises:
            ApiError: The codes that are documented:
                ``0``: Access denied
        """
        return self._client._invoke(MODE_STATUS, {}, extra)


class AsyncCatalogDocumentModeMethods(AsyncNamespace):
    """``catalog.document.mode``."""

    __slots__ = ()
    _name = "catalog.document.mode"

    def status(self, *, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Check the status of inventory management.

        ``catalog.document.mode.status``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-mode-status.html

        Raises:
            ApiError: The codes that are documented:
                ``0``: Access denied
        """
        return self._client._invoke(MODE_STATUS, {}, extra)
