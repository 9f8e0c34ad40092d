"""Parameters of ``sale.payment``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class SalePaymentAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: orderId, paySystemId, paid, datePaid, empPaidId, psStatus, psStatusCode,
    psStatusDescription, psStatusMessage, psSum, psCurrency, psResponseDate, payVoucherNum,
    payVoucherDate, datePayBefore, dateBill, xmlId, sum, companyId, payReturnNum, priceCod,
    payReturnDate, empReturnId, payReturnComment, responsibleId, empResponsibleId, isReturn,
    comments, updated1c, id1c, version1c, externalPayment, psInvoiceId, marked, reasonMarked,
    empMarkedId."""

    orderId: Required[int | str]
    """Id of the order."""
    paySystemId: Required[str | float | Decimal]
    """A text."""
    paid: Literal["Y", "N"]
    datePaid: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """A moment, in any notation that the portal reads, or nothing: the field is emptied."""
    empPaidId: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    psStatus: Literal["Y", "N"] | None
    psStatusCode: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    psStatusDescription: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    psStatusMessage: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    psSum: float | Decimal | str | Literal[False] | None
    """A number, or its digits, or nothing: the field is emptied."""
    psCurrency: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    psResponseDate: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """A moment, in any notation that the portal reads, or nothing: the field is emptied."""
    payVoucherNum: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    payVoucherDate: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """A moment, in any notation that the portal reads, or nothing: the field is emptied."""
    datePayBefore: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """A moment, in any notation that the portal reads, or nothing: the field is emptied."""
    dateBill: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """A moment, in any notation that the portal reads, or nothing: the field is emptied."""
    xmlId: str | float | Decimal | Literal[False] | None
    """External id."""
    sum: float | Decimal | str | Literal[False] | None
    """A number, or its digits, or nothing: the field is emptied."""
    companyId: int | str | Literal[False] | None
    """Id of the company."""
    payReturnNum: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    priceCod: float | Decimal | str | Literal[False] | None
    """A number, or its digits, or nothing: the field is emptied."""
    payReturnDate: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """A date, in any notation that the portal reads, or nothing: the field is emptied."""
    empReturnId: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    payReturnComment: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    responsibleId: int | str | Literal[False] | None
    """Id of the responsible user."""
    empResponsibleId: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    isReturn: Literal["Y", "N"]
    comments: str | float | Decimal | Literal[False] | None
    """Comment."""
    updated1c: Literal["Y", "N"]
    id1c: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    version1c: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    externalPayment: Literal["Y", "F", "N"]
    psInvoiceId: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    marked: Literal["Y", "N"]
    reasonMarked: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    empMarkedId: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""


class SalePaymentListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: id, orderId, paySystemXmlId, paySystemIsCash, accountNumber, paid, datePaid,
    empPaidId, paySystemId, psStatus, psStatusCode, psStatusDescription, psStatusMessage, psSum,
    psCurrency, psResponseDate, payVoucherNum, payVoucherDate, datePayBefore, dateBill, xmlId,
    sum, currency, paySystemName, companyId, payReturnNum, priceCod, payReturnDate, empReturnId,
    payReturnComment, responsibleId, empResponsibleId, dateResponsibleId, isReturn, comments,
    updated1c, id1c, version1c, externalPayment, psInvoiceId, marked, reasonMarked, dateMarked,
    empMarkedId, personTypeId, payed."""

    id: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the record."""
    orderId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the order."""
    paySystemXmlId: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    paySystemIsCash: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
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
    paid: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    datePaid: (
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
    empPaidId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    paySystemId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    psStatus: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    psStatusCode: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    psStatusDescription: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    psStatusMessage: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    psSum: (
        float
        | Decimal
        | str
        | Sequence[float | Decimal | str]
        | Literal[False]
        | Sequence[float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    psCurrency: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    psResponseDate: (
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
    payVoucherNum: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    payVoucherDate: (
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
    datePayBefore: (
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
    dateBill: (
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
    sum: (
        float
        | Decimal
        | str
        | Sequence[float | Decimal | str]
        | Literal[False]
        | Sequence[float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
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
    paySystemName: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    companyId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the company."""
    payReturnNum: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    priceCod: (
        float
        | Decimal
        | str
        | Sequence[float | Decimal | str]
        | Literal[False]
        | Sequence[float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    payReturnDate: (
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
    empReturnId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    payReturnComment: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    responsibleId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the responsible user."""
    empResponsibleId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    dateResponsibleId: (
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
    isReturn: (
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
    externalPayment: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    psInvoiceId: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
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
    personTypeId: Sequence[Any] | Sequence[Sequence[Any]] | None
    """Id of the payer type."""
    payed: Any


class SalePaymentListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: id, orderId, paySystemXmlId, paySystemIsCash, accountNumber, paid, datePaid,
    empPaidId, paySystemId, psStatus, psStatusCode, psStatusDescription, psStatusMessage, psSum,
    psCurrency, psResponseDate, payVoucherNum, payVoucherDate, datePayBefore, dateBill, xmlId,
    sum, currency, paySystemName, companyId, payReturnNum, priceCod, payReturnDate, empReturnId,
    payReturnComment, responsibleId, empResponsibleId, dateResponsibleId, isReturn, comments,
    updated1c, id1c, version1c, externalPayment, psInvoiceId, marked, reasonMarked, dateMarked,
    empMarkedId."""

    id: str
    """The direction of an order."""
    orderId: str
    """The direction of an order."""
    paySystemXmlId: str
    """The direction of an order."""
    paySystemIsCash: str
    """The direction of an order."""
    accountNumber: str
    """The direction of an order."""
    paid: str
    """The direction of an order."""
    datePaid: str
    """The direction of an order."""
    empPaidId: str
    """The direction of an order."""
    paySystemId: str
    """The direction of an order."""
    psStatus: str
    """The direction of an order."""
    psStatusCode: str
    """The direction of an order."""
    psStatusDescription: str
    """The direction of an order."""
    psStatusMessage: str
    """The direction of an order."""
    psSum: str
    """The direction of an order."""
    psCurrency: str
    """The direction of an order."""
    psResponseDate: str
    """The direction of an order."""
    payVoucherNum: str
    """The direction of an order."""
    payVoucherDate: str
    """The direction of an order."""
    datePayBefore: str
    """The direction of an order."""
    dateBill: str
    """The direction of an order."""
    xmlId: str
    """The direction of an order."""
    sum: str
    """The direction of an order."""
    currency: str
    """The direction of an order."""
    paySystemName: str
    """The direction of an order."""
    companyId: str
    """The direction of an order."""
    payReturnNum: str
    """The direction of an order."""
    priceCod: str
    """The direction of an order."""
    payReturnDate: str
    """The direction of an order."""
    empReturnId: str
    """The direction of an order."""
    payReturnComment: str
    """The direction of an order."""
    responsibleId: str
    """The direction of an order."""
    empResponsibleId: str
    """The direction of an order."""
    dateResponsibleId: str
    """The direction of an order."""
    isReturn: str
    """The direction of an order."""
    comments: str
    """The direction of an order."""
    updated1c: str
    """The direction of an order."""
    id1c: str
    """The direction of an order."""
    version1c: str
    """The direction of an order."""
    externalPayment: str
    """The direction of an order."""
    psInvoiceId: str
    """The direction of an order."""
    marked: str
    """The direction of an order."""
    reasonMarked: str
    """The direction of an order."""
    dateMarked: str
    """The direction of an order."""
    empMarkedId: str
    """The direction of an order."""


class SalePaymentUpdateFields(TypedDict, total=False, extra_items=Any):
    """Keys: paySystemId, paid, datePaid, empPaidId, psStatus, psStatusCode, psStatusDescription,
    psStatusMessage, psSum, psCurrency, psResponseDate, payVoucherNum, payVoucherDate,
    datePayBefore, dateBill, xmlId, sum, companyId, payReturnNum, priceCod, payReturnDate,
    empReturnId, payReturnComment, responsibleId, empResponsibleId, isReturn, comments,
    updated1c, id1c, version1c, externalPayment, psInvoiceId, marked, reasonMarked, empMarkedId."""

    paySystemId: Required[str | float | Decimal]
    """A text."""
    paid: Literal["Y", "N"]
    datePaid: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """A moment, in any notation that the portal reads, or nothing: the field is emptied."""
    empPaidId: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    psStatus: Literal["Y", "N"] | None
    psStatusCode: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    psStatusDescription: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    psStatusMessage: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    psSum: float | Decimal | str | Literal[False] | None
    """A number, or its digits, or nothing: the field is emptied."""
    psCurrency: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    psResponseDate: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """A moment, in any notation that the portal reads, or nothing: the field is emptied."""
    payVoucherNum: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    payVoucherDate: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """A moment, in any notation that the portal reads, or nothing: the field is emptied."""
    datePayBefore: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """A moment, in any notation that the portal reads, or nothing: the field is emptied."""
    dateBill: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """A moment, in any notation that the portal reads, or nothing: the field is emptied."""
    xmlId: str | float | Decimal | Literal[False] | None
    """External id."""
    sum: float | Decimal | str | Literal[False] | None
    """A number, or its digits, or nothing: the field is emptied."""
    companyId: int | str | Literal[False] | None
    """Id of the company."""
    payReturnNum: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    priceCod: float | Decimal | str | Literal[False] | None
    """A number, or its digits, or nothing: the field is emptied."""
    payReturnDate: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """A date, in any notation that the portal reads, or nothing: the field is emptied."""
    empReturnId: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    payReturnComment: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    responsibleId: int | str | Literal[False] | None
    """Id of the responsible user."""
    empResponsibleId: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    isReturn: Literal["Y", "N"]
    comments: str | float | Decimal | Literal[False] | None
    """Comment."""
    updated1c: Literal["Y", "N"]
    id1c: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    version1c: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    externalPayment: Literal["Y", "F", "N"]
    psInvoiceId: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    marked: Literal["Y", "N"]
    reasonMarked: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    empMarkedId: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
