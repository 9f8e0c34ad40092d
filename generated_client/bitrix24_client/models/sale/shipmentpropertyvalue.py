"""Answers of ``sale.shipmentpropertyvalue``."""

from __future__ import annotations


from ..._runtime import kinds as _k, views as _v


class SaleShipmentpropertyvalue(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    name = _v.string("name")
    shipment_id = _v.integer("shipmentId")
    code = _v.string("code")
    value = _v.anything("value")
    shipment_props_id = _v.integer("shipmentPropsId")
    shipment_props_xml_id = _v.string("shipmentPropsXmlId")


class SaleShipmentpropertyvalueGetFieldsResult(_v.View):
    __slots__ = ()
    property_value = _v.nested(
        "propertyValue", lambda: SaleShipmentpropertyvalueGetFieldsResultPropertyValue
    )


class SaleShipmentpropertyvalueGetFieldsResultPropertyValue(_v.View):
    __slots__ = ()
    id = _v.nested("id", lambda: SaleShipmentpropertyvalueGetFieldsResultPropertyValueField)
    name = _v.nested("name", lambda: SaleShipmentpropertyvalueGetFieldsResultPropertyValueField)
    shipment_id = _v.nested(
        "shipmentId", lambda: SaleShipmentpropertyvalueGetFieldsResultPropertyValueField
    )
    code = _v.nested("code", lambda: SaleShipmentpropertyvalueGetFieldsResultPropertyValueField)
    value = _v.nested("value", lambda: SaleShipmentpropertyvalueGetFieldsResultPropertyValueField)
    shipment_props_id = _v.nested(
        "shipmentPropsId", lambda: SaleShipmentpropertyvalueGetFieldsResultPropertyValueField
    )
    shipment_props_xml_id = _v.nested(
        "shipmentPropsXmlId", lambda: SaleShipmentpropertyvalueGetFieldsResultPropertyValueField
    )


class SaleShipmentpropertyvalueGetFieldsResultPropertyValueField(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")
    id = _v.string("id")
    content_type = _v.string("contentType")
    description = _v.string("description")
    external_id = _v.string("externalId")
    file_name = _v.string("fileName")
    file_size = _v.integer("fileSize")
    module_id = _v.string("moduleId")
    original_name = _v.string("originalName")
    src = _v.string("src")
    subdir = _v.string("subdir")
    timestamp_x = _v.string("timestampX")
    version_original_id = _v.string("versionOriginalId")
    width = _v.string("width")
    height = _v.string("height")


class SaleShipmentpropertyvalueGetResult(_v.View):
    __slots__ = ()
    property_value = _v.anything("propertyValue")


class SaleShipmentpropertyvalueModifyResult(_v.View):
    __slots__ = ()
    property_values = _v.array("propertyValues", _k.Nested(lambda: SaleShipmentpropertyvalue))
