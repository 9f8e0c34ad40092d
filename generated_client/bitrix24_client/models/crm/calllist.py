"""Answers of ``crm.calllist``."""

from __future__ import annotations


from ..._runtime import views as _v


class CrmCalllist(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    date_create = _v.moment("DATE_CREATE")
    created_by_id = _v.integer("CREATED_BY_ID")
    webform_id = _v.integer("WEBFORM_ID")
    entity_type_id = _v.integer("ENTITY_TYPE_ID")
    entity_type = _v.string("ENTITY_TYPE")


class CrmCalllistItems(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    status = _v.string("STATUS")
    entity_type = _v.integer("ENTITY_TYPE")


class CrmCalllistStatuslistResultItem(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    name = _v.string("NAME")
    sort = _v.integer("SORT")
    status_id = _v.string("STATUS_ID")
