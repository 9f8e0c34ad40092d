"""Events of ``tasks``."""

from __future__ import annotations

from typing import ClassVar

from .._runtime.events import Event
from ..models.events import tasks as _events_tasks


class OnTaskAdd(Event[_events_tasks.OnTaskAddEventData]):
    """``ONTASKADD``: Task Addition.

    Scope: task.

    https://apidocs.bitrix24.com/api-reference/tasks/events-tasks/on-task-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONTASKADD"
    data_class = _events_tasks.OnTaskAddEventData


class OnTaskCommentAdd(Event[_events_tasks.OnTaskCommentAddEventData]):
    """``ONTASKCOMMENTADD``: Adding a Comment.

    Scope: task.

    https://apidocs.bitrix24.com/api-reference/tasks/comment-item/events-comment/on-task-comment-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONTASKCOMMENTADD"
    data_class = _events_tasks.OnTaskCommentAddEventData


class OnTaskCommentDelete(Event[_events_tasks.OnTaskCommentDeleteEventData]):
    """``ONTASKCOMMENTDELETE``: Comment Deletion.

    Scope: task.

    https://apidocs.bitrix24.com/api-reference/tasks/comment-item/events-comment/on-task-comment-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONTASKCOMMENTDELETE"
    data_class = _events_tasks.OnTaskCommentDeleteEventData


class OnTaskCommentUpdate(Event[_events_tasks.OnTaskCommentUpdateEventData]):
    """``ONTASKCOMMENTUPDATE``: Comment Update.

    Scope: task.

    https://apidocs.bitrix24.com/api-reference/tasks/comment-item/events-comment/on-task-comment-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONTASKCOMMENTUPDATE"
    data_class = _events_tasks.OnTaskCommentUpdateEventData


class OnTaskDelete(Event[_events_tasks.OnTaskDeleteEventData]):
    """``ONTASKDELETE``: Task Deletion.

    Scope: task.

    https://apidocs.bitrix24.com/api-reference/tasks/events-tasks/on-task-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONTASKDELETE"
    data_class = _events_tasks.OnTaskDeleteEventData


class OnTaskUpdate(Event[_events_tasks.OnTaskUpdateEventData]):
    """``ONTASKUPDATE``: Task Update.

    Scope: task.

    https://apidocs.bitrix24.com/api-reference/tasks/events-tasks/on-task-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONTASKUPDATE"
    data_class = _events_tasks.OnTaskUpdateEventData
