"""``words``: entries of the wording tables that no page uses."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any, Final

from ..errors import InputError
from .terminal import GOOD, declare, docs_arguments, jobs

_EXAMPLE: Final = """
examples:
  bitrix24-openapi words --docs ~/b24restdocs --docs-ru ~/b24-rest-docs
  bitrix24-openapi words --docs ~/b24restdocs --docs-older ~/b24restdocs-2025
"""


def add(commands: Any) -> None:
    parser = declare(
        commands,
        "words",
        "list phrases and titles that match nothing",
        _words,
        _EXAMPLE,
    )
    docs_arguments(parser)
    for option, language in (("--docs-older", "English"), ("--docs-ru-older", "Russian")):
        parser.add_argument(
            option,
            type=Path,
            metavar="DIR",
            action="append",
            default=[],
            help=f"one more checkout of {language} docs, to be read as well; may be repeated",
        )
    parser.add_argument("--jobs", type=jobs, default=0, metavar="N", help="number of processes")


def _words(options: argparse.Namespace) -> int:
    from ..checks.wording import Checkouts, unused_wording
    from ..worker import open_corpus

    checkouts: list[Checkouts] = [(options.docs, options.docs_ru)]
    checkouts += [(folder, None) for folder in options.docs_older]
    checkouts += [(None, folder) for folder in options.docs_ru_older]
    if options.docs is None and options.docs_ru is None:
        raise InputError("give a checkout of the documentation: --docs, --docs-ru or both")
    for docs in checkouts:
        open_corpus(*docs)
    unused = unused_wording(checkouts, options.jobs)
    for table, entries in unused.items():
        print(f"{table}:")
        print("\n".join(f"    {entry}" for entry in entries))
    print(f"{sum(map(len, unused.values()))} entries match nothing")
    return GOOD
