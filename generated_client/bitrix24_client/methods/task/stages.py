"""Methods of ``task.stages``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, Literal, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.lazy import lazy_module
from ..._runtime.method import Method

if TYPE_CHECKING:
    from ..._runtime.open_dicts import OtherKeys
    from ...models.task import stages as models
    from ...params.task import stages as params
else:
    models = lazy_module("...models.task.stages", __package__)

ADD = Method("task.stages.add", _k.INTEGER, keys={"fields": ("TaskStagesAddFields",)})
CANMOVETASK = Method("task.stages.canmovetask", _k.BOOLEAN, safe=True)
DELETE = Method("task.stages.delete", _k.BOOLEAN)
GET = Method(
    "task.stages.get", _k.MapOf(_k.Nested(lambda: models.TaskStagesGetResultValue)), safe=True
)
MOVETASK = Method("task.stages.movetask", _k.BOOLEAN)
UPDATE = Method("task.stages.update", _k.BOOLEAN, some_keys={"fields": ("TaskStagesUpdateFields",)})


class TaskStagesMethods(SyncNamespace):
    """``task.stages``."""

    __slots__ = ()
    _name = "task.stages"

    def add(
        self,
        *,
        fields: params.TaskStagesAddFields,
        is_admin: bool | Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> int:
        """Add a Kanban or "My Plan" Stage.

        ``task.stages.add``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-add.html

        Args:
            fields (TaskStagesAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.TaskStagesAddFields``.
            is_admin (bool | Literal["Y", "N"]):

        Raises:
            ApiError: The codes that are documented:
                ``EMPTY_TITLE``: Stage title is not specified
                ``ACCESS_DENIED``
        """
        return self._client._invoke(ADD, {"fields": fields, "isAdmin": is_admin}, extra)

    def canmovetask(
        self,
        *,
        entity_id: int,
        entity_type: Literal["U", "G"],
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Check the Ability to Move Task.

        ``task.stages.canmovetask``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-can-move-task.html

        Args:
            entity_id (int): Id or code of the object that it belongs to.
            entity_type (Literal["U", "G"]): Type of the object that it belongs to.
        """
        return self._client._invoke(
            CANMOVETASK, {"entityId": entity_id, "entityType": entity_type}, extra
        )

    def delete(
        self,
        *,
        id: int,
        is_admin: bool | Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Delete a Kanban or "My Plan" Stage.

        ``task.stages.delete``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-delete.html

        Args:
            id (int): Id of the record to delete.
            is_admin (bool | Literal["Y", "N"]):

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``CANT_DELETE_FIRST``: Cannot delete the first stage. Move the stage to delete it.
                ``IS_SYSTEM``
                ``NOT_FOUND``
        """
        return self._client._invoke(DELETE, {"id": id, "isAdmin": is_admin}, extra)

    def get(
        self,
        *,
        entity_id: int,
        is_admin: bool | Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> builtins.dict[str, models.TaskStagesGetResultValue]:
        """Get the List of Kanban Stages or "My Plan".

        ``task.stages.get``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-get.html

        Args:
            entity_id (int): Id or code of the object that it belongs to.
            is_admin (bool | Literal["Y", "N"]):

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: You cannot view stages in this group.
        """
        return self._client._invoke(GET, {"entityId": entity_id, "isAdmin": is_admin}, extra)

    def movetask(
        self,
        *,
        id: int,
        stage_id: int,
        before: int | None = None,
        after: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Move Task from One Stage to Another.

        ``task.stages.movetask``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-move-task.html

        Args:
            id (int): Id of the record.
            stage_id (int): Id of the stage.
            before (int):
            after (int):

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED_MOVE``: You cannot move this task
                ``TASK_NOT_FOUND``
                ``NOT_FOUND``
        """
        return self._client._invoke(
            MOVETASK, {"id": id, "stageId": stage_id, "before": before, "after": after}, extra
        )

    def update(
        self,
        *,
        id: int,
        fields: Sequence[Any] | params.TaskStagesUpdateFields | OtherKeys,
        is_admin: bool | Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Update Kanban Stage or "My Plan".

        ``task.stages.update``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-update.html

        Args:
            id (int): Id of the record to change.
            fields (Sequence[Any] | TaskStagesUpdateFields | Mapping[str, Any]): New values of the
                fields; those not named stay as they are. Keys:
                ``bitrix24_client.params.TaskStagesUpdateFields``.
            is_admin (bool | Literal["Y", "N"]):

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: You cannot modify stages in this group
                ``NOT_FOUND``
        """
        return self._client._invoke(
            UPDATE, {"id": id, "fields": fields, "isAdmin": is_admin}, extra
        )


class AsyncTaskStagesMethods(AsyncNamespace):
    """``task.stages``."""

    __slots__ = ()
    _name = "task.stages"

    def add(
        self,
        *,
        fields: params.TaskStagesAddFields,
        is_admin: bool | Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[int]:
        """Add a Kanban or "My Plan" Stage.

        ``task.stages.add``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-add.html

        Args:
            fields (TaskStagesAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.TaskStagesAddFields``.
            is_admin (bool | Literal["Y", "N"]):

        Raises:
            ApiError: The codes that are documented:
                ``EMPTY_TITLE``: Stage title is not specified
                ``ACCESS_DENIED``
        """
        return self._client._invoke(ADD, {"fields": fields, "isAdmin": is_admin}, extra)

    def canmovetask(
        self,
        *,
        entity_id: int,
        entity_type: Literal["U", "G"],
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Check the Ability to Move Task.

        ``task.stages.canmovetask``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-can-move-task.html

        Args:
            entity_id (int): Id or code of the object that it belongs to.
            entity_type (Literal["U", "G"]): Type of the object that it belongs to.
        """
        return self._client._invoke(
            CANMOVETASK, {"entityId": entity_id, "entityType": entity_type}, extra
        )

    def delete(
        self,
        *,
        id: int,
        is_admin: bool | Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Delete a Kanban or "My Plan" Stage.

        ``task.stages.delete``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-delete.html

        Args:
            id (int): Id of the record to delete.
            is_admin (bool | Literal["Y", "N"]):

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``CANT_DELETE_FIRST``: Cannot delete the first stage. Move the stage to delete it.
                ``IS_SYSTEM``
                ``NOT_FOUND``
        """
        return self._client._invoke(DELETE, {"id": id, "isAdmin": is_admin}, extra)

    def get(
        self,
        *,
        entity_id: int,
        is_admin: bool | Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[builtins.dict[str, models.TaskStagesGetResultValue]]:
        """Get the List of Kanban Stages or "My Plan".

        ``task.stages.get``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-get.html

        Args:
            entity_id (int): Id or code of the object that it belongs to.
            is_admin (bool | Literal["Y", "N"]):

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: You cannot view stages in this group.
        """
        return self._client._invoke(GET, {"entityId": entity_id, "isAdmin": is_admin}, extra)

    def movetask(
        self,
        *,
        id: int,
        stage_id: int,
        before: int | None = None,
        after: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Move Task from One Stage to Another.

        ``task.stages.movetask``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-move-task.html

        Args:
            id (int): Id of the record.
            stage_id (int): Id of the stage.
            before (int):
            after (int):

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED_MOVE``: You cannot move this task
                ``TASK_NOT_FOUND``
                ``NOT_FOUND``
        """
        return self._client._invoke(
            MOVETASK, {"id": id, "stageId": stage_id, "before": before, "after": after}, extra
        )

    def update(
        self,
        *,
        id: int,
        fields: Sequence[Any] | params.TaskStagesUpdateFields | OtherKeys,
        is_admin: bool | Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Update Kanban Stage or "My Plan".

        ``task.stages.update``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-update.html

        Args:
            id (int): Id of the record to change.
            fields (Sequence[Any] | TaskStagesUpdateFields | Mapping[str, Any]): New values of the
                fields; those not named stay as they are. Keys:
                ``bitrix24_client.params.TaskStagesUpdateFields``.
            is_admin (bool | Literal["Y", "N"]):

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: You cannot modify stages in this group
                ``NOT_FOUND``
        """
        return self._client._invoke(
            UPDATE, {"id": id, "fields": fields, "isAdmin": is_admin}, extra
        )
