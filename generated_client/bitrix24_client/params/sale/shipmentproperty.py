"""Parameters of ``sale.shipmentproperty``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TYPE_CHECKING
from typing_extensions import TypedDict

from ..._runtime.lazy import lazy_module

if TYPE_CHECKING:
    from ..._runtime.open_dicts import OtherKeys
    from ...params import shared as params_shared


class SaleShipmentPropertyParameterSettings(TypedDict, total=False, extra_items=Any):
    """Keys: minlength, maxlength, pattern, multiline, cols, rows, size, min, max, step,
    multielement, maxsize, accept, time."""

    minlength: int | str | Literal[False] | None
    """A whole number, or its digits."""
    maxlength: int | str | Literal[False] | None
    """A whole number, or its digits."""
    pattern: str | float | Decimal | Literal[False] | None
    """A text."""
    multiline: Literal["Y", "N", False] | str | float | Decimal | None
    cols: int | str | Literal[False] | None
    """A whole number, or its digits."""
    rows: int | str | Literal[False] | None
    """Rows."""
    size: int | str | Literal[False] | None
    """Size in bytes."""
    min: int | str | Literal[False] | None
    """A whole number, or its digits."""
    max: int | str | Literal[False] | None
    """A whole number, or its digits."""
    step: int | str | Literal[False] | None
    """A whole number, or its digits."""
    multielement: Literal["Y", "N", False] | str | float | Decimal | None
    maxsize: int | str | Literal[False] | None
    """A whole number, or its digits."""
    accept: str | float | Decimal | Literal[False] | None
    """A text."""
    time: Literal["Y", "N", False] | str | float | Decimal | None


class SaleShipmentpropertyAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: personTypeId, propsGroupId, name, type, code, active, util, userProps, isFiltered,
    sort, description, required, multiple, xmlId, defaultValue, settings, isProfileName,
    isPayer, isEmail, isPhone, isZip, isAddress, isLocation, isLocation4tax, inputFieldLocation,
    isAddressFrom, isAddressTo."""

    personTypeId: Required[int | str]
    """Id of the payer type."""
    propsGroupId: Required[int | str]
    """A whole number, or its digits."""
    name: Required[str | float | Decimal]
    """Name."""
    type: Required[
        Literal["STRING", "Y/N", "NUMBER", "ENUM", "FILE", "DATE", "LOCATION", "ADDRESS"]
    ]
    """Type."""
    code: str | float | Decimal | Literal[False] | None
    """Symbolic code."""
    active: Literal["Y", "N"]
    util: Literal["Y", "N"]
    userProps: Literal["Y", "N"]
    isFiltered: Literal["Y", "N"]
    sort: int | str | Literal[False] | None
    """Position in the sorting order."""
    description: str | float | Decimal | Literal[False] | None
    """Description."""
    required: Literal["Y", "N"]
    multiple: Literal["Y", "N"]
    xmlId: str | float | Decimal | Literal[False] | None
    """External id."""
    defaultValue: Any
    """Value that an empty field takes."""
    settings: (
        params_shared.SalePropertyAddFieldsSettings
        | OtherKeys
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    """Settings."""
    isProfileName: Literal["Y", "N"]
    isPayer: Literal["Y", "N"]
    isEmail: Literal["Y", "N"]
    isPhone: Literal["Y", "N"]
    isZip: Literal["Y", "N"]
    isAddress: Literal["Y", "N"]
    isLocation: Literal["Y", "N"]
    isLocation4tax: Literal["Y", "N"]
    inputFieldLocation: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    isAddressFrom: Literal["Y", "N"]
    isAddressTo: Literal["Y", "N"]


class SaleShipmentpropertyListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: type, code."""

    type: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Type."""
    code: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Symbolic code."""


class SaleShipmentpropertyListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: id."""

    id: str
    """The direction of an order."""


class SaleShipmentpropertyUpdateFields(TypedDict, total=False, extra_items=Any):
    """Keys: name, code, active, util, userProps, isFiltered, sort, description, required,
    multiple, xmlId, defaultValue, settings, isProfileName, isPayer, isEmail, isPhone, isZip,
    isAddress, isLocation, isLocation4tax, inputFieldLocation, isAddressFrom, isAddressTo,
    personTypeId, propsGroupId, type."""

    name: Required[str | float | Decimal]
    """Name."""
    code: str | float | Decimal | Literal[False] | None
    """Symbolic code."""
    active: Literal["Y", "N"]
    util: Literal["Y", "N"]
    userProps: Literal["Y", "N"]
    isFiltered: Literal["Y", "N"]
    sort: int | str | Literal[False] | None
    """Position in the sorting order."""
    description: str | float | Decimal | Literal[False] | None
    """Description."""
    required: Literal["Y", "N"]
    multiple: Literal["Y", "N"]
    xmlId: str | float | Decimal | Literal[False] | None
    """External id."""
    defaultValue: Any
    """Value that an empty field takes."""
    settings: (
        SaleShipmentPropertyParameterSettings
        | OtherKeys
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    """Settings."""
    isProfileName: Literal["Y", "N"]
    isPayer: Literal["Y", "N"]
    isEmail: Literal["Y", "N"]
    isPhone: Literal["Y", "N"]
    isZip: Literal["Y", "N"]
    isAddress: Literal["Y", "N"]
    isLocation: Literal["Y", "N"]
    isLocation4tax: Literal["Y", "N"]
    inputFieldLocation: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    isAddressFrom: Literal["Y", "N"]
    isAddressTo: Literal["Y", "N"]
    personTypeId: int | str | Literal[False] | None
    """Id of the payer type."""
    propsGroupId: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    type: str | float | Decimal | Literal[False] | None
    """Type."""
