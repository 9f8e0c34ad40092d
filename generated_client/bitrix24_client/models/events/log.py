"""What events of ``log`` carry."""

from __future__ import annotations


from ..._runtime import views as _v


class OnLiveFeedPostAddEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: OnLiveFeedPostAddEventDataFields)


class OnLiveFeedPostAddEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    post_id = _v.integer("POST_ID")


class OnLiveFeedPostDeleteEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: OnLiveFeedPostDeleteEventDataFields)


class OnLiveFeedPostDeleteEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    post_id = _v.integer("POST_ID")


class OnLiveFeedPostUpdateEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: OnLiveFeedPostUpdateEventDataFields)


class OnLiveFeedPostUpdateEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    post_id = _v.integer("POST_ID")
