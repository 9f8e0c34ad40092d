"""Answers of ``landing.template``."""

from __future__ import annotations


from ..._runtime import views as _v


class LandingTemplate(_v.View):
    __slots__ = ()
    field = _v.anything("FIELD")
    id = _v.string("ID")
    title = _v.string("TITLE")
    """Title."""
    xml_id = _v.string("XML_ID")
    """External id."""
    sort = _v.string("SORT")
    """Position in the sorting order."""
    active = _v.string("ACTIVE")
    date_modify = _v.string("DATE_MODIFY")
    """When it was last changed."""
