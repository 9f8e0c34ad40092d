"""The long run: its pieces are all the tests, it goes on where it stopped, its report adds up."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from tests.paths import ROOT

pytestmark = pytest.mark.thorough


@pytest.fixture
def tool(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """tools/fuzz.py with a folder of tests and of reports of its own."""
    specification = importlib.util.spec_from_file_location("fuzz_tool", ROOT / "tools" / "fuzz.py")
    assert specification is not None
    assert specification.loader is not None
    module = importlib.util.module_from_spec(specification)
    monkeypatch.setitem(sys.modules, "fuzz_tool", module)
    specification.loader.exec_module(module)
    tests = tmp_path / "tests"
    tests.mkdir()
    monkeypatch.setattr(module, "TESTS", tests)
    monkeypatch.setattr(module, "OUT", tmp_path / "out")
    return module


def write(tool: ModuleType, name: str, body: str, shards: int = 0) -> None:
    head = "import pytest\n" + (f"SHARDS = {shards}\n" if shards else "")
    (tool.TESTS / f"test_{name}.py").write_text(head + body, encoding="utf-8")


SHARDED = """
@pytest.mark.parametrize("number", range(SHARDS))
@pytest.mark.parametrize("way", ["here", "there"])
def test_it(number, way, record_property):
    record_property("requests", 10)
"""


def test_pieces_are_shards_and_files(tool: ModuleType) -> None:
    write(tool, "plain", "def test_it(): pass")
    write(tool, "sharded", SHARDED, 12)
    pieces = list(tool.pieces(3))
    assert [piece.name for piece in pieces] == ["plain", *(f"sharded-{n:03d}" for n in range(12))]
    assert all(piece.environment()["B24_FUZZ_SEED"] == "3" for piece in pieces)


def test_shards_of_a_file_are_all_of_its_tests(tool: ModuleType, tmp_path: Path) -> None:
    write(tool, "sharded", SHARDED, 3)
    found = []
    for piece in tool.pieces(1):
        command = [*piece.command(tmp_path / "none.xml"), "--collect-only"]
        out = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60).stdout
        found += [line for line in out.splitlines() if "::" in line]
    assert len(found) == len(set(found)) == 6


def test_a_stopped_run_goes_on(tool: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    write(tool, "sharded", SHARDED, 2)
    first, second = tool.pieces(1)
    assert tool.run(first)[1] == "passed"
    before = first.report.stat().st_mtime_ns
    assert [tool.run(piece)[1] for piece in (first, second)] == ["done", "passed"]
    assert first.report.stat().st_mtime_ns == before
    assert tool.fuzz(0.0, 1, 1) == 0
    assert "2 pieces, 4 tests, 40 requests, 0 failures" in capsys.readouterr().out.replace(
        "\n", " "
    )


def test_failures_are_told_and_kept(tool: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    write(tool, "bad", "def test_it(): assert False")
    write(tool, "broken", "syntax error")
    assert tool.fuzz(0.001, 1, 1) == 1
    out = " ".join(capsys.readouterr().out.split())
    assert "round 1 bad FAILED" in out
    assert "B24_FUZZ_SEED=1 python -m pytest" in out
    assert "1 pieces, 1 tests, 0 requests, 1 failures" in out
    results: dict[str, Any] = {piece.name: tool.run(piece)[1] for piece in tool.pieces(1)}
    assert results["bad"] == "done"
    assert results["broken"].startswith("pytest:")
