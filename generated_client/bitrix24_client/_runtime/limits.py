"""Staying inside the portal's limits.

Both objects hand out waiting times and never wait themselves: a reservation takes a lock for a
moment, and whoever reserved sleeps on its own, in a thread or in a task. So one object serves
threads and asyncio at once.
"""

from __future__ import annotations

import threading
import weakref
from collections.abc import Mapping
from typing import Any, Final


class LeakyBucket:
    """The portal's request counter, kept on this side (settings/performance/limits.md).

    Every request adds one, ``rate`` leak out per second, and the portal refuses what comes
    above ``capacity``. ``margin`` is how far we stay below that: one step for the portal, which
    lets go of ``rate`` at a time once a second, at moments we do not know, and half a step for
    requests that arrive closer together than they were sent.
    """

    def __init__(
        self, capacity: int = 50, rate: float = 2.0, *, margin: float | None = None
    ) -> None:
        margin = 1.5 * rate if margin is None else margin
        if rate <= 0 or not 0 <= margin < capacity:
            raise ValueError("a bucket has a positive rate and a margin below its capacity")
        self.capacity = capacity
        self.rate = rate
        self._burst = capacity - margin
        self._level = 0.0
        self._at = 0.0
        self._lock = threading.Lock()

    @classmethod
    def enterprise(cls) -> LeakyBucket:
        """The limits of the Enterprise plan."""
        return cls(250, 5.0)

    def __repr__(self) -> str:
        return f"LeakyBucket({self.capacity}, {self.rate})"

    def reserve(self, now: float) -> float:
        """Take the next place; how many seconds it is away."""
        with self._lock:
            self._leak(now)
            self._level += 1
            return max(0.0, self._level - self._burst) / self.rate

    def exceeded(self, now: float) -> None:
        """The portal refused: others on this address fill the same bucket, so it is full."""
        with self._lock:
            self._leak(now)
            self._level = max(self._level, self._burst)

    def _leak(self, now: float) -> None:
        if now > self._at:
            self._level = max(0.0, self._level - (now - self._at) * self.rate)
            self._at = now


#: One bucket per portal and process: the portal counts by source address, not by webhook.
_shared: Final[weakref.WeakValueDictionary[str, LeakyBucket]] = weakref.WeakValueDictionary()
_shared_lock: Final = threading.Lock()


def shared_bucket(host: str) -> LeakyBucket:
    """The bucket that all clients of this process share for a portal."""
    with _shared_lock:
        bucket = _shared.get(host)
        if bucket is None:
            bucket = _shared[host] = LeakyBucket()
        return bucket


class OperatingTime:
    """Execution time per method, as the portal reports it (``time.operating``).

    A method that was refused is left alone until its oldest minute is forgotten
    (``operating_reset_at``). With ``limit``, a method is also held back as soon as it has
    used up that many seconds; without, the portal decides: its limit is not documented for
    every plan, a refused call costs nothing, and waiting on a guess would.
    """

    def __init__(self, limit: float | None = None) -> None:
        self.limit = limit
        self._reset: dict[str, float] = {}
        self._blocked: dict[str, float] = {}
        self._lock = threading.Lock()

    def report(self, method: str, time: Mapping[str, Any], now: float) -> None:
        """What an answer says about the method; ``now`` on the caller's own clock."""
        used, reset_at = _number(time.get("operating")), _number(time.get("operating_reset_at"))
        finish = _number(time.get("finish"))
        if reset_at is None or finish is None:
            return
        # Both are the portal's clock: the difference needs no agreement with ours.
        reset = now + max(0.0, reset_at - finish)
        with self._lock:
            self._reset[method] = reset
            if self.limit is not None and used is not None and used >= self.limit:
                self._blocked[method] = reset

    def reset_in(self, method: str, now: float) -> float | None:
        """Seconds until the method's oldest minute is forgotten, None if that is not known."""
        reset = self._reset.get(method)
        return None if reset is None or reset <= now else reset - now

    def block(self, method: str, seconds: float, now: float) -> None:
        """The method was refused: nobody calls it for so long."""
        with self._lock:
            self._blocked[method] = max(self._blocked.get(method, 0.0), now + seconds)

    def delay(self, method: str, now: float) -> float:
        """Seconds to wait before the method is called."""
        if not self._blocked:
            return 0.0
        with self._lock:
            until = self._blocked.get(method, 0.0)
            if until <= now:
                self._blocked.pop(method, None)
                return 0.0
            return until - now


def _number(value: Any) -> float | None:
    return float(value) if type(value) in (int, float) else None
