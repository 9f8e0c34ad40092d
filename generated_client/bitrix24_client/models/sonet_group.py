"""Answers of ``sonet_group``."""

from __future__ import annotations

from enum import StrEnum

from .._runtime import views as _v


class SonetGroupUserRole(StrEnum):
    A = "A"  # owner
    E = "E"  # moderator
    K = "K"  # participant


class SonetGroup(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    site_id = _v.string("SITE_ID")
    """Id of the site."""
    name = _v.string("NAME")
    """Name."""
    description = _v.string("DESCRIPTION")
    """Description."""
    date_create = _v.moment("DATE_CREATE")
    """When it was made."""
    date_update = _v.moment("DATE_UPDATE")
    """When it was last changed."""
    date_activity = _v.moment("DATE_ACTIVITY")
    active = _v.string("ACTIVE")
    visible = _v.string("VISIBLE")
    """Whether it is shown."""
    opened = _v.string("OPENED")
    """Whether everybody may see it."""
    closed = _v.string("CLOSED")
    """Whether it is closed."""
    subject_id = _v.integer("SUBJECT_ID")
    owner_id = _v.integer("OWNER_ID")
    """Id of the owner."""
    keywords = _v.string("KEYWORDS")
    number_of_members = _v.integer("NUMBER_OF_MEMBERS")
    subject_name = _v.string("SUBJECT_NAME")
    image = _v.string("IMAGE")
    is_extranet = _v.string("IS_EXTRANET")
    project = _v.string("PROJECT")


class SonetGroupUser(_v.View):
    __slots__ = ()
    user_id = _v.integer("USER_ID")
    """Id of the user."""
    role = _v.choice("ROLE", SonetGroupUserRole)
    """Role."""


class SonetGroupUserGroupsResultItem(_v.View):
    __slots__ = ()
    group_id = _v.integer("GROUP_ID")
    """Id of the group."""
    group_name = _v.string("GROUP_NAME")
    role = _v.choice("ROLE", SonetGroupUserRole)
    """Role."""
    group_image_id = _v.string("GROUP_IMAGE_ID")
    group_image = _v.string("GROUP_IMAGE")
    is_extranet = _v.string("IS_EXTRANET")
