"""Methods of ``imopenlines.revision``."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from typing import Any, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.lazy import lazy_module
from ..._runtime.method import Method

if TYPE_CHECKING:
    from ...models.imopenlines import revision as models
else:
    models = lazy_module("...models.imopenlines.revision", __package__)

GET = Method("imopenlines.revision.get", _k.Nested(lambda: models.ImopenlinesRevision), safe=True)


class ImopenlinesRevisionMethods(SyncNamespace):
    """``imopenlines.revision``."""

    __slots__ = ()
    _name = "imopenlines.revision"

    def get(self, *, extra: Mapping[str, Any] | None = None) -> models.ImopenlinesRevision:
        """Get Information About API Revisions.

        ``imopenlines.revision.get``, scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-revision-get.html
        """
        return self._client._invoke(GET, {}, extra)


class AsyncImopenlinesRevisionMethods(AsyncNamespace):
    """``imopenlines.revision``."""

    __slots__ = ()
    _name = "imopenlines.revision"

    def get(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.ImopenlinesRevision]:
        """Get Information About API Revisions.

        ``imopenlines.revision.get``, scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-revision-get.html
        """
        return self._client._invoke(GET, {}, extra)
