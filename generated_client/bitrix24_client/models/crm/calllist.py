"""Answers of ``crm.calllist``."""

from __future__ import annotations


from ..._runtime import views as _v


class CrmCalllist(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    """A whole number, or its digits."""
    date_create = _v.anything("DATE_CREATE")
    """When it was made."""
    created_by_id = _v.integer("CREATED_BY_ID")
    """Id of the user who made it."""
    webform_id = _v.integer("WEBFORM_ID")
    """A whole number, or its digits."""
    entity_type_id = _v.integer("ENTITY_TYPE_ID")
    """Id of the type of object."""
    entity_type = _v.string("ENTITY_TYPE")
    """Type of the object that it belongs to."""
