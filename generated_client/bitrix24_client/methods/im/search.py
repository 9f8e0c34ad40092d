"""Methods of ``im.search``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping
from typing import Any, Literal, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.deprecation import deprecated
from ..._runtime.lazy import lazy_module
from ..._runtime.method import Method, Pagination, list_method

if TYPE_CHECKING:
    from ..._runtime.listing import AsyncListing, Listing
    from ...models.im import search as models
else:
    models = lazy_module("...models.im.search", __package__)

CHAT_LIST = list_method(
    "im.search.chat.list",
    _k.Nested(lambda: models.ImSearchChat),
    Pagination(style="offset", cursor=("OFFSET",), limit=("LIMIT",), page_size=10, id_field="id"),
)
DEPARTMENT_LIST = list_method(
    "im.search.department.list",
    _k.Nested(lambda: models.ImSearchDepartment),
    Pagination(style="offset", cursor=("OFFSET",), limit=("LIMIT",), page_size=10, id_field="id"),
)
LAST_ADD = Method("im.search.last.add", _k.BOOLEAN)
LAST_DELETE = Method("im.search.last.delete", _k.BOOLEAN)
LAST_GET = Method(
    "im.search.last.get", _k.ListOf(_k.Nested(lambda: models.ImSearchLast)), safe=True
)
USER_LIST = list_method(
    "im.search.user.list",
    _k.ANY,
    Pagination(style="offset", cursor=("OFFSET",), limit=("LIMIT",), page_size=10),
)


class ImSearchMethods(SyncNamespace):
    """``im.search``."""

    __slots__ = ()
    _name = "im.search"

    @builtins.property
    def chat(self) -> ImSearchChatMethods:
        return ImSearchChatMethods(self._client)

    @builtins.property
    def department(self) -> ImSearchDepartmentMethods:
        return ImSearchDepartmentMethods(self._client)

    @builtins.property
    def last(self) -> ImSearchLastMethods:
        return ImSearchLastMethods(self._client)

    @builtins.property
    def user(self) -> ImSearchUserMethods:
        return ImSearchUserMethods(self._client)


class AsyncImSearchMethods(AsyncNamespace):
    """``im.search``."""

    __slots__ = ()
    _name = "im.search"

    @builtins.property
    def chat(self) -> AsyncImSearchChatMethods:
        return AsyncImSearchChatMethods(self._client)

    @builtins.property
    def department(self) -> AsyncImSearchDepartmentMethods:
        return AsyncImSearchDepartmentMethods(self._client)

    @builtins.property
    def last(self) -> AsyncImSearchLastMethods:
        return AsyncImSearchLastMethods(self._client)

    @builtins.property
    def user(self) -> AsyncImSearchUserMethods:
        return AsyncImSearchUserMethods(self._client)


class ImSearchChatMethods(SyncNamespace):
    """``im.search.chat``."""

    __slots__ = ()
    _name = "im.search.chat"

    def list(
        self,
        *,
        find: str | None = None,
        find_lines: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.ImSearchChat]:
        """Find Chats.

        ``im.search.chat.list``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/search/im-search-chat-list.html

        Args:
            find (str):
            find_lines (str):
            offset (int): Number of records to skip. Default: ``0``.
            limit (int): Most records to return. Default: ``10``.

        Raises:
            ApiError: The codes that are documented:
                ``FIND_SHORT``: Too short a search phrase
        """
        return self._client._list(
            CHAT_LIST,
            {"FIND": find, "FIND_LINES": find_lines, "OFFSET": offset, "LIMIT": limit},
            extra,
        )


class AsyncImSearchChatMethods(AsyncNamespace):
    """``im.search.chat``."""

    __slots__ = ()
    _name = "im.search.chat"

    def list(
        self,
        *,
        find: str | None = None,
        find_lines: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.ImSearchChat]:
        """Find Chats.

        ``im.search.chat.list``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/search/im-search-chat-list.html

        Args:
            find (str):
            find_lines (str):
            offset (int): Number of records to skip. Default: ``0``.
            limit (int): Most records to return. Default: ``10``.

        Raises:
            ApiError: The codes that are documented:
                ``FIND_SHORT``: Too short a search phrase
        """
        return self._client._list(
            CHAT_LIST,
            {"FIND": find, "FIND_LINES": find_lines, "OFFSET": offset, "LIMIT": limit},
            extra,
        )


class ImSearchDepartmentMethods(SyncNamespace):
    """``im.search.department``."""

    __slots__ = ()
    _name = "im.search.department"

    def list(
        self,
        *,
        find: str,
        user_data: Literal["Y", "N"] | None = None,
        offset: int | None = None,
        limit: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.ImSearchDepartment]:
        """Find Departments (im).

        ``im.search.department.list``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/search/im-search-department-list.html

        Args:
            find (str):
            user_data (Literal["Y", "N"]): Default: ``"N"``.
            offset (int): Number of records to skip. Default: ``0``.
            limit (int): Most records to return. Default: ``10``.

        Raises:
            ApiError: The codes that are documented:
                ``FIND_SHORT``: Too short a search phrase
        """
        return self._client._list(
            DEPARTMENT_LIST,
            {"FIND": find, "USER_DATA": user_data, "OFFSET": offset, "LIMIT": limit},
            extra,
        )


class AsyncImSearchDepartmentMethods(AsyncNamespace):
    """``im.search.department``."""

    __slots__ = ()
    _name = "im.search.department"

    def list(
        self,
        *,
        find: str,
        user_data: Literal["Y", "N"] | None = None,
        offset: int | None = None,
        limit: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.ImSearchDepartment]:
        """Find Departments (im).

        ``im.search.department.list``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/search/im-search-department-list.html

        Args:
            find (str):
            user_data (Literal["Y", "N"]): Default: ``"N"``.
            offset (int): Number of records to skip. Default: ``0``.
            limit (int): Most records to return. Default: ``10``.

        Raises:
            ApiError: The codes that are documented:
                ``FIND_SHORT``: Too short a search phrase
        """
        return self._client._list(
            DEPARTMENT_LIST,
            {"FIND": find, "USER_DATA": user_data, "OFFSET": offset, "LIMIT": limit},
            extra,
        )


class ImSearchLastMethods(SyncNamespace):
    """``im.search.last``."""

    __slots__ = ()
    _name = "im.search.last"

    @deprecated("im.search.last.add is deprecated")
    def add(self, *, dialog_id: str, extra: Mapping[str, Any] | None = None) -> bool:
        """Add Entry to Search History.

        Deprecated.

        ``im.search.last.add``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/search/im-search-last-add.html

        Args:
            dialog_id (str): Id of the dialog: a user id, or chat with a chat id.

        Raises:
            ApiError: The codes that are documented:
                ``DIALOG_ID_EMPTY``: Dialog ID can't be empty
        """
        return self._client._invoke(LAST_ADD, {"DIALOG_ID": dialog_id}, extra)

    @deprecated("im.search.last.delete is deprecated")
    def delete(self, *, dialog_id: str, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete Record from Search History.

        Deprecated.

        ``im.search.last.delete``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/search/im-search-last-delete.html

        Args:
            dialog_id (str): Id of the dialog: a user id, or chat with a chat id.

        Raises:
            ApiError: The codes that are documented:
                ``DIALOG_ID_EMPTY``: Dialog ID can't be empty
        """
        return self._client._invoke(LAST_DELETE, {"DIALOG_ID": dialog_id}, extra)

    @deprecated("im.search.last.get is deprecated")
    def get(
        self,
        *,
        skip_openlines: Literal["Y", "N"] | None = None,
        skip_chat: Literal["Y", "N"] | None = None,
        skip_dialog: Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> builtins.list[models.ImSearchLast]:
        """Get Search History.

        Deprecated.

        ``im.search.last.get``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/search/im-search-last-get.html

        Args:
            skip_openlines (Literal["Y", "N"]): Default: ``"N"``.
            skip_chat (Literal["Y", "N"]): Default: ``"N"``.
            skip_dialog (Literal["Y", "N"]): Default: ``"N"``.
        """
        return self._client._invoke(
            LAST_GET,
            {"SKIP_OPENLINES": skip_openlines, "SKIP_CHAT": skip_chat, "SKIP_DIALOG": skip_dialog},
            extra,
        )


class AsyncImSearchLastMethods(AsyncNamespace):
    """``im.search.last``."""

    __slots__ = ()
    _name = "im.search.last"

    @deprecated("im.search.last.add is deprecated")
    def add(self, *, dialog_id: str, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Add Entry to Search History.

        Deprecated.

        ``im.search.last.add``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/search/im-search-last-add.html

        Args:
            dialog_id (str): Id of the dialog: a user id, or chat with a chat id.

        Raises:
            ApiError: The codes that are documented:
                ``DIALOG_ID_EMPTY``: Dialog ID can't be empty
        """
        return self._client._invoke(LAST_ADD, {"DIALOG_ID": dialog_id}, extra)

    @deprecated("im.search.last.delete is deprecated")
    def delete(self, *, dialog_id: str, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete Record from Search History.

        Deprecated.

        ``im.search.last.delete``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/search/im-search-last-delete.html

        Args:
            dialog_id (str): Id of the dialog: a user id, or chat with a chat id.

        Raises:
            ApiError: The codes that are documented:
                ``DIALOG_ID_EMPTY``: Dialog ID can't be empty
        """
        return self._client._invoke(LAST_DELETE, {"DIALOG_ID": dialog_id}, extra)

    @deprecated("im.search.last.get is deprecated")
    def get(
        self,
        *,
        skip_openlines: Literal["Y", "N"] | None = None,
        skip_chat: Literal["Y", "N"] | None = None,
        skip_dialog: Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[builtins.list[models.ImSearchLast]]:
        """Get Search History.

        Deprecated.

        ``im.search.last.get``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/search/im-search-last-get.html

        Args:
            skip_openlines (Literal["Y", "N"]): Default: ``"N"``.
            skip_chat (Literal["Y", "N"]): Default: ``"N"``.
            skip_dialog (Literal["Y", "N"]): Default: ``"N"``.
        """
        return self._client._invoke(
            LAST_GET,
            {"SKIP_OPENLINES": skip_openlines, "SKIP_CHAT": skip_chat, "SKIP_DIALOG": skip_dialog},
            extra,
        )


class ImSearchUserMethods(SyncNamespace):
    """``im.search.user``."""

    __slots__ = ()
    _name = "im.search.user"

    def list(
        self,
        *,
        find: str,
        business: Literal["Y", "N"] | None = None,
        offset: int | None = None,
        limit: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[Any]:
        """Find Users.

        ``im.search.user.list``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/search/im-search-user-list.html

        Args:
            find (str):
            business (Literal["Y", "N"]): Default: ``"N"``.
            offset (int): Number of records to skip. Default: ``0``.
            limit (int): Most records to return. Default: ``10``.

        Raises:
            ApiError: The codes that are documented:
                ``FIND_SHORT``: Too short a search phrase
        """
        return self._client._list(
            USER_LIST, {"FIND": find, "BUSINESS": business, "OFFSET": offset, "LIMIT": limit}, extra
        )


class AsyncImSearchUserMethods(AsyncNamespace):
    """``im.search.user``."""

    __slots__ = ()
    _name = "im.search.user"

    def list(
        self,
        *,
        find: str,
        business: Literal["Y", "N"] | None = None,
        offset: int | None = None,
        limit: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[Any]:
        """Find Users.

        ``im.search.user.list``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/search/im-search-user-list.html

        Args:
            find (str):
            business (Literal["Y", "N"]): Default: ``"N"``.
            offset (int): Number of records to skip. Default: ``0``.
            limit (int): Most records to return. Default: ``10``.

        Raises:
            ApiError: The codes that are documented:
                ``FIND_SHORT``: Too short a search phrase
        """
        return self._client._list(
            USER_LIST, {"FIND": find, "BUSINESS": business, "OFFSET": offset, "LIMIT": limit}, extra
        )
