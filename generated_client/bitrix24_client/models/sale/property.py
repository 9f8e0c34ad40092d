"""Answers of ``sale.property``."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from ..._runtime import kinds as _k, views as _v
from ..._runtime.lazy import lazy_module

if TYPE_CHECKING:
    from ...models import shared as models_shared
else:
    models_shared = lazy_module("...models.shared", __package__)


class SaleOrderPropertyType(StrEnum):
    STRING = "STRING"
    Y_N = "Y/N"
    NUMBER = "NUMBER"
    ENUM = "ENUM"
    FILE = "FILE"
    DATE = "DATE"
    LOCATION = "LOCATION"
    ADDRESS = "ADDRESS"


class SaleProperty(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    person_type_id = _v.integer("personTypeId")
    props_group_id = _v.integer("propsGroupId")
    name = _v.string("name")
    type = _v.choice("type", SaleOrderPropertyType)
    code = _v.string("code")
    active = _v.boolean("active")
    util = _v.boolean("util")
    user_props = _v.boolean("userProps")
    is_filtered = _v.boolean("isFiltered")
    sort = _v.integer("sort")
    description = _v.string("description")
    required = _v.boolean("required")
    multiple = _v.boolean("multiple")
    xml_id = _v.string("xmlId")
    default_value = _v.anything("defaultValue")
    settings = _v.nested("settings", lambda: models_shared.SalePropertyParameterSettings)
    is_profile_name = _v.boolean("isProfileName")
    is_payer = _v.boolean("isPayer")
    is_email = _v.boolean("isEmail")
    is_phone = _v.boolean("isPhone")
    is_zip = _v.boolean("isZip")
    is_address = _v.boolean("isAddress")
    is_location = _v.boolean("isLocation")
    is_location_4_tax = _v.boolean("isLocation4tax")
    input_field_location = _v.string("inputFieldLocation")
    is_address_from = _v.boolean("isAddressFrom")
    is_address_to = _v.boolean("isAddressTo")


class SalePropertyAddResult(_v.View):
    __slots__ = ()
    property = _v.nested("property", lambda: SaleProperty)


class SalePropertyGetResult(_v.View):
    __slots__ = ()
    property = _v.nested("property", lambda: SaleProperty)


class SalePropertyGetfieldsbytypeResult(_v.View):
    __slots__ = ()
    property = _v.nested("property", lambda: SalePropertyGetfieldsbytypeResultProperty)


class SalePropertyGetfieldsbytypeResultProperty(_v.View):
    __slots__ = ()
    id = _v.nested("id", lambda: SalePropertyGetfieldsbytypeResultPropertyId)
    person_type_id = _v.nested(
        "personTypeId", lambda: SalePropertyGetfieldsbytypeResultPropertyPersonTypeId
    )
    props_group_id = _v.nested(
        "propsGroupId", lambda: SalePropertyGetfieldsbytypeResultPropertyPropsGroupId
    )
    name = _v.nested("name", lambda: SalePropertyGetfieldsbytypeResultPropertyName)
    type = _v.nested("type", lambda: SalePropertyGetfieldsbytypeResultPropertyType)
    code = _v.nested("code", lambda: SalePropertyGetfieldsbytypeResultPropertyCode)
    active = _v.nested("active", lambda: SalePropertyGetfieldsbytypeResultPropertyActive)
    util = _v.nested("util", lambda: SalePropertyGetfieldsbytypeResultPropertyUtil)
    user_props = _v.nested("userProps", lambda: SalePropertyGetfieldsbytypeResultPropertyUserProps)
    is_filtered = _v.nested(
        "isFiltered", lambda: SalePropertyGetfieldsbytypeResultPropertyIsFiltered
    )
    sort = _v.nested("sort", lambda: SalePropertyGetfieldsbytypeResultPropertySort)
    description = _v.nested(
        "description", lambda: SalePropertyGetfieldsbytypeResultPropertyDescription
    )
    required = _v.nested("required", lambda: SalePropertyGetfieldsbytypeResultPropertyRequired)
    multiple = _v.nested("multiple", lambda: SalePropertyGetfieldsbytypeResultPropertyMultiple)
    xml_id = _v.nested("xmlId", lambda: SalePropertyGetfieldsbytypeResultPropertyXmlId)
    default_value = _v.nested(
        "defaultValue", lambda: SalePropertyGetfieldsbytypeResultPropertyDefaultValue
    )
    settings = _v.nested("settings", lambda: SalePropertyGetfieldsbytypeResultPropertySettings)
    is_profile_name = _v.mapping("isProfileName", _k.ANY)
    is_payer = _v.mapping("isPayer", _k.ANY)
    is_email = _v.mapping("isEmail", _k.ANY)
    is_phone = _v.mapping("isPhone", _k.ANY)
    is_zip = _v.mapping("isZip", _k.ANY)
    is_address = _v.mapping("isAddress", _k.ANY)
    is_location = _v.mapping("isLocation", _k.ANY)
    is_location_4_tax = _v.mapping("isLocation4tax", _k.ANY)
    input_field_location = _v.mapping("inputFieldLocation", _k.ANY)
    is_address_from = _v.mapping("isAddressFrom", _k.ANY)
    is_address_to = _v.mapping("isAddressTo", _k.ANY)


class SalePropertyGetfieldsbytypeResultPropertyActive(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SalePropertyGetfieldsbytypeResultPropertyCode(_v.View):
    """Symbolic code."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SalePropertyGetfieldsbytypeResultPropertyDefaultValue(_v.View):
    """Value that an empty field takes."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SalePropertyGetfieldsbytypeResultPropertyDescription(_v.View):
    """Description."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SalePropertyGetfieldsbytypeResultPropertyId(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SalePropertyGetfieldsbytypeResultPropertyIsFiltered(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SalePropertyGetfieldsbytypeResultPropertyMultiple(_v.View):
    """Whether the field holds several values."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SalePropertyGetfieldsbytypeResultPropertyName(_v.View):
    """Name."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SalePropertyGetfieldsbytypeResultPropertyPersonTypeId(_v.View):
    """Id of the payer type."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SalePropertyGetfieldsbytypeResultPropertyPropsGroupId(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SalePropertyGetfieldsbytypeResultPropertyRequired(_v.View):
    """Whether it is required."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SalePropertyGetfieldsbytypeResultPropertySettings(_v.View):
    """Settings."""

    __slots__ = ()
    fields_ = _v.nested("fields", lambda: SalePropertyGetfieldsbytypeResultPropertySettingsFields)
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SalePropertyGetfieldsbytypeResultPropertySettingsFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    minlength = _v.mapping("minlength", _k.ANY)
    maxlength = _v.mapping("maxlength", _k.ANY)
    pattern = _v.mapping("pattern", _k.ANY)
    multiline = _v.mapping("multiline", _k.ANY)
    cols = _v.mapping("cols", _k.ANY)
    rows = _v.mapping("rows", _k.ANY)
    size = _v.mapping("size", _k.ANY)
    min = _v.nested("min", lambda: SalePropertyGetfieldsbytypeResultPropertySettingsFieldsMin)
    max = _v.nested("max", lambda: SalePropertyGetfieldsbytypeResultPropertySettingsFieldsMax)
    step = _v.nested("step", lambda: SalePropertyGetfieldsbytypeResultPropertySettingsFieldsStep)
    multielement = _v.mapping("multielement", _k.ANY)
    maxsize = _v.mapping("maxsize", _k.ANY)
    accept = _v.mapping("accept", _k.ANY)
    time = _v.mapping("time", _k.ANY)


class SalePropertyGetfieldsbytypeResultPropertySettingsFieldsMax(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SalePropertyGetfieldsbytypeResultPropertySettingsFieldsMin(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SalePropertyGetfieldsbytypeResultPropertySettingsFieldsStep(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SalePropertyGetfieldsbytypeResultPropertySort(_v.View):
    """Position in the sorting order."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SalePropertyGetfieldsbytypeResultPropertyType(_v.View):
    """Type."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SalePropertyGetfieldsbytypeResultPropertyUserProps(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SalePropertyGetfieldsbytypeResultPropertyUtil(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SalePropertyGetfieldsbytypeResultPropertyXmlId(_v.View):
    """External id."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SalePropertyUpdateResult(_v.View):
    __slots__ = ()
    property = _v.nested("property", lambda: SaleProperty)
