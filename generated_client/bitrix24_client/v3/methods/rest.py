"""Methods of ``rest``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping
from typing import Any

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.method import Method

DOCUMENTATION_OPENAPI = Method("rest.documentation.openapi", _k.ANY, version="v3", safe=True)
SCOPE_LIST = Method("rest.scope.list", _k.ANY, version="v3", safe=True)


class RestMethods(SyncNamespace):
    """``rest`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.rest"

    @builtins.property
    def documentation(self) -> RestDocumentationMethods:
        return RestDocumentationMethods(self._client)

    @builtins.property
    def scope(self) -> RestScopeMethods:
        return RestScopeMethods(self._client)


class AsyncRestMethods(AsyncNamespace):
    """``rest`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.rest"

    @builtins.property
    def documentation(self) -> AsyncRestDocumentationMethods:
        return AsyncRestDocumentationMethods(self._client)

    @builtins.property
    def scope(self) -> AsyncRestScopeMethods:
        return AsyncRestScopeMethods(self._client)


class RestDocumentationMethods(SyncNamespace):
    """``rest.documentation`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.rest.documentation"

    def openapi(self, *, extra: Mapping[str, Any] | None = None) -> Any:
        """OpenAPI document of the portal (rest).

        ``rest.documentation.openapi``.
        https://apidocs.bitrix24.com/api-reference/rest-v3.html
        """
        return self._client._invoke(DOCUMENTATION_OPENAPI, {}, extra)


class AsyncRestDocumentationMethods(AsyncNamespace):
    """``rest.documentation`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.rest.documentation"

    def openapi(self, *, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """OpenAPI document of the portal (rest).

        ``rest.documentation.openapi``.
        https://apidocs.bitrix24.com/api-reference/rest-v3.html
        """
        return self._client._invoke(DOCUMENTATION_OPENAPI, {}, extra)


class RestScopeMethods(SyncNamespace):
    """``rest.scope`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.rest.scope"

    def list(self, *, extra: Mapping[str, Any] | None = None) -> Any:
        """Scopes of all methods.

        ``rest.scope.list``.
        https://apidocs.bitrix24.com/api-reference/rest-v3.html
        """
        return self._client._invoke(SCOPE_LIST, {}, extra)


class AsyncRestScopeMethods(AsyncNamespace):
    """``rest.scope`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.rest.scope"

    def list(self, *, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Scopes of all methods.

        ``rest.scope.list``.
        https://apidocs.bitrix24.com/api-reference/rest-v3.html
        """
        return self._client._invoke(SCOPE_LIST, {}, extra)
