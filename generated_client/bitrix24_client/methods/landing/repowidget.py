"""Methods of ``landing.repowidget``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping
from typing import Any, Literal, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.lazy import lazy_module
from ..._runtime.method import Method

if TYPE_CHECKING:
    from ...models.landing import repowidget as models
    from ...params.landing import repowidget as params
else:
    models = lazy_module("...models.landing.repowidget", __package__)

DEBUG = Method("landing.repowidget.debug", _k.BOOLEAN)
GETLIST = Method(
    "landing.repowidget.getlist",
    _k.ListOf(_k.Nested(lambda: models.LandingRepowidget)),
    safe=True,
    keys={"params": ("LandingRepowidgetGetlistParams",)},
)
REGISTER = Method(
    "landing.repowidget.register", _k.INTEGER, keys={"fields": ("LandingRepowidgetRegisterFields",)}
)
UNREGISTER = Method("landing.repowidget.unregister", _k.BOOLEAN)


class LandingRepowidgetMethods(SyncNamespace):
    """``landing.repowidget``."""

    __slots__ = ()
    _name = "landing.repowidget"

    def debug(
        self,
        *,
        enable: bool | Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Enable Debug Mode.

        ``landing.repowidget.debug``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/vibe/landing-repowidget-debug.html

        Args:
            enable (bool | Literal["Y", "N"]):

        Raises:
            ApiError: The codes that are documented:
                ``APP_NOT_FOUND``: Cannot find REST application
        """
        return self._client._invoke(DEBUG, {"enable": enable}, extra)

    def getlist(
        self,
        *,
        params: params.LandingRepowidgetGetlistParams,
        extra: Mapping[str, Any] | None = None,
    ) -> builtins.list[models.LandingRepowidget]:
        """Get the list of widgets.

        ``landing.repowidget.getlist``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/vibe/landing-repowidget-get-list.html

        Args:
            params (LandingRepowidgetGetlistParams): Further parameters of the call. Keys:
                ``bitrix24_client.params.LandingRepowidgetGetlistParams``.
        """
        return self._client._invoke(GETLIST, {"params": params}, extra)

    def register(
        self,
        *,
        code: str,
        fields: params.LandingRepowidgetRegisterFields,
        extra: Mapping[str, Any] | None = None,
    ) -> int:
        """Add Widget to Start Page: the Vibe.

        ``landing.repowidget.register``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/vibe/landing-repowidget-register.html

        Args:
            code (str): Symbolic code.
            fields (LandingRepowidgetRegisterFields): Values of the fields, by name. Keys:
                ``bitrix24_client.params.LandingRepowidgetRegisterFields``.

        Raises:
            ApiError: The codes that are documented:
                ``REQUIRED_FIELD_NO_EXISTS``: The required field is missing: CONTENT
                ``REQUIRED_PARAM_NO_EXISTS``
        """
        return self._client._invoke(REGISTER, {"code": code, "fields": fields}, extra)

    def unregister(self, *, code: str, extra: Mapping[str, Any] | None = None) -> bool:
        """Unregister Widget for Vibe.

        ``landing.repowidget.unregister``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/vibe/landing-repowidget-unregister.html

        Args:
            code (str): Symbolic code.
        """
        return self._client._invoke(UNREGISTER, {"code": code}, extra)


class AsyncLandingRepowidgetMethods(AsyncNamespace):
    """``landing.repowidget``."""

    __slots__ = ()
    _name = "landing.repowidget"

    def debug(
        self,
        *,
        enable: bool | Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Enable Debug Mode.

        ``landing.repowidget.debug``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/vibe/landing-repowidget-debug.html

        Args:
            enable (bool | Literal["Y", "N"]):

        Raises:
            ApiError: The codes that are documented:
                ``APP_NOT_FOUND``: Cannot find REST application
        """
        return self._client._invoke(DEBUG, {"enable": enable}, extra)

    def getlist(
        self,
        *,
        params: params.LandingRepowidgetGetlistParams,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[builtins.list[models.LandingRepowidget]]:
        """Get the list of widgets.

        ``landing.repowidget.getlist``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/vibe/landing-repowidget-get-list.html

        Args:
            params (LandingRepowidgetGetlistParams): Further parameters of the call. Keys:
                ``bitrix24_client.params.LandingRepowidgetGetlistParams``.
        """
        return self._client._invoke(GETLIST, {"params": params}, extra)

    def register(
        self,
        *,
        code: str,
        fields: params.LandingRepowidgetRegisterFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[int]:
        """Add Widget to Start Page: the Vibe.

        ``landing.repowidget.register``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/vibe/landing-repowidget-register.html

        Args:
            code (str): Symbolic code.
            fields (LandingRepowidgetRegisterFields): Values of the fields, by name. Keys:
                ``bitrix24_client.params.LandingRepowidgetRegisterFields``.

        Raises:
            ApiError: The codes that are documented:
                ``REQUIRED_FIELD_NO_EXISTS``: The required field is missing: CONTENT
                ``REQUIRED_PARAM_NO_EXISTS``
        """
        return self._client._invoke(REGISTER, {"code": code, "fields": fields}, extra)

    def unregister(self, *, code: str, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Unregister Widget for Vibe.

        ``landing.repowidget.unregister``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/vibe/landing-repowidget-unregister.html

        Args:
            code (str): Symbolic code.
        """
        return self._client._invoke(UNREGISTER, {"code": code}, extra)
