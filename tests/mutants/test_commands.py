"""`make mutants` and `make mutation`, as far as they run without running all tests."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from tests.paths import ROOT


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "tools.mutation", *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["named", "--only", "no such defect"], "nothing is selected"),
        (["named", "--only", "("], "mutation: "),
        (["random", "no/such/module.py"], "no module no/such/module.py"),
    ],
)
def test_selections_of_nothing_are_refused(arguments: list[str], message: str) -> None:
    done = run(*arguments)
    assert done.returncode == 1
    assert message in done.stderr
    assert "Traceback" not in done.stderr


TABLE = """
tests: tests/checks/test_ratchet.py
defects:
  - name: nobody would notice
    file: README.md
    old: "no such text"
    new: "x"
"""


def test_a_stale_defect_fails_and_is_reported(tmp_path: Path) -> None:
    (tmp_path / "part.yaml").write_text(TABLE)
    report = tmp_path / "out" / "mutants.json"
    done = run("named", "--tables", str(tmp_path), "--json", str(report))
    assert done.returncode == 1, done.stderr
    (verdict,) = json.loads(report.read_text())
    assert verdict["outcome"] == "stale"
    assert verdict["defect"] == "nobody would notice"
    assert "0.0% of 1 defects" in done.stdout
