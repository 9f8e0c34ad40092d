"""What events of ``tasks`` carry."""

from __future__ import annotations


from ..._runtime import views as _v


class OnTaskAddEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_before = _v.string("FIELDS_BEFORE")
    fields_after = _v.nested("FIELDS_AFTER", lambda: OnTaskAddEventDataFieldsAfter)
    is_accessible_before = _v.string("IS_ACCESSIBLE_BEFORE")
    is_accessible_after = _v.string("IS_ACCESSIBLE_AFTER")


class OnTaskAddEventDataFieldsAfter(_v.View):
    __slots__ = ()
    id = _v.integer("ID")


class OnTaskCommentAddEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_before = _v.string("FIELDS_BEFORE")
    fields_after = _v.nested("FIELDS_AFTER", lambda: OnTaskCommentAddEventDataFieldsAfter)
    is_accessible_before = _v.string("IS_ACCESSIBLE_BEFORE")
    is_accessible_after = _v.string("IS_ACCESSIBLE_AFTER")


class OnTaskCommentAddEventDataFieldsAfter(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    task_id = _v.integer("TASK_ID")
    """Id of the task."""
    message_id = _v.integer("MESSAGE_ID")
    """Id of the message."""


class OnTaskCommentDeleteEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_before = _v.nested("FIELDS_BEFORE", lambda: OnTaskCommentDeleteEventDataFieldsBefore)
    fields_after = _v.nested("FIELDS_AFTER", lambda: OnTaskCommentDeleteEventDataFieldsAfter)
    is_accessible_before = _v.string("IS_ACCESSIBLE_BEFORE")
    is_accessible_after = _v.string("IS_ACCESSIBLE_AFTER")


class OnTaskCommentDeleteEventDataFieldsAfter(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    task_id = _v.integer("TASK_ID")
    """Id of the task."""
    action = _v.string("ACTION")
    """Action."""


class OnTaskCommentDeleteEventDataFieldsBefore(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    task_id = _v.integer("TASK_ID")
    """Id of the task."""


class OnTaskCommentUpdateEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_before = _v.nested("FIELDS_BEFORE", lambda: OnTaskCommentUpdateEventDataFieldsBefore)
    fields_after = _v.nested("FIELDS_AFTER", lambda: OnTaskCommentUpdateEventDataFieldsAfter)
    is_accessible_before = _v.string("IS_ACCESSIBLE_BEFORE")
    is_accessible_after = _v.string("IS_ACCESSIBLE_AFTER")


class OnTaskCommentUpdateEventDataFieldsAfter(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    task_id = _v.integer("TASK_ID")
    """Id of the task."""
    action = _v.string("ACTION")
    """Action."""


class OnTaskCommentUpdateEventDataFieldsBefore(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    task_id = _v.integer("TASK_ID")
    """Id of the task."""


class OnTaskDeleteEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_before = _v.nested("FIELDS_BEFORE", lambda: OnTaskDeleteEventDataFieldsBefore)
    fields_after = _v.string("FIELDS_AFTER")
    is_accessible_before = _v.string("IS_ACCESSIBLE_BEFORE")
    is_accessible_after = _v.string("IS_ACCESSIBLE_AFTER")


class OnTaskDeleteEventDataFieldsBefore(_v.View):
    __slots__ = ()
    id = _v.integer("ID")


class OnTaskUpdateEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_before = _v.nested("FIELDS_BEFORE", lambda: OnTaskUpdateEventDataFieldsBefore)
    fields_after = _v.nested("FIELDS_AFTER", lambda: OnTaskUpdateEventDataFieldsAfter)
    is_accessible_before = _v.string("IS_ACCESSIBLE_BEFORE")
    is_accessible_after = _v.string("IS_ACCESSIBLE_AFTER")


class OnTaskUpdateEventDataFieldsAfter(_v.View):
    __slots__ = ()
    id = _v.integer("ID")


class OnTaskUpdateEventDataFieldsBefore(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
