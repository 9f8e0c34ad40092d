"""One of the processes that ``tools/bench_scale.py`` starts. Says what it found as JSON."""

from __future__ import annotations

import asyncio
import gc
import json
import logging
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import httpx

from bitrix24_openapi.client.runtime.client import SyncClient
from bitrix24_openapi.client.runtime.converters import Nested
from bitrix24_openapi.client.runtime.exporting import export
from bitrix24_openapi.client.runtime.extras import optional
from bitrix24_openapi.client.runtime.limits import LeakyBucket
from bitrix24_openapi.client.runtime.method import ById, Pagination, list_method
from bitrix24_openapi.client.runtime.portals import SyncPortals
from bitrix24_openapi.client.runtime.redis_limiter import AsyncRedisLimiter, RedisLimiter
from bitrix24_openapi.client.runtime.redis_tokens import RedisTokenStore
from bitrix24_openapi.client.runtime.sql_tokens import SqlTokenStore
from bitrix24_openapi.client.runtime.tokens import Tokens
from bitrix24_openapi.client.runtime.views import (
    View,
    boolean,
    day,
    decimal,
    integer,
    moment,
    string,
)

MEMBER: Final = "m" * 32
APP: Final = {"client_id": "app", "client_secret": "secret"}


class Refusals(logging.Handler):
    """When calls were refused for their rate."""

    def __init__(self) -> None:
        super().__init__()
        self.moments: list[float] = []

    def emit(self, record: logging.LogRecord) -> None:
        if "QUERY_LIMIT_EXCEEDED" in record.getMessage():
            self.moments.append(record.created)


def limit(url: str, redis: str, calls: str) -> dict[str, Any]:
    """Call as fast as the limiter lets."""
    refusals = Refusals()
    logging.getLogger("bitrix24_client").addHandler(refusals)
    settings: dict[str, Any] = {} if redis == "-" else {"limiter": RedisLimiter(redis)}
    done: list[float] = []
    errors: list[str] = []
    with SyncClient(url, **settings) as client:
        print("ready", flush=True)
        time.sleep(max(0.0, float(sys.stdin.readline()) - time.time()))
        for _ in range(int(calls)):
            try:
                client.call("server.time")
                done.append(time.time())
            except Exception as error:  # noqa: BLE001 - counted
                errors.append(f"{type(error).__name__}: {error}")
    return {"done": done, "refused": refusals.moments, "errors": errors}


def cost(redis: str) -> dict[str, Any]:
    """Milliseconds of a reservation that need not wait."""
    count = 2000
    settings: dict[str, Any] = {"portal": "x", "capacity": 1e9, "rate": 1e6, "margin": 0}
    limiter = RedisLimiter(redis, **settings)
    limiter.reserve_for("x", 0.0)
    begun = time.perf_counter()
    for _ in range(count):
        limiter.reserve_for("x", 0.0)
    threads = time.perf_counter() - begun

    async def main() -> float:
        asynchronous = AsyncRedisLimiter(redis, **settings)
        await asynchronous.reserve_for("x", 0.0)
        begun = time.perf_counter()
        for _ in range(count):
            await asynchronous.reserve_for("x", 0.0)
        taken = time.perf_counter() - begun
        await asynchronous.aclose()
        return taken

    asynchronous = asyncio.run(main())
    return {
        "threads": round(threads / count * 1000, 3),
        "asyncio": round(asynchronous / count * 1000, 3),
    }


def _store(address: str) -> RedisTokenStore | SqlTokenStore:
    if address.startswith("redis:"):
        return RedisTokenStore(address)
    return SqlTokenStore(address)


def install(address: str, server: str, refresh_token: str) -> dict[str, Any]:
    store = _store(address)
    if isinstance(store, SqlTokenStore):
        store.migrate()
    endpoint = f"{server}/rest/"
    first = Tokens("access-first", refresh_token, endpoint, MEMBER)
    store.for_member(MEMBER).save(first)
    return {}


def _client(address: str, server: str) -> SyncClient:
    portals: SyncPortals[SyncClient] = SyncPortals(
        _store(address), server=f"{server}/oauth/token/", limiter=None, **APP
    )
    return portals.for_member(MEMBER)


def tokens(address: str, server: str) -> dict[str, Any]:
    """Call until killed."""
    client = _client(address, server)
    while True:
        client.call("profile")
        time.sleep(0.05)


def last(address: str, server: str) -> dict[str, Any]:
    _client(address, server).call("profile")
    return {}


def tenants(address: str, count: str) -> dict[str, Any]:
    """Bytes of a portal that was called and is idle."""
    store = _store(address)
    if isinstance(store, SqlTokenStore):
        store.migrate()

    def answer(_: httpx.Request) -> httpx.Response:
        time = {"start": 1.0, "finish": 2.0, "operating": 0.1, "operating_reset_at": 600}
        return httpx.Response(200, json={"result": 1, "time": time})

    settings: dict[str, Any] = {"transport": httpx.MockTransport(answer)}
    if address.startswith("redis:"):
        settings["limiter"] = RedisLimiter(address)
    portals: SyncPortals[SyncClient] = SyncPortals(store, **APP, **settings)

    def call(numbers: range) -> None:
        for number in numbers:
            endpoint = f"https://p{number}.bitrix24.com/rest/"
            secrets = (f"access{number:064}", f"refresh{number:064}")
            portals.add(Tokens(*secrets, endpoint, f"{number:032x}")).call("crm.deal.list")
        gc.collect()

    call(range(50))
    before = _resident()
    call(range(50, 50 + int(count)))
    return {"tenants": int(count), "bytes": round((_resident() - before) / int(count))}


class Deal(View):
    """The documented fields of the rows of ``tools/scale/rows.py``."""

    __slots__ = ()
    id = integer("ID")
    title = string("TITLE")
    type_id = string("TYPE_ID")
    stage_id = string("STAGE_ID")
    currency_id = string("CURRENCY_ID")
    opportunity = decimal("OPPORTUNITY")
    company_id = integer("COMPANY_ID")
    contact_id = integer("CONTACT_ID")
    begindate = day("BEGINDATE")
    opened = boolean("OPENED")
    comments = string("COMMENTS")
    assigned_by_id = integer("ASSIGNED_BY_ID")
    date_create = moment("DATE_CREATE")
    date_modify = moment("DATE_MODIFY")


LIST: Final = list_method("crm.deal.list", Nested(Deal), Pagination(id_field="ID", by_id=ById()))


def _reader(url: str, pace: str) -> SyncClient:
    return SyncClient(url, limiter=LeakyBucket() if pace == "limited" else None)


def plain(url: str, pace: str) -> dict[str, Any]:
    """Read a list, and do nothing with its rows."""
    with _reader(url, pace) as client:
        begun = time.perf_counter()
        rows = sum(len(page) for page in client._list(LIST, {}).fast().pages())
        return _measured(rows, begun)


def exports(url: str, pace: str, path: str) -> dict[str, Any]:
    """Read it into a file."""
    with _reader(url, pace) as client:
        begun = time.perf_counter()
        done = export(client._list(LIST, {}), path)
        return {**_measured(done.rows, begun), "resumed": done.resumed}


def verify(path: str) -> dict[str, Any]:
    """Whether the rows of a file are all there, each once."""
    ids = optional("pyarrow.parquet", "parquet", "verify").read_table(path, columns=["ID"])
    numbers = ids["ID"].to_pylist()
    return {"rows": len(numbers), "different": len(set(numbers))}


def _measured(rows: int, begun: float) -> dict[str, Any]:
    seconds = time.perf_counter() - begun
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {"rows": rows, "seconds": round(seconds, 2), "MB": round(peak, 1)}


def _resident() -> int:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * 4096


TASKS: Final[dict[str, Callable[..., dict[str, Any]]]] = {
    "cost": cost,
    "exports": exports,
    "install": install,
    "last": last,
    "limit": limit,
    "plain": plain,
    "tenants": tenants,
    "tokens": tokens,
    "verify": verify,
}

if __name__ == "__main__":
    print(json.dumps(TASKS[sys.argv[1]](*sys.argv[2:])))
