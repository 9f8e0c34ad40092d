"""Answers of ``landing.role``."""

from __future__ import annotations

from enum import StrEnum

from ..._runtime import kinds as _k, views as _v


class LandingRoleGetListResultItemXmlId(StrEnum):
    ADMIN = "ADMIN"  # administrator
    MANAGER = "MANAGER"  # manager


class LandingRoleGetRightsResultObject0Item(StrEnum):
    DENIED = "denied"
    READ = "read"
    EDIT = "edit"
    SETT = "sett"
    PUBLIC = "public"
    DELETE = "delete"


class LandingRole(_v.View):
    __slots__ = ()
    id = _v.string("ID")
    title = _v.string("TITLE")
    xml_id = _v.choice("XML_ID", LandingRoleGetListResultItemXmlId)


class LandingRoleGetRightsResult(_v.View):
    __slots__ = ()
    field_0 = _v.array("0", _k.OneOf(LandingRoleGetRightsResultObject0Item))
