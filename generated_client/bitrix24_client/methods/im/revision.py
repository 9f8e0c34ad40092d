"""Methods of ``im.revision``."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from typing import Any, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.lazy import lazy_module
from ..._runtime.method import Method

if TYPE_CHECKING:
    from ...models.im import revision as models
else:
    models = lazy_module("...models.im.revision", __package__)

GET = Method("im.revision.get", _k.Nested(lambda: models.ImRevision), safe=True)


class ImRevisionMethods(SyncNamespace):
    """``im.revision``."""

    __slots__ = ()
    _name = "im.revision"

    def get(self, *, extra: Mapping[str, Any] | None = None) -> models.ImRevision:
        """Get API Revisions (im).

        ``im.revision.get``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/im-revision-get.html
        """
        return self._client._invoke(GET, {}, extra)


class AsyncImRevisionMethods(AsyncNamespace):
    """``im.revision``."""

    __slots__ = ()
    _name = "im.revision"

    def get(self, *, extra: Mapping[str, Any] | None = None) -> Awaitable[models.ImRevision]:
        """Get API Revisions (im).

        ``im.revision.get``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/im-revision-get.html
        """
        return self._client._invoke(GET, {}, extra)
