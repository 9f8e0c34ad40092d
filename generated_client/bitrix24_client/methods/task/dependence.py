"""Methods of ``task.dependence``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping
from typing import Any, Literal

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.method import Method

ADD = Method("task.dependence.add", _k.MapOf(_k.ANY))
DELETE = Method("task.dependence.delete", _k.MapOf(_k.ANY))


class TaskDependenceMethods(SyncNamespace):
    """``task.dependence``."""

    __slots__ = ()
    _name = "task.dependence"

    def add(
        self,
        *,
        task_id_from: int,
        task_id_to: int,
        link_type: Literal[0, 1, 2, 3],
        extra: Mapping[str, Any] | None = None,
    ) -> builtins.dict[str, Any]:
        """Create a Link Between Tasks.

        ``task.dependence.add``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/task-dependence-add.html

        Args:
            task_id_from (int):
            task_id_to (int):
            link_type (Literal[0, 1, 2, 3]):

        Raises:
            ApiError: The codes that are documented:
                ``ILLEGAL_NEW_LINK``: A link between tasks already exists
                ``ACTION_NOT_ALLOWED``
        """
        return self._client._invoke(
            ADD, {"taskIdFrom": task_id_from, "taskIdTo": task_id_to, "linkType": link_type}, extra
        )

    def delete(
        self, *, task_id_from: int, task_id_to: int, extra: Mapping[str, Any] | None = None
    ) -> builtins.dict[str, Any]:
        """Remove Dependency Between Tasks.

        ``task.dependence.delete``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/task-dependence-delete.html

        Args:
            task_id_from (int):
            task_id_to (int):

        Raises:
            ApiError: The codes that are documented:
                ``ILLEGAL_NEW_LINK``: The dependency between tasks does not exist
                ``ACTION_NOT_ALLOWED``
        """
        return self._client._invoke(
            DELETE, {"taskIdFrom": task_id_from, "taskIdTo": task_id_to}, extra
        )


class AsyncTaskDependenceMethods(AsyncNamespace):
    """``task.dependence``."""

    __slots__ = ()
    _name = "task.dependence"

    def add(
        self,
        *,
        task_id_from: int,
        task_id_to: int,
        link_type: Literal[0, 1, 2, 3],
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[builtins.dict[str, Any]]:
        """Create a Link Between Tasks.

        ``task.dependence.add``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/task-dependence-add.html

        Args:
            task_id_from (int):
            task_id_to (int):
            link_type (Literal[0, 1, 2, 3]):

        Raises:
            ApiError: The codes that are documented:
                ``ILLEGAL_NEW_LINK``: A link between tasks already exists
                ``ACTION_NOT_ALLOWED``
        """
        return self._client._invoke(
            ADD, {"taskIdFrom": task_id_from, "taskIdTo": task_id_to, "linkType": link_type}, extra
        )

    def delete(
        self, *, task_id_from: int, task_id_to: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[builtins.dict[str, Any]]:
        """Remove Dependency Between Tasks.

        ``task.dependence.delete``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/task-dependence-delete.html

        Args:
            task_id_from (int):
            task_id_to (int):

        Raises:
            ApiError: The codes that are documented:
                ``ILLEGAL_NEW_LINK``: The dependency between tasks does not exist
                ``ACTION_NOT_ALLOWED``
        """
        return self._client._invoke(
            DELETE, {"taskIdFrom": task_id_from, "taskIdTo": task_id_to}, extra
        )
