"""Answers of ``userfieldtype``."""

from __future__ import annotations


from .._runtime import views as _v


class Userfieldtype(_v.View):
    __slots__ = ()
    user_type_id = _v.string("USER_TYPE_ID")
    """Type of the user field."""
    handler = _v.string("HANDLER")
    """Address of the handler."""
    title = _v.string("TITLE")
    """Title."""
    description = _v.string("DESCRIPTION")
    """Description."""
