"""The floors of coverage: what falls below them is told and fails."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from tests.paths import ROOT

TOOL = ROOT / "tools" / "coverage_floor.py"
TABLES = "generator/bitrix24_openapi/extract/tables/columns.py"
LIMITS = "generator/bitrix24_openapi/client/runtime/limits.py"
PAGE = "generator/bitrix24_openapi/mock/ui/page.py"


def file(covered: float, statements: int = 100) -> dict[str, Any]:
    summary = {"percent_covered": covered, "num_statements": statements}
    return {"summary": summary, "missing_lines": [3, 5]}


def checked(tmp_path: Path, text: str) -> subprocess.CompletedProcess[str]:
    report = tmp_path / "coverage.json"
    report.write_text(text)
    return subprocess.run(
        [sys.executable, str(TOOL), str(report)],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


@pytest.mark.parametrize(
    ("total", "files", "told"),
    [
        (92.0, {TABLES: file(90.0), LIMITS: file(100.0), PAGE: file(10.0)}, []),
        (91.9, {TABLES: file(90.0)}, ["91.9 % of everything"]),
        (95.0, {TABLES: file(89.9), LIMITS: file(50.0)}, [f"89.9 % of {TABLES}", LIMITS]),
        # One line of a module of three is a third of it.
        (95.0, {TABLES: file(60.0, statements=9)}, []),
        (95.0, {TABLES: file(60.0, statements=10)}, ["(lines 3, 5)"]),
    ],
)
def test_floors(tmp_path: Path, total: float, files: dict[str, Any], told: list[str]) -> None:
    report = {"totals": {"percent_covered": total}, "files": files}
    done = checked(tmp_path, json.dumps(report))
    said = done.stderr.replace("\n", "")
    assert done.returncode == (1 if told else 0), said
    assert all(each in said for each in told)


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"totals": {}}'])
def test_what_is_no_report_is_named(tmp_path: Path, text: str) -> None:
    done = checked(tmp_path, text)
    assert done.returncode == 1
    assert "is no report" in " ".join(done.stderr.split())
    assert "Traceback" not in done.stderr
