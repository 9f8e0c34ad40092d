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
    id = _v.nested("id", lambda: CatalogProductPropertyEnumGetFieldsResultProductPropertyEnumField)
    property_id = _v.nested(
        "propertyId", lambda: CatalogProductPropertyEnumGetFieldsResultProductPropertyEnumField
    )
    value = _v.nested(
        "value", lambda: CatalogProductPropertyEnumGetFieldsResultProductPropertyEnumField
    )
    xml_id = _v.nested(
        "xmlId", lambda: CatalogProductPropertyEnumGetFieldsResultProductPropertyEnumField
    )
    def_ = _v.nested(
        "def", lambda: CatalogProductPropertyEnumGetFieldsResultProductPropertyEnumField
    )
    sort = _v.nested(
        "sort", lambda: CatalogProductPropertyEnumGetFieldsResultProductPropertyEnumField
    )


class CatalogProductPropertyEnumGetFieldsResultProductPropertyEnumField(_v.View):
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
