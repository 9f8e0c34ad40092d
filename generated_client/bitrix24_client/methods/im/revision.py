"""Methods of ``im.revision``."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from typing import Any

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.method import Method

GET = Method("im.revision.get", _k.ANY, safe=True)


class ImRevisionMethods(SyncNamespace):
    """``im.revision``."""

    __slots__ = ()
    _name = "im.revision"

    def get(self, *, extra: Mapping[str, Any] | None = None) -> Any:
        """Get API Revisions (im).

        ``im.revision.get``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/im-revision-get.html
        """
        return self._client._invoke(GET, {}, extra)


class AsyncImRevisionMethods(AsyncNamespace):
    """``im.revision``."""

    __slots__ = ()
    _name = "im.revision"

    def get(self, *, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Get API Revisions (im).

        ``im.revision.get``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/im-revision-get.html
        """
        return self._client._invoke(GET, {}, extra)
