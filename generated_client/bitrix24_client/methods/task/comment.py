"""Methods of ``task.comment``."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from typing import Any, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.deprecation import deprecated
from ..._runtime.method import Method

if TYPE_CHECKING:
    from ...params.task import comment as params

ADD = Method("task.comment.add", _k.ANY, some_keys={"FIELDS": ("TaskCommentAddFields",)})


class TaskCommentMethods(SyncNamespace):
    """``task.comment``."""

    __slots__ = ()
    _name = "task.comment"

    @deprecated("task.comment.add is deprecated: use tasks.task.chat.message.send")
    def add(
        self,
        *,
        taskid: int | str | None = None,
        commenttext: Any = None,
        fields: params.TaskCommentAddFields | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Add Comment to Task.

        Deprecated: use ``tasks.task.chat.message.send``.

        ``task.comment.add``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-comment-add.html

        Args:
            taskid (int | str): Id of the task.
            commenttext (Any):
            fields (TaskCommentAddFields | Mapping[str, Any]): Values of the fields of the new
                record. Keys: ``bitrix24_client.params.TaskCommentAddFields``.
        """
        return self._client._invoke(
            ADD, {"TASKID": taskid, "COMMENTTEXT": commenttext, "FIELDS": fields}, extra
        )


class AsyncTaskCommentMethods(AsyncNamespace):
    """``task.comment``."""

    __slots__ = ()
    _name = "task.comment"

    @deprecated("task.comment.add is deprecated: use tasks.task.chat.message.send")
    def add(
        self,
        *,
        taskid: int | str | None = None,
        commenttext: Any = None,
        fields: params.TaskCommentAddFields | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Add Comment to Task.

        Deprecated: use ``tasks.task.chat.message.send``.

        ``task.comment.add``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-comment-add.html

        Args:
            taskid (int | str): Id of the task.
            commenttext (Any):
            fields (TaskCommentAddFields | Mapping[str, Any]): Values of the fields of the new
                record. Keys: ``bitrix24_client.params.TaskCommentAddFields``.
        """
        return self._client._invoke(
            ADD, {"TASKID": taskid, "COMMENTTEXT": commenttext, "FIELDS": fields}, extra
        )
