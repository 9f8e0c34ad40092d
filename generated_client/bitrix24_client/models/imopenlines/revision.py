"""Answers of ``imopenlines.revision``."""

from __future__ import annotations


from ..._runtime import views as _v


class ImopenlinesRevision(_v.View):
    __slots__ = ()
    rest = _v.integer("rest")
    web = _v.integer("web")
    mobile = _v.integer("mobile")
