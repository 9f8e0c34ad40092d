"""Hold the measured coverage to its floors: of everything, and of every module that counts.

    coverage json -o build/coverage.json && python tools/coverage_floor.py build/coverage.json

A total hides a module that nobody tests; so the modules of the parts below have a floor each.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from rich.console import Console

#: Branch coverage in per cent: of all that was measured, and of each module of these folders.
TOTAL: Final = 92.0
MODULE: Final = 90.0
FOLDERS: Final = ("bitrix24_openapi/extract/", "bitrix24_openapi/client/runtime/")
#: Below so many statements, one line that no test reaches is more than the floor allows.
SMALL: Final = 10


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("report", type=Path, help="what `coverage json` has written")
    path: Path = parser.parse_args().report
    console = Console(stderr=True)
    try:
        report = json.loads(path.read_text(encoding="utf-8"))
        complaints = list(shortfalls(report))
    except (OSError, ValueError, KeyError, TypeError) as error:
        console.print(f"coverage: {path} is no report: {error}", style="red", markup=False)
        return 1
    for complaint in complaints:
        console.print(f"coverage: {complaint}", style="red", markup=False, highlight=False)
    return 1 if complaints else 0


def shortfalls(report: Mapping[str, Any]) -> Iterator[str]:
    total = report["totals"]["percent_covered"]
    if total < TOTAL:
        yield f"{total:.1f} % of everything, the floor is {TOTAL:g} %"
    for file, measured in sorted(report["files"].items()):
        name = file.replace("\\", "/")
        summary = measured["summary"]
        counts = any(folder in name for folder in FOLDERS) and summary["num_statements"] >= SMALL
        if counts and summary["percent_covered"] < MODULE:
            lines = ", ".join(map(str, measured["missing_lines"][:20]))
            yield (
                f"{summary['percent_covered']:.1f} % of {name}, the floor is {MODULE:g} %"
                f" (lines {lines or 'all, not all branches'})"
            )


if __name__ == "__main__":
    sys.exit(main())
