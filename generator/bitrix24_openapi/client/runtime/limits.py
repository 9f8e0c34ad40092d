"""Staying inside the portal's limits.

The objects here hand out waiting times and never wait themselves: a reservation takes a lock for
a moment, and whoever reserved sleeps on its own, in a thread or in a task. So one object serves
threads and asyncio at once.
"""

from __future__ import annotations

import threading
import weakref
from collections.abc import Mapping
from typing import Any, ClassVar, Final, Protocol, Self

from .errors import ParameterError
from .forks import reset_in_children

#: The limits of all plans but Enterprise (settings/performance/limits.md).
CAPACITY: Final = 50
RATE: Final = 2.0


class Limiter(Protocol):
    """Keeps requests within the portal's rate.

    :class:`LeakyBucket` does so for one process, :class:`RedisLimiter` for many. Implement this
    protocol to share the limit by other means; no base class is needed. ``now`` is the client's
    monotonic clock, in seconds; a limiter shared by processes goes by a clock of its own. Methods
    may block for a round trip: asyncio clients call them in a thread. An exception means that the
    request is not sent (:class:`NotSent`).

    Further methods are used where a limiter has them:

    - ``for_portal(host)`` returns the limiter for one portal, when a client is made;
    - ``reserve_for(method, now)`` returns ``(wait, held)`` in place of ``reserve``: seconds to the
      next place, or for how many seconds nobody may call the method; then no place is taken;
    - ``block(method, seconds, now)`` says that the method has used up its operating time.
    """

    def reserve(self, now: float, /) -> float:
        """Take the next place in the queue and return how many seconds it is away."""
        ...

    def release(self, now: float, /) -> None:
        """Give back a place: its request was cancelled before it was sent. A limiter without
        this method keeps the place taken until it has leaked out."""
        ...

    def exceeded(self, now: float, /) -> None:
        """The portal refused a request for its rate: somebody else uses the same limit."""
        ...


class AsyncLimiter(Protocol):
    """A :class:`Limiter` of coroutine functions, for asyncio clients only."""

    async def reserve(self, now: float, /) -> float: ...
    async def exceeded(self, now: float, /) -> None: ...


class LeakyBucket:
    """The portal's request counter, kept on this side (settings/performance/limits.md).

    Every request adds one, ``rate`` leak out per second, and the portal refuses what comes
    above ``capacity``. ``margin`` is how far to stay below that: one step for the portal, which
    lets go of ``rate`` at a time once a second, at moments we do not know, and half a step for
    requests that arrive closer together than they were sent.

    A bucket knows the requests of one process. Of several processes at one address, give each
    its share (:meth:`share`), or all of them a :class:`RedisLimiter`.
    """

    #: Its methods return at once: no thread is needed to call them.
    in_process: ClassVar = True

    def __init__(
        self, capacity: float = CAPACITY, rate: float = RATE, *, margin: float | None = None
    ) -> None:
        if not all(type(each) in (int, float) for each in (capacity, rate, margin or 0)):
            raise ParameterError("capacity, rate and margin of a bucket are numbers")
        margin = 1.5 * rate if margin is None else margin
        if rate <= 0 or not 0 <= margin < capacity:
            raise ParameterError("a bucket has a positive rate and a margin below its capacity")
        self.capacity = capacity
        self.rate = rate
        self.margin = margin
        self._burst = capacity - margin
        self._level = 0.0
        self._at = 0.0
        self._lock = threading.Lock()
        reset_in_children(self)

    @classmethod
    def enterprise(cls) -> Self:
        """The limits of the Enterprise plan."""
        return cls(250, 5.0)

    @classmethod
    def share(cls, processes: int, *, capacity: float = CAPACITY, rate: float = RATE) -> Self:
        """The part of the limit that one of several processes may use.

        The portal counts requests by source address, so processes on one machine use up one
        limit. With a share each, none of them is refused and none starves.
        """
        if processes < 1:
            raise ParameterError("a limit is shared by at least one process")
        part, step = capacity / processes, rate / processes
        # Processes do not know of each other: each leaves room for one request of its own.
        return cls(part, step, margin=min(max(1.0, 1.5 * step), part / 2))

    def __repr__(self) -> str:
        return f"LeakyBucket({self.capacity:g}, {self.rate:g})"

    def __reduce__(self) -> tuple[Any, ...]:
        # An equal bucket: what this process has sent is not known to another one.
        return _new_bucket, (type(self), self.capacity, self.rate, self.margin)

    def reserve(self, now: float, /) -> float:
        """Take the next place and return how many seconds it is away."""
        with self._lock:
            self._leak(now)
            self._level += 1
            return max(0.0, self._level - self._burst) / self.rate

    def release(self, now: float, /) -> None:
        """Give back a place whose request was not sent."""
        with self._lock:
            self._leak(now)
            self._level = max(0.0, self._level - 1)

    def exceeded(self, now: float, /) -> None:
        """The portal refused: others on this address fill the same bucket, so it is full."""
        with self._lock:
            self._leak(now)
            self._level = max(self._level, self._burst)

    def _leak(self, now: float) -> None:
        if now > self._at:
            self._level = max(0.0, self._level - (now - self._at) * self.rate)
            self._at = now

    def reset_after_fork(self) -> None:
        self._lock = threading.Lock()


def _new_bucket(cls: type[LeakyBucket], capacity: float, rate: float, margin: float) -> LeakyBucket:
    return cls(capacity, rate, margin=margin)


class _SharedBuckets:
    """One bucket per portal and process: the portal counts by source address, not by webhook."""

    def __init__(self) -> None:
        self._buckets: weakref.WeakValueDictionary[str, LeakyBucket] = weakref.WeakValueDictionary()
        self.reset_after_fork()
        reset_in_children(self)

    def get(self, host: str) -> LeakyBucket:
        with self._lock:
            bucket = self._buckets.get(host)
            if bucket is None:
                bucket = self._buckets[host] = LeakyBucket()
            return bucket

    def reset_after_fork(self) -> None:
        self._lock = threading.Lock()


_shared: Final = _SharedBuckets()


def shared_bucket(host: str) -> LeakyBucket:
    """The bucket that all clients of this process share for a portal."""
    return _shared.get(host)


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
        #: Methods blocked since :meth:`newly_blocked` was last called.
        self._new: set[str] = set()
        self._lock = threading.Lock()
        reset_in_children(self)

    def report(self, method: str, time: Mapping[str, Any], now: float) -> None:
        """Take in what an answer says about the method; ``now`` on the caller's own clock."""
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
                self._new.add(method)

    def reset_in(self, method: str, now: float) -> float | None:
        """Seconds until the method's oldest minute is forgotten, None if that is not known."""
        reset = self._reset.get(method)
        return None if reset is None or reset <= now else reset - now

    def block(self, method: str, seconds: float, now: float) -> None:
        """The method was refused: hold it back for so long."""
        with self._lock:
            self._blocked[method] = max(self._blocked.get(method, 0.0), now + seconds)
            self._new.add(method)

    def newly_blocked(self, now: float) -> dict[str, float]:
        """Methods that have been blocked since this was last called, and for how long."""
        if not self._new:
            return {}
        with self._lock:
            new, self._new = self._new, set()
            return {method: self._blocked.get(method, 0.0) - now for method in sorted(new)}

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

    def reset_after_fork(self) -> None:
        self._lock = threading.Lock()


def _number(value: Any) -> float | None:
    return float(value) if type(value) in (int, float) else None
