"""Answers of ``crm.duplicate``."""

from __future__ import annotations


from ..._runtime import views as _v


class CrmDuplicateFindbycommResult(_v.View):
    __slots__ = ()
    lead = _v.anything("LEAD")
    contact = _v.anything("CONTACT")
    company = _v.anything("COMPANY")


class CrmDuplicateVolatileType(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    """A whole number, or its digits."""
    entity_type_id = _v.integer("entityTypeId")
    """Id of the type of object."""
    field_code = _v.string("fieldCode")
    """A text."""


class CrmDuplicateVolatileTypeFieldsResultItem(_v.View):
    __slots__ = ()
    entity_type_id = _v.integer("entityTypeId")
    """Id of the type of object."""
    field_code = _v.string("fieldCode")
    """A text."""
    field_title = _v.string("fieldTitle")
    """A text."""


class CrmDuplicateVolatileTypeRegisterResult(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    """A whole number, or its digits."""
