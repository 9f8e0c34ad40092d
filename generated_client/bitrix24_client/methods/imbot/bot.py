"""Methods of ``imbot.bot``."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from typing import Any

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.deprecation import deprecated
from ..._runtime.method import Method

LIST = Method("imbot.bot.list", _k.ANY, safe=True)


class ImbotBotMethods(SyncNamespace):
    """``imbot.bot``."""

    __slots__ = ()
    _name = "imbot.bot"

    @deprecated("imbot.bot.list is deprecated: use imbot.v2.Bot.list")
    def list(self, *, extra: Mapping[str, Any] | None = None) -> Any:
        """Get the List of Chat Bots.

        Deprecated: use ``imbot.v2.Bot.list``.

        ``imbot.bot.list``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/bots/imbot-bot-list.html

        Raises:
            ApiError: The codes that are documented:
                ``WRONG_AUTH_TYPE``: Access for this method not allowed by session authorization.
        """
        return self._client._invoke(LIST, {}, extra)


class AsyncImbotBotMethods(AsyncNamespace):
    """``imbot.bot``."""

    __slots__ = ()
    _name = "imbot.bot"

    @deprecated("imbot.bot.list is deprecated: use imbot.v2.Bot.list")
    def list(self, *, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Get the List of Chat Bots.

        Deprecated: use ``imbot.v2.Bot.list``.

        ``imbot.bot.list``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/bots/imbot-bot-list.html

        Raises:
            ApiError: The codes that are documented:
                ``WRONG_AUTH_TYPE``: Access for this method not allowed by session authorization.
        """
        return self._client._invoke(LIST, {}, extra)
