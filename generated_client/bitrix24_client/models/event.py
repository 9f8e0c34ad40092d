"""Answers of ``event``."""

from __future__ import annotations


from .._runtime import kinds as _k, views as _v


class Event(_v.View):
    __slots__ = ()
    event = _v.string("event")
    handler = _v.string("handler")
    auth_type = _v.string("auth_type")
    offline = _v.integer("offline")


class EventOffline(_v.View):
    __slots__ = ()
    process_id = _v.anything("process_id")
    events = _v.array("events", _k.Nested(lambda: EventOfflineEventsItem))


class EventOfflineEventsItem(_v.View):
    __slots__ = ()
    id = _v.string("ID")
    timestamp_x = _v.string("TIMESTAMP_X")
    event_name = _v.string("EVENT_NAME")
    event_data = _v.boolean("EVENT_DATA")
    event_additional = _v.boolean("EVENT_ADDITIONAL")
    message_id = _v.string("MESSAGE_ID")


class EventOfflineListResultItem(_v.View):
    __slots__ = ()
    id = _v.string("ID")
    timestamp_x = _v.string("TIMESTAMP_X")
    event_name = _v.string("EVENT_NAME")
    event_data = _v.boolean("EVENT_DATA")
    event_additional = _v.boolean("EVENT_ADDITIONAL")
    message_id = _v.string("MESSAGE_ID")
    process_id = _v.string("PROCESS_ID")
    error = _v.string("ERROR")


class EventUnbindResult(_v.View):
    __slots__ = ()
    count = _v.integer("count")
