"""Measure the generated client against bare httpx and fast_bitrix24, as ratios of one run.

    python tools/bench_client.py                       # makes an environment for fast_bitrix24
    python tools/bench_client.py --peer .venv/bin/python --runs 5 --json bench.json

Every measurement is a process of its own; both sides of a ratio take turns, and the medians are
compared. Lists come from a local server: rows of 1 kB, 2 ms per request or 10 ms per command.
150 calls at once meet a server with the portal's own bucket, 50 and 2 a second.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
import venv
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

PACKAGE = Path(__file__).resolve().parent.parent / "generated_client"
PEER = "fast_bitrix24==1.8.14"
PAGE = 50
TIMEOUT = 300
#: Of a portal's bucket (settings/performance/limits.md), and calls that meet it at once.
CAPACITY, LEAK, CROWD_OF = 50, 2.0, 150
IDEAL = (CROWD_OF - CAPACITY) / LEAK
#: Compiled modules of everything measured, for this run.
BYTECODE = tempfile.TemporaryDirectory(prefix="bench-")

# --- the portal -----------------------------------------------------------------------------------


def row(number: int) -> dict[str, Any]:
    """A deal of 1 kB, written as portals write it."""
    fields = {
        "ID": str(number),
        "TITLE": f"Deal {number}",
        "STAGE_ID": "NEW",
        "OPPORTUNITY": f"{number}.00",
        "OPENED": "Y",
        "DATE_CREATE": "2024-08-30T10:11:12+03:00",
    }
    fields.update({f"UF_CRM_{index}": f"value {number} of {index}" for index in range(24)})
    return fields


class Bucket:
    """The portal's limit: a bucket of 50 requests that leaks 2 a second."""

    def __init__(self) -> None:
        self.level = 0.0
        self.at = time.monotonic()

    def takes(self) -> bool:
        now = time.monotonic()
        self.level = max(0.0, self.level - (now - self.at) * LEAK)
        self.at = now
        if self.level + 1 > CAPACITY:
            return False
        self.level += 1
        return True


class Server:
    """Just enough of a portal for lists, fast enough not to be what is measured."""

    def __init__(self, rows: int, request_ms: float, command_ms: float, bucket: bool) -> None:
        self.bucket = Bucket() if bucket else None
        self.rows = rows
        self.request_ms = request_ms
        self.command_ms = command_ms
        self.pages: dict[int, bytes] = {}

    def page(self, start: int) -> bytes:
        if start not in self.pages:
            numbers = range(start + 1, min(start + PAGE, self.rows) + 1)
            self.pages[start] = json.dumps([row(number) for number in numbers]).encode()
        return self.pages[start]

    async def connection(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while head := await reader.readuntil(b"\r\n\r\n"):
                match = re.search(rb"content-length: (\d+)", head, re.IGNORECASE)
                body = await reader.readexactly(int(match[1]) if match else 0)
                status, answer = b"200 OK", b'{"error": "QUERY_LIMIT_EXCEEDED"}'
                if self.bucket is not None and not self.bucket.takes():
                    status = b"503 Service Unavailable"
                else:
                    answer = await self.answer(head.split(b" ", 2)[1], body)
                writer.write(
                    b"HTTP/1.1 %b\r\nContent-Type: application/json\r\n"
                    b"Content-Length: %d\r\n\r\n" % (status, len(answer))
                )
                writer.write(answer)
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()

    async def answer(self, path: bytes, body: bytes) -> bytes:
        data = json.loads(body or b"{}")
        await asyncio.sleep(self.request_ms / 1000)
        time_part = b'"time":{"start":1.0,"finish":1.1,"duration":0.1,"operating":0}'
        if not path.rstrip(b"/").lower().endswith(b"batch"):
            start = int(data.get("start") or 0)
            following = f',"next":{start + PAGE}' if start + PAGE < self.rows else ""
            around = f'"total":{self.rows}{following},'.encode()
            return b'{"result":' + self.page(start) + b"," + around + time_part + b"}"
        commands = data["cmd"]
        await asyncio.sleep(self.command_ms * len(commands) / 1000)
        starts = {
            key: int(match[1]) if (match := re.search(r"start=(\d+)", command)) else 0
            for key, command in commands.items()
        }
        parts = (json.dumps(key).encode() + b":" + self.page(at) for key, at in starts.items())
        totals = json.dumps(dict.fromkeys(starts, self.rows)).encode()
        following_of = {key: at + PAGE for key, at in starts.items() if at + PAGE < self.rows}
        nexts = json.dumps(following_of or []).encode()
        return (
            b'{"result":{"result":{' + b",".join(parts) + b'},"result_error":[],"result_total":'
            + totals + b',"result_next":' + nexts + b',"result_time":[]},' + time_part + b"}"
        )  # fmt: skip


async def serve(rows: int, request_ms: float, command_ms: float, bucket: bool) -> None:
    server = Server(rows, request_ms, command_ms, bucket)
    for start in range(0, rows, PAGE):
        server.page(start)
    listening = await asyncio.start_server(server.connection, "127.0.0.1", 0, limit=2**20)
    print(listening.sockets[0].getsockname()[1], flush=True)
    async with listening:
        await listening.serve_forever()


@contextmanager
def portal(
    rows: int, request_ms: float = 0, command_ms: float = 0, *, bucket: bool = False
) -> Iterator[str]:
    """The address of a portal that runs as long as this lasts."""
    arguments = [str(each) for each in (rows, request_ms, command_ms, int(bucket))]
    command = [sys.executable, __file__, "--serve", *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            yield f"http://127.0.0.1:{int(process.stdout.readline())}/rest/1/secret0code/"
        finally:
            process.terminate()


# --- what runs in processes of its own ------------------------------------------------------------

PRELUDE = """
import json, resource, sys, time
def done(**found):
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"peak": peak, **found}))
begun = time.perf_counter()
"""

IMPORT_HTTPX = "import httpx\ndone(seconds=time.perf_counter() - begun)"

IMPORT_OURS = """
import bitrix24_client
b24 = bitrix24_client.Bitrix24("https://acme.bitrix24.com/rest/1/secret0code/")
b24.crm.deal.get
done(seconds=time.perf_counter() - begun)
"""

CALLS = """
import httpx, bitrix24_client
answer = json.dumps({"result": {"ID": "1", "TITLE": "x"}, "time": {
    "start": 1.0, "finish": 1.1, "duration": 0.1, "processing": 0.1, "operating": 0,
    "operating_reset_at": 2}}).encode()
transport = httpx.MockTransport(lambda request: httpx.Response(200, content=answer))
bare = httpx.Client(transport=transport)
url = "https://acme.bitrix24.com/rest/1/secret0code/"
b24 = bitrix24_client.Bitrix24(url, transport=transport, limiter=None)
def bare_call():
    reply = bare.post(url + "crm.deal.get", json={"id": 1})
    return reply.json()["result"]["TITLE"]
def our_call():
    return b24.crm.deal.get(id=1).title
times = {bare_call: [], our_call: []}
for turn in range(40):
    for call, spent in times.items():
        at = time.perf_counter()
        for _ in range(50):
            call()
        spent.append(time.perf_counter() - at)
done(bare=sorted(times[bare_call])[20] / 50, ours=sorted(times[our_call])[20] / 50)
"""

LIST_OURS = """
import bitrix24_client
b24 = bitrix24_client.Bitrix24(sys.argv[1])
b24.crm.deal.list  # imports are no part of it, on neither side
begun = time.perf_counter()
deals = b24.crm.deal.list()
%s
seconds = time.perf_counter() - begun
b24.close()
done(seconds=seconds, rows=rows, ordered=ordered)
"""
KEEP = """
deals = deals%s.all()
rows, ordered = len(deals), [deal.id for deal in deals] == list(range(1, len(deals) + 1))
"""
STREAM = """
rows, ordered = 0, True
for deal in deals%s:
    rows += 1
    ordered = ordered and deal.id == rows
"""

CROWD = """
import asyncio, httpx, bitrix24_client
refused = 0
async def count(response):
    global refused
    refused += response.status_code == 503
async def main():
    http = httpx.AsyncClient(event_hooks={"response": [count]}, timeout=30)
    async with http, bitrix24_client.AsyncBitrix24(sys.argv[1], http=http) as b24:
        calls = [b24.crm.deal.get(id=1) for _ in range(%d)]
        begun = time.perf_counter()
        await asyncio.gather(*calls)
        return time.perf_counter() - begun
done(seconds=asyncio.run(main()), refused=refused)
"""

LIST_PEER = """
import logging
logging.disable(logging.CRITICAL)
from fast_bitrix24 import Bitrix
b24 = Bitrix(sys.argv[1], verbose=False)
begun = time.perf_counter()
deals = b24.get_all("crm.deal.list")
seconds = time.perf_counter() - begun
ids = [int(deal["ID"]) for deal in deals]
done(seconds=seconds, rows=len(ids), ordered=ids == sorted(ids))
"""


def measured(python: str, script: str, *arguments: str) -> dict[str, Any]:
    environment = {**os.environ, "PYTHONPATH": str(PACKAGE), "PYTHONPYCACHEPREFIX": BYTECODE.name}
    # Installed packages are compiled once; so is all that is measured here.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    # Of deals that crm.item is newer: printed once, to whoever runs a script.
    command = [python, "-W", "ignore::DeprecationWarning", "-c", PRELUDE + script, *arguments]
    found = subprocess.run(
        command, env=environment, capture_output=True, text=True, check=False, timeout=TIMEOUT
    )
    if found.returncode:
        raise SystemExit(f"a measurement failed:\n{found.stderr[-2000:]}")
    result: dict[str, Any] = json.loads(found.stdout.splitlines()[-1])
    return result


def in_turns(runs: int, *sides: Callable[[], dict[str, Any]]) -> list[dict[str, Any]]:
    """Medians of all numbers, and whether all runs agree on the rest."""
    rounds = [[side() for side in sides] for _ in range(runs)]
    return [
        {
            key: statistics.median(each[key] for each in side)
            if isinstance(side[0][key], float)
            else side[0][key]
            for key in side[0]
        }
        for side in zip(*rounds, strict=True)
    ]


@dataclass
class Line:
    what: str
    value: float
    limit: float
    ours: str
    other: str
    unit: str = "x"

    @property
    def good(self) -> bool:
        return self.value <= self.limit


def measure(peer: str, runs: int) -> Iterator[Line]:
    here = sys.executable
    for script in (IMPORT_HTTPX, IMPORT_OURS, CALLS):
        measured(here, script)  # compiles
    bare, ours = in_turns(
        3 * runs, lambda: measured(here, IMPORT_HTTPX), lambda: measured(here, IMPORT_OURS)
    )
    yield Line("import, construct / import httpx", ours["seconds"] / bare["seconds"], 1.5,
               f"{ours['seconds']:.3f} s", f"{bare['seconds']:.3f} s")  # fmt: skip
    yield Line("memory above httpx", ours["peak"] - bare["peak"], 20,
               f"{ours['peak']:.0f} MB", f"{bare['peak']:.0f} MB", "MB")  # fmt: skip
    (calls,) = in_turns(runs, lambda: measured(here, CALLS))
    yield Line("call / httpx post", calls["ours"] / calls["bare"], 1.5,
               f"{calls['ours'] * 1e6:.0f} us", f"{calls['bare'] * 1e6:.0f} us")  # fmt: skip
    for rows, request_ms, command_ms, limit in ((5000, 2.0, 0.0, 1.0), (50_000, 0.0, 10.0, 1.1)):
        with portal(rows, request_ms, command_ms) as url:
            yield from _lists(peer, runs, url, rows, limit)
    with portal(PAGE, bucket=True) as url:
        crowd = measured(here, CROWD % CROWD_OF, url)
    yield Line(f"{CROWD_OF} calls at once / ideal of the limit", crowd["seconds"] / IDEAL, 1.05,
               f"{crowd['seconds']:.1f} s", f"{IDEAL:.1f} s")  # fmt: skip
    yield Line(f"{CROWD_OF} calls at once: answers 503", crowd["refused"], 0,
               f"{crowd['refused']}", "", "")  # fmt: skip


def _lists(peer: str, runs: int, url: str, rows: int, limit: float) -> Iterator[Line]:
    here = sys.executable
    ways = {
        "all()": KEEP % "",
        "for ...": STREAM % "",
        "for ... in fast()": STREAM % ".fast()",
    }
    sides = [lambda body=body: measured(here, LIST_OURS % body, url) for body in ways.values()]
    other, *found = in_turns(runs, lambda: measured(peer, LIST_PEER, url), *sides)
    for way, ours in zip(ways, found, strict=True):
        if ours["rows"] != rows or not ours["ordered"]:
            raise SystemExit(f"{way}: {ours['rows']} rows, ordered: {ours['ordered']}")
        yield Line(f"{rows:,} rows, {way} / fast_bitrix24", ours["seconds"] / other["seconds"],
                   limit, f"{ours['seconds']:.3f} s", f"{other['seconds']:.3f} s")  # fmt: skip
        yield Line(f"{rows:,} rows, {way}: peak", ours["peak"], 60 if rows == 5000 else 1e9,
                   f"{ours['peak']:.0f} MB", f"{other['peak']:.0f} MB", "MB")  # fmt: skip


@contextmanager
def peer_python(given: str | None) -> Iterator[str]:
    """An interpreter that has fast_bitrix24: the given one, or one made for this run."""
    if given:
        yield given
        return
    with tempfile.TemporaryDirectory() as folder:
        venv.create(folder, with_pip=True)
        python = str(Path(folder) / "bin" / "python")
        subprocess.run([python, "-m", "pip", "install", "-q", PEER], check=True)
        yield python


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--peer", help="a Python that has fast_bitrix24")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--json", type=Path, help="write the numbers here")
    parser.add_argument("--serve", nargs=4, type=float, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.serve:
        rows, request_ms, command_ms, bucket = options.serve
        asyncio.run(serve(int(rows), request_ms, command_ms, bool(bucket)))
        return 0
    if not (PACKAGE / "bitrix24_client").is_dir():
        raise SystemExit(f"{PACKAGE}: no package there: generate the client first")
    begun = time.monotonic()
    with peer_python(options.peer) as peer:
        lines = list(measure(peer, options.runs))
    table = Table("what", "ours", "other", "value", "limit", "", title="client")
    for line in lines:
        limit = "" if line.limit >= 1e9 else f"{line.limit:g} {line.unit}"
        verdict = "" if not limit else "kept" if line.good else "[bold red]NOT kept[/]"
        value = f"{line.value:.2f} {line.unit}"
        table.add_row(line.what, line.ours, line.other, value, limit, verdict)
    Console().print(table, f"{time.monotonic() - begun:.0f} s")
    if options.json:
        options.json.parent.mkdir(parents=True, exist_ok=True)
        options.json.write_text(json.dumps([vars(line) for line in lines], indent=2) + "\n")
    return 0 if all(line.good for line in lines) else 1


if __name__ == "__main__":
    raise SystemExit(main())
