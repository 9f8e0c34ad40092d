"""The long run of the property tests: every boundary, many random calls, every family.

    python tools/fuzz.py --minutes 30
    python tools/fuzz.py --minutes 30 --seed 7 --jobs 4

Rounds follow each other, each with its own seed, until the time is up: a round is all tests of
tests/property, one process for each piece of them. What is finished leaves a JUnit report in
build/fuzz; a run that was stopped goes on where it was, and `--anew` forgets what was done. The
reports together are build/fuzz/junit.xml. Exit code 1 if anything failed.

To repeat a piece: the lines printed for a failure are the command.
"""

from __future__ import annotations

import argparse
import os
import shlex
import shutil
import subprocess
import sys
import time
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console

ROOT = Path(__file__).resolve().parent.parent
TESTS = ROOT / "tests" / "property"
OUT = ROOT / "build" / "fuzz"
#: What a round tries, beside its seed (tests/property/budget.py).
BUDGET = {
    "B24_FUZZ_BOUNDARIES": "100000",
    "B24_FUZZ_RANDOM": "20",
    "B24_FUZZ_RUNS": "10",
    "B24_FUZZ_EVERY": "1",
}
#: Of one piece, in seconds.
TIMEOUT = 3600
#: Exit codes of pytest that tell of the tests, and not of pytest.
PASSED, FAILED = 0, 1


@dataclass(frozen=True)
class Piece:
    """Some tests of a round: ``file`` alone, or the parametrised one ``test[key]`` of it."""

    round: int
    name: str
    selection: tuple[str, ...]

    @property
    def report(self) -> Path:
        return OUT / f"round-{self.round:04d}" / f"{self.name}.xml"

    def command(self, report: Path) -> list[str]:
        return [
            sys.executable,
            *("-m", "pytest", "-q", "-p", "no:cacheprovider", f"--junitxml={report}"),
            # Numbers of requests are properties, which the newer family has no place for.
            *("-o", "junit_family=xunit1"),
            *self.selection,
        ]

    def environment(self) -> dict[str, str]:
        return {**BUDGET, "B24_FUZZ_SEED": str(self.round)}


def pieces(number: int) -> Iterator[Piece]:
    """The pieces of a round. Shards are as many as the tests say, and are told by collecting."""
    for file in sorted(TESTS.glob("test_*.py")):
        stem = file.stem.removeprefix("test_")
        shards = _shards(file)
        if not shards:
            yield Piece(number, stem, (str(file),))
        for shard in range(shards):
            # "-3]" and "[3]": the number may stand beside other parameters.
            expression = f"[{shard}] or -{shard}]"
            yield Piece(number, f"{stem}-{shard:03d}", (str(file), "-k", expression))


def _shards(file: Path) -> int:
    for line in file.read_text(encoding="utf-8").splitlines():
        if line.startswith("SHARDS = "):
            return int(line.removeprefix("SHARDS = "))
    return 0


def run(piece: Piece) -> tuple[Piece, str, float]:
    """Run a piece unless it is done; what became of it, and the seconds."""
    if piece.report.is_file():
        return piece, "done", 0.0
    piece.report.parent.mkdir(parents=True, exist_ok=True)
    unfinished = piece.report.with_suffix(".part")
    began = time.monotonic()
    try:
        done = subprocess.run(
            piece.command(unfinished),
            cwd=ROOT,
            env={**os.environ, **piece.environment()},
            capture_output=True,
            text=True,
            timeout=TIMEOUT,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return piece, f"longer than {TIMEOUT} s", time.monotonic() - began
    seconds = time.monotonic() - began
    if done.returncode not in (PASSED, FAILED) or not unfinished.is_file():
        return piece, f"pytest: {done.stdout[-500:]}{done.stderr[-500:]}", seconds
    unfinished.replace(piece.report)
    return piece, "passed" if done.returncode == PASSED else "FAILED", seconds


def merge(reports: list[Path], target: Path) -> dict[str, int]:
    """All reports as one; the numbers of tests, failures and requests."""
    suites = ET.Element("testsuites")
    totals = {"tests": 0, "failures": 0, "errors": 0, "skipped": 0, "requests": 0}
    for report in sorted(reports):
        for suite in ET.parse(report).getroot().iter("testsuite"):
            suite.set("name", f"{report.parent.name}/{report.stem}")
            suites.append(suite)
            for name in ("tests", "failures", "errors", "skipped"):
                totals[name] += int(suite.get(name, "0"))
            for each in suite.iter("property"):
                if each.get("name") in ("requests", "calls"):
                    totals["requests"] += int(each.get("value", "0"))
    target.parent.mkdir(parents=True, exist_ok=True)
    ET.ElementTree(suites).write(target, encoding="unicode", xml_declaration=True)
    return totals


def fuzz(minutes: float, seed: int, jobs: int) -> int:
    console = Console()
    end = time.monotonic() + minutes * 60
    number, unfinished = seed, 0
    with ThreadPoolExecutor(jobs) as pool:
        while time.monotonic() < end:

            def bounded(piece: Piece) -> tuple[Piece, str, float]:
                return run(piece) if time.monotonic() < end else (piece, "later", 0.0)

            for piece, outcome, seconds in pool.map(bounded, pieces(number)):
                if outcome not in ("done", "later"):
                    console.print(
                        f"round {piece.round}  {piece.name:<20} {outcome} {seconds:6.0f} s"
                    )
                unfinished += outcome not in ("done", "later", "passed", "FAILED")
                if outcome not in ("done", "later", "passed"):
                    told = " ".join(f"{k}={v}" for k, v in piece.environment().items())
                    command = shlex.join(piece.command(Path("report.xml"))[1:])
                    console.print(f"  {told} python {command}", soft_wrap=True)
            number += 1
    return summary(console) or int(unfinished > 0)


def summary(console: Console) -> int:
    reports = list(OUT.glob("round-*/*.xml"))
    totals = merge(reports, OUT / "junit.xml")
    console.print(
        f"{len(reports)} pieces, {totals['tests']:,} tests, {totals['requests']:,} requests, "
        f"{totals['failures'] + totals['errors']} failures: {OUT / 'junit.xml'}"
    )
    return 1 if totals["failures"] or totals["errors"] else 0


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--minutes", type=float, default=30.0, help="when to stop (30)")
    parser.add_argument("--seed", type=int, default=1, help="seed of the first round (1)")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="processes")
    parser.add_argument("--anew", action="store_true", help="forget what is done")
    options = parser.parse_args()
    if options.anew:
        shutil.rmtree(OUT, ignore_errors=True)
    return fuzz(options.minutes, options.seed, options.jobs)


if __name__ == "__main__":
    sys.exit(main())
