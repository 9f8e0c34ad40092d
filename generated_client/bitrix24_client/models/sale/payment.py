"""Answers of ``sale.payment``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime import converters as _k, views as _v
from ..._runtime.lazy import lazy_module

if TYPE_CHECKING:
    from ...models import shared as models_shared
else:
    models_shared = lazy_module("...models.shared", __package__)


class SalePayment(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    order_id = _v.integer("orderId")
    """Id of the order."""
    pay_system_xml_id = _v.string("paySystemXmlId")
    pay_system_is_cash = _v.boolean("paySystemIsCash")
    account_number = _v.string("accountNumber")
    paid = _v.boolean("paid")
    date_paid = _v.moment("datePaid")
    emp_paid_id = _v.integer("empPaidId")
    pay_system_id = _v.string("paySystemId")
    ps_status = _v.boolean("psStatus")
    ps_status_code = _v.string("psStatusCode")
    ps_status_description = _v.string("psStatusDescription")
    ps_status_message = _v.string("psStatusMessage")
    ps_sum = _v.decimal("psSum")
    ps_currency = _v.string("psCurrency")
    ps_response_date = _v.moment("psResponseDate")
    pay_voucher_num = _v.string("payVoucherNum")
    pay_voucher_date = _v.day("payVoucherDate")
    date_pay_before = _v.moment("datePayBefore")
    date_bill = _v.moment("dateBill")
    xml_id = _v.string("xmlId")
    """External id."""
    sum = _v.decimal("sum")
    currency = _v.string("currency")
    """Code of the currency."""
    pay_system_name = _v.string("paySystemName")
    company_id = _v.integer("companyId")
    """Id of the company."""
    pay_return_num = _v.string("payReturnNum")
    price_cod = _v.decimal("priceCod")
    pay_return_date = _v.day("payReturnDate")
    emp_return_id = _v.integer("empReturnId")
    pay_return_comment = _v.string("payReturnComment")
    responsible_id = _v.integer("responsibleId")
    """Id of the responsible user."""
    emp_responsible_id = _v.integer("empResponsibleId")
    date_responsible_id = _v.moment("dateResponsibleId")
    is_return = _v.boolean("isReturn")
    comments = _v.string("comments")
    """Comment."""
    updated1c = _v.boolean("updated1c")
    id1c = _v.string("id1c")
    version1c = _v.string("version1c")
    external_payment = _v.boolean("externalPayment")
    ps_invoice_id = _v.string("psInvoiceId")
    marked = _v.boolean("marked")
    reason_marked = _v.string("reasonMarked")
    date_marked = _v.moment("dateMarked")
    emp_marked_id = _v.integer("empMarkedId")


class SalePaymentAddResult(_v.View):
    __slots__ = ()
    payment = _v.nested("payment", lambda: SalePayment)


class SalePaymentGetFieldsResult(_v.View):
    __slots__ = ()
    payment = _v.mapping("payment", _k.Nested(lambda: models_shared.RestFieldDescription))


class SalePaymentGetResult(_v.View):
    __slots__ = ()
    payment = _v.nested("payment", lambda: SalePayment)


class SalePaymentUpdateResult(_v.View):
    __slots__ = ()
    payment = _v.nested("payment", lambda: SalePayment)
