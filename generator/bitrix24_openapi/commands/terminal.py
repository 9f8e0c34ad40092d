"""Shared by the commands: declaration, exit codes, progress on a terminal."""

from __future__ import annotations

import argparse
import datetime as dt
import os
import sys
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Any, Final

from .. import corrections
from ..corrections import Corrections
from ..errors import InputError

GOOD: Final = 0
BAD_INPUT: Final = 1


def fail(message: str) -> int:
    """Print what is wrong to stderr, and return the exit code for it."""
    print(message, file=sys.stderr)
    return BAD_INPUT


def declare(
    commands: Any,
    name: str,
    summary: str,
    run: Callable[[argparse.Namespace], int],
    examples: str,
) -> argparse.ArgumentParser:
    """A subcommand: ``summary`` in lower case without a full stop, ``examples`` one per line."""
    parser: argparse.ArgumentParser = commands.add_parser(
        name,
        help=summary,
        description=summary[:1].upper() + summary[1:] + ".",
        epilog=examples,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.set_defaults(command=run, usage_error=parser.error)
    return parser


def docs_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--docs", type=Path, metavar="DIR", help="checkout of the English docs")
    parser.add_argument("--docs-ru", type=Path, metavar="DIR", help="checkout of the Russian docs")


def out_argument(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--out", type=Path, default=Path("build"), metavar="DIR", help="output folder (build)"
    )


def corrections_arguments(parser: argparse.ArgumentParser) -> None:
    group = parser.add_mutually_exclusive_group()
    group.add_argument(
        "--corrections",
        type=Path,
        metavar="DIR",
        help="folder with overlay*.yaml, glossary.yaml and verdicts.yaml (those of the generator)",
    )
    group.add_argument(
        "--no-corrections",
        action="store_true",
        help="the documentation as it is, without corrections and descriptions of our own",
    )


def chosen_corrections(options: argparse.Namespace, out: Path) -> Corrections:
    """The corrections for a build into ``out``. Raises :class:`InputError`."""
    if options.no_corrections:
        return corrections.Corrections()
    if options.corrections is None:
        return corrections.for_folder(out)
    if not corrections.has_own(options.corrections):
        raise InputError(f"{options.corrections}: no corrections in this folder")
    return corrections.in_folder(options.corrections)


def date(text: str) -> str:
    """A day, as an argparse type."""
    try:
        return dt.date.fromisoformat(text).isoformat()
    except ValueError:
        raise argparse.ArgumentTypeError(f"expected a date (2026-08-20), not {text!r}") from None


def jobs(text: str) -> int:
    """A number of processes, as an argparse type."""
    try:
        number = int(text)
    except ValueError:
        number = 0
    if number < 1:
        raise argparse.ArgumentTypeError(f"expected a number of processes, not {text!r}")
    return number


def at_least_one(text: str) -> int:
    """A number that is not zero, as an argparse type."""
    if not (text.isascii() and text.isdigit() and int(text) > 0):
        raise argparse.ArgumentTypeError(f"expected a number of 1 or more, not {text!r}")
    return int(text)


def progress() -> AbstractContextManager[Callable[[str, int, int], None]]:
    """A progress bar on a terminal, nothing otherwise."""
    if not sys.stderr.isatty() or os.environ.get("CI"):
        return nullcontext(lambda *_: None)
    return _Bar()


class _Bar(AbstractContextManager[Callable[[str, int, int], None]]):
    def __enter__(self) -> Callable[[str, int, int], None]:
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn
        from rich.progress import TimeElapsedColumn as Elapsed

        self._progress = Progress(
            TextColumn("{task.description:>8}"),
            BarColumn(),
            MofNCompleteColumn(),
            Elapsed(),
            console=Console(stderr=True),
            transient=True,
        )
        self._tasks: dict[str, Any] = {}
        self._progress.start()
        return self._update

    def _update(self, stage: str, done: int, total: int) -> None:
        if stage not in self._tasks:
            self._tasks[stage] = self._progress.add_task(stage, total=total)
        self._progress.update(self._tasks[stage], completed=done, total=total)

    def __exit__(self, *_: object) -> None:
        self._progress.stop()
