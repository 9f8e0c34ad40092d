"""Methods of ``placement``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping
from typing import Any, Literal, TYPE_CHECKING

from .._runtime import converters as _k
from .._runtime.client import AsyncNamespace, SyncNamespace
from .._runtime.lazy import lazy_module
from .._runtime.method import Method

if TYPE_CHECKING:
    from ..models import placement as models
    from ..params import placement as params
else:
    models = lazy_module("..models.placement", __package__)

BIND = Method("placement.bind", _k.BOOLEAN, some_keys={"OPTIONS": ("PlacementBindOptions",)})
GET = Method("placement.get", _k.ANY, safe=True)
LIST = Method("placement.list", _k.ListOf(_k.STRING), safe=True)
UNBIND = Method("placement.unbind", _k.Nested(lambda: models.PlacementUnbindResult))


class PlacementMethods(SyncNamespace):
    """``placement``."""

    __slots__ = ()
    _name = "placement"

    def bind(
        self,
        *,
        placement: str,
        handler: str,
        title: str | None = None,
        description: str | None = None,
        group_name: str | None = None,
        lang_all: Mapping[str, params.PlacementBindLangAllValue | Mapping[str, Any]] | None = None,
        options: params.PlacementBindOptions | Mapping[str, Any] | None = None,
        user_id: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Register a Widget Handler.

        ``placement.bind``, scope ``placement``.
        https://apidocs.bitrix24.com/api-reference/widgets/placement-bind.html

        Args:
            placement (str):
            handler (str): Address of the handler.
            title (str): Title.
            description (str): Description.
            group_name (str):
            lang_all (Mapping[str, PlacementBindLangAllValue | Mapping[str, Any]]):
            options (PlacementBindOptions | Mapping[str, Any]): Options. Keys:
                ``bitrix24_client.params.PlacementBindOptions``.
            user_id (int): Id of the user.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_PLACEMENT_MAX_COUNT``
                ``ERROR_PLACEMENT_USER_MODE``
                ``EMPTY_ERROR_HANDLER_URL``
                ``ERROR_ARGUMENT``: Argument 'PLACEMENT' is null or empty
                ``WRONG_AUTH_TYPE``: Current authorization type is denied for this method
                    Application context required
        """
        return self._client._invoke(
            BIND,
            {
                "PLACEMENT": placement,
                "HANDLER": handler,
                "TITLE": title,
                "DESCRIPTION": description,
                "GROUP_NAME": group_name,
                "LANG_ALL": lang_all,
                "OPTIONS": options,
                "USER_ID": user_id,
            },
            extra,
        )

    def get(self, *, extra: Mapping[str, Any] | None = None) -> Any:
        """Get Handlers Registered by the Application.

        ``placement.get``, scope ``placement``.
        https://apidocs.bitrix24.com/api-reference/widgets/placement-get.html

        Raises:
            ApiError: The codes that are documented:
                ``WRONG_AUTH_TYPE``
        """
        return self._client._invoke(GET, {}, extra)

    def list(
        self,
        *,
        scope: str | None = None,
        full: bool | Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> builtins.list[str]:
        """Get Placements Available to the Application.

        ``placement.list``, scope ``placement``.
        https://apidocs.bitrix24.com/api-reference/widgets/placement-list.html

        Args:
            scope (str): Code of the scope.
            full (bool | Literal["Y", "N"]):

        Raises:
            ApiError: The codes that are documented:
                ``WRONG_AUTH_TYPE``: Current authorization type is denied for this method
                    Application context required
        """
        return self._client._invoke(LIST, {"SCOPE": scope, "FULL": full}, extra)

    def unbind(
        self,
        *,
        placement: str,
        handler: str | None = None,
        user_id: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.PlacementUnbindResult:
        """Delete a Widget Handler.

        ``placement.unbind``, scope ``placement``.
        https://apidocs.bitrix24.com/api-reference/widgets/placement-unbind.html

        Args:
            placement (str):
            handler (str): Address of the handler.
            user_id (int): Id of the user.

        Raises:
            ApiError: The codes that are documented:
                ``WRONG_AUTH_TYPE``: Current authorization type is denied for this method
                    Application context required
                ``ACCESS_DENIED``: Access denied!
                ``ERROR_ARGUMENT``: Argument 'PLACEMENT' is null or empty
                ``ERROR_ARGUMENT``: The value of an argument 'PLACEMENT' must be of type string
        """
        return self._client._invoke(
            UNBIND, {"PLACEMENT": placement, "HANDLER": handler, "USER_ID": user_id}, extra
        )


class AsyncPlacementMethods(AsyncNamespace):
    """``placement``."""

    __slots__ = ()
    _name = "placement"

    def bind(
        self,
        *,
        placement: str,
        handler: str,
        title: str | None = None,
        description: str | None = None,
        group_name: str | None = None,
        lang_all: Mapping[str, params.PlacementBindLangAllValue | Mapping[str, Any]] | None = None,
        options: params.PlacementBindOptions | Mapping[str, Any] | None = None,
        user_id: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Register a Widget Handler.

        ``placement.bind``, scope ``placement``.
        https://apidocs.bitrix24.com/api-reference/widgets/placement-bind.html

        Args:
            placement (str):
            handler (str): Address of the handler.
            title (str): Title.
            description (str): Description.
            group_name (str):
            lang_all (Mapping[str, PlacementBindLangAllValue | Mapping[str, Any]]):
            options (PlacementBindOptions | Mapping[str, Any]): Options. Keys:
                ``bitrix24_client.params.PlacementBindOptions``.
            user_id (int): Id of the user.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_PLACEMENT_MAX_COUNT``
                ``ERROR_PLACEMENT_USER_MODE``
                ``EMPTY_ERROR_HANDLER_URL``
                ``ERROR_ARGUMENT``: Argument 'PLACEMENT' is null or empty
                ``WRONG_AUTH_TYPE``: Current authorization type is denied for this method
                    Application context required
        """
        return self._client._invoke(
            BIND,
            {
                "PLACEMENT": placement,
                "HANDLER": handler,
                "TITLE": title,
                "DESCRIPTION": description,
                "GROUP_NAME": group_name,
                "LANG_ALL": lang_all,
                "OPTIONS": options,
                "USER_ID": user_id,
            },
            extra,
        )

    def get(self, *, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Get Handlers Registered by the Application.

        ``placement.get``, scope ``placement``.
        https://apidocs.bitrix24.com/api-reference/widgets/placement-get.html

        Raises:
            ApiError: The codes that are documented:
                ``WRONG_AUTH_TYPE``
        """
        return self._client._invoke(GET, {}, extra)

    def list(
        self,
        *,
        scope: str | None = None,
        full: bool | Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[builtins.list[str]]:
        """Get Placements Available to the Application.

        ``placement.list``, scope ``placement``.
        https://apidocs.bitrix24.com/api-reference/widgets/placement-list.html

        Args:
            scope (str): Code of the scope.
            full (bool | Literal["Y", "N"]):

        Raises:
            ApiError: The codes that are documented:
                ``WRONG_AUTH_TYPE``: Current authorization type is denied for this method
                    Application context required
        """
        return self._client._invoke(LIST, {"SCOPE": scope, "FULL": full}, extra)

    def unbind(
        self,
        *,
        placement: str,
        handler: str | None = None,
        user_id: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.PlacementUnbindResult]:
        """Delete a Widget Handler.

        ``placement.unbind``, scope ``placement``.
        https://apidocs.bitrix24.com/api-reference/widgets/placement-unbind.html

        Args:
            placement (str):
            handler (str): Address of the handler.
            user_id (int): Id of the user.

        Raises:
            ApiError: The codes that are documented:
                ``WRONG_AUTH_TYPE``: Current authorization type is denied for this method
                    Application context required
                ``ACCESS_DENIED``: Access denied!
                ``ERROR_ARGUMENT``: Argument 'PLACEMENT' is null or empty
                ``ERROR_ARGUMENT``: The value of an argument 'PLACEMENT' must be of type string
        """
        return self._client._invoke(
            UNBIND, {"PLACEMENT": placement, "HANDLER": handler, "USER_ID": user_id}, extra
        )
