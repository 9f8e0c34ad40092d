"""Parameters of ``crm.invoice``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal
from typing_extensions import TypedDict


class CrmInvoiceAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: ORDER_TOPIC, STATUS_ID, DATE_INSERT, PAY_VOUCHER_DATE, PAY_VOUCHER_NUM, DATE_MARKED,
    REASON_MARKED, COMMENTS, USER_DESCRIPTION, DATE_BILL, DATE_PAY_BEFORE, RESPONSIBLE_ID,
    UF_DEAL_ID, UF_COMPANY_ID, UF_CONTACT_ID, PERSON_TYPE_ID, PAY_SYSTEM_ID, INVOICE_PROPERTIES,
    PRODUCT_ROWS."""

    ORDER_TOPIC: Any
    STATUS_ID: Any
    """Id of the status."""
    DATE_INSERT: Any
    """When it was made."""
    PAY_VOUCHER_DATE: Any
    PAY_VOUCHER_NUM: Any
    DATE_MARKED: Any
    REASON_MARKED: Any
    COMMENTS: Any
    """Comment."""
    USER_DESCRIPTION: Any
    DATE_BILL: Any
    DATE_PAY_BEFORE: Any
    RESPONSIBLE_ID: Any
    """Id of the responsible user."""
    UF_DEAL_ID: Any
    UF_COMPANY_ID: Any
    UF_CONTACT_ID: Any
    PERSON_TYPE_ID: Any
    """Id of the payer type."""
    PAY_SYSTEM_ID: Any
    INVOICE_PROPERTIES: CrmInvoiceAddFieldsInvoiceProperties | Mapping[str, Any]
    PRODUCT_ROWS: Sequence[CrmInvoiceAddFieldsProductRowsItem | Mapping[str, Any]]


class CrmInvoiceAddFieldsInvoiceProperties(TypedDict, total=False):
    """Keys: COMPANY, COMPANY_ADR, INN, KPP, CONTACT_PERSON, EMAIL, PHONE, FAX, ZIP, CITY,
    LOCATION, ADDRESS, FIO."""

    COMPANY: Any
    COMPANY_ADR: Any
    INN: Any
    KPP: Any
    CONTACT_PERSON: Any
    EMAIL: Any
    """E-mail addresses."""
    PHONE: Any
    """Phone numbers."""
    FAX: Any
    ZIP: Any
    CITY: Any
    LOCATION: Any
    ADDRESS: Any
    """Address."""
    FIO: Any


class CrmInvoiceAddFieldsProductRowsItem(TypedDict, total=False):
    """Keys: ID, PRODUCT_ID, PRODUCT_NAME, QUANTITY, PRICE."""

    ID: Any
    """Id of the record."""
    PRODUCT_ID: Any
    """Id of the product."""
    PRODUCT_NAME: Any
    QUANTITY: Any
    """Quantity."""
    PRICE: Any
    """Price."""


class CrmInvoiceListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: PRICE."""

    PRICE: Any
    """Price."""


class CrmInvoiceListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: DATE_INSERT."""

    DATE_INSERT: Literal["ASC", "DESC", "asc", "desc"]


class CrmInvoiceRecurringAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: INVOICE_ID, IS_LIMIT, START_DATE, PARAMS."""

    INVOICE_ID: Any
    IS_LIMIT: Any
    START_DATE: Any
    PARAMS: CrmInvoiceRecurringAddFieldsParams | Mapping[str, Any]
    """Further parameters of the call."""


class CrmInvoiceRecurringAddFieldsParams(TypedDict, total=False):
    """Further parameters of the call.

    Keys: PERIOD, IS_WORKING_ONLY, INTERVAL, DATE_PAY_BEFORE_OFFSET_TYPE,
    DATE_PAY_BEFORE_OFFSET_VALUE."""

    PERIOD: Any
    IS_WORKING_ONLY: Any
    INTERVAL: Any
    DATE_PAY_BEFORE_OFFSET_TYPE: Any
    DATE_PAY_BEFORE_OFFSET_VALUE: Any


class CrmInvoiceRecurringListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: COUNTER_REPEAT."""

    COUNTER_REPEAT: Any


class CrmInvoiceRecurringListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: INVOICE_ID."""

    INVOICE_ID: Literal["ASC", "DESC", "asc", "desc"]


class CrmInvoiceRecurringUpdateFields(TypedDict, total=False, extra_items=Any):
    """Keys: SEND_BILL, EMAIL_ID, PARAMS."""

    SEND_BILL: Any
    EMAIL_ID: Any
    PARAMS: CrmInvoiceRecurringUpdateFieldsParams | Mapping[str, Any]
    """Further parameters of the call."""


class CrmInvoiceRecurringUpdateFieldsParams(TypedDict, total=False):
    """Further parameters of the call.

    Keys: MODE, TYPE, INTERVAL, WEEKDAY, NUM_WEEKDAY_IN_MONTH, DATE_PAY_BEFORE_OFFSET_TYPE,
    DATE_PAY_BEFORE_OFFSET_VALUE."""

    MODE: Any
    TYPE: Any
    """Type."""
    INTERVAL: Any
    WEEKDAY: Any
    NUM_WEEKDAY_IN_MONTH: Any
    DATE_PAY_BEFORE_OFFSET_TYPE: Any
    DATE_PAY_BEFORE_OFFSET_VALUE: Any


class CrmInvoiceUpdateFields(TypedDict, total=False):
    """Keys: DATE_BILL, USER_DESCRIPTION, PRODUCT_ROWS."""

    DATE_BILL: Any
    USER_DESCRIPTION: Any
    PRODUCT_ROWS: Sequence[CrmInvoiceUpdateFieldsProductRowsItem | Mapping[str, Any]]


class CrmInvoiceUpdateFieldsProductRowsItem(TypedDict, total=False):
    """Keys: ID, PRODUCT_ID, QUANTITY, PRICE."""

    ID: Any
    """Id of the record to change."""
    PRODUCT_ID: Any
    """Id of the product."""
    QUANTITY: Any
    """Quantity."""
    PRICE: Any
    """Price."""


class CrmInvoiceUserfieldAddList(TypedDict, total=False):
    """Keys: VALUE, SORT, DEF, XML_ID, ID, DEL."""

    VALUE: Any
    """Value."""
    SORT: Any
    """Position in the sorting order."""
    DEF: Any
    """Whether it is the default."""
    XML_ID: Any
    """External id."""
    ID: Any
    """Id of the record."""
    DEL: Any


class CrmInvoiceUserfieldListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: MANDATORY."""

    MANDATORY: Any
    """Whether the field has to be filled in."""


class CrmInvoiceUserfieldListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: SORT."""

    SORT: Literal["ASC", "DESC", "asc", "desc"]


class CrmInvoiceUserfieldUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are.

    Keys: EDIT_FORM_LABEL, LIST_COLUMN_LABEL."""

    EDIT_FORM_LABEL: Any
    """Title of the field in forms."""
    LIST_COLUMN_LABEL: Any
    """Title of the column in lists."""


class CrmInvoiceUserfieldUpdateList(TypedDict, total=False):
    """Keys: VALUE, SORT, DEF, XML_ID, ID, DEL."""

    VALUE: Any
    """Value."""
    SORT: Any
    """Position in the sorting order."""
    DEF: Any
    """Whether it is the default."""
    XML_ID: Any
    """External id."""
    ID: Any
    """Id of the record to change."""
    DEL: Any
