"""Parameters of ``catalog.productproperty``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class CatalogProductPropertyAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: iblockId, name, propertyType, active, sort, code, defaultValue, userType, rowCount,
    colCount, listType, multiple, xmlId, fileType, multipleCnt, linkIblockId, withDescription,
    searchable, filtrable, isRequired, hint, userTypeSettings."""

    iblockId: Required[int | str]
    """Id of the information block."""
    name: Required[str | float | Decimal]
    """Name."""
    propertyType: Required[Literal["N", "S", "L", "F", "E", "G"]]
    active: Literal["Y", "N"]
    """Whether the record is active."""
    sort: int | str | Literal[False] | None
    """Position in the sorting order."""
    code: str | float | Decimal | Literal[False] | None
    """Symbolic code."""
    defaultValue: str | float | Decimal | Literal[False] | None
    """Value that an empty field takes."""
    userType: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    rowCount: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    colCount: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    listType: Literal["L", "C"]
    multiple: Literal["Y", "N"]
    """Whether the field holds several values."""
    xmlId: str | float | Decimal | Literal[False] | None
    """External id."""
    fileType: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    multipleCnt: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    linkIblockId: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    withDescription: Literal["Y", "N"]
    searchable: Literal["Y", "N"]
    filtrable: Literal["Y", "N"]
    isRequired: Literal["Y", "N"]
    hint: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    userTypeSettings: (
        CatalogProductPropertyAddFieldsUserTypeSettings
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )


class CatalogProductPropertyAddFieldsUserTypeSettings(TypedDict, total=False):
    """Keys: tableName."""

    tableName: Any


class CatalogProductPropertyListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: id, timestampX, iblockId, name, active, sort, code, defaultValue, propertyType,
    userType, rowCount, colCount, listType, multiple, xmlId, fileType, multipleCnt,
    linkIblockId, withDescription, searchable, filtrable, isRequired, hint, userTypeSettings."""

    id: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the record."""
    timestampX: (
        dt.date
        | str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[
            dt.date
            | str
            | float
            | Decimal
            | Sequence[str | float | Decimal]
            | Literal[False]
            | None
        ]
        | None
    )
    """When it was last changed."""
    iblockId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the information block."""
    name: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Name."""
    active: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Active records only or inactive ones only."""
    sort: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Position in the sorting order."""
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
    defaultValue: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Value that an empty field takes."""
    propertyType: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    userType: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    rowCount: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    colCount: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    listType: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    multiple: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Whether the field holds several values."""
    xmlId: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """External id."""
    fileType: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    multipleCnt: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    linkIblockId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    withDescription: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    searchable: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    filtrable: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    isRequired: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    hint: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    userTypeSettings: Any


class CatalogProductPropertyListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: id, timestampX, iblockId, name, active, sort, code, defaultValue, propertyType,
    userType, rowCount, colCount, listType, multiple, xmlId, fileType, multipleCnt,
    linkIblockId, withDescription, searchable, filtrable, isRequired, hint, userTypeSettings."""

    id: str
    """The direction of an order."""
    timestampX: str
    """The direction of an order."""
    iblockId: str
    """The direction of an order."""
    name: str
    """The direction of an order."""
    active: str
    """The direction of an order."""
    sort: str
    """The direction of an order."""
    code: str
    """The direction of an order."""
    defaultValue: str
    """The direction of an order."""
    propertyType: str
    """The direction of an order."""
    userType: str
    """The direction of an order."""
    rowCount: str
    """The direction of an order."""
    colCount: str
    """The direction of an order."""
    listType: str
    """The direction of an order."""
    multiple: str
    """The direction of an order."""
    xmlId: str
    """The direction of an order."""
    fileType: str
    """The direction of an order."""
    multipleCnt: str
    """The direction of an order."""
    linkIblockId: str
    """The direction of an order."""
    withDescription: str
    """The direction of an order."""
    searchable: str
    """The direction of an order."""
    filtrable: str
    """The direction of an order."""
    isRequired: str
    """The direction of an order."""
    hint: str
    """The direction of an order."""
    userTypeSettings: str
    """The direction of an order."""


class CatalogProductPropertyUpdateFields(TypedDict, total=False, extra_items=Any):
    """Keys: iblockId, name, propertyType, active, sort, code, defaultValue, userType, rowCount,
    colCount, listType, multiple, xmlId, fileType, multipleCnt, linkIblockId, withDescription,
    searchable, filtrable, isRequired, hint, userTypeSettings."""

    iblockId: Required[int | str]
    """Id of the information block."""
    name: str | float | Decimal | Literal[False] | None
    """Name."""
    propertyType: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    active: Literal["Y", "N"]
    """Whether the record is active."""
    sort: int | str | Literal[False] | None
    """Position in the sorting order."""
    code: str | float | Decimal | Literal[False] | None
    """Symbolic code."""
    defaultValue: str | float | Decimal | Literal[False] | None
    """Value that an empty field takes."""
    userType: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    rowCount: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    colCount: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    listType: Literal["L", "C"]
    multiple: Literal["Y", "N"]
    """Whether the field holds several values."""
    xmlId: str | float | Decimal | Literal[False] | None
    """External id."""
    fileType: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    multipleCnt: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    linkIblockId: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    withDescription: Literal["Y", "N"]
    searchable: Literal["Y", "N"]
    filtrable: Literal["Y", "N"]
    isRequired: Literal["Y", "N"]
    hint: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    userTypeSettings: Mapping[str, Any] | Sequence[Any] | str | Literal[False] | None
