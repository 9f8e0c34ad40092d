"""Answers of ``main``."""

from __future__ import annotations


from ..._runtime import converters as _k, views as _v


class MainEventlog(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    timestamp_x = _v.moment("timestampX")
    """When it was last changed."""
    severity = _v.string("severity")
    audit_type_id = _v.string("auditTypeId")
    module_id = _v.string("moduleId")
    """Code of the module."""
    item_id = _v.string("itemId")
    """Id of the item."""
    remote_addr = _v.string("remoteAddr")
    user_agent = _v.string("userAgent")
    request_uri = _v.string("requestUri")
    site_id = _v.string("siteId")
    """Id of the site."""
    user_id = _v.integer("userId")
    """Id of the user."""
    guest_id = _v.integer("guestId")
    description = _v.string("description")
    """Description."""


class MainEventlogField(_v.View):
    __slots__ = ()
    name = _v.string("name")
    """Name."""
    type = _v.string("type")
    """Type."""
    title = _v.string("title")
    """Title."""
    description = _v.string("description")
    """Description."""
    validation_rules = _v.array("validationRules", _k.ANY)
    required_groups = _v.anything("requiredGroups")
    filterable = _v.boolean("filterable")
    sortable = _v.boolean("sortable")
    editable = _v.boolean("editable")
    multiple = _v.boolean("multiple")
    """Whether the field holds several values."""
    element_type = _v.anything("elementType")


class MainEventlogFieldListResult(_v.View):
    __slots__ = ()
    items_ = _v.array("items", _k.Nested(lambda: MainEventlogField))
    """The records."""


class MainEventlogTailResultItemsItem(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    timestamp_x = _v.moment("timestampX")
    """When it was last changed."""
    severity = _v.string("severity")
    audit_type_id = _v.string("auditTypeId")
    module_id = _v.string("moduleId")
    """Code of the module."""
    item_id = _v.string("itemId")
    """Id of the item."""
    remote_addr = _v.string("remoteAddr")
    user_agent = _v.string("userAgent")
    request_uri = _v.string("requestUri")
    site_id = _v.string("siteId")
    """Id of the site."""
    user_id = _v.integer("userId")
    """Id of the user."""
    guest_id = _v.integer("guestId")
    description = _v.string("description")
    """Description."""
