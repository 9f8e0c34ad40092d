"""Methods of ``events``."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from typing import Any, Literal

from .._runtime import converters as _k
from .._runtime.client import AsyncNamespace, SyncNamespace
from .._runtime.method import Method

EVENTS = Method("events", _k.ANY, safe=True)


class EventsMethods(SyncNamespace):
    """``events``."""

    __slots__ = ()
    _name = "events"

    def __call__(
        self,
        *,
        scope: str | None = None,
        full: bool | Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Get a List of Available Events.

        ``events``.
        https://apidocs.bitrix24.com/api-reference/events/events.html

        Args:
            scope (str): Code of the scope.
            full (bool | Literal["Y", "N"]):
        """
        return self._client._invoke(EVENTS, {"SCOPE": scope, "FULL": full}, extra)


class AsyncEventsMethods(AsyncNamespace):
    """``events``."""

    __slots__ = ()
    _name = "events"

    def __call__(
        self,
        *,
        scope: str | None = None,
        full: bool | Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Get a List of Available Events.

        ``events``.
        https://apidocs.bitrix24.com/api-reference/events/events.html

        Args:
            scope (str): Code of the scope.
            full (bool | Literal["Y", "N"]):
        """
        return self._client._invoke(EVENTS, {"SCOPE": scope, "FULL": full}, extra)
