"""Nothing in the tests runs make or an update on the repository that it stands in."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from tests import guard
from tests.guard import RepositoryTouchedError
from tests.paths import GENERATED, ROOT, SPEC

from bitrix24_openapi.cli import main

pytestmark = pytest.mark.thorough

TOOL = [sys.executable, "-m", "bitrix24_openapi"]


@pytest.mark.parametrize(
    "command",
    [
        ["make", "update"],
        ["make", "update", "DOCS=tests/samples/en"],
        ["make", "-j2", "build"],
        ["/usr/bin/make"],
        [*TOOL, "update", "--docs", "tests/samples/en"],
        [*TOOL, "update", "--docs", "tests/samples/en", "--spec", "spec"],
        [str(ROOT / ".venv/bin/bitrix24-openapi"), "update", "--docs", "x", "--no-client"],
    ],
)
def test_programs_that_change_the_repository_are_not_started(command: list[str]) -> None:
    for place in (None, ROOT, ROOT / "tests"):
        if place is None and not Path.cwd().is_relative_to(ROOT):
            continue
        with pytest.raises(RepositoryTouchedError):
            subprocess.run(command, cwd=place, check=False, timeout=60)


@pytest.mark.parametrize(
    ("command", "place"),
    [
        (["make", "help"], ROOT),
        (["make", "-n", "update"], ROOT),
        (["make", "update"], ROOT.parent),
        ([*TOOL, "update", "--spec", "../elsewhere/spec"], ROOT),
        ([*TOOL, "update", "--help"], ROOT.parent),
        ([*TOOL, "build", "--docs", "tests/samples/en"], ROOT),
    ],
)
def test_others_may_be(command: list[str], place: Path) -> None:
    assert guard.started(ROOT, command, str(place)) == ""


@pytest.mark.parametrize("path", [SPEC / "openapi.yaml", GENERATED / "public_api.txt"])
def test_generated_files_are_not_written(path: Path) -> None:
    before = path.read_bytes()
    with pytest.raises(RepositoryTouchedError):
        path.write_text("", encoding="utf-8")
    with pytest.raises(RepositoryTouchedError):
        path.rename(path.with_suffix(".old"))
    with pytest.raises(RepositoryTouchedError):
        path.unlink()
    with pytest.raises(RepositoryTouchedError):
        os.open(path, os.O_WRONLY)
    assert path.read_bytes() == before


def test_an_update_in_this_process_cannot_write_either(
    sample_en: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    before = (SPEC / "openapi.yaml").stat().st_mtime_ns
    with pytest.raises(RepositoryTouchedError):
        main(["build", "--docs", str(sample_en), "--out", "spec", "--no-cache", "--jobs", "1"])
    assert (SPEC / "openapi.yaml").stat().st_mtime_ns == before


def test_reading_is_free(tmp_path: Path) -> None:
    shutil.copy(SPEC / "release.json", tmp_path)
    assert (SPEC / "release.json").read_text(encoding="utf-8")


def test_what_make_hands_on_does_not_arrive() -> None:
    assert not set(guard.OF_MAKE) & set(os.environ)


@pytest.mark.skipif(shutil.which("make") is None, reason="make is not installed")
def test_a_make_around_the_tests_is_not_noticed(tmp_path: Path) -> None:
    """pytest below make, with a variable of its command line: tests see none of it."""
    (tmp_path / "Makefile").write_text(
        f'all:\n\t@{sys.executable} -m pytest -q -p no:cacheprovider "{Path(__file__)}" '
        "-k hands_on\n",
        encoding="utf-8",
    )
    done = subprocess.run(
        ["make", "DOCS=/nowhere"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert "1 passed" in done.stdout, done.stdout + done.stderr
