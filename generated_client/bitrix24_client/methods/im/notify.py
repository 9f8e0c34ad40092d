"""Methods of ``im.notify``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, Literal, Required, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.lazy import lazy_module
from ..._runtime.method import Method

if TYPE_CHECKING:
    from ...models.im import notify as models
else:
    models = lazy_module("...models.im.notify", __package__)

NOTIFY = Method("im.notify", _k.ANY)
ANSWER = Method("im.notify.answer", _k.Nested(lambda: models.ImNotifyAnswerResult))
CONFIRM = Method("im.notify.confirm", _k.Nested(lambda: models.ImNotifyConfirmResult))
DELETE = Method("im.notify.delete", _k.BOOLEAN)
GET = Method("im.notify.get", _k.Nested(lambda: models.ImNotify), safe=True)
HISTORY_SEARCH = Method(
    "im.notify.history.search", _k.Nested(lambda: models.ImNotifyHistorySearchResult), safe=True
)
PERSONAL_ADD = Method("im.notify.personal.add", _k.ANY)
READ = Method("im.notify.read", _k.BOOLEAN)
READ_ALL = Method("im.notify.read.all", _k.Nested(lambda: models.ImNotifyReadAllResult))
READ_LIST = Method("im.notify.read.list", _k.BOOLEAN)
SCHEMA_GET = Method(
    "im.notify.schema.get", _k.Nested(lambda: models.ImNotifySchemaGetResult), safe=True
)
SYSTEM_ADD = Method("im.notify.system.add", _k.ANY)


class ImNotifyMethods(SyncNamespace):
    """``im.notify``."""

    __slots__ = ()
    _name = "im.notify"

    @builtins.property
    def history(self) -> ImNotifyHistoryMethods:
        return ImNotifyHistoryMethods(self._client)

    @builtins.property
    def personal(self) -> ImNotifyPersonalMethods:
        return ImNotifyPersonalMethods(self._client)

    @builtins.property
    def read(self) -> ImNotifyReadMethods:
        return ImNotifyReadMethods(self._client)

    @builtins.property
    def schema(self) -> ImNotifySchemaMethods:
        return ImNotifySchemaMethods(self._client)

    @builtins.property
    def system(self) -> ImNotifySystemMethods:
        return ImNotifySystemMethods(self._client)

    def __call__(
        self,
        *,
        user_id: int,
        message: str,
        type: Literal["USER", "SYSTEM"] | None = None,
        message_out: str | None = None,
        tag: str | None = None,
        sub_tag: str | None = None,
        attach: Mapping[str, Any] | str | None = None,
        client_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Send Notification.

        ``im.notify``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify.html

        Args:
            user_id (int): Id of the user.
            type (Literal["USER", "SYSTEM"]): Default: ``"USER"``.
            message (str): Text of the message.
            message_out (str):
            tag (str):
            sub_tag (str):
            attach (Mapping[str, Any] | str): Attachment of the message.
            client_id (str): Id of the application. Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                ``WRONG_AUTH_TYPE``: Access for this method not allowed by session authorization.
                ``USER_ID_EMPTY``: User ID can't be empty
                ``MESSAGE_EMPTY``: Message can't be empty
                ``ATTACH_OVERSIZE``: You have exceeded the maximum allowable size of attach
                ``ATTACH_ERROR``: Incorrect attach params
        """
        return self._client._invoke(
            NOTIFY,
            {
                "USER_ID": user_id,
                "TYPE": type,
                "MESSAGE": message,
                "MESSAGE_OUT": message_out,
                "TAG": tag,
                "SUB_TAG": sub_tag,
                "ATTACH": attach,
                "CLIENT_ID": client_id,
            },
            extra,
        )

    def answer(
        self, *, notify_id: int, answer_text: str, extra: Mapping[str, Any] | None = None
    ) -> models.ImNotifyAnswerResult:
        """Responding to Notifications with Quick Response.

        ``im.notify.answer``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-answer.html

        Args:
            notify_id (int):
            answer_text (str):

        Raises:
            ApiError: The codes that are documented:
                ``ID_ERROR``: Notification ID can't be empty
                ``ANSWER_TEXT_ERROR``: ANSWER_TEXT can't be empty
        """
        return self._client._invoke(
            ANSWER, {"NOTIFY_ID": notify_id, "ANSWER_TEXT": answer_text}, extra
        )

    def confirm(
        self, *, notify_id: int, notify_value: str, extra: Mapping[str, Any] | None = None
    ) -> models.ImNotifyConfirmResult:
        """Interacting with Notification Buttons.

        ``im.notify.confirm``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-confirm.html

        Args:
            notify_id (int):
            notify_value (str):

        Raises:
            ApiError: The codes that are documented:
                ``ID_ERROR``: Notification ID can't be empty
                ``NOTIFY_VALUE_ERROR``: Notification Value can't be empty
        """
        return self._client._invoke(
            CONFIRM, {"NOTIFY_ID": notify_id, "NOTIFY_VALUE": notify_value}, extra
        )

    def delete(
        self,
        *,
        id: int | None = None,
        tag: str | None = None,
        sub_tag: str | None = None,
        client_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Delete Notification.

        ``im.notify.delete``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-delete.html

        Args:
            id (int): Id of the record to delete. Required in some cases.
            tag (str): Required in some cases.
            sub_tag (str): Required in some cases.
            client_id (str): Id of the application. Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                ``PARAMS_ERROR``: Incorrect params
                ``ACCESS_DENIED``: Access denied! Client ID not specified
        """
        return self._client._invoke(
            DELETE, {"ID": id, "TAG": tag, "SUB_TAG": sub_tag, "CLIENT_ID": client_id}, extra
        )

    def get(
        self,
        *,
        last_id: int | None = None,
        last_type: Literal[1, 3] | int | None = None,
        limit: int | None = None,
        convert_text: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.ImNotify:
        """Get Notifications.

        ``im.notify.get``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-get.html

        Args:
            last_id (int):
            last_type (Literal[1, 3] | int):
            limit (int): Most records to return. Default: ``50``.
            convert_text (str):

        Raises:
            ApiError: The codes that are documented:
                ``LAST_ID_AND_LAST_TYPE``: Parameters LAST_ID and LAST_TYPE should be used together
                ``LAST_ID_STRING``: Last notification ID can't be string
        """
        return self._client._invoke(
            GET,
            {
                "LAST_ID": last_id,
                "LAST_TYPE": last_type,
                "LIMIT": limit,
                "CONVERT_TEXT": convert_text,
            },
            extra,
        )


class AsyncImNotifyMethods(AsyncNamespace):
    """``im.notify``."""

    __slots__ = ()
    _name = "im.notify"

    @builtins.property
    def history(self) -> AsyncImNotifyHistoryMethods:
        return AsyncImNotifyHistoryMethods(self._client)

    @builtins.property
    def personal(self) -> AsyncImNotifyPersonalMethods:
        return AsyncImNotifyPersonalMethods(self._client)

    @builtins.property
    def read(self) -> AsyncImNotifyReadMethods:
        return AsyncImNotifyReadMethods(self._client)

    @builtins.property
    def schema(self) -> AsyncImNotifySchemaMethods:
        return AsyncImNotifySchemaMethods(self._client)

    @builtins.property
    def system(self) -> AsyncImNotifySystemMethods:
        return AsyncImNotifySystemMethods(self._client)

    def __call__(
        self,
        *,
        user_id: int,
        message: str,
        type: Literal["USER", "SYSTEM"] | None = None,
        message_out: str | None = None,
        tag: str | None = None,
        sub_tag: str | None = None,
        attach: Mapping[str, Any] | str | None = None,
        client_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Send Notification.

        ``im.notify``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify.html

        Args:
            user_id (int): Id of the user.
            type (Literal["USER", "SYSTEM"]): Default: ``"USER"``.
            message (str): Text of the message.
            message_out (str):
            tag (str):
            sub_tag (str):
            attach (Mapping[str, Any] | str): Attachment of the message.
            client_id (str): Id of the application. Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                ``WRONG_AUTH_TYPE``: Access for this method not allowed by session authorization.
                ``USER_ID_EMPTY``: User ID can't be empty
                ``MESSAGE_EMPTY``: Message can't be empty
                ``ATTACH_OVERSIZE``: You have exceeded the maximum allowable size of attach
                ``ATTACH_ERROR``: Incorrect attach params
        """
        return self._client._invoke(
            NOTIFY,
            {
                "USER_ID": user_id,
                "TYPE": type,
                "MESSAGE": message,
                "MESSAGE_OUT": message_out,
                "TAG": tag,
                "SUB_TAG": sub_tag,
                "ATTACH": attach,
                "CLIENT_ID": client_id,
            },
            extra,
        )

    def answer(
        self, *, notify_id: int, answer_text: str, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.ImNotifyAnswerResult]:
        """Responding to Notifications with Quick Response.

        ``im.notify.answer``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-answer.html

        Args:
            notify_id (int):
            answer_text (str):

        Raises:
            ApiError: The codes that are documented:
                ``ID_ERROR``: Notification ID can't be empty
                ``ANSWER_TEXT_ERROR``: ANSWER_TEXT can't be empty
        """
        return self._client._invoke(
            ANSWER, {"NOTIFY_ID": notify_id, "ANSWER_TEXT": answer_text}, extra
        )

    def confirm(
        self, *, notify_id: int, notify_value: str, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.ImNotifyConfirmResult]:
        """Interacting with Notification Buttons.

        ``im.notify.confirm``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-confirm.html

        Args:
            notify_id (int):
            notify_value (str):

        Raises:
            ApiError: The codes that are documented:
                ``ID_ERROR``: Notification ID can't be empty
                ``NOTIFY_VALUE_ERROR``: Notification Value can't be empty
        """
        return self._client._invoke(
            CONFIRM, {"NOTIFY_ID": notify_id, "NOTIFY_VALUE": notify_value}, extra
        )

    def delete(
        self,
        *,
        id: int | None = None,
        tag: str | None = None,
        sub_tag: str | None = None,
        client_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Delete Notification.

        ``im.notify.delete``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-delete.html

        Args:
            id (int): Id of the record to delete. Required in some cases.
            tag (str): Required in some cases.
            sub_tag (str): Required in some cases.
            client_id (str): Id of the application. Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                ``PARAMS_ERROR``: Incorrect params
                ``ACCESS_DENIED``: Access denied! Client ID not specified
        """
        return self._client._invoke(
            DELETE, {"ID": id, "TAG": tag, "SUB_TAG": sub_tag, "CLIENT_ID": client_id}, extra
        )

    def get(
        self,
        *,
        last_id: int | None = None,
        last_type: Literal[1, 3] | int | None = None,
        limit: int | None = None,
        convert_text: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.ImNotify]:
        """Get Notifications.

        ``im.notify.get``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-get.html

        Args:
            last_id (int):
            last_type (Literal[1, 3] | int):
            limit (int): Most records to return. Default: ``50``.
            convert_text (str):

        Raises:
            ApiError: The codes that are documented:
                ``LAST_ID_AND_LAST_TYPE``: Parameters LAST_ID and LAST_TYPE should be used together
                ``LAST_ID_STRING``: Last notification ID can't be string
        """
        return self._client._invoke(
            GET,
            {
                "LAST_ID": last_id,
                "LAST_TYPE": last_type,
                "LIMIT": limit,
                "CONVERT_TEXT": convert_text,
            },
            extra,
        )


class ImNotifyHistoryMethods(SyncNamespace):
    """``im.notify.history``."""

    __slots__ = ()
    _name = "im.notify.history"

    def search(
        self,
        *,
        search_text: str | None = None,
        search_type: str | None = None,
        search_types: Sequence[Any] | None = None,
        search_date: str | None = None,
        search_date_from: str | None = None,
        search_date_to: str | None = None,
        search_authors: Sequence[int | str] | None = None,
        last_id: int | None = None,
        limit: int | None = None,
        convert_text: str | None = None,
        group_tag: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.ImNotifyHistorySearchResult:
        """Searching Notification History.

        ``im.notify.history.search``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-history-search.html

        Args:
            search_text (str):
            search_type (str):
            search_types (Sequence[Any]):
            search_date (str):
            search_date_from (str):
            search_date_to (str):
            search_authors (Sequence[int | str]):
            last_id (int):
            limit (int): Most records to return. Default: ``50``.
            convert_text (str):
            group_tag (str):

        Raises:
            ApiError: The codes that are documented:
                ``SEARCH_TEXT_ERROR``: SEARCH_TEXT can't be less than 3 symbols
                ``LAST_ID_STRING``: Last notification ID can't be string
        """
        return self._client._invoke(
            HISTORY_SEARCH,
            {
                "SEARCH_TEXT": search_text,
                "SEARCH_TYPE": search_type,
                "SEARCH_TYPES": search_types,
                "SEARCH_DATE": search_date,
                "SEARCH_DATE_FROM": search_date_from,
                "SEARCH_DATE_TO": search_date_to,
                "SEARCH_AUTHORS": search_authors,
                "LAST_ID": last_id,
                "LIMIT": limit,
                "CONVERT_TEXT": convert_text,
                "GROUP_TAG": group_tag,
            },
            extra,
        )


class AsyncImNotifyHistoryMethods(AsyncNamespace):
    """``im.notify.history``."""

    __slots__ = ()
    _name = "im.notify.history"

    def search(
        self,
        *,
        search_text: str | None = None,
        search_type: str | None = None,
        search_types: Sequence[Any] | None = None,
        search_date: str | None = None,
        search_date_from: str | None = None,
        search_date_to: str | None = None,
        search_authors: Sequence[int | str] | None = None,
        last_id: int | None = None,
        limit: int | None = None,
        convert_text: str | None = None,
        group_tag: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.ImNotifyHistorySearchResult]:
        """Searching Notification History.

        ``im.notify.history.search``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-history-search.html

        Args:
            search_text (str):
            search_type (str):
            search_types (Sequence[Any]):
            search_date (str):
            search_date_from (str):
            search_date_to (str):
            search_authors (Sequence[int | str]):
            last_id (int):
            limit (int): Most records to return. Default: ``50``.
            convert_text (str):
            group_tag (str):

        Raises:
            ApiError: The codes that are documented:
                ``SEARCH_TEXT_ERROR``: SEARCH_TEXT can't be less than 3 symbols
                ``LAST_ID_STRING``: Last notification ID can't be string
        """
        return self._client._invoke(
            HISTORY_SEARCH,
            {
                "SEARCH_TEXT": search_text,
                "SEARCH_TYPE": search_type,
                "SEARCH_TYPES": search_types,
                "SEARCH_DATE": search_date,
                "SEARCH_DATE_FROM": search_date_from,
                "SEARCH_DATE_TO": search_date_to,
                "SEARCH_AUTHORS": search_authors,
                "LAST_ID": last_id,
                "LIMIT": limit,
                "CONVERT_TEXT": convert_text,
                "GROUP_TAG": group_tag,
            },
            extra,
        )


class ImNotifyPersonalMethods(SyncNamespace):
    """``im.notify.personal``."""

    __slots__ = ()
    _name = "im.notify.personal"

    def add(
        self,
        *,
        user_id: int,
        message: str,
        message_out: str | None = None,
        tag: str | None = None,
        sub_tag: str | None = None,
        attach: Mapping[str, Any] | str | None = None,
        client_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Send Personal Notification.

        ``im.notify.personal.add``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-personal-add.html

        Args:
            user_id (int): Id of the user.
            message (str): Text of the message.
            message_out (str):
            tag (str):
            sub_tag (str):
            attach (Mapping[str, Any] | str): Attachment of the message.
            client_id (str): Id of the application. Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                ``WRONG_AUTH_TYPE``: Access for this method not allowed by session authorization
                ``USER_ID_EMPTY``: User ID can't be empty
                ``MESSAGE_EMPTY``: Message can't be empty
                ``ATTACH_OVERSIZE``: You have exceeded the maximum allowable size of attach
                ``ATTACH_ERROR``: Incorrect attach params
        """
        return self._client._invoke(
            PERSONAL_ADD,
            {
                "USER_ID": user_id,
                "MESSAGE": message,
                "MESSAGE_OUT": message_out,
                "TAG": tag,
                "SUB_TAG": sub_tag,
                "ATTACH": attach,
                "CLIENT_ID": client_id,
            },
            extra,
        )


class AsyncImNotifyPersonalMethods(AsyncNamespace):
    """``im.notify.personal``."""

    __slots__ = ()
    _name = "im.notify.personal"

    def add(
        self,
        *,
        user_id: int,
        message: str,
        message_out: str | None = None,
        tag: str | None = None,
        sub_tag: str | None = None,
        attach: Mapping[str, Any] | str | None = None,
        client_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Send Personal Notification.

        ``im.notify.personal.add``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-personal-add.html

        Args:
            user_id (int): Id of the user.
            message (str): Text of the message.
            message_out (str):
            tag (str):
            sub_tag (str):
            attach (Mapping[str, Any] | str): Attachment of the message.
            client_id (str): Id of the application. Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                ``WRONG_AUTH_TYPE``: Access for this method not allowed by session authorization
                ``USER_ID_EMPTY``: User ID can't be empty
                ``MESSAGE_EMPTY``: Message can't be empty
                ``ATTACH_OVERSIZE``: You have exceeded the maximum allowable size of attach
                ``ATTACH_ERROR``: Incorrect attach params
        """
        return self._client._invoke(
            PERSONAL_ADD,
            {
                "USER_ID": user_id,
                "MESSAGE": message,
                "MESSAGE_OUT": message_out,
                "TAG": tag,
                "SUB_TAG": sub_tag,
                "ATTACH": attach,
                "CLIENT_ID": client_id,
            },
            extra,
        )


class ImNotifyReadMethods(SyncNamespace):
    """``im.notify.read``."""

    __slots__ = ()
    _name = "im.notify.read"

    def __call__(
        self,
        *,
        id: int | None = None,
        action: Literal["Y", "N"] | None = None,
        only_current: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Read or Mark Notification as Unread.

        ``im.notify.read``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-read.html

        Args:
            id (int): Id of the record.
            action (Literal["Y", "N"]): Default: ``"Y"``.
            only_current (str):
        """
        return self._client._invoke(
            READ, {"ID": id, "ACTION": action, "ONLY_CURRENT": only_current}, extra
        )

    def all(self, *, extra: Mapping[str, Any] | None = None) -> models.ImNotifyReadAllResult:
        """Read All Notifications.

        ``im.notify.read.all``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-read-all.html
        """
        return self._client._invoke(READ_ALL, {}, extra)

    def list(
        self,
        *,
        ids: Sequence[int | str],
        action: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Read the list of notifications.

        ``im.notify.read.list``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-read-list.html

        Args:
            ids (Sequence[int | str]):
            action (str): Action. Default: ``"Y"``.

        Raises:
            ApiError: The codes that are documented:
                ``PARAMS_ERROR``: No IDS param or it is not an array
        """
        return self._client._invoke(READ_LIST, {"IDS": ids, "ACTION": action}, extra)


class AsyncImNotifyReadMethods(AsyncNamespace):
    """``im.notify.read``."""

    __slots__ = ()
    _name = "im.notify.read"

    def __call__(
        self,
        *,
        id: int | None = None,
        action: Literal["Y", "N"] | None = None,
        only_current: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Read or Mark Notification as Unread.

        ``im.notify.read``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-read.html

        Args:
            id (int): Id of the record.
            action (Literal["Y", "N"]): Default: ``"Y"``.
            only_current (str):
        """
        return self._client._invoke(
            READ, {"ID": id, "ACTION": action, "ONLY_CURRENT": only_current}, extra
        )

    def all(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.ImNotifyReadAllResult]:
        """Read All Notifications.

        ``im.notify.read.all``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-read-all.html
        """
        return self._client._invoke(READ_ALL, {}, extra)

    def list(
        self,
        *,
        ids: Sequence[int | str],
        action: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Read the list of notifications.

        ``im.notify.read.list``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-read-list.html

        Args:
            ids (Sequence[int | str]):
            action (str): Action. Default: ``"Y"``.

        Raises:
            ApiError: The codes that are documented:
                ``PARAMS_ERROR``: No IDS param or it is not an array
        """
        return self._client._invoke(READ_LIST, {"IDS": ids, "ACTION": action}, extra)


class ImNotifySchemaMethods(SyncNamespace):
    """``im.notify.schema``."""

    __slots__ = ()
    _name = "im.notify.schema"

    def get(self, *, extra: Mapping[str, Any] | None = None) -> models.ImNotifySchemaGetResult:
        """Get Notification Type Schema.

        ``im.notify.schema.get``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-schema-get.html
        """
        return self._client._invoke(SCHEMA_GET, {}, extra)


class AsyncImNotifySchemaMethods(AsyncNamespace):
    """``im.notify.schema``."""

    __slots__ = ()
    _name = "im.notify.schema"

    def get(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.ImNotifySchemaGetResult]:
        """Get Notification Type Schema.

        ``im.notify.schema.get``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-schema-get.html
        """
        return self._client._invoke(SCHEMA_GET, {}, extra)


class ImNotifySystemMethods(SyncNamespace):
    """``im.notify.system``."""

    __slots__ = ()
    _name = "im.notify.system"

    def add(
        self,
        *,
        user_id: int,
        message: str,
        message_out: str | None = None,
        tag: str | None = None,
        sub_tag: str | None = None,
        attach: Mapping[str, Any] | str | None = None,
        client_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Send System Notification.

        ``im.notify.system.add``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-system-add.html

        Args:
            user_id (int): Id of the user.
            message (str): Text of the message.
            message_out (str):
            tag (str):
            sub_tag (str):
            attach (Mapping[str, Any] | str): Attachment of the message.
            client_id (str): Id of the application. Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                ``WRONG_AUTH_TYPE``: Access for this method not allowed by session authorization.
                ``USER_ID_EMPTY``: User ID can't be empty
                ``MESSAGE_EMPTY``: Message can't be empty
                ``ATTACH_OVERSIZE``: You have exceeded the maximum allowable size of attach
                ``ATTACH_ERROR``: Incorrect attach params
        """
        return self._client._invoke(
            SYSTEM_ADD,
            {
                "USER_ID": user_id,
                "MESSAGE": message,
                "MESSAGE_OUT": message_out,
                "TAG": tag,
                "SUB_TAG": sub_tag,
                "ATTACH": attach,
                "CLIENT_ID": client_id,
            },
            extra,
        )


class AsyncImNotifySystemMethods(AsyncNamespace):
    """``im.notify.system``."""

    __slots__ = ()
    _name = "im.notify.system"

    def add(
        self,
        *,
        user_id: int,
        message: str,
        message_out: str | None = None,
        tag: str | None = None,
        sub_tag: str | None = None,
        attach: Mapping[str, Any] | str | None = None,
        client_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Send System Notification.

        ``im.notify.system.add``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-system-add.html

        Args:
            user_id (int): Id of the user.
            message (str): Text of the message.
            message_out (str):
            tag (str):
            sub_tag (str):
            attach (Mapping[str, Any] | str): Attachment of the message.
            client_id (str): Id of the application. Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                ``WRONG_AUTH_TYPE``: Access for this method not allowed by session authorization.
                ``USER_ID_EMPTY``: User ID can't be empty
                ``MESSAGE_EMPTY``: Message can't be empty
                ``ATTACH_OVERSIZE``: You have exceeded the maximum allowable size of attach
                ``ATTACH_ERROR``: Incorrect attach params
        """
        return self._client._invoke(
            SYSTEM_ADD,
            {
                "USER_ID": user_id,
                "MESSAGE": message,
                "MESSAGE_OUT": message_out,
                "TAG": tag,
                "SUB_TAG": sub_tag,
                "ATTACH": attach,
                "CLIENT_ID": client_id,
            },
            extra,
        )
