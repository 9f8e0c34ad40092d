"""Methods of ``server``."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from typing import Any

from .._runtime import converters as _k
from .._runtime.client import AsyncNamespace, SyncNamespace
from .._runtime.method import Method

TIME = Method("server.time", _k.STRING, safe=True)


class ServerMethods(SyncNamespace):
    """``server``."""

    __slots__ = ()
    _name = "server"

    def time(self, *, extra: Mapping[str, Any] | None = None) -> str:
        """Get Current Server Time.

        ``server.time``, scope ``basic``.
        https://apidocs.bitrix24.com/api-reference/common/system/server-time.html
        """
        return self._client._invoke(TIME, {}, extra)


class AsyncServerMethods(AsyncNamespace):
    """``server``."""

    __slots__ = ()
    _name = "server"

    def time(self, *, extra: Mapping[str, Any] | None = None) -> Awaitable[str]:
        """Get Current Server Time.

        ``server.time``, scope ``basic``.
        https://apidocs.bitrix24.com/api-reference/common/system/server-time.html
        """
        return self._client._invoke(TIME, {}, extra)
