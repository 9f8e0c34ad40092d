"""Answers of ``catalog.productpropertyenum``."""

from __future__ import annotations


from ..._runtime import views as _v


class CatalogProductPropertyEnum(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    property_id = _v.integer("propertyId")
    value = _v.string("value")
    xml_id = _v.string("xmlId")
    def_ = _v.boolean("def")
    sort = _v.integer("sort")


class CatalogProductPropertyEnumAddResult(_v.View):
    __slots__ = ()
    product_property_enum = _v.nested("productPropertyEnum", lambda: CatalogProductPropertyEnum)


class CatalogProductPropertyEnumGetFieldsResult(_v.View):
    __slots__ = ()
    product_property_enum = _v.nested(
        "productPropertyEnum", lambda: CatalogProductPropertyEnumGetFieldsResultProductPropertyEnum
    )


class CatalogProductPropertyEnumGetFieldsResultProductPropertyEnum(_v.View):
    __slots__ = ()
    id = _v.nested("id", lambda: CatalogProductPropertyEnumGetFieldsResultProductPropertyEnumId)
    property_id = _v.nested(
        "propertyId", lambda: CatalogProductPropertyEnumGetFieldsResultProductPropertyEnumPropertyId
    )
    value = _v.nested(
        "value", lambda: CatalogProductPropertyEnumGetFieldsResultProductPropertyEnumValue
    )
    xml_id = _v.nested(
        "xmlId", lambda: CatalogProductPropertyEnumGetFieldsResultProductPropertyEnumXmlId
    )
    def_ = _v.nested("def", lambda: CatalogProductPropertyEnumGetFieldsResultProductPropertyEnumDef)
    sort = _v.nested(
        "sort", lambda: CatalogProductPropertyEnumGetFieldsResultProductPropertyEnumSort
    )


class CatalogProductPropertyEnumGetFieldsResultProductPropertyEnumDef(_v.View):
    """Whether it is the default."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogProductPropertyEnumGetFieldsResultProductPropertyEnumId(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogProductPropertyEnumGetFieldsResultProductPropertyEnumPropertyId(_v.View):
    """Id of the property."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogProductPropertyEnumGetFieldsResultProductPropertyEnumSort(_v.View):
    """Position in the sorting order."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogProductPropertyEnumGetFieldsResultProductPropertyEnumValue(_v.View):
    """Value."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogProductPropertyEnumGetFieldsResultProductPropertyEnumXmlId(_v.View):
    """External id."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogProductPropertyEnumGetResult(_v.View):
    __slots__ = ()
    product_property_enum = _v.nested("productPropertyEnum", lambda: CatalogProductPropertyEnum)


class CatalogProductPropertyEnumUpdateResult(_v.View):
    __slots__ = ()
    product_property_enum = _v.nested("productPropertyEnum", lambda: CatalogProductPropertyEnum)
