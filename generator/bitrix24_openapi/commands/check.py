"""``check``: check the last build by its report."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any, Final

from ..errors import InputError
from .terminal import GOOD, declare, fail, out_argument

_EXAMPLE: Final = """
examples:
  bitrix24-openapi check --out spec
  bitrix24-openapi check --out spec --ratchet spec/ratchet.json
"""


def add(commands: Any) -> None:
    parser = declare(
        commands,
        "check",
        "compare the last build with what the docs say elsewhere; fail if it is worse",
        _check,
        _EXAMPLE,
    )
    parser.add_argument(
        "--ratchet", type=Path, metavar="FILE", help="counters that must not get worse"
    )
    out_argument(parser)


def _check(options: argparse.Namespace) -> int:
    """Check the last build by its report: oracles, open findings, the ratchet."""
    from rich.console import Console
    from rich.table import Table

    from ..build import REPORT_JSON, REPORT_MD
    from ..checks.observed import OBSERVED
    from ..checks.ratchet import complaints, load
    from ..checks.stale import COUNTER
    from ..corrections import has_own

    path: Path = options.out / REPORT_JSON
    try:
        report = json.loads(path.read_text(encoding="utf-8"))
        rows, counters = report["sections"]["Accuracy"]["rows"], report["counters"]
    except OSError as error:
        raise InputError(f"{path}: {error.strerror}; run `bitrix24-openapi build` first") from error
    except (ValueError, KeyError, TypeError):
        raise InputError(f"{path}: no report of this version; build again") from None
    if (options.out / OBSERVED).is_dir():
        row, observed = _against_observed(options.out)
        rows, counters = [*rows, row], counters | observed
    table = Table(*(rows[0] if rows else ()))
    for row in rows:
        table.add_row(*(f"{cell:,}" if isinstance(cell, int) else cell for cell in row.values()))
    Console().print(table)
    wrong = [
        f"{counters[name]} {name.partition(':')[2]} findings are not explained"
        for name in counters
        if name.startswith("ours:") and counters[name]
    ]
    if has_own(options.out):
        # A folder with corrections of its own has to keep them up to date with its documentation.
        wrong += [
            f"{counters[name]} entries of {name.removeprefix(COUNTER)}.yaml no longer apply: "
            f"{options.out / REPORT_MD}"
            for name in counters
            if name.startswith(COUNTER) and counters[name]
        ]
    if options.ratchet is not None:
        wrong += complaints(counters, load(options.ratchet))
    return fail("\n".join(wrong)) if wrong else GOOD


def _against_observed(folder: Path) -> tuple[dict[str, Any], dict[str, int]]:
    """Compare the documents of a build with the observations next to them."""
    from ..checks.observed import OBSERVED, compare, load
    from ..openapi.sources import load_folder

    documents = {api == "v3": document for api, document in load_folder(folder).items()}
    found = compare(load(folder / OBSERVED), documents)
    refused = len(found.disagreements)
    agree = f"{100 * (1 - refused / found.compared):.2f} %" if found.compared else "–"
    for each in found.disagreements:
        print(f"{each.method}: portals send {each.seen} at {each.place}")
    row = {
        "source": "kinds of values that portals were seen to send",
        "compared": found.compared,
        "agree": agree,
        "docs wrong": 0,
        "accepted": 0,
        "ours": refused,
    }
    return row, {"ours:observed": refused}
