"""What events of ``sonet_group`` carry."""

from __future__ import annotations


from ..._runtime import views as _v


class OnSonetGroupAddEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: OnSonetGroupAddEventDataFields)
    """Fields, by name."""


class OnSonetGroupAddEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class OnSonetGroupDeleteEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: OnSonetGroupDeleteEventDataFields)
    """Fields, by name."""


class OnSonetGroupDeleteEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class OnSonetGroupUpdateEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: OnSonetGroupUpdateEventDataFields)
    """Fields, by name."""


class OnSonetGroupUpdateEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")
