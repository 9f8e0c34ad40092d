"""Answers of ``landing.repo``."""

from __future__ import annotations


from ..._runtime import views as _v


class LandingRepo(_v.View):
    __slots__ = ()
    id = _v.string("ID")
    xml_id = _v.string("XML_ID")
    app_code = _v.string("APP_CODE")
    active = _v.boolean("ACTIVE")
    name = _v.string("NAME")
    description = _v.string("DESCRIPTION")
    sections = _v.string("SECTIONS")
    site_template_id = _v.string("SITE_TEMPLATE_ID")
    preview = _v.string("PREVIEW")
    manifest = _v.anything("MANIFEST")
    content = _v.string("CONTENT")
    created_by_id = _v.string("CREATED_BY_ID")
    modified_by_id = _v.string("MODIFIED_BY_ID")
    date_create = _v.string("DATE_CREATE")
    date_modify = _v.string("DATE_MODIFY")


class LandingRepoCheckContentResult(_v.View):
    __slots__ = ()
    is_bad = _v.boolean("is_bad")
    content = _v.string("content")
