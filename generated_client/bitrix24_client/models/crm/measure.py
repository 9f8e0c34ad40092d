"""Answers of ``crm.measure``."""

from __future__ import annotations


from ..._runtime import views as _v


class CrmMeasureFieldsResult(_v.View):
    __slots__ = ()
    code = _v.integer("CODE")
    """Symbolic code."""
    id = _v.integer("ID")
    is_default = _v.string("IS_DEFAULT")
    """Whether it is the default."""
    measure_title = _v.string("MEASURE_TITLE")
    symbol_intl = _v.string("SYMBOL_INTL")
    symbol_letter_intl = _v.string("SYMBOL_LETTER_INTL")
    symbol_rus = _v.string("SYMBOL_RUS")
