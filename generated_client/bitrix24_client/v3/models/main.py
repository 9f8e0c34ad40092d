"""Answers of ``main``."""

from __future__ import annotations


from ..._runtime import kinds as _k, views as _v


class MainEventlog(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    timestamp_x = _v.moment("timestampX")
    severity = _v.string("severity")
    audit_type_id = _v.string("auditTypeId")
    module_id = _v.string("moduleId")
    item_id = _v.string("itemId")
    remote_addr = _v.string("remoteAddr")
    user_agent = _v.string("userAgent")
    request_uri = _v.string("requestUri")
    site_id = _v.string("siteId")
    user_id = _v.integer("userId")
    guest_id = _v.integer("guestId")
    description = _v.string("description")


class MainEventlogField(_v.View):
    __slots__ = ()
    name = _v.string("name")
    type = _v.string("type")
    title = _v.string("title")
    description = _v.string("description")
    validation_rules = _v.array("validationRules", _k.ANY)
    required_groups = _v.anything("requiredGroups")
    filterable = _v.boolean("filterable")
    sortable = _v.boolean("sortable")
    editable = _v.boolean("editable")
    multiple = _v.boolean("multiple")
    element_type = _v.anything("elementType")


class MainEventlogFieldListResult(_v.View):
    __slots__ = ()
    items = _v.array("items", _k.Nested(lambda: MainEventlogField))


class MainEventlogTailResultItemsItem(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    timestamp_x = _v.moment("timestampX")
    severity = _v.string("severity")
    audit_type_id = _v.string("auditTypeId")
    module_id = _v.string("moduleId")
    item_id = _v.string("itemId")
    remote_addr = _v.string("remoteAddr")
    user_agent = _v.string("userAgent")
    request_uri = _v.string("requestUri")
    site_id = _v.string("siteId")
    user_id = _v.integer("userId")
    guest_id = _v.integer("guestId")
    description = _v.string("description")
