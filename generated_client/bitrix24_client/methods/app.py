"""Methods of ``app``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, TYPE_CHECKING

from .._runtime import converters as _k
from .._runtime.client import AsyncNamespace, SyncNamespace
from .._runtime.lazy import lazy_module
from .._runtime.method import Method

if TYPE_CHECKING:
    from ..models import app as models
    from ..params import app as params
else:
    models = lazy_module("..models.app", __package__)

INFO = Method("app.info", _k.Nested(lambda: models.AppInfoResult), safe=True)
OPTION_GET = Method("app.option.get", _k.ANY, safe=True)
OPTION_SET = Method("app.option.set", _k.BOOLEAN, some_keys={"options": ("AppOptionSetOptions",)})


class AppMethods(SyncNamespace):
    """``app``."""

    __slots__ = ()
    _name = "app"

    @builtins.property
    def option(self) -> AppOptionMethods:
        return AppOptionMethods(self._client)

    def info(self, *, extra: Mapping[str, Any] | None = None) -> models.AppInfoResult:
        """Show information about the app.

        ``app.info``, scope ``basic``.
        https://apidocs.bitrix24.com/api-reference/common/system/app-info.html

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Access denied! Application context required
        """
        return self._client._invoke(INFO, {}, extra)


class AsyncAppMethods(AsyncNamespace):
    """``app``."""

    __slots__ = ()
    _name = "app"

    @builtins.property
    def option(self) -> AsyncAppOptionMethods:
        return AsyncAppOptionMethods(self._client)

    def info(self, *, extra: Mapping[str, Any] | None = None) -> Awaitable[models.AppInfoResult]:
        """Show information about the app.

        ``app.info``, scope ``basic``.
        https://apidocs.bitrix24.com/api-reference/common/system/app-info.html

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Access denied! Application context required
        """
        return self._client._invoke(INFO, {}, extra)


class AppOptionMethods(SyncNamespace):
    """``app.option``."""

    __slots__ = ()
    _name = "app.option"

    def get(self, *, option: str | None = None, extra: Mapping[str, Any] | None = None) -> Any:
        """Get Application-Linked Data.

        ``app.option.get``, scope ``basic``.
        https://apidocs.bitrix24.com/api-reference/common/settings/app-option-get.html

        Args:
            option (str):

        Raises:
            ApiError: The codes that are documented:
                ``AccessException``: Application context required
                ``AccessException``: User authorization required
        """
        return self._client._invoke(OPTION_GET, {"option": option}, extra)

    def set(
        self,
        *,
        options: Sequence[Any] | params.AppOptionSetOptions | Mapping[str, Any],
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Bind Data to the Method.

        ``app.option.set``, scope ``basic``.
        https://apidocs.bitrix24.com/api-reference/common/settings/app-option-set.html

        Args:
            options (Sequence[Any] | AppOptionSetOptions | Mapping[str, Any]): Options. Keys:
                ``bitrix24_client.params.AppOptionSetOptions``.

        Raises:
            ApiError: The codes that are documented:
                ``ArgumentNullException``: options is empty
                ``AccessException``: Application context required
                ``AccessException``: Administrator authorization required
        """
        return self._client._invoke(OPTION_SET, {"options": options}, extra)


class AsyncAppOptionMethods(AsyncNamespace):
    """``app.option``."""

    __slots__ = ()
    _name = "app.option"

    def get(
        self, *, option: str | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[Any]:
        """Get Application-Linked Data.

        ``app.option.get``, scope ``basic``.
        https://apidocs.bitrix24.com/api-reference/common/settings/app-option-get.html

        Args:
            option (str):

        Raises:
            ApiError: The codes that are documented:
                ``AccessException``: Application context required
                ``AccessException``: User authorization required
        """
        return self._client._invoke(OPTION_GET, {"option": option}, extra)

    def set(
        self,
        *,
        options: Sequence[Any] | params.AppOptionSetOptions | Mapping[str, Any],
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Bind Data to the Method.

        ``app.option.set``, scope ``basic``.
        https://apidocs.bitrix24.com/api-reference/common/settings/app-option-set.html

        Args:
            options (Sequence[Any] | AppOptionSetOptions | Mapping[str, Any]): Options. Keys:
                ``bitrix24_client.params.AppOptionSetOptions``.

        Raises:
            ApiError: The codes that are documented:
                ``ArgumentNullException``: options is empty
                ``AccessException``: Application context required
                ``AccessException``: Administrator authorization required
        """
        return self._client._invoke(OPTION_SET, {"options": options}, extra)
