"""Answers of ``crm.invoice``."""

from __future__ import annotations


from ..._runtime import views as _v


class CrmInvoiceFieldsResult(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    """A whole number, or its digits."""
    account_number = _v.string("ACCOUNT_NUMBER")
    """A text."""
    comments = _v.string("COMMENTS")
    """Comment."""
    created_by = _v.integer("CREATED_BY")
    """Id of the user who made it."""
    currency = _v.anything("CURRENCY")
    """Code of the currency."""
    date_bill = _v.anything("DATE_BILL")
    """A date in the notation of the method or of the portal."""
    date_insert = _v.anything("DATE_INSERT")
    """When it was made."""
    date_marked = _v.anything("DATE_MARKED")
    """A moment in the notation of the method or of the portal."""
    date_pay_before = _v.anything("DATE_PAY_BEFORE")
    """A date in the notation of the method or of the portal."""
    date_payed = _v.anything("DATE_PAYED")
    """A moment in the notation of the method or of the portal."""
    date_status = _v.anything("DATE_STATUS")
    """A moment in the notation of the method or of the portal."""
    date_update = _v.anything("DATE_UPDATE")
    """When it was last changed."""
    emp_payed_id = _v.integer("EMP_PAYED_ID")
    """A whole number, or its digits."""
    emp_status_id = _v.integer("EMP_STATUS_ID")
    """A whole number, or its digits."""
    lid = _v.integer("LID")
    """Code of the site or language."""
    xml_id = _v.string("XML_ID")
    """External id."""
    order_topic = _v.string("ORDER_TOPIC")
    """A text."""
    pay_system_id = _v.integer("PAY_SYSTEM_ID")
    """A whole number, or its digits."""
    pay_voucher_date = _v.anything("PAY_VOUCHER_DATE")
    """A date in the notation of the method or of the portal."""
    pay_voucher_num = _v.string("PAY_VOUCHER_NUM")
    """A text."""
    payed = _v.string("PAYED")
    """A text."""
    person_type_id = _v.integer("PERSON_TYPE_ID")
    """Id of the payer type."""
    price = _v.decimal("PRICE")
    """Price."""
    reason_marked = _v.string("REASON_MARKED")
    """A text."""
    responsible_email = _v.string("RESPONSIBLE_EMAIL")
    """A text."""
    responsible_id = _v.integer("RESPONSIBLE_ID")
    """Id of the responsible user."""
    responsible_last_name = _v.string("RESPONSIBLE_LAST_NAME")
    """A text."""
    responsible_login = _v.string("RESPONSIBLE_LOGIN")
    """A text."""
    responsible_name = _v.string("RESPONSIBLE_NAME")
    """A text."""
    responsible_personal_photo = _v.integer("RESPONSIBLE_PERSONAL_PHOTO")
    """A whole number, or its digits."""
    responsible_second_name = _v.string("RESPONSIBLE_SECOND_NAME")
    """A text."""
    responsible_work_position = _v.string("RESPONSIBLE_WORK_POSITION")
    """A text."""
    status_id = _v.anything("STATUS_ID")
    """Id of the status."""
    tax_value = _v.decimal("TAX_VALUE")
    """A number, or its digits."""
    uf_company_id = _v.integer("UF_COMPANY_ID")
    """A whole number, or its digits."""
    uf_contact_id = _v.integer("UF_CONTACT_ID")
    """A whole number, or its digits."""
    uf_mycompany_id = _v.integer("UF_MYCOMPANY_ID")
    """A whole number, or its digits."""
    uf_deal_id = _v.integer("UF_DEAL_ID")
    """A whole number, or its digits."""
    user_description = _v.string("USER_DESCRIPTION")
    """A text."""
    pr_location = _v.integer("PR_LOCATION")
    """A whole number, or its digits."""
    invoice_properties = _v.anything("INVOICE_PROPERTIES")
    product_rows = _v.anything("PRODUCT_ROWS")


class CrmInvoiceRecurringFieldsResult(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    """A whole number, or its digits."""
    invoice_id = _v.integer("INVOICE_ID")
    """A whole number, or its digits."""
    active = _v.anything("ACTIVE")
    next_execution = _v.anything("NEXT_EXECUTION")
    """A date in the notation of the method or of the portal."""
    last_execution = _v.anything("LAST_EXECUTION")
    """A date in the notation of the method or of the portal."""
    counter_repeat = _v.integer("COUNTER_REPEAT")
    """A whole number, or its digits."""
    start_date = _v.anything("START_DATE")
    """A date in the notation of the method or of the portal."""
    send_bill = _v.anything("SEND_BILL")
    email_id = _v.integer("EMAIL_ID")
    """A whole number, or its digits."""
    is_limit = _v.string("IS_LIMIT")
    """A text."""
    limit_repeat = _v.integer("LIMIT_REPEAT")
    """A whole number, or its digits."""
    limit_date = _v.anything("LIMIT_DATE")
    """A date in the notation of the method or of the portal."""
    params = _v.anything("PARAMS")


class CrmInvoiceStatusFieldsResult(_v.View):
    __slots__ = ()
    entity_id = _v.string("ENTITY_ID")
    """Id or code of the object that it belongs to."""
    id = _v.integer("ID")
    """A whole number, or its digits."""
    name = _v.string("NAME")
    """Name."""
    name_init = _v.string("NAME_INIT")
    """A text."""
    sort = _v.integer("SORT")
    """Position in the sorting order."""
    status_id = _v.string("STATUS_ID")
    """Id of the status."""
    system = _v.string("SYSTEM")
    """A text."""
