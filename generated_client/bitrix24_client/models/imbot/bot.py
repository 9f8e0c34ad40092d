"""Answers of ``imbot.bot``."""

from __future__ import annotations


from ..._runtime import views as _v


class ImbotBotListResultValue(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    name = _v.string("NAME")
    """Name."""
    code = _v.string("CODE")
    """Symbolic code."""
    openline = _v.boolean("OPENLINE")
