"""Answers of ``userfieldtype``."""

from __future__ import annotations


from .._runtime import converters as _k, views as _v


class Userfieldtype(_v.View):
    __slots__ = ()
    description = _v.string("DESCRIPTION")
    """Description."""
    handler = _v.string("HANDLER")
    """Address of the handler."""
    options = _v.mapping("OPTIONS", _k.ANY)
    """Options."""
    title = _v.string("TITLE")
    """Title."""
    user_type_id = _v.string("USER_TYPE_ID")
    """Type of the user field."""
