"""Answers of ``disk.version``."""

from __future__ import annotations


from ..._runtime import views as _v


class DiskVersion(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    object_id = _v.integer("OBJECT_ID")
    size = _v.integer("SIZE")
    name = _v.string("NAME")
    global_content_version = _v.integer("GLOBAL_CONTENT_VERSION")
    create_time = _v.string("CREATE_TIME")
    created_by = _v.integer("CREATED_BY")
    download_url = _v.string("DOWNLOAD_URL")
