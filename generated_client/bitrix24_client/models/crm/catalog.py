"""Answers of ``crm.catalog``."""

from __future__ import annotations


from ..._runtime import views as _v


class CrmCatalogFieldsResult(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    name = _v.string("NAME")
    """Name."""
    originator_id = _v.string("ORIGINATOR_ID")
    """Source that it came from."""
    origin_id = _v.string("ORIGIN_ID")
    """Id of the record in the source that it came from."""
    xml_id = _v.string("XML_ID")
    """External id."""
