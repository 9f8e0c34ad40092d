"""Methods of ``tasks``."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ..._runtime.client import AsyncNamespace, SyncNamespace

if TYPE_CHECKING:
    from ...methods.tasks.api import AsyncTasksApiMethods, TasksApiMethods
    from ...methods.tasks.flow import AsyncTasksFlowMethods, TasksFlowMethods
    from ...methods.tasks.task import AsyncTasksTaskMethods, TasksTaskMethods
    from ...methods.tasks.template import AsyncTasksTemplateMethods, TasksTemplateMethods


class TasksMethods(SyncNamespace):
    """``tasks``."""

    __slots__ = ()
    _name = "tasks"

    @builtins.property
    def api(self) -> TasksApiMethods:
        from ...methods.tasks.api import TasksApiMethods

        return TasksApiMethods(self._client)

    @builtins.property
    def flow(self) -> TasksFlowMethods:
        from ...methods.tasks.flow import TasksFlowMethods

        return TasksFlowMethods(self._client)

    @builtins.property
    def task(self) -> TasksTaskMethods:
        from ...methods.tasks.task import TasksTaskMethods

        return TasksTaskMethods(self._client)

    @builtins.property
    def template(self) -> TasksTemplateMethods:
        from ...methods.tasks.template import TasksTemplateMethods

        return TasksTemplateMethods(self._client)


class AsyncTasksMethods(AsyncNamespace):
    """``tasks``."""

    __slots__ = ()
    _name = "tasks"

    @builtins.property
    def api(self) -> AsyncTasksApiMethods:
        from ...methods.tasks.api import AsyncTasksApiMethods

        return AsyncTasksApiMethods(self._client)

    @builtins.property
    def flow(self) -> AsyncTasksFlowMethods:
        from ...methods.tasks.flow import AsyncTasksFlowMethods

        return AsyncTasksFlowMethods(self._client)

    @builtins.property
    def task(self) -> AsyncTasksTaskMethods:
        from ...methods.tasks.task import AsyncTasksTaskMethods

        return AsyncTasksTaskMethods(self._client)

    @builtins.property
    def template(self) -> AsyncTasksTemplateMethods:
        from ...methods.tasks.template import AsyncTasksTemplateMethods

        return AsyncTasksTemplateMethods(self._client)
