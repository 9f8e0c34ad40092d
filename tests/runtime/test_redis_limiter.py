"""The rate limit that processes share, in a Redis that is really there."""

from __future__ import annotations

import asyncio
import gc
import logging
import pickle
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from tests.services import Redis, free_port

from bitrix24_openapi.client.runtime.errors import OperationTimeLimit, ParameterError
from bitrix24_openapi.client.runtime.redis_limiter import AsyncRedisLimiter, RedisLimiter

from .double import Both, Portal, refusal

HOST = "acme.bitrix24.com"
KINDS = pytest.mark.parametrize("kind", ["sync", "async"])
NOWHERE = f"redis://:s3cr3tc0de@127.0.0.1:{free_port()}/0"


class Driver:
    """Calls either kind of limiter, so that a test says what it means once."""

    def __init__(self, kind: str, url: str, **settings: Any) -> None:
        self.sync = kind == "sync"
        settings.setdefault("portal", HOST)
        self.limiter = (RedisLimiter if self.sync else AsyncRedisLimiter)(url, **settings)

    def run(self, *actions: tuple[Any, ...]) -> list[Any]:
        """Call methods, given with their arguments, one after another."""
        limiter: Any = self.limiter
        if self.sync:
            return [getattr(limiter, name)(*arguments) for name, *arguments in actions]

        async def main() -> list[Any]:
            try:
                return [await getattr(limiter, name)(*arguments) for name, *arguments in actions]
            finally:
                await limiter.aclose()

        return asyncio.run(main())

    def close(self) -> None:
        if isinstance(self.limiter, RedisLimiter):
            self.limiter.close()


@pytest.fixture
def driver(redis: Redis) -> Any:
    made: list[Driver] = []

    def make(kind: str, url: str = redis.url, **settings: Any) -> Driver:
        made.append(Driver(kind, url, **settings))
        return made[-1]

    yield make
    for each in made:
        each.close()


Make = Callable[..., Driver]
#: Slow enough that the bucket does not leak while a test runs.
SLOW = {"capacity": 5, "rate": 0.001, "margin": 2}


@KINDS
def test_places_are_given_out_in_order(kind: str, driver: Make) -> None:
    found = driver(kind, **SLOW).run(*[("reserve", 0.0)] * 6)
    assert found[:3] == [0, 0, 0]
    assert found[3:] == pytest.approx([1000, 2000, 3000], abs=100)


@KINDS
def test_limiters_of_a_portal_share_the_places(kind: str, driver: Make) -> None:
    waits = [driver(each, **SLOW).run(("reserve", 0.0))[0] for each in (kind, "sync", "async")]
    assert waits == [0, 0, 0]
    assert driver(kind, **SLOW).run(("reserve", 0.0)) == pytest.approx([1000], abs=100)


@pytest.mark.parametrize(
    "other", [{"portal": "other.bitrix24.com"}, {"address": "203.0.113.7"}, {"prefix": "staging"}]
)
def test_what_is_limited_apart(other: dict[str, str], driver: Make) -> None:
    driver("sync", **SLOW).run(*[("reserve", 0.0)] * 10)
    assert driver("sync", **SLOW, **other).run(("reserve", 0.0)) == [0]


@KINDS
def test_places_are_given_back(kind: str, driver: Make) -> None:
    limiter = driver(kind, **SLOW)
    limiter.run(*[("reserve", 0.0)] * 4, ("release", 0.0))
    assert limiter.run(("reserve", 0.0)) == pytest.approx([1000], abs=100)
    limiter.run(*[("release", 0.0)] * 9)
    assert limiter.run(*[("reserve", 0.0)] * 3) == [0, 0, 0], "no more than there are"
    assert limiter.run(("reserve", 0.0)) == pytest.approx([1000], abs=100)


@KINDS
def test_a_refusal_means_that_the_bucket_is_full(kind: str, driver: Make) -> None:
    limiter = driver(kind, **SLOW)
    limiter.run(("exceeded", 0.0), ("exceeded", 0.0))
    assert limiter.run(("reserve", 0.0)) == pytest.approx([1000], abs=100), "told twice, full once"
    limiter.run(("exceeded", 0.0))
    assert limiter.run(("reserve", 0.0)) == pytest.approx([2000], abs=100), "places stay taken"


def test_the_bucket_leaks_by_the_clock_of_redis(driver: Make) -> None:
    limiter = driver("sync", capacity=3, rate=20.0, margin=0)
    limiter.run(*[("reserve", 0.0)] * 23)
    time.sleep(0.5)
    (wait,) = limiter.run(("reserve", 0.0))
    assert 0 <= wait < 0.6, "ten of the twenty that waited have leaked out, or more"


def test_nothing_is_kept_about_portals_that_are_not_called(redis: Redis, driver: Make) -> None:
    import redis as library

    driver("sync", rate=5.0, margin=1).run(("reserve", 0.0), ("block", "x", 0.05, 0.0))
    with library.Redis.from_url(redis.url) as client:
        keys = client.keys()
        assert len(keys) == 3
        assert all(client.pttl(key) > 0 for key in keys)
        time.sleep(0.5)
        (left,) = client.keys()
        assert left.endswith(b":processes")
        assert client.pttl(left) <= 60_000


def test_threads_reserve_different_places(driver: Make) -> None:
    limiter: Any = driver("sync", **SLOW).limiter
    found: list[float] = []

    def reserve() -> None:
        found.extend(limiter.reserve(0.0) for _ in range(25))

    threads = [threading.Thread(target=reserve) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    expected = [max(0.0, n - 3) * 1000 for n in range(1, 101)]
    assert sorted(found) == pytest.approx(expected, abs=5)


PROCESS = """
import sys
from bitrix24_openapi.client.runtime.redis_limiter import RedisLimiter
limiter = RedisLimiter(sys.argv[1], portal="acme.bitrix24.com", capacity=5, rate=0.001, margin=2)
for _ in range(20):
    print(limiter.reserve(0.0))
limiter.close()
"""


def test_processes_reserve_different_places(redis: Redis) -> None:
    command = [sys.executable, "-c", PROCESS, redis.url]
    processes = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(3)]
    found = [
        float(line) for process in processes for line in process.communicate(timeout=60)[0].split()
    ]
    assert sorted(found) == pytest.approx([max(0.0, n - 3) * 1000 for n in range(1, 61)], abs=20)


# --- operating time -------------------------------------------------------------------------------


@KINDS
def test_a_blocked_method_takes_no_place(kind: str, driver: Make) -> None:
    limiter = driver(kind, **SLOW)
    limiter.run(("block", "slow.method", 60.0, 0.0), ("block", "slow.method", 5.0, 0.0))
    found = driver(kind, **SLOW).run(*[("reserve_for", "slow.method", 0.0)] * 9)
    assert [wait for wait, _ in found] == [0] * 9
    assert [held for _, held in found] == pytest.approx([60.0] * 9, abs=2)
    assert driver(kind, **SLOW).run(*[("reserve_for", "other", 0.0)] * 3) == [(0, 0)] * 3


@KINDS
def test_a_method_is_free_again(kind: str, driver: Make) -> None:
    limiter = driver(kind, **SLOW)
    limiter.run(("block", "long", 60.0, 0.0), ("block", "x", 0.05, 0.0))
    time.sleep(0.1)
    (long, short) = limiter.run(("reserve_for", "long", 0.0), ("reserve_for", "x", 0.0))
    assert long[1] > 50
    assert short == (0, 0)


def client(redis: Redis, kind: str, portal: Portal, limiter: str = "same", **settings: Any) -> Both:
    """A client of either kind with a limiter of the kind, or of the other one."""
    asynchronous = kind == "async" and limiter == "same"
    made = (AsyncRedisLimiter if asynchronous else RedisLimiter)(redis.url, **SLOW)
    return Both(portal, kind, limiter=made, **settings)


def close(both: Both) -> None:
    made = both._settings["limiter"]
    if isinstance(made, RedisLimiter):
        made.close()


async def _closing(limiter: Any, awaitable: Any) -> Any:
    try:
        return await awaitable
    finally:
        if isinstance(limiter, AsyncRedisLimiter):
            await limiter.aclose()


def call(both: Both, name: str = "x", **options: Any) -> Any:
    limiter = both._settings["limiter"]
    try:
        return both.run(
            lambda each: (
                each.call(name, **options)
                if both.kind == "sync"
                else _closing(limiter, each.call(name, **options))
            )
        )
    finally:
        close(both)


#: Kinds of client, with a limiter for threads or for asyncio.
PAIRS = pytest.mark.parametrize(
    ("kind", "limiter"), [("sync", "same"), ("async", "same"), ("async", "other")]
)


class Interrupted(BaseException):
    pass


def interrupt(seconds: float) -> None:
    raise Interrupted(seconds)


@PAIRS
def test_clients_wait_for_each_other(kind: str, limiter: str, redis: Redis) -> None:
    for expected in ([], [], [], [1000], [2000]):
        both = client(redis, kind, Portal(x=lambda _: {"result": 1}), limiter)
        assert call(both) == 1
        assert both.clock.slept == pytest.approx(expected, abs=5)


@PAIRS
def test_clients_learn_from_each_others_refusals(kind: str, limiter: str, redis: Redis) -> None:
    first = client(redis, kind, Portal(x=lambda _: {"result": 1}), limiter)
    first.portal.script = [refusal("QUERY_LIMIT_EXCEEDED", 503)]
    assert call(first) == 1
    assert first.clock.slept == pytest.approx([0.5, 1000], abs=5)
    second = client(redis, kind, Portal(x=lambda _: {"result": 1}), limiter)
    assert call(second) == 1
    assert second.clock.slept == pytest.approx([2000], abs=5)


@PAIRS
def test_a_method_that_one_client_was_refused_is_left_alone_by_others(
    kind: str, limiter: str, redis: Redis
) -> None:
    def portal() -> Portal:
        return Portal(x=lambda _: {"result": 1}, y=lambda _: {"result": 2})

    first = client(redis, kind, portal(), limiter)
    first.portal.script = [refusal("OPERATION_TIME_LIMIT", 429)]
    first.clock.sleep = interrupt  # type: ignore[method-assign]
    with pytest.raises(Interrupted, match=r"10\.0"):
        call(first)
    second = client(redis, kind, portal(), limiter)
    assert call(second, "y") == 2
    assert not second.clock.slept, "another method"
    third = client(redis, kind, portal(), limiter)
    third.clock.sleep = interrupt  # type: ignore[method-assign]
    with pytest.raises(Interrupted, match=r"^(10\.0|9\.)"):
        call(third)
    assert third.portal.requests == []


@PAIRS
def test_a_method_that_reaches_ones_own_limit_is_left_alone_by_others(
    kind: str, limiter: str, redis: Redis
) -> None:
    first = client(redis, kind, Portal(), limiter, operating_limit=100)
    used = {"operating": 101, "operating_reset_at": 5000, "finish": 1000, "start": 999}
    first.portal.script = [httpx.Response(200, json={"result": 1, "time": used})]
    assert call(first) == 1
    second = client(redis, kind, Portal(), limiter)
    with pytest.raises(OperationTimeLimit, match=r"another (4000|3999) s"):
        call(second)


@KINDS
def test_a_wait_that_is_cancelled_gives_its_place_back(kind: str, redis: Redis) -> None:
    for _ in range(3):
        call(client(redis, kind, Portal(x=lambda _: {"result": 1})))

    for _ in range(3):
        both = client(redis, kind, Portal())
        both.clock.sleep = interrupt  # type: ignore[method-assign]
        with pytest.raises(Interrupted):
            call(both)
    last = client(redis, kind, Portal(x=lambda _: {"result": 1}))
    assert call(last) == 1
    assert last.clock.slept == pytest.approx([1000], abs=5)


# --- without Redis --------------------------------------------------------------------------------


@KINDS
def test_without_redis_a_process_keeps_to_a_limit_of_its_own(
    kind: str, caplog: pytest.LogCaptureFixture
) -> None:
    limiter = Driver(kind, NOWHERE, capacity=5, rate=1.0, margin=2)
    with caplog.at_level(logging.INFO):
        found = limiter.run(
            ("reserve", 10.0), ("reserve", 10.0), ("release", 10.0), ("reserve_for", "x", 10.5),
            ("exceeded", 10.5), ("block", "x", 60.0, 10.5), ("reserve", 12.0),
        )  # fmt: skip
    limiter.close()
    # Full to begin with: what others have sent is not known.
    assert found[:3] == [1.0, 2.0, None]
    assert found[3:] == [(1.5, 0.0), None, None, 1.0]
    warnings = [each.getMessage() for each in caplog.records]
    assert len(warnings) == 1, "said once"
    assert "Redis cannot be used" in warnings[0]
    assert "s3cr3tc0de" not in caplog.text


def test_without_redis_processes_keep_to_their_shares() -> None:
    limiter = Driver("sync", NOWHERE, processes=4)
    first, second = limiter.run(("reserve", 0.0), ("reserve", 0.0))
    limiter.close()
    assert second - first == pytest.approx(4 / 2.0)


def test_without_redis_processes_share_as_they_did_before(redis: Redis, driver: Make) -> None:
    limiter = driver("sync")
    command = [sys.executable, "-c", PROCESS, redis.url]
    for _ in range(3):
        subprocess.run(command, stdout=subprocess.DEVNULL, check=True, timeout=60)
    limiter.run(("reserve", 0.0))
    redis.kill()
    first, second = limiter.run(("reserve", 0.0), ("reserve", 0.0))
    assert second - first == pytest.approx(4 / 2.0)


@KINDS
def test_redis_comes_back(
    kind: str, redis: Redis, driver: Make, caplog: pytest.LogCaptureFixture
) -> None:
    limiter = driver(kind, **SLOW, retry_after=5.0)
    assert limiter.run(("reserve", 0.0)) == [0]
    redis.kill()
    assert limiter.run(("reserve", 1.0)) == [1000.0]
    redis.start()
    assert limiter.run(("reserve", 3.0)) == pytest.approx([1998]), "not tried again yet"
    with caplog.at_level(logging.INFO):
        waits = limiter.run(("reserve", 7.0), ("reserve", 7.0))
    expected = [2000, 3000]  # Full, as what was sent is not known, and one that may be waiting.
    assert waits == pytest.approx(expected, abs=100)
    assert [each.getMessage() for each in caplog.records][1:] == [
        "Redis can be used again: the limit is shared again"
    ]
    other = driver(kind, **SLOW)
    assert other.run(("reserve", 0.0)) == pytest.approx([4000], abs=100), "shared again"


@KINDS
def test_a_connection_from_before_a_restart_is_replaced(
    kind: str, redis: Redis, driver: Make, caplog: pytest.LogCaptureFixture
) -> None:
    limiter = driver("sync", **SLOW)
    limiter.run(("reserve", 0.0))
    redis.kill()
    redis.start()
    assert limiter.run(("reserve", 0.0)) == [0]
    assert caplog.text == "", "nobody had to notice"


def test_one_caller_at_a_time_tries_redis_again(monkeypatch: pytest.MonkeyPatch) -> None:
    limiter = RedisLimiter(NOWHERE, portal=HOST, retry_after=1.0)
    asked: list[float] = []

    def unreachable(_: Any) -> Any:
        asked.append(now)
        # Another thread, while this one waits for its connection.
        if len(asked) == 2:
            limiter.reserve(now)
        raise ConnectionRefusedError

    monkeypatch.setattr(limiter, "_evaluated", unreachable)
    for now in (0.0, 0.5, 1.0, 1.5):
        limiter.reserve(now)
    limiter.close()
    assert asked == [0.0, 1.0]


@pytest.mark.parametrize("trouble", ["a key of another kind", "no permission"])
def test_a_redis_that_refuses_counts_as_away(
    trouble: str, redis: Redis, driver: Make, caplog: pytest.LogCaptureFixture
) -> None:
    import redis as library

    with library.Redis.from_url(redis.url) as admin:
        if trouble == "no permission":
            admin.acl_setuser("nobody", enabled=True, nopass=True, commands=["+ping", "+client"])
            url = redis.url.replace("//", "//nobody:x@")
        else:
            admin.lpush(f"bitrix24:{{{HOST}|}}:queue", "x")
            url = redis.url
    assert driver("sync", url, **SLOW).run(("reserve", 0.0)) == [1000.0]
    assert "Redis cannot be used" in caplog.text


# --- settings -------------------------------------------------------------------------------------


def test_a_limiter_serves_many_portals(redis: Redis, driver: Make) -> None:
    shared = driver("sync", portal="", **SLOW).limiter
    one, two = shared.for_portal("one.bitrix24.com"), shared.for_portal("two.bitrix24.com")
    assert [one.reserve(0.0) for _ in range(3)] == [two.reserve(0.0) for _ in range(3)] == [0] * 3
    assert one.for_portal("three.bitrix24.com") is one, "it has a portal"
    assert one._client is two._client is shared._client
    with pytest.raises(ParameterError, match="needs a portal"):
        shared.reserve(0.0)


@KINDS
def test_limiters_go_to_other_processes(kind: str, redis: Redis, driver: Make) -> None:
    limiter = driver(kind, **SLOW, address="203.0.113.7", processes=2, prefix="p", retry_after=9.0)
    twin = pickle.loads(pickle.dumps(limiter.limiter))
    assert type(twin) is type(limiter.limiter)
    assert twin._settings == limiter.limiter._settings
    assert twin._keys == limiter.limiter._keys
    if isinstance(twin, RedisLimiter):
        twin.close()


def test_a_client_of_redis_may_be_given(redis: Redis) -> None:
    import redis as library

    with library.Redis.from_url(redis.url) as given:
        limiter = RedisLimiter(given, portal=HOST)
        assert limiter.reserve(0.0) == 0
        limiter.close()
        assert given.ping(), "not closed with the limiter"
        with pytest.raises(ParameterError, match="URL of the server"):
            pickle.dumps(limiter)


def test_an_asyncio_client_of_redis_may_be_given(redis: Redis) -> None:
    from redis.asyncio import Redis as AsyncRedis

    async def main() -> float:
        async with AsyncRedis.from_url(redis.url) as given:
            limiter = AsyncRedisLimiter(given, portal=HOST)
            wait = await limiter.reserve(0.0)
            await limiter.aclose()
            assert await given.ping()
            return wait

    assert asyncio.run(main()) == 0


def test_a_limiter_serves_one_event_loop_after_another(redis: Redis) -> None:
    """Without being closed: what is left open would be a warning, and warnings are errors here."""
    limiter = AsyncRedisLimiter(redis.url, portal=HOST, **SLOW)

    async def reserve(count: int) -> list[float]:
        return await asyncio.gather(*(limiter.reserve(0.0) for _ in range(count)))

    assert asyncio.run(reserve(2)) == [0, 0]
    assert asyncio.run(reserve(1)) == [0]
    gc.collect()
    assert asyncio.run(reserve(1)) == pytest.approx([1000], abs=100)
    gc.collect()


def test_a_limiter_for_asyncio_is_for_asyncio() -> None:
    limiter = AsyncRedisLimiter(NOWHERE)
    with pytest.raises(ParameterError, match="AsyncRedisLimiter is a limiter for asyncio"):
        Both(Portal(), "sync", limiter=limiter).client()


@pytest.mark.parametrize("wrong", [{"rate": 0.0}, {"capacity": 2}, {"processes": 0}])
def test_settings_that_make_no_sense(wrong: dict[str, Any]) -> None:
    with pytest.raises(ParameterError):
        RedisLimiter(NOWHERE, **wrong)


def test_no_password_is_shown() -> None:
    limiter = RedisLimiter(NOWHERE, portal=HOST)
    assert repr(limiter) == f"RedisLimiter(portal={HOST!r}, address='')"
    limiter.close()


def test_what_is_missing_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "redis", None)
    with pytest.raises(ImportError, match=r"pip install 'bitrix24-client\[redis\]'"):
        RedisLimiter(NOWHERE)
