"""Answers of ``imconnector``."""

from __future__ import annotations


from .._runtime import views as _v


class ImconnectorDeleteMessagesResult(_v.View):
    __slots__ = ()
    success = _v.boolean("SUCCESS")
    """Whether the call has done its work."""
    data = _v.anything("DATA")
    """Data."""


class ImconnectorSendMessagesResult(_v.View):
    __slots__ = ()
    success = _v.boolean("SUCCESS")
    """Whether the call has done its work."""
    data = _v.anything("DATA")
    """Data."""


class ImconnectorSendStatusDeliveryResult(_v.View):
    __slots__ = ()
    success = _v.boolean("SUCCESS")
    """Whether the call has done its work."""
    data = _v.anything("DATA")
    """Data."""


class ImconnectorSendStatusReadingResult(_v.View):
    __slots__ = ()
    success = _v.boolean("SUCCESS")
    """Whether the call has done its work."""
    data = _v.anything("DATA")
    """Data."""


class ImconnectorUpdateMessagesResult(_v.View):
    __slots__ = ()
    success = _v.boolean("SUCCESS")
    """Whether the call has done its work."""
    data = _v.anything("DATA")
    """Data."""
