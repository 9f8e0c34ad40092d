"""Methods of ``imbot.dialog``."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from decimal import Decimal
from typing import Any

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.deprecation import deprecated
from ..._runtime.method import Method

GET = Method("imbot.dialog.get", _k.ANY, safe=True)


class ImbotDialogMethods(SyncNamespace):
    """``imbot.dialog``."""

    __slots__ = ()
    _name = "imbot.dialog"

    @deprecated("imbot.dialog.get is deprecated: use imbot.v2.Chat.get")
    def get(
        self, *, dialog_id: str | float | Decimal, extra: Mapping[str, Any] | None = None
    ) -> Any:
        """Get Data About Chat.

        Deprecated: use ``imbot.v2.Chat.get``.

        ``imbot.dialog.get``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-dialog-get.html

        Args:
            dialog_id (str | float | Decimal): Id of the dialog: a user id, or chat with a chat id.

        Raises:
            ApiError: The codes that are documented:
                ``DIALOG_ID_EMPTY``: Dialog ID can't be empty
                ``ACCESS_ERROR``: You do not have access to the specified dialog
                ``ACCESS_ERROR``: You don't have access to this chat
        """
        return self._client._invoke(GET, {"DIALOG_ID": dialog_id}, extra)


class AsyncImbotDialogMethods(AsyncNamespace):
    """``imbot.dialog``."""

    __slots__ = ()
    _name = "imbot.dialog"

    @deprecated("imbot.dialog.get is deprecated: use imbot.v2.Chat.get")
    def get(
        self, *, dialog_id: str | float | Decimal, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[Any]:
        """Get Data About Chat.

        Deprecated: use ``imbot.v2.Chat.get``.

        ``imbot.dialog.get``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-dialog-get.html

        Args:
            dialog_id (str | float | Decimal): Id of the dialog: a user id, or chat with a chat id.

        Raises:
            ApiError: The codes that are documented:
                ``DIALOG_ID_EMPTY``: Dialog ID can't be empty
                ``ACCESS_ERROR``: You do not have access to the specified dialog
                ``ACCESS_ERROR``: You don't have access to this chat
        """
        return self._client._invoke(GET, {"DIALOG_ID": dialog_id}, extra)
