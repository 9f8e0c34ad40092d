"""Methods of ``disk.folder``."""

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
    from ...models.disk import folder as models
    from ...params.disk import folder as params
else:
    models = lazy_module("...models.disk.folder", __package__)

ADDSUBFOLDER = Method(
    "disk.folder.addSubFolder",
    _k.Nested(lambda: models.DiskFolderAddSubFolderResult),
    some_keys={"data": ("DiskFolderAddSubFolderData",)},
)
COPYTO = Method("disk.folder.copyTo", _k.Nested(lambda: models.DiskFolderCopyToResult))
DELETETREE = Method("disk.folder.deleteTree", _k.BOOLEAN)
GET = Method("disk.folder.get", _k.Nested(lambda: models.DiskFolder), safe=True)
GETCHILDREN = list_method(
    "disk.folder.getChildren",
    _k.Nested(lambda: models.DiskFolderGetChildrenResultItem),
    Pagination(id_field="ID"),
    some_keys={
        "filter": ("DiskFolderGetChildrenFilter",),
        "order": ("DiskFolderGetChildrenOrder",),
    },
)
GETEXTERNALLINK = Method("disk.folder.getExternalLink", _k.STRING)
GETFIELDS = Method(
    "disk.folder.getFields", _k.Nested(lambda: models.DiskFolderGetFieldsResult), safe=True
)
MARKDELETED = Method(
    "disk.folder.markDeleted", _k.Nested(lambda: models.DiskFolderMarkDeletedResult)
)
MOVETO = Method("disk.folder.moveTo", _k.Nested(lambda: models.DiskFolderMoveToResult))
RENAME = Method("disk.folder.rename", _k.Nested(lambda: models.DiskFolderRenameResult))
RESTORE = Method("disk.folder.restore", _k.Nested(lambda: models.DiskFolderRestoreResult))
SHARETOUSER = Method("disk.folder.shareToUser", _k.BOOLEAN)
UPLOADFILE = Method(
    "disk.folder.uploadFile",
    _k.Nested(lambda: models.DiskFolderUploadFileResult),
    some_keys={"data": ("DiskFolderUploadFileData",)},
)


class DiskFolderMethods(SyncNamespace):
    """``disk.folder``."""

    __slots__ = ()
    _name = "disk.folder"

    def addSubFolder(
        self,
        *,
        id: int,
        data: Sequence[Any] | params.DiskFolderAddSubFolderData | Mapping[str, Any],
        extra: Mapping[str, Any] | None = None,
    ) -> models.DiskFolderAddSubFolderResult:
        """Create a Subfolder.

        ``disk.folder.addSubFolder``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-add-subfolder.html

        Args:
            id (int): Id of the record.
            data (Sequence[Any] | DiskFolderAddSubFolderData | Mapping[str, Any]): Data. Keys:
                ``bitrix24_client.params.DiskFolderAddSubFolderData``.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Invalid value of parameter {Parameter #1}
                ``DISK_OBJ_22000``: A folder with this name already exists
                ``ERROR_NOT_FOUND``: Could not find entity with id X
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(ADDSUBFOLDER, {"id": id, "data": data}, extra)

    def copyTo(
        self, *, id: int, target_folder_id: int, extra: Mapping[str, Any] | None = None
    ) -> models.DiskFolderCopyToResult:
        """Copy a folder and all its contents to the specified folder.

        ``disk.folder.copyTo``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-copy-to.html

        Args:
            id (int): Id of the record.
            target_folder_id (int):

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Invalid value of parameter {Parameter #1}
                ``DISK_OBJ_22000``: A folder with this name already exists
                ``ERROR_NOT_FOUND``: Could not find entity with id X
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(COPYTO, {"id": id, "targetFolderId": target_folder_id}, extra)

    def deleteTree(self, *, id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Permanently Delete a Folder and All Its Contents.

        ``disk.folder.deleteTree``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-delete-tree.html

        Args:
            id (int): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Invalid value of parameter {Parameter #1}
                ``DISK_OBJ_22000``: Could not delete root folder
                ``ERROR_NOT_FOUND``: Could not find entity with id X
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(DELETETREE, {"id": id}, extra)

    def get(self, *, id: int, extra: Mapping[str, Any] | None = None) -> models.DiskFolder:
        """Get Folder Parameters.

        ``disk.folder.get``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Invalid value of parameter {Parameter #1}
                ``ERROR_NOT_FOUND``: Could not find entity with id X
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def getChildren(
        self,
        *,
        id: int,
        filter: Sequence[Any] | params.DiskFolderGetChildrenFilter | OtherKeys | None = None,
        order: Sequence[Any] | params.DiskFolderGetChildrenOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.DiskFolderGetChildrenResultItem]:
        """Get a list of files and folders in the folder.

        ``disk.folder.getChildren``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-get-children.html

        Args:
            id (int): Id of the record.
            filter (Sequence[Any] | DiskFolderGetChildrenFilter | Mapping[str, Any]): Conditions on
                the records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.DiskFolderGetChildrenFilter``.
            order (Sequence[Any] | DiskFolderGetChildrenOrder | Mapping[str, Any]): Sorting: names
                of fields with asc or desc. Keys:
                ``bitrix24_client.params.DiskFolderGetChildrenOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Invalid value of parameter {Parameter #1}
                ``ERROR_NOT_FOUND``: Could not find entity with id X
        """
        return self._client._list(
            GETCHILDREN, {"id": id, "filter": filter, "order": order, "start": start}, extra
        )

    def getExternalLink(self, *, id: int, extra: Mapping[str, Any] | None = None) -> str:
        """Get Public Link for Folder.

        ``disk.folder.getExternalLink``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-get-external-link.html

        Args:
            id (int): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Invalid value of parameter {Parameter #1}
                ``ERROR_NOT_FOUND``: Could not find entity with id X
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(GETEXTERNALLINK, {"id": id}, extra)

    def getFields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> models.DiskFolderGetFieldsResult:
        """Get Folder Field Descriptions.

        ``disk.folder.getFields``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-get-fields.html
        """
        return self._client._invoke(GETFIELDS, {}, extra)

    def markDeleted(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> models.DiskFolderMarkDeletedResult:
        """Move Folder to Trash.

        ``disk.folder.markDeleted``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-mark-deleted.html

        Args:
            id (int): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Invalid value of parameter {Parameter #1}
                ``DISK_OBJ_22000``: Could not delete root folder
                ``ERROR_NOT_FOUND``: Could not find entity with id X
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(MARKDELETED, {"id": id}, extra)

    def moveTo(
        self, *, id: int, target_folder_id: int, extra: Mapping[str, Any] | None = None
    ) -> models.DiskFolderMoveToResult:
        """Move a Folder and All Its Contents to the Specified Folder.

        ``disk.folder.moveTo``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-move-to.html

        Args:
            id (int): Id of the record.
            target_folder_id (int):

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Invalid value of parameter {Parameter #1}
                ``DISK_OBJ_22000``: A folder with this name already exists
                ``ERROR_NOT_FOUND``: Could not find entity with id X
                (no code): Could not move root folder
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(MOVETO, {"id": id, "targetFolderId": target_folder_id}, extra)

    def rename(
        self, *, id: int, new_name: str, extra: Mapping[str, Any] | None = None
    ) -> models.DiskFolderRenameResult:
        """Rename Folder.

        ``disk.folder.rename``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-rename.html

        Args:
            id (int): Id of the record.
            new_name (str):

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Invalid value of parameter {Parameter #1}
                ``ERROR_NOT_FOUND``: Could not find entity with id X
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(RENAME, {"id": id, "newName": new_name}, extra)

    def restore(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> models.DiskFolderRestoreResult:
        """Restore Folder from Trash.

        ``disk.folder.restore``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-restore.html

        Args:
            id (int): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Invalid value of parameter {Parameter #1}
                ``ERROR_NOT_FOUND``: Could not find entity with id X
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(RESTORE, {"id": id}, extra)

    def shareToUser(
        self,
        *,
        id: int,
        user_id: int,
        task_name: Literal[
            "disk_access_read", "disk_access_add", "disk_access_edit", "disk_access_full"
        ],
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Assign Access Permissions to Folder.

        ``disk.folder.shareToUser``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-share-to-user.html

        Args:
            id (int): Id of the record.
            user_id (int): Id of the user.
            task_name (Literal["disk_access_read", "disk_access_add", "disk_access_edit",
                "disk_access_full"]):

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Invalid value of parameter {Parameter #1}
                ``ERROR_NOT_FOUND``: Could not find entity with id X
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(
            SHARETOUSER, {"id": id, "userId": user_id, "taskName": task_name}, extra
        )

    def uploadFile(
        self,
        *,
        id: int,
        data: Sequence[Any] | params.DiskFolderUploadFileData | Mapping[str, Any] | None = None,
        file_content: FileSource | Sequence[str] | None = None,
        rights: Sequence[params.DiskFolderUploadFileRightsItem] | None = None,
        generate_unique_name: bool | Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.DiskFolderUploadFileResult:
        """Upload a New File to the Specified Folder.

        ``disk.folder.uploadFile``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-upload-file.html

        Args:
            id (int): Id of the record.
            data (Sequence[Any] | DiskFolderUploadFileData | Mapping[str, Any]): Data. Keys:
                ``bitrix24_client.params.DiskFolderUploadFileData``.
            file_content (FileSource | Sequence[str]): Content of the file: base64, or a pair of
                name and base64.
            rights (Sequence[DiskFolderUploadFileRightsItem]): Access permissions.
            generate_unique_name (bool | Literal["Y", "N"]): Default: ``false``.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Invalid value of parameter {Parameter #0}
                ``ERROR_NOT_FOUND``: Could not find entity with id X
                ``DISK_BASE_SERVICE_22001``: Error: required parameter NAME
                    (DISK_BASE_SERVICE_22001)
                ``ERROR_COULD_NOT_SAVE_FILE``: Could not save file
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(
            UPLOADFILE,
            {
                "id": id,
                "data": data,
                "fileContent": file_content,
                "rights": rights,
                "generateUniqueName": generate_unique_name,
            },
            extra,
        )


class AsyncDiskFolderMethods(AsyncNamespace):
    """``disk.folder``."""

    __slots__ = ()
    _name = "disk.folder"

    def addSubFolder(
        self,
        *,
        id: int,
        data: Sequence[Any] | params.DiskFolderAddSubFolderData | Mapping[str, Any],
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.DiskFolderAddSubFolderResult]:
        """Create a Subfolder.

        ``disk.folder.addSubFolder``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-add-subfolder.html

        Args:
            id (int): Id of the record.
            data (Sequence[Any] | DiskFolderAddSubFolderData | Mapping[str, Any]): Data. Keys:
                ``bitrix24_client.params.DiskFolderAddSubFolderData``.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Invalid value of parameter {Parameter #1}
                ``DISK_OBJ_22000``: A folder with this name already exists
                ``ERROR_NOT_FOUND``: Could not find entity with id X
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(ADDSUBFOLDER, {"id": id, "data": data}, extra)

    def copyTo(
        self, *, id: int, target_folder_id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.DiskFolderCopyToResult]:
        """Copy a folder and all its contents to the specified folder.

        ``disk.folder.copyTo``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-copy-to.html

        Args:
            id (int): Id of the record.
            target_folder_id (int):

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Invalid value of parameter {Parameter #1}
                ``DISK_OBJ_22000``: A folder with this name already exists
                ``ERROR_NOT_FOUND``: Could not find entity with id X
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(COPYTO, {"id": id, "targetFolderId": target_folder_id}, extra)

    def deleteTree(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Permanently Delete a Folder and All Its Contents.

        ``disk.folder.deleteTree``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-delete-tree.html

        Args:
            id (int): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Invalid value of parameter {Parameter #1}
                ``DISK_OBJ_22000``: Could not delete root folder
                ``ERROR_NOT_FOUND``: Could not find entity with id X
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(DELETETREE, {"id": id}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.DiskFolder]:
        """Get Folder Parameters.

        ``disk.folder.get``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Invalid value of parameter {Parameter #1}
                ``ERROR_NOT_FOUND``: Could not find entity with id X
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def getChildren(
        self,
        *,
        id: int,
        filter: Sequence[Any] | params.DiskFolderGetChildrenFilter | OtherKeys | None = None,
        order: Sequence[Any] | params.DiskFolderGetChildrenOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.DiskFolderGetChildrenResultItem]:
        """Get a list of files and folders in the folder.

        ``disk.folder.getChildren``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-get-children.html

        Args:
            id (int): Id of the record.
            filter (Sequence[Any] | DiskFolderGetChildrenFilter | Mapping[str, Any]): Conditions on
                the records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.DiskFolderGetChildrenFilter``.
            order (Sequence[Any] | DiskFolderGetChildrenOrder | Mapping[str, Any]): Sorting: names
                of fields with asc or desc. Keys:
                ``bitrix24_client.params.DiskFolderGetChildrenOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Invalid value of parameter {Parameter #1}
                ``ERROR_NOT_FOUND``: Could not find entity with id X
        """
        return self._client._list(
            GETCHILDREN, {"id": id, "filter": filter, "order": order, "start": start}, extra
        )

    def getExternalLink(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[str]:
        """Get Public Link for Folder.

        ``disk.folder.getExternalLink``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-get-external-link.html

        Args:
            id (int): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Invalid value of parameter {Parameter #1}
                ``ERROR_NOT_FOUND``: Could not find entity with id X
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(GETEXTERNALLINK, {"id": id}, extra)

    def getFields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.DiskFolderGetFieldsResult]:
        """Get Folder Field Descriptions.

        ``disk.folder.getFields``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-get-fields.html
        """
        return self._client._invoke(GETFIELDS, {}, extra)

    def markDeleted(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.DiskFolderMarkDeletedResult]:
        """Move Folder to Trash.

        ``disk.folder.markDeleted``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-mark-deleted.html

        Args:
            id (int): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Invalid value of parameter {Parameter #1}
                ``DISK_OBJ_22000``: Could not delete root folder
                ``ERROR_NOT_FOUND``: Could not find entity with id X
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(MARKDELETED, {"id": id}, extra)

    def moveTo(
        self, *, id: int, target_folder_id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.DiskFolderMoveToResult]:
        """Move a Folder and All Its Contents to the Specified Folder.

        ``disk.folder.moveTo``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-move-to.html

        Args:
            id (int): Id of the record.
            target_folder_id (int):

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Invalid value of parameter {Parameter #1}
                ``DISK_OBJ_22000``: A folder with this name already exists
                ``ERROR_NOT_FOUND``: Could not find entity with id X
                (no code): Could not move root folder
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(MOVETO, {"id": id, "targetFolderId": target_folder_id}, extra)

    def rename(
        self, *, id: int, new_name: str, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.DiskFolderRenameResult]:
        """Rename Folder.

        ``disk.folder.rename``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-rename.html

        Args:
            id (int): Id of the record.
            new_name (str):

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Invalid value of parameter {Parameter #1}
                ``ERROR_NOT_FOUND``: Could not find entity with id X
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(RENAME, {"id": id, "newName": new_name}, extra)

    def restore(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.DiskFolderRestoreResult]:
        """Restore Folder from Trash.

        ``disk.folder.restore``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-restore.html

        Args:
            id (int): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Invalid value of parameter {Parameter #1}
                ``ERROR_NOT_FOUND``: Could not find entity with id X
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(RESTORE, {"id": id}, extra)

    def shareToUser(
        self,
        *,
        id: int,
        user_id: int,
        task_name: Literal[
            "disk_access_read", "disk_access_add", "disk_access_edit", "disk_access_full"
        ],
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Assign Access Permissions to Folder.

        ``disk.folder.shareToUser``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-share-to-user.html

        Args:
            id (int): Id of the record.
            user_id (int): Id of the user.
            task_name (Literal["disk_access_read", "disk_access_add", "disk_access_edit",
                "disk_access_full"]):

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Invalid value of parameter {Parameter #1}
                ``ERROR_NOT_FOUND``: Could not find entity with id X
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(
            SHARETOUSER, {"id": id, "userId": user_id, "taskName": task_name}, extra
        )

    def uploadFile(
        self,
        *,
        id: int,
        data: Sequence[Any] | params.DiskFolderUploadFileData | Mapping[str, Any] | None = None,
        file_content: FileSource | Sequence[str] | None = None,
        rights: Sequence[params.DiskFolderUploadFileRightsItem] | None = None,
        generate_unique_name: bool | Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.DiskFolderUploadFileResult]:
        """Upload a New File to the Specified Folder.

        ``disk.folder.uploadFile``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-upload-file.html

        Args:
            id (int): Id of the record.
            data (Sequence[Any] | DiskFolderUploadFileData | Mapping[str, Any]): Data. Keys:
                ``bitrix24_client.params.DiskFolderUploadFileData``.
            file_content (FileSource | Sequence[str]): Content of the file: base64, or a pair of
                name and base64.
            rights (Sequence[DiskFolderUploadFileRightsItem]): Access permissions.
            generate_unique_name (bool | Literal["Y", "N"]): Default: ``false``.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Invalid value of parameter {Parameter #0}
                ``ERROR_NOT_FOUND``: Could not find entity with id X
                ``DISK_BASE_SERVICE_22001``: Error: required parameter NAME
                    (DISK_BASE_SERVICE_22001)
                ``ERROR_COULD_NOT_SAVE_FILE``: Could not save file
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(
            UPLOADFILE,
            {
                "id": id,
                "data": data,
                "fileContent": file_content,
                "rights": rights,
                "generateUniqueName": generate_unique_name,
            },
            extra,
        )
