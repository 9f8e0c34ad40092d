"""``diff``: what changed between two specs."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any, Final

from .terminal import BAD_INPUT, GOOD, declare

_EXAMPLE: Final = """
examples:
  bitrix24-openapi diff HEAD~3:spec spec
  bitrix24-openapi diff old/openapi.yaml new/openapi.yaml --format json -o changes.json
  bitrix24-openapi diff v1.4.0 spec --format line --fail-on breaking

OLD and NEW are documents, folders with openapi.yaml and openapi-v3.yaml, or revisions of the git
repository that the command runs in (REVISION:PATH, without PATH its folder spec).
"""
#: The levels that make each --fail-on fail.
_FAIL_ON: Final = {
    "breaking": ("breaking",),
    "additive": ("breaking", "additive"),
    "any": ("breaking", "additive", "documentation"),
}


def add(commands: Any) -> None:
    parser = declare(
        commands,
        "diff",
        "compare two specs: what breaks, what is new, what is documentation alone",
        _diff,
        _EXAMPLE,
    )
    parser.add_argument("old", metavar="OLD", help="file, folder or git revision")
    parser.add_argument("new", metavar="NEW", help="file, folder or git revision")
    parser.add_argument(
        "--format",
        choices=("markdown", "json", "line"),
        default="markdown",
        help="everything for people, everything for programs, or the verdict alone (markdown)",
    )
    parser.add_argument(
        "-o", "--output", type=Path, metavar="FILE", help="write there and print the verdict"
    )
    parser.add_argument(
        "--fail-on", choices=_FAIL_ON, help="exit with 1 if there are such changes, or worse ones"
    )


def _diff(options: argparse.Namespace) -> int:
    from ..compare.api import compare, to_json, to_markdown, verdict
    from ..files import write_file
    from ..openapi.revisions import read_pair

    diff = compare(*read_pair(options.old, options.new))
    line = verdict(diff) + "\n"
    match options.format:
        case "json":
            text = to_json(diff)
        case "markdown":
            text = to_markdown(diff)
        case _:
            text = line
    if options.output is None:
        sys.stdout.write(text)
    else:
        write_file(options.output, text)
        sys.stdout.write(line)
    too_much = _FAIL_ON.get(options.fail_on, ())
    counts = diff.counts()
    return BAD_INPUT if any(counts[impact] for impact in counts if impact in too_much) else GOOD
