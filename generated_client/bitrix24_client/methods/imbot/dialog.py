"""Methods of ``imbot.dialog``."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from typing import Any, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.deprecation import deprecated
from ..._runtime.lazy import lazy_module
from ..._runtime.method import Method

if TYPE_CHECKING:
    from ...models.imbot import dialog as models
else:
    models = lazy_module("...models.imbot.dialog", __package__)

GET = Method("imbot.dialog.get", _k.Nested(lambda: models.ImbotDialog), safe=True)


class ImbotDialogMethods(SyncNamespace):
    """``imbot.dialog``."""

    __slots__ = ()
    _name = "imbot.dialog"

    @deprecated("imbot.dialog.get is deprecated: use imbot.v2.Chat.get")
    def get(self, *, dialog_id: str, extra: Mapping[str, Any] | None = None) -> models.ImbotDialog:
        """Get Data About Chat.

        Deprecated: use ``imbot.v2.Chat.get``.

        ``imbot.dialog.get``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-dialog-get.html

        Args:
            dialog_id (str): Id of the dialog: a user id, or chat with a chat id.

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
        self, *, dialog_id: str, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.ImbotDialog]:
        """Get Data About Chat.

        Deprecated: use ``imbot.v2.Chat.get``.

        ``imbot.dialog.get``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-dialog-get.html

        Args:
            dialog_id (str): Id of the dialog: a user id, or chat with a chat id.

        Raises:
            ApiError: The codes that are documented:
                ``DIALOG_ID_EMPTY``: Dialog ID can't be empty
                ``ACCESS_ERROR``: You do not have access to the specified dialog
                ``ACCESS_ERROR``: You don't have access to this chat
        """
        return self._client._invoke(GET, {"DIALOG_ID": dialog_id}, extra)
