"""``update``: update spec and client to the documentation."""

from __future__ import annotations

import argparse
import os
import shlex
import subprocess
from pathlib import Path
from typing import Any, Final

from ..files import default_dir
from .terminal import (
    BAD_INPUT,
    GOOD,
    chosen_corrections,
    corrections_arguments,
    date,
    declare,
    docs_arguments,
    jobs,
    progress,
)

_EXAMPLE: Final = """
examples:
  bitrix24-openapi update --docs ~/b24restdocs --docs-ru ~/b24-rest-docs
  bitrix24-openapi update --docs en --docs-ru ru --summary build/update.md --verify "pytest -q"

Nothing is written if the facts are the same, or if a counter of the ratchet falls by more than its
margin: documentation that can hardly be read any more. What is new and nobody has judged, and
corrections that no longer apply, are listed in the summary.
"""
#: Variables in which make passes its arguments on.
_OF_MAKE: Final = ("MAKEFLAGS", "MFLAGS", "MAKEOVERRIDES", "MAKELEVEL")


def add(commands: Any) -> None:
    parser = declare(
        commands,
        "update",
        "rebuild spec and client, say what has changed, and choose the versions",
        _update,
        _EXAMPLE,
    )
    docs_arguments(parser)
    option = parser.add_argument
    option("--spec", type=Path, default=Path("spec"), metavar="DIR", help="the documents (spec)")
    option(
        "--client",
        type=Path,
        default=Path("generated_client"),
        metavar="DIR",
        help="the generated package (generated_client)",
    )
    option("--no-client", action="store_true", help="leave the client alone")
    corrections_arguments(parser)
    option(
        "--ratchet",
        type=Path,
        metavar="FILE",
        help="counters that must not get worse (SPEC/ratchet.json if it is there)",
    )
    option("--date", type=date, metavar="DATE", help="date of the documentation (its last commit)")
    option("--summary", type=Path, metavar="FILE", help="write the summary there, too")
    option("--title", type=Path, metavar="FILE", help="write the title of the summary there")
    option("--verify", metavar="COMMAND", help="run this when all is written; it has to succeed")
    option("--accept", action="store_true", help="go on although methods or accuracy are lost")
    option("--jobs", type=jobs, default=0, metavar="N", help="processes (one for each processor)")
    cache = parser.add_mutually_exclusive_group()
    cache.add_argument("--cache-dir", type=Path, metavar="DIR", help="cache folder")
    cache.add_argument("--no-cache", action="store_true", help="read every page anew")


def _update(options: argparse.Namespace) -> int:
    from ..files import write_file
    from ..update.outcome import UpdateOptions
    from ..update.pipeline import update
    from ..update.summary import summary, title

    if options.docs is None and options.docs_ru is None:
        options.usage_error("give --docs, --docs-ru or both")
    with progress() as advance:
        outcome = update(
            UpdateOptions(
                docs_en=options.docs,
                docs_ru=options.docs_ru,
                spec=options.spec,
                client=None if options.no_client else options.client,
                ratchet=options.ratchet,
                corrections=chosen_corrections(options, options.spec),
                date=options.date or "",
                cache_dir=None if options.no_cache else options.cache_dir or default_dir(),
                jobs=options.jobs,
                accept=options.accept,
            ),
            advance,
        )
    good, checks = True, ""
    if outcome.changed and options.verify:
        good, checks = _verified(options.verify)
    text = summary(outcome, checks)
    for file, content in ((options.summary, text), (options.title, f"{title(outcome)}\n")):
        if file is not None:
            write_file(file, content)
    print(text, end="")
    stopped = bool(outcome.stopped) and not outcome.changed
    return BAD_INPUT if stopped or not good else GOOD


def _verified(command: str) -> tuple[bool, str]:
    """Run the tests: whether they passed, and a sentence that says so."""
    # Flags of the calling make are not meant for a make that the tests call.
    environment = {key: value for key, value in os.environ.items() if key not in _OF_MAKE}
    done = subprocess.run(shlex.split(command), check=False, env=environment)
    if done.returncode == 0:
        return True, f"Tests passed: `{command}`."
    return False, f"**Tests failed**: `{command}`, exit code {done.returncode}."
