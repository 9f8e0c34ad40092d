"""Events of ``sale``."""

from __future__ import annotations

from typing import ClassVar

from .._runtime.events import Event
from ..models.events import sale as _events_sale


class OnOrderDeleted(Event[_events_sale.OnOrderDeletedEventData]):
    """``ONORDERDELETED``: Deleting an Order.

    Scope: sale.

    https://apidocs.bitrix24.com/api-reference/sale/events/on-order-deleted.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONORDERDELETED"
    data_class = _events_sale.OnOrderDeletedEventData


class OnOrderEntitySaved(Event[_events_sale.OnOrderEntitySavedEventData]):
    """``ONORDERENTITYSAVED``: After Saving the Order.

    Scope: sale.

    https://apidocs.bitrix24.com/api-reference/sale/events/on-order-entity-saved.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONORDERENTITYSAVED"
    data_class = _events_sale.OnOrderEntitySavedEventData


class OnPaymentDeleted(Event[_events_sale.OnPaymentDeletedEventData]):
    """``ONPAYMENTDELETED``: Payment Deleted.

    Scope: sale.

    https://apidocs.bitrix24.com/api-reference/sale/events/on-payment-deleted.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONPAYMENTDELETED"
    data_class = _events_sale.OnPaymentDeletedEventData


class OnPaymentEntitySaved(Event[_events_sale.OnPaymentEntitySavedEventData]):
    """``ONPAYMENTENTITYSAVED``: After Saving Payment.

    Scope: sale.

    https://apidocs.bitrix24.com/api-reference/sale/events/on-payment-entity-saved.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONPAYMENTENTITYSAVED"
    data_class = _events_sale.OnPaymentEntitySavedEventData


class OnPropertyValueDeleted(Event[_events_sale.OnPropertyValueDeletedEventData]):
    """``ONPROPERTYVALUEDELETED``: Deleting an Order Property from the Database.

    Scope: sale.

    https://apidocs.bitrix24.com/api-reference/sale/events/on-property-value-deleted.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONPROPERTYVALUEDELETED"
    data_class = _events_sale.OnPropertyValueDeletedEventData


class OnPropertyValueEntitySaved(Event[_events_sale.OnPropertyValueEntitySavedEventData]):
    """``ONPROPERTYVALUEENTITYSAVED``: After Saving the Order Property.

    Scope: sale.

    https://apidocs.bitrix24.com/api-reference/sale/events/on-property-value-entity-saved.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONPROPERTYVALUEENTITYSAVED"
    data_class = _events_sale.OnPropertyValueEntitySavedEventData


class OnSaleBeforeOrderDelete(Event[_events_sale.OnSaleBeforeOrderDeleteEventData]):
    """``ONSALEBEFOREORDERDELETE``: Before Deleting an Order.

    Scope: sale.

    https://apidocs.bitrix24.com/api-reference/sale/events/on-sale-before-order-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONSALEBEFOREORDERDELETE"
    data_class = _events_sale.OnSaleBeforeOrderDeleteEventData


class OnSaleOrderSaved(Event[_events_sale.OnSaleOrderSavedEventData]):
    """``ONSALEORDERSAVED``: At the End of Order Saving.

    Scope: sale.

    https://apidocs.bitrix24.com/api-reference/sale/events/on-sale-order-saved.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONSALEORDERSAVED"
    data_class = _events_sale.OnSaleOrderSavedEventData


class OnShipmentDeleted(Event[_events_sale.OnShipmentDeletedEventData]):
    """``ONSHIPMENTDELETED``: Shipment Deleted.

    Scope: sale.

    https://apidocs.bitrix24.com/api-reference/sale/events/on-shipment-deleted.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONSHIPMENTDELETED"
    data_class = _events_sale.OnShipmentDeletedEventData


class OnShipmentEntitySaved(Event[_events_sale.OnShipmentEntitySavedEventData]):
    """``ONSHIPMENTENTITYSAVED``: After Saving the Shipment.

    Scope: sale.

    https://apidocs.bitrix24.com/api-reference/sale/events/on-shipment-entity-saved.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONSHIPMENTENTITYSAVED"
    data_class = _events_sale.OnShipmentEntitySavedEventData
