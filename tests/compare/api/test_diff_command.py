"""``bitrix24-openapi diff``: where specs come from, what is printed, exit codes."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from bitrix24_openapi.cli import main
from bitrix24_openapi.openapi.emit import dump

from .specs import document, operation, record, typed

OLD = document({"a.b": operation(record(x=typed("string")))})
BROKEN = document({"a.b": operation(record(x=typed("integer")))})
GROWN = document({"a.b": operation(record(x=typed("string"), y=typed("string")))})
RENAMED = document({"a.b": operation(record(x=typed("string")), summary="Words")})


def write(path: Path, value: dict[str, Any]) -> str:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(dump(value), encoding="utf-8")
    return str(path)


@pytest.fixture
def old(tmp_path: Path) -> str:
    return write(tmp_path / "old.yaml", OLD)


@pytest.mark.parametrize(
    ("new", "fail_on", "code", "line"),
    [
        (OLD, "any", 0, "none: no changes"),
        (RENAMED, "breaking", 0, "patch: 1 of documentation alone"),
        (RENAMED, "any", 1, "patch: 1 of documentation alone"),
        (GROWN, "breaking", 0, "minor: 1 additive"),
        (GROWN, "additive", 1, "minor: 1 additive"),
        (BROKEN, "additive", 1, "major: 1 breaking"),
        (BROKEN, "breaking", 1, "major: 1 breaking"),
    ],
)
def test_exit_codes(
    tmp_path: Path,
    old: str,
    capsys: pytest.CaptureFixture[str],
    new: dict[str, Any],
    fail_on: str,
    code: int,
    line: str,
) -> None:
    file = write(tmp_path / "new.yaml", new)
    assert main(["diff", old, file, "--format", "line", "--fail-on", fail_on]) == code
    assert capsys.readouterr().out == f"{line}\n"


def test_changes_alone_are_no_failure(tmp_path: Path, old: str) -> None:
    assert main(["diff", old, write(tmp_path / "new.yaml", BROKEN)]) == 0


def test_to_a_file(tmp_path: Path, old: str, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "deep" / "changes.json"
    new = write(tmp_path / "new.yaml", BROKEN)
    assert main(["diff", old, new, "--format", "json", "-o", str(out)]) == 0
    assert json.loads(out.read_text(encoding="utf-8"))["step"] == "major"
    assert capsys.readouterr().out == "major: 1 breaking\n"


def test_folders(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(tmp_path / "old" / "openapi.yaml", OLD)
    write(tmp_path / "new" / "openapi.yaml", OLD)
    write(tmp_path / "new" / "openapi-v3.yaml", GROWN)
    arguments = ["diff", str(tmp_path / "old"), str(tmp_path / "new"), "--format", "line"]
    assert main(arguments) == 0
    assert capsys.readouterr().out == "minor: 1 additive; methods: 1 added\n"


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with two commits of spec/openapi.yaml, and the second one's files."""
    root = tmp_path / "repository"
    root.mkdir()
    monkeypatch.chdir(root)
    for name in ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"):
        monkeypatch.delenv(name, raising=False)
    identity = ["-c", "user.name=t", "-c", "user.email=t@example.com", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", "init", "--quiet"], check=True)
    for value in (OLD, GROWN):
        write(root / "spec" / "openapi.yaml", value)
        subprocess.run(["git", "add", "spec"], check=True)
        subprocess.run(["git", *identity, "commit", "--quiet", "-m", "spec"], check=True)
    return root


@pytest.mark.parametrize(
    ("old_place", "new_place"),
    [
        ("HEAD~1:spec", "HEAD:spec"),
        ("HEAD~1", "spec"),
        ("HEAD~1:spec/", "HEAD"),
        ("HEAD~1:spec/openapi.yaml", "spec/openapi.yaml"),
        ("HEAD~1:spec/openapi.yaml", "HEAD:spec/openapi.yaml"),
    ],
)
@pytest.mark.usefixtures("repository")
def test_revisions(old_place: str, new_place: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["diff", old_place, new_place, "--format", "line"]) == 0
    assert capsys.readouterr().out == "minor: 1 additive\n"


@pytest.mark.parametrize(
    ("old_place", "new_place", "complaint"),
    [
        ("HEAD~9", "spec", "HEAD~9: neither a file nor a folder nor a revision of git"),
        ("HEAD:nowhere", "spec", "HEAD:nowhere: nowhere is not in HEAD"),
        ("HEAD:spec/openapi.yaml", "spec", "HEAD:spec/openapi.yaml is one document, spec a folder"),
        ("spec", "spec/openapi.yaml", "spec/openapi.yaml is one document, spec a folder of them"),
        (".", "spec", ".: neither openapi.yaml nor openapi-v3.yaml is there"),
        ("HEAD:", "spec", "HEAD:: neither openapi.yaml nor openapi-v3.yaml is there"),
        ("--upload-pack=x", "spec", ""),
    ],
)
@pytest.mark.usefixtures("repository")
def test_places_that_hold_no_spec(
    old_place: str, new_place: str, complaint: str, capsys: pytest.CaptureFixture[str]
) -> None:
    if old_place.startswith("-"):
        with pytest.raises(SystemExit):
            main(["diff", old_place, new_place])
        return
    assert main(["diff", old_place, new_place]) == 1
    captured = capsys.readouterr()
    assert captured.out == ""
    assert complaint in captured.err


def test_a_broken_document_is_named_with_its_line(
    tmp_path: Path, old: str, capsys: pytest.CaptureFixture[str]
) -> None:
    bad = tmp_path / "bad.yaml"
    bad.write_text("openapi: 3.1.1\npaths: {\n", encoding="utf-8")
    assert main(["diff", old, str(bad), "-o", str(tmp_path / "out.md")]) == 1
    assert f"{bad}:3: not YAML" in capsys.readouterr().err
    assert not (tmp_path / "out.md").exists()
