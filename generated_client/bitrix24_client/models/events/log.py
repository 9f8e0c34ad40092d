"""What events of ``log`` carry."""

from __future__ import annotations


from ..._runtime import views as _v


class OnLiveFeedPostAddEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: OnLiveFeedPostAddEventDataFields)
    """Fields, by name."""


class OnLiveFeedPostAddEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    post_id = _v.integer("POST_ID")


class OnLiveFeedPostDeleteEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: OnLiveFeedPostDeleteEventDataFields)
    """Fields, by name."""


class OnLiveFeedPostDeleteEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    post_id = _v.integer("POST_ID")


class OnLiveFeedPostUpdateEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: OnLiveFeedPostUpdateEventDataFields)
    """Fields, by name."""


class OnLiveFeedPostUpdateEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    post_id = _v.integer("POST_ID")
