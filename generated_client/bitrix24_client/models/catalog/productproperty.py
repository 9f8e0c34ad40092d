"""Answers of ``catalog.productproperty``."""

from __future__ import annotations

from enum import StrEnum

from ..._runtime import kinds as _k, views as _v


class CatalogProductPropertyPropertyType(StrEnum):
    N = "N"  # number
    S = "S"  # string
    L = "L"  # list
    F = "F"  # file
    E = "E"  # binding to elements
    G = "G"  # binding to sections


class CatalogProductProperty(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    timestamp_x = _v.moment("timestampX")
    iblock_id = _v.integer("iblockId")
    name = _v.string("name")
    active = _v.boolean("active")
    sort = _v.integer("sort")
    code = _v.string("code")
    default_value = _v.string("defaultValue")
    property_type = _v.choice("propertyType", CatalogProductPropertyPropertyType)
    user_type = _v.string("userType")
    row_count = _v.integer("rowCount")
    col_count = _v.integer("colCount")
    list_type = _v.string("listType")
    multiple = _v.boolean("multiple")
    xml_id = _v.string("xmlId")
    file_type = _v.string("fileType")
    multiple_cnt = _v.integer("multipleCnt")
    link_iblock_id = _v.integer("linkIblockId")
    with_description = _v.string("withDescription")
    searchable = _v.boolean("searchable")
    filtrable = _v.string("filtrable")
    is_required = _v.boolean("isRequired")
    hint = _v.string("hint")
    user_type_settings = _v.nested(
        "userTypeSettings", lambda: CatalogProductPropertyUserTypeSettings
    )


class CatalogProductPropertyAddResult(_v.View):
    __slots__ = ()
    product_property = _v.nested("productProperty", lambda: CatalogProductProperty)


class CatalogProductPropertyGetFieldsResult(_v.View):
    __slots__ = ()
    product_property = _v.nested(
        "productProperty", lambda: CatalogProductPropertyGetFieldsResultProductProperty
    )


class CatalogProductPropertyGetFieldsResultProductProperty(_v.View):
    __slots__ = ()
    id = _v.mapping("id", _k.ANY)
    timestamp_x = _v.mapping("timestampX", _k.ANY)
    iblock_id = _v.mapping("iblockId", _k.ANY)
    name = _v.mapping("name", _k.ANY)
    active = _v.nested("active", lambda: CatalogProductPropertyGetFieldsResultProductPropertyField)
    sort = _v.mapping("sort", _k.ANY)
    code = _v.nested("code", lambda: CatalogProductPropertyGetFieldsResultProductPropertyField)
    default_value = _v.mapping("defaultValue", _k.ANY)
    property_type = _v.mapping("propertyType", _k.ANY)
    user_type = _v.mapping("userType", _k.ANY)
    row_count = _v.mapping("rowCount", _k.ANY)
    col_count = _v.mapping("colCount", _k.ANY)
    list_type = _v.mapping("listType", _k.ANY)
    multiple = _v.mapping("multiple", _k.ANY)
    xml_id = _v.nested("xmlId", lambda: CatalogProductPropertyGetFieldsResultProductPropertyField)
    file_type = _v.mapping("fileType", _k.ANY)
    multiple_cnt = _v.mapping("multipleCnt", _k.ANY)
    link_iblock_id = _v.mapping("linkIblockId", _k.ANY)
    with_description = _v.mapping("withDescription", _k.ANY)
    searchable = _v.mapping("searchable", _k.ANY)
    filtrable = _v.mapping("filtrable", _k.ANY)
    is_required = _v.mapping("isRequired", _k.ANY)
    hint = _v.mapping("hint", _k.ANY)
    user_type_settings = _v.mapping("userTypeSettings", _k.ANY)


class CatalogProductPropertyGetFieldsResultProductPropertyField(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogProductPropertyGetResult(_v.View):
    __slots__ = ()
    product_property = _v.nested("productProperty", lambda: CatalogProductProperty)


class CatalogProductPropertyUpdateResult(_v.View):
    __slots__ = ()
    product_property = _v.nested("productProperty", lambda: CatalogProductProperty)


class CatalogProductPropertyUserTypeSettings(_v.View):
    __slots__ = ()
    group = _v.string("group")
    multiple = _v.string("multiple")
    size = _v.integer("size")
    table_name = _v.string("tableName")
    width = _v.integer("width")
