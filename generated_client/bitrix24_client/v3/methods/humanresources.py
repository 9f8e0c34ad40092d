"""Methods of ``humanresources``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, Literal, Required, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.lazy import lazy_module
from ..._runtime.method import Method, Pagination, list_method

if TYPE_CHECKING:
    from ..._runtime.listing import AsyncListing, Listing
    from ..models import humanresources as models
    from ..params import humanresources as params
else:
    models = lazy_module("..models.humanresources", __package__)

EMPLOYEE_COUNT = Method(
    "humanresources.employee.count",
    _k.Nested(lambda: models.HumanresourcesEmployeeCountResult),
    version="v3",
    safe=True,
)
EMPLOYEE_MULTIDEPARTMENT = Method(
    "humanresources.employee.multidepartment",
    _k.Nested(lambda: models.HumanresourcesEmployeeMultidepartmentResult),
    version="v3",
    safe=True,
)
EMPLOYEE_SEARCH = Method(
    "humanresources.employee.search",
    _k.Nested(lambda: models.HumanresourcesEmployeeSearchResult),
    version="v3",
    safe=True,
)
EMPLOYEE_SUBORDINATES = Method(
    "humanresources.employee.subordinates",
    _k.Nested(lambda: models.HumanresourcesEmployeeSubordinatesResult),
    version="v3",
    safe=True,
)
EMPLOYEE_FIELD_GET = Method(
    "humanresources.employee.field.get",
    _k.Nested(lambda: models.HumanresourcesEmployeeField),
    version="v3",
    safe=True,
    at=("item",),
)
EMPLOYEE_FIELD_LIST = Method(
    "humanresources.employee.field.list",
    _k.Nested(lambda: models.HumanresourcesEmployeeFieldListResult),
    version="v3",
    safe=True,
)
NODE_ADD = Method(
    "humanresources.node.add",
    _k.Nested(lambda: models.HumanresourcesNode),
    version="v3",
    keys={
        "userIds": ("HumanresourcesNodeAddUserIds",),
        "settings": ("HumanresourcesNodeAddSettings",),
    },
)
NODE_CHILDREN = Method(
    "humanresources.node.children",
    _k.Nested(lambda: models.HumanresourcesNodeChildrenResult),
    version="v3",
    safe=True,
)
NODE_COUNT = Method(
    "humanresources.node.count",
    _k.Nested(lambda: models.HumanresourcesNodeCountResult),
    version="v3",
    safe=True,
)
NODE_EDIT = Method(
    "humanresources.node.edit", _k.Nested(lambda: models.HumanresourcesNode), version="v3"
)
NODE_GET = Method(
    "humanresources.node.get",
    _k.Nested(lambda: models.HumanresourcesNode),
    version="v3",
    safe=True,
    at=("item",),
)
NODE_LIST = list_method(
    "humanresources.node.list",
    _k.Nested(lambda: models.HumanresourcesNode),
    Pagination(
        style="offset",
        items=("result", "items"),
        cursor=("pagination", "offset"),
        limit=("pagination", "limit"),
        id_field="id",
    ),
    version="v3",
    keys={"pagination": ("HumanresourcesNodeListPagination",)},
)
NODE_MOVE = Method(
    "humanresources.node.move", _k.Nested(lambda: models.HumanresourcesNodeMoveResult), version="v3"
)
NODE_SEARCH = Method(
    "humanresources.node.search",
    _k.Nested(lambda: models.HumanresourcesNodeSearchResult),
    version="v3",
    safe=True,
    some_keys={"pagination": ("HumanresourcesNodeSearchPagination",)},
)
NODE_COMMUNICATION_EDIT = Method(
    "humanresources.node.communication.edit",
    _k.Nested(lambda: models.HumanresourcesNodeCommunicationEditResult),
    version="v3",
)
NODE_COMMUNICATION_LIST = Method(
    "humanresources.node.communication.list",
    _k.Nested(lambda: models.HumanresourcesNodeCommunication),
    version="v3",
    safe=True,
)
NODE_FIELD_GET = Method(
    "humanresources.node.field.get",
    _k.Nested(lambda: models.HumanresourcesNodeField),
    version="v3",
    safe=True,
    at=("item",),
)
NODE_FIELD_LIST = Method(
    "humanresources.node.field.list",
    _k.Nested(lambda: models.HumanresourcesNodeFieldListResult),
    version="v3",
    safe=True,
)
NODE_MEMBER_ADD = Method(
    "humanresources.node.member.add",
    _k.Nested(lambda: models.HumanresourcesNodeMemberAddResult),
    version="v3",
)
NODE_MEMBER_MOVE = Method(
    "humanresources.node.member.move",
    _k.Nested(lambda: models.HumanresourcesNodeMemberMoveResult),
    version="v3",
)
NODE_MEMBER_REMOVE = Method(
    "humanresources.node.member.remove",
    _k.Nested(lambda: models.HumanresourcesNodeMemberRemoveResult),
    version="v3",
)
NODE_MEMBER_SET = Method(
    "humanresources.node.member.set",
    _k.Nested(lambda: models.HumanresourcesNodeMemberSetResult),
    version="v3",
    keys={"userIds": ("HumanresourcesNodeMemberSetUserIds",)},
)
NODE_MEMBER_FIELD_GET = Method(
    "humanresources.node.member.field.get",
    _k.Nested(lambda: models.HumanresourcesNodeMemberField),
    version="v3",
    safe=True,
    at=("item",),
)
NODE_MEMBER_FIELD_LIST = Method(
    "humanresources.node.member.field.list",
    _k.Nested(lambda: models.HumanresourcesNodeMemberFieldListResult),
    version="v3",
    safe=True,
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

    def count(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> models.HumanresourcesEmployeeCountResult:
        """Get the number of employees.

        ``humanresources.employee.count``, scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-count.html

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
        """
        return self._client._invoke(EMPLOYEE_COUNT, {}, extra)

    def multidepartment(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> models.HumanresourcesEmployeeMultidepartmentResult:
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
        name: str,
        node_id: int | None = None,
        select: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.HumanresourcesEmployeeSearchResult:
        """Find Employess humanresourses.employee.search.

        ``humanresources.employee.search``, scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-search.html

        Args:
            name (str): Name.
            node_id (int):
            select (Sequence[str]): Names of the fields to return.

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
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> models.HumanresourcesEmployeeSubordinatesResult:
        """Get Subordinates of Employee.

        ``humanresources.employee.subordinates``, scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-subordinates.html

        Args:
            id (int): Id of the record.

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

    def count(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.HumanresourcesEmployeeCountResult]:
        """Get the number of employees.

        ``humanresources.employee.count``, scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-count.html

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
        """
        return self._client._invoke(EMPLOYEE_COUNT, {}, extra)

    def multidepartment(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.HumanresourcesEmployeeMultidepartmentResult]:
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
        name: str,
        node_id: int | None = None,
        select: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.HumanresourcesEmployeeSearchResult]:
        """Find Employess humanresourses.employee.search.

        ``humanresources.employee.search``, scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-search.html

        Args:
            name (str): Name.
            node_id (int):
            select (Sequence[str]): Names of the fields to return.

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
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.HumanresourcesEmployeeSubordinatesResult]:
        """Get Subordinates of Employee.

        ``humanresources.employee.subordinates``, scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-subordinates.html

        Args:
            id (int): Id of the record.

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
        name: str,
        select: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.HumanresourcesEmployeeField:
        """Get Employee Field.

        ``humanresources.employee.field.get``, scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-field-get.html

        Args:
            name (str): Name.
            select (Sequence[str]): Names of the fields to return.

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
        self, *, select: Sequence[str] | None = None, extra: Mapping[str, Any] | None = None
    ) -> models.HumanresourcesEmployeeFieldListResult:
        """Get the list of employee fields.

        ``humanresources.employee.field.list``, scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-field-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.

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
        name: str,
        select: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.HumanresourcesEmployeeField]:
        """Get Employee Field.

        ``humanresources.employee.field.get``, scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-field-get.html

        Args:
            name (str): Name.
            select (Sequence[str]): Names of the fields to return.

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
        self, *, select: Sequence[str] | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.HumanresourcesEmployeeFieldListResult]:
        """Get the list of employee fields.

        ``humanresources.employee.field.list``, scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-field-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.

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
        name: str,
        parent_id: int,
        description: str | None = None,
        color_name: Literal["blue", "green", "cyan", "orange", "purple", "pink"] | None = None,
        user_ids: params.HumanresourcesNodeAddUserIds | None = None,
        move_users_to_node: bool | Literal["Y", "N"] | None = None,
        create_chat: bool | Literal["Y", "N"] | None = None,
        binding_chat_ids: Sequence[int | str] | None = None,
        create_channel: bool | Literal["Y", "N"] | None = None,
        binding_channel_ids: Sequence[int | str] | None = None,
        create_collab: bool | Literal["Y", "N"] | None = None,
        binding_collab_ids: Sequence[int | str] | None = None,
        settings: params.HumanresourcesNodeAddSettings | None = None,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> models.HumanresourcesNode:
        """Create Department (humanresources).

        ``humanresources.node.add``, scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-add.html

        Args:
            type (Literal["DEPARTMENT", "TEAM"]): Type.
            name (str): Name.
            parent_id (int): Id of the parent.
            description (str): Description.
            color_name (Literal["blue", "green", "cyan", "orange", "purple", "pink"]):
            user_ids (HumanresourcesNodeAddUserIds): Ids of the users. Keys:
                ``bitrix24_client.v3.params.HumanresourcesNodeAddUserIds``.
            move_users_to_node (bool | Literal["Y", "N"]): Default: ``false``.
            create_chat (bool | Literal["Y", "N"]): Default: ``false``.
            binding_chat_ids (Sequence[int | str]):
            create_channel (bool | Literal["Y", "N"]): Default: ``false``.
            binding_channel_ids (Sequence[int | str]):
            create_collab (bool | Literal["Y", "N"]): Default: ``false``.
            binding_collab_ids (Sequence[int | str]):
            settings (HumanresourcesNodeAddSettings): Settings. Keys:
                ``bitrix24_client.v3.params.HumanresourcesNodeAddSettings``.

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
        id: int,
        select: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.HumanresourcesNodeChildrenResult:
        """Get Child Departments.

        ``humanresources.node.children``, scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-children.html

        Args:
            id (int): Id of the record.
            select (Sequence[str]): Names of the fields to return.

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

    def count(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> models.HumanresourcesNodeCountResult:
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
        id: int,
        name: str | None = None,
        description: str | None = None,
        color_name: Literal["blue", "green", "cyan", "orange", "purple", "pink"] | None = None,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> models.HumanresourcesNode:
        """Update Department (humanresources).

        ``humanresources.node.edit``, scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-edit.html

        Args:
            id (int): Id of the record.
            name (str): Name.
            description (str): Description.
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
        id: int,
        select: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.HumanresourcesNode:
        """Get Node.

        ``humanresources.node.get``, scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-get.html

        Args:
            id (int): Id of the record to read.
            select (Sequence[str]): Names of the fields to return.

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
        select: Sequence[str] | None = None,
        pagination: params.HumanresourcesNodeListPagination | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.HumanresourcesNode]:
        """Get a List of Departments.

        ``humanresources.node.list``, scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-list.html

        Args:
            type (Literal["DEPARTMENT", "TEAM"]): Type.
            select (Sequence[str]): Names of the fields to return.
            pagination (HumanresourcesNodeListPagination): Which page of the list to return. Keys:
                ``bitrix24_client.v3.params.HumanresourcesNodeListPagination``.

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
        id: int,
        parent_id: int,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> models.HumanresourcesNodeMoveResult:
        """Move Department.

        ``humanresources.node.move``, scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-move.html

        Args:
            id (int): Id of the record.
            parent_id (int): Id of the parent.

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
        name: str,
        parent_id: int | None = None,
        pagination: params.HumanresourcesNodeSearchPagination | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.HumanresourcesNodeSearchResult:
        """Find Departments (humanresources).

        ``humanresources.node.search``, scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-search.html

        Args:
            type (Literal["DEPARTMENT", "TEAM"]): Type.
            name (str): Name.
            parent_id (int): Id of the parent.
            pagination (HumanresourcesNodeSearchPagination | Mapping[str, Any]): Which page of the
                list to return. Keys:
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
        name: str,
        parent_id: int,
        description: str | None = None,
        color_name: Literal["blue", "green", "cyan", "orange", "purple", "pink"] | None = None,
        user_ids: params.HumanresourcesNodeAddUserIds | None = None,
        move_users_to_node: bool | Literal["Y", "N"] | None = None,
        create_chat: bool | Literal["Y", "N"] | None = None,
        binding_chat_ids: Sequence[int | str] | None = None,
        create_channel: bool | Literal["Y", "N"] | None = None,
        binding_channel_ids: Sequence[int | str] | None = None,
        create_collab: bool | Literal["Y", "N"] | None = None,
        binding_collab_ids: Sequence[int | str] | None = None,
        settings: params.HumanresourcesNodeAddSettings | None = None,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> Awaitable[models.HumanresourcesNode]:
        """Create Department (humanresources).

        ``humanresources.node.add``, scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-add.html

        Args:
            type (Literal["DEPARTMENT", "TEAM"]): Type.
            name (str): Name.
            parent_id (int): Id of the parent.
            description (str): Description.
            color_name (Literal["blue", "green", "cyan", "orange", "purple", "pink"]):
            user_ids (HumanresourcesNodeAddUserIds): Ids of the users. Keys:
                ``bitrix24_client.v3.params.HumanresourcesNodeAddUserIds``.
            move_users_to_node (bool | Literal["Y", "N"]): Default: ``false``.
            create_chat (bool | Literal["Y", "N"]): Default: ``false``.
            binding_chat_ids (Sequence[int | str]):
            create_channel (bool | Literal["Y", "N"]): Default: ``false``.
            binding_channel_ids (Sequence[int | str]):
            create_collab (bool | Literal["Y", "N"]): Default: ``false``.
            binding_collab_ids (Sequence[int | str]):
            settings (HumanresourcesNodeAddSettings): Settings. Keys:
                ``bitrix24_client.v3.params.HumanresourcesNodeAddSettings``.

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
        id: int,
        select: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.HumanresourcesNodeChildrenResult]:
        """Get Child Departments.

        ``humanresources.node.children``, scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-children.html

        Args:
            id (int): Id of the record.
            select (Sequence[str]): Names of the fields to return.

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

    def count(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.HumanresourcesNodeCountResult]:
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
        id: int,
        name: str | None = None,
        description: str | None = None,
        color_name: Literal["blue", "green", "cyan", "orange", "purple", "pink"] | None = None,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> Awaitable[models.HumanresourcesNode]:
        """Update Department (humanresources).

        ``humanresources.node.edit``, scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-edit.html

        Args:
            id (int): Id of the record.
            name (str): Name.
            description (str): Description.
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
        id: int,
        select: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.HumanresourcesNode]:
        """Get Node.

        ``humanresources.node.get``, scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-get.html

        Args:
            id (int): Id of the record to read.
            select (Sequence[str]): Names of the fields to return.

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
        select: Sequence[str] | None = None,
        pagination: params.HumanresourcesNodeListPagination | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.HumanresourcesNode]:
        """Get a List of Departments.

        ``humanresources.node.list``, scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-list.html

        Args:
            type (Literal["DEPARTMENT", "TEAM"]): Type.
            select (Sequence[str]): Names of the fields to return.
            pagination (HumanresourcesNodeListPagination): Which page of the list to return. Keys:
                ``bitrix24_client.v3.params.HumanresourcesNodeListPagination``.

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
        id: int,
        parent_id: int,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> Awaitable[models.HumanresourcesNodeMoveResult]:
        """Move Department.

        ``humanresources.node.move``, scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-move.html

        Args:
            id (int): Id of the record.
            parent_id (int): Id of the parent.

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
        name: str,
        parent_id: int | None = None,
        pagination: params.HumanresourcesNodeSearchPagination | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.HumanresourcesNodeSearchResult]:
        """Find Departments (humanresources).

        ``humanresources.node.search``, scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-search.html

        Args:
            type (Literal["DEPARTMENT", "TEAM"]): Type.
            name (str): Name.
            parent_id (int): Id of the parent.
            pagination (HumanresourcesNodeSearchPagination | Mapping[str, Any]): Which page of the
                list to return. Keys:
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
        node_id: int,
        communication_type: Literal["CHAT", "CHANNEL", "COLLAB"],
        create_default: bool | Literal["Y", "N"] | None = None,
        ids: Sequence[int | str] | None = None,
        remove_ids: Sequence[int | str] | None = None,
        with_children: bool | Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> models.HumanresourcesNodeCommunicationEditResult:
        """Edit Communications of the Node.

        ``humanresources.node.communication.edit``, scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/node-communication/humanresources-node-communication-edit.html

        Args:
            node_id (int):
            communication_type (Literal["CHAT", "CHANNEL", "COLLAB"]):
            create_default (bool | Literal["Y", "N"]): Default: ``false``.
            ids (Sequence[int | str]):
            remove_ids (Sequence[int | str]):
            with_children (bool | Literal["Y", "N"]): Default: ``false``.

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

    def list(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> models.HumanresourcesNodeCommunication:
        """Get Communications of the Node.

        ``humanresources.node.communication.list``, scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/node-communication/humanresources-node-communication-list.html

        Args:
            id (int): Id of the record.

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
        node_id: int,
        communication_type: Literal["CHAT", "CHANNEL", "COLLAB"],
        create_default: bool | Literal["Y", "N"] | None = None,
        ids: Sequence[int | str] | None = None,
        remove_ids: Sequence[int | str] | None = None,
        with_children: bool | Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> Awaitable[models.HumanresourcesNodeCommunicationEditResult]:
        """Edit Communications of the Node.

        ``humanresources.node.communication.edit``, scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/node-communication/humanresources-node-communication-edit.html

        Args:
            node_id (int):
            communication_type (Literal["CHAT", "CHANNEL", "COLLAB"]):
            create_default (bool | Literal["Y", "N"]): Default: ``false``.
            ids (Sequence[int | str]):
            remove_ids (Sequence[int | str]):
            with_children (bool | Literal["Y", "N"]): Default: ``false``.

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

    def list(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.HumanresourcesNodeCommunication]:
        """Get Communications of the Node.

        ``humanresources.node.communication.list``, scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/node-communication/humanresources-node-communication-list.html

        Args:
            id (int): Id of the record.

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
        name: str,
        select: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.HumanresourcesNodeField:
        """Get the Field.

        ``humanresources.node.field.get``, scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-field-get.html

        Args:
            name (str): Name.
            select (Sequence[str]): Names of the fields to return.

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
        self, *, select: Sequence[str] | None = None, extra: Mapping[str, Any] | None = None
    ) -> models.HumanresourcesNodeFieldListResult:
        """Get a List of Fields.

        ``humanresources.node.field.list``, scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-field-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.

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
        name: str,
        select: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.HumanresourcesNodeField]:
        """Get the Field.

        ``humanresources.node.field.get``, scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-field-get.html

        Args:
            name (str): Name.
            select (Sequence[str]): Names of the fields to return.

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
        self, *, select: Sequence[str] | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.HumanresourcesNodeFieldListResult]:
        """Get a List of Fields.

        ``humanresources.node.field.list``, scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-field-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.

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
        node_id: int,
        user_ids: Sequence[int | str],
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
    ) -> models.HumanresourcesNodeMemberAddResult:
        """Add Participants.

        ``humanresources.node.member.add``, scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-add.html

        Args:
            node_id (int):
            user_ids (Sequence[int | str]): Ids of the users.
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
        node_id: int,
        user_ids: Sequence[int | str],
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
    ) -> models.HumanresourcesNodeMemberMoveResult:
        """Move Participants to the Department.

        ``humanresources.node.member.move``, scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-move.html

        Args:
            node_id (int):
            user_ids (Sequence[int | str]): Ids of the users.
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
        node_id: int,
        user_ids: Sequence[int | str],
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> models.HumanresourcesNodeMemberRemoveResult:
        """Remove Participants from the Department.

        ``humanresources.node.member.remove``, scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-remove.html

        Args:
            node_id (int):
            user_ids (Sequence[int | str]): Ids of the users.

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
        node_id: int,
        user_ids: params.HumanresourcesNodeMemberSetUserIds,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> models.HumanresourcesNodeMemberSetResult:
        """Update the Composition of Participants.

        ``humanresources.node.member.set``, scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-set.html

        Args:
            node_id (int):
            user_ids (HumanresourcesNodeMemberSetUserIds): Ids of the users. Keys:
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
        node_id: int,
        user_ids: Sequence[int | str],
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
    ) -> Awaitable[models.HumanresourcesNodeMemberAddResult]:
        """Add Participants.

        ``humanresources.node.member.add``, scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-add.html

        Args:
            node_id (int):
            user_ids (Sequence[int | str]): Ids of the users.
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
        node_id: int,
        user_ids: Sequence[int | str],
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
    ) -> Awaitable[models.HumanresourcesNodeMemberMoveResult]:
        """Move Participants to the Department.

        ``humanresources.node.member.move``, scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-move.html

        Args:
            node_id (int):
            user_ids (Sequence[int | str]): Ids of the users.
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
        node_id: int,
        user_ids: Sequence[int | str],
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> Awaitable[models.HumanresourcesNodeMemberRemoveResult]:
        """Remove Participants from the Department.

        ``humanresources.node.member.remove``, scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-remove.html

        Args:
            node_id (int):
            user_ids (Sequence[int | str]): Ids of the users.

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
        node_id: int,
        user_ids: params.HumanresourcesNodeMemberSetUserIds,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> Awaitable[models.HumanresourcesNodeMemberSetResult]:
        """Update the Composition of Participants.

        ``humanresources.node.member.set``, scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-set.html

        Args:
            node_id (int):
            user_ids (HumanresourcesNodeMemberSetUserIds): Ids of the users. Keys:
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
        name: str,
        select: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.HumanresourcesNodeMemberField:
        """Get a Department or Team Member Field.

        ``humanresources.node.member.field.get``, scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-field-get.html

        Args:
            name (str): Name.
            select (Sequence[str]): Names of the fields to return.

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
        self, *, select: Sequence[str] | None = None, extra: Mapping[str, Any] | None = None
    ) -> models.HumanresourcesNodeMemberFieldListResult:
        """Retrieve a List of Department Member Fields.

        ``humanresources.node.member.field.list``, scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-field-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.

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
        name: str,
        select: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.HumanresourcesNodeMemberField]:
        """Get a Department or Team Member Field.

        ``humanresources.node.member.field.get``, scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-field-get.html

        Args:
            name (str): Name.
            select (Sequence[str]): Names of the fields to return.

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
        self, *, select: Sequence[str] | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.HumanresourcesNodeMemberFieldListResult]:
        """Retrieve a List of Department Member Fields.

        ``humanresources.node.member.field.list``, scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-field-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: Unknown field #FIELD# for
                    object DtoFieldDto
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: Unable to recognize select
                    expression #SELECT#
        """
        return self._client._invoke(NODE_MEMBER_FIELD_LIST, {"select": select}, extra)
