"""Methods of ``im.user``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, Literal, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.lazy import lazy_module
from ..._runtime.method import Method

if TYPE_CHECKING:
    from ...models.im import user as models
else:
    models = lazy_module("...models.im.user", __package__)

GET = Method("im.user.get", _k.Nested(lambda: models.ImUser), safe=True)
LIST_GET = Method("im.user.list.get", _k.ListOf(_k.Nested(lambda: models.ImUserList)), safe=True)
STATUS_GET = Method("im.user.status.get", _k.ANY, safe=True)
STATUS_SET = Method("im.user.status.set", _k.BOOLEAN)
STATUS_IDLE_END = Method("im.user.status.idle.end", _k.BOOLEAN)
STATUS_IDLE_START = Method("im.user.status.idle.start", _k.BOOLEAN)


class ImUserMethods(SyncNamespace):
    """``im.user``."""

    __slots__ = ()
    _name = "im.user"

    @builtins.property
    def list(self) -> ImUserListMethods:
        return ImUserListMethods(self._client)

    @builtins.property
    def status(self) -> ImUserStatusMethods:
        return ImUserStatusMethods(self._client)

    def get(
        self,
        *,
        id: int | None = None,
        avatar_hr: Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.ImUser:
        """Get User Data (im.user.get).

        ``im.user.get``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/users/im-user-get.html

        Args:
            id (int): Id of the record to read.
            avatar_hr (Literal["Y", "N"]): Default: ``"N"``.

        Raises:
            ApiError: The codes that are documented:
                ``ID_EMPTY``: User ID can't be empty
                ``USER_NOT_EXISTS``: User does not exist
                ``ACCESS_DENIED``: You can request only users who are part of your extranet group
        """
        return self._client._invoke(GET, {"ID": id, "AVATAR_HR": avatar_hr}, extra)


class AsyncImUserMethods(AsyncNamespace):
    """``im.user``."""

    __slots__ = ()
    _name = "im.user"

    @builtins.property
    def list(self) -> AsyncImUserListMethods:
        return AsyncImUserListMethods(self._client)

    @builtins.property
    def status(self) -> AsyncImUserStatusMethods:
        return AsyncImUserStatusMethods(self._client)

    def get(
        self,
        *,
        id: int | None = None,
        avatar_hr: Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.ImUser]:
        """Get User Data (im.user.get).

        ``im.user.get``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/users/im-user-get.html

        Args:
            id (int): Id of the record to read.
            avatar_hr (Literal["Y", "N"]): Default: ``"N"``.

        Raises:
            ApiError: The codes that are documented:
                ``ID_EMPTY``: User ID can't be empty
                ``USER_NOT_EXISTS``: User does not exist
                ``ACCESS_DENIED``: You can request only users who are part of your extranet group
        """
        return self._client._invoke(GET, {"ID": id, "AVATAR_HR": avatar_hr}, extra)


class ImUserListMethods(SyncNamespace):
    """``im.user.list``."""

    __slots__ = ()
    _name = "im.user.list"

    def get(
        self,
        *,
        id: Sequence[int | str] | str,
        avatar_hr: Literal["Y", "N"] | None = None,
        result_type: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> builtins.list[models.ImUserList]:
        """Get User Data (im.user.list).

        ``im.user.list.get``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/users/im-user-list-get.html

        Args:
            id (Sequence[int | str] | str): Id of the record to read.
            avatar_hr (Literal["Y", "N"]): Default: ``"N"``.
            result_type (str):

        Raises:
            ApiError: The codes that are documented:
                ``INVALID_FORMAT``: A wrong format for the ID field is passed
        """
        return self._client._invoke(
            LIST_GET, {"ID": id, "AVATAR_HR": avatar_hr, "RESULT_TYPE": result_type}, extra
        )


class AsyncImUserListMethods(AsyncNamespace):
    """``im.user.list``."""

    __slots__ = ()
    _name = "im.user.list"

    def get(
        self,
        *,
        id: Sequence[int | str] | str,
        avatar_hr: Literal["Y", "N"] | None = None,
        result_type: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[builtins.list[models.ImUserList]]:
        """Get User Data (im.user.list).

        ``im.user.list.get``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/users/im-user-list-get.html

        Args:
            id (Sequence[int | str] | str): Id of the record to read.
            avatar_hr (Literal["Y", "N"]): Default: ``"N"``.
            result_type (str):

        Raises:
            ApiError: The codes that are documented:
                ``INVALID_FORMAT``: A wrong format for the ID field is passed
        """
        return self._client._invoke(
            LIST_GET, {"ID": id, "AVATAR_HR": avatar_hr, "RESULT_TYPE": result_type}, extra
        )


class ImUserStatusMethods(SyncNamespace):
    """``im.user.status``."""

    __slots__ = ()
    _name = "im.user.status"

    @builtins.property
    def idle(self) -> ImUserStatusIdleMethods:
        return ImUserStatusIdleMethods(self._client)

    def get(self, *, extra: Mapping[str, Any] | None = None) -> Any:
        """Get User Status.

        ``im.user.status.get``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/users/im-user-status-get.html
        """
        return self._client._invoke(STATUS_GET, {}, extra)

    def set(
        self,
        *,
        status: Literal["online", "dnd", "away", "break"],
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Set User Status.

        ``im.user.status.set``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/users/im-user-status-set.html

        Args:
            status (Literal["online", "dnd", "away", "break"]): Status.

        Raises:
            ApiError: The codes that are documented:
                ``STATUS_ERROR``: Status is not available
        """
        return self._client._invoke(STATUS_SET, {"STATUS": status}, extra)


class AsyncImUserStatusMethods(AsyncNamespace):
    """``im.user.status``."""

    __slots__ = ()
    _name = "im.user.status"

    @builtins.property
    def idle(self) -> AsyncImUserStatusIdleMethods:
        return AsyncImUserStatusIdleMethods(self._client)

    def get(self, *, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Get User Status.

        ``im.user.status.get``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/users/im-user-status-get.html
        """
        return self._client._invoke(STATUS_GET, {}, extra)

    def set(
        self,
        *,
        status: Literal["online", "dnd", "away", "break"],
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Set User Status.

        ``im.user.status.set``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/users/im-user-status-set.html

        Args:
            status (Literal["online", "dnd", "away", "break"]): Status.

        Raises:
            ApiError: The codes that are documented:
                ``STATUS_ERROR``: Status is not available
        """
        return self._client._invoke(STATUS_SET, {"STATUS": status}, extra)


class ImUserStatusIdleMethods(SyncNamespace):
    """``im.user.status.idle``."""

    __slots__ = ()
    _name = "im.user.status.idle"

    def end(self, *, extra: Mapping[str, Any] | None = None) -> bool:
        """Disable Automatic Status "Away".

        ``im.user.status.idle.end``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/users/im-user-status-idle-end.html
        """
        return self._client._invoke(STATUS_IDLE_END, {}, extra)

    def start(self, *, ago: int | None = None, extra: Mapping[str, Any] | None = None) -> bool:
        """Enable Automatic Status "Away".

        ``im.user.status.idle.start``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/users/im-user-status-idle-start.html

        Args:
            ago (int): Default: ``10``.
        """
        return self._client._invoke(STATUS_IDLE_START, {"AGO": ago}, extra)


class AsyncImUserStatusIdleMethods(AsyncNamespace):
    """``im.user.status.idle``."""

    __slots__ = ()
    _name = "im.user.status.idle"

    def end(self, *, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Disable Automatic Status "Away".

        ``im.user.status.idle.end``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/users/im-user-status-idle-end.html
        """
        return self._client._invoke(STATUS_IDLE_END, {}, extra)

    def start(
        self, *, ago: int | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[bool]:
        """Enable Automatic Status "Away".

        ``im.user.status.idle.start``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/users/im-user-status-idle-start.html

        Args:
            ago (int): Default: ``10``.
        """
        return self._client._invoke(STATUS_IDLE_START, {"AGO": ago}, extra)
