"""Answers of ``task.logitem``."""

from __future__ import annotations


from ..._runtime import views as _v


class TaskLogitem(_v.View):
    __slots__ = ()
    created_date = _v.anything("CREATED_DATE")
    user_id = _v.anything("USER_ID")
    """Id of the user."""
    task_id = _v.anything("TASK_ID")
    """Id of the task."""
    field = _v.anything("FIELD")
    from_value = _v.anything("FROM_VALUE")
    to_value = _v.anything("TO_VALUE")
