"""Answers of ``landing.landing``."""

from __future__ import annotations


from ..._runtime import views as _v


class LandingLanding(_v.View):
    __slots__ = ()
    field = _v.string("FIELD")
    domain_id = _v.string("DOMAIN_ID")
    public_url = _v.string("PUBLIC_URL")
    preview = _v.string("PREVIEW")
    """Preview."""
    is_area = _v.boolean("IS_AREA")
    id = _v.string("ID")
    title = _v.string("TITLE")
    """Title."""
    site_id = _v.integer("SITE_ID")
    """Id of the site."""
    date_modify = _v.string("DATE_MODIFY")
    """When it was last changed."""
