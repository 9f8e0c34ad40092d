"""Answers of ``crm.duplicate``."""

from __future__ import annotations


from ..._runtime import converters as _k, views as _v


class CrmDuplicateFindbycommResult(_v.View):
    __slots__ = ()
    lead = _v.array("LEAD", _k.INTEGER)
    contact = _v.array("CONTACT", _k.INTEGER)
    company = _v.array("COMPANY", _k.INTEGER)


class CrmDuplicateVolatileType(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    entity_type_id = _v.integer("entityTypeId")
    """Id of the type of object."""
    field_code = _v.string("fieldCode")


class CrmDuplicateVolatileTypeFieldsResultItem(_v.View):
    __slots__ = ()
    entity_type_id = _v.integer("entityTypeId")
    """Id of the type of object."""
    field_code = _v.string("fieldCode")
    field_title = _v.string("fieldTitle")


class CrmDuplicateVolatileTypeRegisterResult(_v.View):
    __slots__ = ()
    id = _v.integer("id")
