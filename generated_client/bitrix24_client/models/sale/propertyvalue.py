"""Answers of ``sale.propertyvalue``."""

from __future__ import annotations


from ..._runtime import converters as _k, views as _v


class SalePropertyvalue(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    name = _v.string("name")
    """Name."""
    order_id = _v.integer("orderId")
    """Id of the order."""
    code = _v.string("code")
    """Symbolic code."""
    value = _v.anything("value")
    """Value."""
    order_props_id = _v.integer("orderPropsId")
    order_props_xml_id = _v.string("orderPropsXmlId")


class SalePropertyvalueGetResult(_v.View):
    __slots__ = ()
    property_value = _v.nested("propertyValue", lambda: SalePropertyvalue)


class SalePropertyvalueGetfieldsResult(_v.View):
    __slots__ = ()
    property_value = _v.nested(
        "propertyValue", lambda: SalePropertyvalueGetfieldsResultPropertyValue
    )


class SalePropertyvalueGetfieldsResultPropertyValue(_v.View):
    __slots__ = ()
    code = _v.nested("code", lambda: SalePropertyvalueGetfieldsResultPropertyValueField)
    """Symbolic code."""
    id = _v.nested("id", lambda: SalePropertyvalueGetfieldsResultPropertyValueField)
    name = _v.nested("name", lambda: SalePropertyvalueGetfieldsResultPropertyValueField)
    """Name."""
    order_id = _v.nested("orderId", lambda: SalePropertyvalueGetfieldsResultPropertyValueField)
    """Id of the order."""
    order_props_id = _v.nested(
        "orderPropsId", lambda: SalePropertyvalueGetfieldsResultPropertyValueField
    )
    order_props_xml_id = _v.nested(
        "orderPropsXmlId", lambda: SalePropertyvalueGetfieldsResultPropertyValueField
    )
    value = _v.nested("value", lambda: SalePropertyvalueGetfieldsResultPropertyValueField)
    """Value."""


class SalePropertyvalueGetfieldsResultPropertyValueField(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    """Whether the field can be set once only, when the record is made."""
    is_read_only = _v.boolean("isReadOnly")
    """Whether the field can be read only."""
    is_required = _v.boolean("isRequired")
    """Whether the field has to be filled in."""
    type = _v.string("type")
    """Type."""


class SalePropertyvalueModifyResult(_v.View):
    __slots__ = ()
    property_values = _v.array(
        "propertyValues", _k.Nested(lambda: SalePropertyvalueModifyResultPropertyValuesItem)
    )


class SalePropertyvalueModifyResultPropertyValuesItem(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    name = _v.string("name")
    """Name."""
    order_id = _v.integer("orderId")
    """Id of the order."""
    code = _v.string("code")
    """Symbolic code."""
    value = _v.anything("value")
    """Value."""
    order_props_id = _v.integer("orderPropsId")
    order_props_xml_id = _v.string("orderPropsXmlId")
