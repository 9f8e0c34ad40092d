"""mypy and pyright on the package and on code of users: types hold, and mistakes are found."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.paths import ROOT

GENERATED = ROOT / "generated_client"
USERS = ROOT / "tests" / "typing"
GOOD = [USERS / name for name in ("asynchronous.py", "handlers.py", "synchronous.py")]
MISTAKES = USERS / "mistakes.py"
CUSTOM_FIELDS = USERS / "custom_fields.py"
README = ROOT / "generator" / "bitrix24_openapi" / "client" / "package" / "README.md"
BLOCK = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)
#: Kept between runs: without it, mypy reads the whole package for each file.
CACHE = ROOT / ".mypy_cache" / "client"
MARK = re.compile(r"# wrong$")

#: File and line of an error, and what it says.
Errors = list[tuple[str, int, str]]
Checker = Callable[..., Errors]

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not GENERATED.is_dir(), reason="there is no generated_client/"),
]


def run(command: list[str], **variables: str) -> str:
    done = subprocess.run(
        command,
        cwd=ROOT,
        env={**os.environ, **variables},
        capture_output=True,
        text=True,
        check=False,
        timeout=900,
    )
    assert done.returncode in (0, 1), done.stdout + done.stderr
    return done.stdout


def mypy(*paths: Path | str, options: tuple[str, ...] = ()) -> Errors:
    command = [
        sys.executable, "-m", "mypy", "--strict", "--config-file", os.devnull,
        "--warn-unreachable", "--no-error-summary", "--hide-error-context", "--no-pretty",
        "--cache-dir", str(CACHE), "--python-version", "3.11", *options,
        *map(str, paths),
    ]  # fmt: skip
    lines = run(command, MYPYPATH=str(GENERATED)).splitlines()
    found = [re.match(r"(.+?):(\d+): error: (.*)", line) for line in lines]
    return [(match[1], int(match[2]), match[3]) for match in found if match]


def pyright(*paths: Path | str, mode: str = "strict", folder: Path, **more: str) -> Errors:
    if shutil.which("node") is None:
        pytest.skip("pyright runs on node, which is not installed")
    project = folder / "pyrightconfig.json"
    settings = {
        "include": [str(path) for path in paths],
        "extraPaths": [str(GENERATED)],
        "pythonVersion": "3.11",
        "typeCheckingMode": mode,
        # Users are told that a method is outdated; that is no mistake of a test.
        "reportDeprecated": "none",
        **more,
    }
    project.write_text(json.dumps(settings), encoding="utf-8")
    command = [sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", sys.executable]
    answer = json.loads(run([*command, "--project", str(project)]))
    assert answer["summary"]["filesAnalyzed"] > 0, "nothing was checked"
    return [
        (each["file"], each["range"]["start"]["line"] + 1, each["message"])
        for each in answer["generalDiagnostics"]
        if each["severity"] == "error"
    ]


def marked(path: Path = MISTAKES) -> list[int]:
    """The lines that are wrong."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [number for number, line in enumerate(lines, 1) if MARK.search(line)]


def test_users_with_mypy() -> None:
    assert mypy(*GOOD) == []


def test_mistakes_with_mypy() -> None:
    assert sorted({line for _, line, _ in mypy(MISTAKES)}) == marked()


def test_the_package_with_mypy() -> None:
    assert mypy(GENERATED / "bitrix24_client") == []


@pytest.fixture
def inside(tmp_path: Path) -> Callable[..., list[str]]:
    """Paths as pyright wants them: relative to the folder of its settings."""

    def relative(*paths: Path) -> list[str]:
        return [os.path.relpath(path, tmp_path) for path in paths]

    return relative


def test_users_with_pyright(tmp_path: Path, inside: Callable[..., list[str]]) -> None:
    assert pyright(*inside(*GOOD), folder=tmp_path) == []


def test_mistakes_with_pyright(tmp_path: Path, inside: Callable[..., list[str]]) -> None:
    found = pyright(*inside(MISTAKES), mode="standard", folder=tmp_path)
    assert sorted({line for _, line, _ in found}) == marked()


def test_mistakes_beside_custom_fields_with_pyright(
    tmp_path: Path, inside: Callable[..., list[str]]
) -> None:
    found = pyright(*inside(CUSTOM_FIELDS), mode="standard", folder=tmp_path)
    assert sorted({line for _, line, _ in found}) == marked(CUSTOM_FIELDS)


def test_custom_fields_pass_with_mypy() -> None:
    assert mypy(CUSTOM_FIELDS) == []


def readme(folder: Path) -> Path:
    """The examples of the README as one program."""
    program = folder / "readme.py"
    program.write_text("\n".join(BLOCK.findall(README.read_text("utf-8"))), encoding="utf-8")
    return program


# The README shows what a portal answers, and does not ask each time whether it is there.


def test_the_readme_with_mypy(tmp_path: Path) -> None:
    options = ("--no-strict-optional", "--allow-redefinition")
    assert mypy(readme(tmp_path), options=options) == []


def test_the_readme_with_pyright(tmp_path: Path) -> None:
    kinds = ("MemberAccess", "Operand", "Subscript")
    lenient = {f"reportOptional{kind}": "none" for kind in kinds}
    found = pyright(readme(tmp_path).name, mode="standard", folder=tmp_path, **lenient)
    assert found == []


def test_the_package_with_pyright(tmp_path: Path, inside: Callable[..., list[str]]) -> None:
    package = GENERATED / "bitrix24_client"
    assert pyright(*inside(package), mode="standard", folder=tmp_path) == []


def test_outdated_methods_are_struck_through(
    tmp_path: Path, inside: Callable[..., list[str]]
) -> None:
    code = tmp_path / "outdated.py"
    code.write_text(
        "from bitrix24_client import Bitrix24\n"
        'Bitrix24("https://acme.bitrix24.com/rest/1/x/").crm.deal.get(id=1)\n',
        encoding="utf-8",
    )
    command = [
        sys.executable, "-m", "mypy", "--config-file", os.devnull, "--cache-dir", str(CACHE),
        "--enable-error-code", "deprecated", str(code),
    ]  # fmt: skip
    assert "crm.deal.get is deprecated" in run(command, MYPYPATH=str(GENERATED))
