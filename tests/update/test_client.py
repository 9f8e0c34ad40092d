"""The client follows: code that was written against the last release, and the next one."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from tests.paths import SAMPLES

from bitrix24_openapi.cli import main
from bitrix24_openapi.compare.package import PUBLIC_API

from .test_update import docs, set_released, write_page  # noqa: F401 - a fixture

SAMPLES_EN = SAMPLES / "en"
#: Methods of REST 3.0 are among them: the client has both.
V3 = Path("api-reference/tasks")

pytestmark = pytest.mark.slow

#: What a user of the first release wrote.
USER_CODE = """\
from typing import assert_type

from bitrix24_client import AsyncBitrix24, Bitrix24

b24 = Bitrix24("https://acme.bitrix24.com/rest/1/secret/")
assert_type(b24.crm.deal.add(id=1), bool)
assert_type(b24.crm.deal.update(id=1, extra={"new": 2}), bool)
assert_type(b24.raw(b24.crm.deal.delete, id=1).result, bool)


async def asynchronous(client: AsyncBitrix24) -> None:
    assert_type(await client.crm.deal.add(id=1), bool)
"""


@pytest.fixture
def repository(tmp_path: Path, docs: Path) -> Path:  # noqa: F811
    """A spec and a client of it, released as 1.0.0."""
    shutil.copytree(SAMPLES_EN / V3, docs / V3)
    (tmp_path / "spec").mkdir()
    assert update(tmp_path) == 0
    set_released(tmp_path / "spec", "1.0.0")
    return tmp_path


def update(repository: Path) -> int:
    places = ["--docs", "docs", "--spec", "spec", "--client", "client", "--cache-dir", "cache"]
    here = Path.cwd()
    os.chdir(repository)
    try:
        return main(["update", *places, "--jobs", "1"])
    finally:
        os.chdir(here)


def complaints(repository: Path) -> str:
    """What mypy says of the user's code and the client as it is now; empty if nothing."""
    code = repository / "user.py"
    code.write_text(USER_CODE, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--config-file", os.devnull, str(code)],
        cwd=repository,
        env={**os.environ, "MYPYPATH": "client", "MYPY_CACHE_DIR": str(repository / "mypy")},
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    return done.stdout + done.stderr if done.returncode else ""


def client_version(repository: Path) -> str:
    text = (repository / "client" / "bitrix24_client" / "__init__.py").read_text(encoding="utf-8")
    return next(line for line in text.splitlines() if line.startswith("__version__")).split('"')[1]


def test_code_of_the_last_release_still_type_checks_after_an_additive_update(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert complaints(repository) == ""
    write_page(repository / "docs", "crm.deal.add", id="integer*", title="string", sum="double")
    write_page(repository / "docs", "crm.deal.copy")
    write_page(repository / "docs", "crm.lead.add", name="string*")
    assert update(repository) == 0
    release = json.loads((repository / "spec" / "release.json").read_text(encoding="utf-8"))
    assert (release["client"], client_version(repository)) == ("1.1.0", "1.1.0")
    assert "Bitrix24.crm.lead.add(*, name: str" in (repository / "client" / PUBLIC_API).read_text(
        encoding="utf-8"
    )
    assert "extended" in capsys.readouterr().out
    assert complaints(repository) == ""


#: Calls the user's methods under their old names, on a port where nobody answers.
PROGRAM = """\
import warnings
from bitrix24_client import NEVER, Bitrix24, Bitrix24Error

b24 = Bitrix24("http://127.0.0.1:9/rest/1/secret/", retry=NEVER)
with warnings.catch_warnings(record=True) as found:
    warnings.simplefilter("always")
    for call in (b24.crm.deal.update, b24.crm.deal.delete, b24.crm.deal.add):
        try:
            call(id=1)
        except Bitrix24Error as error:
            print(error.method if hasattr(error, "method") else type(error).__name__)
print([str(each.message) for each in found if each.category is DeprecationWarning])
"""


def test_code_of_the_last_release_finds_methods_under_their_old_names(repository: Path) -> None:
    """One is spelled otherwise now, and nothing describes the other any more."""
    pages = repository / "docs" / "api-reference" / "crm"
    (pages / "crm-deal-update.md").unlink()
    (pages / "crm-deal-delete.md").unlink()
    write_page(repository / "docs", "crm.deal.upDate")
    assert update(repository) == 0
    assert client_version(repository) == "1.1.0"
    assert complaints(repository) == ""
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        env={**os.environ, "PYTHONPATH": str(repository / "client")},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    said = done.stdout.splitlines()[-1]
    assert "update is crm.deal.upDate now: portals take either" in said
    assert "crm.deal.delete is no longer documented (since 2026-08-20.1)" in said
    assert said.count("crm.deal") == 2


def test_what_breaks_is_seen_by_type_checkers_and_raises_the_first_number(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The control: were the check blind, the test above would prove nothing."""
    write_page(repository / "docs", "crm.deal.add", id="integer*", title="string*")
    assert update(repository) == 0
    assert client_version(repository) == "2.0.0"
    output = capsys.readouterr().out
    assert "changed so that old code may fail" in output
    assert "-Bitrix24.crm.deal.add(*, id: int" in output
    assert 'Missing named argument "title"' in complaints(repository)


def test_the_same_facts_leave_the_client_alone(repository: Path) -> None:
    def snapshot() -> dict[str, tuple[int, bytes]]:
        folder = repository / "client"
        return {
            str(path): (path.stat().st_mtime_ns, path.read_bytes())
            for path in sorted(folder.rglob("*"))
            if path.is_file()
        }

    before = snapshot()
    write_page(repository / "docs", "crm.deal.add", prose="In other words.")
    assert update(repository) == 0
    assert snapshot() == before
