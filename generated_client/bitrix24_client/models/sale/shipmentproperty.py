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
    """Symbolic code."""
    default_value = _v.nested(
        "defaultValue", lambda: SaleShipmentpropertyGetfieldsbytypeResultPropertyField
    )
    """Value that an empty field takes."""
    description = _v.nested(
        "description", lambda: SaleShipmentpropertyGetfieldsbytypeResultPropertyField
    )
    """Description."""
    id = _v.nested("id", lambda: SaleShipmentpropertyGetfieldsbytypeResultPropertyField)
    is_filtered = _v.nested(
        "isFiltered", lambda: SaleShipmentpropertyGetfieldsbytypeResultPropertyField
    )
    multiple = _v.nested("multiple", lambda: SaleShipmentpropertyGetfieldsbytypeResultPropertyField)
    """Whether the field holds several values."""
    name = _v.nested("name", lambda: SaleShipmentpropertyGetfieldsbytypeResultPropertyField)
    """Name."""
    person_type_id = _v.nested(
        "personTypeId", lambda: SaleShipmentpropertyGetfieldsbytypeResultPropertyField
    )
    """Id of the payer type."""
    props_group_id = _v.nested(
        "propsGroupId", lambda: SaleShipmentpropertyGetfieldsbytypeResultPropertyField
    )
    required = _v.nested("required", lambda: SaleShipmentpropertyGetfieldsbytypeResultPropertyField)
    """Whether it is required."""
    settings = _v.nested("settings", lambda: SaleShipmentpropertyGetfieldsbytypeResultPropertyField)
    """Settings."""
    sort = _v.nested("sort", lambda: SaleShipmentpropertyGetfieldsbytypeResultPropertyField)
    """Position in the sorting order."""
    type = _v.nested("type", lambda: SaleShipmentpropertyGetfieldsbytypeResultPropertyField)
    """Type."""
    user_props = _v.nested(
        "userProps", lambda: SaleShipmentpropertyGetfieldsbytypeResultPropertyField
    )
    util = _v.nested("util", lambda: SaleShipmentpropertyGetfieldsbytypeResultPropertyField)
    xml_id = _v.nested("xmlId", lambda: SaleShipmentpropertyGetfieldsbytypeResultPropertyField)
    """External id."""


class SaleShipmentpropertyGetfieldsbytypeResultPropertyField(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    """Whether the field can be set once only, when the record is made."""
    is_read_only = _v.boolean("isReadOnly")
    """Whether the field can be read only."""
    is_required = _v.boolean("isRequired")
    """Whether the field has to be filled in."""
    type = _v.string("type")
    """Type."""
    fields = _v.nested(
        "fields", lambda: SaleShipmentpropertyGetfieldsbytypeResultPropertySettingsFields
    )
    """Fields, by name."""


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
    """Whether the field can be set once only, when the record is made."""
    is_read_only = _v.boolean("isReadOnly")
    """Whether the field can be read only."""
    is_required = _v.boolean("isRequired")
    """Whether the field has to be filled in."""
    type = _v.string("type")
    """Type."""


class SaleShipmentpropertyUpdateResult(_v.View):
    __slots__ = ()
    property = _v.anything("property")
