"""Methods of ``methods``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping
from typing import Any, Literal

from .._runtime import converters as _k
from .._runtime.client import AsyncNamespace, SyncNamespace
from .._runtime.deprecation import deprecated
from .._runtime.method import Method

METHODS = Method("methods", _k.ListOf(_k.STRING), safe=True)


class MethodsMethods(SyncNamespace):
    """``methods``."""

    __slots__ = ()
    _name = "methods"

    @deprecated("methods is deprecated: use method.get")
    def __call__(
        self,
        *,
        full: bool | Literal["Y", "N"] | None = None,
        scope: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> builtins.list[str]:
        """Get a List of Available Methods (methods).

        Deprecated: use ``method.get``.

        ``methods``, scope ``basic``.
        https://apidocs.bitrix24.com/api-reference/common/system/methods.html

        Args:
            full (bool | Literal["Y", "N"]):
            scope (str): Code of the scope.
        """
        return self._client._invoke(METHODS, {"full": full, "scope": scope}, extra)


class AsyncMethodsMethods(AsyncNamespace):
    """``methods``."""

    __slots__ = ()
    _name = "methods"

    @deprecated("methods is deprecated: use method.get")
    def __call__(
        self,
        *,
        full: bool | Literal["Y", "N"] | None = None,
        scope: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[builtins.list[str]]:
        """Get a List of Available Methods (methods).

        Deprecated: use ``method.get``.

        ``methods``, scope ``basic``.
        https://apidocs.bitrix24.com/api-reference/common/system/methods.html

        Args:
            full (bool | Literal["Y", "N"]):
            scope (str): Code of the scope.
        """
        return self._client._invoke(METHODS, {"full": full, "scope": scope}, extra)
