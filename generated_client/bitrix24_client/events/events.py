"""Events of ``events``."""

from __future__ import annotations

from typing import ClassVar

from .._runtime.events import Event
from .._runtime.views import View


class OnOfflineEvent(Event[View]):
    """``ONOFFLINEEVENT``: Queue Change.

    https://apidocs.bitrix24.com/api-reference/events/on-offline-event.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONOFFLINEEVENT"
    data_class = View
