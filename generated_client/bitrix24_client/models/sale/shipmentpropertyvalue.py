"""Answers of ``sale.shipmentpropertyvalue``."""

from __future__ import annotations


from ..._runtime import converters as _k, views as _v


class SaleShipmentpropertyvalue(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    name = _v.string("name")
    """Name."""
    shipment_id = _v.integer("shipmentId")
    code = _v.string("code")
    """Symbolic code."""
    value = _v.anything("value")
    """Value."""
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
    """Name."""
    shipment_id = _v.nested(
        "shipmentId", lambda: SaleShipmentpropertyvalueGetFieldsResultPropertyValueField
    )
    code = _v.nested("code", lambda: SaleShipmentpropertyvalueGetFieldsResultPropertyValueField)
    """Symbolic code."""
    value = _v.nested("value", lambda: SaleShipmentpropertyvalueGetFieldsResultPropertyValueField)
    """Value."""
    shipment_props_id = _v.nested(
        "shipmentPropsId", lambda: SaleShipmentpropertyvalueGetFieldsResultPropertyValueField
    )
    shipment_props_xml_id = _v.nested(
        "shipmentPropsXmlId", lambda: SaleShipmentpropertyvalueGetFieldsResultPropertyValueField
    )


class SaleShipmentpropertyvalueGetFieldsResultPropertyValueField(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    """Whether the field can be set once only, when the record is made."""
    is_read_only = _v.boolean("isReadOnly")
    """Whether the field can be read only."""
    is_required = _v.boolean("isRequired")
    """Whether the field has to be filled in."""
    type = _v.string("type")
    """Type."""
    id = _v.string("id")
    content_type = _v.string("contentType")
    description = _v.string("description")
    """Description."""
    external_id = _v.string("externalId")
    file_name = _v.string("fileName")
    file_size = _v.integer("fileSize")
    module_id = _v.string("moduleId")
    """Code of the module."""
    original_name = _v.string("originalName")
    src = _v.string("src")
    subdir = _v.string("subdir")
    timestamp_x = _v.string("timestampX")
    """When it was last changed."""
    version_original_id = _v.string("versionOriginalId")
    width = _v.string("width")
    """Width."""
    height = _v.string("height")
    """Height."""


class SaleShipmentpropertyvalueGetResult(_v.View):
    __slots__ = ()
    property_value = _v.anything("propertyValue")


class SaleShipmentpropertyvalueModifyResult(_v.View):
    __slots__ = ()
    property_values = _v.array("propertyValues", _k.Nested(lambda: SaleShipmentpropertyvalue))
