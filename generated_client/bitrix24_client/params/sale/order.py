"""Parameters of ``sale.order``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TypedDict


class SaleOrderAddFields(TypedDict, total=False):
    lid: Required[str | float | Decimal]
    personTypeId: Required[int | str]
    currency: Required[str | float | Decimal]
    price: float | Decimal | str | Literal[False] | None
    discountValue: float | Decimal | str | Literal[False] | None
    statusId: str | float | Decimal | Literal[False] | None
    empStatusId: int | str | Literal[False] | None
    dateInsert: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    marked: Literal["Y", "N"]
    empMarkedId: int | str | Literal[False] | None
    reasonMarked: str | float | Decimal | Literal[False] | None
    userDescription: str | float | Decimal | Literal[False] | None
    additionalInfo: str | float | Decimal | Literal[False] | None
    comments: str | float | Decimal | Literal[False] | None
    responsibleId: int | str | Literal[False] | None
    recurringId: int | str | Literal[False] | None
    lockedBy: int | str | Literal[False] | None
    recountFlag: Literal["Y", "N"]
    affiliateId: int | str | Literal[False] | None
    updated1c: Literal["Y", "N"]
    orderTopic: str | float | Decimal | Literal[False] | None
    xmlId: str | float | Decimal | Literal[False] | None
    id1c: str | float | Decimal | Literal[False] | None
    version1c: str | float | Decimal | Literal[False] | None
    externalOrder: Literal["Y", "N"]
    canceled: Literal["Y", "N"]
    empCanceledId: int | str | Literal[False] | None
    reasonCanceled: str | float | Decimal | Literal[False] | None
    userId: int | str | Literal[False] | None


class SaleOrderListFilter(TypedDict, total=False):
    id: int | str | Sequence[int | str] | Literal[False] | None
    lid: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    dateInsert: (
        dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    dateUpdate: (
        dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    personTypeId: int | str | Sequence[int | str] | Literal[False] | None
    personTypeXmlId: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    statusId: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    empStatusId: int | str | Sequence[int | str] | Literal[False] | None
    dateStatus: (
        dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    marked: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    dateMarked: (
        dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    empMarkedId: int | str | Sequence[int | str] | Literal[False] | None
    reasonMarked: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    price: float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None
    discountValue: float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None
    taxValue: float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None
    userDescription: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    additionalInfo: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    comments: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    responsibleId: int | str | Sequence[int | str] | Literal[False] | None
    recurringId: int | str | Sequence[int | str] | Literal[False] | None
    lockedBy: int | str | Sequence[int | str] | Literal[False] | None
    dateLock: (
        dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    recountFlag: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    affiliateId: int | str | Sequence[int | str] | Literal[False] | None
    updated1c: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    orderTopic: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    xmlId: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    statusXmlId: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    id1c: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    version: int | str | Sequence[int | str] | Literal[False] | None
    version1c: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    externalOrder: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    canceled: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    dateCanceled: (
        dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    empCanceledId: int | str | Sequence[int | str] | Literal[False] | None
    reasonCanceled: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    userId: int | str | Sequence[int | str] | Literal[False] | None
    currency: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    accountNumber: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    payed: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    deducted: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    basketItems: Any
    clients: Any
    payments: Any
    shipments: Any
    propertyValues: Any
    requisiteLink: Any
    tradeBindings: Any


class SaleOrderListOrder(TypedDict, total=False):
    id: str
    lid: str
    dateInsert: str
    dateUpdate: str
    personTypeId: str
    personTypeXmlId: str
    statusId: str
    empStatusId: str
    dateStatus: str
    marked: str
    dateMarked: str
    empMarkedId: str
    reasonMarked: str
    price: str
    discountValue: str
    taxValue: str
    userDescription: str
    additionalInfo: str
    comments: str
    responsibleId: str
    recurringId: str
    lockedBy: str
    dateLock: str
    recountFlag: str
    affiliateId: str
    updated1c: str
    orderTopic: str
    xmlId: str
    statusXmlId: str
    id1c: str
    version: str
    version1c: str
    externalOrder: str
    canceled: str
    dateCanceled: str
    empCanceledId: str
    reasonCanceled: str
    userId: str
    currency: str
    accountNumber: str
    payed: str
    deducted: str
    basketItems: str
    clients: str
    payments: str
    shipments: str
    propertyValues: str
    requisiteLink: str
    tradeBindings: str


class SaleOrderUpdateFields(TypedDict, total=False):
    price: float | Decimal | str | Literal[False] | None
    discountValue: float | Decimal | str | Literal[False] | None
    statusId: str | float | Decimal | Literal[False] | None
    empStatusId: int | str | Literal[False] | None
    dateInsert: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    marked: Literal["Y", "N"]
    empMarkedId: int | str | Literal[False] | None
    reasonMarked: str | float | Decimal | Literal[False] | None
    userDescription: str | float | Decimal | Literal[False] | None
    additionalInfo: str | float | Decimal | Literal[False] | None
    comments: str | float | Decimal | Literal[False] | None
    responsibleId: int | str | Literal[False] | None
    recurringId: int | str | Literal[False] | None
    lockedBy: int | str | Literal[False] | None
    recountFlag: Literal["Y", "N"]
    affiliateId: int | str | Literal[False] | None
    updated1c: Literal["Y", "N"]
    orderTopic: str | float | Decimal | Literal[False] | None
    xmlId: str | float | Decimal | Literal[False] | None
    id1c: str | float | Decimal | Literal[False] | None
    version1c: str | float | Decimal | Literal[False] | None
    externalOrder: Literal["Y", "N"]
    canceled: Literal["Y", "N"]
    empCanceledId: int | str | Literal[False] | None
    reasonCanceled: str | float | Decimal | Literal[False] | None
    companyId: int | str | Literal[False] | None
