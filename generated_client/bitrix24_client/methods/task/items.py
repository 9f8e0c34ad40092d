"""Methods of ``task.items``."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.deprecation import deprecated
from ..._runtime.method import Method

if TYPE_CHECKING:
    from ..._runtime.open_dicts import OtherKeys
    from ...params import shared as params_shared
    from ...params.task import items as params

GETLIST = Method(
    "task.items.getlist",
    _k.ANY,
    safe=True,
    some_keys={
        "ORDER": ("TaskItemListOrder",),
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
        order: params_shared.TaskItemListOrder | OtherKeys | Sequence[Any] | None = None,
        filter: params.TaskItemsGetlistFilter | OtherKeys | Sequence[Any] | None = None,
        taskdata: Sequence[str | float | Decimal | Literal[False] | None]
        | Mapping[str, str | float | Decimal | Literal[False] | None]
        | None = None,
        nav_params: Sequence[Any]
        | params.TaskItemsGetlistNavParams
        | Mapping[str, Any]
        | None = None,
        select: Sequence[Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Get the List of Tasks (task.items).

        Deprecated: use ``tasks.task.list``.

        ``task.items.getlist``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-items-get-list.html

        Args:
            order (params_shared.TaskItemListOrder | Mapping[str, Any] | Sequence[Any]): Sorting:
                names of fields with asc or desc. Keys:
                ``bitrix24_client.params.TaskItemListOrder``.
            filter (TaskItemsGetlistFilter | Mapping[str, Any] | Sequence[Any]): Conditions on the
                records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.TaskItemsGetlistFilter``.
            taskdata (Sequence[str | float | Decimal | Literal[False] | None] | Mapping[str, str |
                float | Decimal | Literal[False] | None]):
            nav_params (Sequence[Any] | TaskItemsGetlistNavParams | Mapping[str, Any]): Keys:
                ``bitrix24_client.params.TaskItemsGetlistNavParams``.
            select (Sequence[Any]): Names of the fields to return.
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
        order: params_shared.TaskItemListOrder | OtherKeys | Sequence[Any] | None = None,
        filter: params.TaskItemsGetlistFilter | OtherKeys | Sequence[Any] | None = None,
        taskdata: Sequence[str | float | Decimal | Literal[False] | None]
        | Mapping[str, str | float | Decimal | Literal[False] | None]
        | None = None,
        nav_params: Sequence[Any]
        | params.TaskItemsGetlistNavParams
        | Mapping[str, Any]
        | None = None,
        select: Sequence[Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Get the List of Tasks (task.items).

        Deprecated: use ``tasks.task.list``.

        ``task.items.getlist``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-items-get-list.html

        Args:
            order (params_shared.TaskItemListOrder | Mapping[str, Any] | Sequence[Any]): Sorting:
                names of fields with asc or desc. Keys:
                ``bitrix24_client.params.TaskItemListOrder``.
            filter (TaskItemsGetlistFilter | Mapping[str, Any] | Sequence[Any]): Conditions on the
                records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.TaskItemsGetlistFilter``.
            taskdata (Sequence[str | float | Decimal | Literal[False] | None] | Mapping[str, str |
                float | Decimal | Literal[False] | None]):
            nav_params (Sequence[Any] | TaskItemsGetlistNavParams | Mapping[str, Any]): Keys:
                ``bitrix24_client.params.TaskItemsGetlistNavParams``.
            select (Sequence[Any]): Names of the fields to return.
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
