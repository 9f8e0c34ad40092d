"""Parameters of ``catalog.store``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..._runtime.encoding import FileSource


class CatalogStoreAddFields(TypedDict, total=False):
    address: Required[str | float | Decimal]
    title: str | float | Decimal | Literal[False] | None
    active: Literal["Y", "N"]
    description: str | float | Decimal | Literal[False] | None
    gpsS: float | Decimal | str | Literal[False] | None
    imageId: (
        FileSource
        | Sequence[FileSource]
        | CatalogStoreAddFieldsImageId
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    dateModify: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    dateCreate: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    userId: int | str | Literal[False] | None
    modifiedBy: int | str | Literal[False] | None
    phone: str | float | Decimal | Literal[False] | None
    schedule: str | float | Decimal | Literal[False] | None
    xmlId: str | float | Decimal | Literal[False] | None
    sort: int | str | Literal[False] | None
    email: str | float | Decimal | Literal[False] | None
    issuingCenter: Literal["Y", "N"]
    code: str | float | Decimal | Literal[False] | None


class CatalogStoreAddFieldsImageId(TypedDict, total=False):
    fileData: (
        FileSource
        | Sequence[FileSource]
        | Sequence[Any]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    remove: Any


class CatalogStoreListFilter(TypedDict, total=False):
    id: int | str | Sequence[int | str] | Literal[False] | None
    address: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    title: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    active: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    description: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    gpsS: float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None
    imageId: Any
    dateModify: (
        dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    dateCreate: (
        dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    userId: int | str | Sequence[int | str] | Literal[False] | None
    modifiedBy: int | str | Sequence[int | str] | Literal[False] | None
    phone: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    schedule: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    xmlId: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    sort: int | str | Sequence[int | str] | Literal[False] | None
    email: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    issuingCenter: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    code: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None


class CatalogStoreListOrder(TypedDict, total=False):
    id: str
    address: str
    title: str
    active: str
    description: str
    gpsS: str
    imageId: str
    dateModify: str
    dateCreate: str
    userId: str
    modifiedBy: str
    phone: str
    schedule: str
    xmlId: str
    sort: str
    email: str
    issuingCenter: str
    code: str


class CatalogStoreUpdateFields(TypedDict, total=False):
    address: str | float | Decimal | Literal[False] | None
    title: str | float | Decimal | Literal[False] | None
    active: Literal["Y", "N"]
    description: str | float | Decimal | Literal[False] | None
    gpsS: float | Decimal | str | Literal[False] | None
    imageId: (
        FileSource
        | Sequence[FileSource]
        | CatalogStoreUpdateFieldsImageId
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    dateModify: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    dateCreate: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    userId: int | str | Literal[False] | None
    modifiedBy: int | str | Literal[False] | None
    phone: str | float | Decimal | Literal[False] | None
    schedule: str | float | Decimal | Literal[False] | None
    xmlId: str | float | Decimal | Literal[False] | None
    sort: int | str | Literal[False] | None
    email: str | float | Decimal | Literal[False] | None
    issuingCenter: Literal["Y", "N"]
    code: str | float | Decimal | Literal[False] | None


class CatalogStoreUpdateFieldsImageId(TypedDict, total=False):
    fileData: (
        FileSource
        | Sequence[FileSource]
        | Sequence[Any]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    remove: Any
