"""Parameters of ``crm.invoice``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypedDict


class CrmInvoiceAddRequestFields(TypedDict, total=False):
    ORDER_TOPIC: Any
    STATUS_ID: Any
    DATE_INSERT: Any
    PAY_VOUCHER_DATE: Any
    PAY_VOUCHER_NUM: Any
    DATE_MARKED: Any
    REASON_MARKED: Any
    COMMENTS: Any
    USER_DESCRIPTION: Any
    DATE_BILL: Any
    DATE_PAY_BEFORE: Any
    RESPONSIBLE_ID: Any
    UF_DEAL_ID: Any
    UF_COMPANY_ID: Any
    UF_CONTACT_ID: Any
    PERSON_TYPE_ID: Any
    PAY_SYSTEM_ID: Any
    INVOICE_PROPERTIES: CrmInvoiceAddRequestFieldsInvoiceProperties | Mapping[str, Any]
    PRODUCT_ROWS: Sequence[CrmInvoiceAddRequestFieldsProductRowsItem | Mapping[str, Any]]


class CrmInvoiceAddRequestFieldsInvoiceProperties(TypedDict, total=False):
    COMPANY: Any
    COMPANY_ADR: Any
    INN: Any
    KPP: Any
    CONTACT_PERSON: Any
    EMAIL: Any
    PHONE: Any
    FAX: Any
    ZIP: Any
    CITY: Any
    LOCATION: Any
    ADDRESS: Any
    FIO: Any


class CrmInvoiceAddRequestFieldsProductRowsItem(TypedDict, total=False):
    ID: Any
    PRODUCT_ID: Any
    PRODUCT_NAME: Any
    QUANTITY: Any
    PRICE: Any


class CrmInvoiceListRequestFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    PRICE: Any


class CrmInvoiceListRequestOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    DATE_INSERT: Any


class CrmInvoiceRecurringAddRequestFields(TypedDict, total=False):
    INVOICE_ID: Any
    IS_LIMIT: Any
    START_DATE: Any
    PARAMS: CrmInvoiceRecurringAddRequestFieldsParams | Mapping[str, Any]


class CrmInvoiceRecurringAddRequestFieldsParams(TypedDict, total=False):
    """Further parameters of the call."""

    PERIOD: Any
    IS_WORKING_ONLY: Any
    INTERVAL: Any
    DATE_PAY_BEFORE_OFFSET_TYPE: Any
    DATE_PAY_BEFORE_OFFSET_VALUE: Any


class CrmInvoiceRecurringListRequestFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    COUNTER_REPEAT: Any


class CrmInvoiceRecurringListRequestOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    INVOICE_ID: Any


class CrmInvoiceRecurringUpdateRequestFields(TypedDict, total=False):
    SEND_BILL: Any
    EMAIL_ID: Any
    PARAMS: CrmInvoiceRecurringUpdateRequestFieldsParams | Mapping[str, Any]


class CrmInvoiceRecurringUpdateRequestFieldsParams(TypedDict, total=False):
    """Further parameters of the call."""

    MODE: Any
    TYPE: Any
    INTERVAL: Any
    WEEKDAY: Any
    NUM_WEEKDAY_IN_MONTH: Any
    DATE_PAY_BEFORE_OFFSET_TYPE: Any
    DATE_PAY_BEFORE_OFFSET_VALUE: Any


class CrmInvoiceUpdateRequestFields(TypedDict, total=False):
    DATE_BILL: Any
    USER_DESCRIPTION: Any
    PRODUCT_ROWS: Sequence[CrmInvoiceUpdateRequestFieldsProductRowsItem | Mapping[str, Any]]


class CrmInvoiceUpdateRequestFieldsProductRowsItem(TypedDict, total=False):
    ID: Any
    PRODUCT_ID: Any
    QUANTITY: Any
    PRICE: Any


class CrmInvoiceUserfieldAddRequestList(TypedDict, total=False):
    VALUE: Any
    SORT: Any
    DEF: Any
    XML_ID: Any
    ID: Any
    DEL: Any


class CrmInvoiceUserfieldListRequestFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    MANDATORY: Any


class CrmInvoiceUserfieldListRequestOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    SORT: Any


class CrmInvoiceUserfieldUpdateRequestFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    EDIT_FORM_LABEL: Any
    LIST_COLUMN_LABEL: Any


class CrmInvoiceUserfieldUpdateRequestList(TypedDict, total=False):
    VALUE: Any
    SORT: Any
    DEF: Any
    XML_ID: Any
    ID: Any
    DEL: Any
