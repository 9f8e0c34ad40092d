"""Methods of ``imbot.bot``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping
from typing import Any, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.deprecation import deprecated
from ..._runtime.lazy import lazy_module
from ..._runtime.method import Method

if TYPE_CHECKING:
    from ...models.imbot import bot as models
else:
    models = lazy_module("...models.imbot.bot", __package__)

LIST = Method(
    "imbot.bot.list", _k.MapOf(_k.Nested(lambda: models.ImbotBotListResultValue)), safe=True
)


class ImbotBotMethods(SyncNamespace):
    """``imbot.bot``."""

    __slots__ = ()
    _name = "imbot.bot"

    @deprecated("imbot.bot.list is deprecated: use imbot.v2.Bot.list")
    def list(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> builtins.dict[str, models.ImbotBotListResultValue]:
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
    def list(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[builtins.dict[str, models.ImbotBotListResultValue]]:
        """Get the List of Chat Bots.

        Deprecated: use ``imbot.v2.Bot.list``.

        ``imbot.bot.list``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/bots/imbot-bot-list.html

        Raises:
            ApiError: The codes that are documented:
                ``WRONG_AUTH_TYPE``: Access for this method not allowed by session authorization.
        """
        return self._client._invoke(LIST, {}, extra)
