"""Answers of ``disk.attachedobject``."""

from __future__ import annotations


from ..._runtime import views as _v


class DiskAttachedObject(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    object_id = _v.integer("OBJECT_ID")
    module_id = _v.string("MODULE_ID")
    entity_type = _v.string("ENTITY_TYPE")
    entity_id = _v.integer("ENTITY_ID")
    create_time = _v.string("CREATE_TIME")
    created_by = _v.integer("CREATED_BY")
    download_url = _v.string("DOWNLOAD_URL")
    name = _v.string("NAME")
    size = _v.integer("SIZE")
