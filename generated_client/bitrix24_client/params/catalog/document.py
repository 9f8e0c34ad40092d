"""Parameters of ``catalog.document``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TypedDict


class CatalogDocumentAddFields(TypedDict, total=False):
    docType: Required[Literal["A", "S", "M", "R", "D"]]
    currency: Required[str | float | Decimal]
    responsibleId: Required[int | str]
    siteId: str | float | Decimal | Literal[False] | None
    dateDocument: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    title: str | float | Decimal | Literal[False] | None
    commentary: str | float | Decimal | Literal[False] | None
    total: float | Decimal | str | Literal[False] | None
    docNumber: str | float | Decimal | Literal[False] | None
    createdBy: int | str | Literal[False] | None


class CatalogDocumentElementAddFields(TypedDict, total=False):
    docId: Required[int | str]
    elementId: Required[int | str]
    storeFrom: int | str | Literal[False] | None
    storeTo: int | str | Literal[False] | None
    amount: float | Decimal | str | Literal[False] | None
    purchasingPrice: float | Decimal | str | Literal[False] | None


class CatalogDocumentElementListFilter(TypedDict, total=False):
    id: int | str | Sequence[int | str] | Literal[False] | None
    docId: int | str | Sequence[int | str] | Literal[False] | None
    elementId: int | str | Sequence[int | str] | Literal[False] | None
    storeFrom: int | str | Sequence[int | str] | Literal[False] | None
    storeTo: int | str | Sequence[int | str] | Literal[False] | None
    amount: float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None
    purchasingPrice: float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None


class CatalogDocumentElementListOrder(TypedDict, total=False):
    id: str
    docId: str
    elementId: str
    storeFrom: str
    storeTo: str
    amount: str
    purchasingPrice: str


class CatalogDocumentElementUpdateFields(TypedDict, total=False):
    storeFrom: int | str | Literal[False] | None
    storeTo: int | str | Literal[False] | None
    amount: float | Decimal | str | Literal[False] | None
    purchasingPrice: float | Decimal | str | Literal[False] | None


class CatalogDocumentListFilter(TypedDict, total=False):
    id: int | str | Sequence[int | str] | Literal[False] | None
    docType: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    docNumber: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    title: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    siteId: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    responsibleId: int | str | Sequence[int | str] | Literal[False] | None
    createdBy: int | str | Sequence[int | str] | Literal[False] | None
    modifiedBy: int | str | Sequence[int | str] | Literal[False] | None
    status: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    statusBy: int | str | Sequence[int | str] | Literal[False] | None
    dateStatus: (
        dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    dateCreate: (
        dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    dateModify: (
        dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    dateDocument: (
        dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    currency: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    total: float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None
    commentary: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None


class CatalogDocumentListOrder(TypedDict, total=False):
    id: str
    docType: str
    docNumber: str
    title: str
    siteId: str
    responsibleId: str
    createdBy: str
    modifiedBy: str
    status: str
    statusBy: str
    dateStatus: str
    dateCreate: str
    dateModify: str
    dateDocument: str
    currency: str
    total: str
    commentary: str


class CatalogDocumentUpdateFields(TypedDict, total=False):
    responsibleId: int | str | Literal[False] | None
    dateModify: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    dateDocument: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    total: float | Decimal | str | Literal[False] | None
    commentary: str | float | Decimal | Literal[False] | None
    title: str | float | Decimal | Literal[False] | None
    docNumber: str | float | Decimal | Literal[False] | None
    modifiedBy: int | str | Literal[False] | None
