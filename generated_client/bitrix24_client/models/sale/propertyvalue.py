"""Answers of ``sale.propertyvalue``."""

from __future__ import annotations


from ..._runtime import kinds as _k, views as _v


class SalePropertyvalue(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    name = _v.string("name")
    order_id = _v.integer("orderId")
    code = _v.string("code")
    value = _v.anything("value")
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
    id = _v.nested("id", lambda: SalePropertyvalueGetfieldsResultPropertyValueField)
    name = _v.nested("name", lambda: SalePropertyvalueGetfieldsResultPropertyValueField)
    order_id = _v.nested("orderId", lambda: SalePropertyvalueGetfieldsResultPropertyValueField)
    order_props_id = _v.nested(
        "orderPropsId", lambda: SalePropertyvalueGetfieldsResultPropertyValueField
    )
    order_props_xml_id = _v.nested(
        "orderPropsXmlId", lambda: SalePropertyvalueGetfieldsResultPropertyValueField
    )
    value = _v.nested("value", lambda: SalePropertyvalueGetfieldsResultPropertyValueField)


class SalePropertyvalueGetfieldsResultPropertyValueField(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SalePropertyvalueModifyResult(_v.View):
    __slots__ = ()
    property_values = _v.array(
        "propertyValues", _k.Nested(lambda: SalePropertyvalueModifyResultPropertyValuesItem)
    )


class SalePropertyvalueModifyResultPropertyValuesItem(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    name = _v.string("name")
    order_id = _v.integer("orderId")
    code = _v.string("code")
    value = _v.anything("value")
    order_props_id = _v.integer("orderPropsId")
    order_props_xml_id = _v.string("orderPropsXmlId")
