"""Methods of ``im.dialog``."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Awaitable, Mapping
from typing import Any, Literal, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.lazy import lazy_module
from ..._runtime.method import Method, Pagination, list_method

if TYPE_CHECKING:
    from ..._runtime.listing import AsyncListing, Listing
    from ..._runtime.open_dicts import OtherKeys
    from ...models.im import dialog as models
    from ...params.im import dialog as params
else:
    models = lazy_module("...models.im.dialog", __package__)

GET = Method("im.dialog.get", _k.Nested(lambda: models.ImDialog), safe=True)
UNREAD = Method("im.dialog.unread", _k.BOOLEAN)
WRITING = Method("im.dialog.writing", _k.BOOLEAN)
MESSAGES_GET = Method(
    "im.dialog.messages.get", _k.Nested(lambda: models.ImDialogMessages), safe=True
)
MESSAGES_SEARCH = Method(
    "im.dialog.messages.search",
    _k.Nested(lambda: models.ImDialogMessagesSearchResult),
    safe=True,
    some_keys={"ORDER": ("ImDialogMessagesSearchOrder",)},
)
READ = Method("im.dialog.read", _k.Nested(lambda: models.ImDialogReadResult))
READ_ALL = Method("im.dialog.read.all", _k.BOOLEAN)
USERS_LIST = list_method(
    "im.dialog.users.list",
    _k.Nested(lambda: models.ImDialogUsers),
    Pagination(style="offset", cursor=("OFFSET",), limit=("LIMIT",), id_field="id"),
)


class ImDialogMethods(SyncNamespace):
    """``im.dialog``."""

    __slots__ = ()
    _name = "im.dialog"

    @builtins.property
    def messages(self) -> ImDialogMessagesMethods:
        return ImDialogMessagesMethods(self._client)

    @builtins.property
    def read(self) -> ImDialogReadMethods:
        return ImDialogReadMethods(self._client)

    @builtins.property
    def users(self) -> ImDialogUsersMethods:
        return ImDialogUsersMethods(self._client)

    def get(self, *, dialog_id: str, extra: Mapping[str, Any] | None = None) -> models.ImDialog:
        """Get Chat Data.

        ``im.dialog.get``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/im-dialog-get.html

        Args:
            dialog_id (str): Id of the dialog: a user id, or chat with a chat id.

        Raises:
            ApiError: The codes that are documented:
                ``DIALOG_ID_EMPTY``: Dialog ID can't be empty
                ``ACCESS_ERROR``: You do not have access to the specified dialog
        """
        return self._client._invoke(GET, {"DIALOG_ID": dialog_id}, extra)

    def unread(
        self, *, dialog_id: str, message_id: int, extra: Mapping[str, Any] | None = None
    ) -> bool:
        """Set the "unread" flag for messages.

        ``im.dialog.unread``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-unread.html

        Args:
            dialog_id (str): Id of the dialog: a user id, or chat with a chat id.
            message_id (int): Id of the message.

        Raises:
            ApiError: The codes that are documented:
                ``MESSAGE_ID_ERROR``: First unread message id can't be empty
                ``DIALOG_ID_EMPTY``: Dialog ID can't be empty
        """
        return self._client._invoke(
            UNREAD, {"DIALOG_ID": dialog_id, "MESSAGE_ID": message_id}, extra
        )

    def writing(self, *, dialog_id: str, extra: Mapping[str, Any] | None = None) -> bool:
        """Send "User is typing" indicator.

        ``im.dialog.writing``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-writing.html

        Args:
            dialog_id (str): Id of the dialog: a user id, or chat with a chat id.

        Raises:
            ApiError: The codes that are documented:
                ``DIALOG_ID_EMPTY``: Dialog ID can't be empty
                ``ACCESS_ERROR``: Action unavailable
        """
        return self._client._invoke(WRITING, {"DIALOG_ID": dialog_id}, extra)


class AsyncImDialogMethods(AsyncNamespace):
    """``im.dialog``."""

    __slots__ = ()
    _name = "im.dialog"

    @builtins.property
    def messages(self) -> AsyncImDialogMessagesMethods:
        return AsyncImDialogMessagesMethods(self._client)

    @builtins.property
    def read(self) -> AsyncImDialogReadMethods:
        return AsyncImDialogReadMethods(self._client)

    @builtins.property
    def users(self) -> AsyncImDialogUsersMethods:
        return AsyncImDialogUsersMethods(self._client)

    def get(
        self, *, dialog_id: str, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.ImDialog]:
        """Get Chat Data.

        ``im.dialog.get``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/im-dialog-get.html

        Args:
            dialog_id (str): Id of the dialog: a user id, or chat with a chat id.

        Raises:
            ApiError: The codes that are documented:
                ``DIALOG_ID_EMPTY``: Dialog ID can't be empty
                ``ACCESS_ERROR``: You do not have access to the specified dialog
        """
        return self._client._invoke(GET, {"DIALOG_ID": dialog_id}, extra)

    def unread(
        self, *, dialog_id: str, message_id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[bool]:
        """Set the "unread" flag for messages.

        ``im.dialog.unread``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-unread.html

        Args:
            dialog_id (str): Id of the dialog: a user id, or chat with a chat id.
            message_id (int): Id of the message.

        Raises:
            ApiError: The codes that are documented:
                ``MESSAGE_ID_ERROR``: First unread message id can't be empty
                ``DIALOG_ID_EMPTY``: Dialog ID can't be empty
        """
        return self._client._invoke(
            UNREAD, {"DIALOG_ID": dialog_id, "MESSAGE_ID": message_id}, extra
        )

    def writing(self, *, dialog_id: str, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Send "User is typing" indicator.

        ``im.dialog.writing``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-writing.html

        Args:
            dialog_id (str): Id of the dialog: a user id, or chat with a chat id.

        Raises:
            ApiError: The codes that are documented:
                ``DIALOG_ID_EMPTY``: Dialog ID can't be empty
                ``ACCESS_ERROR``: Action unavailable
        """
        return self._client._invoke(WRITING, {"DIALOG_ID": dialog_id}, extra)


class ImDialogMessagesMethods(SyncNamespace):
    """``im.dialog.messages``."""

    __slots__ = ()
    _name = "im.dialog.messages"

    def get(
        self,
        *,
        dialog_id: str,
        last_id: int | None = None,
        first_id: int | None = None,
        limit: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.ImDialogMessages:
        """Retrieve a List of Recent Messages.

        ``im.dialog.messages.get``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-messages-get.html

        Args:
            dialog_id (str): Id of the dialog: a user id, or chat with a chat id.
            last_id (int):
            first_id (int):
            limit (int): Most records to return. Default: ``20``.

        Raises:
            ApiError: The codes that are documented:
                ``DIALOG_ID_EMPTY``: Dialog ID can't be empty
                ``FIRST_ID_STRING``: First ID can't be string
                ``LAST_ID_STRING``: Last ID can't be string
                ``ACCESS_ERROR``: You do not have access to the specified dialog
        """
        return self._client._invoke(
            MESSAGES_GET,
            {"DIALOG_ID": dialog_id, "LAST_ID": last_id, "FIRST_ID": first_id, "LIMIT": limit},
            extra,
        )

    def search(
        self,
        *,
        chat_id: int,
        search_message: str | None = None,
        date_from: dt.date | str | None = None,
        date_to: dt.date | str | None = None,
        date: dt.date | str | None = None,
        order: params.ImDialogMessagesSearchOrder | OtherKeys | None = None,
        limit: int | None = None,
        last_id: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.ImDialogMessagesSearchResult:
        """Find Message in Chat.

        ``im.dialog.messages.search``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-messages-search.html

        Args:
            chat_id (int): Id of the chat.
            search_message (str):
            date_from (dt.date | str):
            date_to (dt.date | str):
            date (dt.date | str): Date.
            order (ImDialogMessagesSearchOrder | Mapping[str, Any]): Sorting: names of fields with
                asc or desc. Keys: ``bitrix24_client.params.ImDialogMessagesSearchOrder``.
            limit (int): Most records to return. Default: ``50``.
            last_id (int):

        Raises:
            ApiError: The codes that are documented:
                ``CHAT_ID_EMPTY``: CHAT_ID can't be empty
                ``ACCESS_ERROR``: You do not have access to this chat
        """
        return self._client._invoke(
            MESSAGES_SEARCH,
            {
                "CHAT_ID": chat_id,
                "SEARCH_MESSAGE": search_message,
                "DATE_FROM": date_from,
                "DATE_TO": date_to,
                "DATE": date,
                "ORDER": order,
                "LIMIT": limit,
                "LAST_ID": last_id,
            },
            extra,
        )


class AsyncImDialogMessagesMethods(AsyncNamespace):
    """``im.dialog.messages``."""

    __slots__ = ()
    _name = "im.dialog.messages"

    def get(
        self,
        *,
        dialog_id: str,
        last_id: int | None = None,
        first_id: int | None = None,
        limit: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.ImDialogMessages]:
        """Retrieve a List of Recent Messages.

        ``im.dialog.messages.get``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-messages-get.html

        Args:
            dialog_id (str): Id of the dialog: a user id, or chat with a chat id.
            last_id (int):
            first_id (int):
            limit (int): Most records to return. Default: ``20``.

        Raises:
            ApiError: The codes that are documented:
                ``DIALOG_ID_EMPTY``: Dialog ID can't be empty
                ``FIRST_ID_STRING``: First ID can't be string
                ``LAST_ID_STRING``: Last ID can't be string
                ``ACCESS_ERROR``: You do not have access to the specified dialog
        """
        return self._client._invoke(
            MESSAGES_GET,
            {"DIALOG_ID": dialog_id, "LAST_ID": last_id, "FIRST_ID": first_id, "LIMIT": limit},
            extra,
        )

    def search(
        self,
        *,
        chat_id: int,
        search_message: str | None = None,
        date_from: dt.date | str | None = None,
        date_to: dt.date | str | None = None,
        date: dt.date | str | None = None,
        order: params.ImDialogMessagesSearchOrder | OtherKeys | None = None,
        limit: int | None = None,
        last_id: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.ImDialogMessagesSearchResult]:
        """Find Message in Chat.

        ``im.dialog.messages.search``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-messages-search.html

        Args:
            chat_id (int): Id of the chat.
            search_message (str):
            date_from (dt.date | str):
            date_to (dt.date | str):
            date (dt.date | str): Date.
            order (ImDialogMessagesSearchOrder | Mapping[str, Any]): Sorting: names of fields with
                asc or desc. Keys: ``bitrix24_client.params.ImDialogMessagesSearchOrder``.
            limit (int): Most records to return. Default: ``50``.
            last_id (int):

        Raises:
            ApiError: The codes that are documented:
                ``CHAT_ID_EMPTY``: CHAT_ID can't be empty
                ``ACCESS_ERROR``: You do not have access to this chat
        """
        return self._client._invoke(
            MESSAGES_SEARCH,
            {
                "CHAT_ID": chat_id,
                "SEARCH_MESSAGE": search_message,
                "DATE_FROM": date_from,
                "DATE_TO": date_to,
                "DATE": date,
                "ORDER": order,
                "LIMIT": limit,
                "LAST_ID": last_id,
            },
            extra,
        )


class ImDialogReadMethods(SyncNamespace):
    """``im.dialog.read``."""

    __slots__ = ()
    _name = "im.dialog.read"

    def __call__(
        self,
        *,
        dialog_id: str,
        message_id: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.ImDialogReadResult:
        """Set the "read" flag for messages.

        ``im.dialog.read``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-read.html

        Args:
            dialog_id (str): Id of the dialog: a user id, or chat with a chat id.
            message_id (int): Id of the message.

        Raises:
            ApiError: The codes that are documented:
                ``DIALOG_ID_EMPTY``: Dialog ID can't be empty
        """
        return self._client._invoke(READ, {"DIALOG_ID": dialog_id, "MESSAGE_ID": message_id}, extra)

    def all(self, *, extra: Mapping[str, Any] | None = None) -> bool:
        """Set the "read" flag for all chats.

        ``im.dialog.read.all``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/special-operations/im-dialog-read-all.html
        """
        return self._client._invoke(READ_ALL, {}, extra)


class AsyncImDialogReadMethods(AsyncNamespace):
    """``im.dialog.read``."""

    __slots__ = ()
    _name = "im.dialog.read"

    def __call__(
        self,
        *,
        dialog_id: str,
        message_id: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.ImDialogReadResult]:
        """Set the "read" flag for messages.

        ``im.dialog.read``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-read.html

        Args:
            dialog_id (str): Id of the dialog: a user id, or chat with a chat id.
            message_id (int): Id of the message.

        Raises:
            ApiError: The codes that are documented:
                ``DIALOG_ID_EMPTY``: Dialog ID can't be empty
        """
        return self._client._invoke(READ, {"DIALOG_ID": dialog_id, "MESSAGE_ID": message_id}, extra)

    def all(self, *, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Set the "read" flag for all chats.

        ``im.dialog.read.all``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/special-operations/im-dialog-read-all.html
        """
        return self._client._invoke(READ_ALL, {}, extra)


class ImDialogUsersMethods(SyncNamespace):
    """``im.dialog.users``."""

    __slots__ = ()
    _name = "im.dialog.users"

    def list(
        self,
        *,
        dialog_id: str,
        skip_external: Literal["Y", "N"] | None = None,
        skip_external_except_types: str | None = None,
        limit: int | None = None,
        last_id: int | None = None,
        offset: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.ImDialogUsers]:
        """Get the List of Participants.

        ``im.dialog.users.list``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-dialog-users-list.html

        Args:
            dialog_id (str): Id of the dialog: a user id, or chat with a chat id.
            skip_external (Literal["Y", "N"]): Default: ``"N"``.
            skip_external_except_types (str):
            limit (int): Most records to return. Default: ``50``.
            last_id (int):
            offset (int): Number of records to skip. Default: ``0``.

        Raises:
            ApiError: The codes that are documented:
                ``DIALOG_ID_EMPTY``: Dialog ID can't be empty
                ``ACCESS_ERROR``: You do not have access to the specified dialog
                ``ACCESS_ERROR``: You don't have access to this chat
        """
        return self._client._list(
            USERS_LIST,
            {
                "DIALOG_ID": dialog_id,
                "SKIP_EXTERNAL": skip_external,
                "SKIP_EXTERNAL_EXCEPT_TYPES": skip_external_except_types,
                "LIMIT": limit,
                "LAST_ID": last_id,
                "OFFSET": offset,
            },
            extra,
        )


class AsyncImDialogUsersMethods(AsyncNamespace):
    """``im.dialog.users``."""

    __slots__ = ()
    _name = "im.dialog.users"

    def list(
        self,
        *,
        dialog_id: str,
        skip_external: Literal["Y", "N"] | None = None,
        skip_external_except_types: str | None = None,
        limit: int | None = None,
        last_id: int | None = None,
        offset: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.ImDialogUsers]:
        """Get the List of Participants.

        ``im.dialog.users.list``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-dialog-users-list.html

        Args:
            dialog_id (str): Id of the dialog: a user id, or chat with a chat id.
            skip_external (Literal["Y", "N"]): Default: ``"N"``.
            skip_external_except_types (str):
            limit (int): Most records to return. Default: ``50``.
            last_id (int):
            offset (int): Number of records to skip. Default: ``0``.

        Raises:
            ApiError: The codes that are documented:
                ``DIALOG_ID_EMPTY``: Dialog ID can't be empty
                ``ACCESS_ERROR``: You do not have access to the specified dialog
                ``ACCESS_ERROR``: You don't have access to this chat
        """
        return self._client._list(
            USERS_LIST,
            {
                "DIALOG_ID": dialog_id,
                "SKIP_EXTERNAL": skip_external,
                "SKIP_EXTERNAL_EXCEPT_TYPES": skip_external_except_types,
                "LIMIT": limit,
                "LAST_ID": last_id,
                "OFFSET": offset,
            },
            extra,
        )
