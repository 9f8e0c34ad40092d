"""Answers of ``placement``."""

from __future__ import annotations


from .._runtime import views as _v


class Placement(_v.View):
    __slots__ = ()
    placement = _v.string("placement")
    user_id = _v.integer("userId")
    handler = _v.string("handler")
    options = _v.anything("options")
    title = _v.string("title")
    description = _v.string("description")
    lang_all = _v.nested("langAll", lambda: PlacementLangAll)


class PlacementLangAll(_v.View):
    __slots__ = ()
    de = _v.nested("de", lambda: PlacementLangAllDe)


class PlacementLangAllDe(_v.View):
    __slots__ = ()
    title = _v.string("TITLE")
    description = _v.string("DESCRIPTION")
    group_name = _v.string("GROUP_NAME")


class PlacementUnbindResult(_v.View):
    __slots__ = ()
    count = _v.integer("count")
