"""Answers of ``crm.dealcategory``."""

from __future__ import annotations


from ..._runtime import views as _v


class CrmDealcategoryDefault(_v.View):
    __slots__ = ()
    id = _v.anything("ID")
    name = _v.string("NAME")
    """Name."""


class CrmDealcategoryFieldsResult(_v.View):
    __slots__ = ()
    created_date = _v.anything("CREATED_DATE")
    """A moment in the notation of the method or of the portal."""
    id = _v.integer("ID")
    """A whole number, or its digits."""
    is_locked = _v.string("IS_LOCKED")
    """A text."""
    name = _v.string("NAME")
    """Name."""
    sort = _v.integer("SORT")
    """Position in the sorting order."""
