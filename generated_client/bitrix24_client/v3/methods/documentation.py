"""Methods of ``documentation``."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from typing import Any

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.method import Method

DOCUMENTATION = Method("documentation", _k.ANY, version="v3", safe=True)


class DocumentationMethods(SyncNamespace):
    """``documentation`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.documentation"

    def __call__(self, *, extra: Mapping[str, Any] | None = None) -> Any:
        """OpenAPI document of the portal (documentation).

        ``documentation``.
        https://apidocs.bitrix24.com/api-reference/rest-v3.html
        """
        return self._client._invoke(DOCUMENTATION, {}, extra)


class AsyncDocumentationMethods(AsyncNamespace):
    """``documentation`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.documentation"

    def __call__(self, *, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """OpenAPI document of the portal (documentation).

        ``documentation``.
        https://apidocs.bitrix24.com/api-reference/rest-v3.html
        """
        return self._client._invoke(DOCUMENTATION, {}, extra)
