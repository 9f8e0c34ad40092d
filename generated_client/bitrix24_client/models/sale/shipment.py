"""Answers of ``sale.shipment``."""

from __future__ import annotations


from ..._runtime import kinds as _k, views as _v


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


class SaleShipment(_v.View):
    __slots__ = ()
    property = _v.nested("property", lambda: SaleOrderShipment)
    shipment = _v.nested("shipment", lambda: SaleShipmentShipment)


class SaleShipmentAddResult(_v.View):
    __slots__ = ()
    shipment = _v.nested("shipment", lambda: SaleShipmentAddResultShipment)


class SaleShipmentAddResultShipment(_v.View):
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
        "shipmentItems", _k.Nested(lambda: SaleShipmentAddResultShipmentShipmentItemsItem)
    )


class SaleShipmentAddResultShipmentShipmentItemsItem(_v.View):
    __slots__ = ()
    id = _v.string("id")
    order_delivery_id = _v.integer("orderDeliveryId")
    basket_id = _v.integer("basketId")
    quantity = _v.decimal("quantity")
    reserved_quantity = _v.decimal("reservedQuantity")
    xml_id = _v.string("xmlId")
    date_insert = _v.moment("dateInsert")


class SaleShipmentGetFieldsResult(_v.View):
    __slots__ = ()
    shipment = _v.nested("shipment", lambda: SaleShipmentGetFieldsResultShipment)


class SaleShipmentGetFieldsResultShipment(_v.View):
    __slots__ = ()
    id = _v.nested("id", lambda: SaleShipmentGetFieldsResultShipmentId)
    date_insert = _v.nested("dateInsert", lambda: SaleShipmentGetFieldsResultShipmentDateInsert)
    order_id = _v.nested("orderId", lambda: SaleShipmentGetFieldsResultShipmentOrderId)
    account_number = _v.nested(
        "accountNumber", lambda: SaleShipmentGetFieldsResultShipmentAccountNumber
    )
    allow_delivery = _v.nested(
        "allowDelivery", lambda: SaleShipmentGetFieldsResultShipmentAllowDelivery
    )
    date_allow_delivery = _v.nested(
        "dateAllowDelivery", lambda: SaleShipmentGetFieldsResultShipmentDateAllowDelivery
    )
    emp_allow_delivery_id = _v.nested(
        "empAllowDeliveryId", lambda: SaleShipmentGetFieldsResultShipmentEmpAllowDeliveryId
    )
    deducted = _v.nested("deducted", lambda: SaleShipmentGetFieldsResultShipmentDeducted)
    date_deducted = _v.nested(
        "dateDeducted", lambda: SaleShipmentGetFieldsResultShipmentDateDeducted
    )
    emp_deducted_id = _v.nested(
        "empDeductedId", lambda: SaleShipmentGetFieldsResultShipmentEmpDeductedId
    )
    reason_undo_deducted = _v.nested(
        "reasonUndoDeducted", lambda: SaleShipmentGetFieldsResultShipmentReasonUndoDeducted
    )
    system = _v.nested("system", lambda: SaleShipmentGetFieldsResultShipmentSystem)
    delivery_id = _v.nested("deliveryId", lambda: SaleShipmentGetFieldsResultShipmentDeliveryId)
    delivery_name = _v.nested(
        "deliveryName", lambda: SaleShipmentGetFieldsResultShipmentDeliveryName
    )
    delivery_xml_id = _v.nested(
        "deliveryXmlId", lambda: SaleShipmentGetFieldsResultShipmentDeliveryXmlId
    )
    status_id = _v.nested("statusId", lambda: SaleShipmentGetFieldsResultShipmentStatusId)
    status_xml_id = _v.nested("statusXmlId", lambda: SaleShipmentGetFieldsResultShipmentStatusXmlId)
    canceled = _v.nested("canceled", lambda: SaleShipmentGetFieldsResultShipmentCanceled)
    date_canceled = _v.nested(
        "dateCanceled", lambda: SaleShipmentGetFieldsResultShipmentDateCanceled
    )
    emp_canceled_id = _v.nested(
        "empCanceledId", lambda: SaleShipmentGetFieldsResultShipmentEmpCanceledId
    )
    marked = _v.nested("marked", lambda: SaleShipmentGetFieldsResultShipmentMarked)
    date_marked = _v.nested("dateMarked", lambda: SaleShipmentGetFieldsResultShipmentDateMarked)
    reason_marked = _v.nested(
        "reasonMarked", lambda: SaleShipmentGetFieldsResultShipmentReasonMarked
    )
    emp_marked_id = _v.nested("empMarkedId", lambda: SaleShipmentGetFieldsResultShipmentEmpMarkedId)
    delivery_doc_date = _v.nested(
        "deliveryDocDate", lambda: SaleShipmentGetFieldsResultShipmentDeliveryDocDate
    )
    delivery_doc_num = _v.nested(
        "deliveryDocNum", lambda: SaleShipmentGetFieldsResultShipmentDeliveryDocNum
    )
    tracking_number = _v.nested(
        "trackingNumber", lambda: SaleShipmentGetFieldsResultShipmentTrackingNumber
    )
    tracking_description = _v.nested(
        "trackingDescription", lambda: SaleShipmentGetFieldsResultShipmentTrackingDescription
    )
    tracking_last_check = _v.nested(
        "trackingLastCheck", lambda: SaleShipmentGetFieldsResultShipmentTrackingLastCheck
    )
    tracking_status = _v.nested(
        "trackingStatus", lambda: SaleShipmentGetFieldsResultShipmentTrackingStatus
    )
    currency = _v.nested("currency", lambda: SaleShipmentGetFieldsResultShipmentCurrency)
    custom_price_delivery = _v.nested(
        "customPriceDelivery", lambda: SaleShipmentGetFieldsResultShipmentCustomPriceDelivery
    )
    base_price_delivery = _v.nested(
        "basePriceDelivery", lambda: SaleShipmentGetFieldsResultShipmentBasePriceDelivery
    )
    price_delivery = _v.nested(
        "priceDelivery", lambda: SaleShipmentGetFieldsResultShipmentPriceDelivery
    )
    discount_price = _v.nested(
        "discountPrice", lambda: SaleShipmentGetFieldsResultShipmentDiscountPrice
    )
    comments = _v.nested("comments", lambda: SaleShipmentGetFieldsResultShipmentComments)
    company_id = _v.nested("companyId", lambda: SaleShipmentGetFieldsResultShipmentCompanyId)
    responsible_id = _v.nested(
        "responsibleId", lambda: SaleShipmentGetFieldsResultShipmentResponsibleId
    )
    date_responsible_id = _v.nested(
        "dateResponsibleId", lambda: SaleShipmentGetFieldsResultShipmentDateResponsibleId
    )
    emp_responsible_id = _v.nested(
        "empResponsibleId", lambda: SaleShipmentGetFieldsResultShipmentEmpResponsibleId
    )
    xml_id = _v.nested("xmlId", lambda: SaleShipmentGetFieldsResultShipmentXmlId)
    external_delivery = _v.nested(
        "externalDelivery", lambda: SaleShipmentGetFieldsResultShipmentExternalDelivery
    )
    id1c = _v.nested("id1c", lambda: SaleShipmentGetFieldsResultShipmentId1c)
    updated1c = _v.nested("updated1c", lambda: SaleShipmentGetFieldsResultShipmentUpdated1c)
    version1c = _v.nested("version1c", lambda: SaleShipmentGetFieldsResultShipmentVersion1c)
    shipment_items = _v.nested(
        "shipmentItems", lambda: SaleShipmentGetFieldsResultShipmentShipmentItems
    )


class SaleShipmentGetFieldsResultShipmentAccountNumber(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SaleShipmentGetFieldsResultShipmentAllowDelivery(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SaleShipmentGetFieldsResultShipmentBasePriceDelivery(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SaleShipmentGetFieldsResultShipmentCanceled(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SaleShipmentGetFieldsResultShipmentComments(_v.View):
    """Comment."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SaleShipmentGetFieldsResultShipmentCompanyId(_v.View):
    """Id of the company."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SaleShipmentGetFieldsResultShipmentCurrency(_v.View):
    """Code of the currency."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SaleShipmentGetFieldsResultShipmentCustomPriceDelivery(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SaleShipmentGetFieldsResultShipmentDateAllowDelivery(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SaleShipmentGetFieldsResultShipmentDateCanceled(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SaleShipmentGetFieldsResultShipmentDateDeducted(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SaleShipmentGetFieldsResultShipmentDateInsert(_v.View):
    """When it was made."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SaleShipmentGetFieldsResultShipmentDateMarked(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SaleShipmentGetFieldsResultShipmentDateResponsibleId(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SaleShipmentGetFieldsResultShipmentDeducted(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SaleShipmentGetFieldsResultShipmentDeliveryDocDate(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SaleShipmentGetFieldsResultShipmentDeliveryDocNum(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SaleShipmentGetFieldsResultShipmentDeliveryId(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SaleShipmentGetFieldsResultShipmentDeliveryName(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SaleShipmentGetFieldsResultShipmentDeliveryXmlId(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SaleShipmentGetFieldsResultShipmentDiscountPrice(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SaleShipmentGetFieldsResultShipmentEmpAllowDeliveryId(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SaleShipmentGetFieldsResultShipmentEmpCanceledId(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SaleShipmentGetFieldsResultShipmentEmpDeductedId(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SaleShipmentGetFieldsResultShipmentEmpMarkedId(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SaleShipmentGetFieldsResultShipmentEmpResponsibleId(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SaleShipmentGetFieldsResultShipmentExternalDelivery(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SaleShipmentGetFieldsResultShipmentId(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SaleShipmentGetFieldsResultShipmentId1c(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SaleShipmentGetFieldsResultShipmentMarked(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SaleShipmentGetFieldsResultShipmentOrderId(_v.View):
    """Id of the order."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SaleShipmentGetFieldsResultShipmentPriceDelivery(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SaleShipmentGetFieldsResultShipmentReasonMarked(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SaleShipmentGetFieldsResultShipmentReasonUndoDeducted(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SaleShipmentGetFieldsResultShipmentResponsibleId(_v.View):
    """Id of the responsible user."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SaleShipmentGetFieldsResultShipmentShipmentItems(_v.View):
    __slots__ = ()
    id = _v.string("id")
    order_delivery_id = _v.integer("orderDeliveryId")
    basket_id = _v.integer("basketId")
    quantity = _v.decimal("quantity")
    reserved_quantity = _v.decimal("reservedQuantity")
    xml_id = _v.string("xmlId")
    date_insert = _v.moment("dateInsert")


class SaleShipmentGetFieldsResultShipmentStatusId(_v.View):
    """Id of the status."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SaleShipmentGetFieldsResultShipmentStatusXmlId(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SaleShipmentGetFieldsResultShipmentSystem(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SaleShipmentGetFieldsResultShipmentTrackingDescription(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SaleShipmentGetFieldsResultShipmentTrackingLastCheck(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SaleShipmentGetFieldsResultShipmentTrackingNumber(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SaleShipmentGetFieldsResultShipmentTrackingStatus(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SaleShipmentGetFieldsResultShipmentUpdated1c(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SaleShipmentGetFieldsResultShipmentVersion1c(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SaleShipmentGetFieldsResultShipmentXmlId(_v.View):
    """External id."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SaleShipmentListResultShipmentsItem(_v.View):
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
        "shipmentItems", _k.Nested(lambda: SaleShipmentListResultShipmentsItemShipmentItemsItem)
    )


class SaleShipmentListResultShipmentsItemShipmentItemsItem(_v.View):
    __slots__ = ()
    id = _v.string("id")
    order_delivery_id = _v.integer("orderDeliveryId")
    basket_id = _v.integer("basketId")
    quantity = _v.decimal("quantity")
    reserved_quantity = _v.decimal("reservedQuantity")
    xml_id = _v.string("xmlId")
    date_insert = _v.moment("dateInsert")


class SaleShipmentShipment(_v.View):
    __slots__ = ()
    account_number = _v.string("accountNumber")
    allow_delivery = _v.string("allowDelivery")
    base_price_delivery = _v.integer("basePriceDelivery")
    canceled = _v.string("canceled")
    comments = _v.string("comments")
    company_id = _v.integer("companyId")
    currency = _v.string("currency")
    custom_price_delivery = _v.string("customPriceDelivery")
    date_allow_delivery = _v.anything("dateAllowDelivery")
    date_canceled = _v.anything("dateCanceled")
    date_deducted = _v.anything("dateDeducted")
    date_insert = _v.string("dateInsert")
    date_marked = _v.anything("dateMarked")
    date_responsible_id = _v.string("dateResponsibleId")
    deducted = _v.string("deducted")
    delivery_doc_date = _v.anything("deliveryDocDate")
    delivery_doc_num = _v.string("deliveryDocNum")
    delivery_id = _v.integer("deliveryId")
    delivery_name = _v.string("deliveryName")
    delivery_xml_id = _v.string("deliveryXmlId")
    discount_price = _v.integer("discountPrice")
    emp_allow_delivery_id = _v.anything("empAllowDeliveryId")
    emp_canceled_id = _v.anything("empCanceledId")
    emp_deducted_id = _v.anything("empDeductedId")
    emp_marked_id = _v.anything("empMarkedId")
    emp_responsible_id = _v.anything("empResponsibleId")
    external_delivery = _v.string("externalDelivery")
    id = _v.integer("id")
    id1c = _v.string("id1c")
    marked = _v.string("marked")
    order_id = _v.integer("orderId")
    price_delivery = _v.integer("priceDelivery")
    reason_marked = _v.string("reasonMarked")
    reason_undo_deducted = _v.string("reasonUndoDeducted")
    responsible_id = _v.integer("responsibleId")
    shipment_items = _v.array(
        "shipmentItems", _k.Nested(lambda: SaleShipmentShipmentShipmentItemsItem)
    )
    status_id = _v.string("statusId")
    status_xml_id = _v.string("statusXmlId")
    system = _v.string("system")
    tracking_description = _v.string("trackingDescription")
    tracking_last_check = _v.string("trackingLastCheck")
    tracking_number = _v.string("trackingNumber")
    tracking_status = _v.string("trackingStatus")
    updated1c = _v.string("updated1c")
    version1c = _v.string("version1c")
    xml_id = _v.string("xmlId")


class SaleShipmentShipmentShipmentItemsItem(_v.View):
    __slots__ = ()
    basket_id = _v.integer("basketId")
    date_insert = _v.string("dateInsert")
    id = _v.integer("id")
    order_delivery_id = _v.integer("orderDeliveryId")
    quantity = _v.integer("quantity")
    reserved_quantity = _v.integer("reservedQuantity")
    xml_id = _v.string("xmlId")


class SaleShipmentUpdateResult(_v.View):
    __slots__ = ()
    shipment = _v.nested("shipment", lambda: SaleShipmentUpdateResultShipment)


class SaleShipmentUpdateResultShipment(_v.View):
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
        "shipmentItems", _k.Nested(lambda: SaleShipmentUpdateResultShipmentShipmentItemsItem)
    )


class SaleShipmentUpdateResultShipmentShipmentItemsItem(_v.View):
    __slots__ = ()
    id = _v.string("id")
    order_delivery_id = _v.integer("orderDeliveryId")
    basket_id = _v.integer("basketId")
    quantity = _v.decimal("quantity")
    reserved_quantity = _v.decimal("reservedQuantity")
    xml_id = _v.string("xmlId")
    date_insert = _v.moment("dateInsert")
