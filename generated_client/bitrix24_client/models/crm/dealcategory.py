"""Answers of ``crm.dealcategory``."""

from __future__ import annotations


from ..._runtime import views as _v


class CrmDealcategoryDefault(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    name = _v.string("NAME")
    """Name."""


class CrmDealcategoryFieldsResult(_v.View):
    __slots__ = ()
    created_date = _v.moment("CREATED_DATE")
    id = _v.integer("ID")
    is_locked = _v.string("IS_LOCKED")
    name = _v.string("NAME")
    """Name."""
    sort = _v.integer("SORT")
    """Position in the sorting order."""
