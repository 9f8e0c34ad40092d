"""Methods of ``profile``."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from typing import Any, TYPE_CHECKING

from .._runtime import converters as _k
from .._runtime.client import AsyncNamespace, SyncNamespace
from .._runtime.lazy import lazy_module
from .._runtime.method import Method

if TYPE_CHECKING:
    from ..models import profile as models
else:
    models = lazy_module("..models.profile", __package__)

PROFILE = Method("profile", _k.Nested(lambda: models.ProfileResult), safe=True)


class ProfileMethods(SyncNamespace):
    """``profile``."""

    __slots__ = ()
    _name = "profile"

    def __call__(self, *, extra: Mapping[str, Any] | None = None) -> models.ProfileResult:
        """Get Basic Information About the Current User Profile.

        ``profile``, scope ``basic``.
        https://apidocs.bitrix24.com/api-reference/common/users/profile.html
        """
        return self._client._invoke(PROFILE, {}, extra)


class AsyncProfileMethods(AsyncNamespace):
    """``profile``."""

    __slots__ = ()
    _name = "profile"

    def __call__(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.ProfileResult]:
        """Get Basic Information About the Current User Profile.

        ``profile``, scope ``basic``.
        https://apidocs.bitrix24.com/api-reference/common/users/profile.html
        """
        return self._client._invoke(PROFILE, {}, extra)
