"""Methods of ``salescenter``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping
from typing import Any, TYPE_CHECKING

from .._runtime import converters as _k
from .._runtime.client import AsyncNamespace, SyncNamespace
from .._runtime.lazy import lazy_module
from .._runtime.method import Method

if TYPE_CHECKING:
    from ..models import salescenter as models
else:
    models = lazy_module("..models.salescenter", __package__)

PAYMENT_GETPUBLICURL = Method(
    "salescenter.payment.getPublicUrl",
    _k.Nested(lambda: models.SalescenterPaymentGetPublicUrlResult),
)


class SalescenterMethods(SyncNamespace):
    """``salescenter``."""

    __slots__ = ()
    _name = "salescenter"

    @builtins.property
    def payment(self) -> SalescenterPaymentMethods:
        return SalescenterPaymentMethods(self._client)


class AsyncSalescenterMethods(AsyncNamespace):
    """``salescenter``."""

    __slots__ = ()
    _name = "salescenter"

    @builtins.property
    def payment(self) -> AsyncSalescenterPaymentMethods:
        return AsyncSalescenterPaymentMethods(self._client)


class SalescenterPaymentMethods(SyncNamespace):
    """``salescenter.payment``."""

    __slots__ = ()
    _name = "salescenter.payment"

    def getPublicUrl(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> models.SalescenterPaymentGetPublicUrlResult:
        """Generate a Link for a Specific Payment.

        ``salescenter.payment.getPublicUrl``, scope ``salescenter``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/payment/salescenter-payment-get-public-url.html

        Args:
            id (int): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                ``200640400001``: payment is not exists
                ``100``: Could not find value for parameter
                ``0``
        """
        return self._client._invoke(PAYMENT_GETPUBLICURL, {"id": id}, extra)


class AsyncSalescenterPaymentMethods(AsyncNamespace):
    """``salescenter.payment``."""

    __slots__ = ()
    _name = "salescenter.payment"

    def getPublicUrl(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.SalescenterPaymentGetPublicUrlResult]:
        """Generate a Link for a Specific Payment.

        ``salescenter.payment.getPublicUrl``, scope ``salescenter``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/payment/salescenter-payment-get-public-url.html

        Args:
            id (int): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                ``200640400001``: payment is not exists
                ``100``: Could not find value for parameter
                ``0``
        """
        return self._client._invoke(PAYMENT_GETPUBLICURL, {"id": id}, extra)
