"""Answers of ``crm.status``."""

from __future__ import annotations


from ..._runtime import views as _v


class CrmStatus(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    """A whole number, or its digits."""
    entity_id = _v.string("ENTITY_ID")
    """Id or code of the object that it belongs to."""
    status_id = _v.string("STATUS_ID")
    """Id of the status."""
    name = _v.string("NAME")
    """Name."""
    name_init = _v.string("NAME_INIT")
    """A text."""
    sort = _v.integer("SORT")
    """Position in the sorting order."""
    system = _v.string("SYSTEM")
    """A text."""
    category_id = _v.integer("CATEGORY_ID")
    """Id of the pipeline or category."""
    color = _v.string("COLOR")
    """Color."""
    semantics = _v.string("SEMANTICS")
    """A text."""
