"""Answers of ``crm.automation``."""

from __future__ import annotations


from ..._runtime import views as _v


class CrmAutomationTrigger(_v.View):
    __slots__ = ()
    code = _v.string("CODE")
    """Symbolic code."""
    name = _v.string("NAME")
    """Name."""
