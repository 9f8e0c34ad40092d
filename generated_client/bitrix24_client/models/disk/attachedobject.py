"""Answers of ``disk.attachedobject``."""

from __future__ import annotations


from ..._runtime import views as _v


class DiskAttachedObject(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    object_id = _v.integer("OBJECT_ID")
    module_id = _v.string("MODULE_ID")
    """Code of the module."""
    entity_type = _v.string("ENTITY_TYPE")
    """Type of the object that it belongs to."""
    entity_id = _v.integer("ENTITY_ID")
    """Id or code of the object that it belongs to."""
    create_time = _v.string("CREATE_TIME")
    """When it was made."""
    created_by = _v.integer("CREATED_BY")
    """Id of the user who made it."""
    download_url = _v.string("DOWNLOAD_URL")
    """Address to download the file from."""
    name = _v.string("NAME")
    """Name."""
    size = _v.integer("SIZE")
    """Size in bytes."""
