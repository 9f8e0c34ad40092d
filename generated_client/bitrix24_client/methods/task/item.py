"""Methods of ``task.item``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, Literal, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.deprecation import deprecated
from ..._runtime.lazy import lazy_module
from ..._runtime.method import Method

if TYPE_CHECKING:
    from ..._runtime.open_dicts import OtherKeys
    from ...models.task import item as models
    from ...params.task import item as params
else:
    models = lazy_module("...models.task.item", __package__)

ADD = Method("task.item.add", _k.ANY, some_keys={"fields": ("TaskItemAddFields",)})
ADDFILE = Method("task.item.addfile", _k.ANY, some_keys={"FILE": ("TaskItemAddfileFile",)})
ADDTOFAVORITE = Method(
    "task.item.addtofavorite", _k.ANY, some_keys={"PARAMS": ("TaskItemAddtofavoriteParams",)}
)
APPROVE = Method("task.item.approve", _k.ANY)
COMPLETE = Method("task.item.complete", _k.ANY)
DEFER = Method("task.item.defer", _k.ANY)
DELEGATE = Method("task.item.delegate", _k.ANY)
DELETE = Method("task.item.delete", _k.ANY)
DELETEFILE = Method("task.item.deletefile", _k.ANY)
DELETEFROMFAVORITE = Method(
    "task.item.deletefromfavorite",
    _k.ANY,
    some_keys={"PARAMS": ("TaskItemDeletefromfavoriteParams",)},
)
DISAPPROVE = Method("task.item.disapprove", _k.ANY)
GETALLOWEDACTIONS = Method("task.item.getallowedactions", _k.ANY, safe=True)
GETALLOWEDTASKACTIONSASSTRINGS = Method(
    "task.item.getallowedtaskactionsasstrings", _k.ANY, safe=True
)
GETDATA = Method("task.item.getdata", _k.ANY, safe=True)
GETDEPENDSON = Method("task.item.getdependson", _k.ANY, safe=True)
GETDESCRIPTION = Method("task.item.getdescription", _k.ANY, safe=True)
GETFILES = Method("task.item.getfiles", _k.ANY, safe=True)
GETMANIFEST = Method("task.item.getmanifest", _k.ANY, safe=True)
ISACTIONALLOWED = Method("task.item.isactionallowed", _k.ANY, safe=True)
LIST = Method(
    "task.item.list",
    _k.ANY,
    safe=True,
    some_keys={"ORDER": ("TaskItemListOrder",), "FILTER": ("TaskItemListFilter",)},
)
RENEW = Method("task.item.renew", _k.ANY)
STARTEXECUTION = Method("task.item.startexecution", _k.ANY)
UPDATE = Method("task.item.update", _k.ANY, some_keys={"fields": ("TaskItemUpdateFields",)})
USERFIELD_ADD = Method(
    "task.item.userfield.add", _k.INTEGER, keys={"PARAMS": ("TaskItemUserfieldAddParams",)}
)
USERFIELD_DELETE = Method("task.item.userfield.delete", _k.BOOLEAN)
USERFIELD_GET = Method(
    "task.item.userfield.get", _k.Nested(lambda: models.TaskItemUserfield), safe=True
)
USERFIELD_GETFIELDS = Method(
    "task.item.userfield.getfields",
    _k.Nested(lambda: models.TaskItemUserfieldGetfieldsResult),
    safe=True,
)
USERFIELD_GETLIST = Method(
    "task.item.userfield.getlist",
    _k.ListOf(_k.Nested(lambda: models.TaskItemUserfield)),
    safe=True,
    some_keys={
        "ORDER": ("TaskItemUserfieldGetlistOrder",),
        "FILTER": ("TaskItemUserfieldGetlistFilter",),
    },
)
USERFIELD_GETTYPES = Method(
    "task.item.userfield.gettypes",
    _k.ListOf(_k.Nested(lambda: models.TaskItemUserfieldGettypesResultItem)),
    safe=True,
)
USERFIELD_UPDATE = Method(
    "task.item.userfield.update", _k.BOOLEAN, keys={"DATA": ("TaskItemUserfieldUpdateData",)}
)


class TaskItemMethods(SyncNamespace):
    """``task.item``."""

    __slots__ = ()
    _name = "task.item"

    @builtins.property
    def userfield(self) -> TaskItemUserfieldMethods:
        return TaskItemUserfieldMethods(self._client)

    @deprecated("task.item.add is deprecated: use tasks.task.add")
    def add(
        self,
        *,
        taskdata: Sequence[Any] | None = None,
        fields: params.TaskItemAddFields | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Add Task (task.item.add).

        Deprecated: use ``tasks.task.add``.

        ``task.item.add``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-add.html

        Args:
            taskdata (Sequence[Any]):
            fields (TaskItemAddFields | Mapping[str, Any]): Values of the fields of the new record.
                Keys: ``bitrix24_client.params.TaskItemAddFields``.
        """
        return self._client._invoke(ADD, {"TASKDATA": taskdata, "fields": fields}, extra)

    @deprecated("task.item.addfile is deprecated: use tasks.task.files.attach")
    def addfile(
        self,
        *,
        task_id: int | str | None = None,
        name: str | None = None,
        content: Any = None,
        file: params.TaskItemAddfileFile | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Upload a File to the Task.

        Deprecated: use ``tasks.task.files.attach``.

        ``task.item.addfile``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-add-file.html

        Args:
            task_id (int | str): Id of the task.
            name (str): Name.
            content (Any): Content.
            file (TaskItemAddfileFile | Mapping[str, Any]): Keys:
                ``bitrix24_client.params.TaskItemAddfileFile``.
        """
        return self._client._invoke(
            ADDFILE, {"TASK_ID": task_id, "NAME": name, "CONTENT": content, "FILE": file}, extra
        )

    @deprecated("task.item.addtofavorite is deprecated: use tasks.task.favorite.add")
    def addtofavorite(
        self,
        *,
        auth: Any = None,
        task_id: int | str | None = None,
        params: params.TaskItemAddtofavoriteParams | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Add Task to Favorites (task).

        Deprecated: use ``tasks.task.favorite.add``.

        ``task.item.addtofavorite``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-add-to-favourite.html

        Args:
            auth (Any): OAuth 2.0 access token.
            task_id (int | str): Id of the task.
            params (TaskItemAddtofavoriteParams | Mapping[str, Any]): Further parameters of the
                call. Keys: ``bitrix24_client.params.TaskItemAddtofavoriteParams``.
        """
        return self._client._invoke(
            ADDTOFAVORITE, {"auth": auth, "TASK_ID": task_id, "PARAMS": params}, extra
        )

    @deprecated("task.item.approve is deprecated: use tasks.task.approve")
    def approve(
        self, *, taskid: int | str | None = None, extra: Mapping[str, Any] | None = None
    ) -> Any:
        """Move a Pending Control Task to "Completed" Status.

        Deprecated: use ``tasks.task.approve``.

        ``task.item.approve``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-approve.html

        Args:
            taskid (int | str): Id of the task.
        """
        return self._client._invoke(APPROVE, {"TASKID": taskid}, extra)

    @deprecated("task.item.complete is deprecated: use tasks.task.complete")
    def complete(
        self, *, taskid: int | str | None = None, extra: Mapping[str, Any] | None = None
    ) -> Any:
        """Move Task to "Completed" Status.

        Deprecated: use ``tasks.task.complete``.

        ``task.item.complete``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-complete.html

        Args:
            taskid (int | str): Id of the task.
        """
        return self._client._invoke(COMPLETE, {"TASKID": taskid}, extra)

    @deprecated("task.item.defer is deprecated: use tasks.task.defer")
    def defer(
        self, *, taskid: int | str | None = None, extra: Mapping[str, Any] | None = None
    ) -> Any:
        """Defer Task to "Deferred" Status.

        Deprecated: use ``tasks.task.defer``.

        ``task.item.defer``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-defer.html

        Args:
            taskid (int | str): Id of the task.
        """
        return self._client._invoke(DEFER, {"TASKID": taskid}, extra)

    @deprecated("task.item.delegate is deprecated: use tasks.task.delegate")
    def delegate(
        self,
        *,
        taskid: int | str | None = None,
        userid: int | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Delegate Task (task).

        Deprecated: use ``tasks.task.delegate``.

        ``task.item.delegate``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-delegate.html

        Args:
            taskid (int | str): Id of the task.
            userid (int | str): Id of the user.
        """
        return self._client._invoke(DELEGATE, {"TASKID": taskid, "USERID": userid}, extra)

    @deprecated("task.item.delete is deprecated: use tasks.task.delete")
    def delete(
        self, *, taskid: int | str | None = None, extra: Mapping[str, Any] | None = None
    ) -> Any:
        """Delete Task (task.item.delete).

        Deprecated: use ``tasks.task.delete``.

        ``task.item.delete``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-delete.html

        Args:
            taskid (int | str): Id of the task.
        """
        return self._client._invoke(DELETE, {"TASKID": taskid}, extra)

    @deprecated("task.item.deletefile is deprecated: use tasks.task.update")
    def deletefile(
        self,
        *,
        auth: Any = None,
        task_id: int | str | None = None,
        attachment_id: int | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Remove File Link from Task.

        Deprecated: use ``tasks.task.update``.

        ``task.item.deletefile``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-delete-file.html

        Args:
            auth (Any): OAuth 2.0 access token.
            task_id (int | str): Id of the task.
            attachment_id (int | str):
        """
        return self._client._invoke(
            DELETEFILE, {"auth": auth, "TASK_ID": task_id, "ATTACHMENT_ID": attachment_id}, extra
        )

    @deprecated("task.item.deletefromfavorite is deprecated: use tasks.task.favorite.remove")
    def deletefromfavorite(
        self,
        *,
        auth: Any = None,
        task_id: int | str | None = None,
        params: params.TaskItemDeletefromfavoriteParams | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Remove Task from Favorites (task).

        Deprecated: use ``tasks.task.favorite.remove``.

        ``task.item.deletefromfavorite``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-delete-from-favorite.html

        Args:
            auth (Any): OAuth 2.0 access token.
            task_id (int | str): Id of the task.
            params (TaskItemDeletefromfavoriteParams | Mapping[str, Any]): Further parameters of the
                call. Keys: ``bitrix24_client.params.TaskItemDeletefromfavoriteParams``.
        """
        return self._client._invoke(
            DELETEFROMFAVORITE, {"auth": auth, "TASK_ID": task_id, "PARAMS": params}, extra
        )

    @deprecated("task.item.disapprove is deprecated: use tasks.task.disapprove")
    def disapprove(
        self, *, taskid: int | str | None = None, extra: Mapping[str, Any] | None = None
    ) -> Any:
        """Translate a pending control task to "not executed" status.

        Deprecated: use ``tasks.task.disapprove``.

        ``task.item.disapprove``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-disapprove.html

        Args:
            taskid (int | str): Id of the task.
        """
        return self._client._invoke(DISAPPROVE, {"TASKID": taskid}, extra)

    @deprecated("task.item.getallowedactions is deprecated: use tasks.task.getAccess")
    def getallowedactions(
        self, *, taskid: int | str | None = None, extra: Mapping[str, Any] | None = None
    ) -> Any:
        """Get a List of Actions for the Task.

        Deprecated: use ``tasks.task.getAccess``.

        ``task.item.getallowedactions``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-allowed-actions.html

        Args:
            taskid (int | str): Id of the task.
        """
        return self._client._invoke(GETALLOWEDACTIONS, {"TASKID": taskid}, extra)

    @deprecated("task.item.getallowedtaskactionsasstrings is deprecated: use tasks.task.getAccess")
    def getallowedtaskactionsasstrings(
        self, *, taskid: int | str | None = None, extra: Mapping[str, Any] | None = None
    ) -> Any:
        """Get a List of Action Names and Their Validity.

        Deprecated: use ``tasks.task.getAccess``.

        ``task.item.getallowedtaskactionsasstrings``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-allowed-task-actions-as-strings.html

        Args:
            taskid (int | str): Id of the task.
        """
        return self._client._invoke(GETALLOWEDTASKACTIONSASSTRINGS, {"TASKID": taskid}, extra)

    @deprecated("task.item.getdata is deprecated: use tasks.task.get")
    def getdata(
        self, *, taskid: int | str | None = None, extra: Mapping[str, Any] | None = None
    ) -> Any:
        """Get Task Data.

        Deprecated: use ``tasks.task.get``.

        ``task.item.getdata``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-data.html

        Args:
            taskid (int | str): Id of the task.
        """
        return self._client._invoke(GETDATA, {"TASKID": taskid}, extra)

    @deprecated("task.item.getdependson is deprecated: use tasks.task.get")
    def getdependson(
        self, *, taskid: int | str | None = None, extra: Mapping[str, Any] | None = None
    ) -> Any:
        """Get a List of Previous Tasks.

        Deprecated: use ``tasks.task.get``.

        ``task.item.getdependson``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-dependson.html

        Args:
            taskid (int | str): Id of the task.
        """
        return self._client._invoke(GETDEPENDSON, {"TASKID": taskid}, extra)

    @deprecated("task.item.getdescription is deprecated: use tasks.task.get")
    def getdescription(
        self,
        *,
        taskid: int | str | None = None,
        format: Literal[1, 2, 3] | None = None,
        userid: Any = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Get Task Description.

        Deprecated: use ``tasks.task.get``.

        ``task.item.getdescription``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-description.html

        Args:
            taskid (int | str): Id of the task.
            format (Literal[1, 2, 3]):
            userid (Any): Id of the user.
        """
        return self._client._invoke(
            GETDESCRIPTION, {"TASKID": taskid, "FORMAT": format, "USERID": userid}, extra
        )

    @deprecated("task.item.getfiles is deprecated: use tasks.task.get")
    def getfiles(self, *, taskid: Any = None, extra: Mapping[str, Any] | None = None) -> Any:
        """Get Links to Files Attached to a Task.

        Deprecated: use ``tasks.task.get``.

        ``task.item.getfiles``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-files.html

        Args:
            taskid (Any): Id of the task.
        """
        return self._client._invoke(GETFILES, {"TASKID": taskid}, extra)

    @deprecated("task.item.getmanifest is deprecated: use tasks.task.getFields")
    def getmanifest(self, *, extra: Mapping[str, Any] | None = None) -> Any:
        """Get a List of Methods task.item.* with Their Descriptions.

        Deprecated: use ``tasks.task.getFields``.

        ``task.item.getmanifest``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-manifest.html
        """
        return self._client._invoke(GETMANIFEST, {}, extra)

    @deprecated("task.item.isactionallowed is deprecated: use tasks.task.getAccess")
    def isactionallowed(
        self,
        *,
        taskid: int | str | None = None,
        actionid: Any = None,
        action: Any = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Check if the action is permitted.

        Deprecated: use ``tasks.task.getAccess``.

        ``task.item.isactionallowed``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-is-action-allowed.html

        Args:
            taskid (int | str): Id of the task.
            actionid (Any):
            action (Any): Action.
        """
        return self._client._invoke(
            ISACTIONALLOWED, {"TASKID": taskid, "ACTIONID": actionid, "ACTION": action}, extra
        )

    @deprecated("task.item.list is deprecated: use tasks.task.list")
    def list(
        self,
        *,
        order: params.TaskItemListOrder | OtherKeys | None = None,
        filter: params.TaskItemListFilter | OtherKeys | None = None,
        params: Sequence[Any] | Mapping[str, params.TaskItemListParamsValue] | None = None,
        select: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Get the List of Tasks (task.item).

        Deprecated: use ``tasks.task.list``.

        ``task.item.list``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-list.html

        Args:
            order (TaskItemListOrder | Mapping[str, Any]): Sorting: names of fields with asc or
                desc. Keys: ``bitrix24_client.params.TaskItemListOrder``.
            filter (TaskItemListFilter | Mapping[str, Any]): Conditions on the records; a prefix of
                the name may set the comparison. Keys:
                ``bitrix24_client.params.TaskItemListFilter``.
            params (Sequence[Any] | Mapping[str, TaskItemListParamsValue]): Further parameters of
                the call.
            select (Sequence[str]): Names of the fields to return.
        """
        return self._client._invoke(
            LIST, {"ORDER": order, "FILTER": filter, "PARAMS": params, "SELECT": select}, extra
        )

    @deprecated("task.item.renew is deprecated: use tasks.task.renew")
    def renew(
        self, *, taskid: int | str | None = None, extra: Mapping[str, Any] | None = None
    ) -> Any:
        """Change Task Status to "Not Executed".

        Deprecated: use ``tasks.task.renew``.

        ``task.item.renew``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-renew.html

        Args:
            taskid (int | str): Id of the task.
        """
        return self._client._invoke(RENEW, {"TASKID": taskid}, extra)

    @deprecated("task.item.startexecution is deprecated: use tasks.task.start")
    def startexecution(
        self, *, taskid: int | str | None = None, extra: Mapping[str, Any] | None = None
    ) -> Any:
        """Transitioning a Task to "In Progress" Status.

        Deprecated: use ``tasks.task.start``.

        ``task.item.startexecution``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-start-execution.html

        Args:
            taskid (int | str): Id of the task.
        """
        return self._client._invoke(STARTEXECUTION, {"TASKID": taskid}, extra)

    @deprecated("task.item.update is deprecated: use tasks.task.update")
    def update(
        self,
        *,
        taskid: int | str | None = None,
        taskdata: Any = None,
        fields: params.TaskItemUpdateFields | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Update Task (task.item.update).

        Deprecated: use ``tasks.task.update``.

        ``task.item.update``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-update.html

        Args:
            taskid (int | str): Id of the task.
            taskdata (Any):
            fields (TaskItemUpdateFields | Mapping[str, Any]): New values of the fields; those not
                named stay as they are. Keys: ``bitrix24_client.params.TaskItemUpdateFields``.
        """
        return self._client._invoke(
            UPDATE, {"TASKID": taskid, "TASKDATA": taskdata, "fields": fields}, extra
        )


class AsyncTaskItemMethods(AsyncNamespace):
    """``task.item``."""

    __slots__ = ()
    _name = "task.item"

    @builtins.property
    def userfield(self) -> AsyncTaskItemUserfieldMethods:
        return AsyncTaskItemUserfieldMethods(self._client)

    @deprecated("task.item.add is deprecated: use tasks.task.add")
    def add(
        self,
        *,
        taskdata: Sequence[Any] | None = None,
        fields: params.TaskItemAddFields | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Add Task (task.item.add).

        Deprecated: use ``tasks.task.add``.

        ``task.item.add``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-add.html

        Args:
            taskdata (Sequence[Any]):
            fields (TaskItemAddFields | Mapping[str, Any]): Values of the fields of the new record.
                Keys: ``bitrix24_client.params.TaskItemAddFields``.
        """
        return self._client._invoke(ADD, {"TASKDATA": taskdata, "fields": fields}, extra)

    @deprecated("task.item.addfile is deprecated: use tasks.task.files.attach")
    def addfile(
        self,
        *,
        task_id: int | str | None = None,
        name: str | None = None,
        content: Any = None,
        file: params.TaskItemAddfileFile | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Upload a File to the Task.

        Deprecated: use ``tasks.task.files.attach``.

        ``task.item.addfile``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-add-file.html

        Args:
            task_id (int | str): Id of the task.
            name (str): Name.
            content (Any): Content.
            file (TaskItemAddfileFile | Mapping[str, Any]): Keys:
                ``bitrix24_client.params.TaskItemAddfileFile``.
        """
        return self._client._invoke(
            ADDFILE, {"TASK_ID": task_id, "NAME": name, "CONTENT": content, "FILE": file}, extra
        )

    @deprecated("task.item.addtofavorite is deprecated: use tasks.task.favorite.add")
    def addtofavorite(
        self,
        *,
        auth: Any = None,
        task_id: int | str | None = None,
        params: params.TaskItemAddtofavoriteParams | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Add Task to Favorites (task).

        Deprecated: use ``tasks.task.favorite.add``.

        ``task.item.addtofavorite``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-add-to-favourite.html

        Args:
            auth (Any): OAuth 2.0 access token.
            task_id (int | str): Id of the task.
            params (TaskItemAddtofavoriteParams | Mapping[str, Any]): Further parameters of the
                call. Keys: ``bitrix24_client.params.TaskItemAddtofavoriteParams``.
        """
        return self._client._invoke(
            ADDTOFAVORITE, {"auth": auth, "TASK_ID": task_id, "PARAMS": params}, extra
        )

    @deprecated("task.item.approve is deprecated: use tasks.task.approve")
    def approve(
        self, *, taskid: int | str | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[Any]:
        """Move a Pending Control Task to "Completed" Status.

        Deprecated: use ``tasks.task.approve``.

        ``task.item.approve``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-approve.html

        Args:
            taskid (int | str): Id of the task.
        """
        return self._client._invoke(APPROVE, {"TASKID": taskid}, extra)

    @deprecated("task.item.complete is deprecated: use tasks.task.complete")
    def complete(
        self, *, taskid: int | str | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[Any]:
        """Move Task to "Completed" Status.

        Deprecated: use ``tasks.task.complete``.

        ``task.item.complete``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-complete.html

        Args:
            taskid (int | str): Id of the task.
        """
        return self._client._invoke(COMPLETE, {"TASKID": taskid}, extra)

    @deprecated("task.item.defer is deprecated: use tasks.task.defer")
    def defer(
        self, *, taskid: int | str | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[Any]:
        """Defer Task to "Deferred" Status.

        Deprecated: use ``tasks.task.defer``.

        ``task.item.defer``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-defer.html

        Args:
            taskid (int | str): Id of the task.
        """
        return self._client._invoke(DEFER, {"TASKID": taskid}, extra)

    @deprecated("task.item.delegate is deprecated: use tasks.task.delegate")
    def delegate(
        self,
        *,
        taskid: int | str | None = None,
        userid: int | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Delegate Task (task).

        Deprecated: use ``tasks.task.delegate``.

        ``task.item.delegate``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-delegate.html

        Args:
            taskid (int | str): Id of the task.
            userid (int | str): Id of the user.
        """
        return self._client._invoke(DELEGATE, {"TASKID": taskid, "USERID": userid}, extra)

    @deprecated("task.item.delete is deprecated: use tasks.task.delete")
    def delete(
        self, *, taskid: int | str | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[Any]:
        """Delete Task (task.item.delete).

        Deprecated: use ``tasks.task.delete``.

        ``task.item.delete``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-delete.html

        Args:
            taskid (int | str): Id of the task.
        """
        return self._client._invoke(DELETE, {"TASKID": taskid}, extra)

    @deprecated("task.item.deletefile is deprecated: use tasks.task.update")
    def deletefile(
        self,
        *,
        auth: Any = None,
        task_id: int | str | None = None,
        attachment_id: int | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Remove File Link from Task.

        Deprecated: use ``tasks.task.update``.

        ``task.item.deletefile``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-delete-file.html

        Args:
            auth (Any): OAuth 2.0 access token.
            task_id (int | str): Id of the task.
            attachment_id (int | str):
        """
        return self._client._invoke(
            DELETEFILE, {"auth": auth, "TASK_ID": task_id, "ATTACHMENT_ID": attachment_id}, extra
        )

    @deprecated("task.item.deletefromfavorite is deprecated: use tasks.task.favorite.remove")
    def deletefromfavorite(
        self,
        *,
        auth: Any = None,
        task_id: int | str | None = None,
        params: params.TaskItemDeletefromfavoriteParams | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Remove Task from Favorites (task).

        Deprecated: use ``tasks.task.favorite.remove``.

        ``task.item.deletefromfavorite``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-delete-from-favorite.html

        Args:
            auth (Any): OAuth 2.0 access token.
            task_id (int | str): Id of the task.
            params (TaskItemDeletefromfavoriteParams | Mapping[str, Any]): Further parameters of the
                call. Keys: ``bitrix24_client.params.TaskItemDeletefromfavoriteParams``.
        """
        return self._client._invoke(
            DELETEFROMFAVORITE, {"auth": auth, "TASK_ID": task_id, "PARAMS": params}, extra
        )

    @deprecated("task.item.disapprove is deprecated: use tasks.task.disapprove")
    def disapprove(
        self, *, taskid: int | str | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[Any]:
        """Translate a pending control task to "not executed" status.

        Deprecated: use ``tasks.task.disapprove``.

        ``task.item.disapprove``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-disapprove.html

        Args:
            taskid (int | str): Id of the task.
        """
        return self._client._invoke(DISAPPROVE, {"TASKID": taskid}, extra)

    @deprecated("task.item.getallowedactions is deprecated: use tasks.task.getAccess")
    def getallowedactions(
        self, *, taskid: int | str | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[Any]:
        """Get a List of Actions for the Task.

        Deprecated: use ``tasks.task.getAccess``.

        ``task.item.getallowedactions``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-allowed-actions.html

        Args:
            taskid (int | str): Id of the task.
        """
        return self._client._invoke(GETALLOWEDACTIONS, {"TASKID": taskid}, extra)

    @deprecated("task.item.getallowedtaskactionsasstrings is deprecated: use tasks.task.getAccess")
    def getallowedtaskactionsasstrings(
        self, *, taskid: int | str | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[Any]:
        """Get a List of Action Names and Their Validity.

        Deprecated: use ``tasks.task.getAccess``.

        ``task.item.getallowedtaskactionsasstrings``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-allowed-task-actions-as-strings.html

        Args:
            taskid (int | str): Id of the task.
        """
        return self._client._invoke(GETALLOWEDTASKACTIONSASSTRINGS, {"TASKID": taskid}, extra)

    @deprecated("task.item.getdata is deprecated: use tasks.task.get")
    def getdata(
        self, *, taskid: int | str | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[Any]:
        """Get Task Data.

        Deprecated: use ``tasks.task.get``.

        ``task.item.getdata``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-data.html

        Args:
            taskid (int | str): Id of the task.
        """
        return self._client._invoke(GETDATA, {"TASKID": taskid}, extra)

    @deprecated("task.item.getdependson is deprecated: use tasks.task.get")
    def getdependson(
        self, *, taskid: int | str | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[Any]:
        """Get a List of Previous Tasks.

        Deprecated: use ``tasks.task.get``.

        ``task.item.getdependson``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-dependson.html

        Args:
            taskid (int | str): Id of the task.
        """
        return self._client._invoke(GETDEPENDSON, {"TASKID": taskid}, extra)

    @deprecated("task.item.getdescription is deprecated: use tasks.task.get")
    def getdescription(
        self,
        *,
        taskid: int | str | None = None,
        format: Literal[1, 2, 3] | None = None,
        userid: Any = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Get Task Description.

        Deprecated: use ``tasks.task.get``.

        ``task.item.getdescription``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-description.html

        Args:
            taskid (int | str): Id of the task.
            format (Literal[1, 2, 3]):
            userid (Any): Id of the user.
        """
        return self._client._invoke(
            GETDESCRIPTION, {"TASKID": taskid, "FORMAT": format, "USERID": userid}, extra
        )

    @deprecated("task.item.getfiles is deprecated: use tasks.task.get")
    def getfiles(
        self, *, taskid: Any = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[Any]:
        """Get Links to Files Attached to a Task.

        Deprecated: use ``tasks.task.get``.

        ``task.item.getfiles``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-files.html

        Args:
            taskid (Any): Id of the task.
        """
        return self._client._invoke(GETFILES, {"TASKID": taskid}, extra)

    @deprecated("task.item.getmanifest is deprecated: use tasks.task.getFields")
    def getmanifest(self, *, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Get a List of Methods task.item.* with Their Descriptions.

        Deprecated: use ``tasks.task.getFields``.

        ``task.item.getmanifest``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-manifest.html
        """
        return self._client._invoke(GETMANIFEST, {}, extra)

    @deprecated("task.item.isactionallowed is deprecated: use tasks.task.getAccess")
    def isactionallowed(
        self,
        *,
        taskid: int | str | None = None,
        actionid: Any = None,
        action: Any = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Check if the action is permitted.

        Deprecated: use ``tasks.task.getAccess``.

        ``task.item.isactionallowed``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-is-action-allowed.html

        Args:
            taskid (int | str): Id of the task.
            actionid (Any):
            action (Any): Action.
        """
        return self._client._invoke(
            ISACTIONALLOWED, {"TASKID": taskid, "ACTIONID": actionid, "ACTION": action}, extra
        )

    @deprecated("task.item.list is deprecated: use tasks.task.list")
    def list(
        self,
        *,
        order: params.TaskItemListOrder | OtherKeys | None = None,
        filter: params.TaskItemListFilter | OtherKeys | None = None,
        params: Sequence[Any] | Mapping[str, params.TaskItemListParamsValue] | None = None,
        select: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Get the List of Tasks (task.item).

        Deprecated: use ``tasks.task.list``.

        ``task.item.list``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-list.html

        Args:
            order (TaskItemListOrder | Mapping[str, Any]): Sorting: names of fields with asc or
                desc. Keys: ``bitrix24_client.params.TaskItemListOrder``.
            filter (TaskItemListFilter | Mapping[str, Any]): Conditions on the records; a prefix of
                the name may set the comparison. Keys:
                ``bitrix24_client.params.TaskItemListFilter``.
            params (Sequence[Any] | Mapping[str, TaskItemListParamsValue]): Further parameters of
                the call.
            select (Sequence[str]): Names of the fields to return.
        """
        return self._client._invoke(
            LIST, {"ORDER": order, "FILTER": filter, "PARAMS": params, "SELECT": select}, extra
        )

    @deprecated("task.item.renew is deprecated: use tasks.task.renew")
    def renew(
        self, *, taskid: int | str | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[Any]:
        """Change Task Status to "Not Executed".

        Deprecated: use ``tasks.task.renew``.

        ``task.item.renew``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-renew.html

        Args:
            taskid (int | str): Id of the task.
        """
        return self._client._invoke(RENEW, {"TASKID": taskid}, extra)

    @deprecated("task.item.startexecution is deprecated: use tasks.task.start")
    def startexecution(
        self, *, taskid: int | str | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[Any]:
        """Transitioning a Task to "In Progress" Status.

        Deprecated: use ``tasks.task.start``.

        ``task.item.startexecution``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-start-execution.html

        Args:
            taskid (int | str): Id of the task.
        """
        return self._client._invoke(STARTEXECUTION, {"TASKID": taskid}, extra)

    @deprecated("task.item.update is deprecated: use tasks.task.update")
    def update(
        self,
        *,
        taskid: int | str | None = None,
        taskdata: Any = None,
        fields: params.TaskItemUpdateFields | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Update Task (task.item.update).

        Deprecated: use ``tasks.task.update``.

        ``task.item.update``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-update.html

        Args:
            taskid (int | str): Id of the task.
            taskdata (Any):
            fields (TaskItemUpdateFields | Mapping[str, Any]): New values of the fields; those not
                named stay as they are. Keys: ``bitrix24_client.params.TaskItemUpdateFields``.
        """
        return self._client._invoke(
            UPDATE, {"TASKID": taskid, "TASKDATA": taskdata, "fields": fields}, extra
        )


class TaskItemUserfieldMethods(SyncNamespace):
    """``task.item.userfield``."""

    __slots__ = ()
    _name = "task.item.userfield"

    def add(
        self, *, params: params.TaskItemUserfieldAddParams, extra: Mapping[str, Any] | None = None
    ) -> int:
        """Add Custom Field (task).

        ``task.item.userfield.add``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-add.html

        Args:
            params (TaskItemUserfieldAddParams): Further parameters of the call. Keys:
                ``bitrix24_client.params.TaskItemUserfieldAddParams``.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CORE``: The 'USER_TYPE_ID' field is not found
                ``ERROR_CORE``: Invalid user type specified.
                ``ERROR_CORE``: The 'FIELD_NAME' field is not found
                ``ERROR_CORE``: The field UF_TASK_CLIENT_REQUEST for the object TASKS_TASK already
                    exists.
                ``ERROR_CORE``: Access denied
        """
        return self._client._invoke(USERFIELD_ADD, {"PARAMS": params}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete User Field (task).

        ``task.item.userfield.delete``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CORE``: TASKS_ERROR_EXCEPTION_#0; Invalid arguments for
                    Bitrix\\Tasks\\Integration\\Rest\\Task\\UserField::delete; 0/TE
                ``ERROR_CORE``: ID is not defined or invalid
                ``ERROR_NOT_FOUND``: The entity with ID '{ID}' is not found
                ``ERROR_CORE``: Access denied
        """
        return self._client._invoke(USERFIELD_DELETE, {"ID": id}, extra)

    def get(self, *, id: int, extra: Mapping[str, Any] | None = None) -> models.TaskItemUserfield:
        """Get Custom Task Field by ID.

        ``task.item.userfield.get``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CORE``: No parameters found
                ``ERROR_CORE``: ID is not defined or invalid
                ``ERROR_NOT_FOUND``: The entity with ID '{ID}' is not found
        """
        return self._client._invoke(USERFIELD_GET, {"ID": id}, extra)

    def getfields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> models.TaskItemUserfieldGetfieldsResult:
        """Get User Field Fields.

        ``task.item.userfield.getfields``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-get-fields.html
        """
        return self._client._invoke(USERFIELD_GETFIELDS, {}, extra)

    def getlist(
        self,
        *,
        order: params.TaskItemUserfieldGetlistOrder | OtherKeys | None = None,
        filter: params.TaskItemUserfieldGetlistFilter | OtherKeys | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> builtins.list[models.TaskItemUserfield]:
        """Get a List of Custom Fields (task).

        ``task.item.userfield.getlist``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-get-list.html

        Args:
            order (TaskItemUserfieldGetlistOrder | Mapping[str, Any]): Sorting: names of fields with
                asc or desc. Keys: ``bitrix24_client.params.TaskItemUserfieldGetlistOrder``.
            filter (TaskItemUserfieldGetlistFilter | Mapping[str, Any]): Conditions on the records;
                a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.TaskItemUserfieldGetlistFilter``.
        """
        return self._client._invoke(USERFIELD_GETLIST, {"ORDER": order, "FILTER": filter}, extra)

    def gettypes(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> builtins.list[models.TaskItemUserfieldGettypesResultItem]:
        """Get a List of Available Data Types for Item Custom Field.

        ``task.item.userfield.gettypes``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-get-types.html
        """
        return self._client._invoke(USERFIELD_GETTYPES, {}, extra)

    def update(
        self,
        *,
        id: int,
        data: params.TaskItemUserfieldUpdateData,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Update User Field (task).

        ``task.item.userfield.update``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-update.html

        Args:
            id (int): Id of the record to change.
            data (TaskItemUserfieldUpdateData): Data. Keys:
                ``bitrix24_client.params.TaskItemUserfieldUpdateData``.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CORE``: TASKS_ERROR_EXCEPTION_#0; Invalid arguments for
                    Bitrix\\Tasks\\Integration\\Rest\\Task\\UserField::update; 0/TE
                ``ERROR_CORE``: ID is not defined or invalid
                ``ERROR_NOT_FOUND``: The entity with ID '{ID}' is not found
                ``ERROR_CORE``: Access denied
        """
        return self._client._invoke(USERFIELD_UPDATE, {"ID": id, "DATA": data}, extra)


class AsyncTaskItemUserfieldMethods(AsyncNamespace):
    """``task.item.userfield``."""

    __slots__ = ()
    _name = "task.item.userfield"

    def add(
        self, *, params: params.TaskItemUserfieldAddParams, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[int]:
        """Add Custom Field (task).

        ``task.item.userfield.add``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-add.html

        Args:
            params (TaskItemUserfieldAddParams): Further parameters of the call. Keys:
                ``bitrix24_client.params.TaskItemUserfieldAddParams``.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CORE``: The 'USER_TYPE_ID' field is not found
                ``ERROR_CORE``: Invalid user type specified.
                ``ERROR_CORE``: The 'FIELD_NAME' field is not found
                ``ERROR_CORE``: The field UF_TASK_CLIENT_REQUEST for the object TASKS_TASK already
                    exists.
                ``ERROR_CORE``: Access denied
        """
        return self._client._invoke(USERFIELD_ADD, {"PARAMS": params}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete User Field (task).

        ``task.item.userfield.delete``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CORE``: TASKS_ERROR_EXCEPTION_#0; Invalid arguments for
                    Bitrix\\Tasks\\Integration\\Rest\\Task\\UserField::delete; 0/TE
                ``ERROR_CORE``: ID is not defined or invalid
                ``ERROR_NOT_FOUND``: The entity with ID '{ID}' is not found
                ``ERROR_CORE``: Access denied
        """
        return self._client._invoke(USERFIELD_DELETE, {"ID": id}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.TaskItemUserfield]:
        """Get Custom Task Field by ID.

        ``task.item.userfield.get``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CORE``: No parameters found
                ``ERROR_CORE``: ID is not defined or invalid
                ``ERROR_NOT_FOUND``: The entity with ID '{ID}' is not found
        """
        return self._client._invoke(USERFIELD_GET, {"ID": id}, extra)

    def getfields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.TaskItemUserfieldGetfieldsResult]:
        """Get User Field Fields.

        ``task.item.userfield.getfields``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-get-fields.html
        """
        return self._client._invoke(USERFIELD_GETFIELDS, {}, extra)

    def getlist(
        self,
        *,
        order: params.TaskItemUserfieldGetlistOrder | OtherKeys | None = None,
        filter: params.TaskItemUserfieldGetlistFilter | OtherKeys | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[builtins.list[models.TaskItemUserfield]]:
        """Get a List of Custom Fields (task).

        ``task.item.userfield.getlist``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-get-list.html

        Args:
            order (TaskItemUserfieldGetlistOrder | Mapping[str, Any]): Sorting: names of fields with
                asc or desc. Keys: ``bitrix24_client.params.TaskItemUserfieldGetlistOrder``.
            filter (TaskItemUserfieldGetlistFilter | Mapping[str, Any]): Conditions on the records;
                a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.TaskItemUserfieldGetlistFilter``.
        """
        return self._client._invoke(USERFIELD_GETLIST, {"ORDER": order, "FILTER": filter}, extra)

    def gettypes(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[builtins.list[models.TaskItemUserfieldGettypesResultItem]]:
        """Get a List of Available Data Types for Item Custom Field.

        ``task.item.userfield.gettypes``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-get-types.html
        """
        return self._client._invoke(USERFIELD_GETTYPES, {}, extra)

    def update(
        self,
        *,
        id: int,
        data: params.TaskItemUserfieldUpdateData,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Update User Field (task).

        ``task.item.userfield.update``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-update.html

        Args:
            id (int): Id of the record to change.
            data (TaskItemUserfieldUpdateData): Data. Keys:
                ``bitrix24_client.params.TaskItemUserfieldUpdateData``.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CORE``: TASKS_ERROR_EXCEPTION_#0; Invalid arguments for
                    Bitrix\\Tasks\\Integration\\Rest\\Task\\UserField::update; 0/TE
                ``ERROR_CORE``: ID is not defined or invalid
                ``ERROR_NOT_FOUND``: The entity with ID '{ID}' is not found
                ``ERROR_CORE``: Access denied
        """
        return self._client._invoke(USERFIELD_UPDATE, {"ID": id, "DATA": data}, extra)
