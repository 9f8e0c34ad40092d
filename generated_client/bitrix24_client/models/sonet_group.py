"""Answers of ``sonet_group``."""

from __future__ import annotations

from enum import StrEnum

from .._runtime import views as _v


class SonetGroupUserGetResultItemRole(StrEnum):
    A = "A"  # owner
    E = "E"  # moderator
    K = "K"  # participant


class SonetGroup(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    site_id = _v.string("SITE_ID")
    name = _v.string("NAME")
    description = _v.string("DESCRIPTION")
    date_create = _v.moment("DATE_CREATE")
    date_update = _v.moment("DATE_UPDATE")
    date_activity = _v.moment("DATE_ACTIVITY")
    active = _v.string("ACTIVE")
    visible = _v.string("VISIBLE")
    opened = _v.string("OPENED")
    closed = _v.string("CLOSED")
    subject_id = _v.integer("SUBJECT_ID")
    owner_id = _v.integer("OWNER_ID")
    keywords = _v.string("KEYWORDS")
    number_of_members = _v.integer("NUMBER_OF_MEMBERS")
    subject_name = _v.string("SUBJECT_NAME")
    image = _v.string("IMAGE")
    is_extranet = _v.string("IS_EXTRANET")
    project = _v.string("PROJECT")


class SonetGroupUser(_v.View):
    __slots__ = ()
    user_id = _v.integer("USER_ID")
    role = _v.choice("ROLE", SonetGroupUserGetResultItemRole)


class SonetGroupUserGroupsResultItem(_v.View):
    __slots__ = ()
    group_id = _v.integer("GROUP_ID")
    group_name = _v.string("GROUP_NAME")
    role = _v.choice("ROLE", SonetGroupUserGetResultItemRole)
    group_image_id = _v.string("GROUP_IMAGE_ID")
    group_image = _v.string("GROUP_IMAGE")
    is_extranet = _v.string("IS_EXTRANET")
