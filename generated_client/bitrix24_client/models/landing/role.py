"""Answers of ``landing.role``."""

from __future__ import annotations

from enum import StrEnum

from ..._runtime import converters as _k, views as _v


class LandingRoleGetRightsResultField0(StrEnum):
    DENIED = "denied"
    READ = "read"
    EDIT = "edit"
    SETT = "sett"
    PUBLIC = "public"
    DELETE = "delete"


class LandingRoleXmlId(StrEnum):
    ADMIN = "ADMIN"  # administrator
    MANAGER = "MANAGER"  # manager


class LandingRole(_v.View):
    __slots__ = ()
    id = _v.string("ID")
    title = _v.string("TITLE")
    """Title."""
    xml_id = _v.choice("XML_ID", LandingRoleXmlId)
    """External id."""


class LandingRoleGetRightsResult(_v.View):
    __slots__ = ()
    field_0 = _v.array("0", _k.OneOf(LandingRoleGetRightsResultField0))
