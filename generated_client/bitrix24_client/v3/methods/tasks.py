"""Methods of ``tasks``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, Required, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.lazy import lazy_module
from ..._runtime.method import Method, Pagination, list_method

if TYPE_CHECKING:
    from ..._runtime.listing import AsyncListing, Listing
    from ..._runtime.open_dicts import OtherKeys
    from ..models import tasks as models
    from ..params import shared as params_shared
    from ..params import tasks as params
else:
    models = lazy_module("..models.tasks", __package__)

TASK_ADD = Method(
    "tasks.task.add",
    _k.Nested(lambda: models.TasksTaskAddResultItemField),
    version="v3",
    at=("item",),
    some_keys={"fields": ("TasksTaskAddFields",)},
)
TASK_DELETE = Method("tasks.task.delete", _k.ANY, version="v3")
TASK_GET = Method(
    "tasks.task.get",
    _k.Nested(lambda: models.TasksTaskAddResultItemField),
    version="v3",
    safe=True,
    at=("item",),
)
TASK_LIST = list_method(
    "tasks.task.list",
    _k.Nested(lambda: models.TasksTaskAddResultItemField),
    Pagination(
        style="offset",
        items=("result", "items"),
        cursor=("pagination", "offset"),
        limit=("pagination", "limit"),
        id_field="id",
    ),
    version="v3",
    keys={"pagination": ("TasksTaskListPagination",)},
    some_keys={"order": ("TasksTaskListOrder",)},
)
TASK_UPDATE = Method("tasks.task.update", _k.ANY, version="v3", keys={"fields": ("Tasks",)})
TASK_ACCESS_GET = Method(
    "tasks.task.access.get", _k.Nested(lambda: models.TasksTaskAccess), version="v3", safe=True
)
TASK_ACCESS_FIELD_GET = Method(
    "tasks.task.access.field.get",
    _k.Nested(lambda: models.TasksTaskAccessField),
    version="v3",
    safe=True,
    at=("item",),
)
TASK_ACCESS_FIELD_LIST = Method(
    "tasks.task.access.field.list",
    _k.Nested(lambda: models.TasksTaskAccessFieldListResult),
    version="v3",
    safe=True,
)
TASK_CHAT_MESSAGE_SEND = Method(
    "tasks.task.chat.message.send",
    _k.Nested(lambda: models.TasksTaskChatMessageSendResult),
    version="v3",
    keys={"fields": ("TasksTaskChatMessageSendFields",)},
)
TASK_CHAT_MESSAGE_FIELD_GET = Method(
    "tasks.task.chat.message.field.get",
    _k.Nested(lambda: models.TasksTaskChatMessageField),
    version="v3",
    safe=True,
    at=("item",),
)
TASK_CHAT_MESSAGE_FIELD_LIST = Method(
    "tasks.task.chat.message.field.list",
    _k.Nested(lambda: models.TasksTaskChatMessageFieldListResult),
    version="v3",
    safe=True,
)
TASK_FIELD_GET = Method(
    "tasks.task.field.get",
    _k.Nested(lambda: models.TasksTaskField),
    version="v3",
    safe=True,
    at=("item",),
)
TASK_FIELD_LIST = Method(
    "tasks.task.field.list",
    _k.Nested(lambda: models.TasksTaskFieldListResult),
    version="v3",
    safe=True,
)
TASK_FILE_ATTACH = Method("tasks.task.file.attach", _k.ANY, version="v3")
TASK_FILE_FIELD_GET = Method(
    "tasks.task.file.field.get",
    _k.Nested(lambda: models.TasksTaskFileField),
    version="v3",
    safe=True,
    at=("item",),
)
TASK_FILE_FIELD_LIST = Method(
    "tasks.task.file.field.list",
    _k.Nested(lambda: models.TasksTaskFileFieldListResult),
    version="v3",
    safe=True,
)
TASK_RESULT_ADD = Method(
    "tasks.task.result.add",
    _k.Nested(lambda: models.TasksTaskResult),
    version="v3",
    at=("item",),
    keys={"fields": ("TasksTaskResultAddFields",)},
)
TASK_RESULT_ADDFROMCHATMESSAGE = Method(
    "tasks.task.result.addfromchatmessage",
    _k.Nested(lambda: models.TasksTaskResult),
    version="v3",
    at=("item",),
    keys={"fields": ("TasksTaskResultAddfromchatmessageFields",)},
)
TASK_RESULT_DELETE = Method(
    "tasks.task.result.delete", _k.Nested(lambda: models.TasksTaskResultDeleteResult), version="v3"
)
TASK_RESULT_LIST = list_method(
    "tasks.task.result.list",
    _k.Nested(lambda: models.TasksTaskResult),
    Pagination(
        style="offset",
        items=("result", "items"),
        cursor=("pagination", "offset"),
        limit=("pagination", "limit"),
        page_size=1,
        id_field="id",
    ),
    version="v3",
    keys={"pagination": ("TasksTaskResultListPagination",)},
    some_keys={"order": ("TasksTaskResultListOrder",)},
)
TASK_RESULT_UPDATE = Method(
    "tasks.task.result.update",
    _k.Nested(lambda: models.TasksTaskResult),
    version="v3",
    at=("item",),
    keys={"fields": ("TasksTaskResultUpdateFields",)},
)


class TasksMethods(SyncNamespace):
    """``tasks`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.tasks"

    @builtins.property
    def task(self) -> TasksTaskMethods:
        return TasksTaskMethods(self._client)


class AsyncTasksMethods(AsyncNamespace):
    """``tasks`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.tasks"

    @builtins.property
    def task(self) -> AsyncTasksTaskMethods:
        return AsyncTasksTaskMethods(self._client)


class TasksTaskMethods(SyncNamespace):
    """``tasks.task`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.tasks.task"

    @builtins.property
    def access(self) -> TasksTaskAccessMethods:
        return TasksTaskAccessMethods(self._client)

    @builtins.property
    def chat(self) -> TasksTaskChatMethods:
        return TasksTaskChatMethods(self._client)

    @builtins.property
    def field(self) -> TasksTaskFieldMethods:
        return TasksTaskFieldMethods(self._client)

    @builtins.property
    def file(self) -> TasksTaskFileMethods:
        return TasksTaskFileMethods(self._client)

    @builtins.property
    def result(self) -> TasksTaskResultMethods:
        return TasksTaskResultMethods(self._client)

    def add(
        self,
        *,
        fields: params.TasksTaskAddFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> models.TasksTaskAddResultItemField:
        """Add Task (tasks.task.add, REST 3.0).

        ``tasks.task.add``, scope ``tasks``.
        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-add-rest-v3.html

        Args:
            fields (TasksTaskAddFields | Mapping[str, Any]): Values of the fields of the new record.
                Keys: ``bitrix24_client.v3.params.TasksTaskAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    #FIELD# is missing
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Field #FIELD#
                    requires data type #TYPE# for this request
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: User specified
                    in the "Executor" field not found
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: \""
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Task specified
                    in the "Parent Task" field not found
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The end date
                    specified in the planning is earlier than the start date
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The planning
                    duration specified is too long
        """
        return self._client._invoke(TASK_ADD, {"fields": fields}, extra, idempotency_key)

    def delete(
        self, *, id: int, extra: Mapping[str, Any] | None = None, idempotency_key: str | None = None
    ) -> Any:
        """Delete Task (tasks.task.delete, REST 3.0).

        ``tasks.task.delete``, scope ``tasks``.
        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-delete-rest-v3.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    id is missing
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Field id
                    requires data type int for this request
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
        """
        return self._client._invoke(TASK_DELETE, {"id": id}, extra, idempotency_key)

    def get(
        self,
        *,
        id: int,
        select: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.TasksTaskAddResultItemField:
        """Get Task by ID (tasks.task.get, REST 3.0).

        ``tasks.task.get``, scope ``tasks``.
        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-get-rest-v3.html

        Args:
            id (int): Id of the record to read.
            select (Sequence[str]): Names of the fields to return.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    id is missing
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Field id
                    requires data type int for this request
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: Record with ID = 2 not found
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: Unknown field status for
                    entity TaskDto
        """
        return self._client._invoke(TASK_GET, {"id": id, "select": select}, extra)

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: Sequence[Sequence[Any] | params_shared.FilterGroup] | None = None,
        order: params.TasksTaskListOrder | OtherKeys | None = None,
        pagination: params.TasksTaskListPagination | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.TasksTaskAddResultItemField]:
        """Get Task List (tasks.task.list, REST 3.0).

        ``tasks.task.list``, scope ``tasks``.
        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-list-rest-v3.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (Sequence[Sequence[Any] | params_shared.FilterGroup]): Conditions on the records;
                a prefix of the name may set the comparison.
            order (TasksTaskListOrder | Mapping[str, Any]): Sorting: names of fields with asc or
                desc. Keys: ``bitrix24_client.v3.params.TasksTaskListOrder``.
            pagination (TasksTaskListPagination): Which page of the list to return. Keys:
                ``bitrix24_client.v3.params.TasksTaskListPagination``.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: In DTO TaskDto,
                    the #FIELD# field requires the Filterable attribute for such a request
                ``BITRIX_REST_V3_EXCEPTION_INVALIDORDEREXCEPTION``: Unable to recognize sorting
                    parameter #ORDER#
                ``BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION``: Unable to recognize
                    pagination parameter #PAGE#
        """
        return self._client._list(
            TASK_LIST,
            {"select": select, "filter": filter, "order": order, "pagination": pagination},
            extra,
        )

    def update(
        self,
        *,
        id: int,
        fields: params.Tasks,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> Any:
        """Update Task (tasks.task.update, REST 3.0).

        ``tasks.task.update``, scope ``tasks``.
        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-update-rest-v3.html

        Args:
            id (int): Id of the record to change.
            fields (Tasks): New values of the fields; those not named stay as they are. Keys:
                ``bitrix24_client.v3.params.Tasks``.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    #FIELD# is missing
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The field
                    #FIELD# requires data type #TYPE# for such a request
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The user
                    specified in the "Responsible" field was not found
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The task
                    specified in the "Parent Task" field was not found
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Cannot bind a
                    node to itself
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The specified
                    end date is earlier than the start date in the planning
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The specified
                    duration of the task is too long
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: In DTO TaskDto,
                    the field creatorId requires the presence of the Editable attribute for such a
                    request
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
        """
        return self._client._invoke(
            TASK_UPDATE, {"id": id, "fields": fields}, extra, idempotency_key
        )


class AsyncTasksTaskMethods(AsyncNamespace):
    """``tasks.task`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.tasks.task"

    @builtins.property
    def access(self) -> AsyncTasksTaskAccessMethods:
        return AsyncTasksTaskAccessMethods(self._client)

    @builtins.property
    def chat(self) -> AsyncTasksTaskChatMethods:
        return AsyncTasksTaskChatMethods(self._client)

    @builtins.property
    def field(self) -> AsyncTasksTaskFieldMethods:
        return AsyncTasksTaskFieldMethods(self._client)

    @builtins.property
    def file(self) -> AsyncTasksTaskFileMethods:
        return AsyncTasksTaskFileMethods(self._client)

    @builtins.property
    def result(self) -> AsyncTasksTaskResultMethods:
        return AsyncTasksTaskResultMethods(self._client)

    def add(
        self,
        *,
        fields: params.TasksTaskAddFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> Awaitable[models.TasksTaskAddResultItemField]:
        """Add Task (tasks.task.add, REST 3.0).

        ``tasks.task.add``, scope ``tasks``.
        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-add-rest-v3.html

        Args:
            fields (TasksTaskAddFields | Mapping[str, Any]): Values of the fields of the new record.
                Keys: ``bitrix24_client.v3.params.TasksTaskAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    #FIELD# is missing
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Field #FIELD#
                    requires data type #TYPE# for this request
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: User specified
                    in the "Executor" field not found
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: \""
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Task specified
                    in the "Parent Task" field not found
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The end date
                    specified in the planning is earlier than the start date
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The planning
                    duration specified is too long
        """
        return self._client._invoke(TASK_ADD, {"fields": fields}, extra, idempotency_key)

    def delete(
        self, *, id: int, extra: Mapping[str, Any] | None = None, idempotency_key: str | None = None
    ) -> Awaitable[Any]:
        """Delete Task (tasks.task.delete, REST 3.0).

        ``tasks.task.delete``, scope ``tasks``.
        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-delete-rest-v3.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    id is missing
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Field id
                    requires data type int for this request
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
        """
        return self._client._invoke(TASK_DELETE, {"id": id}, extra, idempotency_key)

    def get(
        self,
        *,
        id: int,
        select: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.TasksTaskAddResultItemField]:
        """Get Task by ID (tasks.task.get, REST 3.0).

        ``tasks.task.get``, scope ``tasks``.
        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-get-rest-v3.html

        Args:
            id (int): Id of the record to read.
            select (Sequence[str]): Names of the fields to return.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    id is missing
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Field id
                    requires data type int for this request
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: Record with ID = 2 not found
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: Unknown field status for
                    entity TaskDto
        """
        return self._client._invoke(TASK_GET, {"id": id, "select": select}, extra)

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: Sequence[Sequence[Any] | params_shared.FilterGroup] | None = None,
        order: params.TasksTaskListOrder | OtherKeys | None = None,
        pagination: params.TasksTaskListPagination | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.TasksTaskAddResultItemField]:
        """Get Task List (tasks.task.list, REST 3.0).

        ``tasks.task.list``, scope ``tasks``.
        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-list-rest-v3.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (Sequence[Sequence[Any] | params_shared.FilterGroup]): Conditions on the records;
                a prefix of the name may set the comparison.
            order (TasksTaskListOrder | Mapping[str, Any]): Sorting: names of fields with asc or
                desc. Keys: ``bitrix24_client.v3.params.TasksTaskListOrder``.
            pagination (TasksTaskListPagination): Which page of the list to return. Keys:
                ``bitrix24_client.v3.params.TasksTaskListPagination``.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: In DTO TaskDto,
                    the #FIELD# field requires the Filterable attribute for such a request
                ``BITRIX_REST_V3_EXCEPTION_INVALIDORDEREXCEPTION``: Unable to recognize sorting
                    parameter #ORDER#
                ``BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION``: Unable to recognize
                    pagination parameter #PAGE#
        """
        return self._client._list(
            TASK_LIST,
            {"select": select, "filter": filter, "order": order, "pagination": pagination},
            extra,
        )

    def update(
        self,
        *,
        id: int,
        fields: params.Tasks,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> Awaitable[Any]:
        """Update Task (tasks.task.update, REST 3.0).

        ``tasks.task.update``, scope ``tasks``.
        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-update-rest-v3.html

        Args:
            id (int): Id of the record to change.
            fields (Tasks): New values of the fields; those not named stay as they are. Keys:
                ``bitrix24_client.v3.params.Tasks``.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    #FIELD# is missing
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The field
                    #FIELD# requires data type #TYPE# for such a request
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The user
                    specified in the "Responsible" field was not found
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The task
                    specified in the "Parent Task" field was not found
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Cannot bind a
                    node to itself
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The specified
                    end date is earlier than the start date in the planning
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The specified
                    duration of the task is too long
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: In DTO TaskDto,
                    the field creatorId requires the presence of the Editable attribute for such a
                    request
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
        """
        return self._client._invoke(
            TASK_UPDATE, {"id": id, "fields": fields}, extra, idempotency_key
        )


class TasksTaskAccessMethods(SyncNamespace):
    """``tasks.task.access`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.tasks.task.access"

    @builtins.property
    def field(self) -> TasksTaskAccessFieldMethods:
        return TasksTaskAccessFieldMethods(self._client)

    def get(self, *, id: int, extra: Mapping[str, Any] | None = None) -> models.TasksTaskAccess:
        """Check Access Permissions.

        ``tasks.task.access.get``, scope ``tasks``.
        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-access-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    id is missing
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Field id
                    requires data type int for this request
        """
        return self._client._invoke(TASK_ACCESS_GET, {"id": id}, extra)


class AsyncTasksTaskAccessMethods(AsyncNamespace):
    """``tasks.task.access`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.tasks.task.access"

    @builtins.property
    def field(self) -> AsyncTasksTaskAccessFieldMethods:
        return AsyncTasksTaskAccessFieldMethods(self._client)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.TasksTaskAccess]:
        """Check Access Permissions.

        ``tasks.task.access.get``, scope ``tasks``.
        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-access-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    id is missing
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Field id
                    requires data type int for this request
        """
        return self._client._invoke(TASK_ACCESS_GET, {"id": id}, extra)


class TasksTaskAccessFieldMethods(SyncNamespace):
    """``tasks.task.access.field`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.tasks.task.access.field"

    def get(
        self,
        *,
        name: str,
        select: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.TasksTaskAccessField:
        """Get Task Access Field Permissions.

        ``tasks.task.access.field.get``, scope ``tasks``.
        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-access-field-get.html

        Args:
            name (str): Name.
            select (Sequence[str]): Names of the fields to return.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION``: Field #FIELD# not
                    found
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    name is not specified
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: Unknown field #FIELD# for
                    entity DtoFieldDto
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: Unable to recognize select
                    expression #SELECT#
        """
        return self._client._invoke(TASK_ACCESS_FIELD_GET, {"name": name, "select": select}, extra)

    def list(
        self, *, select: Sequence[str] | None = None, extra: Mapping[str, Any] | None = None
    ) -> models.TasksTaskAccessFieldListResult:
        """Get the List of Access Permission Fields for Task.

        ``tasks.task.access.field.list``, scope ``tasks``.
        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-access-field-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: Unknown field #FIELD# for
                    entity DtoFieldDto
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: Unable to recognize select
                    expression #SELECT#
        """
        return self._client._invoke(TASK_ACCESS_FIELD_LIST, {"select": select}, extra)


class AsyncTasksTaskAccessFieldMethods(AsyncNamespace):
    """``tasks.task.access.field`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.tasks.task.access.field"

    def get(
        self,
        *,
        name: str,
        select: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.TasksTaskAccessField]:
        """Get Task Access Field Permissions.

        ``tasks.task.access.field.get``, scope ``tasks``.
        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-access-field-get.html

        Args:
            name (str): Name.
            select (Sequence[str]): Names of the fields to return.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION``: Field #FIELD# not
                    found
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    name is not specified
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: Unknown field #FIELD# for
                    entity DtoFieldDto
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: Unable to recognize select
                    expression #SELECT#
        """
        return self._client._invoke(TASK_ACCESS_FIELD_GET, {"name": name, "select": select}, extra)

    def list(
        self, *, select: Sequence[str] | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.TasksTaskAccessFieldListResult]:
        """Get the List of Access Permission Fields for Task.

        ``tasks.task.access.field.list``, scope ``tasks``.
        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-access-field-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: Unknown field #FIELD# for
                    entity DtoFieldDto
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: Unable to recognize select
                    expression #SELECT#
        """
        return self._client._invoke(TASK_ACCESS_FIELD_LIST, {"select": select}, extra)


class TasksTaskChatMethods(SyncNamespace):
    """``tasks.task.chat`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.tasks.task.chat"

    @builtins.property
    def message(self) -> TasksTaskChatMessageMethods:
        return TasksTaskChatMessageMethods(self._client)


class AsyncTasksTaskChatMethods(AsyncNamespace):
    """``tasks.task.chat`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.tasks.task.chat"

    @builtins.property
    def message(self) -> AsyncTasksTaskChatMessageMethods:
        return AsyncTasksTaskChatMessageMethods(self._client)


class TasksTaskChatMessageMethods(SyncNamespace):
    """``tasks.task.chat.message`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.tasks.task.chat.message"

    @builtins.property
    def field(self) -> TasksTaskChatMessageFieldMethods:
        return TasksTaskChatMessageFieldMethods(self._client)

    def send(
        self,
        *,
        fields: params.TasksTaskChatMessageSendFields,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> models.TasksTaskChatMessageSendResult:
        """Send a Message in Task Chat.

        ``tasks.task.chat.message.send``, scope ``tasks``.
        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-chat-message-send.html

        Args:
            fields (TasksTaskChatMessageSendFields): Values of the fields, by name. Keys:
                ``bitrix24_client.v3.params.TasksTaskChatMessageSendFields``.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The required
                    field #FIELD# is not specified
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The field
                    #FIELD# requires data type #TYPE# for this request
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
        """
        return self._client._invoke(
            TASK_CHAT_MESSAGE_SEND, {"fields": fields}, extra, idempotency_key
        )


class AsyncTasksTaskChatMessageMethods(AsyncNamespace):
    """``tasks.task.chat.message`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.tasks.task.chat.message"

    @builtins.property
    def field(self) -> AsyncTasksTaskChatMessageFieldMethods:
        return AsyncTasksTaskChatMessageFieldMethods(self._client)

    def send(
        self,
        *,
        fields: params.TasksTaskChatMessageSendFields,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> Awaitable[models.TasksTaskChatMessageSendResult]:
        """Send a Message in Task Chat.

        ``tasks.task.chat.message.send``, scope ``tasks``.
        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-chat-message-send.html

        Args:
            fields (TasksTaskChatMessageSendFields): Values of the fields, by name. Keys:
                ``bitrix24_client.v3.params.TasksTaskChatMessageSendFields``.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The required
                    field #FIELD# is not specified
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The field
                    #FIELD# requires data type #TYPE# for this request
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
        """
        return self._client._invoke(
            TASK_CHAT_MESSAGE_SEND, {"fields": fields}, extra, idempotency_key
        )


class TasksTaskChatMessageFieldMethods(SyncNamespace):
    """``tasks.task.chat.message.field`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.tasks.task.chat.message.field"

    def get(
        self,
        *,
        name: str,
        select: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.TasksTaskChatMessageField:
        """Get Chat Message Field of Task.

        ``tasks.task.chat.message.field.get``, scope ``tasks``.
        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-chat-message-field-get.html

        Args:
            name (str): Name.
            select (Sequence[str]): Names of the fields to return.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION``: Field #FIELD# not
                    found
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    name is not specified
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: Unknown field #FIELD# for
                    entity DtoFieldDto
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: Unable to recognize select
                    expression #SELECT#
        """
        return self._client._invoke(
            TASK_CHAT_MESSAGE_FIELD_GET, {"name": name, "select": select}, extra
        )

    def list(
        self, *, select: Sequence[str] | None = None, extra: Mapping[str, Any] | None = None
    ) -> models.TasksTaskChatMessageFieldListResult:
        """Get the List of Chat Message Fields for Task.

        ``tasks.task.chat.message.field.list``, scope ``tasks``.
        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-chat-message-field-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: Unknown field #FIELD# for
                    entity DtoFieldDto
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: Unable to recognize select
                    expression #SELECT#
        """
        return self._client._invoke(TASK_CHAT_MESSAGE_FIELD_LIST, {"select": select}, extra)


class AsyncTasksTaskChatMessageFieldMethods(AsyncNamespace):
    """``tasks.task.chat.message.field`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.tasks.task.chat.message.field"

    def get(
        self,
        *,
        name: str,
        select: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.TasksTaskChatMessageField]:
        """Get Chat Message Field of Task.

        ``tasks.task.chat.message.field.get``, scope ``tasks``.
        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-chat-message-field-get.html

        Args:
            name (str): Name.
            select (Sequence[str]): Names of the fields to return.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION``: Field #FIELD# not
                    found
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    name is not specified
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: Unknown field #FIELD# for
                    entity DtoFieldDto
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: Unable to recognize select
                    expression #SELECT#
        """
        return self._client._invoke(
            TASK_CHAT_MESSAGE_FIELD_GET, {"name": name, "select": select}, extra
        )

    def list(
        self, *, select: Sequence[str] | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.TasksTaskChatMessageFieldListResult]:
        """Get the List of Chat Message Fields for Task.

        ``tasks.task.chat.message.field.list``, scope ``tasks``.
        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-chat-message-field-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: Unknown field #FIELD# for
                    entity DtoFieldDto
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: Unable to recognize select
                    expression #SELECT#
        """
        return self._client._invoke(TASK_CHAT_MESSAGE_FIELD_LIST, {"select": select}, extra)


class TasksTaskFieldMethods(SyncNamespace):
    """``tasks.task.field`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.tasks.task.field"

    def get(
        self,
        *,
        name: str,
        select: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.TasksTaskField:
        """Get Task Field.

        ``tasks.task.field.get``, scope ``tasks``.
        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-field-get.html

        Args:
            name (str): Name.
            select (Sequence[str]): Names of the fields to return.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION``: Field #FIELD# not
                    found
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    name is missing
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: Unknown field #FIELD# for
                    entity DtoFieldDto
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: Unable to recognize select
                    expression #SELECT#
        """
        return self._client._invoke(TASK_FIELD_GET, {"name": name, "select": select}, extra)

    def list(
        self, *, select: Sequence[str] | None = None, extra: Mapping[str, Any] | None = None
    ) -> models.TasksTaskFieldListResult:
        """Get the List of Task Fields.

        ``tasks.task.field.list``, scope ``tasks``.
        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-field-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: Unknown field #FIELD# for
                    entity DtoFieldDto
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: Unable to recognize select
                    expression #SELECT#
        """
        return self._client._invoke(TASK_FIELD_LIST, {"select": select}, extra)


class AsyncTasksTaskFieldMethods(AsyncNamespace):
    """``tasks.task.field`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.tasks.task.field"

    def get(
        self,
        *,
        name: str,
        select: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.TasksTaskField]:
        """Get Task Field.

        ``tasks.task.field.get``, scope ``tasks``.
        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-field-get.html

        Args:
            name (str): Name.
            select (Sequence[str]): Names of the fields to return.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION``: Field #FIELD# not
                    found
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    name is missing
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: Unknown field #FIELD# for
                    entity DtoFieldDto
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: Unable to recognize select
                    expression #SELECT#
        """
        return self._client._invoke(TASK_FIELD_GET, {"name": name, "select": select}, extra)

    def list(
        self, *, select: Sequence[str] | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.TasksTaskFieldListResult]:
        """Get the List of Task Fields.

        ``tasks.task.field.list``, scope ``tasks``.
        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-field-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: Unknown field #FIELD# for
                    entity DtoFieldDto
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: Unable to recognize select
                    expression #SELECT#
        """
        return self._client._invoke(TASK_FIELD_LIST, {"select": select}, extra)


class TasksTaskFileMethods(SyncNamespace):
    """``tasks.task.file`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.tasks.task.file"

    @builtins.property
    def field(self) -> TasksTaskFileFieldMethods:
        return TasksTaskFileFieldMethods(self._client)

    def attach(
        self,
        *,
        task_id: int,
        file_ids: Sequence[int],
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> Any:
        """Attach Files to a Task (tasks.task.file).

        ``tasks.task.file.attach``, scope ``tasks``.
        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-file-attach.html

        Args:
            task_id (int): Id of the task.
            file_ids (Sequence[int]):

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The required
                    field #FIELD# is missing
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The field
                    #FIELD# requires data type #TYPE# for this request
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Insufficient
                    permissions
        """
        return self._client._invoke(
            TASK_FILE_ATTACH, {"taskId": task_id, "fileIds": file_ids}, extra, idempotency_key
        )


class AsyncTasksTaskFileMethods(AsyncNamespace):
    """``tasks.task.file`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.tasks.task.file"

    @builtins.property
    def field(self) -> AsyncTasksTaskFileFieldMethods:
        return AsyncTasksTaskFileFieldMethods(self._client)

    def attach(
        self,
        *,
        task_id: int,
        file_ids: Sequence[int],
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> Awaitable[Any]:
        """Attach Files to a Task (tasks.task.file).

        ``tasks.task.file.attach``, scope ``tasks``.
        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-file-attach.html

        Args:
            task_id (int): Id of the task.
            file_ids (Sequence[int]):

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The required
                    field #FIELD# is missing
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The field
                    #FIELD# requires data type #TYPE# for this request
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Insufficient
                    permissions
        """
        return self._client._invoke(
            TASK_FILE_ATTACH, {"taskId": task_id, "fileIds": file_ids}, extra, idempotency_key
        )


class TasksTaskFileFieldMethods(SyncNamespace):
    """``tasks.task.file.field`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.tasks.task.file.field"

    def get(
        self,
        *,
        name: str,
        select: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.TasksTaskFileField:
        """Get Task File Field Description.

        ``tasks.task.file.field.get``, scope ``tasks``.
        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-file-field-get.html

        Args:
            name (str): Name.
            select (Sequence[str]): Names of the fields to return.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION``: Field #FIELD# not
                    found
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    name is missing
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: Unknown field #FIELD# for
                    entity DtoFieldDto
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: Unable to recognize select
                    expression #SELECT#
        """
        return self._client._invoke(TASK_FILE_FIELD_GET, {"name": name, "select": select}, extra)

    def list(
        self, *, select: Sequence[str] | None = None, extra: Mapping[str, Any] | None = None
    ) -> models.TasksTaskFileFieldListResult:
        """Get the List of Task File Fields.

        ``tasks.task.file.field.list``, scope ``tasks``.
        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-file-field-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: Unknown field #FIELD# for
                    entity DtoFieldDto
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: Unable to recognize select
                    expression #SELECT#
        """
        return self._client._invoke(TASK_FILE_FIELD_LIST, {"select": select}, extra)


class AsyncTasksTaskFileFieldMethods(AsyncNamespace):
    """``tasks.task.file.field`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.tasks.task.file.field"

    def get(
        self,
        *,
        name: str,
        select: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.TasksTaskFileField]:
        """Get Task File Field Description.

        ``tasks.task.file.field.get``, scope ``tasks``.
        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-file-field-get.html

        Args:
            name (str): Name.
            select (Sequence[str]): Names of the fields to return.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION``: Field #FIELD# not
                    found
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    name is missing
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: Unknown field #FIELD# for
                    entity DtoFieldDto
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: Unable to recognize select
                    expression #SELECT#
        """
        return self._client._invoke(TASK_FILE_FIELD_GET, {"name": name, "select": select}, extra)

    def list(
        self, *, select: Sequence[str] | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.TasksTaskFileFieldListResult]:
        """Get the List of Task File Fields.

        ``tasks.task.file.field.list``, scope ``tasks``.
        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-file-field-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: Unknown field #FIELD# for
                    entity DtoFieldDto
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: Unable to recognize select
                    expression #SELECT#
        """
        return self._client._invoke(TASK_FILE_FIELD_LIST, {"select": select}, extra)


class TasksTaskResultMethods(SyncNamespace):
    """``tasks.task.result`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.tasks.task.result"

    def add(
        self,
        *,
        fields: params.TasksTaskResultAddFields,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> models.TasksTaskResult:
        """Add Result to Task.

        ``tasks.task.result.add``, scope ``tasks``.
        https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-add.html

        Args:
            fields (TasksTaskResultAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.v3.params.TasksTaskResultAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``: Required field
                    taskId is not specified
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``: Required field text
                    is not specified
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``: Field fileIds is not
                    available for filling
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    fields is not specified
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Field taskId
                    requires int data type for this request
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Task id must be
                    positive
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Task id must be
                    set
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Task not found
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
        """
        return self._client._invoke(TASK_RESULT_ADD, {"fields": fields}, extra, idempotency_key)

    def addfromchatmessage(
        self,
        *,
        fields: params.TasksTaskResultAddfromchatmessageFields,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> models.TasksTaskResult:
        """Add Result from Task Chat Message.

        ``tasks.task.result.addfromchatmessage``, scope ``tasks``.
        https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-addfromchatmessage.html

        Args:
            fields (TasksTaskResultAddfromchatmessageFields): Values of the fields, by name. Keys:
                ``bitrix24_client.v3.params.TasksTaskResultAddfromchatmessageFields``.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``: Required field
                    messageId is missing
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``: Field fileIds is not
                    available for filling
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    fields is missing
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Field messageId
                    requires data type int for this request
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Message is not
                    from task chat
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Task not found
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: Unknown field for entity
                    ResultDto
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
        """
        return self._client._invoke(
            TASK_RESULT_ADDFROMCHATMESSAGE, {"fields": fields}, extra, idempotency_key
        )

    def delete(
        self, *, id: int, extra: Mapping[str, Any] | None = None, idempotency_key: str | None = None
    ) -> models.TasksTaskResultDeleteResult:
        """Delete Task Result.

        ``tasks.task.result.delete``, scope ``tasks``.
        https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: At least one
                    required field must be filled: id, filter
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    id is missing
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Only one of the
                    values must be provided: id, filter
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
        """
        return self._client._invoke(TASK_RESULT_DELETE, {"id": id}, extra, idempotency_key)

    def list(
        self,
        *,
        filter: Sequence[Sequence[Any] | params_shared.FilterGroup],
        order: params.TasksTaskResultListOrder | OtherKeys | None = None,
        select: Sequence[str] | None = None,
        pagination: params.TasksTaskResultListPagination | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.TasksTaskResult]:
        """Get Task Result List.

        ``tasks.task.result.list``, scope ``tasks``.
        https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-list-rest-v3.html

        Args:
            order (TasksTaskResultListOrder | Mapping[str, Any]): Sorting: names of fields with asc
                or desc. Keys: ``bitrix24_client.v3.params.TasksTaskResultListOrder``.
            filter (Sequence[Sequence[Any] | params_shared.FilterGroup]): Conditions on the records;
                a prefix of the name may set the comparison.
            select (Sequence[str]): Names of the fields to return.
            pagination (TasksTaskResultListPagination): Which page of the list to return. Keys:
                ``bitrix24_client.v3.params.TasksTaskResultListPagination``.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The field value
                    cannot be empty
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The taskId field
                    requires an int data type for this request
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTFILTERVALIDATIONEXCEPTION``: A filter
                    for the required field taskId must be specified
                ``BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION``: Unable to recognize the filter
                    expression
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION``: Unknown filter operator
                ``BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION``: Unable to recognize the
                    pagination parameter
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: Unknown field #FIELD# for
                    entity ResultDto
                ``BITRIX_REST_V3_EXCEPTION_INVALIDORDEREXCEPTION``: Unable to recognize the sorting
                    expression
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
        """
        return self._client._list(
            TASK_RESULT_LIST,
            {"order": order, "filter": filter, "select": select, "pagination": pagination},
            extra,
        )

    def update(
        self,
        *,
        id: int,
        fields: params.TasksTaskResultUpdateFields,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> models.TasksTaskResult:
        """Update Task Result.

        ``tasks.task.result.update``, scope ``tasks``.
        https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-update.html

        Args:
            id (int): Id of the record to change.
            fields (TasksTaskResultUpdateFields): New values of the fields; those not named stay as
                they are. Keys: ``bitrix24_client.v3.params.TasksTaskResultUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: At least one
                    required field is not filled: id, filter
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Only one of the
                    values must be provided: id, filter
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    fields is missing
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``: Required field text
                    is missing
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``: Field fileIds is not
                    available for filling
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: Unknown field for entity
                    ResultDto
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
        """
        return self._client._invoke(
            TASK_RESULT_UPDATE, {"id": id, "fields": fields}, extra, idempotency_key
        )


class AsyncTasksTaskResultMethods(AsyncNamespace):
    """``tasks.task.result`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.tasks.task.result"

    def add(
        self,
        *,
        fields: params.TasksTaskResultAddFields,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> Awaitable[models.TasksTaskResult]:
        """Add Result to Task.

        ``tasks.task.result.add``, scope ``tasks``.
        https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-add.html

        Args:
            fields (TasksTaskResultAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.v3.params.TasksTaskResultAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``: Required field
                    taskId is not specified
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``: Required field text
                    is not specified
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``: Field fileIds is not
                    available for filling
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    fields is not specified
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Field taskId
                    requires int data type for this request
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Task id must be
                    positive
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Task id must be
                    set
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Task not found
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
        """
        return self._client._invoke(TASK_RESULT_ADD, {"fields": fields}, extra, idempotency_key)

    def addfromchatmessage(
        self,
        *,
        fields: params.TasksTaskResultAddfromchatmessageFields,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> Awaitable[models.TasksTaskResult]:
        """Add Result from Task Chat Message.

        ``tasks.task.result.addfromchatmessage``, scope ``tasks``.
        https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-addfromchatmessage.html

        Args:
            fields (TasksTaskResultAddfromchatmessageFields): Values of the fields, by name. Keys:
                ``bitrix24_client.v3.params.TasksTaskResultAddfromchatmessageFields``.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``: Required field
                    messageId is missing
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``: Field fileIds is not
                    available for filling
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    fields is missing
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Field messageId
                    requires data type int for this request
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Message is not
                    from task chat
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Task not found
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: Unknown field for entity
                    ResultDto
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
        """
        return self._client._invoke(
            TASK_RESULT_ADDFROMCHATMESSAGE, {"fields": fields}, extra, idempotency_key
        )

    def delete(
        self, *, id: int, extra: Mapping[str, Any] | None = None, idempotency_key: str | None = None
    ) -> Awaitable[models.TasksTaskResultDeleteResult]:
        """Delete Task Result.

        ``tasks.task.result.delete``, scope ``tasks``.
        https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: At least one
                    required field must be filled: id, filter
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    id is missing
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Only one of the
                    values must be provided: id, filter
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
        """
        return self._client._invoke(TASK_RESULT_DELETE, {"id": id}, extra, idempotency_key)

    def list(
        self,
        *,
        filter: Sequence[Sequence[Any] | params_shared.FilterGroup],
        order: params.TasksTaskResultListOrder | OtherKeys | None = None,
        select: Sequence[str] | None = None,
        pagination: params.TasksTaskResultListPagination | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.TasksTaskResult]:
        """Get Task Result List.

        ``tasks.task.result.list``, scope ``tasks``.
        https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-list-rest-v3.html

        Args:
            order (TasksTaskResultListOrder | Mapping[str, Any]): Sorting: names of fields with asc
                or desc. Keys: ``bitrix24_client.v3.params.TasksTaskResultListOrder``.
            filter (Sequence[Sequence[Any] | params_shared.FilterGroup]): Conditions on the records;
                a prefix of the name may set the comparison.
            select (Sequence[str]): Names of the fields to return.
            pagination (TasksTaskResultListPagination): Which page of the list to return. Keys:
                ``bitrix24_client.v3.params.TasksTaskResultListPagination``.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The field value
                    cannot be empty
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The taskId field
                    requires an int data type for this request
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTFILTERVALIDATIONEXCEPTION``: A filter
                    for the required field taskId must be specified
                ``BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION``: Unable to recognize the filter
                    expression
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION``: Unknown filter operator
                ``BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION``: Unable to recognize the
                    pagination parameter
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: Unknown field #FIELD# for
                    entity ResultDto
                ``BITRIX_REST_V3_EXCEPTION_INVALIDORDEREXCEPTION``: Unable to recognize the sorting
                    expression
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
        """
        return self._client._list(
            TASK_RESULT_LIST,
            {"order": order, "filter": filter, "select": select, "pagination": pagination},
            extra,
        )

    def update(
        self,
        *,
        id: int,
        fields: params.TasksTaskResultUpdateFields,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> Awaitable[models.TasksTaskResult]:
        """Update Task Result.

        ``tasks.task.result.update``, scope ``tasks``.
        https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-update.html

        Args:
            id (int): Id of the record to change.
            fields (TasksTaskResultUpdateFields): New values of the fields; those not named stay as
                they are. Keys: ``bitrix24_client.v3.params.TasksTaskResultUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: At least one
                    required field is not filled: id, filter
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Only one of the
                    values must be provided: id, filter
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    fields is missing
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``: Required field text
                    is missing
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``: Field fileIds is not
                    available for filling
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: Unknown field for entity
                    ResultDto
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
        """
        return self._client._invoke(
            TASK_RESULT_UPDATE, {"id": id, "fields": fields}, extra, idempotency_key
        )
