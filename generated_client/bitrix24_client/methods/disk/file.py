"""Methods of ``disk.file``."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, Literal, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.lazy import lazy_module
from ..._runtime.method import Method, Pagination, list_method

if TYPE_CHECKING:
    from ..._runtime.encoding import FileSource
    from ..._runtime.listing import AsyncListing, Listing
    from ..._runtime.open_dicts import OtherKeys
    from ...models.disk import file as models
    from ...params.disk import file as params
else:
    models = lazy_module("...models.disk.file", __package__)

COPYTO = Method("disk.file.copyTo", _k.Nested(lambda: models.DiskFileCopyToResult))
DELETE = Method("disk.file.delete", _k.BOOLEAN)
GET = Method("disk.file.get", _k.Nested(lambda: models.DiskFile), safe=True)
GETEXTERNALLINK = Method("disk.file.getExternalLink", _k.STRING)
GETFIELDS = Method(
    "disk.file.getFields", _k.Nested(lambda: models.DiskFileGetFieldsResult), safe=True
)
GETVERSIONS = list_method(
    "disk.file.getVersions",
    _k.Nested(lambda: models.DiskFileGetVersionsResultItem),
    Pagination(id_field="ID"),
    some_keys={"filter": ("DiskFileGetVersionsFilter",)},
)
MARKDELETED = Method("disk.file.markDeleted", _k.Nested(lambda: models.DiskFileMarkDeletedResult))
MOVETO = Method("disk.file.moveTo", _k.Nested(lambda: models.DiskFileMoveToResult))
RENAME = Method("disk.file.rename", _k.Nested(lambda: models.DiskFileRenameResult))
RESTORE = Method("disk.file.restore", _k.Nested(lambda: models.DiskFileRestoreResult))
RESTOREFROMVERSION = Method(
    "disk.file.restoreFromVersion", _k.Nested(lambda: models.DiskFileRestoreFromVersionResult)
)
SEARCH = list_method(
    "disk.file.search",
    _k.Nested(lambda: models.DiskFileSearchResultItem),
    Pagination(id_field="ID"),
    some_keys={"FILTER": ("DiskFileSearchFilter",)},
)
UPLOADVERSION = Method(
    "disk.file.uploadVersion", _k.Nested(lambda: models.DiskFileUploadVersionResult)
)


class DiskFileMethods(SyncNamespace):
    """``disk.file``."""

    __slots__ = ()
    _name = "disk.file"

    def copyTo(
        self, *, id: int, target_folder_id: int, extra: Mapping[str, Any] | None = None
    ) -> models.DiskFileCopyToResult:
        """Copy File to Specified Folder.

        ``disk.file.copyTo``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-copy-to.html

        Args:
            id (int): Id of the record.
            target_folder_id (int):

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Invalid value of parameter {Parameter #0}
                ``DISK_OBJ_22000``: A file with this name already exists
                ``DISK_FILE_22003``: Could not copy file
                ``ERROR_NOT_FOUND``: Could not find entity with id X
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(COPYTO, {"id": id, "targetFolderId": target_folder_id}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Permanently Delete File.

        ``disk.file.delete``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Invalid value of parameter {Parameter #0}
                ``ERROR_NOT_FOUND``: Could not find entity with id X
                ``DISK_FILE_22007``: Exclusive lock
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    def get(self, *, id: int, extra: Mapping[str, Any] | None = None) -> models.DiskFile:
        """Get File Parameters.

        ``disk.file.get``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Invalid value of parameter {Parameter #0}
                ``ERROR_NOT_FOUND``: Could not find entity with id X
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def getExternalLink(self, *, id: int, extra: Mapping[str, Any] | None = None) -> str:
        """Get Public Link for File.

        ``disk.file.getExternalLink``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-get-external-link.html

        Args:
            id (int): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Invalid value of parameter {Parameter #0}
                ``ERROR_NOT_FOUND``: Could not find entity with id X
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(GETEXTERNALLINK, {"id": id}, extra)

    def getFields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> models.DiskFileGetFieldsResult:
        """Get Description of File Fields.

        ``disk.file.getFields``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-get-fields.html
        """
        return self._client._invoke(GETFIELDS, {}, extra)

    def getVersions(
        self,
        *,
        id: int,
        filter: Sequence[Any] | params.DiskFileGetVersionsFilter | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.DiskFileGetVersionsResultItem]:
        """List of File Versions.

        ``disk.file.getVersions``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-get-versions.html

        Args:
            id (int): Id of the record.
            filter (Sequence[Any] | DiskFileGetVersionsFilter | Mapping[str, Any]): Conditions on
                the records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.DiskFileGetVersionsFilter``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Invalid value of parameter {Parameter #0}
                ``ERROR_NOT_FOUND``: Could not find entity with id X
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._list(GETVERSIONS, {"id": id, "filter": filter, "start": start}, extra)

    def markDeleted(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> models.DiskFileMarkDeletedResult:
        """Move File to Trash.

        ``disk.file.markDeleted``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-mark-deleted.html

        Args:
            id (int): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Invalid value of parameter {Parameter #0}
                ``ERROR_NOT_FOUND``: Could not find entity with id X
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(MARKDELETED, {"id": id}, extra)

    def moveTo(
        self, *, id: int, target_folder_id: int, extra: Mapping[str, Any] | None = None
    ) -> models.DiskFileMoveToResult:
        """Move File to Specified Folder.

        ``disk.file.moveTo``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-move-to.html

        Args:
            id (int): Id of the record.
            target_folder_id (int):

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Invalid value of parameter {Parameter #0}
                ``ERROR_NOT_FOUND``: Could not find entity with id X
                ``DISK_OBJ_22000``: A file with this name already exists
                ``DISK_FILE_22007``: Exclusive lock
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(MOVETO, {"id": id, "targetFolderId": target_folder_id}, extra)

    def rename(
        self, *, id: int, new_name: str, extra: Mapping[str, Any] | None = None
    ) -> models.DiskFileRenameResult:
        """Rename File.

        ``disk.file.rename``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-rename.html

        Args:
            id (int): Id of the record.
            new_name (str):

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Invalid value of parameter {Parameter #0}
                ``ERROR_NOT_FOUND``: Could not find entity with id X
                ``DISK_OBJ_22000``: A file with that name already exists
                ``0``: Empty name
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(RENAME, {"id": id, "newName": new_name}, extra)

    def restore(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> models.DiskFileRestoreResult:
        """Restore File from Trash.

        ``disk.file.restore``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-restore.html

        Args:
            id (int): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Invalid value of parameter {Parameter #0}
                ``ERROR_NOT_FOUND``: Could not find entity with id X
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(RESTORE, {"id": id}, extra)

    def restoreFromVersion(
        self, *, id: int, version_id: int, extra: Mapping[str, Any] | None = None
    ) -> models.DiskFileRestoreFromVersionResult:
        """Restore a File from a Specific Version.

        ``disk.file.restoreFromVersion``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-restore-from-version.html

        Args:
            id (int): Id of the record.
            version_id (int):

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Invalid value of parameter {Parameter #0}
                ``ERROR_NOT_FOUND``: Could not find entity with id X
                ``DISK_FILE_22003``: Could not copy file
                ``DISK_FILE_22004``: Cannot restore version from another file
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(RESTOREFROMVERSION, {"id": id, "versionId": version_id}, extra)

    def search(
        self,
        *,
        query: str,
        type: Literal["file", "folder", "all"] | None = None,
        filter: params.DiskFileSearchFilter | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.DiskFileSearchResultItem]:
        """Search Files and Folders.

        ``disk.file.search``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-search.html

        Args:
            query (str):
            type (Literal["file", "folder", "all"]): Default: ``"file"``.
            filter (DiskFileSearchFilter | Mapping[str, Any]): Conditions on the records; a prefix
                of the name may set the comparison. Keys:
                ``bitrix24_client.params.DiskFileSearchFilter``.
            start (int): Offset of the first record; the next offset is in the answer. Default:
                ``0``.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Invalid value of parameter { Parameter #0 [ <required> $QUERY ]
                    }.
                ``INVALID_QUERY``: Search query is invalid. (INVALID_QUERY).
                ``INVALID_TYPE``: Search result type is invalid. (INVALID_TYPE).
                ``INVALID_FILTER``: Search filter contains an unknown field. (INVALID_FILTER).
                ``NOT_FOUND``: Search scope was not found. (NOT_FOUND).
                ``UNSUPPORTED_STORAGE``: Search is not supported for this storage.
                    (UNSUPPORTED_STORAGE).
        """
        return self._client._list(
            SEARCH, {"QUERY": query, "TYPE": type, "FILTER": filter, "start": start}, extra
        )

    def uploadVersion(
        self,
        *,
        id: int,
        file_content: FileSource | Sequence[str],
        extra: Mapping[str, Any] | None = None,
    ) -> models.DiskFileUploadVersionResult:
        """Upload a New Version of a File.

        ``disk.file.uploadVersion``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-upload-version.html

        Args:
            id (int): Id of the record.
            file_content (FileSource | Sequence[str]): Content of the file: base64, or a pair of
                name and base64.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Invalid value of parameter {Parameter #0}
                ``ERROR_NOT_FOUND``: Could not find entity with id X
                ``DISK_FILE_22002``: Could not save file
                ``DISK_FILE_22005``: Could not get saved file
                ``DISK_FILE_22006``: Size restriction
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(UPLOADVERSION, {"id": id, "fileContent": file_content}, extra)


class AsyncDiskFileMethods(AsyncNamespace):
    """``disk.file``."""

    __slots__ = ()
    _name = "disk.file"

    def copyTo(
        self, *, id: int, target_folder_id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.DiskFileCopyToResult]:
        """Copy File to Specified Folder.

        ``disk.file.copyTo``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-copy-to.html

        Args:
            id (int): Id of the record.
            target_folder_id (int):

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Invalid value of parameter {Parameter #0}
                ``DISK_OBJ_22000``: A file with this name already exists
                ``DISK_FILE_22003``: Could not copy file
                ``ERROR_NOT_FOUND``: Could not find entity with id X
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(COPYTO, {"id": id, "targetFolderId": target_folder_id}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Permanently Delete File.

        ``disk.file.delete``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Invalid value of parameter {Parameter #0}
                ``ERROR_NOT_FOUND``: Could not find entity with id X
                ``DISK_FILE_22007``: Exclusive lock
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    def get(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[models.DiskFile]:
        """Get File Parameters.

        ``disk.file.get``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Invalid value of parameter {Parameter #0}
                ``ERROR_NOT_FOUND``: Could not find entity with id X
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def getExternalLink(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[str]:
        """Get Public Link for File.

        ``disk.file.getExternalLink``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-get-external-link.html

        Args:
            id (int): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Invalid value of parameter {Parameter #0}
                ``ERROR_NOT_FOUND``: Could not find entity with id X
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(GETEXTERNALLINK, {"id": id}, extra)

    def getFields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.DiskFileGetFieldsResult]:
        """Get Description of File Fields.

        ``disk.file.getFields``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-get-fields.html
        """
        return self._client._invoke(GETFIELDS, {}, extra)

    def getVersions(
        self,
        *,
        id: int,
        filter: Sequence[Any] | params.DiskFileGetVersionsFilter | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.DiskFileGetVersionsResultItem]:
        """List of File Versions.

        ``disk.file.getVersions``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-get-versions.html

        Args:
            id (int): Id of the record.
            filter (Sequence[Any] | DiskFileGetVersionsFilter | Mapping[str, Any]): Conditions on
                the records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.DiskFileGetVersionsFilter``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Invalid value of parameter {Parameter #0}
                ``ERROR_NOT_FOUND``: Could not find entity with id X
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._list(GETVERSIONS, {"id": id, "filter": filter, "start": start}, extra)

    def markDeleted(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.DiskFileMarkDeletedResult]:
        """Move File to Trash.

        ``disk.file.markDeleted``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-mark-deleted.html

        Args:
            id (int): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Invalid value of parameter {Parameter #0}
                ``ERROR_NOT_FOUND``: Could not find entity with id X
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(MARKDELETED, {"id": id}, extra)

    def moveTo(
        self, *, id: int, target_folder_id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.DiskFileMoveToResult]:
        """Move File to Specified Folder.

        ``disk.file.moveTo``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-move-to.html

        Args:
            id (int): Id of the record.
            target_folder_id (int):

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Invalid value of parameter {Parameter #0}
                ``ERROR_NOT_FOUND``: Could not find entity with id X
                ``DISK_OBJ_22000``: A file with this name already exists
                ``DISK_FILE_22007``: Exclusive lock
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(MOVETO, {"id": id, "targetFolderId": target_folder_id}, extra)

    def rename(
        self, *, id: int, new_name: str, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.DiskFileRenameResult]:
        """Rename File.

        ``disk.file.rename``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-rename.html

        Args:
            id (int): Id of the record.
            new_name (str):

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Invalid value of parameter {Parameter #0}
                ``ERROR_NOT_FOUND``: Could not find entity with id X
                ``DISK_OBJ_22000``: A file with that name already exists
                ``0``: Empty name
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(RENAME, {"id": id, "newName": new_name}, extra)

    def restore(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.DiskFileRestoreResult]:
        """Restore File from Trash.

        ``disk.file.restore``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-restore.html

        Args:
            id (int): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Invalid value of parameter {Parameter #0}
                ``ERROR_NOT_FOUND``: Could not find entity with id X
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(RESTORE, {"id": id}, extra)

    def restoreFromVersion(
        self, *, id: int, version_id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.DiskFileRestoreFromVersionResult]:
        """Restore a File from a Specific Version.

        ``disk.file.restoreFromVersion``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-restore-from-version.html

        Args:
            id (int): Id of the record.
            version_id (int):

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Invalid value of parameter {Parameter #0}
                ``ERROR_NOT_FOUND``: Could not find entity with id X
                ``DISK_FILE_22003``: Could not copy file
                ``DISK_FILE_22004``: Cannot restore version from another file
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(RESTOREFROMVERSION, {"id": id, "versionId": version_id}, extra)

    def search(
        self,
        *,
        query: str,
        type: Literal["file", "folder", "all"] | None = None,
        filter: params.DiskFileSearchFilter | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.DiskFileSearchResultItem]:
        """Search Files and Folders.

        ``disk.file.search``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-search.html

        Args:
            query (str):
            type (Literal["file", "folder", "all"]): Default: ``"file"``.
            filter (DiskFileSearchFilter | Mapping[str, Any]): Conditions on the records; a prefix
                of the name may set the comparison. Keys:
                ``bitrix24_client.params.DiskFileSearchFilter``.
            start (int): Offset of the first record; the next offset is in the answer. Default:
                ``0``.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Invalid value of parameter { Parameter #0 [ <required> $QUERY ]
                    }.
                ``INVALID_QUERY``: Search query is invalid. (INVALID_QUERY).
                ``INVALID_TYPE``: Search result type is invalid. (INVALID_TYPE).
                ``INVALID_FILTER``: Search filter contains an unknown field. (INVALID_FILTER).
                ``NOT_FOUND``: Search scope was not found. (NOT_FOUND).
                ``UNSUPPORTED_STORAGE``: Search is not supported for this storage.
                    (UNSUPPORTED_STORAGE).
        """
        return self._client._list(
            SEARCH, {"QUERY": query, "TYPE": type, "FILTER": filter, "start": start}, extra
        )

    def uploadVersion(
        self,
        *,
        id: int,
        file_content: FileSource | Sequence[str],
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.DiskFileUploadVersionResult]:
        """Upload a New Version of a File.

        ``disk.file.uploadVersion``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-upload-version.html

        Args:
            id (int): Id of the record.
            file_content (FileSource | Sequence[str]): Content of the file: base64, or a pair of
                name and base64.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Invalid value of parameter {Parameter #0}
                ``ERROR_NOT_FOUND``: Could not find entity with id X
                ``DISK_FILE_22002``: Could not save file
                ``DISK_FILE_22005``: Could not get saved file
                ``DISK_FILE_22006``: Size restriction
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(UPLOADVERSION, {"id": id, "fileContent": file_content}, extra)
