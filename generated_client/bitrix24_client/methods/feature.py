"""Methods of ``feature``."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from typing import Any, Literal

from .._runtime import converters as _k
from .._runtime.client import AsyncNamespace, SyncNamespace
from .._runtime.method import Method

GET = Method("feature.get", _k.ANY, safe=True)


class FeatureMethods(SyncNamespace):
    """``feature``."""

    __slots__ = ()
    _name = "feature"

    def get(
        self,
        *,
        code: Literal["rest_offline_extended", "rest_auth_connector"],
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
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
    ) -> Awaitable[Any]:
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
