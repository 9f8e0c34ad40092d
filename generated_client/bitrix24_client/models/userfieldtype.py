"""Answers of ``userfieldtype``."""

from __future__ import annotations


from .._runtime import views as _v


class Userfieldtype(_v.View):
    __slots__ = ()
    user_type_id = _v.string("USER_TYPE_ID")
    handler = _v.string("HANDLER")
    title = _v.string("TITLE")
    description = _v.string("DESCRIPTION")
