"""Answers of ``sale.order``."""

from __future__ import annotations

from enum import IntEnum, StrEnum
from typing import TYPE_CHECKING

from ..._runtime import converters as _k, views as _v
from ..._runtime.lazy import lazy_module

if TYPE_CHECKING:
    from ...models import shared as models_shared
else:
    models_shared = lazy_module("...models.shared", __package__)


class SaleOrderBasketItemsItemDimensions(StrEnum):
    WIDTH = "WIDTH"  # width
    HEIGHT = "HEIGHT"  # height
    LENGTH = "LENGTH"  # length


class SaleOrderBasketItemsItemType(IntEnum):
    SET = 1  # set
    SERVICE = 2  # service


class SaleOrderGetResultOrderPropertyValuesItemType(StrEnum):
    STRING = "STRING"
    Y_N = "Y/N"
    NUMBER = "NUMBER"
    ENUM = "ENUM"
    FILE = "FILE"
    DATE = "DATE"
    LOCATION = "LOCATION"
    ADDRESS = "ADDRESS"


class SaleOrder(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    lid = _v.string("lid")
    """Code of the site or language."""
    date_insert = _v.moment("dateInsert")
    """When it was made."""
    date_update = _v.moment("dateUpdate")
    """When it was last changed."""
    person_type_id = _v.integer("personTypeId")
    """Id of the payer type."""
    person_type_xml_id = _v.string("personTypeXmlId")
    status_id = _v.string("statusId")
    """Id of the status."""
    emp_status_id = _v.integer("empStatusId")
    date_status = _v.moment("dateStatus")
    marked = _v.boolean("marked")
    date_marked = _v.moment("dateMarked")
    emp_marked_id = _v.integer("empMarkedId")
    reason_marked = _v.string("reasonMarked")
    price = _v.decimal("price")
    """Price."""
    discount_value = _v.decimal("discountValue")
    tax_value = _v.decimal("taxValue")
    user_description = _v.string("userDescription")
    additional_info = _v.string("additionalInfo")
    comments = _v.string("comments")
    """Comment."""
    responsible_id = _v.integer("responsibleId")
    """Id of the responsible user."""
    recurring_id = _v.integer("recurringId")
    locked_by = _v.integer("lockedBy")
    date_lock = _v.moment("dateLock")
    recount_flag = _v.boolean("recountFlag")
    affiliate_id = _v.integer("affiliateId")
    updated1c = _v.boolean("updated1c")
    order_topic = _v.string("orderTopic")
    xml_id = _v.string("xmlId")
    """External id."""
    status_xml_id = _v.string("statusXmlId")
    id1c = _v.string("id1c")
    version = _v.integer("version")
    """Version."""
    version1c = _v.string("version1c")
    external_order = _v.boolean("externalOrder")
    canceled = _v.boolean("canceled")
    date_canceled = _v.moment("dateCanceled")
    emp_canceled_id = _v.integer("empCanceledId")
    reason_canceled = _v.string("reasonCanceled")
    user_id = _v.integer("userId")
    """Id of the user."""
    currency = _v.string("currency")
    """Code of the currency."""
    account_number = _v.string("accountNumber")
    payed = _v.boolean("payed")
    deducted = _v.boolean("deducted")
    basket_items = _v.array("basketItems", _k.Nested(lambda: SaleOrderBasketItemsItem))
    clients = _v.array("clients", _k.Nested(lambda: SaleOrderGetResultOrderClientsItem))
    payments = _v.array("payments", _k.Nested(lambda: SaleOrderGetResultOrderPaymentsItem))
    shipments = _v.array("shipments", _k.Nested(lambda: SaleOrderShipmentsItem))
    property_values = _v.array(
        "propertyValues", _k.Nested(lambda: SaleOrderGetResultOrderPropertyValuesItem)
    )
    requisite_link = _v.nested("requisiteLink", lambda: SaleOrderRequisiteLink)
    trade_bindings = _v.array(
        "tradeBindings", _k.Nested(lambda: SaleOrderGetResultOrderTradeBindingsItem)
    )
    company_id = _v.integer("companyId")
    """Id of the company."""


class SaleOrderAddResult(_v.View):
    __slots__ = ()
    order = _v.nested("order", lambda: SaleOrder)


class SaleOrderBasketItemsItem(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    order_id = _v.integer("orderId")
    """Id of the order."""
    sort = _v.integer("sort")
    """Position in the sorting order."""
    product_id = _v.integer("productId")
    """Id of the product."""
    price = _v.decimal("price")
    """Price."""
    custom_price = _v.boolean("customPrice")
    currency = _v.string("currency")
    """Code of the currency."""
    quantity = _v.decimal("quantity")
    """Quantity."""
    xml_id = _v.string("xmlId")
    """External id."""
    date_insert = _v.moment("dateInsert")
    """When it was made."""
    date_update = _v.moment("dateUpdate")
    """When it was last changed."""
    properties = _v.array("properties", _k.Nested(lambda: SaleOrderBasketItemsItemPropertiesItem))
    """Properties."""
    name = _v.string("name")
    """Name."""
    base_price = _v.decimal("basePrice")
    discount_price = _v.decimal("discountPrice")
    weight = _v.decimal("weight")
    """Weight."""
    dimensions = _v.choice("dimensions", SaleOrderBasketItemsItemDimensions)
    measure_code = _v.string("measureCode")
    measure_name = _v.string("measureName")
    can_buy = _v.boolean("canBuy")
    vat_rate = _v.decimal("vatRate")
    vat_included = _v.boolean("vatIncluded")
    """Whether the price contains VAT."""
    barcode_multi = _v.boolean("barcodeMulti")
    type = _v.choice("type", SaleOrderBasketItemsItemType)
    """Type."""
    catalog_xml_id = _v.string("catalogXmlId")
    product_xml_id = _v.string("productXmlId")
    reservations = _v.array(
        "reservations", _k.Nested(lambda: SaleOrderBasketItemsItemReservationsItem)
    )
    date_refresh = _v.anything("dateRefresh")
    detail_page_url = _v.string("detailPageUrl")
    discount_coupon = _v.string("discountCoupon")
    discount_name = _v.string("discountName")
    discount_value = _v.string("discountValue")
    fuser_id = _v.integer("fuserId")
    lid = _v.string("lid")
    """Code of the site or language."""
    module = _v.string("module")
    notes = _v.string("notes")
    price_type_id = _v.integer("priceTypeId")
    product_price_id = _v.integer("productPriceId")
    product_provider_class = _v.string("productProviderClass")
    recommendation = _v.string("recommendation")
    set_parent_id = _v.string("setParentId")
    subscribe = _v.string("subscribe")


class SaleOrderBasketItemsItemPropertiesItem(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    basket_id = _v.integer("basketId")
    """Id of the basket item."""
    name = _v.string("name")
    """Name."""
    value = _v.string("value")
    """Value."""
    code = _v.string("code")
    """Symbolic code."""
    sort = _v.integer("sort")
    """Position in the sorting order."""
    xml_id = _v.string("xmlId")
    """External id."""


class SaleOrderBasketItemsItemReservationsItem(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    basket_id = _v.integer("basketId")
    """Id of the basket item."""
    store_id = _v.integer("storeId")
    """Id of the store."""
    quantity = _v.decimal("quantity")
    """Quantity."""
    date_reserve = _v.moment("dateReserve")
    date_reserve_end = _v.moment("dateReserveEnd")
    reserved_by = _v.integer("reservedBy")


class SaleOrderGetResult(_v.View):
    __slots__ = ()
    order = _v.nested("order", lambda: SaleOrder)


class SaleOrderGetResultOrderClientsItem(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    entity_id = _v.integer("entityId")
    """Id or code of the object that it belongs to."""
    entity_type_id = _v.integer("entityTypeId")
    """Id of the type of object."""
    is_primary = _v.boolean("isPrimary")
    """Whether it is the main one."""
    order_id = _v.integer("orderId")
    """Id of the order."""
    role_id = _v.integer("roleId")
    sort = _v.integer("sort")
    """Position in the sorting order."""


class SaleOrderGetResultOrderPaymentsItem(_v.View):
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


class SaleOrderGetResultOrderPropertyValuesItem(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    person_type_id = _v.integer("personTypeId")
    """Id of the payer type."""
    props_group_id = _v.integer("propsGroupId")
    name = _v.string("name")
    """Name."""
    type = _v.choice("type", SaleOrderGetResultOrderPropertyValuesItemType)
    """Type."""
    code = _v.string("code")
    """Symbolic code."""
    active = _v.boolean("active")
    util = _v.boolean("util")
    user_props = _v.boolean("userProps")
    is_filtered = _v.boolean("isFiltered")
    sort = _v.integer("sort")
    """Position in the sorting order."""
    description = _v.string("description")
    """Description."""
    required = _v.boolean("required")
    """Whether it is required."""
    multiple = _v.boolean("multiple")
    """Whether the field holds several values."""
    xml_id = _v.string("xmlId")
    """External id."""
    default_value = _v.anything("defaultValue")
    """Value that an empty field takes."""
    settings = _v.nested("settings", lambda: models_shared.SalePropertyParameterSettings)
    """Settings."""
    is_profile_name = _v.boolean("isProfileName")
    is_payer = _v.boolean("isPayer")
    is_email = _v.boolean("isEmail")
    is_phone = _v.boolean("isPhone")
    is_zip = _v.boolean("isZip")
    is_address = _v.boolean("isAddress")
    is_location = _v.boolean("isLocation")
    is_location_4_tax = _v.boolean("isLocation4tax")
    input_field_location = _v.string("inputFieldLocation")
    is_address_from = _v.boolean("isAddressFrom")
    is_address_to = _v.boolean("isAddressTo")
    order_props_id = _v.integer("orderPropsId")
    order_props_xml_id = _v.string("orderPropsXmlId")
    value = _v.string("value")
    """Value."""


class SaleOrderGetResultOrderTradeBindingsItem(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    xml_id = _v.string("xmlId")
    """External id."""
    external_order_id = _v.string("externalOrderId")
    order_id = _v.integer("orderId")
    """Id of the order."""
    trading_platform_id = _v.integer("tradingPlatformId")
    trading_platform_xml_id = _v.string("tradingPlatformXmlId")
    params = _v.string("params")


class SaleOrderGetfieldsResult(_v.View):
    __slots__ = ()
    order = _v.mapping("order", _k.Nested(lambda: models_shared.RestFieldDescription))


class SaleOrderRequisiteLink(_v.View):
    __slots__ = ()
    bank_detail_id = _v.integer("bankDetailId")
    mc_bank_detail_id = _v.integer("mcBankDetailId")
    mc_requisite_id = _v.integer("mcRequisiteId")
    requisite_id = _v.integer("requisiteId")


class SaleOrderShipmentsItem(_v.View):
    __slots__ = ()
    id = _v.string("id")
    date_insert = _v.moment("dateInsert")
    """When it was made."""
    order_id = _v.integer("orderId")
    """Id of the order."""
    account_number = _v.string("accountNumber")
    allow_delivery = _v.boolean("allowDelivery")
    date_allow_delivery = _v.moment("dateAllowDelivery")
    emp_allow_delivery_id = _v.integer("empAllowDeliveryId")
    deducted = _v.boolean("deducted")
    date_deducted = _v.moment("dateDeducted")
    emp_deducted_id = _v.integer("empDeductedId")
    reason_undo_deducted = _v.string("reasonUndoDeducted")
    system = _v.boolean("system")
    delivery_id = _v.integer("deliveryId")
    delivery_name = _v.string("deliveryName")
    delivery_xml_id = _v.string("deliveryXmlId")
    status_id = _v.string("statusId")
    """Id of the status."""
    status_xml_id = _v.string("statusXmlId")
    canceled = _v.boolean("canceled")
    date_canceled = _v.moment("dateCanceled")
    emp_canceled_id = _v.integer("empCanceledId")
    marked = _v.boolean("marked")
    date_marked = _v.moment("dateMarked")
    reason_marked = _v.string("reasonMarked")
    emp_marked_id = _v.integer("empMarkedId")
    delivery_doc_date = _v.moment("deliveryDocDate")
    delivery_doc_num = _v.string("deliveryDocNum")
    tracking_number = _v.string("trackingNumber")
    tracking_description = _v.string("trackingDescription")
    tracking_last_check = _v.moment("trackingLastCheck")
    tracking_status = _v.string("trackingStatus")
    currency = _v.string("currency")
    """Code of the currency."""
    custom_price_delivery = _v.boolean("customPriceDelivery")
    base_price_delivery = _v.decimal("basePriceDelivery")
    price_delivery = _v.decimal("priceDelivery")
    discount_price = _v.decimal("discountPrice")
    comments = _v.string("comments")
    """Comment."""
    company_id = _v.integer("companyId")
    """Id of the company."""
    responsible_id = _v.integer("responsibleId")
    """Id of the responsible user."""
    date_responsible_id = _v.moment("dateResponsibleId")
    emp_responsible_id = _v.integer("empResponsibleId")
    xml_id = _v.string("xmlId")
    """External id."""
    external_delivery = _v.boolean("externalDelivery")
    id1c = _v.string("id1c")
    updated1c = _v.string("updated1c")
    version1c = _v.string("version1c")
    shipment_items = _v.array(
        "shipmentItems", _k.Nested(lambda: SaleOrderShipmentsItemShipmentItemsItem)
    )


class SaleOrderShipmentsItemShipmentItemsItem(_v.View):
    __slots__ = ()
    id = _v.string("id")
    order_delivery_id = _v.integer("orderDeliveryId")
    basket_id = _v.integer("basketId")
    """Id of the basket item."""
    quantity = _v.decimal("quantity")
    """Quantity."""
    reserved_quantity = _v.decimal("reservedQuantity")
    xml_id = _v.string("xmlId")
    """External id."""
    date_insert = _v.moment("dateInsert")
    """When it was made."""


class SaleOrderUpdateResult(_v.View):
    __slots__ = ()
    order = _v.nested("order", lambda: SaleOrder)
