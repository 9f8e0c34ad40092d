"""Methods of ``profile``."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from typing import Any

from .._runtime import converters as _k
from .._runtime.client import AsyncNamespace, SyncNamespace
from .._runtime.method import Method

PROFILE = Method("profile", _k.ANY, safe=True)


class ProfileMethods(SyncNamespace):
    """``profile``."""

    __slots__ = ()
    _name = "profile"

    def __call__(self, *, extra: Mapping[str, Any] | None = None) -> Any:
        """Get Basic Information About the Current User Profile.

        ``profile``, scope ``basic``.
        https://apidocs.bitrix24.com/api-reference/common/users/profile.html
        """
        return self._client._invoke(PROFILE, {}, extra)


class AsyncProfileMethods(AsyncNamespace):
    """``profile``."""

    __slots__ = ()
    _name = "profile"

    def __call__(self, *, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Get Basic Information About the Current User Profile.

        ``profile``, scope ``basic``.
        https://apidocs.bitrix24.com/api-reference/common/users/profile.html
        """
        return self._client._invoke(PROFILE, {}, extra)
