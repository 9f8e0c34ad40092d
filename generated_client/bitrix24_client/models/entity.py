"""Answers of ``entity``."""

from __future__ import annotations

from enum import StrEnum

from .._runtime import converters as _k, views as _v


class EntityItemPropertyType(StrEnum):
    S = "S"
    N = "N"
    F = "F"


class Entity(_v.View):
    __slots__ = ()
    id = _v.string("ID")
    iblock_type_id = _v.string("IBLOCK_TYPE_ID")
    """Id of the type of information block."""
    entity = _v.string("ENTITY")
    name = _v.string("NAME")
    """Name."""


class EntityItem(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    timestamp_x = _v.moment("TIMESTAMP_X")
    """When it was last changed."""
    modified_by = _v.integer("MODIFIED_BY")
    """Id of the user who last changed it."""
    date_create = _v.moment("DATE_CREATE")
    """When it was made."""
    created_by = _v.integer("CREATED_BY")
    """Id of the user who made it."""
    active = _v.boolean("ACTIVE")
    date_active_from = _v.anything("DATE_ACTIVE_FROM")
    """Begin of activity."""
    date_active_to = _v.anything("DATE_ACTIVE_TO")
    """End of activity."""
    sort = _v.integer("SORT")
    """Position in the sorting order."""
    name = _v.string("NAME")
    """Name."""
    preview_picture = _v.string("PREVIEW_PICTURE")
    """Small picture."""
    preview_text = _v.string("PREVIEW_TEXT")
    """Short description."""
    detail_picture = _v.string("DETAIL_PICTURE")
    """Large picture."""
    detail_text = _v.string("DETAIL_TEXT")
    """Detailed description."""
    code = _v.string("CODE")
    """Symbolic code."""
    entity = _v.string("ENTITY")
    section = _v.integer("SECTION")
    """Section."""
    property_values = _v.mapping("PROPERTY_VALUES", _k.ANY)


class EntityItemProperty(_v.View):
    __slots__ = ()
    property = _v.string("PROPERTY")
    name = _v.string("NAME")
    """Name."""
    type = _v.choice("TYPE", EntityItemPropertyType)
    """Type."""
    sort = _v.integer("SORT")
    """Position in the sorting order."""


class EntityRightsResult(_v.View):
    __slots__ = ()
    au = _v.string("AU")


class EntitySection(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    code = _v.string("CODE")
    """Symbolic code."""
    timestamp_x = _v.moment("TIMESTAMP_X")
    """When it was last changed."""
    date_create = _v.moment("DATE_CREATE")
    """When it was made."""
    created_by = _v.integer("CREATED_BY")
    """Id of the user who made it."""
    modified_by = _v.integer("MODIFIED_BY")
    """Id of the user who last changed it."""
    active = _v.boolean("ACTIVE")
    sort = _v.integer("SORT")
    """Position in the sorting order."""
    name = _v.string("NAME")
    """Name."""
    picture = _v.string("PICTURE")
    detail_picture = _v.string("DETAIL_PICTURE")
    """Large picture."""
    description = _v.string("DESCRIPTION")
    """Description."""
    left_margin = _v.integer("LEFT_MARGIN")
    right_margin = _v.integer("RIGHT_MARGIN")
    depth_level = _v.integer("DEPTH_LEVEL")
    entity = _v.string("ENTITY")
    section = _v.integer("SECTION")
    """Section."""
