"""Parameters of ``sale.shipmentproperty``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class SaleShipmentPropertyParameterSettings(TypedDict, total=False):
    """Keys: minlength, maxlength, pattern, multiline, cols, rows, size, min, max, step,
    multielement, maxsize, accept, time."""

    minlength: int
    maxlength: int
    pattern: str
    multiline: Literal["Y", "N"]
    cols: int
    rows: int
    """Rows."""
    size: int
    """Size in bytes."""
    min: int
    max: int
    step: int
    multielement: Literal["Y", "N"]
    maxsize: int
    accept: str
    time: Literal["Y", "N"]


class SaleShipmentpropertyAddFields(TypedDict, total=False):
    """Values of the fields of the new record.

    Keys: personTypeId, propsGroupId, name, type, code, active, util, userProps, isFiltered,
    sort, description, required, multiple, xmlId, defaultValue, settings, isProfileName,
    isPayer, isEmail, isPhone, isZip, isAddress, isLocation, isLocation4tax, inputFieldLocation,
    isAddressFrom, isAddressTo."""

    personTypeId: Required[int]
    """Id of the payer type."""
    propsGroupId: Required[int]
    name: Required[str]
    """Name."""
    type: Required[
        Literal["STRING", "Y/N", "NUMBER", "ENUM", "FILE", "DATE", "LOCATION", "ADDRESS"]
    ]
    """Type."""
    code: str
    """Symbolic code."""
    active: Literal["Y", "N"]
    util: Literal["Y", "N"]
    userProps: Literal["Y", "N"]
    isFiltered: Literal["Y", "N"]
    sort: int
    """Position in the sorting order."""
    description: str
    """Description."""
    required: Literal["Y", "N"]
    multiple: Literal["Y", "N"]
    xmlId: str
    """External id."""
    defaultValue: str
    """Value that an empty field takes."""
    settings: SaleShipmentpropertyAddFieldsSettings
    """Settings."""
    isProfileName: Literal["Y", "N"]
    isPayer: Literal["Y", "N"]
    isEmail: Literal["Y", "N"]
    isPhone: Literal["Y", "N"]
    isZip: Literal["Y", "N"]
    isAddress: Literal["Y", "N"]
    isLocation: Literal["Y", "N"]
    isLocation4tax: Literal["Y", "N"]
    inputFieldLocation: str
    isAddressFrom: Literal["Y", "N"]
    isAddressTo: Literal["Y", "N"]


class SaleShipmentpropertyAddFieldsSettings(TypedDict, total=False):
    """Settings.

    Keys: minlength, maxlength, pattern, multiline, cols, rows, size, min, max, step,
    multielement, maxsize, accept, time."""

    minlength: int
    maxlength: int
    pattern: str
    multiline: Literal["Y", "N"]
    cols: int
    rows: int
    """Rows."""
    size: int
    """Size in bytes."""
    min: int
    max: int
    step: int
    multielement: Literal["Y", "N"]
    maxsize: int
    accept: str
    time: Literal["Y", "N"]


class SaleShipmentpropertyListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: type, code."""

    type: str | Sequence[str] | None
    """Type."""
    code: str | Sequence[str] | None
    """Symbolic code."""


class SaleShipmentpropertyListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: id."""

    id: Literal["ASC", "DESC", "asc", "desc"]


class SaleShipmentpropertyUpdateFields(TypedDict, total=False, extra_items=Any):
    """New values of the fields; those not named stay as they are.

    Keys: name, code, active, util, userProps, isFiltered, sort, description, required,
    multiple, xmlId, defaultValue, settings, isProfileName, isPayer, isEmail, isPhone, isZip,
    isAddress, isLocation, isLocation4tax, inputFieldLocation, isAddressFrom, isAddressTo,
    personTypeId, propsGroupId, type."""

    name: Required[str]
    """Name."""
    code: str
    """Symbolic code."""
    active: Literal["Y", "N"]
    util: Literal["Y", "N"]
    userProps: Literal["Y", "N"]
    isFiltered: Literal["Y", "N"]
    sort: int
    """Position in the sorting order."""
    description: str
    """Description."""
    required: Literal["Y", "N"]
    multiple: Literal["Y", "N"]
    xmlId: str
    """External id."""
    defaultValue: str
    """Value that an empty field takes."""
    settings: SaleShipmentPropertyParameterSettings
    """Settings."""
    isProfileName: Literal["Y", "N"]
    isPayer: Literal["Y", "N"]
    isEmail: Literal["Y", "N"]
    isPhone: Literal["Y", "N"]
    isZip: Literal["Y", "N"]
    isAddress: Literal["Y", "N"]
    isLocation: Literal["Y", "N"]
    isLocation4tax: Literal["Y", "N"]
    inputFieldLocation: str
    isAddressFrom: Literal["Y", "N"]
    isAddressTo: Literal["Y", "N"]
    personTypeId: int
    """Id of the payer type."""
    propsGroupId: int
    type: str
    """Type."""
