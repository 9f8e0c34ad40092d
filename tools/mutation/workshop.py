"""Trials: the tests, run in a copy of the repository that has one defect."""

from __future__ import annotations

import os
import queue
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from .defects import Defect, StaleError, planted

_LEFT_OUT = shutil.ignore_patterns(
    ".git", ".venv", "build", "dist", "node_modules", "__pycache__", ".cache", ".hypothesis",
    ".mypy_cache", ".pytest_cache", ".ruff_cache", ".coverage*", "*.egg-info",
)  # fmt: skip
_FAILED = re.compile(r"^(?:FAILED|ERROR) (?P<test>\S+(?:\[.*?\])?)(?: - |$)", re.MULTILINE)
#: Exit codes of pytest. Any other is an error, of the defect or of the tests.
PASSED, FAILURES = 0, 1


class Outcome(StrEnum):
    KILLED = "killed"
    SURVIVED = "survived"
    STALE = "stale"
    #: The selected tests do not pass without the defect, or there are none.
    UNTESTABLE = "untestable"


@dataclass(frozen=True, slots=True)
class Verdict:
    defect: Defect
    outcome: Outcome
    #: The first test that failed, or what else explains the outcome.
    by: str = ""
    #: Noticed by other tests than those of the defect.
    late: bool = False
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class Run:
    code: int
    failed: tuple[str, ...]
    output: str

    @property
    def first(self) -> str:
        """What failed first, or the last line of the output."""
        if self.failed:
            return self.failed[0]
        return self.output.strip().splitlines()[-1] if self.output.strip() else f"exit {self.code}"


class Workshop:
    """A copy of the repository, and the tests in it. Used by one thread at a time."""

    def __init__(self, repository: Path, folder: Path) -> None:
        self.root = folder / "repository"
        self._storage = folder / "hypothesis"
        shutil.copytree(repository, self.root, ignore=_LEFT_OUT, symlinks=True)
        #: Selections that were run without a defect, with the tests that fail then.
        self._clean: dict[tuple[str, ...], Run] = {}

    def run(self, tests: Sequence[str], limit: float, *options: str) -> Run:
        """pytest in the copy, up to the first failure; no end within the limit is a failure."""
        environment = {
            **os.environ,
            "PYTHONPATH": str(self.root / "generator"),
            "HYPOTHESIS_STORAGE_DIRECTORY": str(self._storage),
            "NO_COLOR": "1",
        }
        command = [
            sys.executable, "-m", "pytest", "-q", "-x", "--tb=no", "-rfE", "--no-header",
            "-p", "no:cacheprovider", "--hypothesis-seed=0", *options, *tests,
        ]  # fmt: skip
        try:
            done = subprocess.run(
                command, cwd=self.root, env=environment, capture_output=True, text=True,
                check=False, timeout=limit,
            )  # fmt: skip
        except subprocess.TimeoutExpired:
            return Run(FAILURES, (f"no end after {limit:.0f} s",), "")
        failed = tuple(found["test"] for found in _FAILED.finditer(done.stdout))
        return Run(done.returncode, failed, done.stdout + done.stderr)

    def clean(self, tests: tuple[str, ...], limit: float) -> Run:
        """The same tests without a defect: they have to pass."""
        if tests not in self._clean:
            self._clean[tests] = self.run(tests, limit)
        return self._clean[tests]

    def imports_the_copy(self) -> bool:
        """The tests see the sources of the copy, not those that are installed."""
        code = "import bitrix24_openapi as package; print(package.__file__)"
        done = subprocess.run(
            [sys.executable, "-c", code], cwd=self.root, capture_output=True, text=True,
            check=True, env={**os.environ, "PYTHONPATH": str(self.root / "generator")}, timeout=60,
        )  # fmt: skip
        return Path(done.stdout.strip()).is_relative_to(self.root)


@contextmanager
def workshop(repository: Path) -> Iterator[Workshop]:
    with tempfile.TemporaryDirectory(prefix="mutants-") as folder:
        yield Workshop(repository, Path(folder))


@dataclass(slots=True)
class Judge:
    """Tries defects: first their own tests, then all of them."""

    #: Seconds for the tests of a defect, and for all tests (0: they are not run).
    limit: float
    whole_limit: float
    jobs: int = 2
    #: Tests that fail in the copy without any defect: they prove nothing. None: not known yet.
    _known: tuple[str, ...] | None = None
    #: One run of everything at a time: it takes all processors.
    _whole: threading.Lock = field(default_factory=threading.Lock)

    def try_defect(self, defect: Defect, shop: Workshop) -> Verdict:
        began = time.monotonic()
        try:
            outcome, by, late = self._try(defect, shop)
        except StaleError as reason:
            outcome, by, late = Outcome.STALE, str(reason), False
        return Verdict(defect, outcome, by, late, time.monotonic() - began)

    def _try(self, defect: Defect, shop: Workshop) -> tuple[Outcome, str, bool]:
        defect.applied(shop.root)  # stale: no test has to run
        clean = shop.clean(defect.tests, self.limit)
        if clean.code != PASSED:
            return Outcome.UNTESTABLE, f"without the defect: {clean.first}", False
        with planted(defect, shop.root):
            run = shop.run(defect.tests, self.limit)
        if run.code != PASSED:
            return Outcome.KILLED, run.first, False
        if not self.whole_limit:
            return Outcome.SURVIVED, "", False
        with self._whole:
            return self._try_all(defect, shop)

    def _try_all(self, defect: Defect, shop: Workshop) -> tuple[Outcome, str, bool]:
        if self._known is None:
            self._known = shop.run((), self.whole_limit, *self._everything, "--maxfail=0").failed
        left_out = [f"--deselect={test}" for test in self._known]
        with planted(defect, shop.root):
            run = shop.run((), self.whole_limit, *self._everything, *left_out)
        if run.code == PASSED:
            return Outcome.SURVIVED, "", True
        return Outcome.KILLED, run.first, True

    @property
    def _everything(self) -> list[str]:
        return ["-n", str(self.jobs)]


def tried(
    defects: Sequence[Defect],
    judge: Judge,
    repository: Path,
    jobs: int,
    show: Callable[[Verdict], None],
) -> list[Verdict]:
    """Verdicts in the order of the defects; each is shown as soon as it is known."""
    shops: queue.SimpleQueue[Workshop] = queue.SimpleQueue()

    def judged(number: int, defect: Defect) -> tuple[int, Verdict]:
        shop = shops.get()
        try:
            return number, judge.try_defect(defect, shop)
        finally:
            shops.put(shop)

    with ExitStack() as stack:
        for _ in range(min(jobs, len(defects))):
            shop = stack.enter_context(workshop(repository))
            if not shop.imports_the_copy():
                raise SystemExit("mutation: the tests would import sources of another place")
            shops.put(shop)
        pool = ThreadPoolExecutor(jobs)
        stack.callback(pool.shutdown, cancel_futures=True)
        found: dict[int, Verdict] = {}
        for done in as_completed([pool.submit(judged, *each) for each in enumerate(defects)]):
            number, verdict = done.result()
            found[number] = verdict
            show(verdict)
    return [found[number] for number in range(len(defects))]
