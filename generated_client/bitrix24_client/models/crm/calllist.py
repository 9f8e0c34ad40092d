"""Answers of ``crm.calllist``."""

from __future__ import annotations


from ..._runtime import converters as _k, views as _v


class CrmCalllist(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    date_create = _v.moment("DATE_CREATE")
    """When it was made."""
    created_by_id = _v.integer("CREATED_BY_ID")
    """Id of the user who made it."""
    webform_id = _v.integer("WEBFORM_ID")
    entity_type_id = _v.integer("ENTITY_TYPE_ID")
    """Id of the type of object."""
    entity_type = _v.string("ENTITY_TYPE")
    """Type of the object that it belongs to."""
    entities = _v.array("ENTITIES", _k.INTEGER)


class CrmCalllistItems(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    status = _v.string("STATUS")
    """Status."""
    entity_type = _v.integer("ENTITY_TYPE")
    """Type of the object that it belongs to."""


class CrmCalllistStatuslistResultItem(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    name = _v.string("NAME")
    """Name."""
    sort = _v.integer("SORT")
    """Position in the sorting order."""
    status_id = _v.string("STATUS_ID")
    """Id of the status."""
