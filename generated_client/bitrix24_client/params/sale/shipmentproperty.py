"""Parameters of ``sale.shipmentproperty``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TYPE_CHECKING, TypedDict

from ..._runtime.lazy import lazy_module

if TYPE_CHECKING:
    from ...params import shared as params_shared


class SaleShipmentPropertyParameterSettings(TypedDict, total=False):
    minlength: int | str | Literal[False] | None
    maxlength: int | str | Literal[False] | None
    pattern: str | float | Decimal | Literal[False] | None
    multiline: Literal["Y", "N", False] | str | float | Decimal | None
    cols: int | str | Literal[False] | None
    rows: int | str | Literal[False] | None
    size: int | str | Literal[False] | None
    min: int | str | Literal[False] | None
    max: int | str | Literal[False] | None
    step: int | str | Literal[False] | None
    multielement: Literal["Y", "N", False] | str | float | Decimal | None
    maxsize: int | str | Literal[False] | None
    accept: str | float | Decimal | Literal[False] | None
    time: Literal["Y", "N", False] | str | float | Decimal | None


class SaleShipmentpropertyAddFields(TypedDict, total=False):
    personTypeId: Required[int | str]
    propsGroupId: Required[int | str]
    name: Required[str | float | Decimal]
    type: Required[
        Literal["STRING", "Y/N", "NUMBER", "ENUM", "FILE", "DATE", "LOCATION", "ADDRESS"]
    ]
    code: str | float | Decimal | Literal[False] | None
    active: Literal["Y", "N"]
    util: Literal["Y", "N"]
    userProps: Literal["Y", "N"]
    isFiltered: Literal["Y", "N"]
    sort: int | str | Literal[False] | None
    description: str | float | Decimal | Literal[False] | None
    required: Literal["Y", "N"]
    multiple: Literal["Y", "N"]
    xmlId: str | float | Decimal | Literal[False] | None
    defaultValue: Any
    settings: (
        params_shared.SalePropertyAddFieldsSettings
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    isProfileName: Literal["Y", "N"]
    isPayer: Literal["Y", "N"]
    isEmail: Literal["Y", "N"]
    isPhone: Literal["Y", "N"]
    isZip: Literal["Y", "N"]
    isAddress: Literal["Y", "N"]
    isLocation: Literal["Y", "N"]
    isLocation4tax: Literal["Y", "N"]
    inputFieldLocation: str | float | Decimal | Literal[False] | None
    isAddressFrom: Literal["Y", "N"]
    isAddressTo: Literal["Y", "N"]


class SaleShipmentpropertyListFilter(TypedDict, total=False):
    type: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    code: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None


class SaleShipmentpropertyListOrder(TypedDict, total=False):
    id: str


class SaleShipmentpropertyUpdateFields(TypedDict, total=False):
    name: Required[str | float | Decimal]
    code: str | float | Decimal | Literal[False] | None
    active: Literal["Y", "N"]
    util: Literal["Y", "N"]
    userProps: Literal["Y", "N"]
    isFiltered: Literal["Y", "N"]
    sort: int | str | Literal[False] | None
    description: str | float | Decimal | Literal[False] | None
    required: Literal["Y", "N"]
    multiple: Literal["Y", "N"]
    xmlId: str | float | Decimal | Literal[False] | None
    defaultValue: Any
    settings: (
        SaleShipmentPropertyParameterSettings
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    isProfileName: Literal["Y", "N"]
    isPayer: Literal["Y", "N"]
    isEmail: Literal["Y", "N"]
    isPhone: Literal["Y", "N"]
    isZip: Literal["Y", "N"]
    isAddress: Literal["Y", "N"]
    isLocation: Literal["Y", "N"]
    isLocation4tax: Literal["Y", "N"]
    inputFieldLocation: str | float | Decimal | Literal[False] | None
    isAddressFrom: Literal["Y", "N"]
    isAddressTo: Literal["Y", "N"]
    personTypeId: int | str | Literal[False] | None
    propsGroupId: int | str | Literal[False] | None
    type: str | float | Decimal | Literal[False] | None
