"""Calls that are cancelled and lists that are left: nothing more is sent for them."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from bitrix24_openapi.client.runtime.client import AsyncClient, SyncClient
from bitrix24_openapi.client.runtime.completeness import LOOK_AHEAD
from bitrix24_openapi.client.runtime.effects import FlowCancelled
from bitrix24_openapi.client.runtime.errors import ClientClosed
from bitrix24_openapi.client.runtime.limits import LeakyBucket
from bitrix24_openapi.client.runtime.throttle import Throttle

from .double import LIST, URL, Clock, Portal, async_client, paged, reply, sync_client
from .server import echo, running

# --- places in the bucket -------------------------------------------------------------------------


class Remote:
    """A limiter of another process: its methods block, and nothing else is known of it."""

    def __init__(self, wait: float = 60.0) -> None:
        self.places = 0
        self.wait = wait
        self.refusals = 0
        self.threads: set[int] = set()

    def reserve(self, now: float) -> float:
        self.threads.add(threading.get_ident())
        self.places += 1
        return self.wait

    def release(self, now: float) -> None:
        self.threads.add(threading.get_ident())
        self.places -= 1

    def exceeded(self, now: float) -> None:
        self.threads.add(threading.get_ident())
        self.refusals += 1


def test_cancelled_waits_give_their_places_back() -> None:
    bucket = LeakyBucket(50, 2.0)
    double = Portal(x=lambda _: {"result": 1})
    waiting = asyncio.Event()

    async def main() -> None:
        async def sleep(_: float) -> None:
            waiting.set()
            await asyncio.Event().wait()

        client = AsyncClient(
            URL, transport=httpx.MockTransport(double), limiter=bucket, clock=lambda: 0.0,
            sleep=sleep,
        )  # fmt: skip
        tasks = [asyncio.create_task(client.call("x")) for _ in range(147)]
        await waiting.wait()
        await asyncio.sleep(0)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    asyncio.run(main())
    sent = len(double.requests)
    assert sent == 47, "all that go at once"
    # The next one waits as long as the portal makes it, and not for those that were cancelled.
    assert bucket.reserve(0.0) == 0.5


def test_ctrl_c_gives_the_place_back() -> None:
    bucket = LeakyBucket(2, 1.0, margin=0)
    double = Portal(x=lambda _: {"result": 1})

    def interrupted(_: float) -> None:
        raise KeyboardInterrupt

    client = SyncClient(
        URL, transport=httpx.MockTransport(double), limiter=bucket, clock=lambda: 0.0,
        sleep=interrupted,
    )  # fmt: skip
    for _ in range(2):
        client.call("x")
    for _ in range(10):
        with pytest.raises(KeyboardInterrupt):
            client.call("x")
    assert len(double.requests) == 2
    assert bucket.reserve(0.0) == 1.0


@pytest.mark.parametrize(
    "error", [KeyboardInterrupt, asyncio.CancelledError, FlowCancelled, RuntimeError]
)
@pytest.mark.parametrize("remote", [False, True])
def test_whatever_ends_a_wait_gives_the_place_back(
    error: type[BaseException], remote: bool
) -> None:
    limiter: Any = Remote() if remote else LeakyBucket(1, 1.0, margin=0)
    throttle = Throttle(limiter, lambda: 0.0, tuple)
    limiter.reserve(0.0)
    flow = throttle.wait("x")
    effect = next(flow)
    if remote:
        effect = flow.send(effect.perform(None))  # type: ignore[arg-type]
    try:
        effect = flow.throw(error())
        while True:
            effect = flow.send(effect.perform(None))  # type: ignore[arg-type]
    except error:
        pass
    assert (limiter.places == 1) if remote else (limiter.reserve(0.0) == 1.0)


@pytest.mark.parametrize("remote", [False, True])
def test_a_wait_that_is_dropped_gives_the_place_back(remote: bool) -> None:
    limiter: Any = Remote() if remote else LeakyBucket(1, 1.0, margin=0)
    limiter.reserve(0.0)
    flow = Throttle(limiter, lambda: 0.0, tuple).wait("x")
    effect = next(flow)
    if remote:
        flow.send(effect.perform(None))  # type: ignore[arg-type]
    flow.close()
    assert (limiter.places == 1) if remote else (limiter.reserve(0.0) == 1.0)


def test_a_limiter_elsewhere_does_not_block_the_event_loop() -> None:
    remote = Remote(wait=0.0)
    double = Portal(x=lambda _: {"result": 1})
    double.script = [httpx.Response(503, json={"error": "QUERY_LIMIT_EXCEEDED"})]
    client = async_client(double, Clock(), limiter=remote)
    assert asyncio.run(client.call("x")) == 1
    assert (remote.places, remote.refusals) == (2, 1)
    assert remote.threads
    assert threading.get_ident() not in remote.threads


# --- lists that are left --------------------------------------------------------------------------


class Held:
    """A portal whose batches wait until they are let go."""

    def __init__(self) -> None:
        self.portal = Portal(crm_deal_list=paged(50_000))
        self.go = threading.Event()
        self.waiting = threading.Semaphore(0)
        self.batches = 0

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/batch"):
            self.batches += 1
            self.waiting.release()
            assert self.go.wait(30)
        return self.portal(request)


def left_early(how: Callable[[SyncClient, Any], None]) -> tuple[Held, SyncClient]:
    """Read the first page of a list while batches are under way, and leave."""
    held = Held()
    client = SyncClient(URL, transport=httpx.MockTransport(held), limiter=None)
    rows = iter(client._list(LIST, {}).fast())
    for _ in range(50):
        next(rows)
    reader = threading.Thread(target=lambda: next(rows, None), daemon=True)
    reader.start()
    for _ in range(LOOK_AHEAD):
        assert held.waiting.acquire(timeout=30)
    how(client, rows)
    held.go.set()
    reader.join(30)
    return held, client


def test_nothing_is_sent_after_close() -> None:
    held, client = left_early(lambda client, _rows: client.close())
    while client._io._sending:
        threading.Event().wait(0.01)
    assert held.batches == LOOK_AHEAD
    assert client._io._opened == [], "the last one to be answered has closed the connections"
    with pytest.raises(ClientClosed):
        client.call("x")
    assert held.batches == LOOK_AHEAD


def test_a_list_that_is_read_on_after_close_says_so() -> None:
    double = Portal(crm_deal_list=paged(50_000))
    client = sync_client(double, Clock())
    rows = iter(client._list(LIST, {}))
    next(rows)
    client.close()
    before = len(double.requests)
    with pytest.raises(ClientClosed):
        list(rows)
    assert len(double.requests) == before


def test_what_waits_is_not_sent_when_the_list_is_left() -> None:
    """Read ahead, refused, and about to be sent again: the wait ends with the list."""
    double = Portal(crm_deal_list=paged(50_000))
    slept = threading.Semaphore(0)
    refused = 0

    def refuse(request: httpx.Request) -> httpx.Response | None:
        nonlocal refused
        if not request.url.path.endswith("/batch"):
            return None
        refused += 1
        slept.release()
        return httpx.Response(503, json={"error": "QUERY_LIMIT_EXCEEDED"})

    double.on_request = refuse
    client = SyncClient(URL, transport=httpx.MockTransport(double), limiter=None)
    rows = iter(client._list(LIST, {}).fast(4))
    for _ in range(50):
        next(rows)
    ended: list[type[BaseException]] = []

    def read_on() -> None:
        try:
            next(rows)
        except BaseException as error:  # noqa: BLE001 - which one is what is tested
            ended.append(type(error))

    reader = threading.Thread(target=read_on, daemon=True)
    reader.start()
    for _ in range(4):
        assert slept.acquire(timeout=30)
    jobs = list(client._io._jobs)
    assert len(jobs) == 4
    client.close()
    for job in jobs:
        with pytest.raises(ClientClosed):
            job.result()
    reader.join(30)
    assert ended == [ClientClosed]
    assert refused <= 8, "each at most once more before the client was closed"


def test_threads_that_read_ahead_do_not_keep_the_process_alive() -> None:
    held = Held()
    client = SyncClient(URL, transport=httpx.MockTransport(held), limiter=None)
    rows = iter(client._list(LIST, {}).fast(2))
    for _ in range(50):
        next(rows)
    reader = threading.Thread(target=lambda: next(rows, None), daemon=True)
    reader.start()
    assert held.waiting.acquire(timeout=30)
    ours = [thread for thread in threading.enumerate() if thread.name == "bitrix24"]
    assert ours
    assert all(thread.daemon for thread in ours)
    held.go.set()
    reader.join(30)
    client.close()


def test_closing_cancels_what_is_read_ahead_async() -> None:
    started, ended = asyncio.Semaphore(0), 0

    async def answer(request: httpx.Request) -> httpx.Response:
        nonlocal ended
        if request.url.path.endswith("/batch"):
            started.release()
            try:
                await asyncio.Event().wait()
            finally:
                ended += 1
        return double(request)

    double = Portal(crm_deal_list=paged(50_000))

    async def main() -> None:
        client = AsyncClient(URL, transport=httpx.MockTransport(answer), limiter=None)
        rows = aiter(client._list(LIST, {}).fast(4))
        for _ in range(50):
            await anext(rows)
        reader = asyncio.ensure_future(anext(rows))
        for _ in range(4):
            await started.acquire()
        await client.close()
        assert ended == 4, "ended, and not only told to"
        await asyncio.sleep(0)
        (connections,) = client._io._loops.values()
        assert not connections.tasks
        with pytest.raises(ClientClosed):
            await reader
        with pytest.raises(ClientClosed):
            await client.call("x")

        assert started.locked(), "nothing else was begun"

    asyncio.run(main())


def test_requests_under_way_are_answered_when_the_client_is_closed() -> None:
    """By another thread: its socket is not closed below it."""
    go, asked = threading.Event(), threading.Event()

    def answer(body: Any) -> tuple[int, bytes]:
        asked.set()
        assert go.wait(30)
        return echo(body)

    with running(answer) as server:
        client = SyncClient(server.url, limiter=None)
        found: list[Any] = []
        thread = threading.Thread(target=lambda: found.append(client.call("x", {"n": 1})))
        thread.start()
        assert asked.wait(30)
        client.close()
        go.set()
        thread.join(30)
        assert found == [{"n": 1}]
        assert client._io._opened == []


def test_a_closed_client_spawns_nothing() -> None:
    client = sync_client(Portal(), Clock())
    client.close()

    def flow() -> Any:
        yield from ()
        return reply(1)

    with pytest.raises(ClientClosed):
        client._io.spawn(flow())
