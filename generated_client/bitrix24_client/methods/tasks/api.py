"""Methods of ``tasks.api``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.lazy import lazy_module
from ..._runtime.method import ById, Method, Pagination, list_method

if TYPE_CHECKING:
    from ..._runtime.listing import AsyncListing, Listing
    from ..._runtime.open_dicts import OtherKeys
    from ...models.tasks import api as models
    from ...params.tasks import api as params
else:
    models = lazy_module("...models.tasks.api", __package__)

SCRUM_BACKLOG_ADD = Method(
    "tasks.api.scrum.backlog.add",
    _k.Nested(lambda: models.TasksApiScrumBacklog),
    keys={"fields": ("TasksApiScrumBacklogAddFields",)},
)
SCRUM_BACKLOG_DELETE = Method("tasks.api.scrum.backlog.delete", _k.ListOf(_k.ANY))
SCRUM_BACKLOG_GET = Method(
    "tasks.api.scrum.backlog.get", _k.Nested(lambda: models.TasksApiScrumBacklog), safe=True
)
SCRUM_BACKLOG_GETFIELDS = Method(
    "tasks.api.scrum.backlog.getFields",
    _k.Nested(lambda: models.TasksApiScrumBacklogGetFieldsResult),
    safe=True,
)
SCRUM_BACKLOG_UPDATE = Method(
    "tasks.api.scrum.backlog.update",
    _k.Nested(lambda: models.TasksApiScrumBacklog),
    keys={"fields": ("TasksApiScrumBacklogUpdateFields",)},
)
SCRUM_EPIC_ADD = Method(
    "tasks.api.scrum.epic.add",
    _k.Nested(lambda: models.TasksApiScrumEpic),
    keys={"fields": ("TasksApiScrumEpicAddFields",)},
)
SCRUM_EPIC_DELETE = Method("tasks.api.scrum.epic.delete", _k.ANY)
SCRUM_EPIC_GET = Method(
    "tasks.api.scrum.epic.get", _k.Nested(lambda: models.TasksApiScrumEpic), safe=True
)
SCRUM_EPIC_GETFIELDS = Method(
    "tasks.api.scrum.epic.getFields",
    _k.Nested(lambda: models.TasksApiScrumEpicGetFieldsResult),
    safe=True,
)
SCRUM_EPIC_LIST = list_method(
    "tasks.api.scrum.epic.list",
    _k.Nested(lambda: models.TasksApiScrumEpic),
    Pagination(id_field="id"),
    some_keys={
        "order": ("TasksApiScrumEpicListOrder",),
        "filter": ("TasksApiScrumEpicListFilter",),
    },
)
SCRUM_EPIC_UPDATE = Method(
    "tasks.api.scrum.epic.update",
    _k.Nested(lambda: models.TasksApiScrumEpic),
    some_keys={"fields": ("TasksApiScrumEpicUpdateFields",)},
)
SCRUM_KANBAN_ADDSTAGE = Method(
    "tasks.api.scrum.kanban.addStage",
    _k.INTEGER,
    keys={"fields": ("TasksApiScrumKanbanAddStageFields",)},
)
SCRUM_KANBAN_ADDTASK = Method("tasks.api.scrum.kanban.addTask", _k.BOOLEAN)
SCRUM_KANBAN_DELETESTAGE = Method("tasks.api.scrum.kanban.deleteStage", _k.BOOLEAN)
SCRUM_KANBAN_DELETETASK = Method("tasks.api.scrum.kanban.deleteTask", _k.BOOLEAN)
SCRUM_KANBAN_GETFIELDS = Method(
    "tasks.api.scrum.kanban.getFields",
    _k.Nested(lambda: models.TasksApiScrumKanbanGetFieldsResult),
    safe=True,
)
SCRUM_KANBAN_GETSTAGES = Method(
    "tasks.api.scrum.kanban.getStages",
    _k.ListOf(_k.Nested(lambda: models.TasksApiScrumKanbanGetStagesResultItem)),
    safe=True,
)
SCRUM_KANBAN_UPDATESTAGE = Method(
    "tasks.api.scrum.kanban.updateStage",
    _k.BOOLEAN,
    keys={"fields": ("TasksApiScrumKanbanUpdateStageFields",)},
)
SCRUM_SPRINT_ADD = Method(
    "tasks.api.scrum.sprint.add",
    _k.Nested(lambda: models.TasksApiScrumSprint),
    some_keys={"fields": ("TasksApiScrumSprintAddFields",)},
)
SCRUM_SPRINT_COMPLETE = Method(
    "tasks.api.scrum.sprint.complete", _k.Nested(lambda: models.TasksApiScrumSprintCompleteResult)
)
SCRUM_SPRINT_DELETE = Method("tasks.api.scrum.sprint.delete", _k.ListOf(_k.ANY))
SCRUM_SPRINT_GET = Method(
    "tasks.api.scrum.sprint.get", _k.Nested(lambda: models.TasksApiScrumSprint), safe=True
)
SCRUM_SPRINT_GETFIELDS = Method(
    "tasks.api.scrum.sprint.getFields",
    _k.Nested(lambda: models.TasksApiScrumSprintGetFieldsResult),
    safe=True,
)
SCRUM_SPRINT_LIST = list_method(
    "tasks.api.scrum.sprint.list",
    _k.Nested(lambda: models.TasksApiScrumSprint),
    Pagination(id_field="id", by_id=ById(row="id")),
    some_keys={
        "order": ("TasksApiScrumSprintListOrder",),
        "filter": ("TasksApiScrumSprintListFilter",),
    },
)
SCRUM_SPRINT_START = Method(
    "tasks.api.scrum.sprint.start", _k.Nested(lambda: models.TasksApiScrumSprintStartResult)
)
SCRUM_SPRINT_UPDATE = Method(
    "tasks.api.scrum.sprint.update",
    _k.Nested(lambda: models.TasksApiScrumSprint),
    keys={"fields": ("TasksApiScrumSprintUpdateFields",)},
)
SCRUM_TASK_GET = Method(
    "tasks.api.scrum.task.get", _k.Nested(lambda: models.TasksApiScrumTask), safe=True
)
SCRUM_TASK_GETFIELDS = Method(
    "tasks.api.scrum.task.getFields",
    _k.Nested(lambda: models.TasksApiScrumTaskGetFieldsResult),
    safe=True,
)
SCRUM_TASK_UPDATE = Method(
    "tasks.api.scrum.task.update",
    _k.Nested(lambda: models.TasksApiScrumTaskUpdateResult),
    keys={"fields": ("TasksApiScrumTaskUpdateFields",)},
)


class TasksApiMethods(SyncNamespace):
    """``tasks.api``."""

    __slots__ = ()
    _name = "tasks.api"

    @builtins.property
    def scrum(self) -> TasksApiScrumMethods:
        return TasksApiScrumMethods(self._client)


class AsyncTasksApiMethods(AsyncNamespace):
    """``tasks.api``."""

    __slots__ = ()
    _name = "tasks.api"

    @builtins.property
    def scrum(self) -> AsyncTasksApiScrumMethods:
        return AsyncTasksApiScrumMethods(self._client)


class TasksApiScrumMethods(SyncNamespace):
    """``tasks.api.scrum``."""

    __slots__ = ()
    _name = "tasks.api.scrum"

    @builtins.property
    def backlog(self) -> TasksApiScrumBacklogMethods:
        return TasksApiScrumBacklogMethods(self._client)

    @builtins.property
    def epic(self) -> TasksApiScrumEpicMethods:
        return TasksApiScrumEpicMethods(self._client)

    @builtins.property
    def kanban(self) -> TasksApiScrumKanbanMethods:
        return TasksApiScrumKanbanMethods(self._client)

    @builtins.property
    def sprint(self) -> TasksApiScrumSprintMethods:
        return TasksApiScrumSprintMethods(self._client)

    @builtins.property
    def task(self) -> TasksApiScrumTaskMethods:
        return TasksApiScrumTaskMethods(self._client)


class AsyncTasksApiScrumMethods(AsyncNamespace):
    """``tasks.api.scrum``."""

    __slots__ = ()
    _name = "tasks.api.scrum"

    @builtins.property
    def backlog(self) -> AsyncTasksApiScrumBacklogMethods:
        return AsyncTasksApiScrumBacklogMethods(self._client)

    @builtins.property
    def epic(self) -> AsyncTasksApiScrumEpicMethods:
        return AsyncTasksApiScrumEpicMethods(self._client)

    @builtins.property
    def kanban(self) -> AsyncTasksApiScrumKanbanMethods:
        return AsyncTasksApiScrumKanbanMethods(self._client)

    @builtins.property
    def sprint(self) -> AsyncTasksApiScrumSprintMethods:
        return AsyncTasksApiScrumSprintMethods(self._client)

    @builtins.property
    def task(self) -> AsyncTasksApiScrumTaskMethods:
        return AsyncTasksApiScrumTaskMethods(self._client)


class TasksApiScrumBacklogMethods(SyncNamespace):
    """``tasks.api.scrum.backlog``."""

    __slots__ = ()
    _name = "tasks.api.scrum.backlog"

    def add(
        self,
        *,
        fields: params.TasksApiScrumBacklogAddFields,
        extra: Mapping[str, Any] | None = None,
    ) -> models.TasksApiScrumBacklog:
        """Add backlog in Scrum.

        ``tasks.api.scrum.backlog.add``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/backlog/tasks-api-scrum-backlog-add.html

        Args:
            fields (TasksApiScrumBacklogAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.TasksApiScrumBacklogAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Group id not found
                ``0``: Backlog already added
                ``0``: Access denied
                ``0``: createdBy user not found
                ``0``: modifiedBy user not found
                ``0``: Unable to add backlog
                ``0``: Unknown error
        """
        return self._client._invoke(SCRUM_BACKLOG_ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> builtins.list[Any]:
        """Delete backlog.

        ``tasks.api.scrum.backlog.delete``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/backlog/tasks-api-scrum-backlog-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Backlog id not found
                ``0``: Backlog not found
                ``0``: Access denied
                ``0``: It is forbidden remove a backlog with items
                ``0``: Backlog not deleted
                ``0``: Unknown error
        """
        return self._client._invoke(SCRUM_BACKLOG_DELETE, {"id": id}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> models.TasksApiScrumBacklog:
        """Get Backlog Fields by Scrum ID.

        ``tasks.api.scrum.backlog.get``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/backlog/tasks-api-scrum-backlog-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Group id not found
                ``0``: Backlog not found
                ``0``: Access denied
                ``0``: Unknown error
        """
        return self._client._invoke(SCRUM_BACKLOG_GET, {"id": id}, extra)

    def getFields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> models.TasksApiScrumBacklogGetFieldsResult:
        """Get a list of available backlog fields.

        ``tasks.api.scrum.backlog.getFields``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/backlog/tasks-api-scrum-backlog-get-fields.html
        """
        return self._client._invoke(SCRUM_BACKLOG_GETFIELDS, {}, extra)

    def update(
        self,
        *,
        id: int,
        fields: params.TasksApiScrumBacklogUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> models.TasksApiScrumBacklog:
        """Update backlog.

        ``tasks.api.scrum.backlog.update``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/backlog/tasks-api-scrum-backlog-update.html

        Args:
            id (int): Id of the record to change.
            fields (TasksApiScrumBacklogUpdateFields): New values of the fields; those not named
                stay as they are. Keys: ``bitrix24_client.params.TasksApiScrumBacklogUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not find value for parameter {fields}
                ``0``: Backlog id not found
                ``0``: Backlog not found
                ``0``: Access denied
                ``0``: It is forbidden move a backlog with items
                ``0``: The target group already has a backlog
                ``0``: createdBy user not found
                ``0``: modifiedBy user not found
                ``0``: Unable to update backlog
                ``0``: Unknown error
        """
        return self._client._invoke(SCRUM_BACKLOG_UPDATE, {"id": id, "fields": fields}, extra)


class AsyncTasksApiScrumBacklogMethods(AsyncNamespace):
    """``tasks.api.scrum.backlog``."""

    __slots__ = ()
    _name = "tasks.api.scrum.backlog"

    def add(
        self,
        *,
        fields: params.TasksApiScrumBacklogAddFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.TasksApiScrumBacklog]:
        """Add backlog in Scrum.

        ``tasks.api.scrum.backlog.add``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/backlog/tasks-api-scrum-backlog-add.html

        Args:
            fields (TasksApiScrumBacklogAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.TasksApiScrumBacklogAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Group id not found
                ``0``: Backlog already added
                ``0``: Access denied
                ``0``: createdBy user not found
                ``0``: modifiedBy user not found
                ``0``: Unable to add backlog
                ``0``: Unknown error
        """
        return self._client._invoke(SCRUM_BACKLOG_ADD, {"fields": fields}, extra)

    def delete(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[builtins.list[Any]]:
        """Delete backlog.

        ``tasks.api.scrum.backlog.delete``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/backlog/tasks-api-scrum-backlog-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Backlog id not found
                ``0``: Backlog not found
                ``0``: Access denied
                ``0``: It is forbidden remove a backlog with items
                ``0``: Backlog not deleted
                ``0``: Unknown error
        """
        return self._client._invoke(SCRUM_BACKLOG_DELETE, {"id": id}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.TasksApiScrumBacklog]:
        """Get Backlog Fields by Scrum ID.

        ``tasks.api.scrum.backlog.get``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/backlog/tasks-api-scrum-backlog-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Group id not found
                ``0``: Backlog not found
                ``0``: Access denied
                ``0``: Unknown error
        """
        return self._client._invoke(SCRUM_BACKLOG_GET, {"id": id}, extra)

    def getFields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.TasksApiScrumBacklogGetFieldsResult]:
        """Get a list of available backlog fields.

        ``tasks.api.scrum.backlog.getFields``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/backlog/tasks-api-scrum-backlog-get-fields.html
        """
        return self._client._invoke(SCRUM_BACKLOG_GETFIELDS, {}, extra)

    def update(
        self,
        *,
        id: int,
        fields: params.TasksApiScrumBacklogUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.TasksApiScrumBacklog]:
        """Update backlog.

        ``tasks.api.scrum.backlog.update``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/backlog/tasks-api-scrum-backlog-update.html

        Args:
            id (int): Id of the record to change.
            fields (TasksApiScrumBacklogUpdateFields): New values of the fields; those not named
                stay as they are. Keys: ``bitrix24_client.params.TasksApiScrumBacklogUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not find value for parameter {fields}
                ``0``: Backlog id not found
                ``0``: Backlog not found
                ``0``: Access denied
                ``0``: It is forbidden move a backlog with items
                ``0``: The target group already has a backlog
                ``0``: createdBy user not found
                ``0``: modifiedBy user not found
                ``0``: Unable to update backlog
                ``0``: Unknown error
        """
        return self._client._invoke(SCRUM_BACKLOG_UPDATE, {"id": id, "fields": fields}, extra)


class TasksApiScrumEpicMethods(SyncNamespace):
    """``tasks.api.scrum.epic``."""

    __slots__ = ()
    _name = "tasks.api.scrum.epic"

    def add(
        self, *, fields: params.TasksApiScrumEpicAddFields, extra: Mapping[str, Any] | None = None
    ) -> models.TasksApiScrumEpic:
        """Add Epic in Scrum.

        ``tasks.api.scrum.epic.add``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-add.html

        Args:
            fields (TasksApiScrumEpicAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.TasksApiScrumEpicAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Access denied
                ``0``: Epic not created
                ``0``: createdBy user not found
                ``0``: modifiedBy user not found
                ``0``: Group is not found
                ``0``: Name is not found
        """
        return self._client._invoke(SCRUM_EPIC_ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Any:
        """Delete Epic.

        ``tasks.api.scrum.epic.delete``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Access denied
                ``0``: Epic not found
                ``100``: Could not find value for parameter {id}
                ``100``: Invalid value {stringValue} to match with parameter {id}. Should be value
                    of type int.
        """
        return self._client._invoke(SCRUM_EPIC_DELETE, {"id": id}, extra)

    def get(self, *, id: int, extra: Mapping[str, Any] | None = None) -> models.TasksApiScrumEpic:
        """Get Epic Fields by Its Identifier.

        ``tasks.api.scrum.epic.get``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Access denied
                ``0``: Epic not found
                ``100``: Could not find value for parameter {id}
                ``100``: Invalid value {stringValue} to match with parameter {id}. Should be value
                    of type int.
        """
        return self._client._invoke(SCRUM_EPIC_GET, {"id": id}, extra)

    def getFields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> models.TasksApiScrumEpicGetFieldsResult:
        """Get a list of available fields for epic.

        ``tasks.api.scrum.epic.getFields``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-get-fields.html
        """
        return self._client._invoke(SCRUM_EPIC_GETFIELDS, {}, extra)

    def list(
        self,
        *,
        order: Sequence[Any] | params.TasksApiScrumEpicListOrder | OtherKeys | None = None,
        filter: Sequence[Any] | params.TasksApiScrumEpicListFilter | OtherKeys | None = None,
        select: Sequence[str] | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.TasksApiScrumEpic]:
        """Get a List of Epics.

        ``tasks.api.scrum.epic.list``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-list.html

        Args:
            order (Sequence[Any] | TasksApiScrumEpicListOrder | Mapping[str, Any]): Sorting: names
                of fields with asc or desc. Keys:
                ``bitrix24_client.params.TasksApiScrumEpicListOrder``.
            filter (Sequence[Any] | TasksApiScrumEpicListFilter | Mapping[str, Any]): Conditions on
                the records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.TasksApiScrumEpicListFilter``.
            select (Sequence[str]): Names of the fields to return. Default: ``[]``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Could not load list
        """
        return self._client._list(
            SCRUM_EPIC_LIST,
            {"order": order, "filter": filter, "select": select, "start": start},
            extra,
        )

    def update(
        self,
        *,
        id: int,
        fields: Sequence[Any] | params.TasksApiScrumEpicUpdateFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> models.TasksApiScrumEpic:
        """Update Epic in Scrum.

        ``tasks.api.scrum.epic.update``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-update.html

        Args:
            id (int): Id of the record to change.
            fields (Sequence[Any] | TasksApiScrumEpicUpdateFields | Mapping[str, Any]): New values
                of the fields; those not named stay as they are. Keys:
                ``bitrix24_client.params.TasksApiScrumEpicUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Access denied
                ``0``: Epic not found
                ``0``: Epic not updated
                ``0``: createdBy user not found
                ``0``: modifiedBy user not found
                ``100``: Could not find value for parameter {id}
                ``100``: Invalid value {stringValue} to match with parameter {id}. Should be value
                    of type int.
        """
        return self._client._invoke(SCRUM_EPIC_UPDATE, {"id": id, "fields": fields}, extra)


class AsyncTasksApiScrumEpicMethods(AsyncNamespace):
    """``tasks.api.scrum.epic``."""

    __slots__ = ()
    _name = "tasks.api.scrum.epic"

    def add(
        self, *, fields: params.TasksApiScrumEpicAddFields, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.TasksApiScrumEpic]:
        """Add Epic in Scrum.

        ``tasks.api.scrum.epic.add``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-add.html

        Args:
            fields (TasksApiScrumEpicAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.TasksApiScrumEpicAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Access denied
                ``0``: Epic not created
                ``0``: createdBy user not found
                ``0``: modifiedBy user not found
                ``0``: Group is not found
                ``0``: Name is not found
        """
        return self._client._invoke(SCRUM_EPIC_ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Delete Epic.

        ``tasks.api.scrum.epic.delete``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Access denied
                ``0``: Epic not found
                ``100``: Could not find value for parameter {id}
                ``100``: Invalid value {stringValue} to match with parameter {id}. Should be value
                    of type int.
        """
        return self._client._invoke(SCRUM_EPIC_DELETE, {"id": id}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.TasksApiScrumEpic]:
        """Get Epic Fields by Its Identifier.

        ``tasks.api.scrum.epic.get``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Access denied
                ``0``: Epic not found
                ``100``: Could not find value for parameter {id}
                ``100``: Invalid value {stringValue} to match with parameter {id}. Should be value
                    of type int.
        """
        return self._client._invoke(SCRUM_EPIC_GET, {"id": id}, extra)

    def getFields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.TasksApiScrumEpicGetFieldsResult]:
        """Get a list of available fields for epic.

        ``tasks.api.scrum.epic.getFields``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-get-fields.html
        """
        return self._client._invoke(SCRUM_EPIC_GETFIELDS, {}, extra)

    def list(
        self,
        *,
        order: Sequence[Any] | params.TasksApiScrumEpicListOrder | OtherKeys | None = None,
        filter: Sequence[Any] | params.TasksApiScrumEpicListFilter | OtherKeys | None = None,
        select: Sequence[str] | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.TasksApiScrumEpic]:
        """Get a List of Epics.

        ``tasks.api.scrum.epic.list``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-list.html

        Args:
            order (Sequence[Any] | TasksApiScrumEpicListOrder | Mapping[str, Any]): Sorting: names
                of fields with asc or desc. Keys:
                ``bitrix24_client.params.TasksApiScrumEpicListOrder``.
            filter (Sequence[Any] | TasksApiScrumEpicListFilter | Mapping[str, Any]): Conditions on
                the records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.TasksApiScrumEpicListFilter``.
            select (Sequence[str]): Names of the fields to return. Default: ``[]``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Could not load list
        """
        return self._client._list(
            SCRUM_EPIC_LIST,
            {"order": order, "filter": filter, "select": select, "start": start},
            extra,
        )

    def update(
        self,
        *,
        id: int,
        fields: Sequence[Any] | params.TasksApiScrumEpicUpdateFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.TasksApiScrumEpic]:
        """Update Epic in Scrum.

        ``tasks.api.scrum.epic.update``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-update.html

        Args:
            id (int): Id of the record to change.
            fields (Sequence[Any] | TasksApiScrumEpicUpdateFields | Mapping[str, Any]): New values
                of the fields; those not named stay as they are. Keys:
                ``bitrix24_client.params.TasksApiScrumEpicUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Access denied
                ``0``: Epic not found
                ``0``: Epic not updated
                ``0``: createdBy user not found
                ``0``: modifiedBy user not found
                ``100``: Could not find value for parameter {id}
                ``100``: Invalid value {stringValue} to match with parameter {id}. Should be value
                    of type int.
        """
        return self._client._invoke(SCRUM_EPIC_UPDATE, {"id": id, "fields": fields}, extra)


class TasksApiScrumKanbanMethods(SyncNamespace):
    """``tasks.api.scrum.kanban``."""

    __slots__ = ()
    _name = "tasks.api.scrum.kanban"

    def addStage(
        self,
        *,
        fields: params.TasksApiScrumKanbanAddStageFields,
        extra: Mapping[str, Any] | None = None,
    ) -> int:
        """Create a Scrum Kanban Stage.

        ``tasks.api.scrum.kanban.addStage``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-add-stage.html

        Args:
            fields (TasksApiScrumKanbanAddStageFields): Values of the fields, by name. Keys:
                ``bitrix24_client.params.TasksApiScrumKanbanAddStageFields``.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Sprint id not found
                ``0``: Sprint not found
                ``0``: Access denied
                ``0``: Incorrect name format
                ``0``: Unknown error
        """
        return self._client._invoke(SCRUM_KANBAN_ADDSTAGE, {"fields": fields}, extra)

    def addTask(
        self, *, sprint_id: int, task_id: int, stage_id: int, extra: Mapping[str, Any] | None = None
    ) -> bool:
        """Add Task to Scrum Kanban.

        ``tasks.api.scrum.kanban.addTask``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-add-task.html

        Args:
            sprint_id (int):
            task_id (int): Id of the task.
            stage_id (int): Id of the stage.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Sprint id not found
                ``0``: TaskId id not found
                ``0``: StageId id not found
                ``0``: Sprint not found
                ``0``: Stage not found
                ``0``: Task not found. The task must be with GROUP_ID
                ``0``: Access denied
                ``0``: Unknown error
        """
        return self._client._invoke(
            SCRUM_KANBAN_ADDTASK,
            {"sprintId": sprint_id, "taskId": task_id, "stageId": stage_id},
            extra,
        )

    def deleteStage(self, *, stage_id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete Stage (tasks).

        ``tasks.api.scrum.kanban.deleteStage``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-delete-stage.html

        Args:
            stage_id (int): Id of the stage.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Stage id not found
                ``0``: Stage not found
                ``0``: Stage has tasks
                ``0``: Access denied
                ``0``: Unknown error
        """
        return self._client._invoke(SCRUM_KANBAN_DELETESTAGE, {"stageId": stage_id}, extra)

    def deleteTask(
        self, *, sprint_id: int, task_id: int, extra: Mapping[str, Any] | None = None
    ) -> bool:
        """Delete Task from Scrum Kanban.

        ``tasks.api.scrum.kanban.deleteTask``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-delete-task.html

        Args:
            sprint_id (int):
            task_id (int): Id of the task.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Sprint id not found
                ``0``: TaskId id not found
                ``0``: Sprint not found
                ``0``: Task not found. The task must be with GROUP_ID
                ``0``: Access denied
                ``0``: Unknown error
        """
        return self._client._invoke(
            SCRUM_KANBAN_DELETETASK, {"sprintId": sprint_id, "taskId": task_id}, extra
        )

    def getFields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> models.TasksApiScrumKanbanGetFieldsResult:
        """Get a list of available fields for the kanban stage.

        ``tasks.api.scrum.kanban.getFields``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-get-fields.html
        """
        return self._client._invoke(SCRUM_KANBAN_GETFIELDS, {}, extra)

    def getStages(
        self, *, sprint_id: int, extra: Mapping[str, Any] | None = None
    ) -> builtins.list[models.TasksApiScrumKanbanGetStagesResultItem]:
        """Get Kanban Stages by Sprint ID.

        ``tasks.api.scrum.kanban.getStages``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-get-stages.html

        Args:
            sprint_id (int):

        Raises:
            ApiError: The codes that are documented:
                ``0``: Sprint id not found
                ``0``: Sprint not found
                ``0``: Access denied
                ``0``: Unknown error
        """
        return self._client._invoke(SCRUM_KANBAN_GETSTAGES, {"sprintId": sprint_id}, extra)

    def updateStage(
        self,
        *,
        stage_id: int,
        fields: params.TasksApiScrumKanbanUpdateStageFields,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Update Scrum Kanban Stage.

        ``tasks.api.scrum.kanban.updateStage``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-update-stage.html

        Args:
            stage_id (int): Id of the stage.
            fields (TasksApiScrumKanbanUpdateStageFields): Values of the fields, by name. Keys:
                ``bitrix24_client.params.TasksApiScrumKanbanUpdateStageFields``.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Stage id not found
                ``0``: Stage not found
                ``0``: Incorrect sprintId value
                ``0``: Access denied
                ``0``: Unknown error
        """
        return self._client._invoke(
            SCRUM_KANBAN_UPDATESTAGE, {"stageId": stage_id, "fields": fields}, extra
        )


class AsyncTasksApiScrumKanbanMethods(AsyncNamespace):
    """``tasks.api.scrum.kanban``."""

    __slots__ = ()
    _name = "tasks.api.scrum.kanban"

    def addStage(
        self,
        *,
        fields: params.TasksApiScrumKanbanAddStageFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[int]:
        """Create a Scrum Kanban Stage.

        ``tasks.api.scrum.kanban.addStage``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-add-stage.html

        Args:
            fields (TasksApiScrumKanbanAddStageFields): Values of the fields, by name. Keys:
                ``bitrix24_client.params.TasksApiScrumKanbanAddStageFields``.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Sprint id not found
                ``0``: Sprint not found
                ``0``: Access denied
                ``0``: Incorrect name format
                ``0``: Unknown error
        """
        return self._client._invoke(SCRUM_KANBAN_ADDSTAGE, {"fields": fields}, extra)

    def addTask(
        self, *, sprint_id: int, task_id: int, stage_id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[bool]:
        """Add Task to Scrum Kanban.

        ``tasks.api.scrum.kanban.addTask``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-add-task.html

        Args:
            sprint_id (int):
            task_id (int): Id of the task.
            stage_id (int): Id of the stage.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Sprint id not found
                ``0``: TaskId id not found
                ``0``: StageId id not found
                ``0``: Sprint not found
                ``0``: Stage not found
                ``0``: Task not found. The task must be with GROUP_ID
                ``0``: Access denied
                ``0``: Unknown error
        """
        return self._client._invoke(
            SCRUM_KANBAN_ADDTASK,
            {"sprintId": sprint_id, "taskId": task_id, "stageId": stage_id},
            extra,
        )

    def deleteStage(
        self, *, stage_id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[bool]:
        """Delete Stage (tasks).

        ``tasks.api.scrum.kanban.deleteStage``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-delete-stage.html

        Args:
            stage_id (int): Id of the stage.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Stage id not found
                ``0``: Stage not found
                ``0``: Stage has tasks
                ``0``: Access denied
                ``0``: Unknown error
        """
        return self._client._invoke(SCRUM_KANBAN_DELETESTAGE, {"stageId": stage_id}, extra)

    def deleteTask(
        self, *, sprint_id: int, task_id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[bool]:
        """Delete Task from Scrum Kanban.

        ``tasks.api.scrum.kanban.deleteTask``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-delete-task.html

        Args:
            sprint_id (int):
            task_id (int): Id of the task.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Sprint id not found
                ``0``: TaskId id not found
                ``0``: Sprint not found
                ``0``: Task not found. The task must be with GROUP_ID
                ``0``: Access denied
                ``0``: Unknown error
        """
        return self._client._invoke(
            SCRUM_KANBAN_DELETETASK, {"sprintId": sprint_id, "taskId": task_id}, extra
        )

    def getFields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.TasksApiScrumKanbanGetFieldsResult]:
        """Get a list of available fields for the kanban stage.

        ``tasks.api.scrum.kanban.getFields``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-get-fields.html
        """
        return self._client._invoke(SCRUM_KANBAN_GETFIELDS, {}, extra)

    def getStages(
        self, *, sprint_id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[builtins.list[models.TasksApiScrumKanbanGetStagesResultItem]]:
        """Get Kanban Stages by Sprint ID.

        ``tasks.api.scrum.kanban.getStages``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-get-stages.html

        Args:
            sprint_id (int):

        Raises:
            ApiError: The codes that are documented:
                ``0``: Sprint id not found
                ``0``: Sprint not found
                ``0``: Access denied
                ``0``: Unknown error
        """
        return self._client._invoke(SCRUM_KANBAN_GETSTAGES, {"sprintId": sprint_id}, extra)

    def updateStage(
        self,
        *,
        stage_id: int,
        fields: params.TasksApiScrumKanbanUpdateStageFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Update Scrum Kanban Stage.

        ``tasks.api.scrum.kanban.updateStage``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-update-stage.html

        Args:
            stage_id (int): Id of the stage.
            fields (TasksApiScrumKanbanUpdateStageFields): Values of the fields, by name. Keys:
                ``bitrix24_client.params.TasksApiScrumKanbanUpdateStageFields``.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Stage id not found
                ``0``: Stage not found
                ``0``: Incorrect sprintId value
                ``0``: Access denied
                ``0``: Unknown error
        """
        return self._client._invoke(
            SCRUM_KANBAN_UPDATESTAGE, {"stageId": stage_id, "fields": fields}, extra
        )


class TasksApiScrumSprintMethods(SyncNamespace):
    """``tasks.api.scrum.sprint``."""

    __slots__ = ()
    _name = "tasks.api.scrum.sprint"

    def add(
        self,
        *,
        fields: params.TasksApiScrumSprintAddFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> models.TasksApiScrumSprint:
        """Add Sprint in Scrum.

        ``tasks.api.scrum.sprint.add``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-add.html

        Args:
            fields (TasksApiScrumSprintAddFields | Mapping[str, Any]): Values of the fields of the
                new record. Keys: ``bitrix24_client.params.TasksApiScrumSprintAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Access denied
                ``0``: Sprint not created
                ``0``: Incorrect dateStart format
                ``0``: Incorrect dateEnd format
                ``0``: createdBy user not found
                ``0``: modifiedBy user not found
                ``100``: Could not find value for parameter {fields}
                ``100``: Invalid value {stringValue} to match with parameter {fields}. Should be
                    value of type array
        """
        return self._client._invoke(SCRUM_SPRINT_ADD, {"fields": fields}, extra)

    def complete(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> models.TasksApiScrumSprintCompleteResult:
        """Complete the Active Sprint of the Selected Scrum.

        ``tasks.api.scrum.sprint.complete``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-complete.html

        Args:
            id (int): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Access denied
                ``0``: Sprint not found
                ``100``: Could not find value for parameter {id}
                ``100``: Invalid value {stringValue} to match with parameter {id}. Should be value
                    of type int
        """
        return self._client._invoke(SCRUM_SPRINT_COMPLETE, {"id": id}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> builtins.list[Any]:
        """Delete Sprint.

        ``tasks.api.scrum.sprint.delete``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Access denied
                ``0``: Sprint not found
                ``0``: It is forbidden remove a sprint with items
                ``0``: Sprint items have not been moved to backlog
                ``100``: Could not find value for parameter {id}
                ``100``: Invalid value {stringValue} to match with parameter {id}. Should be value
                    of type int
        """
        return self._client._invoke(SCRUM_SPRINT_DELETE, {"id": id}, extra)

    def get(
        self, *, sprint_id: int, id: Any = None, extra: Mapping[str, Any] | None = None
    ) -> models.TasksApiScrumSprint:
        """Get Sprint Fields by Its Identifier.

        ``tasks.api.scrum.sprint.get``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-get.html

        Args:
            sprint_id (int):
            id (Any): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Access denied
                ``0``: Sprint not found
                ``100``: Could not find value for parameter {id}
                ``100``: Invalid value {stringValue} to match with parameter {id}. Should be value
                    of type int
        """
        return self._client._invoke(SCRUM_SPRINT_GET, {"sprintId": sprint_id, "id": id}, extra)

    def getFields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> models.TasksApiScrumSprintGetFieldsResult:
        """Get a List of Available Fields for the Sprint.

        ``tasks.api.scrum.sprint.getFields``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-get-fields.html
        """
        return self._client._invoke(SCRUM_SPRINT_GETFIELDS, {}, extra)

    def list(
        self,
        *,
        order: params.TasksApiScrumSprintListOrder | OtherKeys | None = None,
        filter: params.TasksApiScrumSprintListFilter | OtherKeys | None = None,
        select: Mapping[str, Any] | Sequence[str] | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.TasksApiScrumSprint]:
        """Get a List of Sprints.

        ``tasks.api.scrum.sprint.list``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-list.html

        Args:
            order (TasksApiScrumSprintListOrder | Mapping[str, Any]): Sorting: names of fields with
                asc or desc. Keys: ``bitrix24_client.params.TasksApiScrumSprintListOrder``.
            filter (TasksApiScrumSprintListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.TasksApiScrumSprintListFilter``.
            select (Mapping[str, Any] | Sequence[str]): Names of the fields to return. Default:
                ``[]``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Could not load list
        """
        return self._client._list(
            SCRUM_SPRINT_LIST,
            {"order": order, "filter": filter, "select": select, "start": start},
            extra,
        )

    def start(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> models.TasksApiScrumSprintStartResult:
        """Start Sprint.

        ``tasks.api.scrum.sprint.start``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-start.html

        Args:
            id (int): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Access denied
                ``0``: Sprint not found
                ``0``: Sprint must be planned
                ``100``: Could not find value for parameter {id}
                ``100``: Invalid value {stringValue} to match with parameter {id}. Should be value
                    of type int
        """
        return self._client._invoke(SCRUM_SPRINT_START, {"id": id}, extra)

    def update(
        self,
        *,
        id: int,
        fields: params.TasksApiScrumSprintUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> models.TasksApiScrumSprint:
        """Update Sprint.

        ``tasks.api.scrum.sprint.update``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-update.html

        Args:
            id (int): Id of the record to change.
            fields (TasksApiScrumSprintUpdateFields): New values of the fields; those not named stay
                as they are. Keys: ``bitrix24_client.params.TasksApiScrumSprintUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Access denied
                ``0``: Sprint not created
                ``0``: Incorrect dateStart format
                ``0``: Incorrect dateEnd format
                ``0``: createdBy user not found
                ``0``: modifiedBy user not found
                ``0``: Unable to add two active sprint
                ``0``: Incorrect sprint status
                ``100``: Could not find value for parameter {fields}
                ``100``: Invalid value {stringValue} to match with parameter {fields}. Should be
                    value of type array
        """
        return self._client._invoke(SCRUM_SPRINT_UPDATE, {"id": id, "fields": fields}, extra)


class AsyncTasksApiScrumSprintMethods(AsyncNamespace):
    """``tasks.api.scrum.sprint``."""

    __slots__ = ()
    _name = "tasks.api.scrum.sprint"

    def add(
        self,
        *,
        fields: params.TasksApiScrumSprintAddFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.TasksApiScrumSprint]:
        """Add Sprint in Scrum.

        ``tasks.api.scrum.sprint.add``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-add.html

        Args:
            fields (TasksApiScrumSprintAddFields | Mapping[str, Any]): Values of the fields of the
                new record. Keys: ``bitrix24_client.params.TasksApiScrumSprintAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Access denied
                ``0``: Sprint not created
                ``0``: Incorrect dateStart format
                ``0``: Incorrect dateEnd format
                ``0``: createdBy user not found
                ``0``: modifiedBy user not found
                ``100``: Could not find value for parameter {fields}
                ``100``: Invalid value {stringValue} to match with parameter {fields}. Should be
                    value of type array
        """
        return self._client._invoke(SCRUM_SPRINT_ADD, {"fields": fields}, extra)

    def complete(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.TasksApiScrumSprintCompleteResult]:
        """Complete the Active Sprint of the Selected Scrum.

        ``tasks.api.scrum.sprint.complete``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-complete.html

        Args:
            id (int): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Access denied
                ``0``: Sprint not found
                ``100``: Could not find value for parameter {id}
                ``100``: Invalid value {stringValue} to match with parameter {id}. Should be value
                    of type int
        """
        return self._client._invoke(SCRUM_SPRINT_COMPLETE, {"id": id}, extra)

    def delete(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[builtins.list[Any]]:
        """Delete Sprint.

        ``tasks.api.scrum.sprint.delete``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Access denied
                ``0``: Sprint not found
                ``0``: It is forbidden remove a sprint with items
                ``0``: Sprint items have not been moved to backlog
                ``100``: Could not find value for parameter {id}
                ``100``: Invalid value {stringValue} to match with parameter {id}. Should be value
                    of type int
        """
        return self._client._invoke(SCRUM_SPRINT_DELETE, {"id": id}, extra)

    def get(
        self, *, sprint_id: int, id: Any = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.TasksApiScrumSprint]:
        """Get Sprint Fields by Its Identifier.

        ``tasks.api.scrum.sprint.get``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-get.html

        Args:
            sprint_id (int):
            id (Any): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Access denied
                ``0``: Sprint not found
                ``100``: Could not find value for parameter {id}
                ``100``: Invalid value {stringValue} to match with parameter {id}. Should be value
                    of type int
        """
        return self._client._invoke(SCRUM_SPRINT_GET, {"sprintId": sprint_id, "id": id}, extra)

    def getFields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.TasksApiScrumSprintGetFieldsResult]:
        """Get a List of Available Fields for the Sprint.

        ``tasks.api.scrum.sprint.getFields``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-get-fields.html
        """
        return self._client._invoke(SCRUM_SPRINT_GETFIELDS, {}, extra)

    def list(
        self,
        *,
        order: params.TasksApiScrumSprintListOrder | OtherKeys | None = None,
        filter: params.TasksApiScrumSprintListFilter | OtherKeys | None = None,
        select: Mapping[str, Any] | Sequence[str] | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.TasksApiScrumSprint]:
        """Get a List of Sprints.

        ``tasks.api.scrum.sprint.list``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-list.html

        Args:
            order (TasksApiScrumSprintListOrder | Mapping[str, Any]): Sorting: names of fields with
                asc or desc. Keys: ``bitrix24_client.params.TasksApiScrumSprintListOrder``.
            filter (TasksApiScrumSprintListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.TasksApiScrumSprintListFilter``.
            select (Mapping[str, Any] | Sequence[str]): Names of the fields to return. Default:
                ``[]``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Could not load list
        """
        return self._client._list(
            SCRUM_SPRINT_LIST,
            {"order": order, "filter": filter, "select": select, "start": start},
            extra,
        )

    def start(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.TasksApiScrumSprintStartResult]:
        """Start Sprint.

        ``tasks.api.scrum.sprint.start``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-start.html

        Args:
            id (int): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Access denied
                ``0``: Sprint not found
                ``0``: Sprint must be planned
                ``100``: Could not find value for parameter {id}
                ``100``: Invalid value {stringValue} to match with parameter {id}. Should be value
                    of type int
        """
        return self._client._invoke(SCRUM_SPRINT_START, {"id": id}, extra)

    def update(
        self,
        *,
        id: int,
        fields: params.TasksApiScrumSprintUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.TasksApiScrumSprint]:
        """Update Sprint.

        ``tasks.api.scrum.sprint.update``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-update.html

        Args:
            id (int): Id of the record to change.
            fields (TasksApiScrumSprintUpdateFields): New values of the fields; those not named stay
                as they are. Keys: ``bitrix24_client.params.TasksApiScrumSprintUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Access denied
                ``0``: Sprint not created
                ``0``: Incorrect dateStart format
                ``0``: Incorrect dateEnd format
                ``0``: createdBy user not found
                ``0``: modifiedBy user not found
                ``0``: Unable to add two active sprint
                ``0``: Incorrect sprint status
                ``100``: Could not find value for parameter {fields}
                ``100``: Invalid value {stringValue} to match with parameter {fields}. Should be
                    value of type array
        """
        return self._client._invoke(SCRUM_SPRINT_UPDATE, {"id": id, "fields": fields}, extra)


class TasksApiScrumTaskMethods(SyncNamespace):
    """``tasks.api.scrum.task``."""

    __slots__ = ()
    _name = "tasks.api.scrum.task"

    def get(self, *, id: int, extra: Mapping[str, Any] | None = None) -> models.TasksApiScrumTask:
        """Get Scrum Task Fields by ID.

        ``tasks.api.scrum.task.get``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/task/tasks-api-scrum-task-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Task not found
                ``100``: Could not find value for parameter {id}
                ``100``: Invalid value {stringValue} to match with parameter {id}. Should be value
                    of type int.
        """
        return self._client._invoke(SCRUM_TASK_GET, {"id": id}, extra)

    def getFields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> models.TasksApiScrumTaskGetFieldsResult:
        """Get Scrum Task Fields.

        ``tasks.api.scrum.task.getFields``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/task/tasks-api-scrum-task-get-fields.html
        """
        return self._client._invoke(SCRUM_TASK_GETFIELDS, {}, extra)

    def update(
        self,
        *,
        id: int,
        fields: params.TasksApiScrumTaskUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> models.TasksApiScrumTaskUpdateResult:
        """Create or Update a Scrum Task.

        ``tasks.api.scrum.task.update``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/task/tasks-api-scrum-task-update.html

        Args:
            id (int): Id of the record to change.
            fields (TasksApiScrumTaskUpdateFields): New values of the fields; those not named stay
                as they are. Keys: ``bitrix24_client.params.TasksApiScrumTaskUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Epic not found
                ``0``: Task not found
                ``0``: Access denied
                ``0``: Item not created
        """
        return self._client._invoke(SCRUM_TASK_UPDATE, {"id": id, "fields": fields}, extra)


class AsyncTasksApiScrumTaskMethods(AsyncNamespace):
    """``tasks.api.scrum.task``."""

    __slots__ = ()
    _name = "tasks.api.scrum.task"

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.TasksApiScrumTask]:
        """Get Scrum Task Fields by ID.

        ``tasks.api.scrum.task.get``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/task/tasks-api-scrum-task-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Task not found
                ``100``: Could not find value for parameter {id}
                ``100``: Invalid value {stringValue} to match with parameter {id}. Should be value
                    of type int.
        """
        return self._client._invoke(SCRUM_TASK_GET, {"id": id}, extra)

    def getFields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.TasksApiScrumTaskGetFieldsResult]:
        """Get Scrum Task Fields.

        ``tasks.api.scrum.task.getFields``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/task/tasks-api-scrum-task-get-fields.html
        """
        return self._client._invoke(SCRUM_TASK_GETFIELDS, {}, extra)

    def update(
        self,
        *,
        id: int,
        fields: params.TasksApiScrumTaskUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.TasksApiScrumTaskUpdateResult]:
        """Create or Update a Scrum Task.

        ``tasks.api.scrum.task.update``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/task/tasks-api-scrum-task-update.html

        Args:
            id (int): Id of the record to change.
            fields (TasksApiScrumTaskUpdateFields): New values of the fields; those not named stay
                as they are. Keys: ``bitrix24_client.params.TasksApiScrumTaskUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Epic not found
                ``0``: Task not found
                ``0``: Access denied
                ``0``: Item not created
        """
        return self._client._invoke(SCRUM_TASK_UPDATE, {"id": id, "fields": fields}, extra)
