"""``observe``: recorded answers of real portals → shapes without data."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any, Final

from .terminal import GOOD, declare

_EXAMPLE: Final = """
FILE holds JSON of calls ({"method": ..., "response": ...}, one, a list, or one a line) or a HAR
file of a browser or proxy. What is written are names of keys and kinds of values with their
numbers; no value of an answer, and no key that a portal made, leaves FILE.

examples:
  bitrix24-openapi observe recorded.har
  bitrix24-openapi observe answers/*.json --into spec/observed --portals 2
"""


def add(commands: Any) -> None:
    parser = declare(
        commands,
        "observe",
        "reduce recorded answers of portals to shapes without data",
        _observe,
        _EXAMPLE,
    )
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="recorded answers")
    parser.add_argument(
        "--into",
        type=Path,
        default=Path("spec/observed"),
        metavar="DIR",
        help="folder of shapes, to which these are added (spec/observed)",
    )
    parser.add_argument(
        "--spec",
        type=Path,
        metavar="DIR",
        help="documents whose names are no data (those that come with this package)",
    )
    parser.add_argument(
        "--portals",
        type=int,
        default=1,
        metavar="N",
        help="number of different portals that the answers come from (1)",
    )


def _observe(options: argparse.Namespace) -> int:
    from ..checks.observed import add, load, property_names, read_recordings, save

    if options.portals < 1:
        options.usage_error("--portals must be at least 1")
    known = property_names(_documents(options.spec))
    observations = load(options.into)
    recordings = [each for path in options.files for each in read_recordings(path)]
    answers = add(observations, recordings, known, options.portals)
    written = save(options.into, observations)
    methods = len({(each.method, each.v3) for each in recordings})
    print(f"{answers:,} answers of {methods:,} methods")
    for path in written:
        print(path)
    return GOOD


def _documents(folder: Path | None) -> list[Any]:
    from ..openapi.sources import load_all

    return list(load_all([folder] if folder is not None else ()))
