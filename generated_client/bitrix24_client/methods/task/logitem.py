"""Methods of ``task.logitem``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping
from typing import Any, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.deprecation import deprecated
from ..._runtime.lazy import lazy_module
from ..._runtime.method import Method

if TYPE_CHECKING:
    from ...models.task import logitem as models
else:
    models = lazy_module("...models.task.logitem", __package__)

LIST = Method("task.logitem.list", _k.ListOf(_k.Nested(lambda: models.TaskLogitem)), safe=True)


class TaskLogitemMethods(SyncNamespace):
    """``task.logitem``."""

    __slots__ = ()
    _name = "task.logitem"

    @deprecated("task.logitem.list is deprecated: use tasks.task.history.list")
    def list(
        self, *, id: Any, task_id: Any = None, extra: Mapping[str, Any] | None = None
    ) -> builtins.list[models.TaskLogitem]:
        """View Task Change History.

        Deprecated: use ``tasks.task.history.list``.

        ``task.logitem.list``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-log-item-list.html

        Args:
            id (Any): Id of the record.
            task_id (Any): Id of the task.
        """
        return self._client._invoke(LIST, {"ID": id, "taskId": task_id}, extra)


class AsyncTaskLogitemMethods(AsyncNamespace):
    """``task.logitem``."""

    __slots__ = ()
    _name = "task.logitem"

    @deprecated("task.logitem.list is deprecated: use tasks.task.history.list")
    def list(
        self, *, id: Any, task_id: Any = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[builtins.list[models.TaskLogitem]]:
        """View Task Change History.

        Deprecated: use ``tasks.task.history.list``.

        ``task.logitem.list``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-log-item-list.html

        Args:
            id (Any): Id of the record.
            task_id (Any): Id of the task.
        """
        return self._client._invoke(LIST, {"ID": id, "taskId": task_id}, extra)
