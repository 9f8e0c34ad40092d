"""Answers of ``sale.property``."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from ..._runtime import converters as _k, views as _v
from ..._runtime.lazy import lazy_module

if TYPE_CHECKING:
    from ...models import shared as models_shared
else:
    models_shared = lazy_module("...models.shared", __package__)


class SalePropertyType(StrEnum):
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
    """Id of the payer type."""
    props_group_id = _v.integer("propsGroupId")
    name = _v.string("name")
    """Name."""
    type = _v.choice("type", SalePropertyType)
    """Type."""
    code = _v.string("code")
    """Symbolic code."""
    active = _v.boolean("active")
    util = _v.boolean("util")
    user_props = _v.boolean("userProps")
    is_filtered = _v.boolean("isFiltered")
    sort = _v.integer("sort")
    """Position in the sorting order."""
    description = _v.string("description")
    """Description."""
    required = _v.boolean("required")
    """Whether it is required."""
    multiple = _v.boolean("multiple")
    """Whether the field holds several values."""
    xml_id = _v.string("xmlId")
    """External id."""
    default_value = _v.anything("defaultValue")
    """Value that an empty field takes."""
    settings = _v.nested("settings", lambda: models_shared.SalePropertyParameterSettings)
    """Settings."""
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
    id = _v.nested("id", lambda: SalePropertyGetfieldsbytypeResultPropertyField)
    person_type_id = _v.nested(
        "personTypeId", lambda: SalePropertyGetfieldsbytypeResultPropertyField
    )
    """Id of the payer type."""
    props_group_id = _v.nested(
        "propsGroupId", lambda: SalePropertyGetfieldsbytypeResultPropertyField
    )
    name = _v.nested("name", lambda: SalePropertyGetfieldsbytypeResultPropertyField)
    """Name."""
    type = _v.nested("type", lambda: SalePropertyGetfieldsbytypeResultPropertyField)
    """Type."""
    code = _v.nested("code", lambda: SalePropertyGetfieldsbytypeResultPropertyField)
    """Symbolic code."""
    active = _v.nested("active", lambda: SalePropertyGetfieldsbytypeResultPropertyField)
    util = _v.nested("util", lambda: SalePropertyGetfieldsbytypeResultPropertyField)
    user_props = _v.nested("userProps", lambda: SalePropertyGetfieldsbytypeResultPropertyField)
    is_filtered = _v.nested("isFiltered", lambda: SalePropertyGetfieldsbytypeResultPropertyField)
    sort = _v.nested("sort", lambda: SalePropertyGetfieldsbytypeResultPropertyField)
    """Position in the sorting order."""
    description = _v.nested("description", lambda: SalePropertyGetfieldsbytypeResultPropertyField)
    """Description."""
    required = _v.nested("required", lambda: SalePropertyGetfieldsbytypeResultPropertyField)
    """Whether it is required."""
    multiple = _v.nested("multiple", lambda: SalePropertyGetfieldsbytypeResultPropertyField)
    """Whether the field holds several values."""
    xml_id = _v.nested("xmlId", lambda: SalePropertyGetfieldsbytypeResultPropertyField)
    """External id."""
    default_value = _v.nested(
        "defaultValue", lambda: SalePropertyGetfieldsbytypeResultPropertyField
    )
    """Value that an empty field takes."""
    settings = _v.nested("settings", lambda: SalePropertyGetfieldsbytypeResultPropertyField)
    """Settings."""
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


class SalePropertyGetfieldsbytypeResultPropertyField(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    """Whether the field can be set once only, when the record is made."""
    is_read_only = _v.boolean("isReadOnly")
    """Whether the field can be read only."""
    is_required = _v.boolean("isRequired")
    """Whether the field has to be filled in."""
    type = _v.string("type")
    """Type."""
    fields = _v.nested("fields", lambda: SalePropertyGetfieldsbytypeResultPropertySettingsFields)
    """Fields, by name."""


class SalePropertyGetfieldsbytypeResultPropertySettingsFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    minlength = _v.mapping("minlength", _k.ANY)
    maxlength = _v.mapping("maxlength", _k.ANY)
    pattern = _v.mapping("pattern", _k.ANY)
    multiline = _v.mapping("multiline", _k.ANY)
    cols = _v.mapping("cols", _k.ANY)
    rows = _v.mapping("rows", _k.ANY)
    """Rows."""
    size = _v.mapping("size", _k.ANY)
    """Size in bytes."""
    min = _v.nested("min", lambda: SalePropertyGetfieldsbytypeResultPropertySettingsFieldsField)
    max = _v.nested("max", lambda: SalePropertyGetfieldsbytypeResultPropertySettingsFieldsField)
    step = _v.nested("step", lambda: SalePropertyGetfieldsbytypeResultPropertySettingsFieldsField)
    multielement = _v.mapping("multielement", _k.ANY)
    maxsize = _v.mapping("maxsize", _k.ANY)
    accept = _v.mapping("accept", _k.ANY)
    time = _v.mapping("time", _k.ANY)


class SalePropertyGetfieldsbytypeResultPropertySettingsFieldsField(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    """Whether the field can be set once only, when the record is made."""
    is_read_only = _v.boolean("isReadOnly")
    """Whether the field can be read only."""
    is_required = _v.boolean("isRequired")
    """Whether the field has to be filled in."""
    type = _v.string("type")
    """Type."""


class SalePropertyUpdateResult(_v.View):
    __slots__ = ()
    property = _v.nested("property", lambda: SaleProperty)
