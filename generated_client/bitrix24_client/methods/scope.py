"""Methods of ``scope``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping
from typing import Any, Literal

from .._runtime import converters as _k
from .._runtime.client import AsyncNamespace, SyncNamespace
from .._runtime.method import Method

SCOPE = Method("scope", _k.ListOf(_k.STRING), safe=True)


class ScopeMethods(SyncNamespace):
    """``scope``."""

    __slots__ = ()
    _name = "scope"

    def __call__(
        self,
        *,
        full: bool | Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> builtins.list[str]:
        """Get a List of Available Permissions Scope.

        ``scope``, scope ``basic``.
        https://apidocs.bitrix24.com/api-reference/common/system/scope.html

        Args:
            full (bool | Literal["Y", "N"]):
        """
        return self._client._invoke(SCOPE, {"full": full}, extra)


class AsyncScopeMethods(AsyncNamespace):
    """``scope``."""

    __slots__ = ()
    _name = "scope"

    def __call__(
        self,
        *,
        full: bool | Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[builtins.list[str]]:
        """Get a List of Available Permissions Scope.

        ``scope``, scope ``basic``.
        https://apidocs.bitrix24.com/api-reference/common/system/scope.html

        Args:
            full (bool | Literal["Y", "N"]):
        """
        return self._client._invoke(SCOPE, {"full": full}, extra)
