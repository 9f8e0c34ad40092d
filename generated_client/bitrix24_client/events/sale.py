"""Events of ``sale``."""

from __future__ import annotations

from typing import ClassVar

from .._runtime.events import Event
from .._runtime.views import View


class OnOrderDeleted(Event[View]):
    """``ONORDERDELETED``: Deleting an Order.

    Scope: sale.

    https://apidocs.bitrix24.com/api-reference/sale/events/on-order-deleted.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONORDERDELETED"
    data_class = View


class OnOrderEntitySaved(Event[View]):
    """``ONORDERENTITYSAVED``: After Saving the Order.

    Scope: sale.

    https://apidocs.bitrix24.com/api-reference/sale/events/on-order-entity-saved.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONORDERENTITYSAVED"
    data_class = View


class OnPaymentDeleted(Event[View]):
    """``ONPAYMENTDELETED``: Payment Deleted.

    Scope: sale.

    https://apidocs.bitrix24.com/api-reference/sale/events/on-payment-deleted.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONPAYMENTDELETED"
    data_class = View


class OnPaymentEntitySaved(Event[View]):
    """``ONPAYMENTENTITYSAVED``: After Saving Payment.

    Scope: sale.

    https://apidocs.bitrix24.com/api-reference/sale/events/on-payment-entity-saved.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONPAYMENTENTITYSAVED"
    data_class = View


class OnPropertyValueDeleted(Event[View]):
    """``ONPROPERTYVALUEDELETED``: Deleting an Order Property from the Database.

    Scope: sale.

    https://apidocs.bitrix24.com/api-reference/sale/events/on-property-value-deleted.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONPROPERTYVALUEDELETED"
    data_class = View


class OnPropertyValueEntitySaved(Event[View]):
    """``ONPROPERTYVALUEENTITYSAVED``: After Saving the Order Property.

    Scope: sale.

    https://apidocs.bitrix24.com/api-reference/sale/events/on-property-value-entity-saved.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONPROPERTYVALUEENTITYSAVED"
    data_class = View


class OnSaleBeforeOrderDelete(Event[View]):
    """``ONSALEBEFOREORDERDELETE``: Before Deleting an Order.

    Scope: sale.

    https://apidocs.bitrix24.com/api-reference/sale/events/on-sale-before-order-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONSALEBEFOREORDERDELETE"
    data_class = View


class OnSaleOrderSaved(Event[View]):
    """``ONSALEORDERSAVED``: At the End of Order Saving.

    Scope: sale.

    https://apidocs.bitrix24.com/api-reference/sale/events/on-sale-order-saved.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONSALEORDERSAVED"
    data_class = View


class OnShipmentDeleted(Event[View]):
    """``ONSHIPMENTDELETED``: Shipment Deleted.

    Scope: sale.

    https://apidocs.bitrix24.com/api-reference/sale/events/on-shipment-deleted.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONSHIPMENTDELETED"
    data_class = View


class OnShipmentEntitySaved(Event[View]):
    """``ONSHIPMENTENTITYSAVED``: After Saving the Shipment.

    Scope: sale.

    https://apidocs.bitrix24.com/api-reference/sale/events/on-shipment-entity-saved.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONSHIPMENTENTITYSAVED"
    data_class = View
