"""Answers of ``landing.syspage``."""

from __future__ import annotations


from ..._runtime import views as _v


class LandingSyspageGetResultValue(_v.View):
    __slots__ = ()
    type = _v.string("TYPE")
    """Type."""
    landing_id = _v.string("LANDING_ID")
    title = _v.string("TITLE")
    """Title."""
    deleted = _v.boolean("DELETED")
    active = _v.boolean("ACTIVE")
