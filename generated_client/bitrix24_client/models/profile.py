"""Answers of ``profile``."""

from __future__ import annotations


from .._runtime import views as _v


class ProfileResult(_v.View):
    __slots__ = ()
    id = _v.string("ID")
    admin = _v.boolean("ADMIN")
    name = _v.string("NAME")
    """Name."""
    last_name = _v.string("LAST_NAME")
    """Last name."""
    personal_gender = _v.string("PERSONAL_GENDER")
    time_zone = _v.string("TIME_ZONE")
    """Time zone."""
    personal_photo = _v.string("PERSONAL_PHOTO")
