"""What the trials have found: progress, tables, JSON and the score."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from rich import progress as bars
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from .workshop import Outcome, Verdict

STYLES: Final = {
    Outcome.KILLED: "green",
    Outcome.SURVIVED: "red",
    Outcome.STALE: "yellow",
    Outcome.UNTESTABLE: "yellow",
}


class Progress:
    """A bar, and a line for each verdict that somebody should look at."""

    def __init__(self, total: int, console: Console) -> None:
        columns = (bars.TextColumn("{task.description}"), bars.BarColumn())
        more = (bars.MofNCompleteColumn(), bars.TimeElapsedColumn())
        self._bar = bars.Progress(*columns, *more, console=console)
        self._task = self._bar.add_task("Trying", total=total)

    def show(self, verdict: Verdict) -> None:
        if verdict.outcome is not Outcome.KILLED or verdict.late:
            line = f"{_outcome(verdict)} {escape(verdict.defect.name)} {escape(verdict.by)}"
            self._bar.print(line, highlight=False)
        self._bar.advance(self._task)

    def __enter__(self) -> Self:
        self._bar.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._bar.stop()


def score(verdicts: Sequence[Verdict]) -> float:
    """The share of defects that tests notice."""
    return sum(v.outcome is Outcome.KILLED for v in verdicts) / len(verdicts)


def print_report(verdicts: Sequence[Verdict], console: Console, *, killed: bool) -> None:
    """Tables and the score; ``killed``: also which test noticed each defect."""
    console.print(_table([v for v in verdicts if killed or v.outcome is not Outcome.KILLED]))
    console.print(_parts(verdicts))
    console.print(f"{score(verdicts):.1%} of {len(verdicts)} defects are noticed")


def write_json(verdicts: Sequence[Verdict], path: Path) -> None:
    rows = [
        {
            "part": verdict.defect.part,
            "defect": verdict.defect.name,
            "file": verdict.defect.file,
            "outcome": verdict.outcome.value,
            "by": verdict.by,
            "late": verdict.late,
            "seconds": round(verdict.seconds, 1),
        }
        for verdict in verdicts
    ]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(rows, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def _outcome(verdict: Verdict) -> str:
    style = STYLES[verdict.outcome]
    late = ", late" if verdict.late and verdict.outcome is Outcome.KILLED else ""
    return f"[{style}]{verdict.outcome}{late}[/{style}]"


def _table(verdicts: Sequence[Verdict]) -> Table:
    table = Table(title="Defects and the tests that notice them")
    for heading in ("part", "defect", "outcome", "by"):
        table.add_column(heading, overflow="fold")
    table.add_column("s", justify="right")
    for verdict in verdicts:
        names = (escape(verdict.defect.part), escape(verdict.defect.name))
        table.add_row(*names, _outcome(verdict), escape(verdict.by), f"{verdict.seconds:.0f}")
    return table


def _parts(verdicts: Sequence[Verdict]) -> Table:
    table = Table()
    table.add_column("part")
    for heading in ("defects", *Outcome, "score"):
        table.add_column(str(heading), justify="right")
    for part, of_part in _grouped(verdicts):
        counted = Counter(verdict.outcome for verdict in of_part)
        counts = (str(counted[each] or "") for each in Outcome)
        table.add_row(part, str(len(of_part)), *counts, f"{score(of_part):.0%}")
    return table


def _grouped(verdicts: Sequence[Verdict]) -> Iterator[tuple[str, list[Verdict]]]:
    for part in dict.fromkeys(verdict.defect.part for verdict in verdicts):
        yield part, [verdict for verdict in verdicts if verdict.defect.part == part]
