"""Methods of ``pull``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, Literal, TYPE_CHECKING

from .._runtime import converters as _k
from .._runtime.client import AsyncNamespace, SyncNamespace
from .._runtime.lazy import lazy_module
from .._runtime.method import Method

if TYPE_CHECKING:
    from ..models import pull as models
    from ..params import pull as params
else:
    models = lazy_module("..models.pull", __package__)

APPLICATION_CONFIG_GET = Method(
    "pull.application.config.get", _k.Nested(lambda: models.PullApplicationConfig), safe=True
)
APPLICATION_EVENT_ADD = Method(
    "pull.application.event.add",
    _k.BOOLEAN,
    some_keys={"PARAMS": ("PullApplicationEventAddParams",)},
)
APPLICATION_PUSH_ADD = Method("pull.application.push.add", _k.BOOLEAN)


class PullMethods(SyncNamespace):
    """``pull``."""

    __slots__ = ()
    _name = "pull"

    @builtins.property
    def application(self) -> PullApplicationMethods:
        return PullApplicationMethods(self._client)


class AsyncPullMethods(AsyncNamespace):
    """``pull``."""

    __slots__ = ()
    _name = "pull"

    @builtins.property
    def application(self) -> AsyncPullApplicationMethods:
        return AsyncPullApplicationMethods(self._client)


class PullApplicationMethods(SyncNamespace):
    """``pull.application``."""

    __slots__ = ()
    _name = "pull.application"

    @builtins.property
    def config(self) -> PullApplicationConfigMethods:
        return PullApplicationConfigMethods(self._client)

    @builtins.property
    def event(self) -> PullApplicationEventMethods:
        return PullApplicationEventMethods(self._client)

    @builtins.property
    def push(self) -> PullApplicationPushMethods:
        return PullApplicationPushMethods(self._client)


class AsyncPullApplicationMethods(AsyncNamespace):
    """``pull.application``."""

    __slots__ = ()
    _name = "pull.application"

    @builtins.property
    def config(self) -> AsyncPullApplicationConfigMethods:
        return AsyncPullApplicationConfigMethods(self._client)

    @builtins.property
    def event(self) -> AsyncPullApplicationEventMethods:
        return AsyncPullApplicationEventMethods(self._client)

    @builtins.property
    def push(self) -> AsyncPullApplicationPushMethods:
        return AsyncPullApplicationPushMethods(self._client)


class PullApplicationConfigMethods(SyncNamespace):
    """``pull.application.config``."""

    __slots__ = ()
    _name = "pull.application.config"

    def get(
        self,
        *,
        cache: Literal["Y", "N"] | None = None,
        reopen: Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.PullApplicationConfig:
        """Get Connection Configuration for RT Servers.

        ``pull.application.config.get``, scope ``pull``.
        https://apidocs.bitrix24.com/settings/interactivity/push-and-pull/pull-application-config-get.html

        Args:
            cache (Literal["Y", "N"]):
            reopen (Literal["Y", "N"]):

        Raises:
            ApiError: The codes that are documented:
                ``WRONG_AUTH_TYPE``: Get access to application config available only for application
                    authorization.
        """
        return self._client._invoke(
            APPLICATION_CONFIG_GET, {"CACHE": cache, "REOPEN": reopen}, extra
        )


class AsyncPullApplicationConfigMethods(AsyncNamespace):
    """``pull.application.config``."""

    __slots__ = ()
    _name = "pull.application.config"

    def get(
        self,
        *,
        cache: Literal["Y", "N"] | None = None,
        reopen: Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.PullApplicationConfig]:
        """Get Connection Configuration for RT Servers.

        ``pull.application.config.get``, scope ``pull``.
        https://apidocs.bitrix24.com/settings/interactivity/push-and-pull/pull-application-config-get.html

        Args:
            cache (Literal["Y", "N"]):
            reopen (Literal["Y", "N"]):

        Raises:
            ApiError: The codes that are documented:
                ``WRONG_AUTH_TYPE``: Get access to application config available only for application
                    authorization.
        """
        return self._client._invoke(
            APPLICATION_CONFIG_GET, {"CACHE": cache, "REOPEN": reopen}, extra
        )


class PullApplicationEventMethods(SyncNamespace):
    """``pull.application.event``."""

    __slots__ = ()
    _name = "pull.application.event"

    def add(
        self,
        *,
        command: str,
        params: params.PullApplicationEventAddParams | Mapping[str, Any] | None = None,
        module_id: str | None = None,
        user_id: int | Sequence[int] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Send Events to the RT Channel of the Application.

        ``pull.application.event.add``, scope ``pull``.
        https://apidocs.bitrix24.com/settings/interactivity/push-and-pull/pull-application-event-add.html

        Args:
            command (str): Command.
            params (PullApplicationEventAddParams | Mapping[str, Any]): Further parameters of the
                call. Keys: ``bitrix24_client.params.PullApplicationEventAddParams``.
            module_id (str): Code of the module. Default: ``"application"``.
            user_id (int | Sequence[int]): Id of the user.

        Raises:
            ApiError: The codes that are documented:
                ``WRONG_AUTH_TYPE``: Get access to application config available only for application
                    authorization.
                ``USER_ID_ACCESS_ERROR``: Only admin can send notifications to other channels
                ``MODULE_ID_ERROR``: Module ID format error
                ``COMMAND_ERROR``: Command format error
                ``PARAMS_ERROR``: Params format error
        """
        return self._client._invoke(
            APPLICATION_EVENT_ADD,
            {"COMMAND": command, "PARAMS": params, "MODULE_ID": module_id, "USER_ID": user_id},
            extra,
        )


class AsyncPullApplicationEventMethods(AsyncNamespace):
    """``pull.application.event``."""

    __slots__ = ()
    _name = "pull.application.event"

    def add(
        self,
        *,
        command: str,
        params: params.PullApplicationEventAddParams | Mapping[str, Any] | None = None,
        module_id: str | None = None,
        user_id: int | Sequence[int] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Send Events to the RT Channel of the Application.

        ``pull.application.event.add``, scope ``pull``.
        https://apidocs.bitrix24.com/settings/interactivity/push-and-pull/pull-application-event-add.html

        Args:
            command (str): Command.
            params (PullApplicationEventAddParams | Mapping[str, Any]): Further parameters of the
                call. Keys: ``bitrix24_client.params.PullApplicationEventAddParams``.
            module_id (str): Code of the module. Default: ``"application"``.
            user_id (int | Sequence[int]): Id of the user.

        Raises:
            ApiError: The codes that are documented:
                ``WRONG_AUTH_TYPE``: Get access to application config available only for application
                    authorization.
                ``USER_ID_ACCESS_ERROR``: Only admin can send notifications to other channels
                ``MODULE_ID_ERROR``: Module ID format error
                ``COMMAND_ERROR``: Command format error
                ``PARAMS_ERROR``: Params format error
        """
        return self._client._invoke(
            APPLICATION_EVENT_ADD,
            {"COMMAND": command, "PARAMS": params, "MODULE_ID": module_id, "USER_ID": user_id},
            extra,
        )


class PullApplicationPushMethods(SyncNamespace):
    """``pull.application.push``."""

    __slots__ = ()
    _name = "pull.application.push"

    def add(
        self,
        *,
        user_id: int | Sequence[int],
        text: str,
        avatar: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Send Push Notification to Mobile Device.

        ``pull.application.push.add``, scope ``pull``.
        https://apidocs.bitrix24.com/settings/interactivity/push-and-pull/pull-application-push-add.html

        Args:
            user_id (int | Sequence[int]): Id of the user.
            text (str): Text.
            avatar (str): Picture of the user or chat.

        Raises:
            ApiError: The codes that are documented:
                ``WRONG_AUTH_TYPE``: Send push notifications available only for application
                    authorization.
                ``ACCESS_ERROR``: You do not have access to send push notifications
                ``TEXT_ERROR``: Text can't be empty
                ``EMPTY_APP_NAME``: For send push-notification application name can't be empty
        """
        return self._client._invoke(
            APPLICATION_PUSH_ADD, {"USER_ID": user_id, "TEXT": text, "AVATAR": avatar}, extra
        )


class AsyncPullApplicationPushMethods(AsyncNamespace):
    """``pull.application.push``."""

    __slots__ = ()
    _name = "pull.application.push"

    def add(
        self,
        *,
        user_id: int | Sequence[int],
        text: str,
        avatar: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Send Push Notification to Mobile Device.

        ``pull.application.push.add``, scope ``pull``.
        https://apidocs.bitrix24.com/settings/interactivity/push-and-pull/pull-application-push-add.html

        Args:
            user_id (int | Sequence[int]): Id of the user.
            text (str): Text.
            avatar (str): Picture of the user or chat.

        Raises:
            ApiError: The codes that are documented:
                ``WRONG_AUTH_TYPE``: Send push notifications available only for application
                    authorization.
                ``ACCESS_ERROR``: You do not have access to send push notifications
                ``TEXT_ERROR``: Text can't be empty
                ``EMPTY_APP_NAME``: For send push-notification application name can't be empty
        """
        return self._client._invoke(
            APPLICATION_PUSH_ADD, {"USER_ID": user_id, "TEXT": text, "AVATAR": avatar}, extra
        )
