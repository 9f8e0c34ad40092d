"""``report``: the report of the last build."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any, Final

from ..errors import InputError
from .terminal import GOOD, declare, out_argument

_EXAMPLE: Final = """
examples:
  bitrix24-openapi report
  bitrix24-openapi report --out spec --json
"""


def add(commands: Any) -> None:
    parser = declare(commands, "report", "print the report of the last build", _report, _EXAMPLE)
    parser.add_argument("--json", action="store_true", help="the figures as JSON")
    out_argument(parser)


def _report(options: argparse.Namespace) -> int:
    from ..build import REPORT_JSON, REPORT_MD

    path: Path = options.out / (REPORT_JSON if options.json else REPORT_MD)
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        raise InputError(f"{path}: {error.strerror}; run `bitrix24-openapi build` first") from error
    if options.json or not sys.stdout.isatty():
        sys.stdout.write(text)
        return GOOD
    from rich.console import Console
    from rich.markdown import Markdown

    console = Console()
    with console.pager(styles=True):
        console.print(Markdown(text))
    return GOOD
