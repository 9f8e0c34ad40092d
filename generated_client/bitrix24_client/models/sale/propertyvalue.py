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
    code = _v.nested("code", lambda: SalePropertyvalueGetfieldsResultPropertyValueCode)
    id = _v.nested("id", lambda: SalePropertyvalueGetfieldsResultPropertyValueId)
    name = _v.nested("name", lambda: SalePropertyvalueGetfieldsResultPropertyValueName)
    order_id = _v.nested("orderId", lambda: SalePropertyvalueGetfieldsResultPropertyValueOrderId)
    order_props_id = _v.nested(
        "orderPropsId", lambda: SalePropertyvalueGetfieldsResultPropertyValueOrderPropsId
    )
    order_props_xml_id = _v.nested(
        "orderPropsXmlId", lambda: SalePropertyvalueGetfieldsResultPropertyValueOrderPropsXmlId
    )
    value = _v.nested("value", lambda: SalePropertyvalueGetfieldsResultPropertyValueValue)


class SalePropertyvalueGetfieldsResultPropertyValueCode(_v.View):
    """Symbolic code."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SalePropertyvalueGetfieldsResultPropertyValueId(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SalePropertyvalueGetfieldsResultPropertyValueName(_v.View):
    """Name."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SalePropertyvalueGetfieldsResultPropertyValueOrderId(_v.View):
    """Id of the order."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SalePropertyvalueGetfieldsResultPropertyValueOrderPropsId(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SalePropertyvalueGetfieldsResultPropertyValueOrderPropsXmlId(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SalePropertyvalueGetfieldsResultPropertyValueValue(_v.View):
    """Value."""

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
    value = _v.nested("value", lambda: SalePropertyvalueModifyResultPropertyValuesItemValue)
    order_props_id = _v.integer("orderPropsId")
    order_props_xml_id = _v.string("orderPropsXmlId")


class SalePropertyvalueModifyResultPropertyValuesItemValue(_v.View):
    __slots__ = ()
    handler_id = _v.anything("handlerId")
    meta = _v.string("meta")
