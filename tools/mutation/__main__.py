"""Command line of the mutation tests."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console

from . import __doc__ as about
from . import sample
from .defects import ROOT, TABLES, Defect, TableError, chosen, load
from .report import Progress, print_report, score, write_json
from .workshop import Judge, Outcome, tried


@dataclass(frozen=True, slots=True)
class Selection:
    """What to try, and per cent of it that tests have to notice."""

    defects: Sequence[Defect]
    floor: float


def main(arguments: Sequence[str] | None = None) -> int:
    options = _parser().parse_args(arguments)
    errors = Console(stderr=True, highlight=False)
    try:
        selection = (_named if options.command == "named" else _random)(options)
    except (TableError, sample.UnknownModuleError, re.error) as error:
        errors.print(f"mutation: {error}", style="red", markup=False, soft_wrap=True)
        return 1
    if not selection.defects:
        errors.print("mutation: nothing is selected", style="red")
        return 1
    judge = Judge(options.limit, options.whole_limit, options.jobs)
    with Progress(len(selection.defects), errors) as progress:
        found = tried(selection.defects, judge, ROOT, options.jobs, progress.show)
    print_report(found, Console(highlight=False), killed=options.command == "named")
    if options.json is not None:
        write_json(found, options.json)
    unusable = any(v.outcome in (Outcome.STALE, Outcome.UNTESTABLE) for v in found)
    return 1 if unusable or 100 * score(found) < selection.floor else 0


def _named(options: argparse.Namespace) -> Selection:
    floor = 95 if options.floor is None else options.floor
    return Selection(chosen(load(options.tables), options.only), floor)


def _random(options: argparse.Namespace) -> Selection:
    every = sample.changes(options.modules, options.tests)
    floor = 0 if options.modules else sample.FLOOR
    most = options.most if options.most is not None else 0 if options.modules else sample.MOST
    return Selection(
        sample.drawn(every, most, options.seed), floor if options.floor is None else options.floor
    )


def _parser() -> argparse.ArgumentParser:
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument("--jobs", type=int, default=2, help="changes tried at the same time")
    shared.add_argument("--limit", type=float, default=300, help="seconds for the tests of one")
    shared.add_argument("--floor", type=float, metavar="PERCENT", help="what tests have to notice")
    shared.add_argument("--json", type=Path, metavar="FILE", help="also write the results here")
    parser = argparse.ArgumentParser(prog="mutation", description=(about or "").partition("\n")[0])
    commands = parser.add_subparsers(dest="command", required=True)
    named = commands.add_parser("named", parents=[shared], help="the defects of tests/mutants")
    named.add_argument("--only", default="", metavar="REGEX", help="names, parts or files")
    named.add_argument("--tables", type=Path, default=TABLES, metavar="DIR")
    named.add_argument(
        "--whole-limit", type=float, default=1200, metavar="SECONDS",
        help="for all tests, where those of a defect pass (0: do not run them)",
    )  # fmt: skip
    random = commands.add_parser("random", parents=[shared], help="a sample of small changes")
    random.add_argument("modules", nargs="*", metavar="MODULE", help="below bitrix24_openapi/")
    random.add_argument("--tests", metavar="PATHS", help="the tests of the modules given")
    random.add_argument(
        "--most", type=int, metavar="N",
        help=f"how many changes (0: all; default: {sample.MOST}, all of modules that are given)",
    )  # fmt: skip
    random.add_argument("--seed", type=int, default=1)
    random.set_defaults(whole_limit=0)
    return parser


if __name__ == "__main__":
    sys.exit(main())
