"""Answers of ``landing.role``."""

from __future__ import annotations

from enum import StrEnum

from ..._runtime import views as _v


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
