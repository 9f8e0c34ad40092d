"""`make mutants` and `make mutation`, as far as they run without running all tests."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from tests.paths import ROOT


def run(tool: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(ROOT / "tools" / tool), *arguments],
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )


@pytest.mark.parametrize(
    ("tool", "arguments", "said"),
    [
        ("mutants.py", ["--only", "no such defect"], "no defect is called that"),
        ("mutants.py", ["--only", "("], "mutants: "),
        ("mutation.py", ["no/such/module.py"], "no module no/such/module.py"),
    ],
)
def test_what_is_not_there_is_said(tool: str, arguments: list[str], said: str) -> None:
    done = run(tool, *arguments)
    assert done.returncode == 1
    assert said in done.stderr
    assert "Traceback" not in done.stderr


TABLE = """
tests: tests/checks/test_ratchet.py
defects:
  - name: nobody would notice
    file: README.md
    old: "no such text"
    new: "x"
"""


def test_a_stale_defect_fails_and_is_told(tmp_path: Path) -> None:
    (tmp_path / "part.yaml").write_text(TABLE)
    report = tmp_path / "out" / "mutants.json"
    done = run("mutants.py", "--tables", str(tmp_path), "--json", str(report))
    assert done.returncode == 1, done.stderr
    (verdict,) = json.loads(report.read_text())
    assert verdict["outcome"] == "stale"
    assert verdict["defect"] == "nobody would notice"
    assert "0.0% of 1 defects" in done.stdout
