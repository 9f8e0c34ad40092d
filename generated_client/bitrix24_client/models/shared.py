"""Answers of several namespaces."""

from __future__ import annotations

from enum import StrEnum

from .._runtime import kinds as _k, views as _v


class CrmMultifieldTypeId(StrEnum):
    PHONE = "PHONE"
    EMAIL = "EMAIL"
    WEB = "WEB"
    IM = "IM"
    LINK = "LINK"


class RestFieldDescriptionType(StrEnum):
    INTEGER = "integer"
    DOUBLE = "double"
    STRING = "string"
    CHAR = "char"
    LIST = "list"
    TEXT = "text"
    FILE = "file"
    DATE = "date"
    DATETIME = "datetime"
    DATATYPE = "datatype"
    PRODUCTPROPERTY = "productproperty"


class SaleBasketItemDimensions(StrEnum):
    WIDTH = "WIDTH"  # width
    HEIGHT = "HEIGHT"  # height
    LENGTH = "LENGTH"  # length


class CrmCurrency(_v.View):
    __slots__ = ()
    amount = _v.decimal("AMOUNT")
    amount_cnt = _v.integer("AMOUNT_CNT")
    base = _v.boolean("BASE")
    currency = _v.string("CURRENCY")
    date_update = _v.moment("DATE_UPDATE")
    sort = _v.integer("SORT")
    lid = _v.string("LID")
    decimals = _v.integer("DECIMALS")
    dec_point = _v.string("DEC_POINT")
    format_string = _v.string("FORMAT_STRING")
    full_name = _v.string("FULL_NAME")
    thousands_sep = _v.string("THOUSANDS_SEP")
    lang = _v.nested("LANG", lambda: CrmCurrencyLang)


class CrmCurrencyLang(_v.View):
    __slots__ = ()
    decimals = _v.integer("DECIMALS")
    dec_point = _v.string("DEC_POINT")
    format_string = _v.string("FORMAT_STRING")
    full_name = _v.string("FULL_NAME")
    hide_zero = _v.boolean("HIDE_ZERO")
    thousands_sep = _v.string("THOUSANDS_SEP")
    thousands_variant = _v.string("THOUSANDS_VARIANT")


class CrmMultifield(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    type_id = _v.choice("TYPE_ID", CrmMultifieldTypeId)
    value = _v.string("VALUE")
    value_type = _v.string("VALUE_TYPE")


class CrmRestFieldDescription(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")
    upper_name = _v.string("upperName")


class RestFieldDescription(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.choice("type", RestFieldDescriptionType)


class SaleBasketItem(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    order_id = _v.integer("orderId")
    sort = _v.integer("sort")
    product_id = _v.integer("productId")
    price = _v.decimal("price")
    custom_price = _v.boolean("customPrice")
    currency = _v.string("currency")
    quantity = _v.decimal("quantity")
    xml_id = _v.string("xmlId")
    date_insert = _v.moment("dateInsert")
    date_update = _v.moment("dateUpdate")
    properties = _v.array("properties", _k.Nested(lambda: SaleBasketItemPropertiesItem))
    name = _v.string("name")
    base_price = _v.decimal("basePrice")
    discount_price = _v.decimal("discountPrice")
    weight = _v.decimal("weight")
    dimensions = _v.choice("dimensions", SaleBasketItemDimensions)
    measure_code = _v.string("measureCode")
    measure_name = _v.string("measureName")
    can_buy = _v.boolean("canBuy")
    vat_rate = _v.decimal("vatRate")
    vat_included = _v.boolean("vatIncluded")
    barcode_multi = _v.boolean("barcodeMulti")
    type = _v.string("type")
    catalog_xml_id = _v.string("catalogXmlId")
    product_xml_id = _v.string("productXmlId")
    reservations = _v.array("reservations", _k.Nested(lambda: SaleBasketItemReservationsItem))


class SaleBasketItemPropertiesItem(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    basket_id = _v.integer("basketId")
    name = _v.string("name")
    value = _v.string("value")
    code = _v.string("code")
    sort = _v.integer("sort")
    xml_id = _v.string("xmlId")


class SaleBasketItemReservationsItem(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    basket_id = _v.integer("basketId")
    store_id = _v.integer("storeId")
    quantity = _v.decimal("quantity")
    date_reserve = _v.moment("dateReserve")
    date_reserve_end = _v.moment("dateReserveEnd")
    reserved_by = _v.integer("reservedBy")


class SaleOrderShipment(_v.View):
    __slots__ = ()
    id = _v.string("id")
    date_insert = _v.moment("dateInsert")
    order_id = _v.integer("orderId")
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
    custom_price_delivery = _v.boolean("customPriceDelivery")
    base_price_delivery = _v.decimal("basePriceDelivery")
    price_delivery = _v.decimal("priceDelivery")
    discount_price = _v.decimal("discountPrice")
    comments = _v.string("comments")
    company_id = _v.integer("companyId")
    responsible_id = _v.integer("responsibleId")
    date_responsible_id = _v.moment("dateResponsibleId")
    emp_responsible_id = _v.integer("empResponsibleId")
    xml_id = _v.string("xmlId")
    external_delivery = _v.boolean("externalDelivery")
    id1c = _v.string("id1c")
    updated1c = _v.string("updated1c")
    version1c = _v.string("version1c")
    shipment_items = _v.array(
        "shipmentItems", _k.Nested(lambda: SaleOrderShipmentShipmentItemsItem)
    )


class SaleOrderShipmentShipmentItemsItem(_v.View):
    __slots__ = ()
    id = _v.string("id")
    order_delivery_id = _v.integer("orderDeliveryId")
    basket_id = _v.integer("basketId")
    quantity = _v.decimal("quantity")
    reserved_quantity = _v.decimal("reservedQuantity")
    xml_id = _v.string("xmlId")
    date_insert = _v.moment("dateInsert")


class SalePropertyParameterSettings(_v.View):
    __slots__ = ()
    minlength = _v.integer("minlength")
    maxlength = _v.integer("maxlength")
    pattern = _v.string("pattern")
    multiline = _v.boolean("multiline")
    cols = _v.integer("cols")
    rows = _v.integer("rows")
    size = _v.integer("size")
    min = _v.integer("min")
    max = _v.integer("max")
    step = _v.integer("step")
    multielement = _v.boolean("multielement")
    maxsize = _v.integer("maxsize")
    accept = _v.string("accept")
    time = _v.boolean("time")
