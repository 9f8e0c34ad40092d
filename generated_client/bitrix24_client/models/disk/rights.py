"""Answers of ``disk.rights``."""

from __future__ import annotations


from ..._runtime import views as _v


class DiskRightsGetTasksResultItem(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    name = _v.string("NAME")
    """Name."""
    title = _v.string("TITLE")
    """Title."""
