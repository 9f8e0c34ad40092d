"""Methods of ``im.department``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, Literal, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.lazy import lazy_module
from ..._runtime.method import Method, Pagination, list_method

if TYPE_CHECKING:
    from ..._runtime.listing import AsyncListing, Listing
    from ...models.im import department as models
else:
    models = lazy_module("...models.im.department", __package__)

GET = Method("im.department.get", _k.ListOf(_k.Nested(lambda: models.ImDepartment)), safe=True)
COLLEAGUES_LIST = list_method(
    "im.department.colleagues.list",
    _k.ANY,
    Pagination(style="offset", cursor=("OFFSET",), limit=("LIMIT",), page_size=10, id_field="id"),
)
EMPLOYEES_GET = Method("im.department.employees.get", _k.MapOf(_k.ListOf(_k.ANY)), safe=True)
MANAGERS_GET = Method("im.department.managers.get", _k.MapOf(_k.ListOf(_k.ANY)), safe=True)


class ImDepartmentMethods(SyncNamespace):
    """``im.department``."""

    __slots__ = ()
    _name = "im.department"

    @builtins.property
    def colleagues(self) -> ImDepartmentColleaguesMethods:
        return ImDepartmentColleaguesMethods(self._client)

    @builtins.property
    def employees(self) -> ImDepartmentEmployeesMethods:
        return ImDepartmentEmployeesMethods(self._client)

    @builtins.property
    def managers(self) -> ImDepartmentManagersMethods:
        return ImDepartmentManagersMethods(self._client)

    def get(
        self,
        *,
        id: Sequence[int | str],
        user_data: Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> builtins.list[models.ImDepartment]:
        """Get Information About the Department.

        ``im.department.get``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/departments/im-department-get.html

        Args:
            id (Sequence[int | str]): Id of the record to read.
            user_data (Literal["Y", "N"]): Default: ``"N"``.

        Raises:
            ApiError: The codes that are documented:
                ``INVALID_FORMAT``: A wrong format for the ID field is passed
                ``ACCESS_ERROR``: Only intranet users have access to this method
        """
        return self._client._invoke(GET, {"ID": id, "USER_DATA": user_data}, extra)


class AsyncImDepartmentMethods(AsyncNamespace):
    """``im.department``."""

    __slots__ = ()
    _name = "im.department"

    @builtins.property
    def colleagues(self) -> AsyncImDepartmentColleaguesMethods:
        return AsyncImDepartmentColleaguesMethods(self._client)

    @builtins.property
    def employees(self) -> AsyncImDepartmentEmployeesMethods:
        return AsyncImDepartmentEmployeesMethods(self._client)

    @builtins.property
    def managers(self) -> AsyncImDepartmentManagersMethods:
        return AsyncImDepartmentManagersMethods(self._client)

    def get(
        self,
        *,
        id: Sequence[int | str],
        user_data: Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[builtins.list[models.ImDepartment]]:
        """Get Information About the Department.

        ``im.department.get``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/departments/im-department-get.html

        Args:
            id (Sequence[int | str]): Id of the record to read.
            user_data (Literal["Y", "N"]): Default: ``"N"``.

        Raises:
            ApiError: The codes that are documented:
                ``INVALID_FORMAT``: A wrong format for the ID field is passed
                ``ACCESS_ERROR``: Only intranet users have access to this method
        """
        return self._client._invoke(GET, {"ID": id, "USER_DATA": user_data}, extra)


class ImDepartmentColleaguesMethods(SyncNamespace):
    """``im.department.colleagues``."""

    __slots__ = ()
    _name = "im.department.colleagues"

    def list(
        self,
        *,
        user_data: Literal["Y", "N"] | None = None,
        offset: int | None = None,
        limit: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[Any]:
        """Get the List of Colleagues for the Current User.

        ``im.department.colleagues.list``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/departments/im-department-colleagues-list.html

        Args:
            user_data (Literal["Y", "N"]): Default: ``"N"``.
            offset (int): Number of records to skip. Default: ``0``.
            limit (int): Most records to return. Default: ``10``.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_ERROR``: Only intranet users have access to this method
        """
        return self._client._list(
            COLLEAGUES_LIST, {"USER_DATA": user_data, "OFFSET": offset, "LIMIT": limit}, extra
        )


class AsyncImDepartmentColleaguesMethods(AsyncNamespace):
    """``im.department.colleagues``."""

    __slots__ = ()
    _name = "im.department.colleagues"

    def list(
        self,
        *,
        user_data: Literal["Y", "N"] | None = None,
        offset: int | None = None,
        limit: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[Any]:
        """Get the List of Colleagues for the Current User.

        ``im.department.colleagues.list``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/departments/im-department-colleagues-list.html

        Args:
            user_data (Literal["Y", "N"]): Default: ``"N"``.
            offset (int): Number of records to skip. Default: ``0``.
            limit (int): Most records to return. Default: ``10``.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_ERROR``: Only intranet users have access to this method
        """
        return self._client._list(
            COLLEAGUES_LIST, {"USER_DATA": user_data, "OFFSET": offset, "LIMIT": limit}, extra
        )


class ImDepartmentEmployeesMethods(SyncNamespace):
    """``im.department.employees``."""

    __slots__ = ()
    _name = "im.department.employees"

    def get(
        self,
        *,
        id: Sequence[int | str],
        user_data: Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> builtins.dict[str, builtins.list[Any]]:
        """Get a List of Employees from Departments.

        ``im.department.employees.get``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/departments/im-department-employees-get.html

        Args:
            id (Sequence[int | str]): Id of the record to read.
            user_data (Literal["Y", "N"]): Default: ``"N"``.

        Raises:
            ApiError: The codes that are documented:
                ``ID_EMPTY``: Department ID can't be empty
                ``ACCESS_ERROR``: Only intranet users have access to this method
        """
        return self._client._invoke(EMPLOYEES_GET, {"ID": id, "USER_DATA": user_data}, extra)


class AsyncImDepartmentEmployeesMethods(AsyncNamespace):
    """``im.department.employees``."""

    __slots__ = ()
    _name = "im.department.employees"

    def get(
        self,
        *,
        id: Sequence[int | str],
        user_data: Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[builtins.dict[str, builtins.list[Any]]]:
        """Get a List of Employees from Departments.

        ``im.department.employees.get``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/departments/im-department-employees-get.html

        Args:
            id (Sequence[int | str]): Id of the record to read.
            user_data (Literal["Y", "N"]): Default: ``"N"``.

        Raises:
            ApiError: The codes that are documented:
                ``ID_EMPTY``: Department ID can't be empty
                ``ACCESS_ERROR``: Only intranet users have access to this method
        """
        return self._client._invoke(EMPLOYEES_GET, {"ID": id, "USER_DATA": user_data}, extra)


class ImDepartmentManagersMethods(SyncNamespace):
    """``im.department.managers``."""

    __slots__ = ()
    _name = "im.department.managers"

    def get(
        self,
        *,
        id: Sequence[int | str],
        user_data: Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> builtins.dict[str, builtins.list[Any]]:
        """Get a List of Department Managers.

        ``im.department.managers.get``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/departments/im-department-managers-get.html

        Args:
            id (Sequence[int | str]): Id of the record to read.
            user_data (Literal["Y", "N"]): Default: ``"N"``.

        Raises:
            ApiError: The codes that are documented:
                ``ID_EMPTY``: Department ID can't be empty
                ``ACCESS_ERROR``: Only intranet users have access to this method
        """
        return self._client._invoke(MANAGERS_GET, {"ID": id, "USER_DATA": user_data}, extra)


class AsyncImDepartmentManagersMethods(AsyncNamespace):
    """``im.department.managers``."""

    __slots__ = ()
    _name = "im.department.managers"

    def get(
        self,
        *,
        id: Sequence[int | str],
        user_data: Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[builtins.dict[str, builtins.list[Any]]]:
        """Get a List of Department Managers.

        ``im.department.managers.get``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/departments/im-department-managers-get.html

        Args:
            id (Sequence[int | str]): Id of the record to read.
            user_data (Literal["Y", "N"]): Default: ``"N"``.

        Raises:
            ApiError: The codes that are documented:
                ``ID_EMPTY``: Department ID can't be empty
                ``ACCESS_ERROR``: Only intranet users have access to this method
        """
        return self._client._invoke(MANAGERS_GET, {"ID": id, "USER_DATA": user_data}, extra)
