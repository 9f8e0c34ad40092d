"""Answers of ``landing.repo``."""

from __future__ import annotations


from ..._runtime import views as _v


class LandingRepo(_v.View):
    __slots__ = ()
    id = _v.string("ID")
    xml_id = _v.string("XML_ID")
    """External id."""
    app_code = _v.string("APP_CODE")
    active = _v.boolean("ACTIVE")
    name = _v.string("NAME")
    """Name."""
    description = _v.string("DESCRIPTION")
    """Description."""
    sections = _v.string("SECTIONS")
    site_template_id = _v.string("SITE_TEMPLATE_ID")
    preview = _v.string("PREVIEW")
    """Preview."""
    manifest = _v.anything("MANIFEST")
    content = _v.string("CONTENT")
    """Content."""
    created_by_id = _v.string("CREATED_BY_ID")
    """Id of the user who made it."""
    modified_by_id = _v.string("MODIFIED_BY_ID")
    date_create = _v.string("DATE_CREATE")
    """When it was made."""
    date_modify = _v.string("DATE_MODIFY")
    """When it was last changed."""


class LandingRepoCheckContentResult(_v.View):
    __slots__ = ()
    is_bad = _v.boolean("is_bad")
    content = _v.string("content")
    """Content."""
