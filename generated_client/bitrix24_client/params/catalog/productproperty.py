"""Parameters of ``catalog.productproperty``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TypedDict


class CatalogProductPropertyAddFields(TypedDict, total=False):
    iblockId: Required[int | str]
    name: Required[str | float | Decimal]
    propertyType: Required[Literal["N", "S", "L", "F", "E", "G"]]
    active: Literal["Y", "N"]
    sort: int | str | Literal[False] | None
    code: str | float | Decimal | Literal[False] | None
    defaultValue: str | float | Decimal | Literal[False] | None
    userType: str | float | Decimal | Literal[False] | None
    rowCount: int | str | Literal[False] | None
    colCount: int | str | Literal[False] | None
    listType: Literal["L", "C"]
    multiple: Literal["Y", "N"]
    xmlId: str | float | Decimal | Literal[False] | None
    fileType: str | float | Decimal | Literal[False] | None
    multipleCnt: int | str | Literal[False] | None
    linkIblockId: int | str | Literal[False] | None
    withDescription: Literal["Y", "N"]
    searchable: Literal["Y", "N"]
    filtrable: Literal["Y", "N"]
    isRequired: Literal["Y", "N"]
    hint: str | float | Decimal | Literal[False] | None
    userTypeSettings: (
        CatalogProductPropertyAddFieldsUserTypeSettings
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )


class CatalogProductPropertyAddFieldsUserTypeSettings(TypedDict, total=False):
    tableName: Any


class CatalogProductPropertyListFilter(TypedDict, total=False):
    id: int | str | Sequence[int | str] | Literal[False] | None
    timestampX: (
        dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    iblockId: int | str | Sequence[int | str] | Literal[False] | None
    name: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    active: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    sort: int | str | Sequence[int | str] | Literal[False] | None
    code: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    defaultValue: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    propertyType: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    userType: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    rowCount: int | str | Sequence[int | str] | Literal[False] | None
    colCount: int | str | Sequence[int | str] | Literal[False] | None
    listType: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    multiple: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    xmlId: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    fileType: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    multipleCnt: int | str | Sequence[int | str] | Literal[False] | None
    linkIblockId: int | str | Sequence[int | str] | Literal[False] | None
    withDescription: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    searchable: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    filtrable: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    isRequired: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    hint: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    userTypeSettings: Any


class CatalogProductPropertyListOrder(TypedDict, total=False):
    id: str
    timestampX: str
    iblockId: str
    name: str
    active: str
    sort: str
    code: str
    defaultValue: str
    propertyType: str
    userType: str
    rowCount: str
    colCount: str
    listType: str
    multiple: str
    xmlId: str
    fileType: str
    multipleCnt: str
    linkIblockId: str
    withDescription: str
    searchable: str
    filtrable: str
    isRequired: str
    hint: str
    userTypeSettings: str


class CatalogProductPropertyUpdateFields(TypedDict, total=False):
    iblockId: Required[int | str]
    name: str | float | Decimal | Literal[False] | None
    propertyType: str | float | Decimal | Literal[False] | None
    active: Literal["Y", "N"]
    sort: int | str | Literal[False] | None
    code: str | float | Decimal | Literal[False] | None
    defaultValue: str | float | Decimal | Literal[False] | None
    userType: str | float | Decimal | Literal[False] | None
    rowCount: int | str | Literal[False] | None
    colCount: int | str | Literal[False] | None
    listType: Literal["L", "C"]
    multiple: Literal["Y", "N"]
    xmlId: str | float | Decimal | Literal[False] | None
    fileType: str | float | Decimal | Literal[False] | None
    multipleCnt: int | str | Literal[False] | None
    linkIblockId: int | str | Literal[False] | None
    withDescription: Literal["Y", "N"]
    searchable: Literal["Y", "N"]
    filtrable: Literal["Y", "N"]
    isRequired: Literal["Y", "N"]
    hint: str | float | Decimal | Literal[False] | None
    userTypeSettings: Mapping[str, Any] | Sequence[Any] | str | Literal[False] | None
