"""Answers of ``sale.shipment``."""

from __future__ import annotations


from ..._runtime import converters as _k, views as _v


class SaleOrderShipment(_v.View):
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
        "shipmentItems", _k.Nested(lambda: SaleOrderShipmentShipmentItemsItem)
    )


class SaleOrderShipmentShipmentItemsItem(_v.View):
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
        "shipmentItems", _k.Nested(lambda: SaleShipmentAddResultShipmentShipmentItemsItem)
    )


class SaleShipmentAddResultShipmentShipmentItemsItem(_v.View):
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


class SaleShipmentGetFieldsResult(_v.View):
    __slots__ = ()
    shipment = _v.nested("shipment", lambda: SaleShipmentGetFieldsResultShipment)


class SaleShipmentGetFieldsResultShipment(_v.View):
    __slots__ = ()
    id = _v.nested("id", lambda: SaleShipmentGetFieldsResultShipmentField)
    date_insert = _v.nested("dateInsert", lambda: SaleShipmentGetFieldsResultShipmentField)
    """When it was made."""
    order_id = _v.nested("orderId", lambda: SaleShipmentGetFieldsResultShipmentField)
    """Id of the order."""
    account_number = _v.nested("accountNumber", lambda: SaleShipmentGetFieldsResultShipmentField)
    allow_delivery = _v.nested("allowDelivery", lambda: SaleShipmentGetFieldsResultShipmentField)
    date_allow_delivery = _v.nested(
        "dateAllowDelivery", lambda: SaleShipmentGetFieldsResultShipmentField
    )
    emp_allow_delivery_id = _v.nested(
        "empAllowDeliveryId", lambda: SaleShipmentGetFieldsResultShipmentField
    )
    deducted = _v.nested("deducted", lambda: SaleShipmentGetFieldsResultShipmentField)
    date_deducted = _v.nested("dateDeducted", lambda: SaleShipmentGetFieldsResultShipmentField)
    emp_deducted_id = _v.nested("empDeductedId", lambda: SaleShipmentGetFieldsResultShipmentField)
    reason_undo_deducted = _v.nested(
        "reasonUndoDeducted", lambda: SaleShipmentGetFieldsResultShipmentField
    )
    system = _v.nested("system", lambda: SaleShipmentGetFieldsResultShipmentField)
    delivery_id = _v.nested("deliveryId", lambda: SaleShipmentGetFieldsResultShipmentField)
    delivery_name = _v.nested("deliveryName", lambda: SaleShipmentGetFieldsResultShipmentField)
    delivery_xml_id = _v.nested("deliveryXmlId", lambda: SaleShipmentGetFieldsResultShipmentField)
    status_id = _v.nested("statusId", lambda: SaleShipmentGetFieldsResultShipmentField)
    """Id of the status."""
    status_xml_id = _v.nested("statusXmlId", lambda: SaleShipmentGetFieldsResultShipmentField)
    canceled = _v.nested("canceled", lambda: SaleShipmentGetFieldsResultShipmentField)
    date_canceled = _v.nested("dateCanceled", lambda: SaleShipmentGetFieldsResultShipmentField)
    emp_canceled_id = _v.nested("empCanceledId", lambda: SaleShipmentGetFieldsResultShipmentField)
    marked = _v.nested("marked", lambda: SaleShipmentGetFieldsResultShipmentField)
    date_marked = _v.nested("dateMarked", lambda: SaleShipmentGetFieldsResultShipmentField)
    reason_marked = _v.nested("reasonMarked", lambda: SaleShipmentGetFieldsResultShipmentField)
    emp_marked_id = _v.nested("empMarkedId", lambda: SaleShipmentGetFieldsResultShipmentField)
    delivery_doc_date = _v.nested(
        "deliveryDocDate", lambda: SaleShipmentGetFieldsResultShipmentField
    )
    delivery_doc_num = _v.nested("deliveryDocNum", lambda: SaleShipmentGetFieldsResultShipmentField)
    tracking_number = _v.nested("trackingNumber", lambda: SaleShipmentGetFieldsResultShipmentField)
    tracking_description = _v.nested(
        "trackingDescription", lambda: SaleShipmentGetFieldsResultShipmentField
    )
    tracking_last_check = _v.nested(
        "trackingLastCheck", lambda: SaleShipmentGetFieldsResultShipmentField
    )
    tracking_status = _v.nested("trackingStatus", lambda: SaleShipmentGetFieldsResultShipmentField)
    currency = _v.nested("currency", lambda: SaleShipmentGetFieldsResultShipmentField)
    """Code of the currency."""
    custom_price_delivery = _v.nested(
        "customPriceDelivery", lambda: SaleShipmentGetFieldsResultShipmentField
    )
    base_price_delivery = _v.nested(
        "basePriceDelivery", lambda: SaleShipmentGetFieldsResultShipmentField
    )
    price_delivery = _v.nested("priceDelivery", lambda: SaleShipmentGetFieldsResultShipmentField)
    discount_price = _v.nested("discountPrice", lambda: SaleShipmentGetFieldsResultShipmentField)
    comments = _v.nested("comments", lambda: SaleShipmentGetFieldsResultShipmentField)
    """Comment."""
    company_id = _v.nested("companyId", lambda: SaleShipmentGetFieldsResultShipmentField)
    """Id of the company."""
    responsible_id = _v.nested("responsibleId", lambda: SaleShipmentGetFieldsResultShipmentField)
    """Id of the responsible user."""
    date_responsible_id = _v.nested(
        "dateResponsibleId", lambda: SaleShipmentGetFieldsResultShipmentField
    )
    emp_responsible_id = _v.nested(
        "empResponsibleId", lambda: SaleShipmentGetFieldsResultShipmentField
    )
    xml_id = _v.nested("xmlId", lambda: SaleShipmentGetFieldsResultShipmentField)
    """External id."""
    external_delivery = _v.nested(
        "externalDelivery", lambda: SaleShipmentGetFieldsResultShipmentField
    )
    id1c = _v.nested("id1c", lambda: SaleShipmentGetFieldsResultShipmentField)
    updated1c = _v.nested("updated1c", lambda: SaleShipmentGetFieldsResultShipmentField)
    version1c = _v.nested("version1c", lambda: SaleShipmentGetFieldsResultShipmentField)
    shipment_items = _v.nested(
        "shipmentItems", lambda: SaleShipmentGetFieldsResultShipmentShipmentItems
    )


class SaleShipmentGetFieldsResultShipmentField(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    """Whether the field can be set once only, when the record is made."""
    is_read_only = _v.boolean("isReadOnly")
    """Whether the field can be read only."""
    is_required = _v.boolean("isRequired")
    """Whether the field has to be filled in."""
    type = _v.string("type")
    """Type."""


class SaleShipmentGetFieldsResultShipmentShipmentItems(_v.View):
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


class SaleShipmentListResultShipmentsItem(_v.View):
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
        "shipmentItems", _k.Nested(lambda: SaleShipmentListResultShipmentsItemShipmentItemsItem)
    )


class SaleShipmentListResultShipmentsItemShipmentItemsItem(_v.View):
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


class SaleShipmentShipment(_v.View):
    __slots__ = ()
    account_number = _v.string("accountNumber")
    allow_delivery = _v.string("allowDelivery")
    base_price_delivery = _v.number("basePriceDelivery")
    canceled = _v.string("canceled")
    comments = _v.string("comments")
    """Comment."""
    company_id = _v.integer("companyId")
    """Id of the company."""
    currency = _v.string("currency")
    """Code of the currency."""
    custom_price_delivery = _v.string("customPriceDelivery")
    date_allow_delivery = _v.anything("dateAllowDelivery")
    date_canceled = _v.anything("dateCanceled")
    date_deducted = _v.anything("dateDeducted")
    date_insert = _v.string("dateInsert")
    """When it was made."""
    date_marked = _v.anything("dateMarked")
    date_responsible_id = _v.string("dateResponsibleId")
    deducted = _v.string("deducted")
    delivery_doc_date = _v.anything("deliveryDocDate")
    delivery_doc_num = _v.string("deliveryDocNum")
    delivery_id = _v.integer("deliveryId")
    delivery_name = _v.string("deliveryName")
    delivery_xml_id = _v.string("deliveryXmlId")
    discount_price = _v.number("discountPrice")
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
    """Id of the order."""
    price_delivery = _v.number("priceDelivery")
    reason_marked = _v.string("reasonMarked")
    reason_undo_deducted = _v.string("reasonUndoDeducted")
    responsible_id = _v.integer("responsibleId")
    """Id of the responsible user."""
    shipment_items = _v.array(
        "shipmentItems", _k.Nested(lambda: SaleShipmentShipmentShipmentItemsItem)
    )
    status_id = _v.string("statusId")
    """Id of the status."""
    status_xml_id = _v.string("statusXmlId")
    system = _v.string("system")
    tracking_description = _v.string("trackingDescription")
    tracking_last_check = _v.string("trackingLastCheck")
    tracking_number = _v.string("trackingNumber")
    tracking_status = _v.string("trackingStatus")
    updated1c = _v.string("updated1c")
    version1c = _v.string("version1c")
    xml_id = _v.string("xmlId")
    """External id."""


class SaleShipmentShipmentShipmentItemsItem(_v.View):
    __slots__ = ()
    basket_id = _v.integer("basketId")
    """Id of the basket item."""
    date_insert = _v.string("dateInsert")
    """When it was made."""
    id = _v.integer("id")
    order_delivery_id = _v.integer("orderDeliveryId")
    quantity = _v.number("quantity")
    """Quantity."""
    reserved_quantity = _v.number("reservedQuantity")
    xml_id = _v.string("xmlId")
    """External id."""


class SaleShipmentUpdateResult(_v.View):
    __slots__ = ()
    shipment = _v.nested("shipment", lambda: SaleShipmentUpdateResultShipment)


class SaleShipmentUpdateResultShipment(_v.View):
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
        "shipmentItems", _k.Nested(lambda: SaleShipmentUpdateResultShipmentShipmentItemsItem)
    )


class SaleShipmentUpdateResultShipmentShipmentItemsItem(_v.View):
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
