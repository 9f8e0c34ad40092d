"""Answers of ``sale.shipmentproperty``."""

from __future__ import annotations


from ..._runtime import views as _v


class SaleShipmentpropertyAddResult(_v.View):
    __slots__ = ()
    property = _v.anything("property")


class SaleShipmentpropertyGetResult(_v.View):
    __slots__ = ()
    property = _v.anything("property")


class SaleShipmentpropertyGetfieldsbytypeResult(_v.View):
    __slots__ = ()
    property = _v.nested("property", lambda: SaleShipmentpropertyGetfieldsbytypeResultProperty)


class SaleShipmentpropertyGetfieldsbytypeResultProperty(_v.View):
    __slots__ = ()
    active = _v.nested("active", lambda: SaleShipmentpropertyGetfieldsbytypeResultPropertyField)
    code = _v.nested("code", lambda: SaleShipmentpropertyGetfieldsbytypeResultPropertyField)
    default_value = _v.nested(
        "defaultValue", lambda: SaleShipmentpropertyGetfieldsbytypeResultPropertyField
    )
    description = _v.nested(
        "description", lambda: SaleShipmentpropertyGetfieldsbytypeResultPropertyField
    )
    id = _v.nested("id", lambda: SaleShipmentpropertyGetfieldsbytypeResultPropertyField)
    is_filtered = _v.nested(
        "isFiltered", lambda: SaleShipmentpropertyGetfieldsbytypeResultPropertyField
    )
    multiple = _v.nested("multiple", lambda: SaleShipmentpropertyGetfieldsbytypeResultPropertyField)
    name = _v.nested("name", lambda: SaleShipmentpropertyGetfieldsbytypeResultPropertyField)
    person_type_id = _v.nested(
        "personTypeId", lambda: SaleShipmentpropertyGetfieldsbytypeResultPropertyField
    )
    props_group_id = _v.nested(
        "propsGroupId", lambda: SaleShipmentpropertyGetfieldsbytypeResultPropertyField
    )
    required = _v.nested("required", lambda: SaleShipmentpropertyGetfieldsbytypeResultPropertyField)
    settings = _v.nested("settings", lambda: SaleShipmentpropertyGetfieldsbytypeResultPropertyField)
    sort = _v.nested("sort", lambda: SaleShipmentpropertyGetfieldsbytypeResultPropertyField)
    type = _v.nested("type", lambda: SaleShipmentpropertyGetfieldsbytypeResultPropertyField)
    user_props = _v.nested(
        "userProps", lambda: SaleShipmentpropertyGetfieldsbytypeResultPropertyField
    )
    util = _v.nested("util", lambda: SaleShipmentpropertyGetfieldsbytypeResultPropertyField)
    xml_id = _v.nested("xmlId", lambda: SaleShipmentpropertyGetfieldsbytypeResultPropertyField)


class SaleShipmentpropertyGetfieldsbytypeResultPropertyField(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")
    fields_ = _v.nested(
        "fields", lambda: SaleShipmentpropertyGetfieldsbytypeResultPropertySettingsFields
    )


class SaleShipmentpropertyGetfieldsbytypeResultPropertySettingsFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    max = _v.nested(
        "max", lambda: SaleShipmentpropertyGetfieldsbytypeResultPropertySettingsFieldsField
    )
    min = _v.nested(
        "min", lambda: SaleShipmentpropertyGetfieldsbytypeResultPropertySettingsFieldsField
    )
    step = _v.nested(
        "step", lambda: SaleShipmentpropertyGetfieldsbytypeResultPropertySettingsFieldsField
    )


class SaleShipmentpropertyGetfieldsbytypeResultPropertySettingsFieldsField(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SaleShipmentpropertyUpdateResult(_v.View):
    __slots__ = ()
    property = _v.anything("property")
