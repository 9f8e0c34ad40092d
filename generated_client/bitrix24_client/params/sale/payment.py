"""Parameters of ``sale.payment``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TypedDict


class SalePaymentAddFields(TypedDict, total=False):
    orderId: Required[int | str]
    paySystemId: Required[str | float | Decimal]
    paid: Literal["Y", "N"]
    datePaid: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    empPaidId: int | str | Literal[False] | None
    psStatus: Literal["Y", "N"] | None
    psStatusCode: str | float | Decimal | Literal[False] | None
    psStatusDescription: str | float | Decimal | Literal[False] | None
    psStatusMessage: str | float | Decimal | Literal[False] | None
    psSum: float | Decimal | str | Literal[False] | None
    psCurrency: str | float | Decimal | Literal[False] | None
    psResponseDate: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    payVoucherNum: str | float | Decimal | Literal[False] | None
    payVoucherDate: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    datePayBefore: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    dateBill: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    xmlId: str | float | Decimal | Literal[False] | None
    sum: float | Decimal | str | Literal[False] | None
    companyId: int | str | Literal[False] | None
    payReturnNum: str | float | Decimal | Literal[False] | None
    priceCod: float | Decimal | str | Literal[False] | None
    payReturnDate: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    empReturnId: int | str | Literal[False] | None
    payReturnComment: str | float | Decimal | Literal[False] | None
    responsibleId: int | str | Literal[False] | None
    empResponsibleId: int | str | Literal[False] | None
    isReturn: Literal["Y", "N"]
    comments: str | float | Decimal | Literal[False] | None
    updated1c: Literal["Y", "N"]
    id1c: str | float | Decimal | Literal[False] | None
    version1c: str | float | Decimal | Literal[False] | None
    externalPayment: Literal["Y", "F", "N"]
    psInvoiceId: str | float | Decimal | Literal[False] | None
    marked: Literal["Y", "N"]
    reasonMarked: str | float | Decimal | Literal[False] | None
    empMarkedId: int | str | Literal[False] | None


class SalePaymentListFilter(TypedDict, total=False):
    id: int | str | Sequence[int | str] | Literal[False] | None
    orderId: int | str | Sequence[int | str] | Literal[False] | None
    paySystemXmlId: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    paySystemIsCash: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    accountNumber: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    paid: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    datePaid: (
        dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    empPaidId: int | str | Sequence[int | str] | Literal[False] | None
    paySystemId: int | str | Sequence[int | str] | Literal[False] | None
    psStatus: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    psStatusCode: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    psStatusDescription: (
        str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    psStatusMessage: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    psSum: float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None
    psCurrency: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    psResponseDate: (
        dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    payVoucherNum: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    payVoucherDate: (
        dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    datePayBefore: (
        dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    dateBill: (
        dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    xmlId: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    sum: float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None
    currency: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    paySystemName: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    companyId: int | str | Sequence[int | str] | Literal[False] | None
    payReturnNum: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    priceCod: float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None
    payReturnDate: (
        dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    empReturnId: int | str | Sequence[int | str] | Literal[False] | None
    payReturnComment: (
        str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    responsibleId: int | str | Sequence[int | str] | Literal[False] | None
    empResponsibleId: int | str | Sequence[int | str] | Literal[False] | None
    dateResponsibleId: (
        dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    isReturn: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    comments: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    updated1c: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    id1c: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    version1c: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    externalPayment: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    psInvoiceId: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    marked: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    reasonMarked: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    dateMarked: (
        dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    empMarkedId: int | str | Sequence[int | str] | Literal[False] | None
    personTypeId: Sequence[Any]
    payed: Any


class SalePaymentListOrder(TypedDict, total=False):
    id: str
    orderId: str
    paySystemXmlId: str
    paySystemIsCash: str
    accountNumber: str
    paid: str
    datePaid: str
    empPaidId: str
    paySystemId: str
    psStatus: str
    psStatusCode: str
    psStatusDescription: str
    psStatusMessage: str
    psSum: str
    psCurrency: str
    psResponseDate: str
    payVoucherNum: str
    payVoucherDate: str
    datePayBefore: str
    dateBill: str
    xmlId: str
    sum: str
    currency: str
    paySystemName: str
    companyId: str
    payReturnNum: str
    priceCod: str
    payReturnDate: str
    empReturnId: str
    payReturnComment: str
    responsibleId: str
    empResponsibleId: str
    dateResponsibleId: str
    isReturn: str
    comments: str
    updated1c: str
    id1c: str
    version1c: str
    externalPayment: str
    psInvoiceId: str
    marked: str
    reasonMarked: str
    dateMarked: str
    empMarkedId: str


class SalePaymentUpdateFields(TypedDict, total=False):
    paySystemId: Required[str | float | Decimal]
    paid: Literal["Y", "N"]
    datePaid: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    empPaidId: int | str | Literal[False] | None
    psStatus: Literal["Y", "N"] | None
    psStatusCode: str | float | Decimal | Literal[False] | None
    psStatusDescription: str | float | Decimal | Literal[False] | None
    psStatusMessage: str | float | Decimal | Literal[False] | None
    psSum: float | Decimal | str | Literal[False] | None
    psCurrency: str | float | Decimal | Literal[False] | None
    psResponseDate: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    payVoucherNum: str | float | Decimal | Literal[False] | None
    payVoucherDate: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    datePayBefore: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    dateBill: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    xmlId: str | float | Decimal | Literal[False] | None
    sum: float | Decimal | str | Literal[False] | None
    companyId: int | str | Literal[False] | None
    payReturnNum: str | float | Decimal | Literal[False] | None
    priceCod: float | Decimal | str | Literal[False] | None
    payReturnDate: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    empReturnId: int | str | Literal[False] | None
    payReturnComment: str | float | Decimal | Literal[False] | None
    responsibleId: int | str | Literal[False] | None
    empResponsibleId: int | str | Literal[False] | None
    isReturn: Literal["Y", "N"]
    comments: str | float | Decimal | Literal[False] | None
    updated1c: Literal["Y", "N"]
    id1c: str | float | Decimal | Literal[False] | None
    version1c: str | float | Decimal | Literal[False] | None
    externalPayment: Literal["Y", "F", "N"]
    psInvoiceId: str | float | Decimal | Literal[False] | None
    marked: Literal["Y", "N"]
    reasonMarked: str | float | Decimal | Literal[False] | None
    empMarkedId: int | str | Literal[False] | None
