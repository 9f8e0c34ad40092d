"""Answers of ``department``."""

from __future__ import annotations


from .._runtime import views as _v


class Department(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    name = _v.string("NAME")
    """Name."""
    sort = _v.integer("SORT")
    """Position in the sorting order."""
    parent = _v.integer("PARENT")


class DepartmentFieldsResult(_v.View):
    __slots__ = ()
    id = _v.string("ID")
    name = _v.string("NAME")
    """Name."""
    sort = _v.string("SORT")
    """Position in the sorting order."""
    parent = _v.string("PARENT")
    uf_head = _v.string("UF_HEAD")
