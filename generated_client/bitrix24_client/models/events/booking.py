"""What events of ``booking`` carry."""

from __future__ import annotations


from ..._runtime import views as _v


class ONBOOKINGRESOURCEDELETEEventData(_v.View):
    """Data."""

    __slots__ = ()
    id = _v.integer("ID")


class ONBOOKINGUPDATEEventData(_v.View):
    """Data."""

    __slots__ = ()
    id = _v.integer("ID")


class OnBookingAddEventData(_v.View):
    """Data."""

    __slots__ = ()
    id = _v.integer("ID")


class OnBookingDeleteEventData(_v.View):
    """Data."""

    __slots__ = ()
    id = _v.integer("ID")


class OnBookingResourceAddEventData(_v.View):
    """Data."""

    __slots__ = ()
    id = _v.integer("ID")


class OnBookingResourceTypeAddEventData(_v.View):
    """Data."""

    __slots__ = ()
    id = _v.integer("ID")


class OnBookingResourceTypeDeleteEventData(_v.View):
    """Data."""

    __slots__ = ()
    id = _v.integer("ID")


class OnBookingResourceTypeUpdateEventData(_v.View):
    """Data."""

    __slots__ = ()
    id = _v.integer("ID")


class OnBookingResourceUpdateEventData(_v.View):
    """Data."""

    __slots__ = ()
    id = _v.integer("ID")


class OnBookingWaitListItemAddEventData(_v.View):
    """Data."""

    __slots__ = ()
    id = _v.integer("ID")


class OnBookingWaitListItemDeleteEventData(_v.View):
    """Data."""

    __slots__ = ()
    id = _v.integer("ID")


class OnBookingWaitListItemUpdateEventData(_v.View):
    """Data."""

    __slots__ = ()
    id = _v.integer("ID")
