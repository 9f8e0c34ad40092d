"""Methods of ``tasks.task``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, Literal, Required, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.lazy import lazy_module
from ..._runtime.method import ById, Method, Pagination, list_method

if TYPE_CHECKING:
    from ..._runtime.listing import AsyncListing, Listing
    from ..._runtime.open_dicts import OtherKeys
    from ...models.tasks import task as models
    from ...params.tasks import task as params
else:
    models = lazy_module("...models.tasks.task", __package__)

ADD = Method(
    "tasks.task.add",
    _k.Nested(lambda: models.TasksTaskAddResult),
    some_keys={"fields": ("TasksTaskAddFields",)},
)
APPROVE = Method("tasks.task.approve", _k.Nested(lambda: models.TasksTaskApproveResult))
COMPLETE = Method("tasks.task.complete", _k.Nested(lambda: models.TasksTaskCompleteResult))
DEFER = Method("tasks.task.defer", _k.Nested(lambda: models.TasksTaskDeferResult))
DELEGATE = Method("tasks.task.delegate", _k.Nested(lambda: models.TasksTaskDelegateResult))
DELETE = Method("tasks.task.delete", _k.ANY)
DISAPPROVE = Method("tasks.task.disapprove", _k.Nested(lambda: models.TasksTaskDisapproveResult))
GET = Method("tasks.task.get", _k.Nested(lambda: models.TasksTaskGetResult), safe=True)
GETFIELDS = Method(
    "tasks.task.getFields", _k.Nested(lambda: models.TasksTaskGetFieldsResult), safe=True
)
GETACCESS = Method(
    "tasks.task.getaccess", _k.Nested(lambda: models.TasksTaskGetaccessResult), safe=True
)
LIST = list_method(
    "tasks.task.list",
    _k.Nested(lambda: models.TasksTask),
    Pagination(items=("result", "tasks"), id_field="id", by_id=ById(row="id")),
    keys={"params": ("TasksTaskListParams",)},
    some_keys={"order": ("TasksTaskListOrder",), "filter": ("TasksTaskListFilter",)},
)
MUTE = Method("tasks.task.mute", _k.Nested(lambda: models.TasksTaskMuteResult))
PAUSE = Method("tasks.task.pause", _k.Nested(lambda: models.TasksTaskPauseResult))
PIN = Method("tasks.task.pin", _k.Nested(lambda: models.TasksTaskPinResult))
RENEW = Method("tasks.task.renew", _k.Nested(lambda: models.TasksTaskRenewResult))
START = Method("tasks.task.start", _k.Nested(lambda: models.TasksTaskStartResult))
STARTWATCH = Method("tasks.task.startwatch", _k.Nested(lambda: models.TasksTaskStartwatchResult))
STOPWATCH = Method("tasks.task.stopwatch", _k.Nested(lambda: models.TasksTaskStopwatchResult))
UNMUTE = Method("tasks.task.unmute", _k.Nested(lambda: models.TasksTaskUnmuteResult))
UNPIN = Method("tasks.task.unpin", _k.Nested(lambda: models.TasksTaskUnpinResult))
UPDATE = Method(
    "tasks.task.update",
    _k.Nested(lambda: models.TasksTaskUpdateResult),
    some_keys={"fields": ("TasksTaskUpdateFields",)},
)
COUNTERS_GET = Method(
    "tasks.task.counters.get",
    _k.MapOf(_k.Nested(lambda: models.TasksTaskCountersGetResultValue)),
    safe=True,
)
FAVORITE_ADD = Method("tasks.task.favorite.add", _k.BOOLEAN)
FAVORITE_REMOVE = Method("tasks.task.favorite.remove", _k.BOOLEAN)
FILES_ATTACH = Method(
    "tasks.task.files.attach", _k.Nested(lambda: models.TasksTaskFilesAttachResult)
)
HISTORY_LIST = Method(
    "tasks.task.history.list",
    _k.Nested(lambda: models.TasksTaskHistoryListResult),
    safe=True,
    some_keys={"filter": ("TasksTaskHistoryListFilter",), "order": ("TasksTaskHistoryListOrder",)},
)
RESULT_ADDFROMCOMMENT = Method(
    "tasks.task.result.addFromComment",
    _k.Nested(lambda: models.TasksTaskResultAddFromCommentResult),
)
RESULT_DELETEFROMCOMMENT = Method("tasks.task.result.deleteFromComment", _k.ANY)
RESULT_LIST = Method(
    "tasks.task.result.list", _k.ListOf(_k.Nested(lambda: models.TasksTaskResult)), safe=True
)


class TasksTaskMethods(SyncNamespace):
    """``tasks.task``."""

    __slots__ = ()
    _name = "tasks.task"

    @builtins.property
    def counters(self) -> TasksTaskCountersMethods:
        return TasksTaskCountersMethods(self._client)

    @builtins.property
    def favorite(self) -> TasksTaskFavoriteMethods:
        return TasksTaskFavoriteMethods(self._client)

    @builtins.property
    def files(self) -> TasksTaskFilesMethods:
        return TasksTaskFilesMethods(self._client)

    @builtins.property
    def history(self) -> TasksTaskHistoryMethods:
        return TasksTaskHistoryMethods(self._client)

    @builtins.property
    def result(self) -> TasksTaskResultMethods:
        return TasksTaskResultMethods(self._client)

    def add(
        self,
        *,
        fields: params.TasksTaskAddFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> models.TasksTaskAddResult:
        """Add Task (tasks.task.add).

        ``tasks.task.add``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-add.html

        Args:
            fields (TasksTaskAddFields | Mapping[str, Any]): Values of the fields of the new record.
                Keys: ``bitrix24_client.params.TasksTaskAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not find value for parameter {fields} (internal error)
                ``ERROR_CORE``: User specified in the "Responsible" field not found
                ``ERROR_CORE``: Responsible person not specified
                ``ERROR_CORE``: Task title not specified
                ``ERROR_CORE``: Required field {field_name} value not entered
                ``ERROR_CORE``: Incorrect status
                ``ERROR_CORE``: Task specified in the "Parent Task" field not found
                ``ERROR_CORE``: The end date in scheduling is earlier than the start date
                ``ERROR_CORE``: The specified task duration is too long
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    def approve(
        self, *, task_id: int, extra: Mapping[str, Any] | None = None
    ) -> models.TasksTaskApproveResult:
        """Approve Task.

        ``tasks.task.approve``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-approve.html

        Args:
            task_id (int): Id of the task.

        Raises:
            ApiError: The codes that are documented:
                ``0``: wrong task id
                ``1048582``: Action on the task is not allowed
                ``100``: CTaskItem All parameters in the constructor must have real class type
        """
        return self._client._invoke(APPROVE, {"taskId": task_id}, extra)

    def complete(
        self, *, task_id: int, extra: Mapping[str, Any] | None = None
    ) -> models.TasksTaskCompleteResult:
        """Move Task to Completed Status.

        ``tasks.task.complete``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-complete.html

        Args:
            task_id (int): Id of the task.

        Raises:
            ApiError: The codes that are documented:
                ``0``: wrong task id
                ``0``: Action on the task is not allowed
        """
        return self._client._invoke(COMPLETE, {"taskId": task_id}, extra)

    def defer(
        self, *, task_id: int, extra: Mapping[str, Any] | None = None
    ) -> models.TasksTaskDeferResult:
        """Defer a Task to the Status "Deferred".

        ``tasks.task.defer``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-defer.html

        Args:
            task_id (int): Id of the task.

        Raises:
            ApiError: The codes that are documented:
                ``0``: wrong task id
                ``1048582``: Action on the task is not allowed
        """
        return self._client._invoke(DEFER, {"taskId": task_id}, extra)

    def delegate(
        self, *, task_id: int, user_id: int, extra: Mapping[str, Any] | None = None
    ) -> models.TasksTaskDelegateResult:
        """Delegate Task (tasks).

        ``tasks.task.delegate``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-delegate.html

        Args:
            task_id (int): Id of the task.
            user_id (int): Id of the user.

        Raises:
            ApiError: The codes that are documented:
                ``0``: wrong task id
                ``0``: Action on the task is not allowed
                ``100``: Could not find value for parameter {userId}
                ``100``: CTaskItem All parameters in the constructor must have real class type
        """
        return self._client._invoke(DELEGATE, {"taskId": task_id, "userId": user_id}, extra)

    def delete(self, *, task_id: int, extra: Mapping[str, Any] | None = None) -> Any:
        """Delete Task (tasks.task.delete).

        ``tasks.task.delete``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-delete.html

        Args:
            task_id (int): Id of the task.

        Raises:
            ApiError: The codes that are documented:
                ``0``: wrong task id
                ``1048582``: No access to delete the task
                ``100``: CTaskItem All parameters in the constructor must have real class type
        """
        return self._client._invoke(DELETE, {"taskId": task_id}, extra)

    def disapprove(
        self, *, task_id: int, extra: Mapping[str, Any] | None = None
    ) -> models.TasksTaskDisapproveResult:
        """Disapprove Task.

        ``tasks.task.disapprove``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-disapprove.html

        Args:
            task_id (int): Id of the task.

        Raises:
            ApiError: The codes that are documented:
                ``0``: wrong task id
                ``1048582``: Action on the task is not allowed
                ``100``: CTaskItem All parameters in the constructor must have real class type
        """
        return self._client._invoke(DISAPPROVE, {"taskId": task_id}, extra)

    def get(
        self,
        *,
        task_id: int | None = None,
        select: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.TasksTaskGetResult:
        """Get Task by ID (tasks.task.get).

        ``tasks.task.get``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-get.html

        Args:
            task_id (int): Id of the task.
            select (Sequence[str]): Names of the fields to return.

        Raises:
            ApiError: The codes that are documented:
                ``0``: wrong task id
                ``100``: CTaskItem All parameters in the constructor must have real class type
                    (internal error)
                ``100``: Invalid value {} to match with parameter {select}. Should be value of type
                    array. (internal error)
        """
        return self._client._invoke(GET, {"taskId": task_id, "select": select}, extra)

    def getFields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> models.TasksTaskGetFieldsResult:
        """Get the List of Fields.

        ``tasks.task.getFields``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-get-fields.html
        """
        return self._client._invoke(GETFIELDS, {}, extra)

    def getaccess(
        self,
        *,
        task_id: int,
        users: Sequence[int | str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.TasksTaskGetaccessResult:
        """Check Access to Task.

        ``tasks.task.getaccess``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-get-access.html

        Args:
            task_id (int): Id of the task.
            users (Sequence[int | str]): Users.

        Raises:
            ApiError: The codes that are documented:
                ``0``: wrong task id
                ``100``: Invalid value {} to match with parameter {users}. Should be value of type
                    array.
                ``100``: CTaskItem All parameters in the constructor must have real class type
        """
        return self._client._invoke(GETACCESS, {"taskId": task_id, "users": users}, extra)

    def list(
        self,
        *,
        order: params.TasksTaskListOrder | OtherKeys | None = None,
        filter: params.TasksTaskListFilter | OtherKeys | None = None,
        select: Sequence[str] | None = None,
        params: params.TasksTaskListParams | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.TasksTask]:
        """Get Task List (tasks.task.list).

        ``tasks.task.list``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-list.html

        Args:
            order (TasksTaskListOrder | Mapping[str, Any]): Sorting: names of fields with asc or
                desc. Keys: ``bitrix24_client.params.TasksTaskListOrder``.
            filter (TasksTaskListFilter | Mapping[str, Any]): Conditions on the records; a prefix of
                the name may set the comparison. Keys:
                ``bitrix24_client.params.TasksTaskListFilter``.
            select (Sequence[str]): Names of the fields to return.
            params (TasksTaskListParams): Further parameters of the call. Keys:
                ``bitrix24_client.params.TasksTaskListParams``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Invalid sorting key (internal error)
        """
        return self._client._list(
            LIST,
            {"order": order, "filter": filter, "select": select, "params": params, "start": start},
            extra,
        )

    def mute(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> models.TasksTaskMuteResult:
        """Enable "Mute" Mode.

        ``tasks.task.mute``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-mute.html

        Args:
            id (int): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                ``0``: wrong task id
        """
        return self._client._invoke(MUTE, {"id": id}, extra)

    def pause(
        self, *, task_id: int, extra: Mapping[str, Any] | None = None
    ) -> models.TasksTaskPauseResult:
        """Translate the task to the Waiting for Execution status.

        ``tasks.task.pause``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-pause.html

        Args:
            task_id (int): Id of the task.

        Raises:
            ApiError: The codes that are documented:
                ``0``: wrong task id
                ``1048582``: Action on the task is not allowed
        """
        return self._client._invoke(PAUSE, {"taskId": task_id}, extra)

    def pin(self, *, id: int, extra: Mapping[str, Any] | None = None) -> models.TasksTaskPinResult:
        """Pin a Task.

        ``tasks.task.pin``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-pin.html

        Args:
            id (int): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                ``0``: wrong task id
                ``100``: CTaskItem All parameters in the constructor must have real class type
        """
        return self._client._invoke(PIN, {"id": id}, extra)

    def renew(
        self, *, task_id: int, extra: Mapping[str, Any] | None = None
    ) -> models.TasksTaskRenewResult:
        """Renew a Task After Completion.

        ``tasks.task.renew``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-renew.html

        Args:
            task_id (int): Id of the task.

        Raises:
            ApiError: The codes that are documented:
                ``0``: wrong task id
                ``1048582``: Action on the task is not allowed
        """
        return self._client._invoke(RENEW, {"taskId": task_id}, extra)

    def start(
        self, *, task_id: int, extra: Mapping[str, Any] | None = None
    ) -> models.TasksTaskStartResult:
        """Move Task to In Progress Status.

        ``tasks.task.start``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-start.html

        Args:
            task_id (int): Id of the task.

        Raises:
            ApiError: The codes that are documented:
                ``0``: wrong task id
                ``0``: Action on the task is not allowed
        """
        return self._client._invoke(START, {"taskId": task_id}, extra)

    def startwatch(
        self, *, task_id: int, extra: Mapping[str, Any] | None = None
    ) -> models.TasksTaskStartwatchResult:
        """Enable Task Watching.

        ``tasks.task.startwatch``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-start-watch.html

        Args:
            task_id (int): Id of the task.

        Raises:
            ApiError: The codes that are documented:
                ``0``: wrong task id
                ``1048584``: a:0:{}
        """
        return self._client._invoke(STARTWATCH, {"taskId": task_id}, extra)

    def stopwatch(
        self, *, task_id: int, extra: Mapping[str, Any] | None = None
    ) -> models.TasksTaskStopwatchResult:
        """Disable Task Monitoring.

        ``tasks.task.stopwatch``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-stop-watch.html

        Args:
            task_id (int): Id of the task.

        Raises:
            ApiError: The codes that are documented:
                ``0``: wrong task id
                ``1048584``: a:0:{}
        """
        return self._client._invoke(STOPWATCH, {"taskId": task_id}, extra)

    def unmute(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> models.TasksTaskUnmuteResult:
        """Disable "Mute" Mode.

        ``tasks.task.unmute``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-unmute.html

        Args:
            id (int): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                ``0``: wrong task id
        """
        return self._client._invoke(UNMUTE, {"id": id}, extra)

    def unpin(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> models.TasksTaskUnpinResult:
        """Unpin a task.

        ``tasks.task.unpin``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-unpin.html

        Args:
            id (int): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                ``0``: wrong task id
                ``100``: CTaskItem All parameters in the constructor must have real class type
        """
        return self._client._invoke(UNPIN, {"id": id}, extra)

    def update(
        self,
        *,
        task_id: int,
        fields: params.TasksTaskUpdateFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> models.TasksTaskUpdateResult:
        """Update Task (tasks.task.update).

        ``tasks.task.update``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-update.html

        Args:
            task_id (int): Id of the task.
            fields (TasksTaskUpdateFields | Mapping[str, Any]): New values of the fields; those not
                named stay as they are. Keys: ``bitrix24_client.params.TasksTaskUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``0``: wrong task id
                ``100``: CTaskItem All parameters in the constructor must have real class type
                    (internal error)
                ``0``: Action on the task is not allowed (internal error)
                ``100``: Could not find value for parameter {fields} (internal error)
                ``ERROR_CORE``: The user specified in the "Responsible" field was not found<br>
                ``ERROR_CORE``: Invalid status<br>
                ``ERROR_CORE``: The task specified in the "Parent Task" field was not found<br>
                ``ERROR_CORE``: Cannot bind the node to itself<br>
                ``ERROR_CORE``: Creating cyclic links in tasks is prohibited<br>
                ``ERROR_CORE``: The end date specified in the scheduling is earlier than the start
                    date<br>
                ``ERROR_CORE``: The duration of the task specified in the scheduling is too long<br>
        """
        return self._client._invoke(UPDATE, {"taskId": task_id, "fields": fields}, extra)


class AsyncTasksTaskMethods(AsyncNamespace):
    """``tasks.task``."""

    __slots__ = ()
    _name = "tasks.task"

    @builtins.property
    def counters(self) -> AsyncTasksTaskCountersMethods:
        return AsyncTasksTaskCountersMethods(self._client)

    @builtins.property
    def favorite(self) -> AsyncTasksTaskFavoriteMethods:
        return AsyncTasksTaskFavoriteMethods(self._client)

    @builtins.property
    def files(self) -> AsyncTasksTaskFilesMethods:
        return AsyncTasksTaskFilesMethods(self._client)

    @builtins.property
    def history(self) -> AsyncTasksTaskHistoryMethods:
        return AsyncTasksTaskHistoryMethods(self._client)

    @builtins.property
    def result(self) -> AsyncTasksTaskResultMethods:
        return AsyncTasksTaskResultMethods(self._client)

    def add(
        self,
        *,
        fields: params.TasksTaskAddFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.TasksTaskAddResult]:
        """Add Task (tasks.task.add).

        ``tasks.task.add``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-add.html

        Args:
            fields (TasksTaskAddFields | Mapping[str, Any]): Values of the fields of the new record.
                Keys: ``bitrix24_client.params.TasksTaskAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not find value for parameter {fields} (internal error)
                ``ERROR_CORE``: User specified in the "Responsible" field not found
                ``ERROR_CORE``: Responsible person not specified
                ``ERROR_CORE``: Task title not specified
                ``ERROR_CORE``: Required field {field_name} value not entered
                ``ERROR_CORE``: Incorrect status
                ``ERROR_CORE``: Task specified in the "Parent Task" field not found
                ``ERROR_CORE``: The end date in scheduling is earlier than the start date
                ``ERROR_CORE``: The specified task duration is too long
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    def approve(
        self, *, task_id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.TasksTaskApproveResult]:
        """Approve Task.

        ``tasks.task.approve``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-approve.html

        Args:
            task_id (int): Id of the task.

        Raises:
            ApiError: The codes that are documented:
                ``0``: wrong task id
                ``1048582``: Action on the task is not allowed
                ``100``: CTaskItem All parameters in the constructor must have real class type
        """
        return self._client._invoke(APPROVE, {"taskId": task_id}, extra)

    def complete(
        self, *, task_id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.TasksTaskCompleteResult]:
        """Move Task to Completed Status.

        ``tasks.task.complete``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-complete.html

        Args:
            task_id (int): Id of the task.

        Raises:
            ApiError: The codes that are documented:
                ``0``: wrong task id
                ``0``: Action on the task is not allowed
        """
        return self._client._invoke(COMPLETE, {"taskId": task_id}, extra)

    def defer(
        self, *, task_id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.TasksTaskDeferResult]:
        """Defer a Task to the Status "Deferred".

        ``tasks.task.defer``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-defer.html

        Args:
            task_id (int): Id of the task.

        Raises:
            ApiError: The codes that are documented:
                ``0``: wrong task id
                ``1048582``: Action on the task is not allowed
        """
        return self._client._invoke(DEFER, {"taskId": task_id}, extra)

    def delegate(
        self, *, task_id: int, user_id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.TasksTaskDelegateResult]:
        """Delegate Task (tasks).

        ``tasks.task.delegate``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-delegate.html

        Args:
            task_id (int): Id of the task.
            user_id (int): Id of the user.

        Raises:
            ApiError: The codes that are documented:
                ``0``: wrong task id
                ``0``: Action on the task is not allowed
                ``100``: Could not find value for parameter {userId}
                ``100``: CTaskItem All parameters in the constructor must have real class type
        """
        return self._client._invoke(DELEGATE, {"taskId": task_id, "userId": user_id}, extra)

    def delete(self, *, task_id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Delete Task (tasks.task.delete).

        ``tasks.task.delete``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-delete.html

        Args:
            task_id (int): Id of the task.

        Raises:
            ApiError: The codes that are documented:
                ``0``: wrong task id
                ``1048582``: No access to delete the task
                ``100``: CTaskItem All parameters in the constructor must have real class type
        """
        return self._client._invoke(DELETE, {"taskId": task_id}, extra)

    def disapprove(
        self, *, task_id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.TasksTaskDisapproveResult]:
        """Disapprove Task.

        ``tasks.task.disapprove``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-disapprove.html

        Args:
            task_id (int): Id of the task.

        Raises:
            ApiError: The codes that are documented:
                ``0``: wrong task id
                ``1048582``: Action on the task is not allowed
                ``100``: CTaskItem All parameters in the constructor must have real class type
        """
        return self._client._invoke(DISAPPROVE, {"taskId": task_id}, extra)

    def get(
        self,
        *,
        task_id: int | None = None,
        select: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.TasksTaskGetResult]:
        """Get Task by ID (tasks.task.get).

        ``tasks.task.get``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-get.html

        Args:
            task_id (int): Id of the task.
            select (Sequence[str]): Names of the fields to return.

        Raises:
            ApiError: The codes that are documented:
                ``0``: wrong task id
                ``100``: CTaskItem All parameters in the constructor must have real class type
                    (internal error)
                ``100``: Invalid value {} to match with parameter {select}. Should be value of type
                    array. (internal error)
        """
        return self._client._invoke(GET, {"taskId": task_id, "select": select}, extra)

    def getFields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.TasksTaskGetFieldsResult]:
        """Get the List of Fields.

        ``tasks.task.getFields``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-get-fields.html
        """
        return self._client._invoke(GETFIELDS, {}, extra)

    def getaccess(
        self,
        *,
        task_id: int,
        users: Sequence[int | str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.TasksTaskGetaccessResult]:
        """Check Access to Task.

        ``tasks.task.getaccess``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-get-access.html

        Args:
            task_id (int): Id of the task.
            users (Sequence[int | str]): Users.

        Raises:
            ApiError: The codes that are documented:
                ``0``: wrong task id
                ``100``: Invalid value {} to match with parameter {users}. Should be value of type
                    array.
                ``100``: CTaskItem All parameters in the constructor must have real class type
        """
        return self._client._invoke(GETACCESS, {"taskId": task_id, "users": users}, extra)

    def list(
        self,
        *,
        order: params.TasksTaskListOrder | OtherKeys | None = None,
        filter: params.TasksTaskListFilter | OtherKeys | None = None,
        select: Sequence[str] | None = None,
        params: params.TasksTaskListParams | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.TasksTask]:
        """Get Task List (tasks.task.list).

        ``tasks.task.list``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-list.html

        Args:
            order (TasksTaskListOrder | Mapping[str, Any]): Sorting: names of fields with asc or
                desc. Keys: ``bitrix24_client.params.TasksTaskListOrder``.
            filter (TasksTaskListFilter | Mapping[str, Any]): Conditions on the records; a prefix of
                the name may set the comparison. Keys:
                ``bitrix24_client.params.TasksTaskListFilter``.
            select (Sequence[str]): Names of the fields to return.
            params (TasksTaskListParams): Further parameters of the call. Keys:
                ``bitrix24_client.params.TasksTaskListParams``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Invalid sorting key (internal error)
        """
        return self._client._list(
            LIST,
            {"order": order, "filter": filter, "select": select, "params": params, "start": start},
            extra,
        )

    def mute(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.TasksTaskMuteResult]:
        """Enable "Mute" Mode.

        ``tasks.task.mute``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-mute.html

        Args:
            id (int): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                ``0``: wrong task id
        """
        return self._client._invoke(MUTE, {"id": id}, extra)

    def pause(
        self, *, task_id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.TasksTaskPauseResult]:
        """Translate the task to the Waiting for Execution status.

        ``tasks.task.pause``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-pause.html

        Args:
            task_id (int): Id of the task.

        Raises:
            ApiError: The codes that are documented:
                ``0``: wrong task id
                ``1048582``: Action on the task is not allowed
        """
        return self._client._invoke(PAUSE, {"taskId": task_id}, extra)

    def pin(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.TasksTaskPinResult]:
        """Pin a Task.

        ``tasks.task.pin``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-pin.html

        Args:
            id (int): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                ``0``: wrong task id
                ``100``: CTaskItem All parameters in the constructor must have real class type
        """
        return self._client._invoke(PIN, {"id": id}, extra)

    def renew(
        self, *, task_id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.TasksTaskRenewResult]:
        """Renew a Task After Completion.

        ``tasks.task.renew``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-renew.html

        Args:
            task_id (int): Id of the task.

        Raises:
            ApiError: The codes that are documented:
                ``0``: wrong task id
                ``1048582``: Action on the task is not allowed
        """
        return self._client._invoke(RENEW, {"taskId": task_id}, extra)

    def start(
        self, *, task_id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.TasksTaskStartResult]:
        """Move Task to In Progress Status.

        ``tasks.task.start``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-start.html

        Args:
            task_id (int): Id of the task.

        Raises:
            ApiError: The codes that are documented:
                ``0``: wrong task id
                ``0``: Action on the task is not allowed
        """
        return self._client._invoke(START, {"taskId": task_id}, extra)

    def startwatch(
        self, *, task_id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.TasksTaskStartwatchResult]:
        """Enable Task Watching.

        ``tasks.task.startwatch``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-start-watch.html

        Args:
            task_id (int): Id of the task.

        Raises:
            ApiError: The codes that are documented:
                ``0``: wrong task id
                ``1048584``: a:0:{}
        """
        return self._client._invoke(STARTWATCH, {"taskId": task_id}, extra)

    def stopwatch(
        self, *, task_id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.TasksTaskStopwatchResult]:
        """Disable Task Monitoring.

        ``tasks.task.stopwatch``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-stop-watch.html

        Args:
            task_id (int): Id of the task.

        Raises:
            ApiError: The codes that are documented:
                ``0``: wrong task id
                ``1048584``: a:0:{}
        """
        return self._client._invoke(STOPWATCH, {"taskId": task_id}, extra)

    def unmute(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.TasksTaskUnmuteResult]:
        """Disable "Mute" Mode.

        ``tasks.task.unmute``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-unmute.html

        Args:
            id (int): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                ``0``: wrong task id
        """
        return self._client._invoke(UNMUTE, {"id": id}, extra)

    def unpin(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.TasksTaskUnpinResult]:
        """Unpin a task.

        ``tasks.task.unpin``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-unpin.html

        Args:
            id (int): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                ``0``: wrong task id
                ``100``: CTaskItem All parameters in the constructor must have real class type
        """
        return self._client._invoke(UNPIN, {"id": id}, extra)

    def update(
        self,
        *,
        task_id: int,
        fields: params.TasksTaskUpdateFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.TasksTaskUpdateResult]:
        """Update Task (tasks.task.update).

        ``tasks.task.update``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-update.html

        Args:
            task_id (int): Id of the task.
            fields (TasksTaskUpdateFields | Mapping[str, Any]): New values of the fields; those not
                named stay as they are. Keys: ``bitrix24_client.params.TasksTaskUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``0``: wrong task id
                ``100``: CTaskItem All parameters in the constructor must have real class type
                    (internal error)
                ``0``: Action on the task is not allowed (internal error)
                ``100``: Could not find value for parameter {fields} (internal error)
                ``ERROR_CORE``: The user specified in the "Responsible" field was not found<br>
                ``ERROR_CORE``: Invalid status<br>
                ``ERROR_CORE``: The task specified in the "Parent Task" field was not found<br>
                ``ERROR_CORE``: Cannot bind the node to itself<br>
                ``ERROR_CORE``: Creating cyclic links in tasks is prohibited<br>
                ``ERROR_CORE``: The end date specified in the scheduling is earlier than the start
                    date<br>
                ``ERROR_CORE``: The duration of the task specified in the scheduling is too long<br>
        """
        return self._client._invoke(UPDATE, {"taskId": task_id, "fields": fields}, extra)


class TasksTaskCountersMethods(SyncNamespace):
    """``tasks.task.counters``."""

    __slots__ = ()
    _name = "tasks.task.counters"

    def get(
        self,
        *,
        user_id: int | None = None,
        group_id: int | None = None,
        type: Literal[
            "view_all",
            "view_role_responsible",
            "view_role_accomplice",
            "view_role_auditor",
            "view_role_originator",
        ]
        | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> builtins.dict[str, models.TasksTaskCountersGetResultValue]:
        """Get User Counters.

        ``tasks.task.counters.get``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-counters-get.html

        Args:
            user_id (int): Id of the user.
            group_id (int): Id of the group.
            type (Literal["view_all", "view_role_responsible", "view_role_accomplice",
                "view_role_auditor", "view_role_originator"]): Type.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Invalid value {value} to match with parameter {userId}. Should be value of
                    type int.
                ``0``: Group not found or access denied. (internal error)
        """
        return self._client._invoke(
            COUNTERS_GET, {"userId": user_id, "groupId": group_id, "type": type}, extra
        )


class AsyncTasksTaskCountersMethods(AsyncNamespace):
    """``tasks.task.counters``."""

    __slots__ = ()
    _name = "tasks.task.counters"

    def get(
        self,
        *,
        user_id: int | None = None,
        group_id: int | None = None,
        type: Literal[
            "view_all",
            "view_role_responsible",
            "view_role_accomplice",
            "view_role_auditor",
            "view_role_originator",
        ]
        | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[builtins.dict[str, models.TasksTaskCountersGetResultValue]]:
        """Get User Counters.

        ``tasks.task.counters.get``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-counters-get.html

        Args:
            user_id (int): Id of the user.
            group_id (int): Id of the group.
            type (Literal["view_all", "view_role_responsible", "view_role_accomplice",
                "view_role_auditor", "view_role_originator"]): Type.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Invalid value {value} to match with parameter {userId}. Should be value of
                    type int.
                ``0``: Group not found or access denied. (internal error)
        """
        return self._client._invoke(
            COUNTERS_GET, {"userId": user_id, "groupId": group_id, "type": type}, extra
        )


class TasksTaskFavoriteMethods(SyncNamespace):
    """``tasks.task.favorite``."""

    __slots__ = ()
    _name = "tasks.task.favorite"

    def add(self, *, task_id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Add Task to Favorites (tasks).

        ``tasks.task.favorite.add``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-favorite-add.html

        Args:
            task_id (int): Id of the task.

        Raises:
            ApiError: The codes that are documented:
                ``0``: wrong task id
                ``1``: Task not found or not accessible
                ``100``: CTaskItem All parameters in the constructor must have real class type
        """
        return self._client._invoke(FAVORITE_ADD, {"taskId": task_id}, extra)

    def remove(self, *, task_id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Remove Task from Favorites (tasks).

        ``tasks.task.favorite.remove``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-favorite-remove.html

        Args:
            task_id (int): Id of the task.

        Raises:
            ApiError: The codes that are documented:
                ``0``: wrong task id
                ``1``: Task not found or not accessible
                ``100``: CTaskItem All parameters in the constructor must have real class type
        """
        return self._client._invoke(FAVORITE_REMOVE, {"taskId": task_id}, extra)


class AsyncTasksTaskFavoriteMethods(AsyncNamespace):
    """``tasks.task.favorite``."""

    __slots__ = ()
    _name = "tasks.task.favorite"

    def add(self, *, task_id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Add Task to Favorites (tasks).

        ``tasks.task.favorite.add``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-favorite-add.html

        Args:
            task_id (int): Id of the task.

        Raises:
            ApiError: The codes that are documented:
                ``0``: wrong task id
                ``1``: Task not found or not accessible
                ``100``: CTaskItem All parameters in the constructor must have real class type
        """
        return self._client._invoke(FAVORITE_ADD, {"taskId": task_id}, extra)

    def remove(self, *, task_id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Remove Task from Favorites (tasks).

        ``tasks.task.favorite.remove``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-favorite-remove.html

        Args:
            task_id (int): Id of the task.

        Raises:
            ApiError: The codes that are documented:
                ``0``: wrong task id
                ``1``: Task not found or not accessible
                ``100``: CTaskItem All parameters in the constructor must have real class type
        """
        return self._client._invoke(FAVORITE_REMOVE, {"taskId": task_id}, extra)


class TasksTaskFilesMethods(SyncNamespace):
    """``tasks.task.files``."""

    __slots__ = ()
    _name = "tasks.task.files"

    def attach(
        self, *, task_id: int, file_id: int, extra: Mapping[str, Any] | None = None
    ) -> models.TasksTaskFilesAttachResult:
        """Attach Files to a Task (tasks.task.files).

        ``tasks.task.files.attach``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-files-attach.html

        Args:
            task_id (int): Id of the task.
            file_id (int): Id of the file.

        Raises:
            ApiError: The codes that are documented:
                ``100``: CTaskItem All parameters in the constructor must have real class type
                    (internal error)
                ``0``: wrong task id (internal error)
                ``100``: Could not find value for parameter {fileId} (internal error)
                ``100``: Invalid value {value} to match with parameter {fileId}. Should be value of
                    type int. (internal error)
                ``ERROR_CORE``: Insufficient permissions.<br>
                ``0``: Access denied (internal error)
        """
        return self._client._invoke(FILES_ATTACH, {"taskId": task_id, "fileId": file_id}, extra)


class AsyncTasksTaskFilesMethods(AsyncNamespace):
    """``tasks.task.files``."""

    __slots__ = ()
    _name = "tasks.task.files"

    def attach(
        self, *, task_id: int, file_id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.TasksTaskFilesAttachResult]:
        """Attach Files to a Task (tasks.task.files).

        ``tasks.task.files.attach``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-files-attach.html

        Args:
            task_id (int): Id of the task.
            file_id (int): Id of the file.

        Raises:
            ApiError: The codes that are documented:
                ``100``: CTaskItem All parameters in the constructor must have real class type
                    (internal error)
                ``0``: wrong task id (internal error)
                ``100``: Could not find value for parameter {fileId} (internal error)
                ``100``: Invalid value {value} to match with parameter {fileId}. Should be value of
                    type int. (internal error)
                ``ERROR_CORE``: Insufficient permissions.<br>
                ``0``: Access denied (internal error)
        """
        return self._client._invoke(FILES_ATTACH, {"taskId": task_id, "fileId": file_id}, extra)


class TasksTaskHistoryMethods(SyncNamespace):
    """``tasks.task.history``."""

    __slots__ = ()
    _name = "tasks.task.history"

    def list(
        self,
        *,
        task_id: int,
        filter: params.TasksTaskHistoryListFilter | OtherKeys | None = None,
        order: params.TasksTaskHistoryListOrder | OtherKeys | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.TasksTaskHistoryListResult:
        """Get Task History.

        ``tasks.task.history.list``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-history-list.html

        Args:
            task_id (int): Id of the task.
            filter (TasksTaskHistoryListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.TasksTaskHistoryListFilter``.
            order (TasksTaskHistoryListOrder | Mapping[str, Any]): Sorting: names of fields with asc
                or desc. Keys: ``bitrix24_client.params.TasksTaskHistoryListOrder``.

        Raises:
            ApiError: The codes that are documented:
                ``100``: CTaskItem All parameters in the constructor must have real class type
                    (internal error)
                ``0``: wrong task id (internal error)
                ``0``: Access denied. (internal error)
        """
        return self._client._invoke(
            HISTORY_LIST, {"taskId": task_id, "filter": filter, "order": order}, extra
        )


class AsyncTasksTaskHistoryMethods(AsyncNamespace):
    """``tasks.task.history``."""

    __slots__ = ()
    _name = "tasks.task.history"

    def list(
        self,
        *,
        task_id: int,
        filter: params.TasksTaskHistoryListFilter | OtherKeys | None = None,
        order: params.TasksTaskHistoryListOrder | OtherKeys | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.TasksTaskHistoryListResult]:
        """Get Task History.

        ``tasks.task.history.list``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-history-list.html

        Args:
            task_id (int): Id of the task.
            filter (TasksTaskHistoryListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.TasksTaskHistoryListFilter``.
            order (TasksTaskHistoryListOrder | Mapping[str, Any]): Sorting: names of fields with asc
                or desc. Keys: ``bitrix24_client.params.TasksTaskHistoryListOrder``.

        Raises:
            ApiError: The codes that are documented:
                ``100``: CTaskItem All parameters in the constructor must have real class type
                    (internal error)
                ``0``: wrong task id (internal error)
                ``0``: Access denied. (internal error)
        """
        return self._client._invoke(
            HISTORY_LIST, {"taskId": task_id, "filter": filter, "order": order}, extra
        )


class TasksTaskResultMethods(SyncNamespace):
    """``tasks.task.result``."""

    __slots__ = ()
    _name = "tasks.task.result"

    def addFromComment(
        self, *, comment_id: int, extra: Mapping[str, Any] | None = None
    ) -> models.TasksTaskResultAddFromCommentResult:
        """Add Comment to Result.

        ``tasks.task.result.addFromComment``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-add-from-comment.html

        Args:
            comment_id (int):

        Raises:
            ApiError: The codes that are documented:
                ``0``: Access denied.
                ``0``: Result already exists.
                ``100``: Invalid value {value} to match with parameter {commentId}. Should be value
                    of type int.
                ``0``: Comment not found.
        """
        return self._client._invoke(RESULT_ADDFROMCOMMENT, {"commentId": comment_id}, extra)

    def deleteFromComment(self, *, comment_id: int, extra: Mapping[str, Any] | None = None) -> Any:
        """Remove Comment from Result.

        ``tasks.task.result.deleteFromComment``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-delete-from-comment.html

        Args:
            comment_id (int):

        Raises:
            ApiError: The codes that are documented:
                ``0``: Access denied.
                ``100``: Invalid value {value} to match with parameter {commentId}. Should be value
                    of type int.
                ``0``: Comment not found.
        """
        return self._client._invoke(RESULT_DELETEFROMCOMMENT, {"commentId": comment_id}, extra)

    def list(
        self, *, task_id: int, extra: Mapping[str, Any] | None = None
    ) -> builtins.list[models.TasksTaskResult]:
        """Get the List of Task Results.

        ``tasks.task.result.list``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-list.html

        Args:
            task_id (int): Id of the task.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Access denied.
                ``100``: Invalid value {value} to match with parameter {commentId}. Should be value
                    of type int.
        """
        return self._client._invoke(RESULT_LIST, {"taskId": task_id}, extra)


class AsyncTasksTaskResultMethods(AsyncNamespace):
    """``tasks.task.result``."""

    __slots__ = ()
    _name = "tasks.task.result"

    def addFromComment(
        self, *, comment_id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.TasksTaskResultAddFromCommentResult]:
        """Add Comment to Result.

        ``tasks.task.result.addFromComment``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-add-from-comment.html

        Args:
            comment_id (int):

        Raises:
            ApiError: The codes that are documented:
                ``0``: Access denied.
                ``0``: Result already exists.
                ``100``: Invalid value {value} to match with parameter {commentId}. Should be value
                    of type int.
                ``0``: Comment not found.
        """
        return self._client._invoke(RESULT_ADDFROMCOMMENT, {"commentId": comment_id}, extra)

    def deleteFromComment(
        self, *, comment_id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[Any]:
        """Remove Comment from Result.

        ``tasks.task.result.deleteFromComment``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-delete-from-comment.html

        Args:
            comment_id (int):

        Raises:
            ApiError: The codes that are documented:
                ``0``: Access denied.
                ``100``: Invalid value {value} to match with parameter {commentId}. Should be value
                    of type int.
                ``0``: Comment not found.
        """
        return self._client._invoke(RESULT_DELETEFROMCOMMENT, {"commentId": comment_id}, extra)

    def list(
        self, *, task_id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[builtins.list[models.TasksTaskResult]]:
        """Get the List of Task Results.

        ``tasks.task.result.list``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-list.html

        Args:
            task_id (int): Id of the task.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Access denied.
                ``100``: Invalid value {value} to match with parameter {commentId}. Should be value
                    of type int.
        """
        return self._client._invoke(RESULT_LIST, {"taskId": task_id}, extra)
