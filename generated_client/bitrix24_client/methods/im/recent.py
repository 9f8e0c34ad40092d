"""Methods of ``im.recent``."""

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
    from ...models.im import recent as models
else:
    models = lazy_module("...models.im.recent", __package__)

GET = Method("im.recent.get", _k.ListOf(_k.Nested(lambda: models.ImRecent)), safe=True)
HIDE = Method("im.recent.hide", _k.BOOLEAN)
LIST = list_method(
    "im.recent.list",
    _k.Nested(lambda: models.ImRecent),
    Pagination(
        style="offset",
        items=("result", "items"),
        cursor=("OFFSET",),
        limit=("LIMIT",),
        more=("result", "hasMore"),
        id_field="id",
    ),
)
PIN = Method("im.recent.pin", _k.BOOLEAN)
UNREAD = Method("im.recent.unread", _k.BOOLEAN)


class ImRecentMethods(SyncNamespace):
    """``im.recent``."""

    __slots__ = ()
    _name = "im.recent"

    def get(
        self,
        *,
        skip_openlines: Literal["Y", "N"] | None = None,
        skip_chat: Literal["Y", "N"] | None = None,
        skip_dialog: Literal["Y", "N"] | None = None,
        last_update: dt.date | str | None = None,
        only_openlines: Literal["Y", "N"] | None = None,
        last_sync_date: dt.date | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> builtins.list[models.ImRecent]:
        """Get a Shortened List of Recent Chats.

        ``im.recent.get``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/im-recent-get.html

        Args:
            skip_openlines (Literal["Y", "N"]):
            skip_chat (Literal["Y", "N"]):
            skip_dialog (Literal["Y", "N"]):
            last_update (dt.date | str):
            only_openlines (Literal["Y", "N"]):
            last_sync_date (dt.date | str):
        """
        return self._client._invoke(
            GET,
            {
                "SKIP_OPENLINES": skip_openlines,
                "SKIP_CHAT": skip_chat,
                "SKIP_DIALOG": skip_dialog,
                "LAST_UPDATE": last_update,
                "ONLY_OPENLINES": only_openlines,
                "LAST_SYNC_DATE": last_sync_date,
            },
            extra,
        )

    def hide(self, *, dialog_id: str, extra: Mapping[str, Any] | None = None) -> bool:
        """Remove Chat from the Recent List.

        ``im.recent.hide``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/special-operations/im-recent-hide.html

        Args:
            dialog_id (str): Id of the dialog: a user id, or chat with a chat id.

        Raises:
            ApiError: The codes that are documented:
                ``DIALOG_ID_EMPTY``: Dialog ID can't be empty
        """
        return self._client._invoke(HIDE, {"DIALOG_ID": dialog_id}, extra)

    def list(
        self,
        *,
        skip_openlines: Literal["Y", "N"] | None = None,
        skip_dialog: Literal["Y", "N"] | None = None,
        skip_chat: Literal["Y", "N"] | None = None,
        last_message_date: dt.date | str | None = None,
        unread_only: Literal["Y", "N"] | None = None,
        parse_text: Literal["Y", "N"] | None = None,
        get_original_text: Literal["Y", "N"] | None = None,
        skip_undistributed_openlines: Literal["Y", "N"] | None = None,
        only_copilot: Literal["Y", "N"] | None = None,
        only_channel: Literal["Y", "N"] | None = None,
        can_manage_messages: Literal["Y", "N"] | None = None,
        offset: int | None = None,
        limit: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.ImRecent]:
        """Get the List of Chats.

        ``im.recent.list``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/im-recent-list.html

        Args:
            skip_openlines (Literal["Y", "N"]):
            skip_dialog (Literal["Y", "N"]):
            skip_chat (Literal["Y", "N"]):
            last_message_date (dt.date | str):
            unread_only (Literal["Y", "N"]):
            parse_text (Literal["Y", "N"]):
            get_original_text (Literal["Y", "N"]):
            skip_undistributed_openlines (Literal["Y", "N"]):
            only_copilot (Literal["Y", "N"]):
            only_channel (Literal["Y", "N"]):
            can_manage_messages (Literal["Y", "N"]):
            offset (int): Number of records to skip. Default: ``0``.
            limit (int): Most records to return. Default: ``50``.
        """
        return self._client._list(
            LIST,
            {
                "SKIP_OPENLINES": skip_openlines,
                "SKIP_DIALOG": skip_dialog,
                "SKIP_CHAT": skip_chat,
                "LAST_MESSAGE_DATE": last_message_date,
                "UNREAD_ONLY": unread_only,
                "PARSE_TEXT": parse_text,
                "GET_ORIGINAL_TEXT": get_original_text,
                "SKIP_UNDISTRIBUTED_OPENLINES": skip_undistributed_openlines,
                "ONLY_COPILOT": only_copilot,
                "ONLY_CHANNEL": only_channel,
                "CAN_MANAGE_MESSAGES": can_manage_messages,
                "OFFSET": offset,
                "LIMIT": limit,
            },
            extra,
        )

    def pin(
        self,
        *,
        dialog_id: str,
        pin: Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Pin a Chat at the Top of the im.recent List.

        ``im.recent.pin``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/special-operations/im-recent-pin.html

        Args:
            dialog_id (str): Id of the dialog: a user id, or chat with a chat id.
            pin (Literal["Y", "N"]): Default: ``"Y"``.

        Raises:
            ApiError: The codes that are documented:
                ``DIALOG_ID_EMPTY``: Dialog ID can’t be empty
                ``ACCESS_ERROR``: You don’t have permission to pin this chat
        """
        return self._client._invoke(PIN, {"DIALOG_ID": dialog_id, "PIN": pin}, extra)

    def unread(
        self,
        *,
        dialog_id: str,
        action: Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Set or Remove the "Read" Flag for the Chat.

        ``im.recent.unread``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/special-operations/im-recent-unread.html

        Args:
            dialog_id (str): Id of the dialog: a user id, or chat with a chat id.
            action (Literal["Y", "N"]): Default: ``"Y"``.

        Raises:
            ApiError: The codes that are documented:
                ``DIALOG_ID_EMPTY``: Dialog ID can't be empty
        """
        return self._client._invoke(UNREAD, {"DIALOG_ID": dialog_id, "ACTION": action}, extra)


class AsyncImRecentMethods(AsyncNamespace):
    """``im.recent``."""

    __slots__ = ()
    _name = "im.recent"

    def get(
        self,
        *,
        skip_openlines: Literal["Y", "N"] | None = None,
        skip_chat: Literal["Y", "N"] | None = None,
        skip_dialog: Literal["Y", "N"] | None = None,
        last_update: dt.date | str | None = None,
        only_openlines: Literal["Y", "N"] | None = None,
        last_sync_date: dt.date | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[builtins.list[models.ImRecent]]:
        """Get a Shortened List of Recent Chats.

        ``im.recent.get``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/im-recent-get.html

        Args:
            skip_openlines (Literal["Y", "N"]):
            skip_chat (Literal["Y", "N"]):
            skip_dialog (Literal["Y", "N"]):
            last_update (dt.date | str):
            only_openlines (Literal["Y", "N"]):
            last_sync_date (dt.date | str):
        """
        return self._client._invoke(
            GET,
            {
                "SKIP_OPENLINES": skip_openlines,
                "SKIP_CHAT": skip_chat,
                "SKIP_DIALOG": skip_dialog,
                "LAST_UPDATE": last_update,
                "ONLY_OPENLINES": only_openlines,
                "LAST_SYNC_DATE": last_sync_date,
            },
            extra,
        )

    def hide(self, *, dialog_id: str, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Remove Chat from the Recent List.

        ``im.recent.hide``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/special-operations/im-recent-hide.html

        Args:
            dialog_id (str): Id of the dialog: a user id, or chat with a chat id.

        Raises:
            ApiError: The codes that are documented:
                ``DIALOG_ID_EMPTY``: Dialog ID can't be empty
        """
        return self._client._invoke(HIDE, {"DIALOG_ID": dialog_id}, extra)

    def list(
        self,
        *,
        skip_openlines: Literal["Y", "N"] | None = None,
        skip_dialog: Literal["Y", "N"] | None = None,
        skip_chat: Literal["Y", "N"] | None = None,
        last_message_date: dt.date | str | None = None,
        unread_only: Literal["Y", "N"] | None = None,
        parse_text: Literal["Y", "N"] | None = None,
        get_original_text: Literal["Y", "N"] | None = None,
        skip_undistributed_openlines: Literal["Y", "N"] | None = None,
        only_copilot: Literal["Y", "N"] | None = None,
        only_channel: Literal["Y", "N"] | None = None,
        can_manage_messages: Literal["Y", "N"] | None = None,
        offset: int | None = None,
        limit: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.ImRecent]:
        """Get the List of Chats.

        ``im.recent.list``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/im-recent-list.html

        Args:
            skip_openlines (Literal["Y", "N"]):
            skip_dialog (Literal["Y", "N"]):
            skip_chat (Literal["Y", "N"]):
            last_message_date (dt.date | str):
            unread_only (Literal["Y", "N"]):
            parse_text (Literal["Y", "N"]):
            get_original_text (Literal["Y", "N"]):
            skip_undistributed_openlines (Literal["Y", "N"]):
            only_copilot (Literal["Y", "N"]):
            only_channel (Literal["Y", "N"]):
            can_manage_messages (Literal["Y", "N"]):
            offset (int): Number of records to skip. Default: ``0``.
            limit (int): Most records to return. Default: ``50``.
        """
        return self._client._list(
            LIST,
            {
                "SKIP_OPENLINES": skip_openlines,
                "SKIP_DIALOG": skip_dialog,
                "SKIP_CHAT": skip_chat,
                "LAST_MESSAGE_DATE": last_message_date,
                "UNREAD_ONLY": unread_only,
                "PARSE_TEXT": parse_text,
                "GET_ORIGINAL_TEXT": get_original_text,
                "SKIP_UNDISTRIBUTED_OPENLINES": skip_undistributed_openlines,
                "ONLY_COPILOT": only_copilot,
                "ONLY_CHANNEL": only_channel,
                "CAN_MANAGE_MESSAGES": can_manage_messages,
                "OFFSET": offset,
                "LIMIT": limit,
            },
            extra,
        )

    def pin(
        self,
        *,
        dialog_id: str,
        pin: Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Pin a Chat at the Top of the im.recent List.

        ``im.recent.pin``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/special-operations/im-recent-pin.html

        Args:
            dialog_id (str): Id of the dialog: a user id, or chat with a chat id.
            pin (Literal["Y", "N"]): Default: ``"Y"``.

        Raises:
            ApiError: The codes that are documented:
                ``DIALOG_ID_EMPTY``: Dialog ID can’t be empty
                ``ACCESS_ERROR``: You don’t have permission to pin this chat
        """
        return self._client._invoke(PIN, {"DIALOG_ID": dialog_id, "PIN": pin}, extra)

    def unread(
        self,
        *,
        dialog_id: str,
        action: Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Set or Remove the "Read" Flag for the Chat.

        ``im.recent.unread``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/special-operations/im-recent-unread.html

        Args:
            dialog_id (str): Id of the dialog: a user id, or chat with a chat id.
            action (Literal["Y", "N"]): Default: ``"Y"``.

        Raises:
            ApiError: The codes that are documented:
                ``DIALOG_ID_EMPTY``: Dialog ID can't be empty
        """
        return self._client._invoke(UNREAD, {"DIALOG_ID": dialog_id, "ACTION": action}, extra)
