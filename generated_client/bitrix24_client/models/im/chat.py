"""Answers of ``im.chat``."""

from __future__ import annotations


from ..._runtime import views as _v


class ImChatGetResult(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
