"""Parameters of ``sale.order``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class SaleOrderAddFields(TypedDict, total=False):
    """Values of the fields of the new record.

    Keys: lid, personTypeId, currency, price, discountValue, statusId, empStatusId, dateInsert,
    marked, empMarkedId, reasonMarked, userDescription, additionalInfo, comments, responsibleId,
    recurringId, lockedBy, recountFlag, affiliateId, updated1c, orderTopic, xmlId, id1c,
    version1c, externalOrder, canceled, empCanceledId, reasonCanceled, userId."""

    lid: Required[str]
    """Code of the site or language."""
    personTypeId: Required[int]
    """Id of the payer type."""
    currency: Required[str]
    """Code of the currency."""
    price: float | Decimal
    """Price."""
    discountValue: float | Decimal
    statusId: str
    """Id of the status."""
    empStatusId: int
    dateInsert: dt.date | str
    """When it was made."""
    marked: Literal["Y", "N"]
    empMarkedId: int
    reasonMarked: str
    userDescription: str
    additionalInfo: str
    comments: str
    """Comment."""
    responsibleId: int
    """Id of the responsible user."""
    recurringId: int
    lockedBy: int
    recountFlag: Literal["Y", "N"]
    affiliateId: int
    updated1c: Literal["Y", "N"]
    orderTopic: str
    xmlId: str
    """External id."""
    id1c: str
    version1c: str
    externalOrder: Literal["Y", "N"]
    canceled: Literal["Y", "N"]
    empCanceledId: int
    reasonCanceled: str
    userId: int
    """Id of the user."""


class SaleOrderListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: id, lid, dateInsert, dateUpdate, personTypeId, personTypeXmlId, statusId, empStatusId,
    dateStatus, marked, dateMarked, empMarkedId, reasonMarked, price, discountValue, taxValue,
    userDescription, additionalInfo, comments, responsibleId, recurringId, lockedBy, dateLock,
    recountFlag, affiliateId, updated1c, orderTopic, xmlId, statusXmlId, id1c, version,
    version1c, externalOrder, canceled, dateCanceled, empCanceledId, reasonCanceled, userId,
    currency, accountNumber, payed, deducted, basketItems, clients, payments, shipments,
    propertyValues, requisiteLink, tradeBindings."""

    id: int | Sequence[int] | None
    """Id of the record."""
    lid: str | Sequence[str] | None
    """Code of the site or language."""
    dateInsert: dt.date | str | Sequence[str] | None
    """When it was made."""
    dateUpdate: dt.date | str | Sequence[str] | None
    """When it was last changed."""
    personTypeId: int | Sequence[int] | None
    """Id of the payer type."""
    personTypeXmlId: str | Sequence[str] | None
    statusId: str | Sequence[str] | None
    """Id of the status."""
    empStatusId: int | Sequence[int] | None
    dateStatus: dt.date | str | Sequence[str] | None
    marked: str | Sequence[str] | None
    dateMarked: dt.date | str | Sequence[str] | None
    empMarkedId: int | Sequence[int] | None
    reasonMarked: str | Sequence[str] | None
    price: float | Decimal | Sequence[float | Decimal] | None
    """Price."""
    discountValue: float | Decimal | Sequence[float | Decimal] | None
    taxValue: float | Decimal | Sequence[float | Decimal] | None
    userDescription: str | Sequence[str] | None
    additionalInfo: str | Sequence[str] | None
    comments: str | Sequence[str] | None
    """Comment."""
    responsibleId: int | Sequence[int] | None
    """Id of the responsible user."""
    recurringId: int | Sequence[int] | None
    lockedBy: int | Sequence[int] | None
    dateLock: dt.date | str | Sequence[str] | None
    recountFlag: str | Sequence[str] | None
    affiliateId: int | Sequence[int] | None
    updated1c: str | Sequence[str] | None
    orderTopic: str | Sequence[str] | None
    xmlId: str | Sequence[str] | None
    """External id."""
    statusXmlId: str | Sequence[str] | None
    id1c: str | Sequence[str] | None
    version: int | Sequence[int] | None
    """Version."""
    version1c: str | Sequence[str] | None
    externalOrder: str | Sequence[str] | None
    canceled: str | Sequence[str] | None
    dateCanceled: dt.date | str | Sequence[str] | None
    empCanceledId: int | Sequence[int] | None
    reasonCanceled: str | Sequence[str] | None
    userId: int | Sequence[int] | None
    """Id of the user."""
    currency: str | Sequence[str] | None
    """Code of the currency."""
    accountNumber: str | Sequence[str] | None
    payed: str | Sequence[str] | None
    deducted: str | Sequence[str] | None
    basketItems: Any
    clients: Any
    payments: Any
    shipments: Any
    propertyValues: Any
    requisiteLink: Any
    tradeBindings: Any


class SaleOrderListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: id, lid, dateInsert, dateUpdate, personTypeId, personTypeXmlId, statusId, empStatusId,
    dateStatus, marked, dateMarked, empMarkedId, reasonMarked, price, discountValue, taxValue,
    userDescription, additionalInfo, comments, responsibleId, recurringId, lockedBy, dateLock,
    recountFlag, affiliateId, updated1c, orderTopic, xmlId, statusXmlId, id1c, version,
    version1c, externalOrder, canceled, dateCanceled, empCanceledId, reasonCanceled, userId,
    currency, accountNumber, payed, deducted, basketItems, clients, payments, shipments,
    propertyValues, requisiteLink, tradeBindings."""

    id: Literal["ASC", "DESC", "asc", "desc"]
    lid: Literal["ASC", "DESC", "asc", "desc"]
    dateInsert: Literal["ASC", "DESC", "asc", "desc"]
    dateUpdate: Literal["ASC", "DESC", "asc", "desc"]
    personTypeId: Literal["ASC", "DESC", "asc", "desc"]
    personTypeXmlId: Literal["ASC", "DESC", "asc", "desc"]
    statusId: Literal["ASC", "DESC", "asc", "desc"]
    empStatusId: Literal["ASC", "DESC", "asc", "desc"]
    dateStatus: Literal["ASC", "DESC", "asc", "desc"]
    marked: Literal["ASC", "DESC", "asc", "desc"]
    dateMarked: Literal["ASC", "DESC", "asc", "desc"]
    empMarkedId: Literal["ASC", "DESC", "asc", "desc"]
    reasonMarked: Literal["ASC", "DESC", "asc", "desc"]
    price: Literal["ASC", "DESC", "asc", "desc"]
    discountValue: Literal["ASC", "DESC", "asc", "desc"]
    taxValue: Literal["ASC", "DESC", "asc", "desc"]
    userDescription: Literal["ASC", "DESC", "asc", "desc"]
    additionalInfo: Literal["ASC", "DESC", "asc", "desc"]
    comments: Literal["ASC", "DESC", "asc", "desc"]
    responsibleId: Literal["ASC", "DESC", "asc", "desc"]
    recurringId: Literal["ASC", "DESC", "asc", "desc"]
    lockedBy: Literal["ASC", "DESC", "asc", "desc"]
    dateLock: Literal["ASC", "DESC", "asc", "desc"]
    recountFlag: Literal["ASC", "DESC", "asc", "desc"]
    affiliateId: Literal["ASC", "DESC", "asc", "desc"]
    updated1c: Literal["ASC", "DESC", "asc", "desc"]
    orderTopic: Literal["ASC", "DESC", "asc", "desc"]
    xmlId: Literal["ASC", "DESC", "asc", "desc"]
    statusXmlId: Literal["ASC", "DESC", "asc", "desc"]
    id1c: Literal["ASC", "DESC", "asc", "desc"]
    version: Literal["ASC", "DESC", "asc", "desc"]
    version1c: Literal["ASC", "DESC", "asc", "desc"]
    externalOrder: Literal["ASC", "DESC", "asc", "desc"]
    canceled: Literal["ASC", "DESC", "asc", "desc"]
    dateCanceled: Literal["ASC", "DESC", "asc", "desc"]
    empCanceledId: Literal["ASC", "DESC", "asc", "desc"]
    reasonCanceled: Literal["ASC", "DESC", "asc", "desc"]
    userId: Literal["ASC", "DESC", "asc", "desc"]
    currency: Literal["ASC", "DESC", "asc", "desc"]
    accountNumber: Literal["ASC", "DESC", "asc", "desc"]
    payed: Literal["ASC", "DESC", "asc", "desc"]
    deducted: Literal["ASC", "DESC", "asc", "desc"]
    basketItems: Literal["ASC", "DESC", "asc", "desc"]
    clients: Literal["ASC", "DESC", "asc", "desc"]
    payments: Literal["ASC", "DESC", "asc", "desc"]
    shipments: Literal["ASC", "DESC", "asc", "desc"]
    propertyValues: Literal["ASC", "DESC", "asc", "desc"]
    requisiteLink: Literal["ASC", "DESC", "asc", "desc"]
    tradeBindings: Literal["ASC", "DESC", "asc", "desc"]


class SaleOrderUpdateFields(TypedDict, total=False, extra_items=Any):
    """New values of the fields; those not named stay as they are.

    Keys: price, discountValue, statusId, empStatusId, dateInsert, marked, empMarkedId,
    reasonMarked, userDescription, additionalInfo, comments, responsibleId, recurringId,
    lockedBy, recountFlag, affiliateId, updated1c, orderTopic, xmlId, id1c, version1c,
    externalOrder, canceled, empCanceledId, reasonCanceled, companyId."""

    price: float | Decimal
    """Price."""
    discountValue: float | Decimal
    statusId: str
    """Id of the status."""
    empStatusId: int
    dateInsert: dt.date | str
    """When it was made."""
    marked: Literal["Y", "N"]
    empMarkedId: int
    reasonMarked: str
    userDescription: str
    additionalInfo: str
    comments: str
    """Comment."""
    responsibleId: int
    """Id of the responsible user."""
    recurringId: int
    lockedBy: int
    recountFlag: Literal["Y", "N"]
    affiliateId: int
    updated1c: Literal["Y", "N"]
    orderTopic: str
    xmlId: str
    """External id."""
    id1c: str
    version1c: str
    externalOrder: Literal["Y", "N"]
    canceled: Literal["Y", "N"]
    empCanceledId: int
    reasonCanceled: str
    companyId: int
    """Id of the company."""
