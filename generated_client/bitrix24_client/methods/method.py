"""Methods of ``method``."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from decimal import Decimal
from typing import Any

from .._runtime import converters as _k
from .._runtime.client import AsyncNamespace, SyncNamespace
from .._runtime.method import Method

GET = Method("method.get", _k.ANY, safe=True)


class MethodMethods(SyncNamespace):
    """``method``."""

    __slots__ = ()
    _name = "method"

    def get(
        self, *, name: str | float | Decimal | None = None, extra: Mapping[str, Any] | None = None
    ) -> Any:
        """Get a list of available methods (method).

        ``method.get``, scope ``basic``.
        https://apidocs.bitrix24.com/api-reference/common/system/method-get.html

        Args:
            name (str | float | Decimal): Name.
        """
        return self._client._invoke(GET, {"name": name}, extra)


class AsyncMethodMethods(AsyncNamespace):
    """``method``."""

    __slots__ = ()
    _name = "method"

    def get(
        self, *, name: str | float | Decimal | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[Any]:
        """Get a list of available methods (method).

        ``method.get``, scope ``basic``.
        https://apidocs.bitrix24.com/api-reference/common/system/method-get.html

        Args:
            name (str | float | Decimal): Name.
        """
        return self._client._invoke(GET, {"name": name}, extra)
