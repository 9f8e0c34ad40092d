"""The leaky bucket: how many requests an address may send (settings/performance/limits.md).

Each request raises a counter, which falls steadily; above the threshold requests are refused
with 503 until it has fallen enough. A batch counts once: it is one request.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from ..model import Exchange, Response

if TYPE_CHECKING:
    from ..options import Options
    from ..portal import Portal

#: Addresses that are remembered; those whose bucket is empty go first.
_MOST: Final = 10_000


class Bucket:
    """One counter per address."""

    def __init__(self, size: float, drain: float, clock: Callable[[], float]) -> None:
        self._size = size
        self._drain = drain
        self._clock = clock
        self._levels: dict[str, tuple[float, float]] = {}

    def take(self, address: str) -> float:
        """0 when the request may pass, else the seconds until one may."""
        now = self._clock()
        level, since = self._levels.get(address, (0.0, now))
        level = max(0.0, level - (now - since) * self._drain) + 1
        if level > self._size:
            self._levels[address] = (level - 1, now)
            return (level - self._size) / self._drain if self._drain > 0 else float("inf")
        if address not in self._levels and len(self._levels) >= _MOST:
            self._forget(now)
        self._levels[address] = (level, now)
        return 0.0

    def level(self, address: str) -> float:
        """How full the bucket of an address is."""
        level, since = self._levels.get(address, (0.0, 0.0))
        return max(0.0, level - (self._clock() - since) * self._drain)

    def reset(self) -> None:
        self._levels.clear()

    def _forget(self, now: float) -> None:
        self._levels = {
            address: (level, since)
            for address, (level, since) in self._levels.items()
            if level - (now - since) * self._drain > 0
        }


def install(portal: Portal, options: Options) -> None:
    """Limit the requests of an address, if that is wanted."""
    if options.bucket is None:
        return
    bucket = Bucket(options.bucket, options.drain, portal.clock)

    def gate(exchange: Exchange, proceed: Callable[[Exchange], Response]) -> Response:
        wait = bucket.take(exchange.request.peer)
        if not wait:
            return proceed(exchange)
        reason = f"over the limit of {options.bucket:g} requests: retry in {wait:.2f} s"
        refused = portal.errors.failure("QUERY_LIMIT_EXCEEDED", exchange.generation, reason=reason)
        return portal.respond(exchange, refused)

    portal.add_gate(gate)
    portal.on_reset(bucket.reset)
