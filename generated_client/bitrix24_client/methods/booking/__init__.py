"""Methods of ``booking``."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ..._runtime.client import AsyncNamespace, SyncNamespace

if TYPE_CHECKING:
    from ...methods.booking.v1 import AsyncBookingV1Methods, BookingV1Methods


class BookingMethods(SyncNamespace):
    """``booking``."""

    __slots__ = ()
    _name = "booking"

    @builtins.property
    def v1(self) -> BookingV1Methods:
        from ...methods.booking.v1 import BookingV1Methods

        return BookingV1Methods(self._client)


class AsyncBookingMethods(AsyncNamespace):
    """``booking``."""

    __slots__ = ()
    _name = "booking"

    @builtins.property
    def v1(self) -> AsyncBookingV1Methods:
        from ...methods.booking.v1 import AsyncBookingV1Methods

        return AsyncBookingV1Methods(self._client)
