"""Parameters of ``catalog.productproperty``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, Literal, Required, TypedDict


class CatalogProductPropertyAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    iblockId: Required[int]
    name: Required[str]
    propertyType: Required[Literal["N", "S", "L", "F", "E", "G"]]
    active: Literal["Y", "N"]
    sort: int
    code: str
    defaultValue: str
    userType: str
    rowCount: int
    colCount: int
    listType: Literal["L", "C"]
    multiple: Literal["Y", "N"]
    xmlId: str
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
    tableName: Any


class CatalogProductPropertyListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    id: int
    timestampX: dt.date | str
    iblockId: int
    name: str
    active: str
    sort: int
    code: str
    defaultValue: str
    propertyType: str
    userType: str
    rowCount: int
    colCount: int
    listType: str
    multiple: str
    xmlId: str
    fileType: str
    multipleCnt: int
    linkIblockId: int
    withDescription: str
    searchable: str
    filtrable: str
    isRequired: str
    hint: str
    userTypeSettings: Any


class CatalogProductPropertyListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    id: str
    timestampX: Any
    iblockId: Any
    name: Any
    active: Any
    sort: Any
    code: Any
    defaultValue: Any
    propertyType: Any
    userType: Any
    rowCount: Any
    colCount: Any
    listType: Any
    multiple: Any
    xmlId: Any
    fileType: Any
    multipleCnt: Any
    linkIblockId: Any
    withDescription: Any
    searchable: Any
    filtrable: Any
    isRequired: Any
    hint: Any
    userTypeSettings: Any


class CatalogProductPropertyUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    iblockId: Required[int]
    name: str
    propertyType: str
    active: Literal["Y", "N"]
    sort: int
    code: str
    defaultValue: str
    userType: str
    rowCount: int
    colCount: int
    listType: Literal["L", "C"]
    multiple: Literal["Y", "N"]
    xmlId: str
    fileType: str
    multipleCnt: int
    linkIblockId: int
    withDescription: Literal["Y", "N"]
    searchable: Literal["Y", "N"]
    filtrable: Literal["Y", "N"]
    isRequired: Literal["Y", "N"]
    hint: str
    userTypeSettings: Mapping[str, Any]
