"""Answers of ``event``."""

from __future__ import annotations


from .._runtime import converters as _k, views as _v


class Event(_v.View):
    """Code of the event."""

    __slots__ = ()
    auth_connector = _v.string("auth_connector")
    auth_type = _v.integer("auth_type")
    event = _v.string("event")
    """Code of the event."""
    event_type = _v.string("event_type")
    handler = _v.string("handler")
    """Address of the handler."""
    options = _v.mapping("options", _k.ANY)
    """Options."""
    offline = _v.integer("offline")


class EventOffline(_v.View):
    __slots__ = ()
    process_id = _v.anything("process_id")
    events = _v.array("events", _k.Nested(lambda: EventOfflineEventsItem))


class EventOfflineEventsItem(_v.View):
    __slots__ = ()
    id = _v.string("ID")
    timestamp_x = _v.string("TIMESTAMP_X")
    """When it was last changed."""
    event_name = _v.string("EVENT_NAME")
    event_data = _v.boolean("EVENT_DATA")
    event_additional = _v.boolean("EVENT_ADDITIONAL")
    message_id = _v.string("MESSAGE_ID")
    """Id of the message."""


class EventOfflineListResultItem(_v.View):
    __slots__ = ()
    id = _v.string("ID")
    timestamp_x = _v.string("TIMESTAMP_X")
    """When it was last changed."""
    event_name = _v.string("EVENT_NAME")
    event_data = _v.boolean("EVENT_DATA")
    event_additional = _v.boolean("EVENT_ADDITIONAL")
    message_id = _v.string("MESSAGE_ID")
    """Id of the message."""
    process_id = _v.string("PROCESS_ID")
    error = _v.string("ERROR")
    """Code of the error."""


class EventUnbindResult(_v.View):
    __slots__ = ()
    count = _v.integer("count")
