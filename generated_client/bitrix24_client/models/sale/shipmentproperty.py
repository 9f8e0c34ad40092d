"""Answers of ``sale.shipmentproperty``."""

from __future__ import annotations


from ..._runtime import views as _v


class SaleShipmentproperty(_v.View):
    __slots__ = ()
    active = _v.string("active")
    code = _v.string("code")
    default_value = _v.string("defaultValue")
    description = _v.string("description")
    id = _v.integer("id")
    input_field_location = _v.string("inputFieldLocation")
    is_address = _v.string("isAddress")
    is_address_from = _v.string("isAddressFrom")
    is_address_to = _v.string("isAddressTo")
    is_email = _v.string("isEmail")
    is_filtered = _v.string("isFiltered")
    is_location = _v.string("isLocation")
    is_location_4_tax = _v.string("isLocation4tax")
    is_payer = _v.string("isPayer")
    is_phone = _v.string("isPhone")
    is_profile_name = _v.string("isProfileName")
    is_zip = _v.string("isZip")
    multiple = _v.string("multiple")
    name = _v.string("name")
    person_type_id = _v.integer("personTypeId")
    props_group_id = _v.integer("propsGroupId")
    required = _v.string("required")
    settings = _v.nested("settings", lambda: SaleShipmentpropertySettings)
    sort = _v.integer("sort")
    type = _v.string("type")
    user_props = _v.string("userProps")
    util = _v.string("util")
    xml_id = _v.string("xmlId")


class SaleShipmentpropertyAddResult(_v.View):
    __slots__ = ()
    property = _v.nested("property", lambda: SaleShipmentproperty)


class SaleShipmentpropertyGetResult(_v.View):
    __slots__ = ()
    property = _v.nested("property", lambda: SaleShipmentproperty)


class SaleShipmentpropertyGetfieldsbytypeResult(_v.View):
    __slots__ = ()
    property = _v.nested("property", lambda: SaleShipmentpropertyGetfieldsbytypeResultProperty)


class SaleShipmentpropertyGetfieldsbytypeResultProperty(_v.View):
    __slots__ = ()
    active = _v.nested("active", lambda: SaleShipmentpropertyGetfieldsbytypeResultPropertyActive)
    code = _v.nested("code", lambda: SaleShipmentpropertyGetfieldsbytypeResultPropertyCode)
    default_value = _v.nested(
        "defaultValue", lambda: SaleShipmentpropertyGetfieldsbytypeResultPropertyDefaultValue
    )
    description = _v.nested(
        "description", lambda: SaleShipmentpropertyGetfieldsbytypeResultPropertyDescription
    )
    id = _v.nested("id", lambda: SaleShipmentpropertyGetfieldsbytypeResultPropertyId)
    is_filtered = _v.nested(
        "isFiltered", lambda: SaleShipmentpropertyGetfieldsbytypeResultPropertyIsFiltered
    )
    multiple = _v.nested(
        "multiple", lambda: SaleShipmentpropertyGetfieldsbytypeResultPropertyMultiple
    )
    name = _v.nested("name", lambda: SaleShipmentpropertyGetfieldsbytypeResultPropertyName)
    person_type_id = _v.nested(
        "personTypeId", lambda: SaleShipmentpropertyGetfieldsbytypeResultPropertyPersonTypeId
    )
    props_group_id = _v.nested(
        "propsGroupId", lambda: SaleShipmentpropertyGetfieldsbytypeResultPropertyPropsGroupId
    )
    required = _v.nested(
        "required", lambda: SaleShipmentpropertyGetfieldsbytypeResultPropertyRequired
    )
    settings = _v.nested(
        "settings", lambda: SaleShipmentpropertyGetfieldsbytypeResultPropertySettings
    )
    sort = _v.nested("sort", lambda: SaleShipmentpropertyGetfieldsbytypeResultPropertySort)
    type = _v.nested("type", lambda: SaleShipmentpropertyGetfieldsbytypeResultPropertyType)
    user_props = _v.nested(
        "userProps", lambda: SaleShipmentpropertyGetfieldsbytypeResultPropertyUserProps
    )
    util = _v.nested("util", lambda: SaleShipmentpropertyGetfieldsbytypeResultPropertyUtil)
    xml_id = _v.nested("xmlId", lambda: SaleShipmentpropertyGetfieldsbytypeResultPropertyXmlId)


class SaleShipmentpropertyGetfieldsbytypeResultPropertyActive(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SaleShipmentpropertyGetfieldsbytypeResultPropertyCode(_v.View):
    """Symbolic code."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SaleShipmentpropertyGetfieldsbytypeResultPropertyDefaultValue(_v.View):
    """Value that an empty field takes."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SaleShipmentpropertyGetfieldsbytypeResultPropertyDescription(_v.View):
    """Description."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SaleShipmentpropertyGetfieldsbytypeResultPropertyId(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SaleShipmentpropertyGetfieldsbytypeResultPropertyIsFiltered(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SaleShipmentpropertyGetfieldsbytypeResultPropertyMultiple(_v.View):
    """Whether the field holds several values."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SaleShipmentpropertyGetfieldsbytypeResultPropertyName(_v.View):
    """Name."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SaleShipmentpropertyGetfieldsbytypeResultPropertyPersonTypeId(_v.View):
    """Id of the payer type."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SaleShipmentpropertyGetfieldsbytypeResultPropertyPropsGroupId(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SaleShipmentpropertyGetfieldsbytypeResultPropertyRequired(_v.View):
    """Whether it is required."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SaleShipmentpropertyGetfieldsbytypeResultPropertySettings(_v.View):
    """Settings."""

    __slots__ = ()
    fields_ = _v.nested(
        "fields", lambda: SaleShipmentpropertyGetfieldsbytypeResultPropertySettingsFields
    )
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SaleShipmentpropertyGetfieldsbytypeResultPropertySettingsFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    max = _v.nested(
        "max", lambda: SaleShipmentpropertyGetfieldsbytypeResultPropertySettingsFieldsMax
    )
    min = _v.nested(
        "min", lambda: SaleShipmentpropertyGetfieldsbytypeResultPropertySettingsFieldsMin
    )
    step = _v.nested(
        "step", lambda: SaleShipmentpropertyGetfieldsbytypeResultPropertySettingsFieldsStep
    )


class SaleShipmentpropertyGetfieldsbytypeResultPropertySettingsFieldsMax(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SaleShipmentpropertyGetfieldsbytypeResultPropertySettingsFieldsMin(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SaleShipmentpropertyGetfieldsbytypeResultPropertySettingsFieldsStep(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SaleShipmentpropertyGetfieldsbytypeResultPropertySort(_v.View):
    """Position in the sorting order."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SaleShipmentpropertyGetfieldsbytypeResultPropertyType(_v.View):
    """Type."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SaleShipmentpropertyGetfieldsbytypeResultPropertyUserProps(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SaleShipmentpropertyGetfieldsbytypeResultPropertyUtil(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SaleShipmentpropertyGetfieldsbytypeResultPropertyXmlId(_v.View):
    """External id."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SaleShipmentpropertySettings(_v.View):
    """Settings."""

    __slots__ = ()
    maxlength = _v.string("maxlength")
    multiline = _v.string("multiline")


class SaleShipmentpropertyUpdateResult(_v.View):
    __slots__ = ()
    property = _v.nested("property", lambda: SaleShipmentproperty)
