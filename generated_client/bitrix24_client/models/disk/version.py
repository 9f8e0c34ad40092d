"""Answers of ``disk.version``."""

from __future__ import annotations


from ..._runtime import views as _v


class DiskVersion(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    object_id = _v.integer("OBJECT_ID")
    size = _v.integer("SIZE")
    """Size in bytes."""
    name = _v.string("NAME")
    """Name."""
    global_content_version = _v.integer("GLOBAL_CONTENT_VERSION")
    create_time = _v.string("CREATE_TIME")
    """When it was made."""
    created_by = _v.integer("CREATED_BY")
    """Id of the user who made it."""
    download_url = _v.string("DOWNLOAD_URL")
    """Address to download the file from."""
