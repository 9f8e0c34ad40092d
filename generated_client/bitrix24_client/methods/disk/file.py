"""Methods of ``disk.file``."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.method import Method, Pagination, list_method

if TYPE_CHECKING:
    from ..._runtime.encoding import FileSource
    from ..._runtime.listing import AsyncListing, Listing
    from ..._runtime.open_dicts import OtherKeys
    from ...params.disk import file as params

COPYTO = Method("disk.file.copyTo", _k.ANY)
DELETE = Method("disk.file.delete", _k.BOOLEAN)
GET = Method("disk.file.get", _k.ANY, safe=True)
GETEXTERNALLINK = Method("disk.file.getExternalLink", _k.STRING)
GETFIELDS = Method("disk.file.getFields", _k.ANY, safe=True)
GETVERSIONS = list_method(
    "disk.file.getVersions",
    _k.ANY,
    Pagination(id_field="ID"),
    some_keys={"filter": ("DiskFileGetVersionsFilter",)},
)
MARKDELETED = Method("disk.file.markDeleted", _k.ANY)
MOVETO = Method("disk.file.moveTo", _k.ANY)
RENAME = Method("disk.file.rename", _k.ANY)
RESTORE = Method("disk.file.restore", _k.ANY)
RESTOREFROMVERSION = Method("disk.file.restoreFromVersion", _k.ANY)
SEARCH = list_method(
    "disk.file.search",
    _k.ANY,
    Pagination(id_field="ID"),
    some_keys={"FILTER": ("DiskFileSearchFilter",)},
)
UPLOADVERSION = Method("disk.file.uploadVersion", _k.ANY)


class DiskFileMethods(SyncNamespace):
    """``disk.file``."""

    __slots__ = ()
    _name = "disk.file"

    def copyTo(
        self, *, id: int | str, target_folder_id: int | str, extra: Mapping[str, Any] | None = None
    ) -> Any:
        """Copy File to Specified Folder.

        ``disk.file.copyTo``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-copy-to.html

        Args:
            id (int | str): Id of the record.
            target_folder_id (int | str): A whole number, or its digits.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Invalid value of parameter {Parameter #0}
                ``DISK_OBJ_22000``: A file with this name already exists
                ``DISK_FILE_22003``: Could not copy file
                ``ERROR_NOT_FOUND``: Could not find entity with id X
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(COPYTO, {"id": id, "targetFolderId": target_folder_id}, extra)

    def delete(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> bool:
        """Permanently Delete File.

        ``disk.file.delete``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-delete.html

        Args:
            id (int | str): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Invalid value of parameter {Parameter #0}
                ``ERROR_NOT_FOUND``: Could not find entity with id X
                ``DISK_FILE_22007``: Exclusive lock
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    def get(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> Any:
        """Get File Parameters.

        ``disk.file.get``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-get.html

        Args:
            id (int | str): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Invalid value of parameter {Parameter #0}
                ``ERROR_NOT_FOUND``: Could not find entity with id X
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def getExternalLink(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> str:
        """Get Public Link for File.

        ``disk.file.getExternalLink``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-get-external-link.html

        Args:
            id (int | str): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Invalid value of parameter {Parameter #0}
                ``ERROR_NOT_FOUND``: Could not find entity with id X
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(GETEXTERNALLINK, {"id": id}, extra)

    def getFields(self, *, extra: Mapping[str, Any] | None = None) -> Any:
        """Get Description of File Fields.

        ``disk.file.getFields``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-get-fields.html
        """
        return self._client._invoke(GETFIELDS, {}, extra)

    def getVersions(
        self,
        *,
        id: int | str,
        filter: Sequence[Any] | params.DiskFileGetVersionsFilter | OtherKeys | None = None,
        start: int | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[Any]:
        """List of File Versions.

        ``disk.file.getVersions``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-get-versions.html

        Args:
            id (int | str): Id of the record.
            filter (Sequence[Any] | DiskFileGetVersionsFilter | Mapping[str, Any]): Conditions on
                the records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.DiskFileGetVersionsFilter``.
            start (int | str): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Invalid value of parameter {Parameter #0}
                ``ERROR_NOT_FOUND``: Could not find entity with id X
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._list(GETVERSIONS, {"id": id, "filter": filter, "start": start}, extra)

    def markDeleted(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> Any:
        """Move File to Trash.

        ``disk.file.markDeleted``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-mark-deleted.html

        Args:
            id (int | str): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Invalid value of parameter {Parameter #0}
                ``ERROR_NOT_FOUND``: Could not find entity with id X
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(MARKDELETED, {"id": id}, extra)

    def moveTo(
        self, *, id: int | str, target_folder_id: int | str, extra: Mapping[str, Any] | None = None
    ) -> Any:
        """Move File to Specified Folder.

        ``disk.file.moveTo``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-move-to.html

        Args:
            id (int | str): Id of the record.
            target_folder_id (int | str): A whole number, or its digits.

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
        self,
        *,
        id: int | str,
        new_name: str | float | Decimal,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Rename File.

        ``disk.file.rename``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-rename.html

        Args:
            id (int | str): Id of the record.
            new_name (str | float | Decimal): A text.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Invalid value of parameter {Parameter #0}
                ``ERROR_NOT_FOUND``: Could not find entity with id X
                ``DISK_OBJ_22000``: A file with that name already exists
                ``0``: Empty name
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(RENAME, {"id": id, "newName": new_name}, extra)

    def restore(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> Any:
        """Restore File from Trash.

        ``disk.file.restore``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-restore.html

        Args:
            id (int | str): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Invalid value of parameter {Parameter #0}
                ``ERROR_NOT_FOUND``: Could not find entity with id X
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(RESTORE, {"id": id}, extra)

    def restoreFromVersion(
        self, *, id: int | str, version_id: int | str, extra: Mapping[str, Any] | None = None
    ) -> Any:
        """Restore a File from a Specific Version.

        ``disk.file.restoreFromVersion``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-restore-from-version.html

        Args:
            id (int | str): Id of the record.
            version_id (int | str): A whole number, or its digits.

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
        query: str | float | Decimal,
        type: Literal["file", "folder", "all"] | None = None,
        filter: params.DiskFileSearchFilter | OtherKeys | Sequence[Any] | None = None,
        start: int | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[Any]:
        """Search Files and Folders.

        ``disk.file.search``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-search.html

        Args:
            query (str | float | Decimal): A text.
            type (Literal["file", "folder", "all"]): Default: ``"file"``.
            filter (DiskFileSearchFilter | Mapping[str, Any] | Sequence[Any]): Conditions on the
                records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.DiskFileSearchFilter``.
            start (int | str): Offset of the first record; the next offset is in the answer.
                Default: ``0``.

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
        id: int | str,
        file_content: FileSource
        | Sequence[FileSource]
        | Sequence[str | float | Decimal | Literal[False] | None]
        | Mapping[str, str | float | Decimal | Literal[False] | None],
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Upload a New Version of a File.

        ``disk.file.uploadVersion``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-upload-version.html

        Args:
            id (int | str): Id of the record.
            file_content (FileSource | Sequence[FileSource] | Sequence[str | float | Decimal |
                Literal[False] | None] | Mapping[str, str | float | Decimal | Literal[False] |
                None]): Content of the file: base64, or a pair of name and base64.

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
        self, *, id: int | str, target_folder_id: int | str, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[Any]:
        """Copy File to Specified Folder.

        ``disk.file.copyTo``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-copy-to.html

        Args:
            id (int | str): Id of the record.
            target_folder_id (int | str): A whole number, or its digits.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Invalid value of parameter {Parameter #0}
                ``DISK_OBJ_22000``: A file with this name already exists
                ``DISK_FILE_22003``: Could not copy file
                ``ERROR_NOT_FOUND``: Could not find entity with id X
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(COPYTO, {"id": id, "targetFolderId": target_folder_id}, extra)

    def delete(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Permanently Delete File.

        ``disk.file.delete``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-delete.html

        Args:
            id (int | str): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Invalid value of parameter {Parameter #0}
                ``ERROR_NOT_FOUND``: Could not find entity with id X
                ``DISK_FILE_22007``: Exclusive lock
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    def get(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Get File Parameters.

        ``disk.file.get``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-get.html

        Args:
            id (int | str): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Invalid value of parameter {Parameter #0}
                ``ERROR_NOT_FOUND``: Could not find entity with id X
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def getExternalLink(
        self, *, id: int | str, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[str]:
        """Get Public Link for File.

        ``disk.file.getExternalLink``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-get-external-link.html

        Args:
            id (int | str): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Invalid value of parameter {Parameter #0}
                ``ERROR_NOT_FOUND``: Could not find entity with id X
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(GETEXTERNALLINK, {"id": id}, extra)

    def getFields(self, *, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Get Description of File Fields.

        ``disk.file.getFields``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-get-fields.html
        """
        return self._client._invoke(GETFIELDS, {}, extra)

    def getVersions(
        self,
        *,
        id: int | str,
        filter: Sequence[Any] | params.DiskFileGetVersionsFilter | OtherKeys | None = None,
        start: int | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[Any]:
        """List of File Versions.

        ``disk.file.getVersions``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-get-versions.html

        Args:
            id (int | str): Id of the record.
            filter (Sequence[Any] | DiskFileGetVersionsFilter | Mapping[str, Any]): Conditions on
                the records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.DiskFileGetVersionsFilter``.
            start (int | str): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Invalid value of parameter {Parameter #0}
                ``ERROR_NOT_FOUND``: Could not find entity with id X
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._list(GETVERSIONS, {"id": id, "filter": filter, "start": start}, extra)

    def markDeleted(
        self, *, id: int | str, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[Any]:
        """Move File to Trash.

        ``disk.file.markDeleted``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-mark-deleted.html

        Args:
            id (int | str): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Invalid value of parameter {Parameter #0}
                ``ERROR_NOT_FOUND``: Could not find entity with id X
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(MARKDELETED, {"id": id}, extra)

    def moveTo(
        self, *, id: int | str, target_folder_id: int | str, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[Any]:
        """Move File to Specified Folder.

        ``disk.file.moveTo``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-move-to.html

        Args:
            id (int | str): Id of the record.
            target_folder_id (int | str): A whole number, or its digits.

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
        self,
        *,
        id: int | str,
        new_name: str | float | Decimal,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Rename File.

        ``disk.file.rename``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-rename.html

        Args:
            id (int | str): Id of the record.
            new_name (str | float | Decimal): A text.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Invalid value of parameter {Parameter #0}
                ``ERROR_NOT_FOUND``: Could not find entity with id X
                ``DISK_OBJ_22000``: A file with that name already exists
                ``0``: Empty name
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(RENAME, {"id": id, "newName": new_name}, extra)

    def restore(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Restore File from Trash.

        ``disk.file.restore``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-restore.html

        Args:
            id (int | str): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Invalid value of parameter {Parameter #0}
                ``ERROR_NOT_FOUND``: Could not find entity with id X
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(RESTORE, {"id": id}, extra)

    def restoreFromVersion(
        self, *, id: int | str, version_id: int | str, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[Any]:
        """Restore a File from a Specific Version.

        ``disk.file.restoreFromVersion``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-restore-from-version.html

        Args:
            id (int | str): Id of the record.
            version_id (int | str): A whole number, or its digits.

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
        query: str | float | Decimal,
        type: Literal["file", "folder", "all"] | None = None,
        filter: params.DiskFileSearchFilter | OtherKeys | Sequence[Any] | None = None,
        start: int | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[Any]:
        """Search Files and Folders.

        ``disk.file.search``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-search.html

        Args:
            query (str | float | Decimal): A text.
            type (Literal["file", "folder", "all"]): Default: ``"file"``.
            filter (DiskFileSearchFilter | Mapping[str, Any] | Sequence[Any]): Conditions on the
                records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.DiskFileSearchFilter``.
            start (int | str): Offset of the first record; the next offset is in the answer.
                Default: ``0``.

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
        id: int | str,
        file_content: FileSource
        | Sequence[FileSource]
        | Sequence[str | float | Decimal | Literal[False] | None]
        | Mapping[str, str | float | Decimal | Literal[False] | None],
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Upload a New Version of a File.

        ``disk.file.uploadVersion``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-upload-version.html

        Args:
            id (int | str): Id of the record.
            file_content (FileSource | Sequence[FileSource] | Sequence[str | float | Decimal |
                Literal[False] | None] | Mapping[str, str | float | Decimal | Literal[False] |
                None]): Content of the file: base64, or a pair of name and base64.

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
