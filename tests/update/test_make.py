"""``make update`` from end to end, in a copy of the repository, on two revisions of the samples."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from tests.paths import ROOT, SAMPLES

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(shutil.which("make") is None, reason="make is not installed"),
]

#: The test that once ran an update of its own, below the make that runs it.
VERIFY = f"{sys.executable} -m pytest -q -p no:cacheprovider tests/test_house.py -k update"
BIN = Path(sys.executable).parent


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """What of the repository the targets need, and the samples as documentation."""
    if not (BIN / "bitrix24-openapi").is_file():
        pytest.skip("the package is not installed beside this Python")
    folder = tmp_path / "repository"
    for name in ("Makefile", "pyproject.toml", "constraints.txt"):
        folder.mkdir(exist_ok=True)
        shutil.copy(ROOT / name, folder)
    shutil.copytree(ROOT / "tests", folder / "tests", ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "generator").symlink_to(ROOT / "generator")
    (folder / "spec").mkdir()
    shutil.copytree(SAMPLES, tmp_path / "docs")
    return folder


def make(copy: Path, *variables: str, verify: str = VERIFY) -> subprocess.CompletedProcess[str]:
    docs = copy.parent / "docs"
    return subprocess.run(
        [
            # The environment is the one that the tests run in: nothing is installed here.
            *("make", "--no-print-directory", "-o", f"{BIN.parent}/.ready-dev", "update"),
            *(f"VENV={BIN.parent}", f"DOCS={docs / 'en'}", f"DOCS_RU={docs / 'ru'}", "JOBS=1"),
            *(f"VERIFY={verify}", *variables),
        ],
        cwd=copy,
        env={**os.environ, "XDG_CACHE_HOME": str(copy.parent / "cache")},
        capture_output=True,
        text=True,
        check=False,
        timeout=600,
    )


def edit(docs: Path, page: str, before: str, after: str) -> None:
    for language in ("en", "ru"):
        path = docs / language / "api-reference" / page
        text = path.read_text(encoding="utf-8")
        assert before in text
        path.write_text(text.replace(before, after), encoding="utf-8")


def test_a_step_with_real_changes_is_green(copy: Path) -> None:
    first = make(copy)
    assert first.returncode == 0, first.stdout[-3000:] + first.stderr
    assert "Tests passed: `" in first.stdout
    docs = copy.parent / "docs"
    edit(docs, "crm/companies/crm-company-delete.md", "crm.company.delete", "crm.company.Delete")
    for language in ("en", "ru"):
        (docs / language / "api-reference/chats/im-chat-set-owner.md").unlink()

    second = make(copy)
    assert second.returncode == 0, second.stdout[-3000:] + second.stderr
    text = (copy / "build" / "update.md").read_text(encoding="utf-8")
    title = (copy / "build" / "update.title").read_text(encoding="utf-8")
    assert text.startswith(f"# {title}\n")
    assert "- `im.chat.setOwner`: no longer documented" in text
    assert "`crm.company.delete → Delete`" in text
    assert "Tests passed: `" in text
    ledger = yaml.safe_load((copy / "spec" / "names.yaml").read_text(encoding="utf-8"))
    assert ledger["methods"]["crm.company.Delete"]["former"] == ["crm.company.delete"]
    surface = (copy / "generated_client" / "public_api.txt").read_text(encoding="utf-8")
    for name in ("im.chat.setOwner", "crm.company.delete", "crm.company.Delete"):
        assert f"\nBitrix24.{name}(" in surface

    third = make(copy)
    assert third.returncode == 0
    assert "Nothing to update" in third.stdout


def test_tests_that_fail_fail_the_target(copy: Path) -> None:
    done = make(copy, verify="false")
    assert done.returncode != 0
    text = (copy / "build" / "update.md").read_text(encoding="utf-8")
    assert "**Tests failed**: `false`, exit code 1." in text


def test_variables_of_the_target_do_not_reach_the_tests(copy: Path) -> None:
    check = "import os, sys; sys.exit(bool({'MAKEFLAGS', 'MAKEOVERRIDES'} & set(os.environ)))"
    done = make(copy, verify=f'{sys.executable} -c "{check}"')
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr
