"""Methods of ``placement``."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, TYPE_CHECKING

from .._runtime import converters as _k
from .._runtime.client import AsyncNamespace, SyncNamespace
from .._runtime.method import Method

if TYPE_CHECKING:
    from ..params import placement as params

BIND = Method("placement.bind", _k.BOOLEAN, some_keys={"OPTIONS": ("PlacementBindOptions",)})
GET = Method("placement.get", _k.ANY, safe=True)
LIST = Method("placement.list", _k.ANY, safe=True)
UNBIND = Method("placement.unbind", _k.ANY)


class PlacementMethods(SyncNamespace):
    """``placement``."""

    __slots__ = ()
    _name = "placement"

    def bind(
        self,
        *,
        placement: str | float | Decimal,
        handler: str | float | Decimal,
        title: str | float | Decimal | None = None,
        description: str | float | Decimal | None = None,
        group_name: str | float | Decimal | None = None,
        lang_all: Mapping[str, Any] | Sequence[Any] | None = None,
        options: params.PlacementBindOptions | Mapping[str, Any] | Sequence[Any] | None = None,
        user_id: int | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Register a Widget Handler.

        ``placement.bind``, scope ``placement``.
        https://apidocs.bitrix24.com/api-reference/widgets/placement-bind.html

        Args:
            placement (str | float | Decimal): A text.
            handler (str | float | Decimal): Address of the handler.
            title (str | float | Decimal): Title.
            description (str | float | Decimal): Description.
            group_name (str | float | Decimal): A text.
            lang_all (Mapping[str, Any] | Sequence[Any]):
            options (PlacementBindOptions | Mapping[str, Any] | Sequence[Any]): Options. Keys:
                ``bitrix24_client.params.PlacementBindOptions``.
            user_id (int | str): Id of the user.

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
        scope: str | float | Decimal | None = None,
        full: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Get Placements Available to the Application.

        ``placement.list``, scope ``placement``.
        https://apidocs.bitrix24.com/api-reference/widgets/placement-list.html

        Args:
            scope (str | float | Decimal): Code of the scope.
            full (bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]): A truth value.

        Raises:
            ApiError: The codes that are documented:
                ``WRONG_AUTH_TYPE``: Current authorization type is denied for this method
                    Application context required
        """
        return self._client._invoke(LIST, {"SCOPE": scope, "FULL": full}, extra)

    def unbind(
        self,
        *,
        placement: str | float | Decimal,
        handler: str | float | Decimal | None = None,
        user_id: int | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Delete a Widget Handler.

        ``placement.unbind``, scope ``placement``.
        https://apidocs.bitrix24.com/api-reference/widgets/placement-unbind.html

        Args:
            placement (str | float | Decimal): A text.
            handler (str | float | Decimal): Address of the handler.
            user_id (int | str): Id of the user.

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
        placement: str | float | Decimal,
        handler: str | float | Decimal,
        title: str | float | Decimal | None = None,
        description: str | float | Decimal | None = None,
        group_name: str | float | Decimal | None = None,
        lang_all: Mapping[str, Any] | Sequence[Any] | None = None,
        options: params.PlacementBindOptions | Mapping[str, Any] | Sequence[Any] | None = None,
        user_id: int | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Register a Widget Handler.

        ``placement.bind``, scope ``placement``.
        https://apidocs.bitrix24.com/api-reference/widgets/placement-bind.html

        Args:
            placement (str | float | Decimal): A text.
            handler (str | float | Decimal): Address of the handler.
            title (str | float | Decimal): Title.
            description (str | float | Decimal): Description.
            group_name (str | float | Decimal): A text.
            lang_all (Mapping[str, Any] | Sequence[Any]):
            options (PlacementBindOptions | Mapping[str, Any] | Sequence[Any]): Options. Keys:
                ``bitrix24_client.params.PlacementBindOptions``.
            user_id (int | str): Id of the user.

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
        scope: str | float | Decimal | None = None,
        full: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Get Placements Available to the Application.

        ``placement.list``, scope ``placement``.
        https://apidocs.bitrix24.com/api-reference/widgets/placement-list.html

        Args:
            scope (str | float | Decimal): Code of the scope.
            full (bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]): A truth value.

        Raises:
            ApiError: The codes that are documented:
                ``WRONG_AUTH_TYPE``: Current authorization type is denied for this method
                    Application context required
        """
        return self._client._invoke(LIST, {"SCOPE": scope, "FULL": full}, extra)

    def unbind(
        self,
        *,
        placement: str | float | Decimal,
        handler: str | float | Decimal | None = None,
        user_id: int | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Delete a Widget Handler.

        ``placement.unbind``, scope ``placement``.
        https://apidocs.bitrix24.com/api-reference/widgets/placement-unbind.html

        Args:
            placement (str | float | Decimal): A text.
            handler (str | float | Decimal): Address of the handler.
            user_id (int | str): Id of the user.

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
