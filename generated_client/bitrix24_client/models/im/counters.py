"""Answers of ``im.counters``."""

from __future__ import annotations


from ..._runtime import converters as _k, views as _v


class ImCounters(_v.View):
    __slots__ = ()
    type = _v.nested("TYPE", lambda: ImCountersType)
    """Type."""
    chat = _v.array("CHAT", _k.ANY)
    chat_muted = _v.mapping("CHAT_MUTED", _k.INTEGER)
    chat_unread = _v.array("CHAT_UNREAD", _k.ANY)
    lines = _v.array("LINES", _k.ANY)
    dialog = _v.mapping("DIALOG", _k.INTEGER)
    dialog_unread = _v.array("DIALOG_UNREAD", _k.ANY)


class ImCountersType(_v.View):
    """Type."""

    __slots__ = ()
    all = _v.integer("ALL")
    chat = _v.integer("CHAT")
    dialog = _v.integer("DIALOG")
    lines = _v.integer("LINES")
    notify = _v.integer("NOTIFY")
    messenger = _v.integer("MESSENGER")
