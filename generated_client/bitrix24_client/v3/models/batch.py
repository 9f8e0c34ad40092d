"""Answers of ``batch``."""

from __future__ import annotations


from ..._runtime import views as _v


class BatchResultItem(_v.View):
    __slots__ = ()
    item = _v.nested("item", lambda: BatchResultItemItem)
    """The record."""


class BatchResultItemItem(_v.View):
    """The record."""

    __slots__ = ()
    id = _v.integer("id")
    title = _v.string("title")
    """Title."""
