"""The last step of ``make``: the client of a build calls the mock of the same build."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from tests.paths import ROOT, SAMPLES

from bitrix24_openapi.cli import main

pytestmark = pytest.mark.thorough


def call(build: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(ROOT / "tools" / "first_call.py"), str(build)],
        capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip


@pytest.fixture(scope="module")
def build(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("build")
    docs = ["--docs", str(SAMPLES / "en"), "--docs-ru", str(SAMPLES / "ru")]
    assert main(["build", *docs, "--out", str(out), "--no-cache"]) == 0
    assert main(["client", "--spec", str(out), "--out", str(out / "client")]) == 0
    return out


def test_what_the_samples_make_calls_and_answers(build: Path) -> None:
    done = call(build)
    assert done.returncode == 0, done.stderr
    assert done.stdout.count("call ") == 3
    assert "get(id=1).title -> 'First call'" in done.stdout


def test_a_folder_without_a_build_is_refused(tmp_path: Path) -> None:
    done = call(tmp_path)
    assert done.returncode == 1
    assert str(tmp_path) in done.stderr
    assert "Traceback" not in done.stderr
