"""Answers of ``method``."""

from __future__ import annotations


from .._runtime import views as _v


class MethodGetResult(_v.View):
    __slots__ = ()
    is_existing = _v.boolean("isExisting")
    is_available = _v.boolean("isAvailable")
