"""Answers of ``timeman``."""

from __future__ import annotations


from ..._runtime import converters as _k, views as _v


class TimemanRecord(_v.View):
    __slots__ = ()
    break_length = _v.integer("breakLength")
    duration = _v.integer("duration")
    end_time = _v.string("endTime")
    id = _v.integer("id")
    is_approved = _v.boolean("isApproved")
    start_time = _v.string("startTime")
    state = _v.anything("state")
    user_id = _v.integer("userId")
    """Id of the user."""


class TimemanRecordField(_v.View):
    __slots__ = ()
    name = _v.string("name")
    """Name."""
    type = _v.string("type")
    """Type."""
    title = _v.string("title")
    """Title."""
    filterable = _v.boolean("filterable")
    sortable = _v.boolean("sortable")


class TimemanRecordFieldListResult(_v.View):
    __slots__ = ()
    items_ = _v.array("items", _k.Nested(lambda: TimemanRecordField))
    """The records."""
