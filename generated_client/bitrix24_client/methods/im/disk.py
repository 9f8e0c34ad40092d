"""Methods of ``im.disk``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.deprecation import deprecated
from ..._runtime.method import Method

FILE_COMMIT = Method("im.disk.file.commit", _k.ANY)
FILE_DELETE = Method("im.disk.file.delete", _k.BOOLEAN)
FILE_SAVE = Method("im.disk.file.save", _k.ANY)
FOLDER_GET = Method("im.disk.folder.get", _k.ANY, safe=True)


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
        chat_id: int | str | None = None,
        dialog_id: str | float | Decimal | None = None,
        file_id: int | str | Sequence[Any] | None = None,
        upload_id: int | str | None = None,
        message: str | float | Decimal | None = None,
        silent_mode: Literal["Y", "N"] | None = None,
        as_file: Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Add File to Chat.

        Deprecated: use ``im.v2.File.upload``.

        ``im.disk.file.commit``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/files/im-disk-file-commit.html

        Args:
            chat_id (int | str): Id of the chat. Required in some cases.
            dialog_id (str | float | Decimal): Id of the dialog: a user id, or chat with a chat id.
                Required in some cases.
            file_id (int | str | Sequence[Any]): Id of the file. Required in some cases.
            upload_id (int | str): A whole number, or its digits. Required in some cases.
            message (str | float | Decimal): Text of the message.
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
        self, *, chat_id: int | str, file_id: int | str, extra: Mapping[str, Any] | None = None
    ) -> bool:
        """Delete File from Chat Folder.

        ``im.disk.file.delete``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/files/im-disk-file-delete.html

        Args:
            chat_id (int | str): Id of the chat.
            file_id (int | str): Id of the file.

        Raises:
            ApiError: The codes that are documented:
                ``CHAT_ID_EMPTY``: Chat ID can't be empty
                ``FILE_ID_EMPTY``: File ID can't be empty
        """
        return self._client._invoke(FILE_DELETE, {"CHAT_ID": chat_id, "FILE_ID": file_id}, extra)

    def save(self, *, file_id: int | str, extra: Mapping[str, Any] | None = None) -> Any:
        """Save File to Your Drive.

        ``im.disk.file.save``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/files/im-disk-file-save.html

        Args:
            file_id (int | str): Id of the file.

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
        chat_id: int | str | None = None,
        dialog_id: str | float | Decimal | None = None,
        file_id: int | str | Sequence[Any] | None = None,
        upload_id: int | str | None = None,
        message: str | float | Decimal | None = None,
        silent_mode: Literal["Y", "N"] | None = None,
        as_file: Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Add File to Chat.

        Deprecated: use ``im.v2.File.upload``.

        ``im.disk.file.commit``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/files/im-disk-file-commit.html

        Args:
            chat_id (int | str): Id of the chat. Required in some cases.
            dialog_id (str | float | Decimal): Id of the dialog: a user id, or chat with a chat id.
                Required in some cases.
            file_id (int | str | Sequence[Any]): Id of the file. Required in some cases.
            upload_id (int | str): A whole number, or its digits. Required in some cases.
            message (str | float | Decimal): Text of the message.
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
        self, *, chat_id: int | str, file_id: int | str, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[bool]:
        """Delete File from Chat Folder.

        ``im.disk.file.delete``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/files/im-disk-file-delete.html

        Args:
            chat_id (int | str): Id of the chat.
            file_id (int | str): Id of the file.

        Raises:
            ApiError: The codes that are documented:
                ``CHAT_ID_EMPTY``: Chat ID can't be empty
                ``FILE_ID_EMPTY``: File ID can't be empty
        """
        return self._client._invoke(FILE_DELETE, {"CHAT_ID": chat_id, "FILE_ID": file_id}, extra)

    def save(self, *, file_id: int | str, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Save File to Your Drive.

        ``im.disk.file.save``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/files/im-disk-file-save.html

        Args:
            file_id (int | str): Id of the file.

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
        chat_id: int | str | None = None,
        dialog_id: str | float | Decimal | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Get Chat File Storage Folder.

        Deprecated: use ``im.v2.File.upload``.

        ``im.disk.folder.get``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/files/im-disk-folder-get.html

        Args:
            chat_id (int | str): Id of the chat. Required in some cases.
            dialog_id (str | float | Decimal): Id of the dialog: a user id, or chat with a chat id.
                Required in some cases.

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
        chat_id: int | str | None = None,
        dialog_id: str | float | Decimal | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Get Chat File Storage Folder.

        Deprecated: use ``im.v2.File.upload``.

        ``im.disk.folder.get``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/files/im-disk-folder-get.html

        Args:
            chat_id (int | str): Id of the chat. Required in some cases.
            dialog_id (str | float | Decimal): Id of the dialog: a user id, or chat with a chat id.
                Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                ``CHAT_ID_EMPTY``: Chat ID can't be empty
                ``DIALOG_ID_EMPTY``: Dialog ID can't be empty
                ``ACCESS_ERROR``: You do not have access to the specified dialog
        """
        return self._client._invoke(FOLDER_GET, {"CHAT_ID": chat_id, "DIALOG_ID": dialog_id}, extra)
