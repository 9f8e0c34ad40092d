"""Ten thousand calls at once, of all kinds, with faults on: nothing breaks, nothing is lost."""

from __future__ import annotations

import asyncio
import json
import threading
from collections import Counter
from collections.abc import Awaitable, Callable
from random import Random
from time import perf_counter
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest

from bitrix24_openapi.mock.options import Options
from bitrix24_openapi.mock.serve.fixture import MockPortal

CALLS = 10_000
#: Sockets at the same time; in process nothing limits them.
CONNECTIONS = 500
#: How a call ends that is not answered.
BROKEN = (httpx.TransportError, ConnectionError, asyncio.IncompleteReadError)
FAULTS = (
    "503@*:p=0.05",
    "500@*.add:p=0.03",
    "500@crm.deal.update:p=0.03:ran",
    "error=ACCESS_DENIED@*.get:p=0.03",
    "502html@*:p=0.02",
    "reset@*:p=0.02",
    "truncate@*.list:p=0.05",
    "latency=1ms-5ms@*:p=0.05",
    "quirk=ids-as-strings@crm.deal.*:p=0.5",
)

pytestmark = pytest.mark.slow


class Tally:
    """What the callers saw."""

    def __init__(self) -> None:
        self.ended: Counter[str] = Counter()
        self.how: Counter[str] = Counter()
        self.titles: dict[int, str] = {}
        """Deals that were added as far as the callers know."""
        self.deleted: set[int] = set()


def plan(number: int, random: Random) -> tuple[str, dict[str, Any]]:
    """A call: some of them wrong, some about records that may be gone."""
    some = random.randint(1, 500)
    calls: list[tuple[str, dict[str, Any]]] = [
        ("crm.deal.add", {"fields": {"TITLE": f"Deal {number}"}}),
        ("crm.deal.add", {"fields": {"TITLE": f"Deal {number}"}}),
        ("crm.deal.get", {"id": some}),
        ("crm.deal.list", {"filter": {"<=ID": some}, "select": ["ID", "TITLE"]}),
        ("crm.deal.update", {"id": some, "fields": {"TITLE": f"Changed {number}"}}),
        ("crm.deal.delete", {"id": some}),
        ("crm.contact.add", {"fields": {"NAME": f"Name {number}"}}),
        ("tasks.task.list", {}),
        ("user.current", {}),
        ("crm.deal.get", {}),
        ("no.such.method", {}),
        (
            "batch",
            {
                "cmd": {
                    "add": f"crm.deal.add?fields[TITLE]=Deal {number}",
                    "get": "crm.deal.get?id=$result[add]",
                }
            },
        ),
    ]
    return random.choice(calls)


Answer = tuple[int, str, bytes]
"""Status, content type, body."""
Send = Callable[[str, dict[str, Any]], Awaitable[Answer]]


async def one(send: Send, number: int, random: Random, tally: Tally) -> None:
    method, params = plan(number, random)
    try:
        status, kind, content = await send(method, params)
    except BROKEN as error:
        tally.ended["broken"] += 1
        tally.how[type(error).__name__] += 1
        return
    tally.ended[str(status)] += 1
    if kind.startswith("text/html"):
        return
    body = json.loads(content)
    assert "result" in body or "error" in body
    if status != 200 or "error" in body:
        return
    if method == "crm.deal.add":
        added = int(body["result"])
        assert added not in tally.titles
        tally.titles[added] = params["fields"]["TITLE"]
    elif method == "crm.deal.delete":
        tally.deleted.add(params["id"])
    elif method == "crm.deal.list":
        assert all(int(deal["ID"]) <= params["filter"]["<=ID"] for deal in body["result"])


async def storm(send: Send) -> Tally:
    """All calls at once."""
    tally = Tally()
    random = Random(1)
    before = asyncio.all_tasks()
    began = perf_counter()
    async with asyncio.timeout(200), asyncio.TaskGroup() as group:
        for number in range(CALLS):
            group.create_task(one(send, number, random, tally))
    print(f"{CALLS / (perf_counter() - began):,.0f} calls a second", *tally.ended.items())
    assert asyncio.all_tasks() == before
    return tally


def check(portal: MockPortal, tally: Tally) -> None:
    """What the callers saw, what the portal says was done, and what it keeps, are one story."""
    assert sum(tally.ended.values()) == CALLS
    assert set(tally.ended) == {"200", "400", "404", "500", "502", "503", "broken"}
    assert tally.ended["200"] > CALLS / 2
    assert min(tally.ended.values()) > 50
    rows = portal.dump()["crm.deal"]["rows"]
    kept = {int(row["id"]): row["TITLE"] for row in rows}
    assert len(kept) == len(rows)
    assert tally.titles.keys() - tally.deleted <= kept.keys()
    calls = portal.called("crm.deal.*")
    done = Counter(call.method for call in calls if call.ok)
    # Additions and deletions are answered or refused, never answered with an error afterwards.
    assert len(kept) == done["crm.deal.add"] - done["crm.deal.delete"]
    changed = {
        call.params["fields"]["TITLE"]
        for call in calls
        if call.method == "crm.deal.update" and call.params
    }
    for known in kept.keys() & tally.titles.keys():
        assert kept[known] == tally.titles[known] or kept[known] in changed


def options() -> Options:
    return Options(stateful=True, faults=FAULTS, journal=None, seed=1)


def test_in_process() -> None:
    with MockPortal(options()) as portal:

        async def run() -> Tally:
            async with httpx.AsyncClient(
                transport=portal.transport(), base_url="https://b24.mock/rest/1/code/"
            ) as client:

                async def send(method: str, params: dict[str, Any]) -> Answer:
                    response = await client.post(method, json=params)
                    return response.status_code, response.headers["content-type"], response.content

                return await storm(send)

        check(portal, asyncio.run(run()))


class Connections:
    """Keep-alive connections, as few lines as it takes: httpx would be what is measured."""

    def __init__(self, webhook: str, most: int) -> None:
        address = urlsplit(webhook)
        self._host, self._port, self._path = address.hostname, address.port, address.path
        self._free: asyncio.LifoQueue[Any] = asyncio.LifoQueue()
        for _ in range(most):
            self._free.put_nowait(None)

    async def send(self, method: str, params: dict[str, Any]) -> Answer:
        connection = await self._free.get()
        kept = None
        try:
            reader, writer = connection or await asyncio.open_connection(self._host, self._port)
            body = json.dumps(params).encode()
            head = (
                f"POST {self._path}{method} HTTP/1.1\r\nHost: {self._host}:{self._port}\r\n"
                f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
            )
            writer.write(head.encode() + body)
            try:
                lines = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
                headers = dict(line.lower().split(": ", 1) for line in lines[1:] if line)
                content = await reader.readexactly(int(headers["content-length"]))
            except BaseException:
                writer.close()
                raise
            kept = (reader, writer)
            return int(lines[0].split()[1]), headers["content-type"], content
        finally:
            self._free.put_nowait(kept)

    async def close(self) -> None:
        while not self._free.empty():
            if connection := self._free.get_nowait():
                connection[1].close()
                await connection[1].wait_closed()


def test_over_http() -> None:
    threads = threading.active_count()
    with MockPortal(options()) as portal:

        async def run() -> Tally:
            connections = Connections(portal.webhook, CONNECTIONS)
            tally = await storm(connections.send)
            await connections.close()
            return tally

        check(portal, asyncio.run(run()))
        assert httpx.get(f"{portal.url}/_mock/health", timeout=10).status_code == 200
        assert portal._server is not None
        # A task that is done may not have been taken off yet, in the server's thread.
        left = set(portal._server._server.server_state.tasks)
        assert {task for task in left if not task.done()} == set()
    assert threading.active_count() == threads


def test_from_many_threads_one_order_of_calls_is_kept() -> None:
    """The portal itself, without a server: called from threads it hands out every id once."""
    with MockPortal() as portal:
        ids: list[int] = []

        def work() -> None:
            with httpx.Client(
                transport=portal.transport(), base_url="https://b24.mock/rest/1/code/"
            ) as client:
                for _ in range(100):
                    answer = client.post("crm.deal.add", json={"fields": {}}).json()
                    ids.append(answer["result"])

        threads = [threading.Thread(target=work) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(60)
        assert sorted(ids) == list(range(1, 801))
        assert [call.number for call in portal.calls] == list(range(1, 801))
