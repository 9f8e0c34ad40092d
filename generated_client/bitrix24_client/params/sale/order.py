"""Parameters of ``sale.order``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TypedDict


class SaleOrderAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    lid: Required[str]
    personTypeId: Required[int]
    currency: Required[str]
    price: float | Decimal
    discountValue: float | Decimal
    statusId: str
    empStatusId: int
    dateInsert: dt.date | str
    marked: Literal["Y", "N"]
    empMarkedId: int
    reasonMarked: str
    userDescription: str
    additionalInfo: str
    comments: str
    responsibleId: int
    recurringId: int
    lockedBy: int
    recountFlag: Literal["Y", "N"]
    affiliateId: int
    updated1c: Literal["Y", "N"]
    orderTopic: str
    xmlId: str
    id1c: str
    version1c: str
    externalOrder: Literal["Y", "N"]
    canceled: Literal["Y", "N"]
    empCanceledId: int
    reasonCanceled: str
    userId: int


class SaleOrderListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    id: int
    lid: str
    dateInsert: dt.date | str
    dateUpdate: dt.date | str
    personTypeId: int | Sequence[int | str]
    personTypeXmlId: str
    statusId: str
    empStatusId: int
    dateStatus: dt.date | str
    marked: str
    dateMarked: dt.date | str
    empMarkedId: int
    reasonMarked: str
    price: float | Decimal
    discountValue: float | Decimal
    taxValue: float | Decimal
    userDescription: str
    additionalInfo: str
    comments: str
    responsibleId: int
    recurringId: int
    lockedBy: int
    dateLock: dt.date | str
    recountFlag: str
    affiliateId: int
    updated1c: str
    orderTopic: str
    xmlId: str
    statusXmlId: str
    id1c: str
    version: int
    version1c: str
    externalOrder: str
    canceled: str
    dateCanceled: dt.date | str
    empCanceledId: int
    reasonCanceled: str
    userId: int
    currency: str
    accountNumber: str
    payed: str
    deducted: str
    basketItems: Any
    clients: Any
    payments: Any
    shipments: Any
    propertyValues: Any
    requisiteLink: Any
    tradeBindings: Any


class SaleOrderListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    id: str
    lid: Any
    dateInsert: Any
    dateUpdate: Any
    personTypeId: Any
    personTypeXmlId: Any
    statusId: Any
    empStatusId: Any
    dateStatus: Any
    marked: Any
    dateMarked: Any
    empMarkedId: Any
    reasonMarked: Any
    price: Any
    discountValue: Any
    taxValue: Any
    userDescription: Any
    additionalInfo: Any
    comments: Any
    responsibleId: Any
    recurringId: Any
    lockedBy: Any
    dateLock: Any
    recountFlag: Any
    affiliateId: Any
    updated1c: Any
    orderTopic: Any
    xmlId: Any
    statusXmlId: Any
    id1c: Any
    version: Any
    version1c: Any
    externalOrder: Any
    canceled: Any
    dateCanceled: Any
    empCanceledId: Any
    reasonCanceled: Any
    userId: Any
    currency: Any
    accountNumber: Any
    payed: Any
    deducted: Any
    basketItems: Any
    clients: Any
    payments: Any
    shipments: Any
    propertyValues: Any
    requisiteLink: Any
    tradeBindings: Any


class SaleOrderUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    price: float | Decimal
    discountValue: float | Decimal
    statusId: str
    empStatusId: int
    dateInsert: dt.date | str
    marked: Literal["Y", "N"]
    empMarkedId: int
    reasonMarked: str
    userDescription: str
    additionalInfo: str
    comments: str
    responsibleId: int
    recurringId: int
    lockedBy: int
    recountFlag: Literal["Y", "N"]
    affiliateId: int
    updated1c: Literal["Y", "N"]
    orderTopic: str
    xmlId: str
    id1c: str
    version1c: str
    externalOrder: Literal["Y", "N"]
    canceled: Literal["Y", "N"]
    empCanceledId: int
    reasonCanceled: str
    companyId: int
