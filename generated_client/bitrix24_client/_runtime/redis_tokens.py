"""Tokens of many portals in Redis (extra ``redis``)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from .errors import ParameterError
from .extras import optional
from .shared_tokens import Keys, SharedTokenStore

#: Seconds to wait for an answer of Redis.
_TIMEOUT: Final = 5.0

#: Lock, or extend the lock that is one's own: also when the first answer got lost.
_LOCK: Final = """
local owner = redis.call('GET', KEYS[1])
if owner and owner ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return 1
"""
_UNLOCK: Final = """
if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end
return 0
"""


class RedisTokenStore(SharedTokenStore):
    """Keeps the tokens of one application on any number of portals in Redis.

    ``redis`` is a URL or a ``redis.Redis``. A Redis that loses its data at a restart loses the
    tokens with it: let it write them to disk (``appendonly yes``). Applications that share one
    need a ``prefix`` each. For ``key`` see :class:`SharedTokenStore`::

        store = RedisTokenStore("redis://127.0.0.1:6379/0", key=os.environ["B24_TOKEN_KEY"])
        portals = Portals(store, client_id=..., client_secret=...)
    """

    def __init__(
        self,
        redis: Any,
        *,
        key: Keys = None,
        prefix: str = "bitrix24",
        lease_seconds: float = 20.0,
    ) -> None:
        super().__init__(key, lease_seconds)
        library = optional("redis", "redis", "RedisTokenStore")
        self._redis = redis
        self._prefix = prefix
        if isinstance(redis, str):
            backoff = optional("redis.backoff", "redis", "RedisTokenStore").NoBackoff()
            self._client = library.Redis.from_url(
                redis,
                socket_timeout=_TIMEOUT,
                socket_connect_timeout=_TIMEOUT,
                retry=optional("redis.retry", "redis", "RedisTokenStore").Retry(backoff, 1),
            )
        elif isinstance(redis, library.Redis):
            self._client = redis
        else:
            raise ParameterError(
                "a RedisTokenStore is made of a URL or a redis.Redis: asyncio clients use it, too, "
                "in a thread"
            )

    def __repr__(self) -> str:
        return f"RedisTokenStore(prefix={self._prefix!r})"

    def __reduce__(self) -> tuple[Any, ...]:
        if not isinstance(self._redis, str):
            raise ParameterError(
                "a RedisTokenStore made of a Redis client cannot go to another process: make it "
                "of the URL of the server"
            )
        return _revive, (self._redis, self._keys, self._prefix, self.lease_seconds)

    def close(self) -> None:
        """Close the connections, unless the client was given."""
        if isinstance(self._redis, str):
            self._client.close()

    def members(self) -> Iterator[str]:
        start = self._key("tokens", "")
        for name in self._client.scan_iter(match=_literal(start) + "*", count=1000):
            text = name.decode() if isinstance(name, bytes) else name
            yield text.removeprefix(start)

    def forget(self, member_id: str) -> None:
        self._client.delete(self._key("tokens", member_id))

    def read(self, member_id: str) -> str | None:
        text = self._client.get(self._key("tokens", member_id))
        return text.decode() if isinstance(text, bytes) else text

    def write(self, member_id: str, text: str) -> None:
        self._client.set(self._key("tokens", member_id), text)

    def lock(self, member_id: str, owner: str) -> bool:
        milliseconds = round(self.lease_seconds * 1000)
        key = self._key("lock", member_id)
        return bool(self._client.eval(_LOCK, 1, key, owner, milliseconds))

    def unlock(self, member_id: str, owner: str) -> None:
        self._client.eval(_UNLOCK, 1, self._key("lock", member_id), owner)

    def _key(self, what: str, member_id: str) -> str:
        return f"{self._prefix}:{what}:{member_id}"


def _literal(text: str) -> str:
    """A text as a pattern of Redis that matches nothing else."""
    return "".join("\\" + letter if letter in "*?[]^\\" else letter for letter in text)


def _revive(redis: str, keys: list[str], prefix: str, seconds: float) -> RedisTokenStore:
    return RedisTokenStore(redis, key=keys or None, prefix=prefix, lease_seconds=seconds)
