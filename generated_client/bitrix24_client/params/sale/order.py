"""Parameters of ``sale.order``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class SaleOrderAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: lid, personTypeId, currency, price, discountValue, statusId, empStatusId, dateInsert,
    marked, empMarkedId, reasonMarked, userDescription, additionalInfo, comments, responsibleId,
    recurringId, lockedBy, recountFlag, affiliateId, updated1c, orderTopic, xmlId, id1c,
    version1c, externalOrder, canceled, empCanceledId, reasonCanceled, userId."""

    lid: Required[str | float | Decimal]
    """Code of the site or language."""
    personTypeId: Required[int | str]
    """Id of the payer type."""
    currency: Required[str | float | Decimal]
    """Code of the currency."""
    price: float | Decimal | str | Literal[False] | None
    """Price."""
    discountValue: float | Decimal | str | Literal[False] | None
    """A number, or its digits, or nothing: the field is emptied."""
    statusId: str | float | Decimal | Literal[False] | None
    """Id of the status."""
    empStatusId: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    dateInsert: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """When it was made."""
    marked: Literal["Y", "N"]
    empMarkedId: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    reasonMarked: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    userDescription: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    additionalInfo: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    comments: str | float | Decimal | Literal[False] | None
    """Comment."""
    responsibleId: int | str | Literal[False] | None
    """Id of the responsible user."""
    recurringId: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    lockedBy: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    recountFlag: Literal["Y", "N"]
    affiliateId: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    updated1c: Literal["Y", "N"]
    orderTopic: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    xmlId: str | float | Decimal | Literal[False] | None
    """External id."""
    id1c: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    version1c: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    externalOrder: Literal["Y", "N"]
    canceled: Literal["Y", "N"]
    empCanceledId: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    reasonCanceled: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    userId: int | str | Literal[False] | None
    """Id of the user."""


class SaleOrderListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: id, lid, dateInsert, dateUpdate, personTypeId, personTypeXmlId, statusId, empStatusId,
    dateStatus, marked, dateMarked, empMarkedId, reasonMarked, price, discountValue, taxValue,
    userDescription, additionalInfo, comments, responsibleId, recurringId, lockedBy, dateLock,
    recountFlag, affiliateId, updated1c, orderTopic, xmlId, statusXmlId, id1c, version,
    version1c, externalOrder, canceled, dateCanceled, empCanceledId, reasonCanceled, userId,
    currency, accountNumber, payed, deducted, basketItems, clients, payments, shipments,
    propertyValues, requisiteLink, tradeBindings."""

    id: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the record."""
    lid: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Code of the site or language."""
    dateInsert: (
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
    """When it was made."""
    dateUpdate: (
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
    personTypeId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the payer type."""
    personTypeXmlId: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    statusId: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Id of the status."""
    empStatusId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    dateStatus: (
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
    """One value, or a list of which one has to fit."""
    marked: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    dateMarked: (
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
    """One value, or a list of which one has to fit."""
    empMarkedId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    reasonMarked: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    price: (
        float
        | Decimal
        | str
        | Sequence[float | Decimal | str]
        | Literal[False]
        | Sequence[float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None]
        | None
    )
    """Price."""
    discountValue: (
        float
        | Decimal
        | str
        | Sequence[float | Decimal | str]
        | Literal[False]
        | Sequence[float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    taxValue: (
        float
        | Decimal
        | str
        | Sequence[float | Decimal | str]
        | Literal[False]
        | Sequence[float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    userDescription: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    additionalInfo: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    comments: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Comment."""
    responsibleId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the responsible user."""
    recurringId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    lockedBy: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    dateLock: (
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
    """One value, or a list of which one has to fit."""
    recountFlag: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    affiliateId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    updated1c: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    orderTopic: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
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
    statusXmlId: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    id1c: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    version: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Version."""
    version1c: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    externalOrder: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    canceled: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    dateCanceled: (
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
    """One value, or a list of which one has to fit."""
    empCanceledId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    reasonCanceled: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    userId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the user."""
    currency: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Code of the currency."""
    accountNumber: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    payed: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    deducted: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    basketItems: Any
    clients: Any
    payments: Any
    shipments: Any
    propertyValues: Any
    requisiteLink: Any
    tradeBindings: Any


class SaleOrderListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: id, lid, dateInsert, dateUpdate, personTypeId, personTypeXmlId, statusId, empStatusId,
    dateStatus, marked, dateMarked, empMarkedId, reasonMarked, price, discountValue, taxValue,
    userDescription, additionalInfo, comments, responsibleId, recurringId, lockedBy, dateLock,
    recountFlag, affiliateId, updated1c, orderTopic, xmlId, statusXmlId, id1c, version,
    version1c, externalOrder, canceled, dateCanceled, empCanceledId, reasonCanceled, userId,
    currency, accountNumber, payed, deducted, basketItems, clients, payments, shipments,
    propertyValues, requisiteLink, tradeBindings."""

    id: str
    """The direction of an order."""
    lid: str
    """The direction of an order."""
    dateInsert: str
    """The direction of an order."""
    dateUpdate: str
    """The direction of an order."""
    personTypeId: str
    """The direction of an order."""
    personTypeXmlId: str
    """The direction of an order."""
    statusId: str
    """The direction of an order."""
    empStatusId: str
    """The direction of an order."""
    dateStatus: str
    """The direction of an order."""
    marked: str
    """The direction of an order."""
    dateMarked: str
    """The direction of an order."""
    empMarkedId: str
    """The direction of an order."""
    reasonMarked: str
    """The direction of an order."""
    price: str
    """The direction of an order."""
    discountValue: str
    """The direction of an order."""
    taxValue: str
    """The direction of an order."""
    userDescription: str
    """The direction of an order."""
    additionalInfo: str
    """The direction of an order."""
    comments: str
    """The direction of an order."""
    responsibleId: str
    """The direction of an order."""
    recurringId: str
    """The direction of an order."""
    lockedBy: str
    """The direction of an order."""
    dateLock: str
    """The direction of an order."""
    recountFlag: str
    """The direction of an order."""
    affiliateId: str
    """The direction of an order."""
    updated1c: str
    """The direction of an order."""
    orderTopic: str
    """The direction of an order."""
    xmlId: str
    """The direction of an order."""
    statusXmlId: str
    """The direction of an order."""
    id1c: str
    """The direction of an order."""
    version: str
    """The direction of an order."""
    version1c: str
    """The direction of an order."""
    externalOrder: str
    """The direction of an order."""
    canceled: str
    """The direction of an order."""
    dateCanceled: str
    """The direction of an order."""
    empCanceledId: str
    """The direction of an order."""
    reasonCanceled: str
    """The direction of an order."""
    userId: str
    """The direction of an order."""
    currency: str
    """The direction of an order."""
    accountNumber: str
    """The direction of an order."""
    payed: str
    """The direction of an order."""
    deducted: str
    """The direction of an order."""
    basketItems: str
    """The direction of an order."""
    clients: str
    """The direction of an order."""
    payments: str
    """The direction of an order."""
    shipments: str
    """The direction of an order."""
    propertyValues: str
    """The direction of an order."""
    requisiteLink: str
    """The direction of an order."""
    tradeBindings: str
    """The direction of an order."""


class SaleOrderUpdateFields(TypedDict, total=False, extra_items=Any):
    """Keys: price, discountValue, statusId, empStatusId, dateInsert, marked, empMarkedId,
    reasonMarked, userDescription, additionalInfo, comments, responsibleId, recurringId,
    lockedBy, recountFlag, affiliateId, updated1c, orderTopic, xmlId, id1c, version1c,
    externalOrder, canceled, empCanceledId, reasonCanceled, companyId."""

    price: float | Decimal | str | Literal[False] | None
    """Price."""
    discountValue: float | Decimal | str | Literal[False] | None
    """A number, or its digits, or nothing: the field is emptied."""
    statusId: str | float | Decimal | Literal[False] | None
    """Id of the status."""
    empStatusId: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    dateInsert: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """When it was made."""
    marked: Literal["Y", "N"]
    empMarkedId: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    reasonMarked: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    userDescription: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    additionalInfo: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    comments: str | float | Decimal | Literal[False] | None
    """Comment."""
    responsibleId: int | str | Literal[False] | None
    """Id of the responsible user."""
    recurringId: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    lockedBy: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    recountFlag: Literal["Y", "N"]
    affiliateId: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    updated1c: Literal["Y", "N"]
    orderTopic: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    xmlId: str | float | Decimal | Literal[False] | None
    """External id."""
    id1c: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    version1c: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    externalOrder: Literal["Y", "N"]
    canceled: Literal["Y", "N"]
    empCanceledId: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    reasonCanceled: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    companyId: int | str | Literal[False] | None
    """Id of the company."""
