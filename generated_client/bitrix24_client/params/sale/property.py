"""Parameters of ``sale.property``."""

from __future__ import annotations

from typing import Any, Literal, Required, TypedDict


class SalePropertyAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    personTypeId: Required[int]
    propsGroupId: Required[int]
    name: Required[str]
    type: Required[
        Literal["STRING", "Y/N", "NUMBER", "ENUM", "FILE", "DATE", "LOCATION", "ADDRESS"]
    ]
    code: str
    active: Literal["Y", "N"]
    util: Literal["Y", "N"]
    userProps: Literal["Y", "N"]
    isFiltered: Literal["Y", "N"]
    sort: int
    description: str
    required: Literal["Y", "N"]
    multiple: Literal["Y", "N"]
    xmlId: str
    defaultValue: Any
    settings: SalePropertyAddFieldsSettings
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


class SalePropertyAddFieldsSettings(TypedDict, total=False):
    """Settings."""

    minlength: int
    maxlength: int
    pattern: str
    multiline: Literal["Y", "N"]
    cols: int
    rows: int
    size: int
    min: int
    max: int
    step: int
    multielement: Literal["Y", "N"]
    maxsize: int
    accept: str
    time: Literal["Y", "N"]


class SalePropertyListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    type: str
    code: str


class SalePropertyListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    id: Any


class SalePropertyParameterSettings(TypedDict, total=False):
    minlength: int | str | None
    maxlength: int | str | None
    pattern: str | None
    multiline: Literal["Y", "N"] | None
    cols: int | str | None
    rows: int | str | None
    size: int | str | None
    min: int | str | None
    max: int | str | None
    step: int | str | None
    multielement: Literal["Y", "N"] | None
    maxsize: int | str | None
    accept: str | None
    time: Literal["Y", "N"] | None


class SalePropertyUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    name: Required[str]
    code: str
    active: Literal["Y", "N"]
    util: Literal["Y", "N"]
    userProps: Literal["Y", "N"]
    isFiltered: Literal["Y", "N"]
    sort: int
    description: str
    required: Literal["Y", "N"]
    multiple: Literal["Y", "N"]
    xmlId: str
    defaultValue: Any
    settings: SalePropertyParameterSettings
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
    propsGroupId: int
    type: str
