"""Plant named defects one at a time and see which test notices (tests/mutants).

    python tools/mutants.py                     all of them
    python tools/mutants.py --only 'star|page'  those whose name, part or file matches

Works in copies of the repository. Each defect is first tried against the tests that are expected
to notice it, then, if they do not, against all tests. Exit code 1 when too few defects are
noticed, or when one is stale (its text is gone) or cannot be tried.
"""

from __future__ import annotations

import argparse
import json
import queue
import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from contextlib import ExitStack
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

# Beside the tests, which are no installed package.
from tests.mutants.defects import Defect, TableError, load  # noqa: E402
from tests.mutants.trial import Judge, Outcome, Verdict, Workshop, workshop  # noqa: E402

STYLES = {
    Outcome.KILLED: "green",
    Outcome.SURVIVED: "red",
    Outcome.STALE: "yellow",
    Outcome.UNTESTABLE: "yellow",
}


def main() -> int:
    arguments = _arguments()
    errors = Console(stderr=True)
    try:
        defects = _chosen(load(arguments.tables), arguments.only)
    except (TableError, re.error) as error:
        errors.print(f"mutants: {error}", style="red", markup=False, highlight=False)
        return 1
    if not defects:
        errors.print("mutants: no defect is called that", style="red")
        return 1
    judge = Judge(arguments.limit, 0 if arguments.expected_only else arguments.whole_limit)
    verdicts = _tried(defects, judge, arguments.jobs, errors)
    console = Console()
    console.print(_table(verdicts))
    console.print(_parts(verdicts))
    if arguments.json is not None:
        arguments.json.parent.mkdir(parents=True, exist_ok=True)
        arguments.json.write_text(_as_json(verdicts), encoding="utf-8")
    share = sum(v.outcome is Outcome.KILLED for v in verdicts) / len(verdicts)
    unusable = sum(v.outcome in (Outcome.STALE, Outcome.UNTESTABLE) for v in verdicts)
    console.print(f"{share:.1%} of {len(verdicts)} defects are noticed", highlight=False)
    return 1 if unusable or 100 * share < arguments.floor else 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--only", default="", metavar="REGEX", help="names, parts or files")
    parser.add_argument("--tables", type=Path, default=ROOT / "tests" / "mutants", metavar="DIR")
    parser.add_argument("--jobs", type=int, default=2, help="defects tried at the same time")
    parser.add_argument("--limit", type=float, default=300, help="seconds for expected tests")
    parser.add_argument("--whole-limit", type=float, default=1200, help="seconds for all tests")
    parser.add_argument(
        "--expected-only", action="store_true", help="do not run all tests for what survives"
    )
    parser.add_argument("--floor", type=float, default=95, help="per cent that have to be noticed")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the verdicts, too")
    return parser.parse_args()


def _chosen(defects: Sequence[Defect], only: str) -> list[Defect]:
    pattern = re.compile(only, re.IGNORECASE)
    return [d for d in defects if any(map(pattern.search, (d.name, d.part, d.file)))]


def _tried(defects: Sequence[Defect], judge: Judge, jobs: int, console: Console) -> list[Verdict]:
    """Verdicts in the order of the tables."""
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    progress = Progress(*columns, TimeElapsedColumn(), console=console)
    with ExitStack() as stack:
        shops: queue.SimpleQueue[Workshop] = queue.SimpleQueue()
        for _ in range(min(jobs, len(defects))):
            shop = stack.enter_context(workshop(ROOT))
            if not shop.imports_the_copy():
                raise SystemExit("mutants: the tests would import sources of another place")
            shops.put(shop)

        def judged(defect: Defect) -> Verdict:
            shop = shops.get()
            try:
                return judge.try_defect(defect, shop)
            finally:
                shops.put(shop)

        stack.enter_context(progress)
        task = progress.add_task("Planting", total=len(defects))
        pool = stack.enter_context(ThreadPoolExecutor(jobs))
        found: dict[str, Verdict] = {}
        for done in as_completed([pool.submit(judged, defect) for defect in defects]):
            verdict = done.result()
            found[verdict.defect.name] = verdict
            if verdict.outcome is not Outcome.KILLED or verdict.late:
                progress.print(_line(verdict), highlight=False)
            progress.advance(task)
    return [found[defect.name] for defect in defects]


def _line(verdict: Verdict) -> str:
    style = STYLES[verdict.outcome]
    late = " late" if verdict.late and verdict.outcome is Outcome.KILLED else ""
    return (
        f"[{style}]{verdict.outcome}{late}[/{style}] {verdict.defect.name} {_escaped(verdict.by)}"
    )


def _escaped(text: str) -> str:
    return text.replace("[", r"\[")


def _table(verdicts: Sequence[Verdict]) -> Table:
    table = Table(title="Defects and what notices them")
    for heading in ("part", "defect", "outcome", "by"):
        table.add_column(heading, overflow="fold")
    table.add_column("s", justify="right")
    for verdict in verdicts:
        style = STYLES[verdict.outcome]
        outcome = f"[{style}]{verdict.outcome}{', late' if verdict.late else ''}[/{style}]"
        defect = verdict.defect
        by = _escaped(verdict.by)
        table.add_row(defect.part, defect.name, outcome, by, f"{verdict.seconds:.0f}")
    return table


def _parts(verdicts: Sequence[Verdict]) -> Table:
    table = Table()
    table.add_column("part")
    for heading in ("defects", *Outcome):
        table.add_column(str(heading), justify="right")
    for part, of_part in _grouped(verdicts):
        counted = Counter(verdict.outcome for verdict in of_part)
        table.add_row(part, str(len(of_part)), *(str(counted[each] or "") for each in Outcome))
    return table


def _grouped(verdicts: Sequence[Verdict]) -> Iterator[tuple[str, list[Verdict]]]:
    for part in dict.fromkeys(verdict.defect.part for verdict in verdicts):
        yield part, [verdict for verdict in verdicts if verdict.defect.part == part]


def _as_json(verdicts: Sequence[Verdict]) -> str:
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
    return json.dumps(rows, indent=2, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    sys.exit(main())
