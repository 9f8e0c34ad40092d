"""Methods of ``task.elapseditem``."""

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
    from ...models.task import elapseditem as models
    from ...params.task import elapseditem as params
else:
    models = lazy_module("...models.task.elapseditem", __package__)

ADD = Method("task.elapseditem.add", _k.INTEGER, keys={"ARFIELDS": ("TaskElapseditemAddArfields",)})
DELETE = Method("task.elapseditem.delete", _k.ANY)
GET = Method("task.elapseditem.get", _k.ANY, safe=True)
GETLIST = Method(
    "task.elapseditem.getlist",
    _k.ListOf(_k.Nested(lambda: models.TaskElapseditem)),
    safe=True,
    some_keys={
        "ORDER": ("TaskElapseditemGetlistOrder",),
        "FILTER": ("TaskElapseditemGetlistFilter",),
    },
)
GETMANIFEST = Method(
    "task.elapseditem.getmanifest",
    _k.Nested(lambda: models.TaskElapseditemGetmanifestResult),
    safe=True,
)
ISACTIONALLOWED = Method("task.elapseditem.isactionallowed", _k.BOOLEAN, safe=True)
UPDATE = Method(
    "task.elapseditem.update", _k.ANY, keys={"ARFIELDS": ("TaskElapseditemUpdateArfields",)}
)


class TaskElapseditemMethods(SyncNamespace):
    """``task.elapseditem``."""

    __slots__ = ()
    _name = "task.elapseditem"

    def add(
        self,
        *,
        taskid: int,
        arfields: params.TaskElapseditemAddArfields,
        extra: Mapping[str, Any] | None = None,
    ) -> int:
        """Add Elapsed Time Record.

        ``task.elapseditem.add``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-add.html

        Args:
            taskid (int): Id of the task.
            arfields (TaskElapseditemAddArfields): Keys:
                ``bitrix24_client.params.TaskElapseditemAddArfields``.

        Raises:
            ApiError: The codes that are documented:
                ``0x000001``
                ``0x100002``
                ``0x000004``
                ``0x000040``
        """
        return self._client._invoke(ADD, {"TASKID": taskid, "ARFIELDS": arfields}, extra)

    def delete(self, *, taskid: int, itemid: int, extra: Mapping[str, Any] | None = None) -> Any:
        """Delete Time Entry.

        ``task.elapseditem.delete``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-delete.html

        Args:
            taskid (int): Id of the task.
            itemid (int): Id of the item.

        Raises:
            ApiError: The codes that are documented:
                ``0x000001``
                ``0x100002``
                ``0x000004``
                ``0x000040``
        """
        return self._client._invoke(DELETE, {"TASKID": taskid, "ITEMID": itemid}, extra)

    def get(self, *, taskid: int, itemid: int, extra: Mapping[str, Any] | None = None) -> Any:
        """Get Time Entry by ID.

        ``task.elapseditem.get``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-get.html

        Args:
            taskid (int): Id of the task.
            itemid (int): Id of the item.

        Raises:
            ApiError: The codes that are documented:
                ``0x000001``
                ``0x100002``
                ``0x000004``
                ``0x000040``
        """
        return self._client._invoke(GET, {"TASKID": taskid, "ITEMID": itemid}, extra)

    def getlist(
        self,
        *,
        taskid: int | None = None,
        order: params.TaskElapseditemGetlistOrder | OtherKeys | None = None,
        filter: params.TaskElapseditemGetlistFilter | OtherKeys | None = None,
        select: Sequence[str] | None = None,
        params: Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> builtins.list[models.TaskElapseditem]:
        """Get a List of Time Tracking Records.

        ``task.elapseditem.getlist``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-get-list.html

        Args:
            taskid (int): Id of the task.
            order (TaskElapseditemGetlistOrder | Mapping[str, Any]): Sorting: names of fields with
                asc or desc. Keys: ``bitrix24_client.params.TaskElapseditemGetlistOrder``.
            filter (TaskElapseditemGetlistFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.TaskElapseditemGetlistFilter``.
            select (Sequence[str]): Names of the fields to return.
            params (Mapping[str, Any]): Further parameters of the call.

        Raises:
            ApiError: The codes that are documented:
                ``0x100002``
                ``0x000004``
                ``0x000040``
                ``0x000100``
        """
        return self._client._invoke(
            GETLIST,
            {
                "TASKID": taskid,
                "ORDER": order,
                "FILTER": filter,
                "SELECT": select,
                "PARAMS": params,
            },
            extra,
        )

    def getmanifest(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> models.TaskElapseditemGetmanifestResult:
        """Get a List of Methods and Their Descriptions.

        ``task.elapseditem.getmanifest``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-get-manifest.html
        """
        return self._client._invoke(GETMANIFEST, {}, extra)

    def isactionallowed(
        self,
        *,
        taskid: int,
        itemid: int,
        actionid: Literal[1, 2, 3],
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Check Action Permission for Elapsed Item.

        ``task.elapseditem.isactionallowed``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-is-action-allowed.html

        Args:
            taskid (int): Id of the task.
            itemid (int): Id of the item.
            actionid (Literal[1, 2, 3]):
        """
        return self._client._invoke(
            ISACTIONALLOWED, {"TASKID": taskid, "ITEMID": itemid, "ACTIONID": actionid}, extra
        )

    def update(
        self,
        *,
        taskid: int,
        itemid: int,
        arfields: params.TaskElapseditemUpdateArfields,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Update Time Entry.

        ``task.elapseditem.update``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-update.html

        Args:
            taskid (int): Id of the task.
            itemid (int): Id of the item.
            arfields (TaskElapseditemUpdateArfields): Keys:
                ``bitrix24_client.params.TaskElapseditemUpdateArfields``.

        Raises:
            ApiError: The codes that are documented:
                ``0x000001``
                ``0x100002``
                ``0x000004``
                ``0x000040``
        """
        return self._client._invoke(
            UPDATE, {"TASKID": taskid, "ITEMID": itemid, "ARFIELDS": arfields}, extra
        )


class AsyncTaskElapseditemMethods(AsyncNamespace):
    """``task.elapseditem``."""

    __slots__ = ()
    _name = "task.elapseditem"

    def add(
        self,
        *,
        taskid: int,
        arfields: params.TaskElapseditemAddArfields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[int]:
        """Add Elapsed Time Record.

        ``task.elapseditem.add``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-add.html

        Args:
            taskid (int): Id of the task.
            arfields (TaskElapseditemAddArfields): Keys:
                ``bitrix24_client.params.TaskElapseditemAddArfields``.

        Raises:
            ApiError: The codes that are documented:
                ``0x000001``
                ``0x100002``
                ``0x000004``
                ``0x000040``
        """
        return self._client._invoke(ADD, {"TASKID": taskid, "ARFIELDS": arfields}, extra)

    def delete(
        self, *, taskid: int, itemid: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[Any]:
        """Delete Time Entry.

        ``task.elapseditem.delete``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-delete.html

        Args:
            taskid (int): Id of the task.
            itemid (int): Id of the item.

        Raises:
            ApiError: The codes that are documented:
                ``0x000001``
                ``0x100002``
                ``0x000004``
                ``0x000040``
        """
        return self._client._invoke(DELETE, {"TASKID": taskid, "ITEMID": itemid}, extra)

    def get(
        self, *, taskid: int, itemid: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[Any]:
        """Get Time Entry by ID.

        ``task.elapseditem.get``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-get.html

        Args:
            taskid (int): Id of the task.
            itemid (int): Id of the item.

        Raises:
            ApiError: The codes that are documented:
                ``0x000001``
                ``0x100002``
                ``0x000004``
                ``0x000040``
        """
        return self._client._invoke(GET, {"TASKID": taskid, "ITEMID": itemid}, extra)

    def getlist(
        self,
        *,
        taskid: int | None = None,
        order: params.TaskElapseditemGetlistOrder | OtherKeys | None = None,
        filter: params.TaskElapseditemGetlistFilter | OtherKeys | None = None,
        select: Sequence[str] | None = None,
        params: Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[builtins.list[models.TaskElapseditem]]:
        """Get a List of Time Tracking Records.

        ``task.elapseditem.getlist``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-get-list.html

        Args:
            taskid (int): Id of the task.
            order (TaskElapseditemGetlistOrder | Mapping[str, Any]): Sorting: names of fields with
                asc or desc. Keys: ``bitrix24_client.params.TaskElapseditemGetlistOrder``.
            filter (TaskElapseditemGetlistFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.TaskElapseditemGetlistFilter``.
            select (Sequence[str]): Names of the fields to return.
            params (Mapping[str, Any]): Further parameters of the call.

        Raises:
            ApiError: The codes that are documented:
                ``0x100002``
                ``0x000004``
                ``0x000040``
                ``0x000100``
        """
        return self._client._invoke(
            GETLIST,
            {
                "TASKID": taskid,
                "ORDER": order,
                "FILTER": filter,
                "SELECT": select,
                "PARAMS": params,
            },
            extra,
        )

    def getmanifest(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.TaskElapseditemGetmanifestResult]:
        """Get a List of Methods and Their Descriptions.

        ``task.elapseditem.getmanifest``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-get-manifest.html
        """
        return self._client._invoke(GETMANIFEST, {}, extra)

    def isactionallowed(
        self,
        *,
        taskid: int,
        itemid: int,
        actionid: Literal[1, 2, 3],
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Check Action Permission for Elapsed Item.

        ``task.elapseditem.isactionallowed``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-is-action-allowed.html

        Args:
            taskid (int): Id of the task.
            itemid (int): Id of the item.
            actionid (Literal[1, 2, 3]):
        """
        return self._client._invoke(
            ISACTIONALLOWED, {"TASKID": taskid, "ITEMID": itemid, "ACTIONID": actionid}, extra
        )

    def update(
        self,
        *,
        taskid: int,
        itemid: int,
        arfields: params.TaskElapseditemUpdateArfields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Update Time Entry.

        ``task.elapseditem.update``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-update.html

        Args:
            taskid (int): Id of the task.
            itemid (int): Id of the item.
            arfields (TaskElapseditemUpdateArfields): Keys:
                ``bitrix24_client.params.TaskElapseditemUpdateArfields``.

        Raises:
            ApiError: The codes that are documented:
                ``0x000001``
                ``0x100002``
                ``0x000004``
                ``0x000040``
        """
        return self._client._invoke(
            UPDATE, {"TASKID": taskid, "ITEMID": itemid, "ARFIELDS": arfields}, extra
        )
