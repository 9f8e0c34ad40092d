"""Events of ``tasks``."""

from __future__ import annotations

from typing import ClassVar

from .._runtime.events import Event
from .._runtime.views import View


class OnTaskAdd(Event[View]):
    """``ONTASKADD``: Task Addition.

    Scope: task.

    https://apidocs.bitrix24.com/api-reference/tasks/events-tasks/on-task-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONTASKADD"
    data_class = View


class OnTaskCommentAdd(Event[View]):
    """``ONTASKCOMMENTADD``: Adding a Comment.

    Scope: task.

    https://apidocs.bitrix24.com/api-reference/tasks/comment-item/events-comment/on-task-comment-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONTASKCOMMENTADD"
    data_class = View


class OnTaskCommentDelete(Event[View]):
    """``ONTASKCOMMENTDELETE``: Comment Deletion.

    Scope: task.

    https://apidocs.bitrix24.com/api-reference/tasks/comment-item/events-comment/on-task-comment-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONTASKCOMMENTDELETE"
    data_class = View


class OnTaskCommentUpdate(Event[View]):
    """``ONTASKCOMMENTUPDATE``: Comment Update.

    Scope: task.

    https://apidocs.bitrix24.com/api-reference/tasks/comment-item/events-comment/on-task-comment-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONTASKCOMMENTUPDATE"
    data_class = View


class OnTaskDelete(Event[View]):
    """``ONTASKDELETE``: Task Deletion.

    Scope: task.

    https://apidocs.bitrix24.com/api-reference/tasks/events-tasks/on-task-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONTASKDELETE"
    data_class = View


class OnTaskUpdate(Event[View]):
    """``ONTASKUPDATE``: Task Update.

    Scope: task.

    https://apidocs.bitrix24.com/api-reference/tasks/events-tasks/on-task-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONTASKUPDATE"
    data_class = View
