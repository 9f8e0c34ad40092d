"""Methods of ``task.commentitem``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping
from typing import Any, Literal, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.deprecation import deprecated
from ..._runtime.lazy import lazy_module
from ..._runtime.method import Method

if TYPE_CHECKING:
    from ..._runtime.open_dicts import OtherKeys
    from ...models.task import commentitem as models
    from ...params.task import commentitem as params
else:
    models = lazy_module("...models.task.commentitem", __package__)

ADD = Method("task.commentitem.add", _k.INTEGER, keys={"FIELDS": ("TaskCommentitemAddFields",)})
DELETE = Method("task.commentitem.delete", _k.BOOLEAN, positional=("TASKID", "ITEMID"))
GET = Method(
    "task.commentitem.get",
    _k.Nested(lambda: models.TaskCommentitem),
    safe=True,
    positional=("TASKID", "ITEMID"),
)
GETLIST = Method(
    "task.commentitem.getlist",
    _k.ListOf(_k.Nested(lambda: models.TaskCommentitem)),
    safe=True,
    positional=("TASKID", "ORDER", "FILTER"),
    some_keys={
        "ORDER": ("TaskCommentitemGetlistOrder",),
        "FILTER": ("TaskCommentitemGetlistFilter",),
    },
)
GETMANIFEST = Method(
    "task.commentitem.getmanifest",
    _k.Nested(lambda: models.TaskCommentitemGetmanifestResult),
    safe=True,
)
ISACTIONALLOWED = Method("task.commentitem.isactionallowed", _k.ANY, safe=True)
UPDATE = Method(
    "task.commentitem.update",
    _k.BOOLEAN,
    positional=("TASKID", "ITEMID", "FIELDS"),
    keys={"FIELDS": ("TaskCommentitemUpdateFields",)},
)


class TaskCommentitemMethods(SyncNamespace):
    """``task.commentitem``."""

    __slots__ = ()
    _name = "task.commentitem"

    @deprecated("task.commentitem.add is deprecated: use tasks.task.chat.message.send")
    def add(
        self,
        *,
        taskid: int,
        fields: params.TaskCommentitemAddFields,
        extra: Mapping[str, Any] | None = None,
    ) -> int:
        """Add Comment (task).

        Deprecated: use ``tasks.task.chat.message.send``.

        ``task.commentitem.add``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-add.html

        Args:
            taskid (int): Id of the task.
            fields (TaskCommentitemAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.TaskCommentitemAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CORE``: Comment text is not specified
                ``ERROR_CORE``: Insufficient permissions to add a comment
                ``ERROR_CORE``: File not found
                ``ERROR_CORE``: TASKS_ERROR_EXCEPTION_#256; Param #1 (arFields) for method
                    ctaskcommentitem::add() must not contain key <FIELD_NAME>.;
                    256/TE/WRONG_ARGUMENTS
                ``ERROR_CORE``: TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) for method
                    ctaskcommentitem::add() expected to be of type "integer", but given something
                    else.; 256/TE/WRONG_ARGUMENTS
        """
        return self._client._invoke(ADD, {"TASKID": taskid, "FIELDS": fields}, extra)

    @deprecated("task.commentitem.delete is deprecated")
    def delete(self, *, taskid: int, itemid: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete Comment (task).

        Deprecated.

        ``task.commentitem.delete``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-delete.html

        The portal goes by the order of parameters: none may be left out before one given.

        Args:
            taskid (int): Id of the task.
            itemid (int): Id of the item.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CORE``: TASKS_ERROR_EXCEPTION_#256; Param #1 (itemId) expected by method
                    ctaskcommentitem::delete(), but not given.; 256/TE/WRONG_ARGUMENTS
                ``ERROR_CORE``: TASKS_ERROR_EXCEPTION_#4; Action is not allowed;
                    4/TE/ACTION_NOT_ALLOWED
                ``ERROR_CORE``: TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) for method
                    ctaskcommentitem::delete() expected to be of type "integer", but given something
                    else.; 256/TE/WRONG_ARGUMENTS
        """
        return self._client._invoke(DELETE, {"TASKID": taskid, "ITEMID": itemid}, extra)

    @deprecated("task.commentitem.get is deprecated")
    def get(
        self, *, taskid: int, itemid: int, extra: Mapping[str, Any] | None = None
    ) -> models.TaskCommentitem:
        """Get Comment by ID.

        Deprecated.

        ``task.commentitem.get``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-get.html

        The portal goes by the order of parameters: none may be left out before one given.

        Args:
            taskid (int): Id of the task.
            itemid (int): Id of the item.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CORE``: TASKS_ERROR_EXCEPTION_#512; Check listitem not found or not
                    accessible; 512/TE/ITEM_NOT_FOUND_OR_NOT_ACCESSIBLE
                ``ERROR_CORE``: TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) for method
                    ctaskcommentitem::get() expected to be of type "integer", but given something
                    else.; 256/TE/WRONG_ARGUMENTS
                ``ERROR_CORE``: TASKS_ERROR_EXCEPTION_#256; Param #1 (itemId) expected by method
                    ctaskcommentitem::get(), but not given.; 256/TE/WRONG_ARGUMENTS
        """
        return self._client._invoke(GET, {"TASKID": taskid, "ITEMID": itemid}, extra)

    @deprecated("task.commentitem.getlist is deprecated")
    def getlist(
        self,
        *,
        taskid: int,
        order: params.TaskCommentitemGetlistOrder | OtherKeys | None = None,
        filter: params.TaskCommentitemGetlistFilter | OtherKeys | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> builtins.list[models.TaskCommentitem]:
        """Get the List of Comments.

        Deprecated.

        ``task.commentitem.getlist``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-get-list.html

        The portal goes by the order of parameters: none may be left out before one given.

        Args:
            taskid (int): Id of the task.
            order (TaskCommentitemGetlistOrder | Mapping[str, Any]): Sorting: names of fields with
                asc or desc. Keys: ``bitrix24_client.params.TaskCommentitemGetlistOrder``.
            filter (TaskCommentitemGetlistFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.TaskCommentitemGetlistFilter``.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CORE``: TASKS_ERROR_EXCEPTION_#8; Action failed;
                    8/TE/ACTION_FAILED_TO_BE_PROCESSED
                ``ERROR_CORE``: TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) for method
                    ctaskcommentitem::getlist() expected to be of type "integer", but given
                    something else.; 256/TE/WRONG_ARGUMENTS
                ``ERROR_CORE``: TASKS_ERROR_EXCEPTION_#256; Param #1 (arOrder) for method
                    ctaskcommentitem::getlist() must not contain key ">=POST_DATE".;
                    256/TE/WRONG_ARGUMENTS
                ``ERROR_CORE``: TASKS_ERROR_EXCEPTION_#256; Param #2 (arFilter) for method
                    ctaskcommentitem::getlist() must not contain key "%POST_DATE".;
                    256/TE/WRONG_ARGUMENTS
        """
        return self._client._invoke(
            GETLIST, {"TASKID": taskid, "ORDER": order, "FILTER": filter}, extra
        )

    def getmanifest(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> models.TaskCommentitemGetmanifestResult:
        """Get a List of Methods and Their Descriptions for Comment Item.

        ``task.commentitem.getmanifest``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-get-manifest.html
        """
        return self._client._invoke(GETMANIFEST, {}, extra)

    def isactionallowed(
        self,
        *,
        taskid: int,
        itemid: int,
        actionid: Literal[1, 2, 3],
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Check if the action is allowed for the comment.

        ``task.commentitem.isactionallowed``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-is-action-allowed.html

        Args:
            taskid (int): Id of the task.
            itemid (int): Id of the item.
            actionid (Literal[1, 2, 3]):

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CORE``: TASKS_ERROR_EXCEPTION_#256; Param #2 (actionId) expected by method
                    ctaskcommentitem::isactionallowed(), but not given.; 256/TE/WRONG_ARGUMENTS
                ``ERROR_CORE``: TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) for method
                    ctaskcommentitem::isactionallowed() expected to be of type "integer", but given
                    something else.; 256/TE/WRONG_ARGUMENTS
                ``ERROR_CORE``: TASKS_ERROR_ASSERT_EXCEPTION
        """
        return self._client._invoke(
            ISACTIONALLOWED, {"TASKID": taskid, "ITEMID": itemid, "ACTIONID": actionid}, extra
        )

    @deprecated("task.commentitem.update is deprecated")
    def update(
        self,
        *,
        taskid: int,
        itemid: int,
        fields: params.TaskCommentitemUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Update Comment (task).

        Deprecated.

        ``task.commentitem.update``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-update.html

        The portal goes by the order of parameters: none may be left out before one given.

        Args:
            taskid (int): Id of the task.
            itemid (int): Id of the item.
            fields (TaskCommentitemUpdateFields): New values of the fields; those not named stay as
                they are. Keys: ``bitrix24_client.params.TaskCommentitemUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CORE``: Comment text not specified.
                ``ERROR_CORE``: TASKS_ERROR_EXCEPTION_#4; Action is not allowed;
                    4/TE/ACTION_NOT_ALLOWED
                ``ERROR_CORE``: TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) for method
                    ctaskcommentitem::delete() expected to be of type "integer", but given something
                    else.; 256/TE/WRONG_ARGUMENTS
        """
        return self._client._invoke(
            UPDATE, {"TASKID": taskid, "ITEMID": itemid, "FIELDS": fields}, extra
        )


class AsyncTaskCommentitemMethods(AsyncNamespace):
    """``task.commentitem``."""

    __slots__ = ()
    _name = "task.commentitem"

    @deprecated("task.commentitem.add is deprecated: use tasks.task.chat.message.send")
    def add(
        self,
        *,
        taskid: int,
        fields: params.TaskCommentitemAddFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[int]:
        """Add Comment (task).

        Deprecated: use ``tasks.task.chat.message.send``.

        ``task.commentitem.add``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-add.html

        Args:
            taskid (int): Id of the task.
            fields (TaskCommentitemAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.TaskCommentitemAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CORE``: Comment text is not specified
                ``ERROR_CORE``: Insufficient permissions to add a comment
                ``ERROR_CORE``: File not found
                ``ERROR_CORE``: TASKS_ERROR_EXCEPTION_#256; Param #1 (arFields) for method
                    ctaskcommentitem::add() must not contain key <FIELD_NAME>.;
                    256/TE/WRONG_ARGUMENTS
                ``ERROR_CORE``: TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) for method
                    ctaskcommentitem::add() expected to be of type "integer", but given something
                    else.; 256/TE/WRONG_ARGUMENTS
        """
        return self._client._invoke(ADD, {"TASKID": taskid, "FIELDS": fields}, extra)

    @deprecated("task.commentitem.delete is deprecated")
    def delete(
        self, *, taskid: int, itemid: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[bool]:
        """Delete Comment (task).

        Deprecated.

        ``task.commentitem.delete``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-delete.html

        The portal goes by the order of parameters: none may be left out before one given.

        Args:
            taskid (int): Id of the task.
            itemid (int): Id of the item.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CORE``: TASKS_ERROR_EXCEPTION_#256; Param #1 (itemId) expected by method
                    ctaskcommentitem::delete(), but not given.; 256/TE/WRONG_ARGUMENTS
                ``ERROR_CORE``: TASKS_ERROR_EXCEPTION_#4; Action is not allowed;
                    4/TE/ACTION_NOT_ALLOWED
                ``ERROR_CORE``: TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) for method
                    ctaskcommentitem::delete() expected to be of type "integer", but given something
                    else.; 256/TE/WRONG_ARGUMENTS
        """
        return self._client._invoke(DELETE, {"TASKID": taskid, "ITEMID": itemid}, extra)

    @deprecated("task.commentitem.get is deprecated")
    def get(
        self, *, taskid: int, itemid: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.TaskCommentitem]:
        """Get Comment by ID.

        Deprecated.

        ``task.commentitem.get``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-get.html

        The portal goes by the order of parameters: none may be left out before one given.

        Args:
            taskid (int): Id of the task.
            itemid (int): Id of the item.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CORE``: TASKS_ERROR_EXCEPTION_#512; Check listitem not found or not
                    accessible; 512/TE/ITEM_NOT_FOUND_OR_NOT_ACCESSIBLE
                ``ERROR_CORE``: TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) for method
                    ctaskcommentitem::get() expected to be of type "integer", but given something
                    else.; 256/TE/WRONG_ARGUMENTS
                ``ERROR_CORE``: TASKS_ERROR_EXCEPTION_#256; Param #1 (itemId) expected by method
                    ctaskcommentitem::get(), but not given.; 256/TE/WRONG_ARGUMENTS
        """
        return self._client._invoke(GET, {"TASKID": taskid, "ITEMID": itemid}, extra)

    @deprecated("task.commentitem.getlist is deprecated")
    def getlist(
        self,
        *,
        taskid: int,
        order: params.TaskCommentitemGetlistOrder | OtherKeys | None = None,
        filter: params.TaskCommentitemGetlistFilter | OtherKeys | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[builtins.list[models.TaskCommentitem]]:
        """Get the List of Comments.

        Deprecated.

        ``task.commentitem.getlist``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-get-list.html

        The portal goes by the order of parameters: none may be left out before one given.

        Args:
            taskid (int): Id of the task.
            order (TaskCommentitemGetlistOrder | Mapping[str, Any]): Sorting: names of fields with
                asc or desc. Keys: ``bitrix24_client.params.TaskCommentitemGetlistOrder``.
            filter (TaskCommentitemGetlistFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.TaskCommentitemGetlistFilter``.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CORE``: TASKS_ERROR_EXCEPTION_#8; Action failed;
                    8/TE/ACTION_FAILED_TO_BE_PROCESSED
                ``ERROR_CORE``: TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) for method
                    ctaskcommentitem::getlist() expected to be of type "integer", but given
                    something else.; 256/TE/WRONG_ARGUMENTS
                ``ERROR_CORE``: TASKS_ERROR_EXCEPTION_#256; Param #1 (arOrder) for method
                    ctaskcommentitem::getlist() must not contain key ">=POST_DATE".;
                    256/TE/WRONG_ARGUMENTS
                ``ERROR_CORE``: TASKS_ERROR_EXCEPTION_#256; Param #2 (arFilter) for method
                    ctaskcommentitem::getlist() must not contain key "%POST_DATE".;
                    256/TE/WRONG_ARGUMENTS
        """
        return self._client._invoke(
            GETLIST, {"TASKID": taskid, "ORDER": order, "FILTER": filter}, extra
        )

    def getmanifest(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.TaskCommentitemGetmanifestResult]:
        """Get a List of Methods and Their Descriptions for Comment Item.

        ``task.commentitem.getmanifest``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-get-manifest.html
        """
        return self._client._invoke(GETMANIFEST, {}, extra)

    def isactionallowed(
        self,
        *,
        taskid: int,
        itemid: int,
        actionid: Literal[1, 2, 3],
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Check if the action is allowed for the comment.

        ``task.commentitem.isactionallowed``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-is-action-allowed.html

        Args:
            taskid (int): Id of the task.
            itemid (int): Id of the item.
            actionid (Literal[1, 2, 3]):

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CORE``: TASKS_ERROR_EXCEPTION_#256; Param #2 (actionId) expected by method
                    ctaskcommentitem::isactionallowed(), but not given.; 256/TE/WRONG_ARGUMENTS
                ``ERROR_CORE``: TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) for method
                    ctaskcommentitem::isactionallowed() expected to be of type "integer", but given
                    something else.; 256/TE/WRONG_ARGUMENTS
                ``ERROR_CORE``: TASKS_ERROR_ASSERT_EXCEPTION
        """
        return self._client._invoke(
            ISACTIONALLOWED, {"TASKID": taskid, "ITEMID": itemid, "ACTIONID": actionid}, extra
        )

    @deprecated("task.commentitem.update is deprecated")
    def update(
        self,
        *,
        taskid: int,
        itemid: int,
        fields: params.TaskCommentitemUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Update Comment (task).

        Deprecated.

        ``task.commentitem.update``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-update.html

        The portal goes by the order of parameters: none may be left out before one given.

        Args:
            taskid (int): Id of the task.
            itemid (int): Id of the item.
            fields (TaskCommentitemUpdateFields): New values of the fields; those not named stay as
                they are. Keys: ``bitrix24_client.params.TaskCommentitemUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CORE``: Comment text not specified.
                ``ERROR_CORE``: TASKS_ERROR_EXCEPTION_#4; Action is not allowed;
                    4/TE/ACTION_NOT_ALLOWED
                ``ERROR_CORE``: TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) for method
                    ctaskcommentitem::delete() expected to be of type "integer", but given something
                    else.; 256/TE/WRONG_ARGUMENTS
        """
        return self._client._invoke(
            UPDATE, {"TASKID": taskid, "ITEMID": itemid, "FIELDS": fields}, extra
        )
