"""Answers of ``placement``."""

from __future__ import annotations


from .._runtime import views as _v


class PlacementUnbindResult(_v.View):
    __slots__ = ()
    count = _v.integer("count")
