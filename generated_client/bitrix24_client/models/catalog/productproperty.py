"""Answers of ``catalog.productproperty``."""

from __future__ import annotations

from enum import StrEnum

from ..._runtime import converters as _k, views as _v


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
    """When it was last changed."""
    iblock_id = _v.integer("iblockId")
    """Id of the information block."""
    name = _v.string("name")
    """Name."""
    active = _v.boolean("active")
    sort = _v.integer("sort")
    """Position in the sorting order."""
    code = _v.string("code")
    """Symbolic code."""
    default_value = _v.string("defaultValue")
    """Value that an empty field takes."""
    property_type = _v.choice("propertyType", CatalogProductPropertyPropertyType)
    user_type = _v.string("userType")
    row_count = _v.integer("rowCount")
    col_count = _v.integer("colCount")
    list_type = _v.string("listType")
    multiple = _v.boolean("multiple")
    """Whether the field holds several values."""
    xml_id = _v.string("xmlId")
    """External id."""
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
    """When it was last changed."""
    iblock_id = _v.mapping("iblockId", _k.ANY)
    """Id of the information block."""
    name = _v.mapping("name", _k.ANY)
    """Name."""
    active = _v.nested("active", lambda: CatalogProductPropertyGetFieldsResultProductPropertyField)
    sort = _v.mapping("sort", _k.ANY)
    """Position in the sorting order."""
    code = _v.nested("code", lambda: CatalogProductPropertyGetFieldsResultProductPropertyField)
    """Symbolic code."""
    default_value = _v.mapping("defaultValue", _k.ANY)
    """Value that an empty field takes."""
    property_type = _v.mapping("propertyType", _k.ANY)
    user_type = _v.mapping("userType", _k.ANY)
    row_count = _v.mapping("rowCount", _k.ANY)
    col_count = _v.mapping("colCount", _k.ANY)
    list_type = _v.mapping("listType", _k.ANY)
    multiple = _v.mapping("multiple", _k.ANY)
    """Whether the field holds several values."""
    xml_id = _v.nested("xmlId", lambda: CatalogProductPropertyGetFieldsResultProductPropertyField)
    """External id."""
    file_type = _v.mapping("fileType", _k.ANY)
    multiple_cnt = _v.mapping("multipleCnt", _k.ANY)
    link_iblock_id = _v.mapping("linkIblockId", _k.ANY)
    with_description = _v.mapping("withDescription", _k.ANY)
    searchable = _v.mapping("searchable", _k.ANY)
    filtrable = _v.mapping("filtrable", _k.ANY)
    is_required = _v.mapping("isRequired", _k.ANY)
    """Whether the field has to be filled in."""
    hint = _v.mapping("hint", _k.ANY)
    user_type_settings = _v.mapping("userTypeSettings", _k.ANY)


class CatalogProductPropertyGetFieldsResultProductPropertyField(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    """Whether the field can be set once only, when the record is made."""
    is_read_only = _v.boolean("isReadOnly")
    """Whether the field can be read only."""
    is_required = _v.boolean("isRequired")
    """Whether the field has to be filled in."""
    type = _v.string("type")
    """Type."""


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
    """Whether the field holds several values."""
    size = _v.integer("size")
    """Size in bytes."""
    table_name = _v.string("tableName")
    width = _v.integer("width")
    """Width."""
