"""Answers of ``entity``."""

from __future__ import annotations

from enum import StrEnum

from .._runtime import kinds as _k, views as _v


class EntityItemPropertyGetResultItemType(StrEnum):
    S = "S"
    N = "N"
    F = "F"


class Entity(_v.View):
    __slots__ = ()
    id = _v.string("ID")
    iblock_type_id = _v.string("IBLOCK_TYPE_ID")
    entity = _v.string("ENTITY")
    name = _v.string("NAME")


class EntityItem(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    timestamp_x = _v.moment("TIMESTAMP_X")
    modified_by = _v.integer("MODIFIED_BY")
    date_create = _v.moment("DATE_CREATE")
    created_by = _v.integer("CREATED_BY")
    active = _v.boolean("ACTIVE")
    date_active_from = _v.anything("DATE_ACTIVE_FROM")
    date_active_to = _v.anything("DATE_ACTIVE_TO")
    sort = _v.integer("SORT")
    name = _v.string("NAME")
    preview_picture = _v.string("PREVIEW_PICTURE")
    preview_text = _v.string("PREVIEW_TEXT")
    detail_picture = _v.string("DETAIL_PICTURE")
    detail_text = _v.string("DETAIL_TEXT")
    code = _v.string("CODE")
    entity = _v.string("ENTITY")
    section = _v.integer("SECTION")
    property_values = _v.mapping("PROPERTY_VALUES", _k.ANY)


class EntityItemProperty(_v.View):
    __slots__ = ()
    property = _v.string("PROPERTY")
    name = _v.string("NAME")
    type = _v.choice("TYPE", EntityItemPropertyGetResultItemType)
    sort = _v.integer("SORT")


class EntityRightsResult(_v.View):
    __slots__ = ()
    u1 = _v.string("U1")
    au = _v.string("AU")
    u577 = _v.string("U577")


class EntitySection(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    code = _v.string("CODE")
    timestamp_x = _v.moment("TIMESTAMP_X")
    date_create = _v.moment("DATE_CREATE")
    created_by = _v.integer("CREATED_BY")
    modified_by = _v.integer("MODIFIED_BY")
    active = _v.boolean("ACTIVE")
    sort = _v.integer("SORT")
    name = _v.string("NAME")
    picture = _v.string("PICTURE")
    detail_picture = _v.string("DETAIL_PICTURE")
    description = _v.string("DESCRIPTION")
    left_margin = _v.integer("LEFT_MARGIN")
    right_margin = _v.integer("RIGHT_MARGIN")
    depth_level = _v.integer("DEPTH_LEVEL")
    entity = _v.string("ENTITY")
    section = _v.integer("SECTION")
