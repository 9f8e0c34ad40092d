"""Measure the build against its budget, as ratios that mean the same on every machine.

    python tools/bench.py --docs ~/b24restdocs/en --docs-ru ~/b24-rest-docs --jobs 2

In one run: markdown-it-py tokenizing, in one process, the very files that the build reads; a
build without a cache; a build with nothing changed; a build after one page has changed. The
documentation is copied first, nothing in the checkouts is touched.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Self

from markdown_it import MarkdownIt
from rich.console import Console
from rich.table import Table

#: Limits: of the ratios to the tokenizing time and to the cold build, and of memory in MiB.
COLD_TO_TOKENIZING = 1.5
COLD_CPU_TO_TOKENIZING = 2.0
REBUILD_TO_COLD = 0.10
PEAK_MIB = 1024.0
TIMEOUT = 1800

#: Runs inside every Python process of the traced build: notes each page that is opened.
TRACER = """
import os, sys
_log = os.open(os.environ["BENCH_TRACE"], os.O_WRONLY | os.O_APPEND | os.O_CREAT)
def _hook(event, arguments):
    if event == "open" and isinstance(arguments[0], (str, os.PathLike)):
        name = os.fspath(arguments[0])
        if isinstance(name, str) and name.endswith(".md"):
            os.write(_log, os.path.abspath(name).encode() + b"\\n")
sys.addaudithook(_hook)
"""


@dataclass
class Measured:
    files: int
    characters: int
    jobs: int
    tokenize_seconds: float
    tokenize_cpu_seconds: float
    cold_seconds: float
    cold_cpu_seconds: float
    unchanged_seconds: float
    one_page_seconds: float
    peak_mib: float

    @property
    def cold_ratio(self) -> float:
        return self.cold_seconds / self.tokenize_seconds

    @property
    def cold_cpu_ratio(self) -> float:
        """Of the CPU time of all processes, whatever their number."""
        return self.cold_cpu_seconds / self.tokenize_cpu_seconds

    @property
    def rebuild_ratio(self) -> float:
        return self.one_page_seconds / self.cold_seconds


@dataclass
class Workplace:
    """Copies of the documentation, and the builds made from them."""

    scratch: Path
    docs: list[str]
    jobs: int

    @classmethod
    def prepare(cls, scratch: Path, docs: Path, docs_ru: Path | None, jobs: int) -> Workplace:
        shutil.copytree(docs, scratch / "en")
        arguments = ["--docs", str(scratch / "en")]
        if docs_ru is not None:
            shutil.copytree(docs_ru, scratch / "ru")
            arguments += ["--docs-ru", str(scratch / "ru")]
        return cls(scratch, arguments, jobs)

    @property
    def cache(self) -> Path:
        return self.scratch / "cache"

    def build(self, **environment: str) -> tuple[float, float]:
        """Seconds and peak MiB of one build."""
        command = [sys.executable, "-m", "bitrix24_openapi", "build", *self.docs]
        command += ["--out", str(self.scratch / "out"), "--jobs", str(self.jobs)]
        started = time.perf_counter()
        process = subprocess.Popen(
            command,
            env={**os.environ, "XDG_CACHE_HOME": str(self.cache), **environment},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
        )
        with Memory(process.pid) as memory:
            _, said = process.communicate(timeout=TIMEOUT)
        if process.returncode:
            raise SystemExit(f"the build failed:\n{said}")
        return time.perf_counter() - started, memory.peak / 2**20

    def pages_read(self) -> list[Path]:
        """Build once under observation: the pages that it opens. Warms the disk, too."""
        hooks = self.scratch / "hooks"
        hooks.mkdir()
        (hooks / "sitecustomize.py").write_text(TRACER, encoding="utf-8")
        trace = self.scratch / "trace"
        path = os.pathsep.join(filter(None, [str(hooks), os.environ.get("PYTHONPATH")]))
        self.build(BENCH_TRACE=str(trace), PYTHONPATH=path)
        opened = {Path(name) for name in trace.read_text(encoding="utf-8").splitlines()}
        roots = [Path(argument) for argument in self.docs[1::2]]
        # A page is looked for in both languages, and may be missing in one.
        pages = (page for page in opened if page.is_file())
        return sorted(page for page in pages if any(page.is_relative_to(r) for r in roots))


class Memory:
    """Watches a process and its children: the most memory that they held at one time.

    Shared pages count once (proportional set size), as they do on the machine.
    """

    def __init__(self, pid: int, every: float = 0.1) -> None:
        self.peak = 0
        self._pid = pid
        self._every = every
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join()

    def _watch(self) -> None:
        while not self._stop.wait(self._every):
            self.peak = max(self.peak, sum(map(self._held, self._family(self._pid))))

    def _family(self, pid: int) -> Iterator[int]:
        yield pid
        for children in Path(f"/proc/{pid}/task").glob("*/children"):
            try:
                pids = children.read_text(encoding="ascii").split()
            except OSError:
                continue  # gone in between
            for child in pids:
                yield from self._family(int(child))

    @staticmethod
    def _held(pid: int) -> int:
        try:
            text = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii")
        except OSError:
            return 0
        return next((int(x.split()[1]) * 1024 for x in text.splitlines() if x[:4] == "Pss:"), 0)


def tokenize(pages: list[Path]) -> tuple[float, float, int]:
    """What markdown-it-py alone needs for the pages: seconds, CPU seconds and characters."""
    texts = [page.read_text(encoding="utf-8", errors="replace") for page in pages]
    markdown = MarkdownIt("commonmark")
    started, used = time.perf_counter(), time.process_time()
    for text in texts:
        markdown.parse(text)
    seconds, cpu = time.perf_counter() - started, time.process_time() - used
    return seconds, cpu, sum(map(len, texts))


def touch(page: Path) -> None:
    """Change a page's text, and nothing that it says."""
    with page.open("a", encoding="utf-8") as file:
        file.write("\n<!-- changed -->\n")


def measure(place: Workplace) -> Measured:
    pages = place.pages_read()
    if not pages:
        raise SystemExit("the build read no pages")
    tokenizing, tokenizing_cpu, characters = tokenize(pages)
    # Once more after the build, and the mean of both: other work on the machine comes and goes.
    shutil.rmtree(place.cache, ignore_errors=True)
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    cold, peak = place.build()
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    again, cpu_again, _ = tokenize(pages)
    tokenizing, tokenizing_cpu = (tokenizing + again) / 2, (tokenizing_cpu + cpu_again) / 2
    unchanged, _ = place.build()
    touch(next(page for page in pages if page.name.startswith("crm-deal-add")))
    one_page, _ = place.build()
    return Measured(
        len(pages), characters, place.jobs, tokenizing, tokenizing_cpu, cold, cpu, unchanged,
        one_page, peak,
    )  # fmt: skip


def show(console: Console, measured: Measured) -> bool:
    """Print the table; whether everything is within its limit."""
    table = Table("What", "Measured", "Ratio", "Limit", "")
    good = True

    def row(what: str, value: str, ratio: float | None = None, limit: float | None = None) -> None:
        nonlocal good
        within = ratio is None or limit is None or ratio <= limit
        good = good and within
        verdict = "" if limit is None else "[green]within[/]" if within else "[red]over[/]"
        shown = "" if ratio is None else f"{ratio:.2f}"
        table.add_row(what, value, shown, "" if limit is None else f"{limit:g}", verdict)

    row(f"markdown-it-py tokenizes {measured.files} files", f"{measured.tokenize_seconds:.1f} s")
    row(
        f"cold build, {measured.jobs} processes / tokenizing",
        f"{measured.cold_seconds:.1f} s",
        measured.cold_ratio,
        COLD_TO_TOKENIZING,
    )
    row(
        "the same in CPU time of all processes",
        f"{measured.cold_cpu_seconds:.1f} s / {measured.tokenize_cpu_seconds:.1f} s",
        measured.cold_cpu_ratio,
        COLD_CPU_TO_TOKENIZING,
    )
    row(
        "rebuild after one page / cold",
        f"{measured.one_page_seconds:.1f} s",
        measured.rebuild_ratio,
        REBUILD_TO_COLD,
    )
    row("rebuild, nothing changed", f"{measured.unchanged_seconds:.1f} s")
    row("peak memory, GiB", f"{measured.peak_mib:.0f} MiB", measured.peak_mib / PEAK_MIB, 1.0)
    console.print(table)
    return good


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n\n")[0])
    parser.add_argument("--docs", type=Path, required=True)
    parser.add_argument("--docs-ru", type=Path)
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--out", type=Path, help="write the numbers there as JSON")
    parser.add_argument("--check", action="store_true", help="exit 1 when a limit is passed")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="bench-") as scratch:
        place = Workplace.prepare(Path(scratch), arguments.docs, arguments.docs_ru, arguments.jobs)
        measured = measure(place)
    good = show(Console(), measured)
    if arguments.out:
        arguments.out.parent.mkdir(parents=True, exist_ok=True)
        numbers = asdict(measured) | {
            "cold_ratio": measured.cold_ratio,
            "cold_cpu_ratio": measured.cold_cpu_ratio,
            "rebuild_ratio": measured.rebuild_ratio,
        }
        arguments.out.write_text(json.dumps(numbers, indent=2) + "\n", encoding="utf-8")
    return 0 if good or not arguments.check else 1


if __name__ == "__main__":
    sys.exit(main())
