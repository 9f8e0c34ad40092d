"""What events of ``calendar`` carry."""

from __future__ import annotations


from ..._runtime import views as _v


class OnCalendarEntryAddEventData(_v.View):
    """Data."""

    __slots__ = ()
    id = _v.string("id")


class OnCalendarEntryDeleteEventData(_v.View):
    """Data."""

    __slots__ = ()
    id = _v.string("id")


class OnCalendarEntryUpdateEventData(_v.View):
    """Data."""

    __slots__ = ()
    id = _v.string("id")


class OnCalendarSectionAddEventData(_v.View):
    """Data."""

    __slots__ = ()
    id = _v.string("id")


class OnCalendarSectionDeleteEventData(_v.View):
    """Data."""

    __slots__ = ()
    id = _v.string("id")


class OnCalendarSectionUpdateEventData(_v.View):
    """Data."""

    __slots__ = ()
    id = _v.string("id")
