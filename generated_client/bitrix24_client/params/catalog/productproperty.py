"""Parameters of ``catalog.productproperty``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class CatalogProductPropertyAddFields(TypedDict, total=False):
    """Values of the fields of the new record.

    Keys: iblockId, name, propertyType, active, sort, code, defaultValue, userType, rowCount,
    colCount, listType, multiple, xmlId, fileType, multipleCnt, linkIblockId, withDescription,
    searchable, filtrable, isRequired, hint, userTypeSettings."""

    iblockId: Required[int]
    """Id of the information block."""
    name: Required[str]
    """Name."""
    propertyType: Required[Literal["N", "S", "L", "F", "E", "G"]]
    active: Literal["Y", "N"]
    """Whether the record is active."""
    sort: int
    """Position in the sorting order."""
    code: str
    """Symbolic code."""
    defaultValue: str
    """Value that an empty field takes."""
    userType: str
    rowCount: int
    colCount: int
    listType: Literal["L", "C"]
    multiple: Literal["Y", "N"]
    """Whether the field holds several values."""
    xmlId: str
    """External id."""
    fileType: str
    multipleCnt: int
    linkIblockId: int
    withDescription: Literal["Y", "N"]
    searchable: Literal["Y", "N"]
    filtrable: Literal["Y", "N"]
    isRequired: Literal["Y", "N"]
    hint: str
    userTypeSettings: CatalogProductPropertyAddFieldsUserTypeSettings | Mapping[str, Any]


class CatalogProductPropertyAddFieldsUserTypeSettings(TypedDict, total=False):
    """Keys: tableName."""

    tableName: Any


class CatalogProductPropertyListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: id, timestampX, iblockId, name, active, sort, code, defaultValue, propertyType,
    userType, rowCount, colCount, listType, multiple, xmlId, fileType, multipleCnt,
    linkIblockId, withDescription, searchable, filtrable, isRequired, hint, userTypeSettings."""

    id: int | Sequence[int] | None
    """Id of the record."""
    timestampX: dt.date | str | Sequence[str] | None
    """When it was last changed."""
    iblockId: int | Sequence[int] | None
    """Id of the information block."""
    name: str | Sequence[str] | None
    """Name."""
    active: str | Sequence[str] | None
    """Active records only or inactive ones only."""
    sort: int | Sequence[int] | None
    """Position in the sorting order."""
    code: str | Sequence[str] | None
    """Symbolic code."""
    defaultValue: str | Sequence[str] | None
    """Value that an empty field takes."""
    propertyType: str | Sequence[str] | None
    userType: str | Sequence[str] | None
    rowCount: int | Sequence[int] | None
    colCount: int | Sequence[int] | None
    listType: str | Sequence[str] | None
    multiple: str | Sequence[str] | None
    """Whether the field holds several values."""
    xmlId: str | Sequence[str] | None
    """External id."""
    fileType: str | Sequence[str] | None
    multipleCnt: int | Sequence[int] | None
    linkIblockId: int | Sequence[int] | None
    withDescription: str | Sequence[str] | None
    searchable: str | Sequence[str] | None
    filtrable: str | Sequence[str] | None
    isRequired: str | Sequence[str] | None
    hint: str | Sequence[str] | None
    userTypeSettings: Any


class CatalogProductPropertyListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: id, timestampX, iblockId, name, active, sort, code, defaultValue, propertyType,
    userType, rowCount, colCount, listType, multiple, xmlId, fileType, multipleCnt,
    linkIblockId, withDescription, searchable, filtrable, isRequired, hint, userTypeSettings."""

    id: Literal["ASC", "DESC", "asc", "desc"]
    timestampX: Literal["ASC", "DESC", "asc", "desc"]
    iblockId: Literal["ASC", "DESC", "asc", "desc"]
    name: Literal["ASC", "DESC", "asc", "desc"]
    active: Literal["ASC", "DESC", "asc", "desc"]
    sort: Literal["ASC", "DESC", "asc", "desc"]
    code: Literal["ASC", "DESC", "asc", "desc"]
    defaultValue: Literal["ASC", "DESC", "asc", "desc"]
    propertyType: Literal["ASC", "DESC", "asc", "desc"]
    userType: Literal["ASC", "DESC", "asc", "desc"]
    rowCount: Literal["ASC", "DESC", "asc", "desc"]
    colCount: Literal["ASC", "DESC", "asc", "desc"]
    listType: Literal["ASC", "DESC", "asc", "desc"]
    multiple: Literal["ASC", "DESC", "asc", "desc"]
    xmlId: Literal["ASC", "DESC", "asc", "desc"]
    fileType: Literal["ASC", "DESC", "asc", "desc"]
    multipleCnt: Literal["ASC", "DESC", "asc", "desc"]
    linkIblockId: Literal["ASC", "DESC", "asc", "desc"]
    withDescription: Literal["ASC", "DESC", "asc", "desc"]
    searchable: Literal["ASC", "DESC", "asc", "desc"]
    filtrable: Literal["ASC", "DESC", "asc", "desc"]
    isRequired: Literal["ASC", "DESC", "asc", "desc"]
    hint: Literal["ASC", "DESC", "asc", "desc"]
    userTypeSettings: Literal["ASC", "DESC", "asc", "desc"]


class CatalogProductPropertyUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are.

    Keys: iblockId, name, propertyType, active, sort, code, defaultValue, userType, rowCount,
    colCount, listType, multiple, xmlId, fileType, multipleCnt, linkIblockId, withDescription,
    searchable, filtrable, isRequired, hint, userTypeSettings."""

    iblockId: Required[int]
    """Id of the information block."""
    name: str
    """Name."""
    propertyType: str
    active: Literal["Y", "N"]
    """Whether the record is active."""
    sort: int
    """Position in the sorting order."""
    code: str
    """Symbolic code."""
    defaultValue: str
    """Value that an empty field takes."""
    userType: str
    rowCount: int
    colCount: int
    listType: Literal["L", "C"]
    multiple: Literal["Y", "N"]
    """Whether the field holds several values."""
    xmlId: str
    """External id."""
    fileType: str
    multipleCnt: int
    linkIblockId: int
    withDescription: Literal["Y", "N"]
    searchable: Literal["Y", "N"]
    filtrable: Literal["Y", "N"]
    isRequired: Literal["Y", "N"]
    hint: str
    userTypeSettings: Mapping[str, Any]
