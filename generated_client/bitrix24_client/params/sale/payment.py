"""Parameters of ``sale.payment``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class SalePaymentAddFields(TypedDict, total=False):
    """Values of the fields of the new record.

    Keys: orderId, paySystemId, paid, datePaid, empPaidId, psStatus, psStatusCode,
    psStatusDescription, psStatusMessage, psSum, psCurrency, psResponseDate, payVoucherNum,
    payVoucherDate, datePayBefore, dateBill, xmlId, sum, companyId, payReturnNum, priceCod,
    payReturnDate, empReturnId, payReturnComment, responsibleId, empResponsibleId, isReturn,
    comments, updated1c, id1c, version1c, externalPayment, psInvoiceId, marked, reasonMarked,
    empMarkedId."""

    orderId: Required[int]
    """Id of the order."""
    paySystemId: Required[str | int]
    paid: Literal["Y", "N"]
    datePaid: dt.date | str
    empPaidId: int
    psStatus: Literal["Y", "N"] | None
    psStatusCode: str
    psStatusDescription: str
    psStatusMessage: str
    psSum: float | Decimal
    psCurrency: str
    psResponseDate: dt.date | str
    payVoucherNum: str
    payVoucherDate: dt.date | str
    datePayBefore: dt.date | str
    dateBill: dt.date | str
    xmlId: str
    """External id."""
    sum: float | Decimal
    companyId: int
    """Id of the company."""
    payReturnNum: str
    priceCod: float | Decimal
    payReturnDate: dt.date | str
    empReturnId: int
    payReturnComment: str
    responsibleId: int
    """Id of the responsible user."""
    empResponsibleId: int
    isReturn: Literal["Y", "N"]
    comments: str
    """Comment."""
    updated1c: Literal["Y", "N"]
    id1c: str
    version1c: str
    externalPayment: Literal["Y", "F", "N"]
    psInvoiceId: str | int
    marked: Literal["Y", "N"]
    reasonMarked: str
    empMarkedId: int


class SalePaymentListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: id, orderId, paySystemXmlId, paySystemIsCash, accountNumber, paid, datePaid,
    empPaidId, paySystemId, psStatus, psStatusCode, psStatusDescription, psStatusMessage, psSum,
    psCurrency, psResponseDate, payVoucherNum, payVoucherDate, datePayBefore, dateBill, xmlId,
    sum, currency, paySystemName, companyId, payReturnNum, priceCod, payReturnDate, empReturnId,
    payReturnComment, responsibleId, empResponsibleId, dateResponsibleId, isReturn, comments,
    updated1c, id1c, version1c, externalPayment, psInvoiceId, marked, reasonMarked, dateMarked,
    empMarkedId, personTypeId, payed."""

    id: int | Sequence[int] | None
    """Id of the record."""
    orderId: int | Sequence[int] | None
    """Id of the order."""
    paySystemXmlId: str | Sequence[str] | None
    paySystemIsCash: str | Sequence[str] | None
    accountNumber: str | Sequence[str] | None
    paid: str | Sequence[str] | None
    datePaid: dt.date | str | Sequence[str] | None
    empPaidId: int | Sequence[int] | None
    paySystemId: int | Sequence[int] | None
    psStatus: str | Sequence[str] | None
    psStatusCode: str | Sequence[str] | None
    psStatusDescription: str | Sequence[str] | None
    psStatusMessage: str | Sequence[str] | None
    psSum: float | Decimal | Sequence[float | Decimal] | None
    psCurrency: str | Sequence[str] | None
    psResponseDate: dt.date | str | Sequence[str] | None
    payVoucherNum: str | Sequence[str] | None
    payVoucherDate: dt.date | str | Sequence[str] | None
    datePayBefore: dt.date | str | Sequence[str] | None
    dateBill: dt.date | str | Sequence[str] | None
    xmlId: str | Sequence[str] | None
    """External id."""
    sum: float | Decimal | Sequence[float | Decimal] | None
    currency: str | Sequence[str] | None
    """Code of the currency."""
    paySystemName: str | Sequence[str] | None
    companyId: int | Sequence[int] | None
    """Id of the company."""
    payReturnNum: str | Sequence[str] | None
    priceCod: float | Decimal | Sequence[float | Decimal] | None
    payReturnDate: dt.date | str | Sequence[str] | None
    empReturnId: int | Sequence[int] | None
    payReturnComment: str | Sequence[str] | None
    responsibleId: int | Sequence[int] | None
    """Id of the responsible user."""
    empResponsibleId: int | Sequence[int] | None
    dateResponsibleId: dt.date | str | Sequence[str] | None
    isReturn: str | Sequence[str] | None
    comments: str | Sequence[str] | None
    """Comment."""
    updated1c: str | Sequence[str] | None
    id1c: str | Sequence[str] | None
    version1c: str | Sequence[str] | None
    externalPayment: str | Sequence[str] | None
    psInvoiceId: str | Sequence[str] | None
    marked: str | Sequence[str] | None
    reasonMarked: str | Sequence[str] | None
    dateMarked: dt.date | str | Sequence[str] | None
    empMarkedId: int | Sequence[int] | None
    personTypeId: Sequence[int | str] | None
    """Id of the payer type."""
    payed: Any


class SalePaymentListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: id, orderId, paySystemXmlId, paySystemIsCash, accountNumber, paid, datePaid,
    empPaidId, paySystemId, psStatus, psStatusCode, psStatusDescription, psStatusMessage, psSum,
    psCurrency, psResponseDate, payVoucherNum, payVoucherDate, datePayBefore, dateBill, xmlId,
    sum, currency, paySystemName, companyId, payReturnNum, priceCod, payReturnDate, empReturnId,
    payReturnComment, responsibleId, empResponsibleId, dateResponsibleId, isReturn, comments,
    updated1c, id1c, version1c, externalPayment, psInvoiceId, marked, reasonMarked, dateMarked,
    empMarkedId."""

    id: Literal["ASC", "DESC", "asc", "desc"]
    orderId: Literal["ASC", "DESC", "asc", "desc"]
    paySystemXmlId: Literal["ASC", "DESC", "asc", "desc"]
    paySystemIsCash: Literal["ASC", "DESC", "asc", "desc"]
    accountNumber: Literal["ASC", "DESC", "asc", "desc"]
    paid: Literal["ASC", "DESC", "asc", "desc"]
    datePaid: Literal["ASC", "DESC", "asc", "desc"]
    empPaidId: Literal["ASC", "DESC", "asc", "desc"]
    paySystemId: Literal["ASC", "DESC", "asc", "desc"]
    psStatus: Literal["ASC", "DESC", "asc", "desc"]
    psStatusCode: Literal["ASC", "DESC", "asc", "desc"]
    psStatusDescription: Literal["ASC", "DESC", "asc", "desc"]
    psStatusMessage: Literal["ASC", "DESC", "asc", "desc"]
    psSum: Literal["ASC", "DESC", "asc", "desc"]
    psCurrency: Literal["ASC", "DESC", "asc", "desc"]
    psResponseDate: Literal["ASC", "DESC", "asc", "desc"]
    payVoucherNum: Literal["ASC", "DESC", "asc", "desc"]
    payVoucherDate: Literal["ASC", "DESC", "asc", "desc"]
    datePayBefore: Literal["ASC", "DESC", "asc", "desc"]
    dateBill: Literal["ASC", "DESC", "asc", "desc"]
    xmlId: Literal["ASC", "DESC", "asc", "desc"]
    sum: Literal["ASC", "DESC", "asc", "desc"]
    currency: Literal["ASC", "DESC", "asc", "desc"]
    paySystemName: Literal["ASC", "DESC", "asc", "desc"]
    companyId: Literal["ASC", "DESC", "asc", "desc"]
    payReturnNum: Literal["ASC", "DESC", "asc", "desc"]
    priceCod: Literal["ASC", "DESC", "asc", "desc"]
    payReturnDate: Literal["ASC", "DESC", "asc", "desc"]
    empReturnId: Literal["ASC", "DESC", "asc", "desc"]
    payReturnComment: Literal["ASC", "DESC", "asc", "desc"]
    responsibleId: Literal["ASC", "DESC", "asc", "desc"]
    empResponsibleId: Literal["ASC", "DESC", "asc", "desc"]
    dateResponsibleId: Literal["ASC", "DESC", "asc", "desc"]
    isReturn: Literal["ASC", "DESC", "asc", "desc"]
    comments: Literal["ASC", "DESC", "asc", "desc"]
    updated1c: Literal["ASC", "DESC", "asc", "desc"]
    id1c: Literal["ASC", "DESC", "asc", "desc"]
    version1c: Literal["ASC", "DESC", "asc", "desc"]
    externalPayment: Literal["ASC", "DESC", "asc", "desc"]
    psInvoiceId: Literal["ASC", "DESC", "asc", "desc"]
    marked: Literal["ASC", "DESC", "asc", "desc"]
    reasonMarked: Literal["ASC", "DESC", "asc", "desc"]
    dateMarked: Literal["ASC", "DESC", "asc", "desc"]
    empMarkedId: Literal["ASC", "DESC", "asc", "desc"]


class SalePaymentUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are.

    Keys: paySystemId, paid, datePaid, empPaidId, psStatus, psStatusCode, psStatusDescription,
    psStatusMessage, psSum, psCurrency, psResponseDate, payVoucherNum, payVoucherDate,
    datePayBefore, dateBill, xmlId, sum, companyId, payReturnNum, priceCod, payReturnDate,
    empReturnId, payReturnComment, responsibleId, empResponsibleId, isReturn, comments,
    updated1c, id1c, version1c, externalPayment, psInvoiceId, marked, reasonMarked, empMarkedId."""

    paySystemId: Required[str | int]
    paid: Literal["Y", "N"]
    datePaid: dt.date | str
    empPaidId: int
    psStatus: Literal["Y", "N"] | None
    psStatusCode: str
    psStatusDescription: str
    psStatusMessage: str
    psSum: float | Decimal
    psCurrency: str
    psResponseDate: dt.date | str
    payVoucherNum: str
    payVoucherDate: dt.date | str
    datePayBefore: dt.date | str
    dateBill: dt.date | str
    xmlId: str
    """External id."""
    sum: float | Decimal
    companyId: int
    """Id of the company."""
    payReturnNum: str
    priceCod: float | Decimal
    payReturnDate: dt.date | str
    empReturnId: int
    payReturnComment: str
    responsibleId: int
    """Id of the responsible user."""
    empResponsibleId: int
    isReturn: Literal["Y", "N"]
    comments: str
    """Comment."""
    updated1c: Literal["Y", "N"]
    id1c: str
    version1c: str
    externalPayment: Literal["Y", "F", "N"]
    psInvoiceId: str | int
    marked: Literal["Y", "N"]
    reasonMarked: str
    empMarkedId: int
