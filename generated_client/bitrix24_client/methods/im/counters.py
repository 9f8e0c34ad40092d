"""Methods of ``im.counters``."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from typing import Any, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.lazy import lazy_module
from ..._runtime.method import Method

if TYPE_CHECKING:
    from ...models.im import counters as models
else:
    models = lazy_module("...models.im.counters", __package__)

GET = Method("im.counters.get", _k.Nested(lambda: models.ImCounters), safe=True)


class ImCountersMethods(SyncNamespace):
    """``im.counters``."""

    __slots__ = ()
    _name = "im.counters"

    def get(self, *, extra: Mapping[str, Any] | None = None) -> models.ImCounters:
        """Get Counters.

        ``im.counters.get``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/im-counters-get.html
        """
        return self._client._invoke(GET, {}, extra)


class AsyncImCountersMethods(AsyncNamespace):
    """``im.counters``."""

    __slots__ = ()
    _name = "im.counters"

    def get(self, *, extra: Mapping[str, Any] | None = None) -> Awaitable[models.ImCounters]:
        """Get Counters.

        ``im.counters.get``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/im-counters-get.html
        """
        return self._client._invoke(GET, {}, extra)
