"""Measure what goes beyond one process: shared limits and tokens, many portals, long exports.

    python tools/bench_scale.py --json build/bench-scale.json

Everything runs on 127.0.0.1: mock portals, Redis and PostgreSQL are started on free ports and
stopped afterwards. What is not installed is left out. Figures are judged by their limits; the exit
code says whether all of them are kept.
"""

from __future__ import annotations

import argparse
import json
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Final

import pytest
from rich.console import Console
from rich.table import Table

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tests.services import Redis, answers, free_port, postgres_server, redis_server  # noqa: E402
from tools.scale.authorization import AuthorizationServer  # noqa: E402

WORKER: Final = ROOT / "tools" / "scale" / "worker.py"

PROCESSES: Final = 6
CALLS: Final = 300
CAPACITY, RATE = 50, 2.0
LIFETIME: Final = 10.0
TENANTS: Final = 1000

#: Longer than the ideal time, milliseconds of a reservation, bytes of an idle tenant.
MOST_OVER: Final = 0.07
MOST_MS: Final = 1.0
MOST_BYTES: Final = 20_000
#: Memory of an export, and its speed by that of reading alone.
MOST_MB: Final = 120
LEAST_SPEED: Final = 0.8
ROWS: Final = 200_000


@dataclass
class Result:
    name: str
    figures: dict[str, Any]
    #: What a figure had to be and is not.
    broken: list[str] = field(default_factory=list)

    def expect(self, what: str, *, holds: bool) -> None:
        if not holds:
            self.broken.append(what)


@contextmanager
def mock_portal() -> Iterator[str]:
    """The URL of a mock portal with the limits of a real one."""
    port = free_port()
    command = [sys.executable, "-m", "bitrix24_openapi", "mock", "--port", str(port)]
    limits = ["--bucket", str(CAPACITY), "--drain", f"{RATE:g}", "--log", "none"]
    process = subprocess.Popen([*command, *limits], stdout=subprocess.DEVNULL)
    try:
        end = time.monotonic() + 60
        while not answers(port):
            if time.monotonic() > end or process.poll() is not None:
                raise RuntimeError("the mock portal did not start")
            time.sleep(0.1)
        yield f"http://127.0.0.1:{port}/rest/1/secret/"
    finally:
        process.terminate()
        process.wait(10)


def start(*arguments: object) -> subprocess.Popen[str]:
    command = [sys.executable, str(WORKER), *(str(each) for each in arguments)]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def _begun_together(workers: Sequence[subprocess.Popen[str]]) -> float:
    """Let workers begin once all of them have started; when that is."""
    for worker in workers:
        assert worker.stdout is not None
        worker.stdout.readline()
    begin = time.time() + 0.5
    for worker in workers:
        assert worker.stdin is not None
        worker.stdin.write(f"{begin}\n")
        worker.stdin.flush()
    return begin


def outcome(process: subprocess.Popen[str], seconds: float) -> dict[str, Any]:
    """What a worker found out, as JSON on its last line."""
    try:
        text, _ = process.communicate(timeout=seconds)
    except subprocess.TimeoutExpired:
        process.kill()
        process.communicate()
        return {"errors": ["not done in time"]}
    lines = text.splitlines()
    if process.returncode or not lines:
        return {"errors": [f"exit code {process.returncode}"]}
    found: dict[str, Any] = json.loads(lines[-1])
    return found


# --- the rate limit -------------------------------------------------------------------------------


def limit(calls: int, kind: str, *, outage: bool = False) -> Result:
    """Processes that call one portal, with and without a limit that they share."""
    name = f"limit, {kind}" + (", Redis killed and restarted" if outage else "")
    with ExitStack() as stack:
        url = stack.enter_context(mock_portal())
        redis = stack.enter_context(redis_server()) if kind == "redis" else None
        address = redis.url if redis is not None else "-"
        each = calls // PROCESSES
        workers = [start("limit", url, address, each) for _ in range(PROCESSES)]
        begin = _begun_together(workers)
        ideal = (each * PROCESSES - CAPACITY) / RATE
        away = _outage(redis, begin + ideal * 0.4) if outage and redis is not None else None
        found = [outcome(worker, ideal * 3 + 60) for worker in workers]
    errors = [error for each in found for error in each.get("errors", ())]
    ends = [moment - begin for each in found for moment in each.get("done", ())]
    refused = [moment for each in found for moment in each.get("refused", ())]
    half = [sum(m - begin < ideal / 2 for m in each.get("done", ())) for each in found]
    seconds = max(ends, default=0.0)
    figures: dict[str, Any] = {
        "calls": len(ends),
        "seconds": round(seconds, 1),
        "ideal seconds": ideal,
        "over": f"{seconds / ideal - 1:+.1%}",
        "503": len(refused),
        "errors": len(errors),
        "calls of each at half time": sorted(half),
    }
    result = Result(name, figures)
    if errors:
        figures["first error"] = errors[0]
    if kind == "redis":
        result.expect(
            "no error reaches a caller", holds=not errors and len(ends) == each * PROCESSES
        )
    if away is not None:
        outside = [m for m in refused if not away[0] <= m <= away[1]]
        figures["503 while Redis was there"] = len(outside)
        figures["seconds after its return"] = [round(m - away[1], 1) for m in outside]
        result.expect("503 only while Redis was away", holds=not outside)
    elif kind == "redis":
        result.expect("no 503", holds=not refused)
        result.expect("within 7 % of the ideal time", holds=seconds <= ideal * (1 + MOST_OVER))
    return result


def _outage(redis: Redis, moment: float) -> tuple[float, float]:
    """Kill Redis, start it again after 15 seconds; when it was away."""
    time.sleep(max(0.0, moment - time.time()))
    gone = time.time()
    redis.kill()
    time.sleep(15.0)
    redis.start()
    return gone, time.time()


def limiter_cost() -> Result:
    with redis_server() as redis:
        found = outcome(start("cost", redis.url), 120)
    result = Result("limiter, milliseconds a call", found)
    for kind in ("threads", "asyncio"):
        holds = found.get(kind, MOST_MS + 1) <= MOST_MS
        result.expect(f"at most {MOST_MS} ms ({kind})", holds=holds)
    return result


# --- tokens ---------------------------------------------------------------------------------------


def tokens(seconds: float, kind: str) -> Result:
    """Processes that share tokens, of which one is killed every second."""
    with ExitStack() as stack:
        if kind == "redis":
            address = stack.enter_context(redis_server()).url
        else:
            address = stack.enter_context(postgres_server())
        server = stack.enter_context(AuthorizationServer(LIFETIME).running())
        outcome(start("install", address, server.url, server.first_refresh_token), 60)
        workers = [start("tokens", address, server.url) for _ in range(PROCESSES)]
        # All of them know the first pair before anything is counted.
        time.sleep(3.0)
        while not server.refreshes:
            time.sleep(0.1)
        server.begin()
        end, kills, ended = time.monotonic() + seconds, 0, 0
        while time.monotonic() < end:
            time.sleep(1.0)
            victim = random.randrange(PROCESSES)
            ended += workers[victim].poll() is not None
            workers[victim].kill()
            workers[victim].communicate()
            workers[victim] = start("tokens", address, server.url)
            kills += 1
        time.sleep(3.0)
        ended += sum(worker.poll() is not None for worker in workers)
        for worker in workers:
            worker.kill()
            worker.communicate()
        # Whoever comes next finds tokens that are good.
        last = outcome(start("last", address, server.url), 60)
        figures = {
            "kills": kills,
            "calls": server.calls,
            "expiries": server.expiries,
            "refreshes": server.refreshes,
            "invalid_grant": server.invalid_grants,
            "workers that failed": ended,
            "lost refresh tokens": int(bool(last.get("errors"))),
        }
    result = Result(f"tokens, {kind}", figures)
    result.expect("no refresh token is lost", holds=not figures["lost refresh tokens"])
    result.expect("no invalid_grant", holds=not figures["invalid_grant"])
    result.expect("no worker fails", holds=not ended)
    result.expect("one refresh per expiry", holds=figures["refreshes"] == figures["expiries"])
    return result


# --- tenants --------------------------------------------------------------------------------------


def tenants(kind: str) -> Result:
    with tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
        redis = stack.enter_context(redis_server()) if kind == "redis" else None
        address = redis.url if redis is not None else f"sqlite:///{folder}/tokens.db"
        found = outcome(start("tenants", address, TENANTS), 300)
    result = Result(f"tenants, {kind}: bytes each while idle", found)
    result.expect(
        f"at most {MOST_BYTES:,} bytes", holds=found.get("bytes", MOST_BYTES + 1) <= MOST_BYTES
    )
    return result


# --- exports --------------------------------------------------------------------------------------


@contextmanager
def long_list(rows: int) -> Iterator[str]:
    """The URL of a portal with so many deals."""
    command = [sys.executable, str(WORKER.with_name("rows.py")), str(rows)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout is not None
        yield f"http://127.0.0.1:{process.stdout.readline().strip()}/rest/1/secret/"
    finally:
        process.kill()
        process.communicate()


def _wait_for_a_piece(state: Path, worker: subprocess.Popen[str]) -> None:
    """Until something of an export is complete."""
    while worker.poll() is None:
        if state.exists() and json.loads(state.read_text(encoding="utf-8"))["done"]:
            return
        time.sleep(0.01)


def exports(rows: int) -> Result:
    """A long list into a Parquet file, beside reading it and doing nothing.

    Judged at the rate that a portal allows. Without a limit, the server that stands in for one
    gives more rows a second than any portal, and what takes time is the processor.
    """
    found: dict[str, dict[str, Any]] = {}
    with tempfile.TemporaryDirectory() as folder, long_list(rows) as url:
        for pace in ("unlimited", "limited"):
            found[f"plain {pace}"] = outcome(start("plain", url, pace), 600)
            path = f"{folder}/{pace}.parquet"
            found[pace] = outcome(start("exports", url, pace, path), 600)
        path = f"{folder}/interrupted.parquet"
        worker = start("exports", url, "unlimited", path)
        _wait_for_a_piece(Path(f"{path}.parts/state.json"), worker)
        worker.kill()
        worker.communicate()
        resumed = outcome(start("exports", url, "unlimited", path), 600)
        verified = outcome(start("verify", path), 120)
    seconds = {name: each.get("seconds", 1e9) for name, each in found.items()}
    speed = seconds["plain limited"] / seconds["limited"]
    peak = max(found[pace].get("MB", 1e9) for pace in ("limited", "unlimited"))
    figures = {
        "rows": rows,
        "seconds at a portal's rate": f"{seconds['limited']}, plain {seconds['plain limited']}",
        "speed at a portal's rate": f"{speed:.2f} of plain reading",
        "seconds without a limit": f"{seconds['unlimited']}, plain {seconds['plain unlimited']}",
        "MB": f"{peak}, plain {found['plain unlimited'].get('MB')}",
        "killed, resumed behind row": resumed.get("resumed"),
        "rows then": verified.get("rows"),
    }
    result = Result("export to Parquet", figures)
    result.expect(f"at most {MOST_MB} MB", holds=peak <= MOST_MB)
    result.expect(f"at least {LEAST_SPEED} of plain reading", holds=speed >= LEAST_SPEED)
    complete = verified.get("rows") == verified.get("different") == rows
    result.expect("no row twice, none lost", holds=complete)
    result.expect("resumed and not begun anew", holds=bool(resumed.get("resumed")))
    return result


# --- all of it ------------------------------------------------------------------------------------

Step = Callable[[argparse.Namespace], Result]

#: Part → its steps: those of one part run at once, as they mostly wait.
PARTS: Final[dict[str, tuple[Step, ...]]] = {
    "limit": (
        lambda options: limit(options.calls, "redis"),
        lambda options: limit(options.calls, "redis", outage=True),
        lambda options: limit(options.calls, "local"),
    ),
    "cost": (lambda _: limiter_cost(),),
    "tokens": (
        lambda options: tokens(options.seconds, "redis"),
        lambda options: tokens(options.seconds, "postgresql"),
    ),
    "export": (lambda options: exports(options.rows),),
    "tenants": (lambda _: tenants("sqlite"), lambda _: tenants("redis")),
}


def attempt(step: Step, options: argparse.Namespace) -> Result:
    try:
        return step(options)
    except pytest.skip.Exception as reason:
        return Result("left out", {"reason": str(reason)})


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--json", type=Path, help="file for the figures")
    parser.add_argument("--only", choices=PARTS, help="one part of it")
    parser.add_argument("--calls", type=int, default=CALLS, help=f"calls to limit ({CALLS})")
    parser.add_argument(
        "--seconds", type=float, default=60.0, help="for how long processes are killed (60)"
    )
    parser.add_argument("--rows", type=int, default=ROWS, help=f"rows to export ({ROWS})")
    options = parser.parse_args()
    results: list[Result] = []
    for part, steps in PARTS.items():
        if options.only in (None, part):
            with ThreadPoolExecutor(len(steps)) as pool:
                results += pool.map(lambda step: attempt(step, options), steps)
    table = Table("what", "figures", "limits")
    for each in results:
        shown = "\n".join(f"{name}: {value}" for name, value in each.figures.items())
        table.add_row(each.name, shown, "\n".join(f"not kept: {b}" for b in each.broken) or "kept")
    Console().print(table)
    if options.json:
        options.json.parent.mkdir(parents=True, exist_ok=True)
        options.json.write_text(json.dumps([asdict(each) for each in results], indent=2) + "\n")
    return int(any(each.broken for each in results))


if __name__ == "__main__":
    sys.exit(main())
