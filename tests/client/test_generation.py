"""The package is written whole or not at all, and always the same."""

from __future__ import annotations

import hashlib
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from bitrix24_openapi.cli import main
from bitrix24_openapi.client import driver
from bitrix24_openapi.client.driver import PACKAGE, RUNTIME, STATIC, generate
from bitrix24_openapi.errors import InputError
from bitrix24_openapi.slice.cut import cut
from bitrix24_openapi.slice.select import Wanted, select

from .conftest import GENERATED, SPEC
from .documents import document, operation

pytestmark = pytest.mark.thorough

#: What a small package is made of: names with capitals, both a method and a namespace, keywords,
#: lists, files, positions, events.
CLASSIC = Wanted(
    methods=("crm.deal.*", "calendar.event.*", "catalog.priceType.*", "crm.item.import", "profile",
             "task.commentitem.*", "disk.folder.uploadFile", "batch"),
    events=("ONCRMDEAL*",),
)  # fmt: skip
V3 = Wanted(methods=("tasks.task.*", "batch"))


@pytest.fixture(scope="module")
def spec(documents: dict[str, dict[str, Any]], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small part of both documents."""
    folder = tmp_path_factory.mktemp("spec")
    for version, wanted in (("classic", CLASSIC), ("v3", V3)):
        name = "openapi-v3.yaml" if version == "v3" else "openapi.yaml"
        part = cut(documents[version], select(documents[version], wanted))
        (folder / name).write_text(json.dumps(part), encoding="utf-8")
    return folder


def tree(folder: Path) -> dict[str, str]:
    """Relative path → digest of every file."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.suffix != ".pyc"
    }


@pytest.fixture(scope="module")
def small(spec: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("out")
    generate(spec, out)
    return out / PACKAGE


def test_the_same_under_other_hash_seeds(spec: Path, small: Path, tmp_path: Path) -> None:
    for seed in ("1", "4242"):
        out = tmp_path / seed
        subprocess.run(
            [sys.executable, "-m", "bitrix24_openapi", "client", "--spec", spec, "--out", out],
            env={**os.environ, "PYTHONHASHSEED": seed},
            check=True,
            capture_output=True,
            timeout=120,
        )
        assert tree(out / PACKAGE) == tree(small)


@pytest.mark.slow
def test_the_committed_package_is_that_of_the_committed_documents(tmp_path: Path) -> None:
    generate(SPEC, tmp_path)
    assert tree(tmp_path / PACKAGE) == tree(GENERATED / PACKAGE)


def test_the_runtime_is_copied_as_it_is(small: Path) -> None:
    ours = {path.name: path.read_bytes() for path in RUNTIME.glob("*.py")}
    theirs = {path.name: path.read_bytes() for path in (small / "_runtime").iterdir()}
    assert ours == theirs


def test_the_code_is_laid_out_as_ruff_does(small: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "ruff", "format", "--check", "--isolated", "--no-cache",
         "--line-length", "100", "--exclude", "_runtime", str(small)],
        check=False, capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout


def test_the_command_says_what_it_wrote(
    spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["client", "--spec", str(spec), "--out", str(tmp_path)]) == 0
    said = capsys.readouterr().out
    assert re.search(r"\d+ classic methods, \d+ of REST 3\.0, \d+ files", said)
    assert str(tmp_path / PACKAGE) in said


def test_progress_is_told(spec: Path, tmp_path: Path) -> None:
    told: list[tuple[str, int, int]] = []
    generate(spec, tmp_path, lambda *step: told.append(step))
    assert {stage for stage, _, _ in told} == {"read", "write"}
    assert all(done <= total for _, done, total in told)
    assert told[-1][1] == told[-1][2]


# --- bad input -----------------------------------------------------------------------------------


def broken(kind: str) -> Iterator[tuple[str, str]]:
    """Name of a document, its text."""
    good = json.dumps(document(operation("x.get", None, {"type": "integer"})))
    wrong = operation("x.get", {"$ref": "#/components/schemas/Nowhere"})
    texts = {
        "no document": "just text",
        "no YAML": "openapi: [",
        "a reference to nowhere": json.dumps(document(wrong)),
    }
    if kind != "no file":
        yield "openapi.yaml", texts.get(kind, good)
    yield "openapi-v3.yaml", good


@pytest.mark.parametrize("kind", ["no file", "no document", "no YAML", "a reference to nowhere"])
def test_bad_documents_are_refused_and_the_old_package_stays(
    kind: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, text in broken(kind):
        (tmp_path / name).write_text(text, encoding="utf-8")
    out = tmp_path / "out"
    (out / PACKAGE).mkdir(parents=True)
    (out / PACKAGE / "kept.py").write_text("", encoding="utf-8")
    assert main(["client", "--spec", str(tmp_path), "--out", str(out)]) == 1
    said = capsys.readouterr().err
    assert "openapi.yaml" in said
    assert "Traceback" not in said
    assert [str(path.relative_to(out)) for path in out.rglob("*")] == [
        PACKAGE,
        f"{PACKAGE}/kept.py",
    ]


def test_a_failure_while_writing_leaves_the_old_package(
    spec: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / PACKAGE).mkdir()
    (tmp_path / PACKAGE / "kept.py").write_text("", encoding="utf-8")

    def fail(_: Path) -> None:
        raise OSError("no space left")

    monkeypatch.setattr(driver, "format_code", fail)
    with pytest.raises(InputError, match=r": cannot write: no space left$"):
        generate(spec, tmp_path)
    assert [path.name for path in tmp_path.rglob("*")] == [PACKAGE, "kept.py"]


def test_a_package_that_cannot_be_moved_leaves_the_old_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on Windows, where a folder that a program works in cannot be replaced."""
    target = tmp_path / PACKAGE
    target.mkdir()
    (target / "kept.py").write_text("", encoding="utf-8")
    rename = Path.rename

    def busy(self: Path, to: Path) -> Path:
        if to == target and not (self / "kept.py").exists():
            raise OSError("busy")
        return rename(self, to)

    monkeypatch.setattr(Path, "rename", busy)
    monkeypatch.setattr(driver, "format_code", lambda _: None)
    with pytest.raises(InputError, match=r": cannot write: busy$"):
        driver.write({"new.py": ""}, tmp_path)
    assert [path.name for path in target.iterdir()] == ["kept.py"]
    assert [path.name for path in tmp_path.iterdir()] == [PACKAGE]


def test_the_old_package_is_replaced_whole(spec: Path, small: Path, tmp_path: Path) -> None:
    (tmp_path / PACKAGE).mkdir()
    (tmp_path / PACKAGE / "of_yesterday.py").write_text("", encoding="utf-8")
    generate(spec, tmp_path)
    assert tree(tmp_path / PACKAGE) == tree(small)
    beside = {path.name for path in STATIC.iterdir()}
    assert {path.name for path in tmp_path.iterdir()} == {PACKAGE, *beside}
