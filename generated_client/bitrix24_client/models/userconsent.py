"""Answers of ``userconsent``."""

from __future__ import annotations


from .._runtime import views as _v


class UserconsentAgreement(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    name = _v.string("NAME")
    """Name."""
    active = _v.boolean("ACTIVE")
    language_id = _v.string("LANGUAGE_ID")


class UserconsentAgreementTextResult(_v.View):
    __slots__ = ()
    label = _v.string("LABEL")
    text = _v.string("TEXT")
    """Text."""
