"""Methods of ``im.disk``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, Literal, Required, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.deprecation import deprecated
from ..._runtime.lazy import lazy_module
from ..._runtime.method import Method

if TYPE_CHECKING:
    from ...models.im import disk as models
else:
    models = lazy_module("...models.im.disk", __package__)

FILE_COMMIT = Method("im.disk.file.commit", _k.Nested(lambda: models.ImDiskFileCommitResult))
FILE_DELETE = Method("im.disk.file.delete", _k.BOOLEAN)
FILE_SAVE = Method("im.disk.file.save", _k.Nested(lambda: models.ImDiskFileSaveResult))
FOLDER_GET = Method(
    "im.disk.folder.get", _k.Nested(lambda: models.ImDiskFolderGetResult), safe=True
)


class ImDiskMethods(SyncNamespace):
    """``im.disk``."""

    __slots__ = ()
    _name = "im.disk"

    @builtins.property
    def file(self) -> ImDiskFileMethods:
        return ImDiskFileMethods(self._client)

    @builtins.property
    def folder(self) -> ImDiskFolderMethods:
        return ImDiskFolderMethods(self._client)


class AsyncImDiskMethods(AsyncNamespace):
    """``im.disk``."""

    __slots__ = ()
    _name = "im.disk"

    @builtins.property
    def file(self) -> AsyncImDiskFileMethods:
        return AsyncImDiskFileMethods(self._client)

    @builtins.property
    def folder(self) -> AsyncImDiskFolderMethods:
        return AsyncImDiskFolderMethods(self._client)


class ImDiskFileMethods(SyncNamespace):
    """``im.disk.file``."""

    __slots__ = ()
    _name = "im.disk.file"

    @deprecated("im.disk.file.commit is deprecated: use im.v2.File.upload")
    def commit(
        self,
        *,
        chat_id: int | None = None,
        dialog_id: str | None = None,
        file_id: int | Sequence[int | str] | None = None,
        upload_id: int | None = None,
        message: str | None = None,
        silent_mode: Literal["Y", "N"] | None = None,
        as_file: Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.ImDiskFileCommitResult:
        """Add File to Chat.

        Deprecated: use ``im.v2.File.upload``.

        ``im.disk.file.commit``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/files/im-disk-file-commit.html

        Args:
            chat_id (int): Id of the chat. Required in some cases.
            dialog_id (str): Id of the dialog: a user id, or chat with a chat id. Required in some
                cases.
            file_id (int | Sequence[int | str]): Id of the file. Required in some cases.
            upload_id (int): Required in some cases.
            message (str): Text of the message.
            silent_mode (Literal["Y", "N"]):
            as_file (Literal["Y", "N"]):

        Raises:
            ApiError: The codes that are documented:
                ``CHAT_ID_EMPTY``: Chat ID can't be empty
                ``DIALOG_ID_EMPTY``: Dialog ID can't be empty
                ``FILES_ERROR``: List of files is not specified
                ``SAVE_ERROR``: Error during saving file to chat
                ``ACCESS_ERROR``: You do not have access to the specified dialog
        """
        return self._client._invoke(
            FILE_COMMIT,
            {
                "CHAT_ID": chat_id,
                "DIALOG_ID": dialog_id,
                "FILE_ID": file_id,
                "UPLOAD_ID": upload_id,
                "MESSAGE": message,
                "SILENT_MODE": silent_mode,
                "AS_FILE": as_file,
            },
            extra,
        )

    def delete(self, *, chat_id: int, file_id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete File from Chat Folder.

        ``im.disk.file.delete``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/files/im-disk-file-delete.html

        Args:
            chat_id (int): Id of the chat.
            file_id (int): Id of the file.

        Raises:
            ApiError: The codes that are documented:
                ``CHAT_ID_EMPTY``: Chat ID can't be empty
                ``FILE_ID_EMPTY``: File ID can't be empty
        """
        return self._client._invoke(FILE_DELETE, {"CHAT_ID": chat_id, "FILE_ID": file_id}, extra)

    def save(
        self, *, file_id: int, extra: Mapping[str, Any] | None = None
    ) -> models.ImDiskFileSaveResult:
        """Save File to Your Drive.

        ``im.disk.file.save``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/files/im-disk-file-save.html

        Args:
            file_id (int): Id of the file.

        Raises:
            ApiError: The codes that are documented:
                ``FILE_ID_EMPTY``: File ID can't be empty
                ``FILE_SAVE_ERROR``: File ID can't be saved
        """
        return self._client._invoke(FILE_SAVE, {"FILE_ID": file_id}, extra)


class AsyncImDiskFileMethods(AsyncNamespace):
    """``im.disk.file``."""

    __slots__ = ()
    _name = "im.disk.file"

    @deprecated("im.disk.file.commit is deprecated: use im.v2.File.upload")
    def commit(
        self,
        *,
        chat_id: int | None = None,
        dialog_id: str | None = None,
        file_id: int | Sequence[int | str] | None = None,
        upload_id: int | None = None,
        message: str | None = None,
        silent_mode: Literal["Y", "N"] | None = None,
        as_file: Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.ImDiskFileCommitResult]:
        """Add File to Chat.

        Deprecated: use ``im.v2.File.upload``.

        ``im.disk.file.commit``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/files/im-disk-file-commit.html

        Args:
            chat_id (int): Id of the chat. Required in some cases.
            dialog_id (str): Id of the dialog: a user id, or chat with a chat id. Required in some
                cases.
            file_id (int | Sequence[int | str]): Id of the file. Required in some cases.
            upload_id (int): Required in some cases.
            message (str): Text of the message.
            silent_mode (Literal["Y", "N"]):
            as_file (Literal["Y", "N"]):

        Raises:
            ApiError: The codes that are documented:
                ``CHAT_ID_EMPTY``: Chat ID can't be empty
                ``DIALOG_ID_EMPTY``: Dialog ID can't be empty
                ``FILES_ERROR``: List of files is not specified
                ``SAVE_ERROR``: Error during saving file to chat
                ``ACCESS_ERROR``: You do not have access to the specified dialog
        """
        return self._client._invoke(
            FILE_COMMIT,
            {
                "CHAT_ID": chat_id,
                "DIALOG_ID": dialog_id,
                "FILE_ID": file_id,
                "UPLOAD_ID": upload_id,
                "MESSAGE": message,
                "SILENT_MODE": silent_mode,
                "AS_FILE": as_file,
            },
            extra,
        )

    def delete(
        self, *, chat_id: int, file_id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[bool]:
        """Delete File from Chat Folder.

        ``im.disk.file.delete``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/files/im-disk-file-delete.html

        Args:
            chat_id (int): Id of the chat.
            file_id (int): Id of the file.

        Raises:
            ApiError: The codes that are documented:
                ``CHAT_ID_EMPTY``: Chat ID can't be empty
                ``FILE_ID_EMPTY``: File ID can't be empty
        """
        return self._client._invoke(FILE_DELETE, {"CHAT_ID": chat_id, "FILE_ID": file_id}, extra)

    def save(
        self, *, file_id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.ImDiskFileSaveResult]:
        """Save File to Your Drive.

        ``im.disk.file.save``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/files/im-disk-file-save.html

        Args:
            file_id (int): Id of the file.

        Raises:
            ApiError: The codes that are documented:
                ``FILE_ID_EMPTY``: File ID can't be empty
                ``FILE_SAVE_ERROR``: File ID can't be saved
        """
        return self._client._invoke(FILE_SAVE, {"FILE_ID": file_id}, extra)


class ImDiskFolderMethods(SyncNamespace):
    """``im.disk.folder``."""

    __slots__ = ()
    _name = "im.disk.folder"

    @deprecated("im.disk.folder.get is deprecated: use im.v2.File.upload")
    def get(
        self,
        *,
        chat_id: int | None = None,
        dialog_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.ImDiskFolderGetResult:
        """Get Chat File Storage Folder.

        Deprecated: use ``im.v2.File.upload``.

        ``im.disk.folder.get``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/files/im-disk-folder-get.html

        Args:
            chat_id (int): Id of the chat. Required in some cases.
            dialog_id (str): Id of the dialog: a user id, or chat with a chat id. Required in some
                cases.

        Raises:
            ApiError: The codes that are documented:
                ``CHAT_ID_EMPTY``: Chat ID can't be empty
                ``DIALOG_ID_EMPTY``: Dialog ID can't be empty
                ``ACCESS_ERROR``: You do not have access to the specified dialog
        """
        return self._client._invoke(FOLDER_GET, {"CHAT_ID": chat_id, "DIALOG_ID": dialog_id}, extra)


class AsyncImDiskFolderMethods(AsyncNamespace):
    """``im.disk.folder``."""

    __slots__ = ()
    _name = "im.disk.folder"

    @deprecated("im.disk.folder.get is deprecated: use im.v2.File.upload")
    def get(
        self,
        *,
        chat_id: int | None = None,
        dialog_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.ImDiskFolderGetResult]:
        """Get Chat File Storage Folder.

        Deprecated: use ``im.v2.File.upload``.

        ``im.disk.folder.get``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/files/im-disk-folder-get.html

        Args:
            chat_id (int): Id of the chat. Required in some cases.
            dialog_id (str): Id of the dialog: a user id, or chat with a chat id. Required in some
                cases.

        Raises:
            ApiError: The codes that are documented:
                ``CHAT_ID_EMPTY``: Chat ID can't be empty
                ``DIALOG_ID_EMPTY``: Dialog ID can't be empty
                ``ACCESS_ERROR``: You do not have access to the specified dialog
        """
        return self._client._invoke(FOLDER_GET, {"CHAT_ID": chat_id, "DIALOG_ID": dialog_id}, extra)
