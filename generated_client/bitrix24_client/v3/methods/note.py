"""Methods of ``note``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, Literal, Required, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.lazy import lazy_module
from ..._runtime.method import Method, Pagination, list_method

if TYPE_CHECKING:
    from ..._runtime.encoding import FileSource
    from ..._runtime.listing import AsyncListing, Listing
    from ..models import note as models
    from ..params import note as params
else:
    models = lazy_module("..models.note", __package__)

COLLECTION_ADD = Method(
    "note.collection.add",
    _k.Nested(lambda: models.NoteCollection),
    version="v3",
    at=("item",),
    keys={"fields": ("NoteCollectionAddFields",)},
)
COLLECTION_ARCHIVE = Method(
    "note.collection.archive", _k.Nested(lambda: models.NoteCollectionArchiveResult), version="v3"
)
COLLECTION_DELETE = Method(
    "note.collection.delete", _k.Nested(lambda: models.NoteCollectionDeleteResult), version="v3"
)
COLLECTION_GET = Method(
    "note.collection.get",
    _k.Nested(lambda: models.NoteCollection),
    version="v3",
    safe=True,
    at=("item",),
)
COLLECTION_LIST = list_method(
    "note.collection.list",
    _k.Nested(lambda: models.NoteCollection),
    Pagination(
        style="token",
        items=("result", "items"),
        cursor=("pagination", "afterCursor"),
        limit=("pagination", "limit"),
        next=("result", "nextCursor"),
        id_field="id",
    ),
    version="v3",
    keys={"pagination": ("NoteCollectionListPagination",)},
)
COLLECTION_UPDATE = Method(
    "note.collection.update",
    _k.Nested(lambda: models.NoteCollection),
    version="v3",
    at=("item",),
    keys={"fields": ("NoteCollectionUpdateFields",)},
)
COLLECTION_FIELD_GET = Method(
    "note.collection.field.get",
    _k.Nested(lambda: models.NoteCollectionField),
    version="v3",
    safe=True,
    at=("item",),
)
COLLECTION_FIELD_LIST = Method(
    "note.collection.field.list",
    _k.Nested(lambda: models.NoteCollectionFieldListResult),
    version="v3",
    safe=True,
)
DOCUMENT_ADD = Method(
    "note.document.add",
    _k.Nested(lambda: models.NoteDocument),
    version="v3",
    at=("item",),
    keys={"fields": ("NoteDocumentAddFields",)},
)
DOCUMENT_ARCHIVE = Method(
    "note.document.archive", _k.Nested(lambda: models.NoteDocumentArchiveResult), version="v3"
)
DOCUMENT_DELETE = Method(
    "note.document.delete", _k.Nested(lambda: models.NoteDocumentDeleteResult), version="v3"
)
DOCUMENT_GET = Method(
    "note.document.get",
    _k.Nested(lambda: models.NoteDocument),
    version="v3",
    safe=True,
    at=("item",),
)
DOCUMENT_UPDATE = Method(
    "note.document.update",
    _k.Nested(lambda: models.NoteDocument),
    version="v3",
    at=("item",),
    keys={"fields": ("NoteDocumentUpdateFields",)},
)
DOCUMENT_FIELD_GET = Method(
    "note.document.field.get",
    _k.Nested(lambda: models.NoteDocumentField),
    version="v3",
    safe=True,
    at=("item",),
)
DOCUMENT_FIELD_LIST = Method(
    "note.document.field.list",
    _k.Nested(lambda: models.NoteDocumentFieldListResult),
    version="v3",
    safe=True,
)
DOCUMENT_SEARCH_LIST = Method(
    "note.document.search.list",
    _k.Nested(lambda: models.NoteDocumentSearch),
    version="v3",
    safe=True,
    keys={"pagination": ("NoteDocumentSearchListPagination",)},
)
DOCUMENT_SEARCH_FIELD_GET = Method(
    "note.document.search.field.get",
    _k.Nested(lambda: models.NoteDocumentSearchField),
    version="v3",
    safe=True,
    at=("item",),
)
DOCUMENT_SEARCH_FIELD_LIST = Method(
    "note.document.search.field.list",
    _k.Nested(lambda: models.NoteDocumentSearchFieldListResult),
    version="v3",
    safe=True,
)
DOCUMENT_TREE_LIST = Method(
    "note.document.tree.list", _k.Nested(lambda: models.NoteDocumentTree), version="v3", safe=True
)
DOCUMENT_TREE_FIELD_GET = Method(
    "note.document.tree.field.get",
    _k.Nested(lambda: models.NoteDocumentTreeField),
    version="v3",
    safe=True,
    at=("item",),
)
DOCUMENT_TREE_FIELD_LIST = Method(
    "note.document.tree.field.list",
    _k.Nested(lambda: models.NoteDocumentTreeFieldListResult),
    version="v3",
    safe=True,
)
FILE_ADD = Method(
    "note.file.add",
    _k.Nested(lambda: models.NoteFile),
    version="v3",
    at=("item",),
    files=((("fileContent",), "content"),),
)
FILE_GET = Method(
    "note.file.get", _k.Nested(lambda: models.NoteFile), version="v3", safe=True, at=("item",)
)
FILE_FIELD_GET = Method(
    "note.file.field.get",
    _k.Nested(lambda: models.NoteFileField),
    version="v3",
    safe=True,
    at=("item",),
)
FILE_FIELD_LIST = Method(
    "note.file.field.list",
    _k.Nested(lambda: models.NoteFileFieldListResult),
    version="v3",
    safe=True,
)


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
        fields: params.NoteCollectionAddFields,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> models.NoteCollection:
        """Create a Knowledge Base.

        ``note.collection.add``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-add.html

        Args:
            fields (NoteCollectionAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.v3.params.NoteCollectionAddFields``.

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
        self, *, id: int, extra: Mapping[str, Any] | None = None, idempotency_key: str | None = None
    ) -> models.NoteCollectionArchiveResult:
        """Archive Knowledge Base.

        ``note.collection.archive``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-archive.html

        Args:
            id (int): Id of the record.

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
        self, *, id: int, extra: Mapping[str, Any] | None = None, idempotency_key: str | None = None
    ) -> models.NoteCollectionDeleteResult:
        """Move Knowledge Base to Shopping Cart.

        ``note.collection.delete``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-delete.html

        Args:
            id (int): Id of the record to delete.

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

    def get(self, *, id: int, extra: Mapping[str, Any] | None = None) -> models.NoteCollection:
        """Get Knowledge Base.

        ``note.collection.get``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-get.html

        Args:
            id (int): Id of the record to read.

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
        pagination: params.NoteCollectionListPagination | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.NoteCollection]:
        """Get a List of Knowledge Bases.

        ``note.collection.list``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-list.html

        Args:
            pagination (NoteCollectionListPagination): Which page of the list to return. Keys:
                ``bitrix24_client.v3.params.NoteCollectionListPagination``.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
        """
        return self._client._list(COLLECTION_LIST, {"pagination": pagination}, extra)

    def update(
        self,
        *,
        id: int,
        fields: params.NoteCollectionUpdateFields,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> models.NoteCollection:
        """Rename Knowledge Base.

        ``note.collection.update``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-update.html

        Args:
            id (int): Id of the record to change.
            fields (NoteCollectionUpdateFields): New values of the fields; those not named stay as
                they are. Keys: ``bitrix24_client.v3.params.NoteCollectionUpdateFields``.

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
        fields: params.NoteCollectionAddFields,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> Awaitable[models.NoteCollection]:
        """Create a Knowledge Base.

        ``note.collection.add``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-add.html

        Args:
            fields (NoteCollectionAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.v3.params.NoteCollectionAddFields``.

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
        self, *, id: int, extra: Mapping[str, Any] | None = None, idempotency_key: str | None = None
    ) -> Awaitable[models.NoteCollectionArchiveResult]:
        """Archive Knowledge Base.

        ``note.collection.archive``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-archive.html

        Args:
            id (int): Id of the record.

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
        self, *, id: int, extra: Mapping[str, Any] | None = None, idempotency_key: str | None = None
    ) -> Awaitable[models.NoteCollectionDeleteResult]:
        """Move Knowledge Base to Shopping Cart.

        ``note.collection.delete``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-delete.html

        Args:
            id (int): Id of the record to delete.

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

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.NoteCollection]:
        """Get Knowledge Base.

        ``note.collection.get``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-get.html

        Args:
            id (int): Id of the record to read.

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
        pagination: params.NoteCollectionListPagination | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.NoteCollection]:
        """Get a List of Knowledge Bases.

        ``note.collection.list``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-list.html

        Args:
            pagination (NoteCollectionListPagination): Which page of the list to return. Keys:
                ``bitrix24_client.v3.params.NoteCollectionListPagination``.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
        """
        return self._client._list(COLLECTION_LIST, {"pagination": pagination}, extra)

    def update(
        self,
        *,
        id: int,
        fields: params.NoteCollectionUpdateFields,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> Awaitable[models.NoteCollection]:
        """Rename Knowledge Base.

        ``note.collection.update``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-update.html

        Args:
            id (int): Id of the record to change.
            fields (NoteCollectionUpdateFields): New values of the fields; those not named stay as
                they are. Keys: ``bitrix24_client.v3.params.NoteCollectionUpdateFields``.

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
        name: str,
        select: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.NoteCollectionField:
        """Get Knowledge Base Field.

        ``note.collection.field.get``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-field-get.html

        Args:
            name (str): Name.
            select (Sequence[str]): Names of the fields to return.

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
        self, *, select: Sequence[str] | None = None, extra: Mapping[str, Any] | None = None
    ) -> models.NoteCollectionFieldListResult:
        """Get a List of Knowledge Base Fields.

        ``note.collection.field.list``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-field-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.

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
        name: str,
        select: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.NoteCollectionField]:
        """Get Knowledge Base Field.

        ``note.collection.field.get``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-field-get.html

        Args:
            name (str): Name.
            select (Sequence[str]): Names of the fields to return.

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
        self, *, select: Sequence[str] | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.NoteCollectionFieldListResult]:
        """Get a List of Knowledge Base Fields.

        ``note.collection.field.list``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-field-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.

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
        fields: params.NoteDocumentAddFields,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> models.NoteDocument:
        """Create Document.

        ``note.document.add``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/document/note-document-add.html

        Args:
            fields (NoteDocumentAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.v3.params.NoteDocumentAddFields``.

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
        self, *, id: int, extra: Mapping[str, Any] | None = None, idempotency_key: str | None = None
    ) -> models.NoteDocumentArchiveResult:
        """Archive a Document.

        ``note.document.archive``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/document/note-document-archive.html

        Args:
            id (int): Id of the record.

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
        self, *, id: int, extra: Mapping[str, Any] | None = None, idempotency_key: str | None = None
    ) -> models.NoteDocumentDeleteResult:
        """Move a Document to the Shopping Cart.

        ``note.document.delete``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/document/note-document-delete.html

        Args:
            id (int): Id of the record to delete.

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

    def get(self, *, id: int, extra: Mapping[str, Any] | None = None) -> models.NoteDocument:
        """Get Document (note).

        ``note.document.get``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/document/note-document-get.html

        Args:
            id (int): Id of the record to read.

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
        id: int,
        fields: params.NoteDocumentUpdateFields,
        overwrite: bool | Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> models.NoteDocument:
        """Update Document (note).

        ``note.document.update``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/document/note-document-update.html

        Args:
            id (int): Id of the record to change.
            fields (NoteDocumentUpdateFields): New values of the fields; those not named stay as
                they are. Keys: ``bitrix24_client.v3.params.NoteDocumentUpdateFields``.
            overwrite (bool | Literal["Y", "N"]): Default: ``false``.

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
        fields: params.NoteDocumentAddFields,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> Awaitable[models.NoteDocument]:
        """Create Document.

        ``note.document.add``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/document/note-document-add.html

        Args:
            fields (NoteDocumentAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.v3.params.NoteDocumentAddFields``.

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
        self, *, id: int, extra: Mapping[str, Any] | None = None, idempotency_key: str | None = None
    ) -> Awaitable[models.NoteDocumentArchiveResult]:
        """Archive a Document.

        ``note.document.archive``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/document/note-document-archive.html

        Args:
            id (int): Id of the record.

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
        self, *, id: int, extra: Mapping[str, Any] | None = None, idempotency_key: str | None = None
    ) -> Awaitable[models.NoteDocumentDeleteResult]:
        """Move a Document to the Shopping Cart.

        ``note.document.delete``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/document/note-document-delete.html

        Args:
            id (int): Id of the record to delete.

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

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.NoteDocument]:
        """Get Document (note).

        ``note.document.get``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/document/note-document-get.html

        Args:
            id (int): Id of the record to read.

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
        id: int,
        fields: params.NoteDocumentUpdateFields,
        overwrite: bool | Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> Awaitable[models.NoteDocument]:
        """Update Document (note).

        ``note.document.update``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/document/note-document-update.html

        Args:
            id (int): Id of the record to change.
            fields (NoteDocumentUpdateFields): New values of the fields; those not named stay as
                they are. Keys: ``bitrix24_client.v3.params.NoteDocumentUpdateFields``.
            overwrite (bool | Literal["Y", "N"]): Default: ``false``.

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
        name: str,
        select: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.NoteDocumentField:
        """Get Document Field.

        ``note.document.field.get``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/document/note-document-field-get.html

        Args:
            name (str): Name.
            select (Sequence[str]): Names of the fields to return.

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
        self, *, select: Sequence[str] | None = None, extra: Mapping[str, Any] | None = None
    ) -> models.NoteDocumentFieldListResult:
        """Get a List of Document Fields (note).

        ``note.document.field.list``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/document/note-document-field-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.

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
        name: str,
        select: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.NoteDocumentField]:
        """Get Document Field.

        ``note.document.field.get``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/document/note-document-field-get.html

        Args:
            name (str): Name.
            select (Sequence[str]): Names of the fields to return.

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
        self, *, select: Sequence[str] | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.NoteDocumentFieldListResult]:
        """Get a List of Document Fields (note).

        ``note.document.field.list``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/document/note-document-field-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.

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
        query: str,
        pagination: params.NoteDocumentSearchListPagination | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.NoteDocumentSearch:
        """Find Documents.

        ``note.document.search.list``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/document/note-document-search-list.html

        Args:
            query (str):
            pagination (NoteDocumentSearchListPagination): Which page of the list to return. Keys:
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
        query: str,
        pagination: params.NoteDocumentSearchListPagination | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.NoteDocumentSearch]:
        """Find Documents.

        ``note.document.search.list``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/document/note-document-search-list.html

        Args:
            query (str):
            pagination (NoteDocumentSearchListPagination): Which page of the list to return. Keys:
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
        name: str,
        select: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.NoteDocumentSearchField:
        """Get Document Search Field.

        ``note.document.search.field.get``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/document/note-document-search-field-get.html

        Args:
            name (str): Name.
            select (Sequence[str]): Names of the fields to return.

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
        self, *, select: Sequence[str] | None = None, extra: Mapping[str, Any] | None = None
    ) -> models.NoteDocumentSearchFieldListResult:
        """Get a List of Document Search Fields.

        ``note.document.search.field.list``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/document/note-document-search-field-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.

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
        name: str,
        select: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.NoteDocumentSearchField]:
        """Get Document Search Field.

        ``note.document.search.field.get``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/document/note-document-search-field-get.html

        Args:
            name (str): Name.
            select (Sequence[str]): Names of the fields to return.

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
        self, *, select: Sequence[str] | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.NoteDocumentSearchFieldListResult]:
        """Get a List of Document Search Fields.

        ``note.document.search.field.list``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/document/note-document-search-field-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.

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

    def list(
        self, *, collection_id: int, extra: Mapping[str, Any] | None = None
    ) -> models.NoteDocumentTree:
        """Get Document Tree.

        ``note.document.tree.list``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/document/note-document-tree-list.html

        Args:
            collection_id (int):

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
        self, *, collection_id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.NoteDocumentTree]:
        """Get Document Tree.

        ``note.document.tree.list``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/document/note-document-tree-list.html

        Args:
            collection_id (int):

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
        name: str,
        select: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.NoteDocumentTreeField:
        """Get Document Tree Field.

        ``note.document.tree.field.get``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/document/note-document-tree-field-get.html

        Args:
            name (str): Name.
            select (Sequence[str]): Names of the fields to return.

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
        self, *, select: Sequence[str] | None = None, extra: Mapping[str, Any] | None = None
    ) -> models.NoteDocumentTreeFieldListResult:
        """Get a List of Document Tree Fields.

        ``note.document.tree.field.list``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/document/note-document-tree-field-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.

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
        name: str,
        select: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.NoteDocumentTreeField]:
        """Get Document Tree Field.

        ``note.document.tree.field.get``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/document/note-document-tree-field-get.html

        Args:
            name (str): Name.
            select (Sequence[str]): Names of the fields to return.

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
        self, *, select: Sequence[str] | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.NoteDocumentTreeFieldListResult]:
        """Get a List of Document Tree Fields.

        ``note.document.tree.field.list``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/document/note-document-tree-field-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.

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
        document_id: int,
        file_name: str,
        file_content: FileSource | str,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> models.NoteFile:
        """Upload a File to Document.

        ``note.file.add``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/file/note-file-add.html

        Args:
            document_id (int): Id of the document.
            file_name (str):
            file_content (FileSource | str): Content of the file: base64, or a pair of name and
                base64.

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
        self, *, id: int, document_id: int, extra: Mapping[str, Any] | None = None
    ) -> models.NoteFile:
        """Get Document File Data.

        ``note.file.get``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/file/note-file-get.html

        Args:
            id (int): Id of the record to read.
            document_id (int): Id of the document.

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
        document_id: int,
        file_name: str,
        file_content: FileSource | str,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> Awaitable[models.NoteFile]:
        """Upload a File to Document.

        ``note.file.add``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/file/note-file-add.html

        Args:
            document_id (int): Id of the document.
            file_name (str):
            file_content (FileSource | str): Content of the file: base64, or a pair of name and
                base64.

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
        self, *, id: int, document_id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.NoteFile]:
        """Get Document File Data.

        ``note.file.get``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/file/note-file-get.html

        Args:
            id (int): Id of the record to read.
            document_id (int): Id of the document.

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
        name: str,
        select: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.NoteFileField:
        """Get Document File Field.

        ``note.file.field.get``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/file/note-file-field-get.html

        Args:
            name (str): Name.
            select (Sequence[str]): Names of the fields to return.

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
        self, *, select: Sequence[str] | None = None, extra: Mapping[str, Any] | None = None
    ) -> models.NoteFileFieldListResult:
        """Get a List of Document File Fields.

        ``note.file.field.list``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/file/note-file-field-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.

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
        name: str,
        select: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.NoteFileField]:
        """Get Document File Field.

        ``note.file.field.get``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/file/note-file-field-get.html

        Args:
            name (str): Name.
            select (Sequence[str]): Names of the fields to return.

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
        self, *, select: Sequence[str] | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.NoteFileFieldListResult]:
        """Get a List of Document File Fields.

        ``note.file.field.list``, scope ``note``.
        https://apidocs.bitrix24.com/api-reference/note/file/note-file-field-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: Unknown field #FIELD# for
                    entity DtoFieldDto
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: Unable to recognize select
                    expression #SELECT#
        """
        return self._client._invoke(FILE_FIELD_LIST, {"select": select}, extra)
