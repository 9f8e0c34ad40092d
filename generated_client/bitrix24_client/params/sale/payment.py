"""Parameters of ``sale.payment``."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any, Literal, Required, TypedDict


class SalePaymentAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    orderId: Required[int]
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
    sum: float | Decimal
    companyId: int
    payReturnNum: str
    priceCod: float | Decimal
    payReturnDate: dt.date | str
    empReturnId: int
    payReturnComment: str
    responsibleId: int
    empResponsibleId: int
    isReturn: Literal["Y", "N"]
    comments: str
    updated1c: Literal["Y", "N"]
    id1c: str
    version1c: str
    externalPayment: Literal["Y", "F", "N"]
    psInvoiceId: str | int
    marked: Literal["Y", "N"]
    reasonMarked: str
    empMarkedId: int


class SalePaymentListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    id: int
    orderId: int
    paySystemXmlId: str
    paySystemIsCash: str
    accountNumber: str
    paid: str
    datePaid: dt.date | str
    empPaidId: int
    paySystemId: int
    psStatus: str
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
    sum: float | Decimal
    currency: str
    paySystemName: str
    companyId: int
    payReturnNum: str
    priceCod: float | Decimal
    payReturnDate: dt.date | str
    empReturnId: int
    payReturnComment: str
    responsibleId: int
    empResponsibleId: int
    dateResponsibleId: dt.date | str
    isReturn: str
    comments: str
    updated1c: str
    id1c: str
    version1c: str
    externalPayment: str
    psInvoiceId: str
    marked: str
    reasonMarked: str
    dateMarked: dt.date | str
    empMarkedId: int
    personTypeId: Any
    payed: Any


class SalePaymentListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    id: str
    orderId: Any
    paySystemXmlId: Any
    paySystemIsCash: Any
    accountNumber: Any
    paid: Any
    datePaid: Any
    empPaidId: Any
    paySystemId: Any
    psStatus: Any
    psStatusCode: Any
    psStatusDescription: Any
    psStatusMessage: Any
    psSum: Any
    psCurrency: Any
    psResponseDate: Any
    payVoucherNum: Any
    payVoucherDate: Any
    datePayBefore: Any
    dateBill: Any
    xmlId: Any
    sum: Any
    currency: Any
    paySystemName: Any
    companyId: Any
    payReturnNum: Any
    priceCod: Any
    payReturnDate: Any
    empReturnId: Any
    payReturnComment: Any
    responsibleId: Any
    empResponsibleId: Any
    dateResponsibleId: Any
    isReturn: Any
    comments: Any
    updated1c: Any
    id1c: Any
    version1c: Any
    externalPayment: Any
    psInvoiceId: Any
    marked: Any
    reasonMarked: Any
    dateMarked: Any
    empMarkedId: Any


class SalePaymentUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

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
    sum: float | Decimal
    companyId: int
    payReturnNum: str
    priceCod: float | Decimal
    payReturnDate: dt.date | str
    empReturnId: int
    payReturnComment: str
    responsibleId: int
    empResponsibleId: int
    isReturn: Literal["Y", "N"]
    comments: str
    updated1c: Literal["Y", "N"]
    id1c: str
    version1c: str
    externalPayment: Literal["Y", "F", "N"]
    psInvoiceId: str | int
    marked: Literal["Y", "N"]
    reasonMarked: str
    empMarkedId: int
