"""Answers of ``crm.vat``."""

from __future__ import annotations


from ..._runtime import views as _v


class CrmVat(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    """A whole number, or its digits."""
    active = _v.string("ACTIVE")
    """A text."""
    c_sort = _v.integer("C_SORT")
    """A whole number, or its digits."""
    name = _v.string("NAME")
    """Name."""
    rate = _v.decimal("RATE")
    """A number, or its digits."""
