"""Answers of ``salescenter``."""

from __future__ import annotations


from .._runtime import views as _v


class SalescenterPaymentGetPublicUrlResult(_v.View):
    __slots__ = ()
    payment = _v.nested("payment", lambda: SalescenterPaymentGetPublicUrlResultPayment)


class SalescenterPaymentGetPublicUrlResultPayment(_v.View):
    __slots__ = ()
    url = _v.string("url")
    """Address."""
    short_url = _v.string("shortUrl")
    qr = _v.string("qr")
