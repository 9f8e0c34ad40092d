"""Answers of ``im.revision``."""

from __future__ import annotations


from ..._runtime import views as _v


class ImRevision(_v.View):
    __slots__ = ()
    rest = _v.integer("rest")
    web = _v.integer("web")
    mobile = _v.integer("mobile")
    desktop = _v.integer("desktop")
    im_revision_mobile = _v.integer("im_revision_mobile")
