"""Methods of ``humanresources``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.method import Method, Pagination, list_method

if TYPE_CHECKING:
    from ..._runtime.listing import AsyncListing, Listing
    from ..._runtime.open_dicts import OtherKeys
    from ..params import humanresources as params
    from ..params import shared as params_shared

EMPLOYEE_COUNT = Method("humanresources.employee.count", _k.ANY, version="v3", safe=True)
EMPLOYEE_MULTIDEPARTMENT = Method(
    "humanresources.employee.multidepartment", _k.ANY, version="v3", safe=True
)
EMPLOYEE_SEARCH = Method("humanresources.employee.search", _k.ANY, version="v3", safe=True)
EMPLOYEE_SUBORDINATES = Method(
    "humanresources.employee.subordinates", _k.ANY, version="v3", safe=True
)
EMPLOYEE_FIELD_GET = Method("humanresources.employee.field.get", _k.ANY, version="v3", safe=True)
EMPLOYEE_FIELD_LIST = Method("humanresources.employee.field.list", _k.ANY, version="v3", safe=True)
NODE_ADD = Method(
    "humanresources.node.add",
    _k.ANY,
    version="v3",
    some_keys={
        "userIds": ("HumanresourcesNodeAddUserIds",),
        "settings": ("HumanresourcesNodeAddSettings",),
    },
)
NODE_CHILDREN = Method("humanresources.node.children", _k.ANY, version="v3", safe=True)
NODE_COUNT = Method("humanresources.node.count", _k.ANY, version="v3", safe=True)
NODE_EDIT = Method("humanresources.node.edit", _k.ANY, version="v3")
NODE_GET = Method("humanresources.node.get", _k.ANY, version="v3", safe=True)
NODE_LIST = list_method(
    "humanresources.node.list",
    _k.ANY,
    Pagination(
        style="offset",
        items=("result", "items"),
        cursor=("pagination", "offset"),
        limit=("pagination", "limit"),
        id_field="id",
    ),
    version="v3",
    some_keys={"pagination": ("TasksTaskListPagination",)},
)
NODE_MOVE = Method("humanresources.node.move", _k.ANY, version="v3")
NODE_SEARCH = Method(
    "humanresources.node.search",
    _k.ANY,
    version="v3",
    safe=True,
    some_keys={"pagination": ("HumanresourcesNodeSearchPagination",)},
)
NODE_COMMUNICATION_EDIT = Method("humanresources.node.communication.edit", _k.ANY, version="v3")
NODE_COMMUNICATION_LIST = Method(
    "humanresources.node.communication.list", _k.ANY, version="v3", safe=True
)
NODE_FIELD_GET = Method("humanresources.node.field.get", _k.ANY, version="v3", safe=True)
NODE_FIELD_LIST = Method("humanresources.node.field.list", _k.ANY, version="v3", safe=True)
NODE_MEMBER_ADD = Method("humanresources.node.member.add", _k.ANY, version="v3")
NODE_MEMBER_MOVE = Method("humanresources.node.member.move", _k.ANY, version="v3")
NODE_MEMBER_REMOVE = Method("humanresources.node.member.remove", _k.ANY, version="v3")
NODE_MEMBER_SET = Method(
    "humanresources.node.member.set",
    _k.ANY,
    version="v3",
    some_keys={"userIds": ("HumanresourcesNodeMemberSetUserIds",)},
)
NODE_MEMBER_FIELD_GET = Method(
    "humanresources.node.member.field.get", _k.ANY, version="v3", safe=True
)
NODE_MEMBER_FIELD_LIST = Method(
    "humanresources.node.member.field.list", _k.ANY, version="v3", safe=True
)


class HumanresourcesMethods(SyncNamespace):
    """``humanresources`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.humanresources"

    @builtins.property
    def employee(self) -> HumanresourcesEmployeeMethods:
        return HumanresourcesEmployeeMethods(self._client)

    @builtins.property
    def node(self) -> HumanresourcesNodeMethods:
        return HumanresourcesNodeMethods(self._client)


class AsyncHumanresourcesMethods(AsyncNamespace):
    """``humanresources`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.humanresources"

    @builtins.property
    def employee(self) -> AsyncHumanresourcesEmployeeMethods:
        return AsyncHumanresourcesEmployeeMethods(self._client)

    @builtins.property
    def node(self) -> AsyncHumanresourcesNodeMethods:
        return AsyncHumanresourcesNodeMethods(self._client)


class HumanresourcesEmployeeMethods(SyncNamespace):
    """``humanresources.employee`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.humanresources.employee"

    @builtins.property
    def field(self) -> HumanresourcesEmployeeFieldMethods:
        return HumanresourcesEmployeeFieldMethods(self._client)

    def count(self, *, extra: Mapping[str, Any] | None = None) -> Any:
        """Get the number of employees.

        ``humanresources.employee.count``, scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-count.html

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
        """
        return self._client._invoke(EMPLOYEE_COUNT, {}, extra)

    def multidepartment(self, *, extra: Mapping[str, Any] | None = None) -> Any:
        """Get Employees in Multiple Departments.

        ``humanresources.employee.multidepartment``, scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-multidepartment.html

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
        """
        return self._client._invoke(EMPLOYEE_MULTIDEPARTMENT, {}, extra)

    def search(
        self,
        *,
        name: str | float | Decimal,
        node_id: int | str | None = None,
        select: Sequence[str | float | Decimal] | Mapping[str, str | float | Decimal] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Find Employess humanresourses.employee.search.

        ``humanresources.employee.search``, scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-search.html

        Args:
            name (str | float | Decimal): Name.
            node_id (int | str): A whole number, or its digits.
            select (Sequence[str | float | Decimal] | Mapping[str, str | float | Decimal]): Names of
                the fields to return.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Parameter "name"
                    is required.
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: Unknown field #FIELD# for
                    object EmployeeDto
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: Unable to recognize select
                    expression #SELECT#
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
        """
        return self._client._invoke(
            EMPLOYEE_SEARCH, {"name": name, "nodeId": node_id, "select": select}, extra
        )

    def subordinates(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> Any:
        """Get Subordinates of Employee.

        ``humanresources.employee.subordinates``, scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-subordinates.html

        Args:
            id (int | str): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    id is not specified
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Parameter "id"
                    is required and must be a positive integer
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
        """
        return self._client._invoke(EMPLOYEE_SUBORDINATES, {"id": id}, extra)


class AsyncHumanresourcesEmployeeMethods(AsyncNamespace):
    """``humanresources.employee`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.humanresources.employee"

    @builtins.property
    def field(self) -> AsyncHumanresourcesEmployeeFieldMethods:
        return AsyncHumanresourcesEmployeeFieldMethods(self._client)

    def count(self, *, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Get the number of employees.

        ``humanresources.employee.count``, scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-count.html

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
        """
        return self._client._invoke(EMPLOYEE_COUNT, {}, extra)

    def multidepartment(self, *, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Get Employees in Multiple Departments.

        ``humanresources.employee.multidepartment``, scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-multidepartment.html

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
        """
        return self._client._invoke(EMPLOYEE_MULTIDEPARTMENT, {}, extra)

    def search(
        self,
        *,
        name: str | float | Decimal,
        node_id: int | str | None = None,
        select: Sequence[str | float | Decimal] | Mapping[str, str | float | Decimal] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Find Employess humanresourses.employee.search.

        ``humanresources.employee.search``, scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-search.html

        Args:
            name (str | float | Decimal): Name.
            node_id (int | str): A whole number, or its digits.
            select (Sequence[str | float | Decimal] | Mapping[str, str | float | Decimal]): Names of
                the fields to return.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Parameter "name"
                    is required.
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: Unknown field #FIELD# for
                    object EmployeeDto
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: Unable to recognize select
                    expression #SELECT#
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
        """
        return self._client._invoke(
            EMPLOYEE_SEARCH, {"name": name, "nodeId": node_id, "select": select}, extra
        )

    def subordinates(
        self, *, id: int | str, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[Any]:
        """Get Subordinates of Employee.

        ``humanresources.employee.subordinates``, scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-subordinates.html

        Args:
            id (int | str): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    id is not specified
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Parameter "id"
                    is required and must be a positive integer
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
        """
        return self._client._invoke(EMPLOYEE_SUBORDINATES, {"id": id}, extra)


class HumanresourcesEmployeeFieldMethods(SyncNamespace):
    """``humanresources.employee.field`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.humanresources.employee.field"

    def get(
        self,
        *,
        name: str | float | Decimal,
        select: Sequence[str | float | Decimal] | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Get Employee Field.

        ``humanresources.employee.field.get``, scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-field-get.html

        Args:
            name (str | float | Decimal): Name.
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    name is not specified
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: Unknown field #FIELD# for
                    object DtoFieldDto
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: Unable to recognize select
                    expression #SELECT#
                ``BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION``: Field #FIELD# not
                    found
        """
        return self._client._invoke(EMPLOYEE_FIELD_GET, {"name": name, "select": select}, extra)

    def list(
        self,
        *,
        select: Sequence[str | float | Decimal] | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Get the list of employee fields.

        ``humanresources.employee.field.list``, scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-field-list.html

        Args:
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: Unknown field #FIELD# for
                    object DtoFieldDto
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: Unable to recognize select
                    expression #SELECT#
        """
        return self._client._invoke(EMPLOYEE_FIELD_LIST, {"select": select}, extra)


class AsyncHumanresourcesEmployeeFieldMethods(AsyncNamespace):
    """``humanresources.employee.field`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.humanresources.employee.field"

    def get(
        self,
        *,
        name: str | float | Decimal,
        select: Sequence[str | float | Decimal] | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Get Employee Field.

        ``humanresources.employee.field.get``, scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-field-get.html

        Args:
            name (str | float | Decimal): Name.
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    name is not specified
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: Unknown field #FIELD# for
                    object DtoFieldDto
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: Unable to recognize select
                    expression #SELECT#
                ``BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION``: Field #FIELD# not
                    found
        """
        return self._client._invoke(EMPLOYEE_FIELD_GET, {"name": name, "select": select}, extra)

    def list(
        self,
        *,
        select: Sequence[str | float | Decimal] | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Get the list of employee fields.

        ``humanresources.employee.field.list``, scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-field-list.html

        Args:
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: Unknown field #FIELD# for
                    object DtoFieldDto
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: Unable to recognize select
                    expression #SELECT#
        """
        return self._client._invoke(EMPLOYEE_FIELD_LIST, {"select": select}, extra)


class HumanresourcesNodeMethods(SyncNamespace):
    """``humanresources.node`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.humanresources.node"

    @builtins.property
    def communication(self) -> HumanresourcesNodeCommunicationMethods:
        return HumanresourcesNodeCommunicationMethods(self._client)

    @builtins.property
    def field(self) -> HumanresourcesNodeFieldMethods:
        return HumanresourcesNodeFieldMethods(self._client)

    @builtins.property
    def member(self) -> HumanresourcesNodeMemberMethods:
        return HumanresourcesNodeMemberMethods(self._client)

    def add(
        self,
        *,
        type: Literal["DEPARTMENT", "TEAM"],
        name: str | float | Decimal,
        parent_id: int | str,
        description: str | float | Decimal | None = None,
        color_name: Literal["blue", "green", "cyan", "orange", "purple", "pink"] | None = None,
        user_ids: params.HumanresourcesNodeAddUserIds | OtherKeys | Sequence[Any] | None = None,
        move_users_to_node: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | None = None,
        create_chat: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | None = None,
        binding_chat_ids: Sequence[int | str | Literal[False] | float | Decimal | None]
        | Mapping[str, int | str | Literal[False] | float | Decimal | None]
        | None = None,
        create_channel: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | None = None,
        binding_channel_ids: Sequence[int | str | Literal[False] | float | Decimal | None]
        | Mapping[str, int | str | Literal[False] | float | Decimal | None]
        | None = None,
        create_collab: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | None = None,
        binding_collab_ids: Sequence[int | str | Literal[False] | float | Decimal | None]
        | Mapping[str, int | str | Literal[False] | float | Decimal | None]
        | None = None,
        settings: params.HumanresourcesNodeAddSettings | OtherKeys | Sequence[Any] | None = None,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> Any:
        """Create Department (humanresources).

        ``humanresources.node.add``, scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-add.html

        Args:
            type (Literal["DEPARTMENT", "TEAM"]): Type.
            name (str | float | Decimal): Name.
            parent_id (int | str): Id of the parent.
            description (str | float | Decimal): Description.
            color_name (Literal["blue", "green", "cyan", "orange", "purple", "pink"]):
            user_ids (HumanresourcesNodeAddUserIds | Mapping[str, Any] | Sequence[Any]): Ids of the
                users. Keys: ``bitrix24_client.v3.params.HumanresourcesNodeAddUserIds``.
            move_users_to_node (bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]): A truth
                value. Default: ``false``.
            create_chat (bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]): A truth value.
                Default: ``false``.
            binding_chat_ids (Sequence[int | str | Literal[False] | float | Decimal | None] |
                Mapping[str, int | str | Literal[False] | float | Decimal | None]):
            create_channel (bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]): A truth
                value. Default: ``false``.
            binding_channel_ids (Sequence[int | str | Literal[False] | float | Decimal | None] |
                Mapping[str, int | str | Literal[False] | float | Decimal | None]):
            create_collab (bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]): A truth
                value. Default: ``false``.
            binding_collab_ids (Sequence[int | str | Literal[False] | float | Decimal | None] |
                Mapping[str, int | str | Literal[False] | float | Decimal | None]):
            settings (HumanresourcesNodeAddSettings | Mapping[str, Any] | Sequence[Any]): Settings.
                Keys: ``bitrix24_client.v3.params.HumanresourcesNodeAddSettings``.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    #FIELD# is not specified
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Field #FIELD#
                    requires data type #TYPE# for this request
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: An invalid value
                    for the structure element type was provided
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Default company
                    structure not found
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION``: Insufficient permissions:
                    required scope is missing
        """
        return self._client._invoke(
            NODE_ADD,
            {
                "type": type,
                "name": name,
                "parentId": parent_id,
                "description": description,
                "colorName": color_name,
                "userIds": user_ids,
                "moveUsersToNode": move_users_to_node,
                "createChat": create_chat,
                "bindingChatIds": binding_chat_ids,
                "createChannel": create_channel,
                "bindingChannelIds": binding_channel_ids,
                "createCollab": create_collab,
                "bindingCollabIds": binding_collab_ids,
                "settings": settings,
            },
            extra,
            idempotency_key,
        )

    def children(
        self,
        *,
        id: int | str,
        select: Sequence[str | float | Decimal] | Mapping[str, str | float | Decimal] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Get Child Departments.

        ``humanresources.node.children``, scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-children.html

        Args:
            id (int | str): Id of the record.
            select (Sequence[str | float | Decimal] | Mapping[str, str | float | Decimal]): Names of
                the fields to return.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    id is not specified
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Field id
                    requires data type int for this request
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Unsupported
                    field name provided for selection
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION``: Insufficient access rights:
                    required scope is missing
        """
        return self._client._invoke(NODE_CHILDREN, {"id": id, "select": select}, extra)

    def count(self, *, extra: Mapping[str, Any] | None = None) -> Any:
        """Get the Number of Departments.

        ``humanresources.node.count``, scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-count.html

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION``: Insufficient access rights:
                    required scope is missing
        """
        return self._client._invoke(NODE_COUNT, {}, extra)

    def edit(
        self,
        *,
        id: int | str,
        name: str | float | Decimal | None = None,
        description: str | float | Decimal | None = None,
        color_name: Literal["blue", "green", "cyan", "orange", "purple", "pink"] | None = None,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> Any:
        """Update Department (humanresources).

        ``humanresources.node.edit``, scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-edit.html

        Args:
            id (int | str): Id of the record.
            name (str | float | Decimal): Name.
            description (str | float | Decimal): Description.
            color_name (Literal["blue", "green", "cyan", "orange", "purple", "pink"]):

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    id is not specified.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Field id
                    requires data type int for this request.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: An invalid color
                    value was provided.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied.
                ``BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION``: Insufficient access rights:
                    required scope is missing.
        """
        return self._client._invoke(
            NODE_EDIT,
            {"id": id, "name": name, "description": description, "colorName": color_name},
            extra,
            idempotency_key,
        )

    def get(
        self,
        *,
        id: int | str,
        select: Sequence[str | float | Decimal] | Mapping[str, str | float | Decimal] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Get Node.

        ``humanresources.node.get``, scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-get.html

        Args:
            id (int | str): Id of the record to read.
            select (Sequence[str | float | Decimal] | Mapping[str, str | float | Decimal]): Names of
                the fields to return.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    id is not specified
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION``: Insufficient access rights:
                    required scope is missing
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: Record with the specified
                    identifier not found
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: Unknown field #FIELD# for
                    entity NodeDto
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: Unable to recognize select
                    expression #SELECT#
        """
        return self._client._invoke(NODE_GET, {"id": id, "select": select}, extra)

    def list(
        self,
        *,
        type: Literal["DEPARTMENT", "TEAM"],
        select: Sequence[str | float | Decimal] | Mapping[str, str | float | Decimal] | None = None,
        pagination: params_shared.TasksTaskListPagination | OtherKeys | Sequence[Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[Any]:
        """Get a List of Departments.

        ``humanresources.node.list``, scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-list.html

        Args:
            type (Literal["DEPARTMENT", "TEAM"]): Type.
            select (Sequence[str | float | Decimal] | Mapping[str, str | float | Decimal]): Names of
                the fields to return.
            pagination (params_shared.TasksTaskListPagination | Mapping[str, Any] | Sequence[Any]):
                Which page of the list to return. Keys:
                ``bitrix24_client.v3.params.TasksTaskListPagination``.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION``: Cannot recognize pagination
                    parameter #PAGE#
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    type is not specified
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: An invalid value
                    for the structure element type was provided
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: Unknown field #FIELD# for
                    entity NodeDto
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: Cannot recognize select
                    expression #SELECT#
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION``: Insufficient access rights:
                    required scope is missing
        """
        return self._client._list(
            NODE_LIST, {"type": type, "select": select, "pagination": pagination}, extra
        )

    def move(
        self,
        *,
        id: int | str,
        parent_id: int | str,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> Any:
        """Move Department.

        ``humanresources.node.move``, scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-move.html

        Args:
            id (int | str): Id of the record.
            parent_id (int | str): Id of the parent.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    #FIELD# is not specified
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Field #FIELD#
                    requires data type #TYPE# for this request
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION``: Insufficient access rights:
                    required scope is missing
        """
        return self._client._invoke(
            NODE_MOVE, {"id": id, "parentId": parent_id}, extra, idempotency_key
        )

    def search(
        self,
        *,
        type: Literal["DEPARTMENT", "TEAM"],
        name: str | float | Decimal,
        parent_id: int | str | None = None,
        pagination: params.HumanresourcesNodeSearchPagination
        | Mapping[str, Any]
        | Sequence[Any]
        | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Find Departments (humanresources).

        ``humanresources.node.search``, scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-search.html

        Args:
            type (Literal["DEPARTMENT", "TEAM"]): Type.
            name (str | float | Decimal): Name.
            parent_id (int | str): Id of the parent.
            pagination (HumanresourcesNodeSearchPagination | Mapping[str, Any] | Sequence[Any]):
                Which page of the list to return. Default: ``50``. Keys:
                ``bitrix24_client.v3.params.HumanresourcesNodeSearchPagination``.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    #FIELD# is not specified
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Field #FIELD#
                    requires data type #TYPE# for this request
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: An invalid
                    department type value was provided
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION``: Insufficient access rights:
                    required scope is missing
        """
        return self._client._invoke(
            NODE_SEARCH,
            {"type": type, "name": name, "parentId": parent_id, "pagination": pagination},
            extra,
        )


class AsyncHumanresourcesNodeMethods(AsyncNamespace):
    """``humanresources.node`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.humanresources.node"

    @builtins.property
    def communication(self) -> AsyncHumanresourcesNodeCommunicationMethods:
        return AsyncHumanresourcesNodeCommunicationMethods(self._client)

    @builtins.property
    def field(self) -> AsyncHumanresourcesNodeFieldMethods:
        return AsyncHumanresourcesNodeFieldMethods(self._client)

    @builtins.property
    def member(self) -> AsyncHumanresourcesNodeMemberMethods:
        return AsyncHumanresourcesNodeMemberMethods(self._client)

    def add(
        self,
        *,
        type: Literal["DEPARTMENT", "TEAM"],
        name: str | float | Decimal,
        parent_id: int | str,
        description: str | float | Decimal | None = None,
        color_name: Literal["blue", "green", "cyan", "orange", "purple", "pink"] | None = None,
        user_ids: params.HumanresourcesNodeAddUserIds | OtherKeys | Sequence[Any] | None = None,
        move_users_to_node: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | None = None,
        create_chat: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | None = None,
        binding_chat_ids: Sequence[int | str | Literal[False] | float | Decimal | None]
        | Mapping[str, int | str | Literal[False] | float | Decimal | None]
        | None = None,
        create_channel: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | None = None,
        binding_channel_ids: Sequence[int | str | Literal[False] | float | Decimal | None]
        | Mapping[str, int | str | Literal[False] | float | Decimal | None]
        | None = None,
        create_collab: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | None = None,
        binding_collab_ids: Sequence[int | str | Literal[False] | float | Decimal | None]
        | Mapping[str, int | str | Literal[False] | float | Decimal | None]
        | None = None,
        settings: params.HumanresourcesNodeAddSettings | OtherKeys | Sequence[Any] | None = None,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> Awaitable[Any]:
        """Create Department (humanresources).

        ``humanresources.node.add``, scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-add.html

        Args:
            type (Literal["DEPARTMENT", "TEAM"]): Type.
            name (str | float | Decimal): Name.
            parent_id (int | str): Id of the parent.
            description (str | float | Decimal): Description.
            color_name (Literal["blue", "green", "cyan", "orange", "purple", "pink"]):
            user_ids (HumanresourcesNodeAddUserIds | Mapping[str, Any] | Sequence[Any]): Ids of the
                users. Keys: ``bitrix24_client.v3.params.HumanresourcesNodeAddUserIds``.
            move_users_to_node (bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]): A truth
                value. Default: ``false``.
            create_chat (bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]): A truth value.
                Default: ``false``.
            binding_chat_ids (Sequence[int | str | Literal[False] | float | Decimal | None] |
                Mapping[str, int | str | Literal[False] | float | Decimal | None]):
            create_channel (bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]): A truth
                value. Default: ``false``.
            binding_channel_ids (Sequence[int | str | Literal[False] | float | Decimal | None] |
                Mapping[str, int | str | Literal[False] | float | Decimal | None]):
            create_collab (bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]): A truth
                value. Default: ``false``.
            binding_collab_ids (Sequence[int | str | Literal[False] | float | Decimal | None] |
                Mapping[str, int | str | Literal[False] | float | Decimal | None]):
            settings (HumanresourcesNodeAddSettings | Mapping[str, Any] | Sequence[Any]): Settings.
                Keys: ``bitrix24_client.v3.params.HumanresourcesNodeAddSettings``.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    #FIELD# is not specified
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Field #FIELD#
                    requires data type #TYPE# for this request
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: An invalid value
                    for the structure element type was provided
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Default company
                    structure not found
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION``: Insufficient permissions:
                    required scope is missing
        """
        return self._client._invoke(
            NODE_ADD,
            {
                "type": type,
                "name": name,
                "parentId": parent_id,
                "description": description,
                "colorName": color_name,
                "userIds": user_ids,
                "moveUsersToNode": move_users_to_node,
                "createChat": create_chat,
                "bindingChatIds": binding_chat_ids,
                "createChannel": create_channel,
                "bindingChannelIds": binding_channel_ids,
                "createCollab": create_collab,
                "bindingCollabIds": binding_collab_ids,
                "settings": settings,
            },
            extra,
            idempotency_key,
        )

    def children(
        self,
        *,
        id: int | str,
        select: Sequence[str | float | Decimal] | Mapping[str, str | float | Decimal] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Get Child Departments.

        ``humanresources.node.children``, scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-children.html

        Args:
            id (int | str): Id of the record.
            select (Sequence[str | float | Decimal] | Mapping[str, str | float | Decimal]): Names of
                the fields to return.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    id is not specified
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Field id
                    requires data type int for this request
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Unsupported
                    field name provided for selection
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION``: Insufficient access rights:
                    required scope is missing
        """
        return self._client._invoke(NODE_CHILDREN, {"id": id, "select": select}, extra)

    def count(self, *, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Get the Number of Departments.

        ``humanresources.node.count``, scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-count.html

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION``: Insufficient access rights:
                    required scope is missing
        """
        return self._client._invoke(NODE_COUNT, {}, extra)

    def edit(
        self,
        *,
        id: int | str,
        name: str | float | Decimal | None = None,
        description: str | float | Decimal | None = None,
        color_name: Literal["blue", "green", "cyan", "orange", "purple", "pink"] | None = None,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> Awaitable[Any]:
        """Update Department (humanresources).

        ``humanresources.node.edit``, scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-edit.html

        Args:
            id (int | str): Id of the record.
            name (str | float | Decimal): Name.
            description (str | float | Decimal): Description.
            color_name (Literal["blue", "green", "cyan", "orange", "purple", "pink"]):

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    id is not specified.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Field id
                    requires data type int for this request.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: An invalid color
                    value was provided.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied.
                ``BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION``: Insufficient access rights:
                    required scope is missing.
        """
        return self._client._invoke(
            NODE_EDIT,
            {"id": id, "name": name, "description": description, "colorName": color_name},
            extra,
            idempotency_key,
        )

    def get(
        self,
        *,
        id: int | str,
        select: Sequence[str | float | Decimal] | Mapping[str, str | float | Decimal] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Get Node.

        ``humanresources.node.get``, scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-get.html

        Args:
            id (int | str): Id of the record to read.
            select (Sequence[str | float | Decimal] | Mapping[str, str | float | Decimal]): Names of
                the fields to return.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    id is not specified
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION``: Insufficient access rights:
                    required scope is missing
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: Record with the specified
                    identifier not found
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: Unknown field #FIELD# for
                    entity NodeDto
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: Unable to recognize select
                    expression #SELECT#
        """
        return self._client._invoke(NODE_GET, {"id": id, "select": select}, extra)

    def list(
        self,
        *,
        type: Literal["DEPARTMENT", "TEAM"],
        select: Sequence[str | float | Decimal] | Mapping[str, str | float | Decimal] | None = None,
        pagination: params_shared.TasksTaskListPagination | OtherKeys | Sequence[Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[Any]:
        """Get a List of Departments.

        ``humanresources.node.list``, scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-list.html

        Args:
            type (Literal["DEPARTMENT", "TEAM"]): Type.
            select (Sequence[str | float | Decimal] | Mapping[str, str | float | Decimal]): Names of
                the fields to return.
            pagination (params_shared.TasksTaskListPagination | Mapping[str, Any] | Sequence[Any]):
                Which page of the list to return. Keys:
                ``bitrix24_client.v3.params.TasksTaskListPagination``.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION``: Cannot recognize pagination
                    parameter #PAGE#
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    type is not specified
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: An invalid value
                    for the structure element type was provided
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: Unknown field #FIELD# for
                    entity NodeDto
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: Cannot recognize select
                    expression #SELECT#
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION``: Insufficient access rights:
                    required scope is missing
        """
        return self._client._list(
            NODE_LIST, {"type": type, "select": select, "pagination": pagination}, extra
        )

    def move(
        self,
        *,
        id: int | str,
        parent_id: int | str,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> Awaitable[Any]:
        """Move Department.

        ``humanresources.node.move``, scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-move.html

        Args:
            id (int | str): Id of the record.
            parent_id (int | str): Id of the parent.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    #FIELD# is not specified
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Field #FIELD#
                    requires data type #TYPE# for this request
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION``: Insufficient access rights:
                    required scope is missing
        """
        return self._client._invoke(
            NODE_MOVE, {"id": id, "parentId": parent_id}, extra, idempotency_key
        )

    def search(
        self,
        *,
        type: Literal["DEPARTMENT", "TEAM"],
        name: str | float | Decimal,
        parent_id: int | str | None = None,
        pagination: params.HumanresourcesNodeSearchPagination
        | Mapping[str, Any]
        | Sequence[Any]
        | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Find Departments (humanresources).

        ``humanresources.node.search``, scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-search.html

        Args:
            type (Literal["DEPARTMENT", "TEAM"]): Type.
            name (str | float | Decimal): Name.
            parent_id (int | str): Id of the parent.
            pagination (HumanresourcesNodeSearchPagination | Mapping[str, Any] | Sequence[Any]):
                Which page of the list to return. Default: ``50``. Keys:
                ``bitrix24_client.v3.params.HumanresourcesNodeSearchPagination``.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    #FIELD# is not specified
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Field #FIELD#
                    requires data type #TYPE# for this request
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: An invalid
                    department type value was provided
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION``: Insufficient access rights:
                    required scope is missing
        """
        return self._client._invoke(
            NODE_SEARCH,
            {"type": type, "name": name, "parentId": parent_id, "pagination": pagination},
            extra,
        )


class HumanresourcesNodeCommunicationMethods(SyncNamespace):
    """``humanresources.node.communication`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.humanresources.node.communication"

    def edit(
        self,
        *,
        node_id: int | str,
        communication_type: Literal["CHAT", "CHANNEL", "COLLAB"],
        create_default: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | None = None,
        ids: Sequence[int | str | Literal[False] | float | Decimal | None]
        | Mapping[str, int | str | Literal[False] | float | Decimal | None]
        | None = None,
        remove_ids: Sequence[int | str | Literal[False] | float | Decimal | None]
        | Mapping[str, int | str | Literal[False] | float | Decimal | None]
        | None = None,
        with_children: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | None = None,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> Any:
        """Edit Communications of the Node.

        ``humanresources.node.communication.edit``, scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/node-communication/humanresources-node-communication-edit.html

        Args:
            node_id (int | str): A whole number, or its digits.
            communication_type (Literal["CHAT", "CHANNEL", "COLLAB"]):
            create_default (bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]): A truth
                value. Default: ``false``.
            ids (Sequence[int | str | Literal[False] | float | Decimal | None] | Mapping[str, int |
                str | Literal[False] | float | Decimal | None]):
            remove_ids (Sequence[int | str | Literal[False] | float | Decimal | None] | Mapping[str,
                int | str | Literal[False] | float | Decimal | None]):
            with_children (bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]): A truth
                value. Default: ``false``.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Parameter
                    "nodeId" is required.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Parameter
                    "communicationType" is required.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Invalid
                    "communicationType" value. Allowed: CHAT, CHANNEL, COLLAB.
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: Object with identifier #ID#
                    not found.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied.
        """
        return self._client._invoke(
            NODE_COMMUNICATION_EDIT,
            {
                "nodeId": node_id,
                "communicationType": communication_type,
                "createDefault": create_default,
                "ids": ids,
                "removeIds": remove_ids,
                "withChildren": with_children,
            },
            extra,
            idempotency_key,
        )

    def list(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> Any:
        """Get Communications of the Node.

        ``humanresources.node.communication.list``, scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/node-communication/humanresources-node-communication-list.html

        Args:
            id (int | str): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    id is missing
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: Object with identifier #ID#
                    not found
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
        """
        return self._client._invoke(NODE_COMMUNICATION_LIST, {"id": id}, extra)


class AsyncHumanresourcesNodeCommunicationMethods(AsyncNamespace):
    """``humanresources.node.communication`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.humanresources.node.communication"

    def edit(
        self,
        *,
        node_id: int | str,
        communication_type: Literal["CHAT", "CHANNEL", "COLLAB"],
        create_default: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | None = None,
        ids: Sequence[int | str | Literal[False] | float | Decimal | None]
        | Mapping[str, int | str | Literal[False] | float | Decimal | None]
        | None = None,
        remove_ids: Sequence[int | str | Literal[False] | float | Decimal | None]
        | Mapping[str, int | str | Literal[False] | float | Decimal | None]
        | None = None,
        with_children: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | None = None,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> Awaitable[Any]:
        """Edit Communications of the Node.

        ``humanresources.node.communication.edit``, scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/node-communication/humanresources-node-communication-edit.html

        Args:
            node_id (int | str): A whole number, or its digits.
            communication_type (Literal["CHAT", "CHANNEL", "COLLAB"]):
            create_default (bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]): A truth
                value. Default: ``false``.
            ids (Sequence[int | str | Literal[False] | float | Decimal | None] | Mapping[str, int |
                str | Literal[False] | float | Decimal | None]):
            remove_ids (Sequence[int | str | Literal[False] | float | Decimal | None] | Mapping[str,
                int | str | Literal[False] | float | Decimal | None]):
            with_children (bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]): A truth
                value. Default: ``false``.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Parameter
                    "nodeId" is required.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Parameter
                    "communicationType" is required.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Invalid
                    "communicationType" value. Allowed: CHAT, CHANNEL, COLLAB.
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: Object with identifier #ID#
                    not found.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied.
        """
        return self._client._invoke(
            NODE_COMMUNICATION_EDIT,
            {
                "nodeId": node_id,
                "communicationType": communication_type,
                "createDefault": create_default,
                "ids": ids,
                "removeIds": remove_ids,
                "withChildren": with_children,
            },
            extra,
            idempotency_key,
        )

    def list(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Get Communications of the Node.

        ``humanresources.node.communication.list``, scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/node-communication/humanresources-node-communication-list.html

        Args:
            id (int | str): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    id is missing
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: Object with identifier #ID#
                    not found
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
        """
        return self._client._invoke(NODE_COMMUNICATION_LIST, {"id": id}, extra)


class HumanresourcesNodeFieldMethods(SyncNamespace):
    """``humanresources.node.field`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.humanresources.node.field"

    def get(
        self,
        *,
        name: str | float | Decimal,
        select: Sequence[str | float | Decimal] | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Get the Field.

        ``humanresources.node.field.get``, scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-field-get.html

        Args:
            name (str | float | Decimal): Name.
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION``: Insufficient access rights:
                    required scope is missing
                ``BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION``: Field #FIELD# not
                    found
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    name is not specified
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: Unknown field #FIELD# for
                    entity DtoFieldDto
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: Unable to recognize select
                    expression #SELECT#
        """
        return self._client._invoke(NODE_FIELD_GET, {"name": name, "select": select}, extra)

    def list(
        self,
        *,
        select: Sequence[str | float | Decimal] | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Get a List of Fields.

        ``humanresources.node.field.list``, scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-field-list.html

        Args:
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION``: Insufficient access rights:
                    required scope is missing
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: Unknown field #FIELD# for
                    entity DtoFieldDto
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: Unable to recognize select
                    expression #SELECT#
        """
        return self._client._invoke(NODE_FIELD_LIST, {"select": select}, extra)


class AsyncHumanresourcesNodeFieldMethods(AsyncNamespace):
    """``humanresources.node.field`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.humanresources.node.field"

    def get(
        self,
        *,
        name: str | float | Decimal,
        select: Sequence[str | float | Decimal] | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Get the Field.

        ``humanresources.node.field.get``, scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-field-get.html

        Args:
            name (str | float | Decimal): Name.
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION``: Insufficient access rights:
                    required scope is missing
                ``BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION``: Field #FIELD# not
                    found
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    name is not specified
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: Unknown field #FIELD# for
                    entity DtoFieldDto
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: Unable to recognize select
                    expression #SELECT#
        """
        return self._client._invoke(NODE_FIELD_GET, {"name": name, "select": select}, extra)

    def list(
        self,
        *,
        select: Sequence[str | float | Decimal] | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Get a List of Fields.

        ``humanresources.node.field.list``, scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-field-list.html

        Args:
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION``: Insufficient access rights:
                    required scope is missing
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: Unknown field #FIELD# for
                    entity DtoFieldDto
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: Unable to recognize select
                    expression #SELECT#
        """
        return self._client._invoke(NODE_FIELD_LIST, {"select": select}, extra)


class HumanresourcesNodeMemberMethods(SyncNamespace):
    """``humanresources.node.member`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.humanresources.node.member"

    @builtins.property
    def field(self) -> HumanresourcesNodeMemberFieldMethods:
        return HumanresourcesNodeMemberFieldMethods(self._client)

    def add(
        self,
        *,
        node_id: int | str,
        user_ids: Sequence[int | str | Literal[False] | float | Decimal | None]
        | Mapping[str, int | str | Literal[False] | float | Decimal | None],
        role: Literal[
            "MEMBER_HEAD",
            "MEMBER_DEPUTY_HEAD",
            "MEMBER_EMPLOYEE",
            "MEMBER_TEAM_HEAD",
            "MEMBER_TEAM_DEPUTY_HEAD",
            "MEMBER_TEAM_EMPLOYEE",
        ],
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> Any:
        """Add Participants.

        ``humanresources.node.member.add``, scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-add.html

        Args:
            node_id (int | str): A whole number, or its digits.
            user_ids (Sequence[int | str | Literal[False] | float | Decimal | None] | Mapping[str,
                int | str | Literal[False] | float | Decimal | None]): Ids of the users.
            role (Literal["MEMBER_HEAD", "MEMBER_DEPUTY_HEAD", "MEMBER_EMPLOYEE",
                "MEMBER_TEAM_HEAD", "MEMBER_TEAM_DEPUTY_HEAD", "MEMBER_TEAM_EMPLOYEE"]): Role.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Parameter
                    "nodeId" is required.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Parameter
                    "userIds" is required and must be a non-empty array.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Parameter "role"
                    is required.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Role #ROLE# not
                    found.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Invalid role
                    #ROLE#. Allowed: #ROLE_LIST#.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION``: Insufficient permissions:
                    required scope is missing
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: Record with the specified
                    identifier not found
        """
        return self._client._invoke(
            NODE_MEMBER_ADD,
            {"nodeId": node_id, "userIds": user_ids, "role": role},
            extra,
            idempotency_key,
        )

    def move(
        self,
        *,
        node_id: int | str,
        user_ids: Sequence[int | str | Literal[False] | float | Decimal | None]
        | Mapping[str, int | str | Literal[False] | float | Decimal | None],
        role: Literal[
            "MEMBER_HEAD",
            "MEMBER_DEPUTY_HEAD",
            "MEMBER_EMPLOYEE",
            "MEMBER_TEAM_HEAD",
            "MEMBER_TEAM_DEPUTY_HEAD",
            "MEMBER_TEAM_EMPLOYEE",
        ]
        | None = None,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> Any:
        """Move Participants to the Department.

        ``humanresources.node.member.move``, scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-move.html

        Args:
            node_id (int | str): A whole number, or its digits.
            user_ids (Sequence[int | str | Literal[False] | float | Decimal | None] | Mapping[str,
                int | str | Literal[False] | float | Decimal | None]): Ids of the users.
            role (Literal["MEMBER_HEAD", "MEMBER_DEPUTY_HEAD", "MEMBER_EMPLOYEE",
                "MEMBER_TEAM_HEAD", "MEMBER_TEAM_DEPUTY_HEAD", "MEMBER_TEAM_EMPLOYEE"]): Role.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Parameter
                    "nodeId" is required.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Parameter
                    "userIds" is required and must be a non-empty array.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Invalid role
                    #ROLE#. Allowed: #ROLE_LIST#.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied.
                ``BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION``: Insufficient access rights:
                    required scope is missing.
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: Record with the specified
                    identifier not found.
        """
        return self._client._invoke(
            NODE_MEMBER_MOVE,
            {"nodeId": node_id, "userIds": user_ids, "role": role},
            extra,
            idempotency_key,
        )

    def remove(
        self,
        *,
        node_id: int | str,
        user_ids: Sequence[int | str | Literal[False] | float | Decimal | None]
        | Mapping[str, int | str | Literal[False] | float | Decimal | None],
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> Any:
        """Remove Participants from the Department.

        ``humanresources.node.member.remove``, scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-remove.html

        Args:
            node_id (int | str): A whole number, or its digits.
            user_ids (Sequence[int | str | Literal[False] | float | Decimal | None] | Mapping[str,
                int | str | Literal[False] | float | Decimal | None]): Ids of the users.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Parameter
                    "nodeId" is required.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Parameter
                    "userIds" is required and must be a non-empty array.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION``: Insufficient access rights:
                    required scope is missing
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: Record with the specified
                    identifier not found
        """
        return self._client._invoke(
            NODE_MEMBER_REMOVE, {"nodeId": node_id, "userIds": user_ids}, extra, idempotency_key
        )

    def set(
        self,
        *,
        node_id: int | str,
        user_ids: params.HumanresourcesNodeMemberSetUserIds | OtherKeys | Sequence[Any],
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> Any:
        """Update the Composition of Participants.

        ``humanresources.node.member.set``, scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-set.html

        Args:
            node_id (int | str): A whole number, or its digits.
            user_ids (HumanresourcesNodeMemberSetUserIds | Mapping[str, Any] | Sequence[Any]): Ids
                of the users. Keys:
                ``bitrix24_client.v3.params.HumanresourcesNodeMemberSetUserIds``.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Parameter
                    "nodeId" is required.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Parameter
                    "userIds" is required and must be a non-empty array.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Invalid roles:
                    #ROLE#. Allowed: #ROLE_LIST#.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied.
                ``BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION``: Insufficient permissions:
                    required scope is missing.
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: Record with the specified
                    identifier not found.
        """
        return self._client._invoke(
            NODE_MEMBER_SET, {"nodeId": node_id, "userIds": user_ids}, extra, idempotency_key
        )


class AsyncHumanresourcesNodeMemberMethods(AsyncNamespace):
    """``humanresources.node.member`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.humanresources.node.member"

    @builtins.property
    def field(self) -> AsyncHumanresourcesNodeMemberFieldMethods:
        return AsyncHumanresourcesNodeMemberFieldMethods(self._client)

    def add(
        self,
        *,
        node_id: int | str,
        user_ids: Sequence[int | str | Literal[False] | float | Decimal | None]
        | Mapping[str, int | str | Literal[False] | float | Decimal | None],
        role: Literal[
            "MEMBER_HEAD",
            "MEMBER_DEPUTY_HEAD",
            "MEMBER_EMPLOYEE",
            "MEMBER_TEAM_HEAD",
            "MEMBER_TEAM_DEPUTY_HEAD",
            "MEMBER_TEAM_EMPLOYEE",
        ],
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> Awaitable[Any]:
        """Add Participants.

        ``humanresources.node.member.add``, scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-add.html

        Args:
            node_id (int | str): A whole number, or its digits.
            user_ids (Sequence[int | str | Literal[False] | float | Decimal | None] | Mapping[str,
                int | str | Literal[False] | float | Decimal | None]): Ids of the users.
            role (Literal["MEMBER_HEAD", "MEMBER_DEPUTY_HEAD", "MEMBER_EMPLOYEE",
                "MEMBER_TEAM_HEAD", "MEMBER_TEAM_DEPUTY_HEAD", "MEMBER_TEAM_EMPLOYEE"]): Role.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Parameter
                    "nodeId" is required.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Parameter
                    "userIds" is required and must be a non-empty array.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Parameter "role"
                    is required.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Role #ROLE# not
                    found.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Invalid role
                    #ROLE#. Allowed: #ROLE_LIST#.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION``: Insufficient permissions:
                    required scope is missing
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: Record with the specified
                    identifier not found
        """
        return self._client._invoke(
            NODE_MEMBER_ADD,
            {"nodeId": node_id, "userIds": user_ids, "role": role},
            extra,
            idempotency_key,
        )

    def move(
        self,
        *,
        node_id: int | str,
        user_ids: Sequence[int | str | Literal[False] | float | Decimal | None]
        | Mapping[str, int | str | Literal[False] | float | Decimal | None],
        role: Literal[
            "MEMBER_HEAD",
            "MEMBER_DEPUTY_HEAD",
            "MEMBER_EMPLOYEE",
            "MEMBER_TEAM_HEAD",
            "MEMBER_TEAM_DEPUTY_HEAD",
            "MEMBER_TEAM_EMPLOYEE",
        ]
        | None = None,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> Awaitable[Any]:
        """Move Participants to the Department.

        ``humanresources.node.member.move``, scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-move.html

        Args:
            node_id (int | str): A whole number, or its digits.
            user_ids (Sequence[int | str | Literal[False] | float | Decimal | None] | Mapping[str,
                int | str | Literal[False] | float | Decimal | None]): Ids of the users.
            role (Literal["MEMBER_HEAD", "MEMBER_DEPUTY_HEAD", "MEMBER_EMPLOYEE",
                "MEMBER_TEAM_HEAD", "MEMBER_TEAM_DEPUTY_HEAD", "MEMBER_TEAM_EMPLOYEE"]): Role.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Parameter
                    "nodeId" is required.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Parameter
                    "userIds" is required and must be a non-empty array.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Invalid role
                    #ROLE#. Allowed: #ROLE_LIST#.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied.
                ``BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION``: Insufficient access rights:
                    required scope is missing.
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: Record with the specified
                    identifier not found.
        """
        return self._client._invoke(
            NODE_MEMBER_MOVE,
            {"nodeId": node_id, "userIds": user_ids, "role": role},
            extra,
            idempotency_key,
        )

    def remove(
        self,
        *,
        node_id: int | str,
        user_ids: Sequence[int | str | Literal[False] | float | Decimal | None]
        | Mapping[str, int | str | Literal[False] | float | Decimal | None],
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> Awaitable[Any]:
        """Remove Participants from the Department.

        ``humanresources.node.member.remove``, scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-remove.html

        Args:
            node_id (int | str): A whole number, or its digits.
            user_ids (Sequence[int | str | Literal[False] | float | Decimal | None] | Mapping[str,
                int | str | Literal[False] | float | Decimal | None]): Ids of the users.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Parameter
                    "nodeId" is required.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Parameter
                    "userIds" is required and must be a non-empty array.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION``: Insufficient access rights:
                    required scope is missing
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: Record with the specified
                    identifier not found
        """
        return self._client._invoke(
            NODE_MEMBER_REMOVE, {"nodeId": node_id, "userIds": user_ids}, extra, idempotency_key
        )

    def set(
        self,
        *,
        node_id: int | str,
        user_ids: params.HumanresourcesNodeMemberSetUserIds | OtherKeys | Sequence[Any],
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> Awaitable[Any]:
        """Update the Composition of Participants.

        ``humanresources.node.member.set``, scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-set.html

        Args:
            node_id (int | str): A whole number, or its digits.
            user_ids (HumanresourcesNodeMemberSetUserIds | Mapping[str, Any] | Sequence[Any]): Ids
                of the users. Keys:
                ``bitrix24_client.v3.params.HumanresourcesNodeMemberSetUserIds``.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Parameter
                    "nodeId" is required.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Parameter
                    "userIds" is required and must be a non-empty array.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Invalid roles:
                    #ROLE#. Allowed: #ROLE_LIST#.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied.
                ``BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION``: Insufficient permissions:
                    required scope is missing.
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: Record with the specified
                    identifier not found.
        """
        return self._client._invoke(
            NODE_MEMBER_SET, {"nodeId": node_id, "userIds": user_ids}, extra, idempotency_key
        )


class HumanresourcesNodeMemberFieldMethods(SyncNamespace):
    """``humanresources.node.member.field`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.humanresources.node.member.field"

    def get(
        self,
        *,
        name: str | float | Decimal,
        select: Sequence[str | float | Decimal] | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Get a Department or Team Member Field.

        ``humanresources.node.member.field.get``, scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-field-get.html

        Args:
            name (str | float | Decimal): Name.
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Mandatory field
                    name is not specified
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: Unknown field #FIELD# for
                    object DtoFieldDto
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: Unable to recognize select
                    expression #SELECT#
                ``BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION``: Field #FIELD# not
                    found
        """
        return self._client._invoke(NODE_MEMBER_FIELD_GET, {"name": name, "select": select}, extra)

    def list(
        self,
        *,
        select: Sequence[str | float | Decimal] | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Retrieve a List of Department Member Fields.

        ``humanresources.node.member.field.list``, scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-field-list.html

        Args:
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: Unknown field #FIELD# for
                    object DtoFieldDto
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: Unable to recognize select
                    expression #SELECT#
        """
        return self._client._invoke(NODE_MEMBER_FIELD_LIST, {"select": select}, extra)


class AsyncHumanresourcesNodeMemberFieldMethods(AsyncNamespace):
    """``humanresources.node.member.field`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.humanresources.node.member.field"

    def get(
        self,
        *,
        name: str | float | Decimal,
        select: Sequence[str | float | Decimal] | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Get a Department or Team Member Field.

        ``humanresources.node.member.field.get``, scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-field-get.html

        Args:
            name (str | float | Decimal): Name.
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Mandatory field
                    name is not specified
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: Unknown field #FIELD# for
                    object DtoFieldDto
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: Unable to recognize select
                    expression #SELECT#
                ``BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION``: Field #FIELD# not
                    found
        """
        return self._client._invoke(NODE_MEMBER_FIELD_GET, {"name": name, "select": select}, extra)

    def list(
        self,
        *,
        select: Sequence[str | float | Decimal] | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Retrieve a List of Department Member Fields.

        ``humanresources.node.member.field.list``, scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-field-list.html

        Args:
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: Unknown field #FIELD# for
                    object DtoFieldDto
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: Unable to recognize select
                    expression #SELECT#
        """
        return self._client._invoke(NODE_MEMBER_FIELD_LIST, {"select": select}, extra)
