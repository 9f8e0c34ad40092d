"""What events of ``sale`` carry."""

from __future__ import annotations


from ..._runtime import views as _v


class OnOrderDeletedEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: OnOrderDeletedEventDataFields)
    """Fields, by name."""


class OnOrderDeletedEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class OnOrderEntitySavedEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: OnOrderEntitySavedEventDataFields)
    """Fields, by name."""


class OnOrderEntitySavedEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class OnPaymentDeletedEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: OnPaymentDeletedEventDataFields)
    """Fields, by name."""


class OnPaymentDeletedEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class OnPaymentEntitySavedEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: OnPaymentEntitySavedEventDataFields)
    """Fields, by name."""


class OnPaymentEntitySavedEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class OnPropertyValueDeletedEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: OnPropertyValueDeletedEventDataFields)
    """Fields, by name."""


class OnPropertyValueDeletedEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class OnPropertyValueEntitySavedEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: OnPropertyValueEntitySavedEventDataFields)
    """Fields, by name."""


class OnPropertyValueEntitySavedEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class OnSaleBeforeOrderDeleteEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: OnSaleBeforeOrderDeleteEventDataFields)
    """Fields, by name."""


class OnSaleBeforeOrderDeleteEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")
    xml_id = _v.string("XML_ID")
    """External id."""
    action = _v.string("ACTION")
    """Action."""


class OnSaleOrderSavedEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: OnSaleOrderSavedEventDataFields)
    """Fields, by name."""


class OnSaleOrderSavedEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")
    xml_id = _v.string("XML_ID")
    """External id."""
    action = _v.string("ACTION")
    """Action."""


class OnShipmentDeletedEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: OnShipmentDeletedEventDataFields)
    """Fields, by name."""


class OnShipmentDeletedEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class OnShipmentEntitySavedEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: OnShipmentEntitySavedEventDataFields)
    """Fields, by name."""


class OnShipmentEntitySavedEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")
