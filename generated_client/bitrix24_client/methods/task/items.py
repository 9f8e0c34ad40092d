"""Methods of ``task.items``."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.deprecation import deprecated
from ..._runtime.method import Method

if TYPE_CHECKING:
    from ..._runtime.open_dicts import OtherKeys
    from ...params.task import items as params

GETLIST = Method(
    "task.items.getlist",
    _k.ANY,
    safe=True,
    some_keys={
        "ORDER": ("TaskItemsGetlistOrder",),
        "FILTER": ("TaskItemsGetlistFilter",),
        "NAV_PARAMS": ("TaskItemsGetlistNavParams",),
    },
)


class TaskItemsMethods(SyncNamespace):
    """``task.items``."""

    __slots__ = ()
    _name = "task.items"

    @deprecated("task.items.getlist is deprecated: use tasks.task.list")
    def getlist(
        self,
        *,
        order: params.TaskItemsGetlistOrder | OtherKeys | None = None,
        filter: params.TaskItemsGetlistFilter | OtherKeys | None = None,
        taskdata: Sequence[str] | None = None,
        nav_params: Sequence[Any]
        | params.TaskItemsGetlistNavParams
        | Mapping[str, Any]
        | None = None,
        select: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Get the List of Tasks (task.items).

        Deprecated: use ``tasks.task.list``.

        ``task.items.getlist``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-items-get-list.html

        Args:
            order (TaskItemsGetlistOrder | Mapping[str, Any]): Sorting: names of fields with asc or
                desc. Keys: ``bitrix24_client.params.TaskItemsGetlistOrder``.
            filter (TaskItemsGetlistFilter | Mapping[str, Any]): Conditions on the records; a prefix
                of the name may set the comparison. Keys:
                ``bitrix24_client.params.TaskItemsGetlistFilter``.
            taskdata (Sequence[str]):
            nav_params (Sequence[Any] | TaskItemsGetlistNavParams | Mapping[str, Any]): Keys:
                ``bitrix24_client.params.TaskItemsGetlistNavParams``.
            select (Sequence[str]): Names of the fields to return.
        """
        return self._client._invoke(
            GETLIST,
            {
                "ORDER": order,
                "FILTER": filter,
                "TASKDATA": taskdata,
                "NAV_PARAMS": nav_params,
                "select": select,
            },
            extra,
        )


class AsyncTaskItemsMethods(AsyncNamespace):
    """``task.items``."""

    __slots__ = ()
    _name = "task.items"

    @deprecated("task.items.getlist is deprecated: use tasks.task.list")
    def getlist(
        self,
        *,
        order: params.TaskItemsGetlistOrder | OtherKeys | None = None,
        filter: params.TaskItemsGetlistFilter | OtherKeys | None = None,
        taskdata: Sequence[str] | None = None,
        nav_params: Sequence[Any]
        | params.TaskItemsGetlistNavParams
        | Mapping[str, Any]
        | None = None,
        select: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Get the List of Tasks (task.items).

        Deprecated: use ``tasks.task.list``.

        ``task.items.getlist``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-items-get-list.html

        Args:
            order (TaskItemsGetlistOrder | Mapping[str, Any]): Sorting: names of fields with asc or
                desc. Keys: ``bitrix24_client.params.TaskItemsGetlistOrder``.
            filter (TaskItemsGetlistFilter | Mapping[str, Any]): Conditions on the records; a prefix
                of the name may set the comparison. Keys:
                ``bitrix24_client.params.TaskItemsGetlistFilter``.
            taskdata (Sequence[str]):
            nav_params (Sequence[Any] | TaskItemsGetlistNavParams | Mapping[str, Any]): Keys:
                ``bitrix24_client.params.TaskItemsGetlistNavParams``.
            select (Sequence[str]): Names of the fields to return.
        """
        return self._client._invoke(
            GETLIST,
            {
                "ORDER": order,
                "FILTER": filter,
                "TASKDATA": taskdata,
                "NAV_PARAMS": nav_params,
                "select": select,
            },
            extra,
        )
