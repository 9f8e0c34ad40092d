"""Answers of ``imbot.chat``."""

from __future__ import annotations


from ..._runtime import views as _v


class ImbotChatGetResult(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
