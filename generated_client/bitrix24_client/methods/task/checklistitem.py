"""Methods of ``task.checklistitem``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping
from typing import Any, Literal, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.lazy import lazy_module
from ..._runtime.method import Method

if TYPE_CHECKING:
    from ..._runtime.open_dicts import OtherKeys
    from ...models.task import checklistitem as models
    from ...params.task import checklistitem as params
else:
    models = lazy_module("...models.task.checklistitem", __package__)

ADD = Method("task.checklistitem.add", _k.INTEGER, keys={"FIELDS": ("TaskChecklistitemAddFields",)})
COMPLETE = Method("task.checklistitem.complete", _k.BOOLEAN, positional=("TASKID", "ITEMID"))
DELETE = Method("task.checklistitem.delete", _k.BOOLEAN)
GET = Method(
    "task.checklistitem.get",
    _k.Nested(lambda: models.TaskChecklistitem),
    safe=True,
    positional=("TASKID", "ITEMID"),
)
GETLIST = Method(
    "task.checklistitem.getlist",
    _k.ListOf(_k.Nested(lambda: models.TaskChecklistitem)),
    safe=True,
    some_keys={"ORDER": ("TaskChecklistitemGetlistOrder",)},
)
GETMANIFEST = Method(
    "task.checklistitem.getmanifest",
    _k.Nested(lambda: models.TaskChecklistitemGetmanifestResult),
    safe=True,
)
ISACTIONALLOWED = Method("task.checklistitem.isactionallowed", _k.BOOLEAN, safe=True)
MOVEAFTERITEM = Method("task.checklistitem.moveafteritem", _k.ANY)
RENEW = Method("task.checklistitem.renew", _k.BOOLEAN, positional=("TASKID", "ITEMID"))
UPDATE = Method(
    "task.checklistitem.update",
    _k.ANY,
    positional=("TASKID", "ITEMID", "FIELDS"),
    keys={"FIELDS": ("TaskChecklistitemUpdateFields",)},
)


class TaskChecklistitemMethods(SyncNamespace):
    """``task.checklistitem``."""

    __slots__ = ()
    _name = "task.checklistitem"

    def add(
        self,
        *,
        taskid: int,
        fields: params.TaskChecklistitemAddFields,
        extra: Mapping[str, Any] | None = None,
    ) -> int:
        """Add Checklist Item.

        ``task.checklistitem.add``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-add.html

        Args:
            taskid (int): Id of the task.
            fields (TaskChecklistitemAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.TaskChecklistitemAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CORE``: TASKS_ERROR_EXCEPTION_#8; Adding item: action not allowed;
                    8/TE/ACTION_FAILED_TO_BE_PROCESSED
                ``ERROR_CORE``: TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) for method
                    ctaskchecklistitem::add() expected to be of type "integer", but given something
                    else.; 256/TE/WRONG_ARGUMENTS
                ``ERROR_CORE``: TASKS_ERROR_EXCEPTION_#256; Param #1 (arFields) expected by method
                    ctaskchecklistitem::add(), but not given.; 256/TE/WRONG_ARGUMENTS
                ``ERROR_CORE``: TASKS_ERROR_EXCEPTION_#8; Item name not specified;
                    8/TE/ACTION_FAILED_TO_BE_PROCESSED
        """
        return self._client._invoke(ADD, {"TASKID": taskid, "FIELDS": fields}, extra)

    def complete(self, *, taskid: int, itemid: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Mark a checklist item as completed.

        ``task.checklistitem.complete``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-complete.html

        The portal goes by the order of parameters: none may be left out before one given.

        Args:
            taskid (int): Id of the task.
            itemid (int): Id of the item.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CORE``: TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) expected by method
                    ctaskchecklistitem::complete(), but not given.; 256/TE/WRONG_ARGUMENTS
                ``ERROR_CORE``: TASKS_ERROR_EXCEPTION_#256; Param #1 (itemId) expected by method
                    ctaskchecklistitem::complete(), but not given.; 256/TE/WRONG_ARGUMENTS
                ``ERROR_CORE``: TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) for method
                    ctaskchecklistitem::complete() expected to be of type "integer", but given
                    something else.; 256/TE/WRONG_ARGUMENTS
                ``ERROR_CORE``: TASKS_ERROR_ASSERT_EXCEPTION
        """
        return self._client._invoke(COMPLETE, {"TASKID": taskid, "ITEMID": itemid}, extra)

    def delete(self, *, taskid: int, itemid: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete Checklist Item.

        ``task.checklistitem.delete``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-delete.html

        Args:
            taskid (int): Id of the task.
            itemid (int): Id of the item.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CORE``: TASKS_ERROR_EXCEPTION_#256; Param #1 (itemId) expected by method
                    ctaskchecklistitem::delete(), but not given.; 256/TE/WRONG_ARGUMENTS
                ``ERROR_CORE``: TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) for method
                    ctaskchecklistitem::delete() expected to be of type "integer", but given
                    something else.; 256/TE/WRONG_ARGUMENTS
                ``ERROR_CORE``: TASKS_ERROR_EXCEPTION_#8; Deleting item: action not allowed;
                    8/TE/ACTION_FAILED_TO_BE_PROCESSED
        """
        return self._client._invoke(DELETE, {"TASKID": taskid, "ITEMID": itemid}, extra)

    def get(
        self, *, taskid: int, itemid: int, extra: Mapping[str, Any] | None = None
    ) -> models.TaskChecklistitem:
        """Get Checklist Item.

        ``task.checklistitem.get``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-get.html

        The portal goes by the order of parameters: none may be left out before one given.

        Args:
            taskid (int): Id of the task.
            itemid (int): Id of the item.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CORE``: TASKS_ERROR_EXCEPTION_#256; Param #1 (itemId) expected by method
                    ctaskchecklistitem::get(), but not given.; 256/TE/WRONG_ARGUMENTS<br>
                ``ERROR_CORE``: error_description":"TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId)
                    for method ctaskchecklistitem::get() expected to be of type "integer", but given
                    something else.; 256/TE/WRONG_ARGUMENTS<br>
                ``ERROR_CORE``: TASKS_ERROR_EXCEPTION_#512; Check listitem not found or not
                    accessible; 512/TE/ITEM_NOT_FOUND_OR_NOT_ACCESSIBLE<br>
        """
        return self._client._invoke(GET, {"TASKID": taskid, "ITEMID": itemid}, extra)

    def getlist(
        self,
        *,
        taskid: int,
        order: params.TaskChecklistitemGetlistOrder | OtherKeys | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> builtins.list[models.TaskChecklistitem]:
        """Get the List of Checklist Items.

        ``task.checklistitem.getlist``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-get-list.html

        Args:
            taskid (int): Id of the task.
            order (TaskChecklistitemGetlistOrder | Mapping[str, Any]): Sorting: names of fields with
                asc or desc. Keys: ``bitrix24_client.params.TaskChecklistitemGetlistOrder``.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CORE``: TASKS_ERROR_EXCEPTION_#8; Action failed;
                    8/TE/ACTION_FAILED_TO_BE_PROCESSED<br>
                ``ERROR_CORE``: TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) for method
                    ctaskchecklistitem::getlist() expected to be of type "integer", but given
                    something else.; 256/TE/WRONG_ARGUMENTS<br>
                ``ERROR_CORE``: TASKS_ERROR_EXCEPTION_#256; Param #1 (arOrder) for method
                    ctaskchecklistitem::getlist() must not contain key "IS_COMPLETED".;
                    256/TE/WRONG_ARGUMENTS<br>
        """
        return self._client._invoke(GETLIST, {"TASKID": taskid, "ORDER": order}, extra)

    def getmanifest(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> models.TaskChecklistitemGetmanifestResult:
        """Get the List of Methods and Their Description.

        ``task.checklistitem.getmanifest``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-get-manifest.html
        """
        return self._client._invoke(GETMANIFEST, {}, extra)

    def isactionallowed(
        self,
        *,
        taskid: int,
        itemid: int,
        actionid: Literal[1, 2, 3, 4, 5],
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Check Action Permission for Checklist Item.

        ``task.checklistitem.isactionallowed``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-is-action-allowed.html

        Args:
            taskid (int): Id of the task.
            itemid (int): Id of the item.
            actionid (Literal[1, 2, 3, 4, 5]):

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CORE``: TASKS_ERROR_EXCEPTION_#256; Param #2 (actionId) expected by method
                    ctaskchecklistitem::isactionallowed(), but not given.; 256/TE/WRONG_ARGUMENTS
                ``ERROR_CORE``: TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) for method
                    ctaskchecklistitem::isactionallowed() expected to be of type "integer", but
                    given something else.; 256/TE/WRONG_ARGUMENTS
        """
        return self._client._invoke(
            ISACTIONALLOWED, {"TASKID": taskid, "ITEMID": itemid, "ACTIONID": actionid}, extra
        )

    def moveafteritem(
        self, *, taskid: int, itemid: int, afteritemid: int, extra: Mapping[str, Any] | None = None
    ) -> Any:
        """Move Checklist Item.

        ``task.checklistitem.moveafteritem``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-move-after-item.html

        Args:
            taskid (int): Id of the task.
            itemid (int): Id of the item.
            afteritemid (int):

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CORE``: TASKS_ERROR_EXCEPTION_#256; Param #1 (itemId) expected by method
                    ctaskchecklistitem::moveafteritem(), but not given.; 256/TE/WRONG_ARGUMENTS
                ``ERROR_CORE``: TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) for method
                    ctaskchecklistitem::moveafteritem() expected to be of type "integer", but given
                    something else.; 256/TE/WRONG_ARGUMENTS
                ``ERROR_CORE``: TASKS_ERROR_EXCEPTION_#8; Moving item: action not allowed;
                    8/TE/ACTION_FAILED_TO_BE_PROCESSED
        """
        return self._client._invoke(
            MOVEAFTERITEM, {"TASKID": taskid, "ITEMID": itemid, "AFTERITEMID": afteritemid}, extra
        )

    def renew(self, *, taskid: int, itemid: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Mark a checklist item as incomplete.

        ``task.checklistitem.renew``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-renew.html

        The portal goes by the order of parameters: none may be left out before one given.

        Args:
            taskid (int): Id of the task.
            itemid (int): Id of the item.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CORE``: TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) expected by method
                    ctaskchecklistitem::renew(), but not given.; 256/TE/WRONG_ARGUMENTS
                ``ERROR_CORE``: TASKS_ERROR_EXCEPTION_#256; Param #1 (itemId) expected by method
                    ctaskchecklistitem::renew(), but not given.; 256/TE/WRONG_ARGUMENTS
                ``ERROR_CORE``: TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) for method
                    ctaskchecklistitem::renew() expected to be of type "integer", but given
                    something else.; 256/TE/WRONG_ARGUMENTS
                ``ERROR_CORE``: TASKS_ERROR_ASSERT_EXCEPTION
        """
        return self._client._invoke(RENEW, {"TASKID": taskid, "ITEMID": itemid}, extra)

    def update(
        self,
        *,
        taskid: int,
        itemid: int,
        fields: params.TaskChecklistitemUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Update Checklist Item.

        ``task.checklistitem.update``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-update.html

        The portal goes by the order of parameters: none may be left out before one given.

        Args:
            taskid (int): Id of the task.
            itemid (int): Id of the item.
            fields (TaskChecklistitemUpdateFields): New values of the fields; those not named stay
                as they are. Keys: ``bitrix24_client.params.TaskChecklistitemUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CORE``: TASKS_ERROR_EXCEPTION_#4; No access to edit the task;
                    4/TE/ACTION_NOT_ALLOWED<br>
                ``ERROR_CORE``: TASKS_ERROR_EXCEPTION_#8; Incorrect value [] specified for field
                    [ENTITY_ID] in item [, Prepare report]; 8/TE/ACTION_FAILED_TO_BE_PROCESSED<br>
                ``ERROR_CORE``: "TASKS_ERROR_EXCEPTION_#256; Param #1 (itemId) for method
                    ctaskchecklistitem::update() expected to be of type "integer", but given
                    something else.; 256/TE/WRONG_ARGUMENTS<br>
                ``ERROR_CORE``: "TASKS_ERROR_EXCEPTION_#256; Param #1 (itemId) expected by method
                    ctaskchecklistitem::update(), but not given.; 256/TE/WRONG_ARGUMENTS<br>
                ``ERROR_CORE``: TASKS_ERROR_EXCEPTION_#256; Param #2 (arFields) expected by method
                    ctaskchecklistitem::update(), but not given.; 256/TE/WRONG_ARGUMENTS<br>
        """
        return self._client._invoke(
            UPDATE, {"TASKID": taskid, "ITEMID": itemid, "FIELDS": fields}, extra
        )


class AsyncTaskChecklistitemMethods(AsyncNamespace):
    """``task.checklistitem``."""

    __slots__ = ()
    _name = "task.checklistitem"

    def add(
        self,
        *,
        taskid: int,
        fields: params.TaskChecklistitemAddFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[int]:
        """Add Checklist Item.

        ``task.checklistitem.add``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-add.html

        Args:
            taskid (int): Id of the task.
            fields (TaskChecklistitemAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.TaskChecklistitemAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CORE``: TASKS_ERROR_EXCEPTION_#8; Adding item: action not allowed;
                    8/TE/ACTION_FAILED_TO_BE_PROCESSED
                ``ERROR_CORE``: TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) for method
                    ctaskchecklistitem::add() expected to be of type "integer", but given something
                    else.; 256/TE/WRONG_ARGUMENTS
                ``ERROR_CORE``: TASKS_ERROR_EXCEPTION_#256; Param #1 (arFields) expected by method
                    ctaskchecklistitem::add(), but not given.; 256/TE/WRONG_ARGUMENTS
                ``ERROR_CORE``: TASKS_ERROR_EXCEPTION_#8; Item name not specified;
                    8/TE/ACTION_FAILED_TO_BE_PROCESSED
        """
        return self._client._invoke(ADD, {"TASKID": taskid, "FIELDS": fields}, extra)

    def complete(
        self, *, taskid: int, itemid: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[bool]:
        """Mark a checklist item as completed.

        ``task.checklistitem.complete``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-complete.html

        The portal goes by the order of parameters: none may be left out before one given.

        Args:
            taskid (int): Id of the task.
            itemid (int): Id of the item.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CORE``: TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) expected by method
                    ctaskchecklistitem::complete(), but not given.; 256/TE/WRONG_ARGUMENTS
                ``ERROR_CORE``: TASKS_ERROR_EXCEPTION_#256; Param #1 (itemId) expected by method
                    ctaskchecklistitem::complete(), but not given.; 256/TE/WRONG_ARGUMENTS
                ``ERROR_CORE``: TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) for method
                    ctaskchecklistitem::complete() expected to be of type "integer", but given
                    something else.; 256/TE/WRONG_ARGUMENTS
                ``ERROR_CORE``: TASKS_ERROR_ASSERT_EXCEPTION
        """
        return self._client._invoke(COMPLETE, {"TASKID": taskid, "ITEMID": itemid}, extra)

    def delete(
        self, *, taskid: int, itemid: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[bool]:
        """Delete Checklist Item.

        ``task.checklistitem.delete``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-delete.html

        Args:
            taskid (int): Id of the task.
            itemid (int): Id of the item.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CORE``: TASKS_ERROR_EXCEPTION_#256; Param #1 (itemId) expected by method
                    ctaskchecklistitem::delete(), but not given.; 256/TE/WRONG_ARGUMENTS
                ``ERROR_CORE``: TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) for method
                    ctaskchecklistitem::delete() expected to be of type "integer", but given
                    something else.; 256/TE/WRONG_ARGUMENTS
                ``ERROR_CORE``: TASKS_ERROR_EXCEPTION_#8; Deleting item: action not allowed;
                    8/TE/ACTION_FAILED_TO_BE_PROCESSED
        """
        return self._client._invoke(DELETE, {"TASKID": taskid, "ITEMID": itemid}, extra)

    def get(
        self, *, taskid: int, itemid: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.TaskChecklistitem]:
        """Get Checklist Item.

        ``task.checklistitem.get``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-get.html

        The portal goes by the order of parameters: none may be left out before one given.

        Args:
            taskid (int): Id of the task.
            itemid (int): Id of the item.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CORE``: TASKS_ERROR_EXCEPTION_#256; Param #1 (itemId) expected by method
                    ctaskchecklistitem::get(), but not given.; 256/TE/WRONG_ARGUMENTS<br>
                ``ERROR_CORE``: error_description":"TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId)
                    for method ctaskchecklistitem::get() expected to be of type "integer", but given
                    something else.; 256/TE/WRONG_ARGUMENTS<br>
                ``ERROR_CORE``: TASKS_ERROR_EXCEPTION_#512; Check listitem not found or not
                    accessible; 512/TE/ITEM_NOT_FOUND_OR_NOT_ACCESSIBLE<br>
        """
        return self._client._invoke(GET, {"TASKID": taskid, "ITEMID": itemid}, extra)

    def getlist(
        self,
        *,
        taskid: int,
        order: params.TaskChecklistitemGetlistOrder | OtherKeys | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[builtins.list[models.TaskChecklistitem]]:
        """Get the List of Checklist Items.

        ``task.checklistitem.getlist``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-get-list.html

        Args:
            taskid (int): Id of the task.
            order (TaskChecklistitemGetlistOrder | Mapping[str, Any]): Sorting: names of fields with
                asc or desc. Keys: ``bitrix24_client.params.TaskChecklistitemGetlistOrder``.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CORE``: TASKS_ERROR_EXCEPTION_#8; Action failed;
                    8/TE/ACTION_FAILED_TO_BE_PROCESSED<br>
                ``ERROR_CORE``: TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) for method
                    ctaskchecklistitem::getlist() expected to be of type "integer", but given
                    something else.; 256/TE/WRONG_ARGUMENTS<br>
                ``ERROR_CORE``: TASKS_ERROR_EXCEPTION_#256; Param #1 (arOrder) for method
                    ctaskchecklistitem::getlist() must not contain key "IS_COMPLETED".;
                    256/TE/WRONG_ARGUMENTS<br>
        """
        return self._client._invoke(GETLIST, {"TASKID": taskid, "ORDER": order}, extra)

    def getmanifest(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.TaskChecklistitemGetmanifestResult]:
        """Get the List of Methods and Their Description.

        ``task.checklistitem.getmanifest``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-get-manifest.html
        """
        return self._client._invoke(GETMANIFEST, {}, extra)

    def isactionallowed(
        self,
        *,
        taskid: int,
        itemid: int,
        actionid: Literal[1, 2, 3, 4, 5],
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Check Action Permission for Checklist Item.

        ``task.checklistitem.isactionallowed``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-is-action-allowed.html

        Args:
            taskid (int): Id of the task.
            itemid (int): Id of the item.
            actionid (Literal[1, 2, 3, 4, 5]):

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CORE``: TASKS_ERROR_EXCEPTION_#256; Param #2 (actionId) expected by method
                    ctaskchecklistitem::isactionallowed(), but not given.; 256/TE/WRONG_ARGUMENTS
                ``ERROR_CORE``: TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) for method
                    ctaskchecklistitem::isactionallowed() expected to be of type "integer", but
                    given something else.; 256/TE/WRONG_ARGUMENTS
        """
        return self._client._invoke(
            ISACTIONALLOWED, {"TASKID": taskid, "ITEMID": itemid, "ACTIONID": actionid}, extra
        )

    def moveafteritem(
        self, *, taskid: int, itemid: int, afteritemid: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[Any]:
        """Move Checklist Item.

        ``task.checklistitem.moveafteritem``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-move-after-item.html

        Args:
            taskid (int): Id of the task.
            itemid (int): Id of the item.
            afteritemid (int):

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CORE``: TASKS_ERROR_EXCEPTION_#256; Param #1 (itemId) expected by method
                    ctaskchecklistitem::moveafteritem(), but not given.; 256/TE/WRONG_ARGUMENTS
                ``ERROR_CORE``: TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) for method
                    ctaskchecklistitem::moveafteritem() expected to be of type "integer", but given
                    something else.; 256/TE/WRONG_ARGUMENTS
                ``ERROR_CORE``: TASKS_ERROR_EXCEPTION_#8; Moving item: action not allowed;
                    8/TE/ACTION_FAILED_TO_BE_PROCESSED
        """
        return self._client._invoke(
            MOVEAFTERITEM, {"TASKID": taskid, "ITEMID": itemid, "AFTERITEMID": afteritemid}, extra
        )

    def renew(
        self, *, taskid: int, itemid: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[bool]:
        """Mark a checklist item as incomplete.

        ``task.checklistitem.renew``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-renew.html

        The portal goes by the order of parameters: none may be left out before one given.

        Args:
            taskid (int): Id of the task.
            itemid (int): Id of the item.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CORE``: TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) expected by method
                    ctaskchecklistitem::renew(), but not given.; 256/TE/WRONG_ARGUMENTS
                ``ERROR_CORE``: TASKS_ERROR_EXCEPTION_#256; Param #1 (itemId) expected by method
                    ctaskchecklistitem::renew(), but not given.; 256/TE/WRONG_ARGUMENTS
                ``ERROR_CORE``: TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) for method
                    ctaskchecklistitem::renew() expected to be of type "integer", but given
                    something else.; 256/TE/WRONG_ARGUMENTS
                ``ERROR_CORE``: TASKS_ERROR_ASSERT_EXCEPTION
        """
        return self._client._invoke(RENEW, {"TASKID": taskid, "ITEMID": itemid}, extra)

    def update(
        self,
        *,
        taskid: int,
        itemid: int,
        fields: params.TaskChecklistitemUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Update Checklist Item.

        ``task.checklistitem.update``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-update.html

        The portal goes by the order of parameters: none may be left out before one given.

        Args:
            taskid (int): Id of the task.
            itemid (int): Id of the item.
            fields (TaskChecklistitemUpdateFields): New values of the fields; those not named stay
                as they are. Keys: ``bitrix24_client.params.TaskChecklistitemUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CORE``: TASKS_ERROR_EXCEPTION_#4; No access to edit the task;
                    4/TE/ACTION_NOT_ALLOWED<br>
                ``ERROR_CORE``: TASKS_ERROR_EXCEPTION_#8; Incorrect value [] specified for field
                    [ENTITY_ID] in item [, Prepare report]; 8/TE/ACTION_FAILED_TO_BE_PROCESSED<br>
                ``ERROR_CORE``: "TASKS_ERROR_EXCEPTION_#256; Param #1 (itemId) for method
                    ctaskchecklistitem::update() expected to be of type "integer", but given
                    something else.; 256/TE/WRONG_ARGUMENTS<br>
                ``ERROR_CORE``: "TASKS_ERROR_EXCEPTION_#256; Param #1 (itemId) expected by method
                    ctaskchecklistitem::update(), but not given.; 256/TE/WRONG_ARGUMENTS<br>
                ``ERROR_CORE``: TASKS_ERROR_EXCEPTION_#256; Param #2 (arFields) expected by method
                    ctaskchecklistitem::update(), but not given.; 256/TE/WRONG_ARGUMENTS<br>
        """
        return self._client._invoke(
            UPDATE, {"TASKID": taskid, "ITEMID": itemid, "FIELDS": fields}, extra
        )
