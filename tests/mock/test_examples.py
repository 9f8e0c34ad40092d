"""The examples pass their own tests, run as their reader runs them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from tests.paths import ROOT

pytestmark = pytest.mark.thorough

#: Where the client is found when it is not installed.
CLIENT = ROOT / "generated_client"


@pytest.mark.skipif(not CLIENT.is_dir(), reason="no generated_client/")
def test_web_form(tmp_path: Path) -> None:
    # Without the settings of this project: an example stands alone.
    bare = ["-c", os.devnull, "--rootdir", ".", "-q", "-p", "no:cacheprovider"]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", *bare],
        cwd=ROOT / "examples" / "web_form",
        env={**os.environ, "PYTHONPATH": str(CLIENT), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-1000:]
    assert "21 passed" in done.stdout
