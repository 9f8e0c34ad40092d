"""What events of ``sale`` carry."""

from __future__ import annotations


from ..._runtime import views as _v


class OnOrderDeletedEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: OnOrderDeletedEventDataFields)


class OnOrderDeletedEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class OnOrderEntitySavedEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: OnOrderEntitySavedEventDataFields)


class OnOrderEntitySavedEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class OnPaymentDeletedEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: OnPaymentDeletedEventDataFields)


class OnPaymentDeletedEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class OnPaymentEntitySavedEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: OnPaymentEntitySavedEventDataFields)


class OnPaymentEntitySavedEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class OnPropertyValueDeletedEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: OnPropertyValueDeletedEventDataFields)


class OnPropertyValueDeletedEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class OnPropertyValueEntitySavedEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: OnPropertyValueEntitySavedEventDataFields)


class OnPropertyValueEntitySavedEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class OnSaleBeforeOrderDeleteEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: OnSaleBeforeOrderDeleteEventDataFields)


class OnSaleBeforeOrderDeleteEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")
    xml_id = _v.string("XML_ID")
    action = _v.string("ACTION")


class OnSaleOrderSavedEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: OnSaleOrderSavedEventDataFields)


class OnSaleOrderSavedEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")
    xml_id = _v.string("XML_ID")
    action = _v.string("ACTION")


class OnShipmentDeletedEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: OnShipmentDeletedEventDataFields)


class OnShipmentDeletedEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class OnShipmentEntitySavedEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: OnShipmentEntitySavedEventDataFields)


class OnShipmentEntitySavedEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")
