"""Methods of ``task``."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ..._runtime.client import AsyncNamespace, SyncNamespace

if TYPE_CHECKING:
    from ...methods.task.checklistitem import (
        AsyncTaskChecklistitemMethods,
        TaskChecklistitemMethods,
    )
    from ...methods.task.comment import AsyncTaskCommentMethods, TaskCommentMethods
    from ...methods.task.commentitem import AsyncTaskCommentitemMethods, TaskCommentitemMethods
    from ...methods.task.dependence import AsyncTaskDependenceMethods, TaskDependenceMethods
    from ...methods.task.elapseditem import AsyncTaskElapseditemMethods, TaskElapseditemMethods
    from ...methods.task.item import AsyncTaskItemMethods, TaskItemMethods
    from ...methods.task.items import AsyncTaskItemsMethods, TaskItemsMethods
    from ...methods.task.logitem import AsyncTaskLogitemMethods, TaskLogitemMethods
    from ...methods.task.planner import AsyncTaskPlannerMethods, TaskPlannerMethods
    from ...methods.task.stages import AsyncTaskStagesMethods, TaskStagesMethods


class TaskMethods(SyncNamespace):
    """``task``."""

    __slots__ = ()
    _name = "task"

    @builtins.property
    def checklistitem(self) -> TaskChecklistitemMethods:
        from ...methods.task.checklistitem import TaskChecklistitemMethods

        return TaskChecklistitemMethods(self._client)

    @builtins.property
    def comment(self) -> TaskCommentMethods:
        from ...methods.task.comment import TaskCommentMethods

        return TaskCommentMethods(self._client)

    @builtins.property
    def commentitem(self) -> TaskCommentitemMethods:
        from ...methods.task.commentitem import TaskCommentitemMethods

        return TaskCommentitemMethods(self._client)

    @builtins.property
    def dependence(self) -> TaskDependenceMethods:
        from ...methods.task.dependence import TaskDependenceMethods

        return TaskDependenceMethods(self._client)

    @builtins.property
    def elapseditem(self) -> TaskElapseditemMethods:
        from ...methods.task.elapseditem import TaskElapseditemMethods

        return TaskElapseditemMethods(self._client)

    @builtins.property
    def item(self) -> TaskItemMethods:
        from ...methods.task.item import TaskItemMethods

        return TaskItemMethods(self._client)

    @builtins.property
    def items(self) -> TaskItemsMethods:
        from ...methods.task.items import TaskItemsMethods

        return TaskItemsMethods(self._client)

    @builtins.property
    def logitem(self) -> TaskLogitemMethods:
        from ...methods.task.logitem import TaskLogitemMethods

        return TaskLogitemMethods(self._client)

    @builtins.property
    def planner(self) -> TaskPlannerMethods:
        from ...methods.task.planner import TaskPlannerMethods

        return TaskPlannerMethods(self._client)

    @builtins.property
    def stages(self) -> TaskStagesMethods:
        from ...methods.task.stages import TaskStagesMethods

        return TaskStagesMethods(self._client)


class AsyncTaskMethods(AsyncNamespace):
    """``task``."""

    __slots__ = ()
    _name = "task"

    @builtins.property
    def checklistitem(self) -> AsyncTaskChecklistitemMethods:
        from ...methods.task.checklistitem import AsyncTaskChecklistitemMethods

        return AsyncTaskChecklistitemMethods(self._client)

    @builtins.property
    def comment(self) -> AsyncTaskCommentMethods:
        from ...methods.task.comment import AsyncTaskCommentMethods

        return AsyncTaskCommentMethods(self._client)

    @builtins.property
    def commentitem(self) -> AsyncTaskCommentitemMethods:
        from ...methods.task.commentitem import AsyncTaskCommentitemMethods

        return AsyncTaskCommentitemMethods(self._client)

    @builtins.property
    def dependence(self) -> AsyncTaskDependenceMethods:
        from ...methods.task.dependence import AsyncTaskDependenceMethods

        return AsyncTaskDependenceMethods(self._client)

    @builtins.property
    def elapseditem(self) -> AsyncTaskElapseditemMethods:
        from ...methods.task.elapseditem import AsyncTaskElapseditemMethods

        return AsyncTaskElapseditemMethods(self._client)

    @builtins.property
    def item(self) -> AsyncTaskItemMethods:
        from ...methods.task.item import AsyncTaskItemMethods

        return AsyncTaskItemMethods(self._client)

    @builtins.property
    def items(self) -> AsyncTaskItemsMethods:
        from ...methods.task.items import AsyncTaskItemsMethods

        return AsyncTaskItemsMethods(self._client)

    @builtins.property
    def logitem(self) -> AsyncTaskLogitemMethods:
        from ...methods.task.logitem import AsyncTaskLogitemMethods

        return AsyncTaskLogitemMethods(self._client)

    @builtins.property
    def planner(self) -> AsyncTaskPlannerMethods:
        from ...methods.task.planner import AsyncTaskPlannerMethods

        return AsyncTaskPlannerMethods(self._client)

    @builtins.property
    def stages(self) -> AsyncTaskStagesMethods:
        from ...methods.task.stages import AsyncTaskStagesMethods

        return AsyncTaskStagesMethods(self._client)
