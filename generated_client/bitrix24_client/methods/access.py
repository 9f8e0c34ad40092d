"""Methods of ``access``."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping, Sequence
from typing import Any

from .._runtime import converters as _k
from .._runtime.client import AsyncNamespace, SyncNamespace
from .._runtime.method import Method

NAME = Method("access.name", _k.ANY, safe=True)


class AccessMethods(SyncNamespace):
    """``access``."""

    __slots__ = ()
    _name = "access"

    def name(self, *, access: Sequence[str], extra: Mapping[str, Any] | None = None) -> Any:
        """Get Access Permission Names.

        ``access.name``, scope ``basic``.
        https://apidocs.bitrix24.com/api-reference/common/system/access-name.html

        Args:
            access (Sequence[str]): Access level.
        """
        return self._client._invoke(NAME, {"ACCESS": access}, extra)


class AsyncAccessMethods(AsyncNamespace):
    """``access``."""

    __slots__ = ()
    _name = "access"

    def name(
        self, *, access: Sequence[str], extra: Mapping[str, Any] | None = None
    ) -> Awaitable[Any]:
        """Get Access Permission Names.

        ``access.name``, scope ``basic``.
        https://apidocs.bitrix24.com/api-reference/common/system/access-name.html

        Args:
            access (Sequence[str]): Access level.
        """
        return self._client._invoke(NAME, {"ACCESS": access}, extra)
