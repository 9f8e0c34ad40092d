"""Methods of ``method``."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from typing import Any, TYPE_CHECKING

from .._runtime import converters as _k
from .._runtime.client import AsyncNamespace, SyncNamespace
from .._runtime.lazy import lazy_module
from .._runtime.method import Method

if TYPE_CHECKING:
    from ..models import method as models
else:
    models = lazy_module("..models.method", __package__)

GET = Method("method.get", _k.Nested(lambda: models.MethodGetResult), safe=True)


class MethodMethods(SyncNamespace):
    """``method``."""

    __slots__ = ()
    _name = "method"

    def get(
        self, *, name: str | None = None, extra: Mapping[str, Any] | None = None
    ) -> models.MethodGetResult:
        """Get a list of available methods (method).

        ``method.get``, scope ``basic``.
        https://apidocs.bitrix24.com/api-reference/common/system/method-get.html

        Args:
            name (str): Name.
        """
        return self._client._invoke(GET, {"name": name}, extra)


class AsyncMethodMethods(AsyncNamespace):
    """``method``."""

    __slots__ = ()
    _name = "method"

    def get(
        self, *, name: str | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.MethodGetResult]:
        """Get a list of available methods (method).

        ``method.get``, scope ``basic``.
        https://apidocs.bitrix24.com/api-reference/common/system/method-get.html

        Args:
            name (str): Name.
        """
        return self._client._invoke(GET, {"name": name}, extra)
