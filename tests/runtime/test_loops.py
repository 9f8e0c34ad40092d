"""One asynchronous client in several event loops: each has connections of its own."""

from __future__ import annotations

import asyncio
import gc
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import httpx
import pytest

from bitrix24_openapi.client.runtime.client import AsyncClient
from bitrix24_openapi.client.runtime.errors import (
    NotSent,
    ParameterError,
    SentButUnanswered,
    TransportError,
)
from bitrix24_openapi.client.runtime.retry import NEVER

from .double import LIST, URL, Both, Clock, Portal, async_client, paged
from .server import Server, echo, running

pytestmark = pytest.mark.thorough

#: The open files of this process, where the system lists them.
FILES = Path("/proc/self/fd")

KINDS = pytest.mark.parametrize("kind", ["sync", "async"])


@pytest.fixture
def server() -> Iterator[Server]:
    with running(echo) as found:
        yield found


def test_loops_one_after_another(server: Server) -> None:
    client = AsyncClient(server.url, limiter=None)
    for number in range(6):
        assert asyncio.run(client.call("x", {"n": number})) == {"n": number}
    assert server.calls == 6


def test_loops_at_once(server: Server) -> None:
    client = AsyncClient(server.url, limiter=None)
    start = threading.Barrier(3)

    async def calls(who: int) -> list[Any]:
        return await asyncio.gather(*(client.call("x", {"who": who, "n": n}) for n in range(20)))

    def loop(who: int) -> list[Any]:
        start.wait(10)
        return [each for _ in range(3) for each in asyncio.run(calls(who))]

    with ThreadPoolExecutor(3) as pool:
        found = list(pool.map(loop, range(3)))
    assert found == [[{"who": who, "n": n} for n in range(20)] * 3 for who in range(3)]
    assert server.calls == 180


def test_a_loop_closes_its_own_connections_only(server: Server) -> None:
    client = AsyncClient(server.url, limiter=None)
    other_loop = asyncio.new_event_loop()
    assert other_loop.run_until_complete(client.call("x")) == {}

    async def main() -> None:
        async with client:
            await client.call("x")

    asyncio.run(main())
    assert other_loop.run_until_complete(client.call("x")) == {}
    assert server.connections == 2, "the other loop's connection was kept"
    other_loop.run_until_complete(client.close())
    other_loop.close()


def test_what_a_loop_leaves_open_is_closed_with_it(server: Server) -> None:
    client = AsyncClient(server.url, limiter=None)

    async def main() -> httpx.AsyncClient:
        await client.call("x")
        (connections,) = client._io._loops.values()
        assert connections.courier is not None
        found: httpx.AsyncClient = connections.courier.client
        return found

    assert asyncio.run(main()).is_closed


def test_closed_loops_are_forgotten(server: Server) -> None:
    client = AsyncClient(server.url, limiter=None)
    for _ in range(5):
        asyncio.run(client.call("x"))
    assert len(client._io._loops) == 1


def test_loops_that_do_not_run_are_forgotten_before_there_are_too_many() -> None:
    client = async_client(Portal(x=lambda _: {"result": 1}), Clock())
    loops = [asyncio.new_event_loop() for _ in range(70)]
    for loop in loops:
        assert loop.run_until_complete(client.call("x")) == 1
    assert len(client._io._loops) == 64
    assert loops[0].run_until_complete(client.call("x")) == 1
    for loop in loops:
        loop.close()


@pytest.mark.skipif(not FILES.exists(), reason="open files cannot be counted here")
@pytest.mark.filterwarnings("ignore::ResourceWarning")
def test_sockets_of_closed_loops_do_not_pile_up(server: Server) -> None:
    client = AsyncClient(server.url, limiter=None)
    asyncio.run(client.call("x"))
    gc.collect()
    before = sum(1 for _ in FILES.iterdir())
    for _ in range(20):
        asyncio.run(client.call("x"))
    gc.collect()
    assert sum(1 for _ in FILES.iterdir()) <= before + 1


def test_a_list_read_in_another_loop() -> None:
    client = async_client(Portal(crm_deal_list=paged(3000)), Clock())
    for _ in range(2):
        assert len(asyncio.run(client._list(LIST, {}).all())) == 3000


# --- clients that were given ----------------------------------------------------------------------


@pytest.mark.parametrize("make", [httpx.AsyncClient, httpx.AsyncHTTPTransport])
def test_what_was_given_belongs_to_the_loop_that_it_was_used_in(
    server: Server, make: Callable[[], Any]
) -> None:
    given = make()
    name = "http" if isinstance(given, httpx.AsyncClient) else "transport"
    client = AsyncClient(server.url, limiter=None, **{name: given})
    loop = asyncio.new_event_loop()
    assert loop.run_until_complete(client.call("x")) == {}
    with pytest.raises(ParameterError, match="http="):
        asyncio.run(client.call("x"))
    assert server.calls == 1, "nothing was sent"
    assert loop.run_until_complete(client.call("x")) == {}
    loop.run_until_complete(client.close())
    loop.run_until_complete(given.aclose())
    loop.close()


def test_a_function_makes_a_client_for_each_loop(server: Server) -> None:
    made: list[httpx.AsyncClient] = []

    def make() -> httpx.AsyncClient:
        made.append(httpx.AsyncClient(headers={"X-Own": "1"}))
        return made[-1]

    client = AsyncClient(server.url, http=make, limiter=None)

    async def main() -> Any:
        async with client:
            return await client.call("x")

    assert [asyncio.run(main()) for _ in range(3)] == [{}] * 3
    assert len(made) == 3
    assert all(each.is_closed for each in made), "what was made here is closed here"


def test_a_client_for_tests_works_in_every_loop() -> None:
    double = Portal(x=lambda _: {"result": 1})
    http = httpx.AsyncClient(transport=httpx.MockTransport(double))
    client = AsyncClient(URL, http=http, limiter=None)
    assert [asyncio.run(client.call("x")) for _ in range(3)] == [1] * 3


# --- errors of all kinds --------------------------------------------------------------------------

AFTER: dict[str, Callable[[], Exception]] = {
    "closed loop": lambda: RuntimeError("Event loop is closed"),
    "broken pool": lambda: ValueError("list.remove(x): x not in list"),
    "key": lambda: KeyError("x"),
    "system": lambda: OSError(9, "Bad file descriptor"),
    "timeout": lambda: TimeoutError("late"),
    "assertion": lambda: AssertionError("never"),
}


@KINDS
@pytest.mark.parametrize("error", AFTER)
def test_whatever_goes_wrong_after_sending_may_have_run(kind: str, error: str) -> None:
    both = Both(Portal(), kind, retry=NEVER)
    both.portal.script = [AFTER[error]()]
    with pytest.raises(SentButUnanswered, match=type(AFTER[error]()).__name__):
        both.run(lambda client: client.call("crm.deal.add", {}))
    assert len(both.portal.requests) == 1


@KINDS
def test_a_request_that_cannot_be_built_was_not_sent(kind: str) -> None:
    both = Both(Portal(), kind)

    def action(client: Any) -> Any:
        client.auth.portal._base = "http://[::1"
        return client.call("crm.deal.add", {})

    with pytest.raises(NotSent) as caught:
        both.run(action)
    assert both.portal.requests == []
    assert both.clock.slept == [], "it will not be better next time"
    assert isinstance(caught.value, TransportError)


@KINDS
def test_a_function_that_makes_no_client(kind: str) -> None:
    def broken() -> Any:
        raise ZeroDivisionError

    both = Both(Portal(), kind)

    def action(client: Any) -> Any:
        client._io._http = broken
        return client.call("crm.deal.add", {})

    with pytest.raises(ParameterError, match="cannot be made"):
        both.run(action)
