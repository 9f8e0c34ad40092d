"""Methods of ``task.planner``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping
from typing import Any

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.method import Method

GETLIST = Method("task.planner.getlist", _k.ListOf(_k.STRING), safe=True)


class TaskPlannerMethods(SyncNamespace):
    """``task.planner``."""

    __slots__ = ()
    _name = "task.planner"

    def getlist(self, *, extra: Mapping[str, Any] | None = None) -> builtins.list[str]:
        """Get the List of Tasks from the Daily Plan.

        ``task.planner.getlist``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/planner/task-planner-get-list.html
        """
        return self._client._invoke(GETLIST, {}, extra)


class AsyncTaskPlannerMethods(AsyncNamespace):
    """``task.planner``."""

    __slots__ = ()
    _name = "task.planner"

    def getlist(self, *, extra: Mapping[str, Any] | None = None) -> Awaitable[builtins.list[str]]:
        """Get the List of Tasks from the Daily Plan.

        ``task.planner.getlist``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/planner/task-planner-get-list.html
        """
        return self._client._invoke(GETLIST, {}, extra)
