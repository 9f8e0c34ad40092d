"""Parameters of ``crm.invoice``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypedDict


class CrmInvoiceAddFields(TypedDict, total=False):
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
    INVOICE_PROPERTIES: CrmInvoiceAddFieldsInvoiceProperties | Mapping[str, Any]
    PRODUCT_ROWS: Sequence[CrmInvoiceAddFieldsProductRowsItem | Mapping[str, Any]]


class CrmInvoiceAddFieldsInvoiceProperties(TypedDict, total=False):
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


class CrmInvoiceAddFieldsProductRowsItem(TypedDict, total=False):
    ID: Any
    PRODUCT_ID: Any
    PRODUCT_NAME: Any
    QUANTITY: Any
    PRICE: Any


class CrmInvoiceListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    PRICE: Any


class CrmInvoiceListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    DATE_INSERT: str


class CrmInvoiceRecurringAddFields(TypedDict, total=False):
    INVOICE_ID: Any
    IS_LIMIT: Any
    START_DATE: Any
    PARAMS: CrmInvoiceRecurringAddFieldsParams | Mapping[str, Any]


class CrmInvoiceRecurringAddFieldsParams(TypedDict, total=False):
    PERIOD: Any
    IS_WORKING_ONLY: Any
    INTERVAL: Any
    DATE_PAY_BEFORE_OFFSET_TYPE: Any
    DATE_PAY_BEFORE_OFFSET_VALUE: Any


class CrmInvoiceRecurringListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    COUNTER_REPEAT: Any


class CrmInvoiceRecurringListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    INVOICE_ID: str


class CrmInvoiceRecurringUpdateFields(TypedDict, total=False):
    SEND_BILL: Any
    EMAIL_ID: Any
    PARAMS: CrmInvoiceRecurringUpdateFieldsParams | Mapping[str, Any]


class CrmInvoiceRecurringUpdateFieldsParams(TypedDict, total=False):
    MODE: Any
    TYPE: Any
    INTERVAL: Any
    WEEKDAY: Any
    NUM_WEEKDAY_IN_MONTH: Any
    DATE_PAY_BEFORE_OFFSET_TYPE: Any
    DATE_PAY_BEFORE_OFFSET_VALUE: Any


class CrmInvoiceUpdateFields(TypedDict, total=False):
    DATE_BILL: Any
    USER_DESCRIPTION: Any
    PRODUCT_ROWS: Sequence[CrmInvoiceUpdateFieldsProductRowsItem | Mapping[str, Any]]


class CrmInvoiceUpdateFieldsProductRowsItem(TypedDict, total=False):
    ID: Any
    PRODUCT_ID: Any
    QUANTITY: Any
    PRICE: Any


class CrmInvoiceUserfieldAddList(TypedDict, total=False):
    VALUE: Any
    SORT: Any
    DEF: Any
    XML_ID: Any
    ID: Any
    DEL: Any


class CrmInvoiceUserfieldListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    MANDATORY: Any


class CrmInvoiceUserfieldListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    SORT: str


class CrmInvoiceUserfieldUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    EDIT_FORM_LABEL: Any
    LIST_COLUMN_LABEL: Any


class CrmInvoiceUserfieldUpdateList(TypedDict, total=False):
    VALUE: Any
    SORT: Any
    DEF: Any
    XML_ID: Any
    ID: Any
    DEL: Any
