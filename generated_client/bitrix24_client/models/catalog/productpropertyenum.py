"""Answers of ``catalog.productpropertyenum``."""

from __future__ import annotations


from ..._runtime import views as _v


class CatalogProductPropertyEnum(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    property_id = _v.integer("propertyId")
    """Id of the property."""
    value = _v.string("value")
    """Value."""
    xml_id = _v.string("xmlId")
    """External id."""
    def_ = _v.boolean("def")
    """Whether it is the default."""
    sort = _v.integer("sort")
    """Position in the sorting order."""


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
    """Id of the property."""
    value = _v.nested(
        "value", lambda: CatalogProductPropertyEnumGetFieldsResultProductPropertyEnumField
    )
    """Value."""
    xml_id = _v.nested(
        "xmlId", lambda: CatalogProductPropertyEnumGetFieldsResultProductPropertyEnumField
    )
    """External id."""
    def_ = _v.nested(
        "def", lambda: CatalogProductPropertyEnumGetFieldsResultProductPropertyEnumField
    )
    """Whether it is the default."""
    sort = _v.nested(
        "sort", lambda: CatalogProductPropertyEnumGetFieldsResultProductPropertyEnumField
    )
    """Position in the sorting order."""


class CatalogProductPropertyEnumGetFieldsResultProductPropertyEnumField(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    """Whether the field can be set once only, when the record is made."""
    is_read_only = _v.boolean("isReadOnly")
    """Whether the field can be read only."""
    is_required = _v.boolean("isRequired")
    """Whether the field has to be filled in."""
    type = _v.string("type")
    """Type."""


class CatalogProductPropertyEnumGetResult(_v.View):
    __slots__ = ()
    product_property_enum = _v.nested("productPropertyEnum", lambda: CatalogProductPropertyEnum)


class CatalogProductPropertyEnumUpdateResult(_v.View):
    __slots__ = ()
    product_property_enum = _v.nested("productPropertyEnum", lambda: CatalogProductPropertyEnum)
