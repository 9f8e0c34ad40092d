"""Answers of ``feature``."""

from __future__ import annotations


from .._runtime import views as _v


class Feature(_v.View):
    __slots__ = ()
    value = _v.boolean("value")
    """Value."""
    lang_selfhosted = _v.anything("lang_selfhosted")
