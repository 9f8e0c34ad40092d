"""Measure the mock portal against its budget, and against Prism on the same document.

    python tools/bench_mock.py --out build/bench-mock.json

Start to first answer, validated requests a second with connections kept alive, memory. Start and
requests are measured by the wall clock and by the processor time that the server used: the second
means the same on a machine that is busy with other things, and the budget is of it. Prism comes
from npm into a folder of its own (``--prism``); without npm it is left out.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final, cast

from rich.console import Console
from rich.table import Table

ROOT = Path(__file__).resolve().parent.parent
SPEC = ROOT / "spec"
PRISM: Final = "@stoplight/prism-cli@5.14.2"

#: The budget: seconds, requests a second of one core, MiB, and how many times Prism's rate.
MOST_SECONDS_TO_START = 1.0
LEAST_REQUESTS = 4000.0
MOST_MIB = 200.0
LEAST_TIMES_PRISM = 20.0

CONNECTIONS = 8
STARTS = 5
SECONDS_OF_LOAD = 4.0
PATIENCE = 120.0
METHOD = "crm.deal.add"
BODY = json.dumps(
    {
        "fields": {
            "TITLE": "Bench",
            "STAGE_ID": "NEW",
            "OPPORTUNITY": 100.5,
            "PHONE": [{"VALUE": "1"}],
        }
    }
).encode()
TICKS = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True)
class Figures:
    name: str
    start_seconds: float
    """The best of several: what else the machine does can only add to it."""
    start_core_seconds: float
    requests_per_second: float
    requests_per_core_second: float
    peak_mib: float
    """After the load; of the mock: after every method was called, too."""


class Failed(Exception):  # noqa: N818 - a step that failed
    """A server that does not answer as it should."""


# --- servers ----------------------------------------------------------------------------------


@dataclass(frozen=True)
class Contender:
    name: str
    command: Sequence[str]
    """With ``{port}`` where the port belongs."""
    path: str


@contextmanager
def running(contender: Contender) -> Iterator[tuple[int, subprocess.Popen[bytes], float]]:
    """Port, process, and the seconds from its start to its first good answer."""
    port = free_port()
    command = [part.replace("{port}", str(port)) for part in contender.command]
    with tempfile.TemporaryFile() as said:
        began = time.perf_counter()
        process = subprocess.Popen(command, cwd=ROOT, stdout=said, stderr=said)
        try:
            while not answers(port, contender.path):
                if process.poll() is not None or time.perf_counter() - began > PATIENCE:
                    said.seek(0)
                    raise Failed(f"{contender.name} does not answer: {said.read()[-2000:]!r}")
                time.sleep(0.002)
            yield port, process, time.perf_counter() - began
        finally:
            process.send_signal(signal.SIGINT)
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def answers(port: int, path: str) -> bool:
    request = urllib.request.Request(
        f"http://127.0.0.1:{port}{path}", BODY, {"Content-Type": "application/json"}
    )
    try:
        with urllib.request.urlopen(request, timeout=PATIENCE) as response:
            response.read()
            return bool(response.status == 200)
    except urllib.error.HTTPError as error:
        raise Failed(f"{path}: HTTP {error.code} {error.read()[:300]!r}") from error
    except OSError:
        return False


def processor_seconds(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def peak_mib(pid: int) -> float:
    status = Path(f"/proc/{pid}/status").read_text()
    return int(status.partition("VmHWM:")[2].split()[0]) / 1024


# --- load -------------------------------------------------------------------------------------


class Client(asyncio.Protocol):
    """Sends the same request again as soon as it has been answered."""

    def __init__(self, request: bytes, until: float) -> None:
        self.request = request
        self.until = until
        self.answered = 0
        self.done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._received = bytearray()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        # uvloop's transports are related to asyncio's by what they can do alone.
        self.transport = cast("asyncio.Transport", transport)
        self.transport.write(self.request)

    def data_received(self, data: bytes) -> None:
        self._received += data
        head, separator, body = bytes(self._received).partition(b"\r\n\r\n")
        if not separator:
            return
        length = int(head.lower().partition(b"content-length:")[2].split(b"\r\n")[0])
        if len(body) < length:
            return
        if not head.startswith(b"HTTP/1.1 200"):
            self.done.set_exception(Failed(head[:200].decode("latin-1")))
            return
        self._received.clear()
        self.answered += 1
        if time.perf_counter() < self.until:
            self.transport.write(self.request)
        else:
            self.transport.close()
            self.done.set_result(None)

    def connection_lost(self, exc: Exception | None) -> None:
        if not self.done.done():
            self.done.set_exception(Failed(f"the connection was lost: {exc}"))


def load(port: int, path: str, seconds: float) -> tuple[int, float]:
    """Requests that were answered, and the seconds that it took."""
    request = (
        f"POST {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Type: application/json\r\n"
        f"Content-Length: {len(BODY)}\r\n\r\n"
    ).encode() + BODY

    async def main() -> int:
        loop = asyncio.get_running_loop()
        until = time.perf_counter() + seconds
        clients = []
        for _ in range(CONNECTIONS):
            made = await loop.create_connection(lambda: Client(request, until), "127.0.0.1", port)
            clients.append(made[1])
        everybody = asyncio.gather(*(client.done for client in clients))
        await asyncio.wait_for(everybody, seconds + PATIENCE / 4)
        return sum(client.answered for client in clients)

    began = time.perf_counter()
    try:
        import uvloop
    except ImportError:
        answered = asyncio.run(main())
    else:
        answered = uvloop.run(main())
    return answered, time.perf_counter() - began


def call_every_method(port: int) -> int:
    """So that everything that is made when first asked for is made."""
    sys.path.insert(0, str(ROOT / "generator"))
    from bitrix24_openapi.mock.catalogue import Catalogue
    from bitrix24_openapi.openapi.sources import load_all

    called = 0
    for operation in Catalogue(load_all([SPEC])).operations():
        base = "/rest/api/1/code/" if operation.generation == "v3" else "/rest/1/code/"
        url = f"http://127.0.0.1:{port}{base}{operation.name}"
        try:
            urllib.request.urlopen(url, timeout=PATIENCE).close()
        except urllib.error.HTTPError as error:
            error.close()
        called += 1
    return called


# --- what is measured ---------------------------------------------------------------------------


def mock(*arguments: str) -> Contender:
    command = [sys.executable, "-m", "bitrix24_openapi", "mock", "--port", "{port}", *arguments]
    name = " ".join(("mock", *arguments))
    return Contender(name, command, f"/rest/1/code/{METHOD}")


def prism(folder: Path) -> Contender | None:
    if shutil.which("npm") is None:
        return None
    binary = folder / "node_modules" / ".bin" / "prism"
    if not binary.exists():
        folder.mkdir(parents=True, exist_ok=True)
        install = ["npm", "install", "--no-audit", "--no-fund", "--silent", "--prefix", str(folder)]
        subprocess.run([*install, PRISM], check=True, timeout=600)
    document = str(SPEC / "openapi.yaml")
    command = [str(binary), "mock", "--host", "127.0.0.1", "--port", "{port}", document]
    return Contender("Prism 5.14.2", command, f"/{METHOD}")


def measure(contender: Contender, *, starts: int, every_method: bool) -> Figures:
    seconds, core_seconds = [], []
    for _ in range(starts - 1):
        with running(contender) as (_port, process, took):
            seconds.append(took)
            core_seconds.append(processor_seconds(process.pid))
    with running(contender) as (port, process, took):
        seconds.append(took)
        core_seconds.append(processor_seconds(process.pid))
        load(port, contender.path, SECONDS_OF_LOAD / 4)
        used = processor_seconds(process.pid)
        answered, lasted = load(port, contender.path, SECONDS_OF_LOAD)
        used = processor_seconds(process.pid) - used
        if every_method:
            call_every_method(port)
        return Figures(
            contender.name,
            min(seconds),
            min(core_seconds),
            answered / lasted,
            answered / used,
            peak_mib(process.pid),
        )


def times_as_fast(ours: Figures, theirs: Figures) -> float:
    return ours.requests_per_core_second / theirs.requests_per_core_second


def over_budget(ours: Figures, theirs: Figures | None) -> list[str]:
    checks = [
        (ours.start_core_seconds < MOST_SECONDS_TO_START, "the start takes too long"),
        (ours.requests_per_core_second >= LEAST_REQUESTS, "too few requests a second"),
        (ours.peak_mib < MOST_MIB, "too much memory"),
    ]
    if theirs is not None:
        times = times_as_fast(ours, theirs)
        checks.append((times >= LEAST_TIMES_PRISM, f"only {times:.0f} times as fast as Prism"))
    return [said for good, said in checks if not good]


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--out", type=Path, help="write the figures there, as JSON")
    parser.add_argument(
        "--prism", type=Path, default=ROOT / "build" / "prism", help="npm folder (build/prism)"
    )
    parser.add_argument("--no-prism", action="store_true", help="measure the mock alone")
    options = parser.parse_args()
    console = Console()
    try:
        ours = measure(mock(), starts=STARTS, every_method=True)
        found = [ours, measure(mock("--stateful"), starts=1, every_method=True)]
        rival = None if options.no_prism else prism(options.prism)
        theirs = measure(rival, starts=1, every_method=False) if rival is not None else None
    except (Failed, TimeoutError, subprocess.SubprocessError) as error:
        console.print(f"[red]{str(error) or 'no answer in time'}[/red]")
        return 1
    found += [theirs] if theirs is not None else []
    console.print(shown(found))
    if theirs is not None:
        console.print(f"{times_as_fast(ours, theirs):.0f} times the requests of Prism, of a core")
    if options.out is not None:
        options.out.parent.mkdir(parents=True, exist_ok=True)
        figures = [asdict(each) for each in found]
        options.out.write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")
    problems = over_budget(ours, theirs)
    for problem in problems:
        console.print(f"[red]over budget: {problem}[/red]")
    return 1 if problems else 0


def shown(found: list[Figures]) -> Table:
    table = Table("", "start, s", "of a core, s", "requests/s", "requests/s of a core", "peak, MiB")
    for each in found:
        table.add_row(
            each.name,
            f"{each.start_seconds:.2f}",
            f"{each.start_core_seconds:.2f}",
            f"{each.requests_per_second:,.0f}",
            f"{each.requests_per_core_second:,.0f}",
            f"{each.peak_mib:.0f}",
        )
    return table


if __name__ == "__main__":
    sys.exit(main())
