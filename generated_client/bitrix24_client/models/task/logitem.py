"""Answers of ``task.logitem``."""

from __future__ import annotations


from ..._runtime import views as _v


class TaskLogitem(_v.View):
    __slots__ = ()
    created_date = _v.string("CREATED_DATE")
    user_id = _v.string("USER_ID")
    """Id of the user."""
    task_id = _v.string("TASK_ID")
    """Id of the task."""
    field = _v.string("FIELD")
    from_value = _v.string("FROM_VALUE")
    to_value = _v.string("TO_VALUE")
