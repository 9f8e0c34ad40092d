"""Methods of ``note``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.method import Method, Pagination, list_method

if TYPE_CHECKING:
    from ..._runtime.encoding import FileSource
    from ..._runtime.listing import AsyncListing, Listing
    from ..._runtime.open_dicts import OtherKeys
    from ..params import note as params

COLLECTION_ADD = Method(
    "note.collection.add", _k.ANY, version="v3", some_keys={"fields": ("NoteCollectionAddFields",)}
)
COLLECTION_ARCHIVE = Method("note.collection.archive", _k.ANY, version="v3")
COLLECTION_DELETE = Method("note.collection.delete", _k.ANY, version="v3")
COLLECTION_GET = Method("note.collection.get", _k.ANY, version="v3", safe=True)
COLLECTION_LIST = list_method(
    "note.collection.list",
    _k.ANY,
    Pagination(
        style="token",
        items=("result", "items"),
        cursor=("pagination", "afterCursor"),
        limit=("pagination", "limit"),
        next=("result", "nextCursor"),
        id_field="id",
    ),
    version="v3",
    some_keys={"pagination": ("NoteCollectionListPagination",)},
)
COLLECTION_UPDATE = Method(
    "note.collection.update",
    _k.ANY,
    version="v3",
    some_keys={"fields": ("NoteCollectionUpdateFields",)},
)
COLLECTION_FIELD_GET = Method("note.collection.field.get", _k.ANY, version="v3", safe=True)
COLLECTION_FIELD_LIST = Method("note.collection.field.list", _k.ANY, version="v3", safe=True)
DOCUMENT_ADD = Method(
    "note.document.add", _k.ANY, version="v3", some_keys={"fields": ("NoteDocumentAddFields",)}
)
DOCUMENT_ARCHIVE = Method("note.document.archive", _k.ANY, version="v3")
DOCUMENT_DELETE = Method("note.document.delete", _k.ANY, version="v3")
DOCUMENT_GET = Method("note.document.get", _k.ANY, version="v3", safe=True)
DOCUMENT_UPDATE = Method(
    "note.document.update",
    _k.ANY,
    version="v3",
    some_keys={"fields": ("NoteDocumentUpdateFields",)},
)
DOCUMENT_FIELD_GET = Method("note.document.field.get", _k.ANY, version="v3", safe=True)
DOCUMENT_FIELD_LIST = Method("note.document.field.list", _k.ANY, version="v3", safe=True)
DOCUMENT_SEARCH_LIST = Method(
    "note.document.search.list",
    _k.ANY,
    version="v3",
    safe=True,
    some_keys={"pagination": ("NoteDocumentSearchListPagination",)},
)
DOCUMENT_SEARCH_FIELD_GET = Method(
    "note.document.search.field.get", _k.ANY, version="v3", safe=True
)
DOCUMENT_SEARCH_FIELD_LIST = Method(
    "note.document.search.field.list", _k.ANY, version="v3", safe=True
)
DOCUMENT_TREE_LIST = Method("note.document.tree.list", _k.ANY, version="v3", safe=True)
DOCUMENT_TREE_FIELD_GET = Method("note.document.tree.field.get", _k.ANY, version="v3", safe=True)
DOCUMENT_TREE_FIELD_LIST = Method("note.document.tree.field.list", _k.ANY, version="v3", safe=True)
FILE_ADD = Method("note.file.add", _k.ANY, version="v3", files=((("fileContent",), "content"),))
FILE_GET = Method("note.file.get", _k.ANY, version="v3", safe=True)
FILE_FIELD_GET = Method("note.file.field.get", _k.ANY, version="v3", safe=True)
FILE_FIELD_LIST = Method("note.file.field.list", _k.ANY, version="v3", safe=True)


class NoteMethods(SyncNamespace):
    """``note`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.note"

    @builtins.property
    def collection(self) -> NoteCollectionMethods:
        return NoteCollectionMethods(self._client)

    @builtins.property
    def document(self) -> NoteDocumentMethods:
        return NoteDocumentMethods(self._client)

    @builtins.property
    def file(self) -> NoteFileMethods:
        return NoteFileMethods(self._client)


class AsyncNoteMethods(AsyncNamespace):
    """``note`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.note"

    @builtins.property
    def collection(self) -> AsyncNoteCollectionMethods:
        return AsyncNoteCollectionMethods(self._client)

    @builtins.property
    def document(self) -> AsyncNoteDocumentMethods:
        return AsyncNoteDocumentMethods(self._client)

    @builtins.property
    def file(self) -> AsyncNoteFileMethods:
        return AsyncNoteFileMethods(self._client)


class NoteCollectionMethods(SyncNamespace):
    """``note.collection`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.note.collection"

    @builtins.property
    def field(self) -> NoteCollectionFieldMethods:
        return NoteCollectionFieldMethods(self._client)

    def add(
        self,
        *,
        fields: params.NoteCollectionAddFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> Any:
        """Create a Knowledge Base.

        ``note.collection.add``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-add.html

        Args:
            fields (NoteCollectionAddFields | Mapping[str, Any]): Values of the fields of the new
                record. Keys: ``bitrix24_client.v3.params.NoteCollectionAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Mandatory field
                    fields is not specified
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``: Mandatory field name
                    is not filled
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``: Field #FIELD#
                    requires data type #TYPE# for such a request
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``: Knowledge base name
                    cannot be empty
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``: Knowledge base name
                    must not exceed 255 characters
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
        """
        return self._client._invoke(COLLECTION_ADD, {"fields": fields}, extra, idempotency_key)

    def archive(
        self,
        *,
        id: int | str,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> Any:
        """Archive Knowledge Base.

        ``note.collection.archive``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-archive.html

        Args:
            id (int | str): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    id is not specified
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The field id
                    requires data type #TYPE# for this request
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: Knowledge base not found
        """
        return self._client._invoke(COLLECTION_ARCHIVE, {"id": id}, extra, idempotency_key)

    def delete(
        self,
        *,
        id: int | str,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> Any:
        """Move Knowledge Base to Shopping Cart.

        ``note.collection.delete``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-delete.html

        Args:
            id (int | str): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    id is not specified
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Field id
                    requires data type #TYPE# for this request
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: Knowledge base not found
                ``NOTE_COLLECTION_UNDER_IMPORT``: A background import of documents is being
                    performed for the knowledge base
        """
        return self._client._invoke(COLLECTION_DELETE, {"id": id}, extra, idempotency_key)

    def get(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> Any:
        """Get Knowledge Base.

        ``note.collection.get``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-get.html

        Args:
            id (int | str): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    id is not specified
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Field id
                    requires data type #TYPE# for such a request
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: Record with ID = #ID# not
                    found
        """
        return self._client._invoke(COLLECTION_GET, {"id": id}, extra)

    def list(
        self,
        *,
        pagination: params.NoteCollectionListPagination | OtherKeys | Sequence[Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[Any]:
        """Get a List of Knowledge Bases.

        ``note.collection.list``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-list.html

        Args:
            pagination (NoteCollectionListPagination | Mapping[str, Any] | Sequence[Any]): Which
                page of the list to return. Keys:
                ``bitrix24_client.v3.params.NoteCollectionListPagination``.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
        """
        return self._client._list(COLLECTION_LIST, {"pagination": pagination}, extra)

    def update(
        self,
        *,
        id: int | str,
        fields: params.NoteCollectionUpdateFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> Any:
        """Rename Knowledge Base.

        ``note.collection.update``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-update.html

        Args:
            id (int | str): Id of the record to change.
            fields (NoteCollectionUpdateFields | Mapping[str, Any]): New values of the fields; those
                not named stay as they are. Keys:
                ``bitrix24_client.v3.params.NoteCollectionUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    #FIELD# is not specified.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Field #FIELD#
                    requires data type #TYPE# for this request.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``: Field #FIELD#
                    requires data type #TYPE# for this request.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``: Knowledge base name
                    cannot be empty.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``: Knowledge base name
                    must not exceed 255 characters.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied.
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: Knowledge base not found.
        """
        return self._client._invoke(
            COLLECTION_UPDATE, {"id": id, "fields": fields}, extra, idempotency_key
        )


class AsyncNoteCollectionMethods(AsyncNamespace):
    """``note.collection`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.note.collection"

    @builtins.property
    def field(self) -> AsyncNoteCollectionFieldMethods:
        return AsyncNoteCollectionFieldMethods(self._client)

    def add(
        self,
        *,
        fields: params.NoteCollectionAddFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> Awaitable[Any]:
        """Create a Knowledge Base.

        ``note.collection.add``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-add.html

        Args:
            fields (NoteCollectionAddFields | Mapping[str, Any]): Values of the fields of the new
                record. Keys: ``bitrix24_client.v3.params.NoteCollectionAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Mandatory field
                    fields is not specified
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``: Mandatory field name
                    is not filled
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``: Field #FIELD#
                    requires data type #TYPE# for such a request
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``: Knowledge base name
                    cannot be empty
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``: Knowledge base name
                    must not exceed 255 characters
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
        """
        return self._client._invoke(COLLECTION_ADD, {"fields": fields}, extra, idempotency_key)

    def archive(
        self,
        *,
        id: int | str,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> Awaitable[Any]:
        """Archive Knowledge Base.

        ``note.collection.archive``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-archive.html

        Args:
            id (int | str): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    id is not specified
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The field id
                    requires data type #TYPE# for this request
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: Knowledge base not found
        """
        return self._client._invoke(COLLECTION_ARCHIVE, {"id": id}, extra, idempotency_key)

    def delete(
        self,
        *,
        id: int | str,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> Awaitable[Any]:
        """Move Knowledge Base to Shopping Cart.

        ``note.collection.delete``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-delete.html

        Args:
            id (int | str): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    id is not specified
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Field id
                    requires data type #TYPE# for this request
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: Knowledge base not found
                ``NOTE_COLLECTION_UNDER_IMPORT``: A background import of documents is being
                    performed for the knowledge base
        """
        return self._client._invoke(COLLECTION_DELETE, {"id": id}, extra, idempotency_key)

    def get(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Get Knowledge Base.

        ``note.collection.get``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-get.html

        Args:
            id (int | str): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    id is not specified
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Field id
                    requires data type #TYPE# for such a request
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: Record with ID = #ID# not
                    found
        """
        return self._client._invoke(COLLECTION_GET, {"id": id}, extra)

    def list(
        self,
        *,
        pagination: params.NoteCollectionListPagination | OtherKeys | Sequence[Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[Any]:
        """Get a List of Knowledge Bases.

        ``note.collection.list``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-list.html

        Args:
            pagination (NoteCollectionListPagination | Mapping[str, Any] | Sequence[Any]): Which
                page of the list to return. Keys:
                ``bitrix24_client.v3.params.NoteCollectionListPagination``.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
        """
        return self._client._list(COLLECTION_LIST, {"pagination": pagination}, extra)

    def update(
        self,
        *,
        id: int | str,
        fields: params.NoteCollectionUpdateFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> Awaitable[Any]:
        """Rename Knowledge Base.

        ``note.collection.update``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-update.html

        Args:
            id (int | str): Id of the record to change.
            fields (NoteCollectionUpdateFields | Mapping[str, Any]): New values of the fields; those
                not named stay as they are. Keys:
                ``bitrix24_client.v3.params.NoteCollectionUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    #FIELD# is not specified.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Field #FIELD#
                    requires data type #TYPE# for this request.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``: Field #FIELD#
                    requires data type #TYPE# for this request.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``: Knowledge base name
                    cannot be empty.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``: Knowledge base name
                    must not exceed 255 characters.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied.
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: Knowledge base not found.
        """
        return self._client._invoke(
            COLLECTION_UPDATE, {"id": id, "fields": fields}, extra, idempotency_key
        )


class NoteCollectionFieldMethods(SyncNamespace):
    """``note.collection.field`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.note.collection.field"

    def get(
        self,
        *,
        name: str | float | Decimal,
        select: Sequence[str | float | Decimal] | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Get Knowledge Base Field.

        ``note.collection.field.get``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-field-get.html

        Args:
            name (str | float | Decimal): Name.
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION``: Field #FIELD# not
                    found
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Mandatory field
                    name is not specified
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: Unknown field #FIELD# for
                    entity DtoFieldDto
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: Unable to recognize select
                    expression #SELECT#
        """
        return self._client._invoke(COLLECTION_FIELD_GET, {"name": name, "select": select}, extra)

    def list(
        self,
        *,
        select: Sequence[str | float | Decimal] | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Get a List of Knowledge Base Fields.

        ``note.collection.field.list``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-field-list.html

        Args:
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: Unknown field #FIELD# for
                    entity DtoFieldDto
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: Unable to recognize select
                    expression #SELECT#
        """
        return self._client._invoke(COLLECTION_FIELD_LIST, {"select": select}, extra)


class AsyncNoteCollectionFieldMethods(AsyncNamespace):
    """``note.collection.field`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.note.collection.field"

    def get(
        self,
        *,
        name: str | float | Decimal,
        select: Sequence[str | float | Decimal] | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Get Knowledge Base Field.

        ``note.collection.field.get``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-field-get.html

        Args:
            name (str | float | Decimal): Name.
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION``: Field #FIELD# not
                    found
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Mandatory field
                    name is not specified
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: Unknown field #FIELD# for
                    entity DtoFieldDto
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: Unable to recognize select
                    expression #SELECT#
        """
        return self._client._invoke(COLLECTION_FIELD_GET, {"name": name, "select": select}, extra)

    def list(
        self,
        *,
        select: Sequence[str | float | Decimal] | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Get a List of Knowledge Base Fields.

        ``note.collection.field.list``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-field-list.html

        Args:
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: Unknown field #FIELD# for
                    entity DtoFieldDto
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: Unable to recognize select
                    expression #SELECT#
        """
        return self._client._invoke(COLLECTION_FIELD_LIST, {"select": select}, extra)


class NoteDocumentMethods(SyncNamespace):
    """``note.document`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.note.document"

    @builtins.property
    def field(self) -> NoteDocumentFieldMethods:
        return NoteDocumentFieldMethods(self._client)

    @builtins.property
    def search(self) -> NoteDocumentSearchMethods:
        return NoteDocumentSearchMethods(self._client)

    @builtins.property
    def tree(self) -> NoteDocumentTreeMethods:
        return NoteDocumentTreeMethods(self._client)

    def add(
        self,
        *,
        fields: params.NoteDocumentAddFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> Any:
        """Create Document.

        ``note.document.add``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/document/note-document-add.html

        Args:
            fields (NoteDocumentAddFields | Mapping[str, Any]): Values of the fields of the new
                record. Keys: ``bitrix24_client.v3.params.NoteDocumentAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    fields is not specified.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``: Required field
                    #FIELD# is not filled.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``: The field #FIELD#
                    requires data type #TYPE# for this request.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``: Document title
                    cannot be empty.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``: Document title must
                    not exceed 255 characters.
                ``NOTE_MARKDOWN_TOO_LARGE``: Document content is too large. The maximum allowed size
                    is 1 048 576 bytes.
                ``NOTE_INVALID_PARENT``: The parent document does not belong to the specified
                    collection.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied.
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: Knowledge base not found.
        """
        return self._client._invoke(DOCUMENT_ADD, {"fields": fields}, extra, idempotency_key)

    def archive(
        self,
        *,
        id: int | str,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> Any:
        """Archive a Document.

        ``note.document.archive``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/document/note-document-archive.html

        Args:
            id (int | str): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Mandatory field
                    id is not specified
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Field id
                    requires data type #TYPE# for this request
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: Document not found
        """
        return self._client._invoke(DOCUMENT_ARCHIVE, {"id": id}, extra, idempotency_key)

    def delete(
        self,
        *,
        id: int | str,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> Any:
        """Move a Document to the Shopping Cart.

        ``note.document.delete``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/document/note-document-delete.html

        Args:
            id (int | str): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    id is not specified
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Field id
                    requires data type #TYPE# for this request
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: Document not found
        """
        return self._client._invoke(DOCUMENT_DELETE, {"id": id}, extra, idempotency_key)

    def get(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> Any:
        """Get Document (note).

        ``note.document.get``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/document/note-document-get.html

        Args:
            id (int | str): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    id is not specified
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Field id
                    requires data type #TYPE# for such a request
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: Document not found
        """
        return self._client._invoke(DOCUMENT_GET, {"id": id}, extra)

    def update(
        self,
        *,
        id: int | str,
        fields: params.NoteDocumentUpdateFields | OtherKeys | Sequence[Any],
        overwrite: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | None = None,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> Any:
        """Update Document (note).

        ``note.document.update``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/document/note-document-update.html

        Args:
            id (int | str): Id of the record to change.
            fields (NoteDocumentUpdateFields | Mapping[str, Any] | Sequence[Any]): New values of the
                fields; those not named stay as they are. Keys:
                ``bitrix24_client.v3.params.NoteDocumentUpdateFields``.
            overwrite (bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]): A truth value.
                Default: ``false``.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    #FIELD# is not specified
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Field #FIELD#
                    requires data type #TYPE# for this request
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``: Field #FIELD#
                    requires data type #TYPE# for this request
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``: Document title
                    cannot be empty
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``: Document title must
                    not exceed 255 characters
                ``NOTE_EMPTY_UPDATE``: The request does not contain any changeable fields
                ``NOTE_MARKDOWN_TOO_LARGE``: Document content is too large. The maximum allowed size
                    is 1 048 576 bytes
                ``NOTE_DOCUMENT_HAS_UNSAVED_CHANGES``: The document has unsaved changes. Pass the
                    overwrite=true parameter to overwrite the content
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: Document not found
        """
        return self._client._invoke(
            DOCUMENT_UPDATE,
            {"id": id, "fields": fields, "overwrite": overwrite},
            extra,
            idempotency_key,
        )


class AsyncNoteDocumentMethods(AsyncNamespace):
    """``note.document`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.note.document"

    @builtins.property
    def field(self) -> AsyncNoteDocumentFieldMethods:
        return AsyncNoteDocumentFieldMethods(self._client)

    @builtins.property
    def search(self) -> AsyncNoteDocumentSearchMethods:
        return AsyncNoteDocumentSearchMethods(self._client)

    @builtins.property
    def tree(self) -> AsyncNoteDocumentTreeMethods:
        return AsyncNoteDocumentTreeMethods(self._client)

    def add(
        self,
        *,
        fields: params.NoteDocumentAddFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> Awaitable[Any]:
        """Create Document.

        ``note.document.add``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/document/note-document-add.html

        Args:
            fields (NoteDocumentAddFields | Mapping[str, Any]): Values of the fields of the new
                record. Keys: ``bitrix24_client.v3.params.NoteDocumentAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    fields is not specified.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``: Required field
                    #FIELD# is not filled.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``: The field #FIELD#
                    requires data type #TYPE# for this request.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``: Document title
                    cannot be empty.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``: Document title must
                    not exceed 255 characters.
                ``NOTE_MARKDOWN_TOO_LARGE``: Document content is too large. The maximum allowed size
                    is 1 048 576 bytes.
                ``NOTE_INVALID_PARENT``: The parent document does not belong to the specified
                    collection.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied.
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: Knowledge base not found.
        """
        return self._client._invoke(DOCUMENT_ADD, {"fields": fields}, extra, idempotency_key)

    def archive(
        self,
        *,
        id: int | str,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> Awaitable[Any]:
        """Archive a Document.

        ``note.document.archive``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/document/note-document-archive.html

        Args:
            id (int | str): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Mandatory field
                    id is not specified
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Field id
                    requires data type #TYPE# for this request
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: Document not found
        """
        return self._client._invoke(DOCUMENT_ARCHIVE, {"id": id}, extra, idempotency_key)

    def delete(
        self,
        *,
        id: int | str,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> Awaitable[Any]:
        """Move a Document to the Shopping Cart.

        ``note.document.delete``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/document/note-document-delete.html

        Args:
            id (int | str): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    id is not specified
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Field id
                    requires data type #TYPE# for this request
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: Document not found
        """
        return self._client._invoke(DOCUMENT_DELETE, {"id": id}, extra, idempotency_key)

    def get(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Get Document (note).

        ``note.document.get``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/document/note-document-get.html

        Args:
            id (int | str): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    id is not specified
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Field id
                    requires data type #TYPE# for such a request
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: Document not found
        """
        return self._client._invoke(DOCUMENT_GET, {"id": id}, extra)

    def update(
        self,
        *,
        id: int | str,
        fields: params.NoteDocumentUpdateFields | OtherKeys | Sequence[Any],
        overwrite: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | None = None,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> Awaitable[Any]:
        """Update Document (note).

        ``note.document.update``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/document/note-document-update.html

        Args:
            id (int | str): Id of the record to change.
            fields (NoteDocumentUpdateFields | Mapping[str, Any] | Sequence[Any]): New values of the
                fields; those not named stay as they are. Keys:
                ``bitrix24_client.v3.params.NoteDocumentUpdateFields``.
            overwrite (bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]): A truth value.
                Default: ``false``.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    #FIELD# is not specified
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Field #FIELD#
                    requires data type #TYPE# for this request
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``: Field #FIELD#
                    requires data type #TYPE# for this request
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``: Document title
                    cannot be empty
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``: Document title must
                    not exceed 255 characters
                ``NOTE_EMPTY_UPDATE``: The request does not contain any changeable fields
                ``NOTE_MARKDOWN_TOO_LARGE``: Document content is too large. The maximum allowed size
                    is 1 048 576 bytes
                ``NOTE_DOCUMENT_HAS_UNSAVED_CHANGES``: The document has unsaved changes. Pass the
                    overwrite=true parameter to overwrite the content
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: Document not found
        """
        return self._client._invoke(
            DOCUMENT_UPDATE,
            {"id": id, "fields": fields, "overwrite": overwrite},
            extra,
            idempotency_key,
        )


class NoteDocumentFieldMethods(SyncNamespace):
    """``note.document.field`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.note.document.field"

    def get(
        self,
        *,
        name: str | float | Decimal,
        select: Sequence[str | float | Decimal] | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Get Document Field.

        ``note.document.field.get``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/document/note-document-field-get.html

        Args:
            name (str | float | Decimal): Name.
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION``: Field #FIELD# not
                    found
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Mandatory field
                    name is not specified
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: Unknown field #FIELD# for
                    entity DtoFieldDto
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: Unable to recognize select
                    expression #SELECT#
        """
        return self._client._invoke(DOCUMENT_FIELD_GET, {"name": name, "select": select}, extra)

    def list(
        self,
        *,
        select: Sequence[str | float | Decimal] | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Get a List of Document Fields (note).

        ``note.document.field.list``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/document/note-document-field-list.html

        Args:
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: Unknown field #FIELD# for
                    entity DtoFieldDto
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: Unable to recognize select
                    expression #SELECT#
        """
        return self._client._invoke(DOCUMENT_FIELD_LIST, {"select": select}, extra)


class AsyncNoteDocumentFieldMethods(AsyncNamespace):
    """``note.document.field`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.note.document.field"

    def get(
        self,
        *,
        name: str | float | Decimal,
        select: Sequence[str | float | Decimal] | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Get Document Field.

        ``note.document.field.get``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/document/note-document-field-get.html

        Args:
            name (str | float | Decimal): Name.
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION``: Field #FIELD# not
                    found
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Mandatory field
                    name is not specified
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: Unknown field #FIELD# for
                    entity DtoFieldDto
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: Unable to recognize select
                    expression #SELECT#
        """
        return self._client._invoke(DOCUMENT_FIELD_GET, {"name": name, "select": select}, extra)

    def list(
        self,
        *,
        select: Sequence[str | float | Decimal] | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Get a List of Document Fields (note).

        ``note.document.field.list``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/document/note-document-field-list.html

        Args:
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: Unknown field #FIELD# for
                    entity DtoFieldDto
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: Unable to recognize select
                    expression #SELECT#
        """
        return self._client._invoke(DOCUMENT_FIELD_LIST, {"select": select}, extra)


class NoteDocumentSearchMethods(SyncNamespace):
    """``note.document.search`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.note.document.search"

    @builtins.property
    def field(self) -> NoteDocumentSearchFieldMethods:
        return NoteDocumentSearchFieldMethods(self._client)

    def list(
        self,
        *,
        query: str | float | Decimal,
        pagination: params.NoteDocumentSearchListPagination
        | OtherKeys
        | Sequence[Any]
        | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Find Documents.

        ``note.document.search.list``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/document/note-document-search-list.html

        Args:
            query (str | float | Decimal): A text.
            pagination (NoteDocumentSearchListPagination | Mapping[str, Any] | Sequence[Any]): Which
                page of the list to return. Keys:
                ``bitrix24_client.v3.params.NoteDocumentSearchListPagination``.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Mandatory field
                    query is not specified
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Field #FIELD#
                    requires data type #TYPE# for such a request
                ``NOTE_SEARCH_QUERY_TOO_SHORT``: Search query is too short
                ``NOTE_SEARCH_QUERY_TOO_LONG``: Search query is too long
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
        """
        return self._client._invoke(
            DOCUMENT_SEARCH_LIST, {"query": query, "pagination": pagination}, extra
        )


class AsyncNoteDocumentSearchMethods(AsyncNamespace):
    """``note.document.search`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.note.document.search"

    @builtins.property
    def field(self) -> AsyncNoteDocumentSearchFieldMethods:
        return AsyncNoteDocumentSearchFieldMethods(self._client)

    def list(
        self,
        *,
        query: str | float | Decimal,
        pagination: params.NoteDocumentSearchListPagination
        | OtherKeys
        | Sequence[Any]
        | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Find Documents.

        ``note.document.search.list``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/document/note-document-search-list.html

        Args:
            query (str | float | Decimal): A text.
            pagination (NoteDocumentSearchListPagination | Mapping[str, Any] | Sequence[Any]): Which
                page of the list to return. Keys:
                ``bitrix24_client.v3.params.NoteDocumentSearchListPagination``.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Mandatory field
                    query is not specified
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Field #FIELD#
                    requires data type #TYPE# for such a request
                ``NOTE_SEARCH_QUERY_TOO_SHORT``: Search query is too short
                ``NOTE_SEARCH_QUERY_TOO_LONG``: Search query is too long
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
        """
        return self._client._invoke(
            DOCUMENT_SEARCH_LIST, {"query": query, "pagination": pagination}, extra
        )


class NoteDocumentSearchFieldMethods(SyncNamespace):
    """``note.document.search.field`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.note.document.search.field"

    def get(
        self,
        *,
        name: str | float | Decimal,
        select: Sequence[str | float | Decimal] | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Get Document Search Field.

        ``note.document.search.field.get``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/document/note-document-search-field-get.html

        Args:
            name (str | float | Decimal): Name.
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION``: Field #FIELD# not
                    found
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Mandatory field
                    name is not specified
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: Unknown field #FIELD# for
                    entity DtoFieldDto
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: Unable to recognize select
                    expression #SELECT#
        """
        return self._client._invoke(
            DOCUMENT_SEARCH_FIELD_GET, {"name": name, "select": select}, extra
        )

    def list(
        self,
        *,
        select: Sequence[str | float | Decimal] | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Get a List of Document Search Fields.

        ``note.document.search.field.list``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/document/note-document-search-field-list.html

        Args:
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: Unknown field #FIELD# for
                    entity DtoFieldDto
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: Unable to recognize select
                    expression #SELECT#
        """
        return self._client._invoke(DOCUMENT_SEARCH_FIELD_LIST, {"select": select}, extra)


class AsyncNoteDocumentSearchFieldMethods(AsyncNamespace):
    """``note.document.search.field`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.note.document.search.field"

    def get(
        self,
        *,
        name: str | float | Decimal,
        select: Sequence[str | float | Decimal] | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Get Document Search Field.

        ``note.document.search.field.get``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/document/note-document-search-field-get.html

        Args:
            name (str | float | Decimal): Name.
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION``: Field #FIELD# not
                    found
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Mandatory field
                    name is not specified
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: Unknown field #FIELD# for
                    entity DtoFieldDto
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: Unable to recognize select
                    expression #SELECT#
        """
        return self._client._invoke(
            DOCUMENT_SEARCH_FIELD_GET, {"name": name, "select": select}, extra
        )

    def list(
        self,
        *,
        select: Sequence[str | float | Decimal] | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Get a List of Document Search Fields.

        ``note.document.search.field.list``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/document/note-document-search-field-list.html

        Args:
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: Unknown field #FIELD# for
                    entity DtoFieldDto
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: Unable to recognize select
                    expression #SELECT#
        """
        return self._client._invoke(DOCUMENT_SEARCH_FIELD_LIST, {"select": select}, extra)


class NoteDocumentTreeMethods(SyncNamespace):
    """``note.document.tree`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.note.document.tree"

    @builtins.property
    def field(self) -> NoteDocumentTreeFieldMethods:
        return NoteDocumentTreeFieldMethods(self._client)

    def list(self, *, collection_id: int | str, extra: Mapping[str, Any] | None = None) -> Any:
        """Get Document Tree.

        ``note.document.tree.list``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/document/note-document-tree-list.html

        Args:
            collection_id (int | str): A whole number, or its digits.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    collectionId is not specified
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Field
                    collectionId requires data type #TYPE# for such a request
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: Knowledge base not found
        """
        return self._client._invoke(DOCUMENT_TREE_LIST, {"collectionId": collection_id}, extra)


class AsyncNoteDocumentTreeMethods(AsyncNamespace):
    """``note.document.tree`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.note.document.tree"

    @builtins.property
    def field(self) -> AsyncNoteDocumentTreeFieldMethods:
        return AsyncNoteDocumentTreeFieldMethods(self._client)

    def list(
        self, *, collection_id: int | str, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[Any]:
        """Get Document Tree.

        ``note.document.tree.list``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/document/note-document-tree-list.html

        Args:
            collection_id (int | str): A whole number, or its digits.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    collectionId is not specified
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Field
                    collectionId requires data type #TYPE# for such a request
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: Knowledge base not found
        """
        return self._client._invoke(DOCUMENT_TREE_LIST, {"collectionId": collection_id}, extra)


class NoteDocumentTreeFieldMethods(SyncNamespace):
    """``note.document.tree.field`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.note.document.tree.field"

    def get(
        self,
        *,
        name: str | float | Decimal,
        select: Sequence[str | float | Decimal] | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Get Document Tree Field.

        ``note.document.tree.field.get``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/document/note-document-tree-field-get.html

        Args:
            name (str | float | Decimal): Name.
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION``: Field #FIELD# not
                    found
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Mandatory field
                    name is not specified
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: Unknown field #FIELD# for
                    entity DtoFieldDto
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: Unable to recognize select
                    expression #SELECT#
        """
        return self._client._invoke(
            DOCUMENT_TREE_FIELD_GET, {"name": name, "select": select}, extra
        )

    def list(
        self,
        *,
        select: Sequence[str | float | Decimal] | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Get a List of Document Tree Fields.

        ``note.document.tree.field.list``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/document/note-document-tree-field-list.html

        Args:
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: Unknown field #FIELD# for
                    entity DtoFieldDto
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: Unable to recognize select
                    expression #SELECT#
        """
        return self._client._invoke(DOCUMENT_TREE_FIELD_LIST, {"select": select}, extra)


class AsyncNoteDocumentTreeFieldMethods(AsyncNamespace):
    """``note.document.tree.field`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.note.document.tree.field"

    def get(
        self,
        *,
        name: str | float | Decimal,
        select: Sequence[str | float | Decimal] | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Get Document Tree Field.

        ``note.document.tree.field.get``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/document/note-document-tree-field-get.html

        Args:
            name (str | float | Decimal): Name.
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION``: Field #FIELD# not
                    found
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Mandatory field
                    name is not specified
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: Unknown field #FIELD# for
                    entity DtoFieldDto
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: Unable to recognize select
                    expression #SELECT#
        """
        return self._client._invoke(
            DOCUMENT_TREE_FIELD_GET, {"name": name, "select": select}, extra
        )

    def list(
        self,
        *,
        select: Sequence[str | float | Decimal] | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Get a List of Document Tree Fields.

        ``note.document.tree.field.list``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/document/note-document-tree-field-list.html

        Args:
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: Unknown field #FIELD# for
                    entity DtoFieldDto
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: Unable to recognize select
                    expression #SELECT#
        """
        return self._client._invoke(DOCUMENT_TREE_FIELD_LIST, {"select": select}, extra)


class NoteFileMethods(SyncNamespace):
    """``note.file`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.note.file"

    @builtins.property
    def field(self) -> NoteFileFieldMethods:
        return NoteFileFieldMethods(self._client)

    def add(
        self,
        *,
        document_id: int | str,
        file_name: str | float | Decimal,
        file_content: FileSource | str | float | Decimal,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> Any:
        """Upload a File to Document.

        ``note.file.add``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/file/note-file-add.html

        Args:
            document_id (int | str): Id of the document.
            file_name (str | float | Decimal): A text.
            file_content (FileSource | str | float | Decimal): Content of the file: base64, or a
                pair of name and base64.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    #FIELD# is not specified
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The field
                    #FIELD# requires data type #TYPE# for this request
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Incorrect Base64
                    content provided
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Failed to save
                    the file
                ``NOTE_FILE_TOO_LARGE``: File size exceeds the allowed value
                ``NOTE_FILE_TYPE_NOT_ALLOWED``: File type is not supported
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: Document not found
        """
        return self._client._invoke(
            FILE_ADD,
            {"documentId": document_id, "fileName": file_name, "fileContent": file_content},
            extra,
            idempotency_key,
        )

    def get(
        self, *, id: int | str, document_id: int | str, extra: Mapping[str, Any] | None = None
    ) -> Any:
        """Get Document File Data.

        ``note.file.get``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/file/note-file-get.html

        Args:
            id (int | str): Id of the record to read.
            document_id (int | str): Id of the document.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    #FIELD# is not specified.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Field #FIELD#
                    requires data type #TYPE# for such a request.
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: Document not found.
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: File not found.
        """
        return self._client._invoke(FILE_GET, {"id": id, "documentId": document_id}, extra)


class AsyncNoteFileMethods(AsyncNamespace):
    """``note.file`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.note.file"

    @builtins.property
    def field(self) -> AsyncNoteFileFieldMethods:
        return AsyncNoteFileFieldMethods(self._client)

    def add(
        self,
        *,
        document_id: int | str,
        file_name: str | float | Decimal,
        file_content: FileSource | str | float | Decimal,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> Awaitable[Any]:
        """Upload a File to Document.

        ``note.file.add``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/file/note-file-add.html

        Args:
            document_id (int | str): Id of the document.
            file_name (str | float | Decimal): A text.
            file_content (FileSource | str | float | Decimal): Content of the file: base64, or a
                pair of name and base64.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    #FIELD# is not specified
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The field
                    #FIELD# requires data type #TYPE# for this request
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Incorrect Base64
                    content provided
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Failed to save
                    the file
                ``NOTE_FILE_TOO_LARGE``: File size exceeds the allowed value
                ``NOTE_FILE_TYPE_NOT_ALLOWED``: File type is not supported
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: Document not found
        """
        return self._client._invoke(
            FILE_ADD,
            {"documentId": document_id, "fileName": file_name, "fileContent": file_content},
            extra,
            idempotency_key,
        )

    def get(
        self, *, id: int | str, document_id: int | str, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[Any]:
        """Get Document File Data.

        ``note.file.get``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/file/note-file-get.html

        Args:
            id (int | str): Id of the record to read.
            document_id (int | str): Id of the document.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    #FIELD# is not specified.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Field #FIELD#
                    requires data type #TYPE# for such a request.
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: Document not found.
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: File not found.
        """
        return self._client._invoke(FILE_GET, {"id": id, "documentId": document_id}, extra)


class NoteFileFieldMethods(SyncNamespace):
    """``note.file.field`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.note.file.field"

    def get(
        self,
        *,
        name: str | float | Decimal,
        select: Sequence[str | float | Decimal] | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Get Document File Field.

        ``note.file.field.get``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/file/note-file-field-get.html

        Args:
            name (str | float | Decimal): Name.
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION``: Field #FIELD# not
                    found
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    name is not specified
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: Unknown field #FIELD# for
                    entity DtoFieldDto
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: Unable to recognize select
                    expression #SELECT#
        """
        return self._client._invoke(FILE_FIELD_GET, {"name": name, "select": select}, extra)

    def list(
        self,
        *,
        select: Sequence[str | float | Decimal] | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Get a List of Document File Fields.

        ``note.file.field.list``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/file/note-file-field-list.html

        Args:
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: Unknown field #FIELD# for
                    entity DtoFieldDto
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: Unable to recognize select
                    expression #SELECT#
        """
        return self._client._invoke(FILE_FIELD_LIST, {"select": select}, extra)


class AsyncNoteFileFieldMethods(AsyncNamespace):
    """``note.file.field`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.note.file.field"

    def get(
        self,
        *,
        name: str | float | Decimal,
        select: Sequence[str | float | Decimal] | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Get Document File Field.

        ``note.file.field.get``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/file/note-file-field-get.html

        Args:
            name (str | float | Decimal): Name.
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION``: Field #FIELD# not
                    found
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    name is not specified
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: Unknown field #FIELD# for
                    entity DtoFieldDto
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: Unable to recognize select
                    expression #SELECT#
        """
        return self._client._invoke(FILE_FIELD_GET, {"name": name, "select": select}, extra)

    def list(
        self,
        *,
        select: Sequence[str | float | Decimal] | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Get a List of Document File Fields.

        ``note.file.field.list``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/file/note-file-field-list.html

        Args:
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: Unknown field #FIELD# for
                    entity DtoFieldDto
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: Unable to recognize select
                    expression #SELECT#
        """
        return self._client._invoke(FILE_FIELD_LIST, {"select": select}, extra)
