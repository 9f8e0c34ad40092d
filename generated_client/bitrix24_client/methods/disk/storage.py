"""Methods of ``disk.storage``."""

from __future__ import annotations

import builtins
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
    from ...models.disk import storage as models
    from ...params.disk import storage as params
else:
    models = lazy_module("...models.disk.storage", __package__)

ADDFOLDER = Method(
    "disk.storage.addFolder",
    _k.Nested(lambda: models.DiskStorageAddFolderResult),
    some_keys={"data": ("DiskStorageAddFolderData",)},
)
GET = Method("disk.storage.get", _k.Nested(lambda: models.DiskStorage), safe=True)
GETCHILDREN = list_method(
    "disk.storage.getChildren",
    _k.Nested(lambda: models.DiskStorageGetChildrenResultItem),
    Pagination(id_field="ID"),
    some_keys={
        "filter": ("DiskStorageGetChildrenFilter",),
        "order": ("DiskStorageGetChildrenOrder",),
    },
)
GETFIELDS = Method(
    "disk.storage.getFields", _k.Nested(lambda: models.DiskStorageGetFieldsResult), safe=True
)
GETFORAPP = Method("disk.storage.getForApp", _k.Nested(lambda: models.DiskStorageGetForAppResult))
GETLIST = list_method(
    "disk.storage.getList",
    _k.Nested(lambda: models.DiskStorage),
    Pagination(id_field="ID"),
    some_keys={"filter": ("DiskStorageGetListFilter",), "order": ("DiskStorageGetListOrder",)},
)
GETTYPES = Method("disk.storage.getTypes", _k.ListOf(_k.STRING), safe=True)
RENAME = Method("disk.storage.rename", _k.Nested(lambda: models.DiskStorageRenameResult))
UPLOADFILE = Method(
    "disk.storage.uploadFile",
    _k.Nested(lambda: models.DiskStorageUploadFileResult),
    some_keys={"data": ("DiskStorageUploadFileData",)},
)


class DiskStorageMethods(SyncNamespace):
    """``disk.storage``."""

    __slots__ = ()
    _name = "disk.storage"

    def addFolder(
        self,
        *,
        id: int,
        data: Sequence[Any] | params.DiskStorageAddFolderData | Mapping[str, Any],
        rights: Sequence[params.DiskStorageAddFolderRightsItem] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.DiskStorageAddFolderResult:
        """Create a Folder in the Root of the Storage.

        ``disk.storage.addFolder``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-add-folder.html

        Args:
            id (int): Id of the record.
            data (Sequence[Any] | DiskStorageAddFolderData | Mapping[str, Any]): Data. Keys:
                ``bitrix24_client.params.DiskStorageAddFolderData``.
            rights (Sequence[DiskStorageAddFolderRightsItem]): Access permissions.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Invalid value of parameter {Parameter #1}
                ``DISK_OBJ_22000``: A folder with this name already exists
                ``ERROR_NOT_FOUND``: Could not find entity with id X
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(ADDFOLDER, {"id": id, "data": data, "rights": rights}, extra)

    def get(self, *, id: int, extra: Mapping[str, Any] | None = None) -> models.DiskStorage:
        """Get Storage Description.

        ``disk.storage.get``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Invalid value of parameter {Parameter #0}
                ``ERROR_NOT_FOUND``: Could not find entity with id X
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def getChildren(
        self,
        *,
        id: int,
        filter: Sequence[Any] | params.DiskStorageGetChildrenFilter | OtherKeys | None = None,
        order: Sequence[Any] | params.DiskStorageGetChildrenOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.DiskStorageGetChildrenResultItem]:
        """Get a list of files and folders in the root of the storage.

        ``disk.storage.getChildren``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get-children.html

        Args:
            id (int): Id of the record.
            filter (Sequence[Any] | DiskStorageGetChildrenFilter | Mapping[str, Any]): Conditions on
                the records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.DiskStorageGetChildrenFilter``.
            order (Sequence[Any] | DiskStorageGetChildrenOrder | Mapping[str, Any]): Sorting: names
                of fields with asc or desc. Keys:
                ``bitrix24_client.params.DiskStorageGetChildrenOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Invalid value of parameter {Parameter #0}
                ``ERROR_NOT_FOUND``: Could not find entity with id X
        """
        return self._client._list(
            GETCHILDREN, {"id": id, "filter": filter, "order": order, "start": start}, extra
        )

    def getFields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> models.DiskStorageGetFieldsResult:
        """Get Description of Storage Fields.

        ``disk.storage.getFields``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get-fields.html
        """
        return self._client._invoke(GETFIELDS, {}, extra)

    def getForApp(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> models.DiskStorageGetForAppResult:
        """Get Application Storage Description.

        ``disk.storage.getForApp``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get-for-app.html

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Access denied! Application context required
                ``ERROR_NOT_FOUND``: Could not find application by app_id
        """
        return self._client._invoke(GETFORAPP, {}, extra)

    def getList(
        self,
        *,
        filter: Sequence[Any] | params.DiskStorageGetListFilter | OtherKeys | None = None,
        order: Sequence[Any] | params.DiskStorageGetListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.DiskStorage]:
        """Get a List of Available Storages.

        ``disk.storage.getList``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get-list.html

        Args:
            filter (Sequence[Any] | DiskStorageGetListFilter | Mapping[str, Any]): Conditions on the
                records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.DiskStorageGetListFilter``.
            order (Sequence[Any] | DiskStorageGetListOrder | Mapping[str, Any]): Sorting: names of
                fields with asc or desc. Keys: ``bitrix24_client.params.DiskStorageGetListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.
        """
        return self._client._list(
            GETLIST, {"filter": filter, "order": order, "start": start}, extra
        )

    def getTypes(self, *, extra: Mapping[str, Any] | None = None) -> builtins.list[str]:
        """Get Storage Types.

        ``disk.storage.getTypes``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get-types.html
        """
        return self._client._invoke(GETTYPES, {}, extra)

    def rename(
        self, *, id: int, new_name: str, extra: Mapping[str, Any] | None = None
    ) -> models.DiskStorageRenameResult:
        """Rename Application Storage.

        ``disk.storage.rename``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-rename.html

        Args:
            id (int): Id of the record.
            new_name (str):

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_NOT_FOUND``: Could not find entity with id X
                (no code): Access denied (invalid type of storage)
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(RENAME, {"id": id, "newName": new_name}, extra)

    def uploadFile(
        self,
        *,
        id: int,
        data: Sequence[Any] | params.DiskStorageUploadFileData | Mapping[str, Any],
        file_content: FileSource | Sequence[str],
        rights: Sequence[params.DiskStorageUploadFileRightsItem] | None = None,
        generate_unique_name: bool | Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.DiskStorageUploadFileResult:
        """Upload a New File to the Root of the Storage.

        ``disk.storage.uploadFile``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-upload-file.html

        Args:
            id (int): Id of the record.
            data (Sequence[Any] | DiskStorageUploadFileData | Mapping[str, Any]): Data. Keys:
                ``bitrix24_client.params.DiskStorageUploadFileData``.
            file_content (FileSource | Sequence[str]): Content of the file: base64, or a pair of
                name and base64.
            rights (Sequence[DiskStorageUploadFileRightsItem]): Access permissions.
            generate_unique_name (bool | Literal["Y", "N"]): Default: ``false``.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Invalid value of parameter {Parameter #0}
                ``ERROR_NOT_FOUND``: Could not find entity with id X
                ``DISK_BASE_SERVICE_22001``: Error: required parameter NAME
                    (DISK_BASE_SERVICE_22001)
                ``ERROR_COULD_NOT_SAVE_FILE``: Could not save file
                (no code): Invalid rights format
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


class AsyncDiskStorageMethods(AsyncNamespace):
    """``disk.storage``."""

    __slots__ = ()
    _name = "disk.storage"

    def addFolder(
        self,
        *,
        id: int,
        data: Sequence[Any] | params.DiskStorageAddFolderData | Mapping[str, Any],
        rights: Sequence[params.DiskStorageAddFolderRightsItem] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.DiskStorageAddFolderResult]:
        """Create a Folder in the Root of the Storage.

        ``disk.storage.addFolder``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-add-folder.html

        Args:
            id (int): Id of the record.
            data (Sequence[Any] | DiskStorageAddFolderData | Mapping[str, Any]): Data. Keys:
                ``bitrix24_client.params.DiskStorageAddFolderData``.
            rights (Sequence[DiskStorageAddFolderRightsItem]): Access permissions.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Invalid value of parameter {Parameter #1}
                ``DISK_OBJ_22000``: A folder with this name already exists
                ``ERROR_NOT_FOUND``: Could not find entity with id X
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(ADDFOLDER, {"id": id, "data": data, "rights": rights}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.DiskStorage]:
        """Get Storage Description.

        ``disk.storage.get``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Invalid value of parameter {Parameter #0}
                ``ERROR_NOT_FOUND``: Could not find entity with id X
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def getChildren(
        self,
        *,
        id: int,
        filter: Sequence[Any] | params.DiskStorageGetChildrenFilter | OtherKeys | None = None,
        order: Sequence[Any] | params.DiskStorageGetChildrenOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.DiskStorageGetChildrenResultItem]:
        """Get a list of files and folders in the root of the storage.

        ``disk.storage.getChildren``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get-children.html

        Args:
            id (int): Id of the record.
            filter (Sequence[Any] | DiskStorageGetChildrenFilter | Mapping[str, Any]): Conditions on
                the records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.DiskStorageGetChildrenFilter``.
            order (Sequence[Any] | DiskStorageGetChildrenOrder | Mapping[str, Any]): Sorting: names
                of fields with asc or desc. Keys:
                ``bitrix24_client.params.DiskStorageGetChildrenOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Invalid value of parameter {Parameter #0}
                ``ERROR_NOT_FOUND``: Could not find entity with id X
        """
        return self._client._list(
            GETCHILDREN, {"id": id, "filter": filter, "order": order, "start": start}, extra
        )

    def getFields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.DiskStorageGetFieldsResult]:
        """Get Description of Storage Fields.

        ``disk.storage.getFields``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get-fields.html
        """
        return self._client._invoke(GETFIELDS, {}, extra)

    def getForApp(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.DiskStorageGetForAppResult]:
        """Get Application Storage Description.

        ``disk.storage.getForApp``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get-for-app.html

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Access denied! Application context required
                ``ERROR_NOT_FOUND``: Could not find application by app_id
        """
        return self._client._invoke(GETFORAPP, {}, extra)

    def getList(
        self,
        *,
        filter: Sequence[Any] | params.DiskStorageGetListFilter | OtherKeys | None = None,
        order: Sequence[Any] | params.DiskStorageGetListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.DiskStorage]:
        """Get a List of Available Storages.

        ``disk.storage.getList``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get-list.html

        Args:
            filter (Sequence[Any] | DiskStorageGetListFilter | Mapping[str, Any]): Conditions on the
                records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.DiskStorageGetListFilter``.
            order (Sequence[Any] | DiskStorageGetListOrder | Mapping[str, Any]): Sorting: names of
                fields with asc or desc. Keys: ``bitrix24_client.params.DiskStorageGetListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.
        """
        return self._client._list(
            GETLIST, {"filter": filter, "order": order, "start": start}, extra
        )

    def getTypes(self, *, extra: Mapping[str, Any] | None = None) -> Awaitable[builtins.list[str]]:
        """Get Storage Types.

        ``disk.storage.getTypes``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get-types.html
        """
        return self._client._invoke(GETTYPES, {}, extra)

    def rename(
        self, *, id: int, new_name: str, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.DiskStorageRenameResult]:
        """Rename Application Storage.

        ``disk.storage.rename``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-rename.html

        Args:
            id (int): Id of the record.
            new_name (str):

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_NOT_FOUND``: Could not find entity with id X
                (no code): Access denied (invalid type of storage)
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(RENAME, {"id": id, "newName": new_name}, extra)

    def uploadFile(
        self,
        *,
        id: int,
        data: Sequence[Any] | params.DiskStorageUploadFileData | Mapping[str, Any],
        file_content: FileSource | Sequence[str],
        rights: Sequence[params.DiskStorageUploadFileRightsItem] | None = None,
        generate_unique_name: bool | Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.DiskStorageUploadFileResult]:
        """Upload a New File to the Root of the Storage.

        ``disk.storage.uploadFile``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-upload-file.html

        Args:
            id (int): Id of the record.
            data (Sequence[Any] | DiskStorageUploadFileData | Mapping[str, Any]): Data. Keys:
                ``bitrix24_client.params.DiskStorageUploadFileData``.
            file_content (FileSource | Sequence[str]): Content of the file: base64, or a pair of
                name and base64.
            rights (Sequence[DiskStorageUploadFileRightsItem]): Access permissions.
            generate_unique_name (bool | Literal["Y", "N"]): Default: ``false``.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Invalid value of parameter {Parameter #0}
                ``ERROR_NOT_FOUND``: Could not find entity with id X
                ``DISK_BASE_SERVICE_22001``: Error: required parameter NAME
                    (DISK_BASE_SERVICE_22001)
                ``ERROR_COULD_NOT_SAVE_FILE``: Could not save file
                (no code): Invalid rights format
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
