"""Methods of ``feature``."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from typing import Any, Literal, TYPE_CHECKING

from .._runtime import converters as _k
from .._runtime.client import AsyncNamespace, SyncNamespace
from .._runtime.lazy import lazy_module
from .._runtime.method import Method

if TYPE_CHECKING:
    from ..models import feature as models
else:
    models = lazy_module("..models.feature", __package__)

GET = Method("feature.get", _k.Nested(lambda: models.Feature), safe=True)


class FeatureMethods(SyncNamespace):
    """``feature``."""

    __slots__ = ()
    _name = "feature"

    def get(
        self,
        *,
        code: Literal["rest_offline_extended", "rest_auth_connector"],
        extra: Mapping[str, Any] | None = None,
    ) -> models.Feature:
        """Get information about feature availability in Bitrix24.

        ``feature.get``, scope ``basic``.
        https://apidocs.bitrix24.com/api-reference/common/system/feature-get.html

        Args:
            code (Literal["rest_offline_extended", "rest_auth_connector"]): Symbolic code.

        Raises:
            ApiError: The codes that are documented:
                ``CODE_EMPTY``: CODE can't be empty
        """
        return self._client._invoke(GET, {"CODE": code}, extra)


class AsyncFeatureMethods(AsyncNamespace):
    """``feature``."""

    __slots__ = ()
    _name = "feature"

    def get(
        self,
        *,
        code: Literal["rest_offline_extended", "rest_auth_connector"],
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.Feature]:
        """Get information about feature availability in Bitrix24.

        ``feature.get``, scope ``basic``.
        https://apidocs.bitrix24.com/api-reference/common/system/feature-get.html

        Args:
            code (Literal["rest_offline_extended", "rest_auth_connector"]): Symbolic code.

        Raises:
            ApiError: The codes that are documented:
                ``CODE_EMPTY``: CODE can't be empty
        """
        return self._client._invoke(GET, {"CODE": code}, extra)
