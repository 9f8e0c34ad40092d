"""Answers of ``crm.invoice``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime import converters as _k, views as _v
from ..._runtime.lazy import lazy_module

if TYPE_CHECKING:
    from ...models import shared as models_shared
else:
    models_shared = lazy_module("...models.shared", __package__)


class CrmInvoiceFieldsResult(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    account_number = _v.string("ACCOUNT_NUMBER")
    comments = _v.string("COMMENTS")
    """Comment."""
    created_by = _v.integer("CREATED_BY")
    """Id of the user who made it."""
    currency = _v.nested("CURRENCY", lambda: models_shared.CrmCurrency)
    """Code of the currency."""
    date_bill = _v.day("DATE_BILL")
    date_insert = _v.moment("DATE_INSERT")
    """When it was made."""
    date_marked = _v.moment("DATE_MARKED")
    date_pay_before = _v.day("DATE_PAY_BEFORE")
    date_payed = _v.moment("DATE_PAYED")
    date_status = _v.moment("DATE_STATUS")
    date_update = _v.moment("DATE_UPDATE")
    """When it was last changed."""
    emp_payed_id = _v.integer("EMP_PAYED_ID")
    emp_status_id = _v.integer("EMP_STATUS_ID")
    lid = _v.integer("LID")
    """Code of the site or language."""
    xml_id = _v.string("XML_ID")
    """External id."""
    order_topic = _v.string("ORDER_TOPIC")
    pay_system_id = _v.integer("PAY_SYSTEM_ID")
    pay_voucher_date = _v.day("PAY_VOUCHER_DATE")
    pay_voucher_num = _v.string("PAY_VOUCHER_NUM")
    payed = _v.string("PAYED")
    person_type_id = _v.integer("PERSON_TYPE_ID")
    """Id of the payer type."""
    price = _v.decimal("PRICE")
    """Price."""
    reason_marked = _v.string("REASON_MARKED")
    responsible_email = _v.string("RESPONSIBLE_EMAIL")
    responsible_id = _v.integer("RESPONSIBLE_ID")
    """Id of the responsible user."""
    responsible_last_name = _v.string("RESPONSIBLE_LAST_NAME")
    responsible_login = _v.string("RESPONSIBLE_LOGIN")
    responsible_name = _v.string("RESPONSIBLE_NAME")
    responsible_personal_photo = _v.integer("RESPONSIBLE_PERSONAL_PHOTO")
    responsible_second_name = _v.string("RESPONSIBLE_SECOND_NAME")
    responsible_work_position = _v.string("RESPONSIBLE_WORK_POSITION")
    status_id = _v.string("STATUS_ID")
    """Id of the status."""
    tax_value = _v.decimal("TAX_VALUE")
    uf_company_id = _v.integer("UF_COMPANY_ID")
    uf_contact_id = _v.integer("UF_CONTACT_ID")
    uf_mycompany_id = _v.integer("UF_MYCOMPANY_ID")
    uf_deal_id = _v.integer("UF_DEAL_ID")
    user_description = _v.string("USER_DESCRIPTION")
    pr_location = _v.integer("PR_LOCATION")
    invoice_properties = _v.array("INVOICE_PROPERTIES", _k.ANY)
    product_rows = _v.array("PRODUCT_ROWS", _k.ANY)


class CrmInvoiceRecurringFieldsResult(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    invoice_id = _v.integer("INVOICE_ID")
    active = _v.boolean("ACTIVE")
    next_execution = _v.day("NEXT_EXECUTION")
    last_execution = _v.day("LAST_EXECUTION")
    counter_repeat = _v.integer("COUNTER_REPEAT")
    start_date = _v.day("START_DATE")
    send_bill = _v.boolean("SEND_BILL")
    email_id = _v.integer("EMAIL_ID")
    is_limit = _v.string("IS_LIMIT")
    limit_repeat = _v.integer("LIMIT_REPEAT")
    limit_date = _v.day("LIMIT_DATE")
    params = _v.nested("PARAMS", lambda: CrmInvoiceRecurringFieldsResultParams)


class CrmInvoiceRecurringFieldsResultParams(_v.View):
    __slots__ = ()
    period = _v.anything("PERIOD")
    type = _v.anything("TYPE")
    """Type."""
    interval = _v.anything("INTERVAL")
    is_working_only = _v.boolean("IS_WORKING_ONLY")
    weekday = _v.anything("WEEKDAY")
    num_day_in_month = _v.anything("NUM_DAY_IN_MONTH")
    num_weekday_in_month = _v.anything("NUM_WEEKDAY_IN_MONTH")
    field_yearly_interval_month_name = _v.anything("FIELD_YEARLY_INTERVAL_MONTH_NAME")
    date_pay_before_offset_type = _v.anything("DATE_PAY_BEFORE_OFFSET_TYPE")
    date_pay_before_offset_value = _v.anything("DATE_PAY_BEFORE_OFFSET_VALUE")


class CrmInvoiceStatusFieldsResult(_v.View):
    __slots__ = ()
    entity_id = _v.string("ENTITY_ID")
    """Id or code of the object that it belongs to."""
    id = _v.integer("ID")
    name = _v.string("NAME")
    """Name."""
    name_init = _v.string("NAME_INIT")
    sort = _v.integer("SORT")
    """Position in the sorting order."""
    status_id = _v.string("STATUS_ID")
    """Id of the status."""
    system = _v.string("SYSTEM")
