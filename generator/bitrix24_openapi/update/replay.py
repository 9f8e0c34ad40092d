"""Replay past revisions in a scratch copy: what would each update have done?"""

from __future__ import annotations

import json
import os
import shlex
import subprocess
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Final

from ..compare.api import Impact, Kind, Side
from ..corrections import Corrections
from ..errors import InputError
from ..openapi.release import RELEASE, load_release
from ..pipeline import Progress
from .outcome import Outcome, UpdateOptions
from .pipeline import update
from .steps import Step
from .summary import summary

_MINUS: Final = "−"


@dataclass(slots=True)
class Row:
    """The outcome of one step."""

    step: str
    spec: str = ""
    client: str = ""
    added: int = 0
    undocumented: int = 0
    removed: int = 0
    breaking: int = 0
    #: Breaking changes of the client; each callable counts once for both kinds of clients.
    callables_removed: int = 0
    types_removed: int = 0
    changed: int = 0
    #: Former names that were added, so that old code keeps working.
    kept: int = 0
    stale: int = 0
    findings: int = 0
    seconds: float = 0.0
    #: Why a person would have had to intervene.
    interventions: list[str] = field(default_factory=list)


#: Heading → cell of a row.
_COLUMNS: Final[dict[str, Callable[[Row], str]]] = {
    "step": lambda row: row.step,
    "spec": lambda row: row.spec,
    "client": lambda row: row.client,
    "methods": lambda row: f"+{row.added} {_MINUS}{row.removed} ({row.undocumented} silent)",
    "breaking": lambda row: str(row.breaking),
    "surface removed": lambda row: f"{row.callables_removed} calls, {row.types_removed} types",
    "changed": lambda row: str(row.changed),
    "names kept": lambda row: str(row.kept),
    "stale": lambda row: str(row.stale),
    "findings": lambda row: str(row.findings),
    "seconds": lambda row: f"{row.seconds:.0f}",
    "interventions": lambda row: str(len(row.interventions)),
}


@dataclass(frozen=True, slots=True)
class ReplayOptions:
    #: The folder that spec and client are kept in; a repository if ``verify`` is run.
    scratch: Path
    corrections: Corrections
    cache_dir: Path | None = None
    jobs: int = 0
    client: bool = True
    #: A command that has to succeed after each step, run in the scratch copy.
    verify: str = ""

    @property
    def spec(self) -> Path:
        return self.scratch / "spec"


def replay(
    steps: Iterable[Step], options: ReplayOptions, progress: Progress = lambda *_: None
) -> Iterator[Row]:
    """Replay the steps, one row for each. Every step counts as a release, so that versions rise."""
    options.spec.mkdir(parents=True, exist_ok=True)
    for number, step in enumerate(steps, 1):
        row = Row(step.name)
        started = time.monotonic()
        outcome = _update(step, options, row, progress)
        row.seconds = time.monotonic() - started
        if outcome is not None:
            _fill(row, outcome)
            checks = _verified(options, row) if options.verify and outcome.changed else ""
            text = summary(outcome, checks)
            (options.scratch / f"step-{number:02d}.md").write_text(text, encoding="utf-8")
            _set_released(options.spec)
        yield row


def _update(step: Step, options: ReplayOptions, row: Row, progress: Progress) -> Outcome | None:
    """One update; if it stops, that is noted, and the update is forced."""
    asked = UpdateOptions(
        docs_en=step.docs_en,
        docs_ru=step.docs_ru,
        spec=options.spec,
        client=options.scratch / "generated_client" if options.client else None,
        corrections=options.corrections,
        date=step.date,
        cache_dir=options.cache_dir,
        jobs=options.jobs,
    )
    try:
        outcome = update(asked, progress)
        if outcome.stopped:
            row.interventions += outcome.stopped
            outcome = update(replace(asked, accept=True), progress)
    except InputError as error:
        row.interventions.append(str(error))
        return None
    return outcome


def _fill(row: Row, outcome: Outcome) -> None:
    if outcome.after is not None:
        row.spec, row.client = outcome.after.spec, outcome.after.client
    if outcome.before is not None and outcome.diff is not None:
        kinds = [
            entry.change.kind
            for entry in outcome.diff.entries
            if entry.subject.group == "methods" and entry.change.side is Side.METHOD
        ]
        row.added = kinds.count(Kind.ADDED)
        row.undocumented = kinds.count(Kind.UNDOCUMENTED)
        row.removed = kinds.count(Kind.REMOVED) + kinds.count(Kind.RENAMED)
        row.breaking = outcome.diff.counts()[Impact.BREAKING]
    if outcome.surface is not None:
        row.callables_removed = len(outcome.surface.removed_callables())
        row.types_removed = len(outcome.surface.removed_types())
        row.changed = len(outcome.surface.changed())
    row.kept = sum(outcome.kept.values())
    row.stale = len(outcome.stale)
    row.findings = len(outcome.findings)


def _set_released(spec: Path) -> None:
    release = load_release(spec)
    if release is not None:
        released = replace(release, released=release.client)
        (spec / RELEASE).write_text(released.to_json(), encoding="utf-8")


def _verified(options: ReplayOptions, row: Row) -> str:
    command = options.verify
    environment = {**os.environ, "PYTHONPATH": str(options.scratch / "generator")}
    done = subprocess.run(
        shlex.split(command), cwd=options.scratch, env=environment, check=False, stdout=2
    )
    if done.returncode == 0:
        return f"Tests passed: `{command}`."
    row.interventions.append(f"`{command}` failed with exit code {done.returncode}")
    return f"**Tests failed**: `{command}`, exit code {done.returncode}."


def table(rows: Sequence[Row]) -> str:
    """The rows as an aligned Markdown table, with the reasons below it."""
    cells = [list(_COLUMNS), *([cell(row) for cell in _COLUMNS.values()] for row in rows)]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    rule = ["-" * width for width in widths]
    padded = (
        [text.ljust(width) for text, width in zip(line, widths, strict=True)]
        for line in (cells[0], rule, *cells[1:])
    )
    lines = [f"| {' | '.join(line)} |" for line in padded]
    reasons = [f"- {row.step}: {reason}" for row in rows for reason in row.interventions]
    return "\n".join([*lines, *(["", *reasons] if reasons else [])]) + "\n"


def to_json(rows: Sequence[Row]) -> str:
    return json.dumps([asdict(row) for row in rows], ensure_ascii=False, indent=1) + "\n"
