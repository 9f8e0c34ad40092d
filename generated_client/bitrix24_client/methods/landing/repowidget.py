"""Methods of ``landing.repowidget``."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.method import Method

if TYPE_CHECKING:
    from ..._runtime.open_dicts import OtherKeys
    from ...params.landing import repowidget as params

DEBUG = Method("landing.repowidget.debug", _k.BOOLEAN)
GETLIST = Method(
    "landing.repowidget.getlist",
    _k.ANY,
    safe=True,
    some_keys={"params": ("LandingRepowidgetGetlistParams",)},
)
REGISTER = Method(
    "landing.repowidget.register",
    _k.INTEGER,
    some_keys={"fields": ("LandingRepowidgetRegisterFields",)},
)
UNREGISTER = Method("landing.repowidget.unregister", _k.BOOLEAN)


class LandingRepowidgetMethods(SyncNamespace):
    """``landing.repowidget``."""

    __slots__ = ()
    _name = "landing.repowidget"

    def debug(
        self,
        *,
        enable: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Enable Debug Mode.

        ``landing.repowidget.debug``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/vibe/landing-repowidget-debug.html

        Args:
            enable (bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]): A truth value.

        Raises:
            ApiError: The codes that are documented:
                ``APP_NOT_FOUND``: Cannot find REST application
        """
        return self._client._invoke(DEBUG, {"enable": enable}, extra)

    def getlist(
        self,
        *,
        params: params.LandingRepowidgetGetlistParams | OtherKeys | Sequence[Any],
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Get the list of widgets.

        ``landing.repowidget.getlist``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/vibe/landing-repowidget-get-list.html

        Args:
            params (LandingRepowidgetGetlistParams | Mapping[str, Any] | Sequence[Any]): Further
                parameters of the call. Keys:
                ``bitrix24_client.params.LandingRepowidgetGetlistParams``.
        """
        return self._client._invoke(GETLIST, {"params": params}, extra)

    def register(
        self,
        *,
        code: str | float | Decimal,
        fields: params.LandingRepowidgetRegisterFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> int:
        """Add Widget to Start Page: the Vibe.

        ``landing.repowidget.register``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/vibe/landing-repowidget-register.html

        Args:
            code (str | float | Decimal): Symbolic code.
            fields (LandingRepowidgetRegisterFields | Mapping[str, Any]): Values of the fields, by
                name. Keys: ``bitrix24_client.params.LandingRepowidgetRegisterFields``.

        Raises:
            ApiError: The codes that are documented:
                ``REQUIRED_FIELD_NO_EXISTS``: The required field is missing: CONTENT
                ``REQUIRED_PARAM_NO_EXISTS``
        """
        return self._client._invoke(REGISTER, {"code": code, "fields": fields}, extra)

    def unregister(
        self, *, code: str | float | Decimal, extra: Mapping[str, Any] | None = None
    ) -> bool:
        """Unregister Widget for Vibe.

        ``landing.repowidget.unregister``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/vibe/landing-repowidget-unregister.html

        Args:
            code (str | float | Decimal): Symbolic code.
        """
        return self._client._invoke(UNREGISTER, {"code": code}, extra)


class AsyncLandingRepowidgetMethods(AsyncNamespace):
    """``landing.repowidget``."""

    __slots__ = ()
    _name = "landing.repowidget"

    def debug(
        self,
        *,
        enable: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Enable Debug Mode.

        ``landing.repowidget.debug``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/vibe/landing-repowidget-debug.html

        Args:
            enable (bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]): A truth value.

        Raises:
            ApiError: The codes that are documented:
                ``APP_NOT_FOUND``: Cannot find REST application
        """
        return self._client._invoke(DEBUG, {"enable": enable}, extra)

    def getlist(
        self,
        *,
        params: params.LandingRepowidgetGetlistParams | OtherKeys | Sequence[Any],
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Get the list of widgets.

        ``landing.repowidget.getlist``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/vibe/landing-repowidget-get-list.html

        Args:
            params (LandingRepowidgetGetlistParams | Mapping[str, Any] | Sequence[Any]): Further
                parameters of the call. Keys:
                ``bitrix24_client.params.LandingRepowidgetGetlistParams``.
        """
        return self._client._invoke(GETLIST, {"params": params}, extra)

    def register(
        self,
        *,
        code: str | float | Decimal,
        fields: params.LandingRepowidgetRegisterFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[int]:
        """Add Widget to Start Page: the Vibe.

        ``landing.repowidget.register``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/vibe/landing-repowidget-register.html

        Args:
            code (str | float | Decimal): Symbolic code.
            fields (LandingRepowidgetRegisterFields | Mapping[str, Any]): Values of the fields, by
                name. Keys: ``bitrix24_client.params.LandingRepowidgetRegisterFields``.

        Raises:
            ApiError: The codes that are documented:
                ``REQUIRED_FIELD_NO_EXISTS``: The required field is missing: CONTENT
                ``REQUIRED_PARAM_NO_EXISTS``
        """
        return self._client._invoke(REGISTER, {"code": code, "fields": fields}, extra)

    def unregister(
        self, *, code: str | float | Decimal, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[bool]:
        """Unregister Widget for Vibe.

        ``landing.repowidget.unregister``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/vibe/landing-repowidget-unregister.html

        Args:
            code (str | float | Decimal): Symbolic code.
        """
        return self._client._invoke(UNREGISTER, {"code": code}, extra)
