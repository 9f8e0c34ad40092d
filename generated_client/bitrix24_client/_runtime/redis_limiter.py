"""One rate limit for many processes and machines, kept in Redis (extra ``redis``).

The portal counts requests by source address, whoever sends them. So the queue for a portal is
kept in one place: every reservation is one call of a script that Redis runs without interruption,
on Redis's own clock. Places are given out in the order in which they were asked for, whichever
process asks.
"""

from __future__ import annotations

import logging
import threading
import uuid
import weakref
from typing import TYPE_CHECKING, Any, Final, Self

from .errors import ParameterError
from .extras import optional
from .forks import reset_in_children
from .limits import CAPACITY, RATE, LeakyBucket
from .redis_script import SCRIPT, SHA

if TYPE_CHECKING:
    import asyncio
    from collections.abc import AsyncGenerator

logger: Final = logging.getLogger("bitrix24_client")

#: Seconds to wait for an answer of Redis, before the local limit is used.
_TIMEOUT: Final = 1.0
_MICRO: Final = 1_000_000


class _Process:
    """What this process is called in Redis."""

    def __init__(self) -> None:
        self.reset_after_fork()
        reset_in_children(self)

    def reset_after_fork(self) -> None:
        self.name = uuid.uuid4().hex


_process: Final = _Process()


class _Outage:
    """Whether Redis is away, and when to try it again: one for all portals of a limiter."""

    def __init__(self, retry_after: float) -> None:
        self._retry_after = retry_after
        self._next_try: float | None = None
        #: How many there have been.
        self.count = 0
        self.reset_after_fork()
        reset_in_children(self)

    def reset_after_fork(self) -> None:
        self._lock = threading.Lock()

    def may_ask(self, now: float) -> bool:
        """Whether to ask Redis now. During an outage, one caller at a time finds out."""
        with self._lock:
            if self._next_try is None:
                return True
            if now < self._next_try:
                return False
            self._next_try = now + self._retry_after
            return True

    def failed(self, now: float, error: Exception) -> None:
        with self._lock:
            first = self._next_try is None
            self._next_try = now + self._retry_after
            self.count += first
        if first:
            # The text of such an error may name the server, and never the password.
            logger.warning(
                "Redis cannot be used (%s: %s): each process keeps to a limit of its own until "
                "it can be",
                type(error).__name__,
                error,
            )

    def over(self) -> None:
        with self._lock:
            was, self._next_try = self._next_try, None
        if was is not None:
            logger.warning("Redis can be used again: the limit is shared again")


class _RedisLimiter:
    """What the limiters for threads and for asyncio have in common: everything but the calls."""

    def __init__(
        self,
        redis: Any,
        *,
        portal: str = "",
        address: str = "",
        capacity: float = CAPACITY,
        rate: float = RATE,
        margin: float | None = None,
        processes: int = 1,
        prefix: str = "bitrix24",
        retry_after: float = 1.0,
    ) -> None:
        self._settings: dict[str, Any] = {
            "address": address,
            "capacity": capacity,
            "rate": rate,
            "margin": margin,
            "processes": processes,
            "prefix": prefix,
            "retry_after": retry_after,
        }
        bucket = LeakyBucket(capacity, rate, margin=margin)
        self._redis = redis
        self.portal = portal
        self.address = address
        self._step = str(round(_MICRO / rate))
        self._burst = str(round((bucket.capacity - bucket.margin) / rate * _MICRO))
        self._outage = _Outage(retry_after)
        self._place(portal)

    def _place(self, portal: str) -> None:
        """Make this the limiter of a portal: its keys, and its bucket for outages."""
        settings = self._settings
        self.portal = portal
        # In braces: both keys are on one node of a cluster.
        key = f"{settings['prefix']}:{{{portal}|{self.address}}}"
        self._keys = (f"{key}:queue", f"{key}:blocked", f"{key}:processes")
        #: As many processes as have shared the limit lately.
        self._sharing = settings["processes"]
        self._local = self._share()
        #: Outages that the local bucket and the queue in Redis have been adjusted to.
        self._left = self._returned = self._outage.count

    def _share(self) -> LeakyBucket:
        """What this process may use while Redis is away."""
        settings, number = self._settings, self._sharing
        capacity, rate = settings["capacity"], settings["rate"]
        if number == 1:
            return LeakyBucket(capacity, rate, margin=settings["margin"])
        return LeakyBucket.share(number, capacity=capacity, rate=rate)

    def for_portal(self, host: str) -> Self:
        """The limiter of one portal, over the same connections; this one if it has a portal."""
        if self.portal:
            return self
        other = object.__new__(type(self))
        vars(other).update(vars(self))
        other._place(host)
        return other

    def __repr__(self) -> str:
        return f"{type(self).__name__}(portal={self.portal!r}, address={self.address!r})"

    def __reduce__(self) -> tuple[Any, ...]:
        if not isinstance(self._redis, str):
            raise ParameterError(
                f"a {type(self).__name__} made of a Redis client cannot go to another process: "
                "make it of the URL of the server"
            )
        return _revive, (type(self), self._redis, {"portal": self.portal, **self._settings})

    def _arguments(self, action: str, method: str = "", seconds: float = 0.0) -> tuple[str, ...]:
        if not self.portal:
            raise ParameterError(f"{type(self).__name__} needs a portal: the host name of one")
        left = str(self._sharing if self._returned != self._outage.count else 0)
        block = str(round(seconds * _MICRO))
        return (*self._keys, action, self._step, self._burst, method, block, left, _process.name)

    def _answered(self, answer: Any) -> tuple[float, float]:
        self._returned = self._outage.count
        self._outage.over()
        wait, held, sharing = answer
        self._sharing = max(self._settings["processes"], int(sharing) or self._sharing)
        return int(wait) / _MICRO, int(held) / _MICRO

    def _without_redis(self, action: str, now: float) -> tuple[float, float]:
        if self._left != self._outage.count:
            # What was reserved in Redis until now has filled the portal's bucket.
            self._left = self._outage.count
            self._local = self._share()
            self._local.exceeded(now)
        wait = getattr(self._local, action)(now) if action != "block" else None
        return wait or 0.0, 0.0


class RedisLimiter(_RedisLimiter):
    """Keeps all processes that use one Redis within the rate of each portal.

    ``redis`` is a URL (``redis://127.0.0.1:6379/0``) or a ``redis.Redis``. Give it to any number
    of clients, whatever their portals; used on its own, it needs ``portal``, a host name. Also for
    asyncio, which calls it in a thread; :class:`AsyncRedisLimiter` needs none::

        limiter = RedisLimiter("redis://127.0.0.1:6379/0")
        b24 = Bitrix24(webhook, limiter=limiter)

    ``address`` names the source address of the requests, where processes that share the Redis
    have different ones. ``capacity``, ``rate`` and ``margin`` are those of :class:`LeakyBucket`.

    While Redis is away, every process keeps to its share of the limit: by the number of processes
    that asked Redis in the minute before, or ``processes`` if there are more. Redis is tried
    again every ``retry_after`` seconds; no call fails for its sake.
    """

    def __init__(self, redis: Any, **settings: Any) -> None:
        super().__init__(redis, **settings)
        library = optional("redis", "redis", "RedisLimiter")
        self._error = library.RedisError
        self._client = (
            library.Redis.from_url(redis, **_connection()) if isinstance(redis, str) else redis
        )

    def reserve(self, now: float, /) -> float:
        """Take the next place in the queue and return how many seconds it is away."""
        return self._run("reserve", now)[0]

    def reserve_for(self, method: str, now: float, /) -> tuple[float, float]:
        """Seconds to the next place, and how long the method is blocked; no place if it is."""
        return self._run("reserve", now, method)

    def release(self, now: float, /) -> None:
        """Give back a place whose request was not sent."""
        self._run("release", now)

    def exceeded(self, now: float, /) -> None:
        """The portal refused: its bucket is full."""
        self._run("exceeded", now)

    def block(self, method: str, seconds: float, now: float, /) -> None:
        """The method has used up its operating time: nobody calls it for so long."""
        self._run("block", now, method, seconds)

    def close(self) -> None:
        """Close the connections, unless the client was given."""
        if isinstance(self._redis, str):
            self._client.close()

    def _run(
        self, action: str, now: float, method: str = "", seconds: float = 0.0
    ) -> tuple[float, float]:
        arguments = self._arguments(action, method, seconds)
        if not self._outage.may_ask(now):
            return self._without_redis(action, now)
        try:
            answer = self._evaluated(arguments)
        except (self._error, OSError) as error:
            self._outage.failed(now, error)
            return self._without_redis(action, now)
        return self._answered(answer)

    def _evaluated(self, arguments: tuple[str, ...]) -> Any:
        from redis.exceptions import NoScriptError

        try:
            return self._client.evalsha(SHA, 3, *arguments)
        except NoScriptError:
            return self._client.eval(SCRIPT, 3, *arguments)


class AsyncRedisLimiter(_RedisLimiter):
    """:class:`RedisLimiter` for asyncio clients, without threads.

    ``redis`` is a URL, which may be used in several event loops, or a ``redis.asyncio.Redis``,
    which belongs to one. :meth:`aclose` closes the connections of the running loop, and so does
    ``asyncio.run`` in the end.
    """

    def __init__(self, redis: Any, **settings: Any) -> None:
        super().__init__(redis, **settings)
        library = optional("redis.asyncio", "redis", "AsyncRedisLimiter")
        self._error = library.RedisError
        self._from_url = library.Redis.from_url
        #: The client of each loop, and what closes it with the loop.
        self._clients: weakref.WeakKeyDictionary[
            asyncio.AbstractEventLoop, tuple[Any, AsyncGenerator[None, None]]
        ] = weakref.WeakKeyDictionary()

    async def reserve(self, now: float, /) -> float:
        """Take the next place in the queue and return how many seconds it is away."""
        return (await self._run("reserve", now))[0]

    async def reserve_for(self, method: str, now: float, /) -> tuple[float, float]:
        """Seconds to the next place, and how long the method is blocked; no place if it is."""
        return await self._run("reserve", now, method)

    async def release(self, now: float, /) -> None:
        """Give back a place whose request was not sent."""
        await self._run("release", now)

    async def exceeded(self, now: float, /) -> None:
        """The portal refused: its bucket is full."""
        await self._run("exceeded", now)

    async def block(self, method: str, seconds: float, now: float, /) -> None:
        """The method has used up its operating time: nobody calls it for so long."""
        await self._run("block", now, method, seconds)

    async def aclose(self) -> None:
        """Close the connections of the running event loop, unless the client was given."""
        import asyncio

        found = self._clients.pop(asyncio.get_running_loop(), None)
        if found is not None:
            await found[1].aclose()

    async def _client(self) -> Any:
        if not isinstance(self._redis, str):
            return self._redis
        import asyncio

        loop = asyncio.get_running_loop()
        found = self._clients.get(loop)
        if found is None:
            client = self._from_url(self._redis, **_connection("asyncio."))
            found = self._clients[loop] = (client, _closing(client))
            await anext(found[1])
        return found[0]

    async def _run(
        self, action: str, now: float, method: str = "", seconds: float = 0.0
    ) -> tuple[float, float]:
        arguments = self._arguments(action, method, seconds)
        if not self._outage.may_ask(now):
            return self._without_redis(action, now)
        try:
            answer = await self._evaluated(arguments)
        except (self._error, OSError) as error:
            self._outage.failed(now, error)
            return self._without_redis(action, now)
        return self._answered(answer)

    async def _evaluated(self, arguments: tuple[str, ...]) -> Any:
        from redis.exceptions import NoScriptError

        client = await self._client()
        try:
            return await client.evalsha(SHA, 3, *arguments)
        except NoScriptError:
            return await client.eval(SCRIPT, 3, *arguments)


async def _closing(client: Any) -> AsyncGenerator[None, None]:
    """Closes a client when it is closed itself: by ``aclose``, or by ``asyncio.run``, which closes
    the generators of its loop before the loop."""
    try:
        yield
    finally:
        await client.aclose()


def _connection(variant: str = "") -> dict[str, Any]:
    """Settings of connections; what the URL says wins over them."""
    backoff = optional("redis.backoff", "redis", "RedisLimiter").NoBackoff()
    retry = optional(f"redis.{variant}retry", "redis", "RedisLimiter").Retry
    return {
        "socket_timeout": _TIMEOUT,
        "socket_connect_timeout": _TIMEOUT,
        # Once more, over a new connection: the old one may be from before a restart.
        "retry": retry(backoff, 1),
    }


def _revive(cls: type[Any], redis: str, settings: dict[str, Any]) -> Any:
    return cls(redis, **settings)
