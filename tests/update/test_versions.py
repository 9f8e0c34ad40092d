"""Dates of documentation, versions of what is made from it."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from bitrix24_openapi.compare.api import Step
from bitrix24_openapi.update.revision import docs_date, newest_tag
from bitrix24_openapi.update.versions import next_spec_version, next_version, stepped

IDENTITY = ["-c", "user.name=t", "-c", "user.email=t@example.com", "-c", "commit.gpgsign=false"]


@pytest.fixture(autouse=True)
def no_outer_repository(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.parametrize(
    ("headings", "date"),
    [
        (["August 20, 2026", "August 4, 2026"], "2026-08-20"),
        (["20 августа, 2026", "07 августа, 2026"], "2026-08-20"),
        (["1 мая, 2026", "May 2, 2026"], "2026-05-02"),
        (["August 4, 2026", "August 20, 2026"], "2026-08-20"),
        (["2026", "February 30, 2026", "Smarch 1, 2026", "In 2026"], None),
        ([], None),
    ],
)
def test_the_news_tell_the_date(tmp_path: Path, headings: list[str], date: str | None) -> None:
    lines = [f"### {heading}\n\n- words\n" for heading in headings]
    (tmp_path / "whats-new.md").write_text("\n".join(lines), encoding="utf-8")
    assert docs_date(tmp_path) == date


def git(folder: Path, *arguments: str, date: str = "2026-09-01T12:00:00+00:00") -> None:
    environment = {"GIT_COMMITTER_DATE": date, "GIT_AUTHOR_DATE": date, "PATH": "/usr/bin:/bin"}
    subprocess.run(["git", *IDENTITY, *arguments], cwd=folder, env=environment, check=True)


def repository(folder: Path, date: str = "2026-09-01T12:00:00+00:00") -> Path:
    folder.mkdir()
    git(folder, "init", "--quiet")
    git(folder, "commit", "--quiet", "--allow-empty", "-m", "x", date=date)
    return folder


def test_the_last_commit_tells_the_date(tmp_path: Path) -> None:
    docs = repository(tmp_path / "docs")
    (docs / "whats-new.md").write_text("### August 20, 2026\n", encoding="utf-8")
    assert docs_date(docs) == "2026-09-01"


def test_commits_of_an_outer_repository_tell_nothing(tmp_path: Path) -> None:
    inner = repository(tmp_path / "outer") / "docs"
    inner.mkdir()
    assert docs_date(inner) is None


def test_the_newest_of_two_checkouts(tmp_path: Path) -> None:
    english = repository(tmp_path / "en", "2026-08-01T12:00:00+00:00")
    russian = repository(tmp_path / "ru", "2026-08-09T12:00:00+00:00")
    assert docs_date(english, russian) == "2026-08-09"
    assert docs_date(english, tmp_path) == "2026-08-01"
    assert docs_date(tmp_path / "nowhere") is None


def test_the_newest_release(tmp_path: Path) -> None:
    root = repository(tmp_path / "r")
    assert newest_tag(root, "client-v*") is None
    for tag in ("client-v0.9.0", "client-v0.10.0", "v1.0.0"):
        git(root, "tag", tag)
    assert newest_tag(root, "client-v*") == "client-v0.10.0"
    # A fix of an older line is tagged later.
    git(root, "commit", "--quiet", "--allow-empty", "-m", "y", date="2026-10-01T12:00:00+00:00")
    git(root, "tag", "client-v0.9.1")
    assert newest_tag(root, "client-v*") == "client-v0.10.0"
    assert newest_tag(tmp_path, "client-v*") is None


@pytest.mark.parametrize(
    ("version", "step", "expected"),
    [
        ("1.2.3", Step.MAJOR, "2.0.0"),
        ("1.2.3", Step.MINOR, "1.3.0"),
        ("1.2.3", Step.PATCH, "1.2.4"),
        ("1.2.3", Step.NONE, "1.2.3"),
        ("0.2.3", Step.MAJOR, "0.3.0"),
        ("0.2.3", Step.MINOR, "0.2.4"),
        ("0.2.3", Step.NONE, "0.2.3"),
    ],
)
def test_steps(version: str, step: Step, expected: str) -> None:
    assert stepped(version, step) == expected


@pytest.mark.parametrize(
    ("released", "current", "step", "expected"),
    [
        (None, "0.1.0", Step.MAJOR, "0.2.0"),
        (None, "0.2.0", Step.MINOR, "0.2.1"),
        (None, "0.2.0", Step.NONE, "0.2.0"),
        ("1.0.0", "1.0.0", Step.PATCH, "1.0.1"),
        ("1.0.0", "1.1.0", Step.PATCH, "1.1.0"),
        ("1.0.0", "1.1.0", Step.MAJOR, "2.0.0"),
        ("1.9.0", "1.9.0", Step.MINOR, "1.10.0"),
        ("1.9.0", "1.10.0", Step.MINOR, "1.10.0"),
    ],
)
def test_the_next_release(released: str | None, current: str, step: Step, expected: str) -> None:
    assert next_version(released, current, step) == expected


@pytest.mark.parametrize(
    ("before", "date", "expected"),
    [
        ("", "2026-08-20", "2026-08-20"),
        ("2026-08-06", "2026-08-20", "2026-08-20"),
        # Other facts on the same day.
        ("2026-08-20", "2026-08-20", "2026-08-20.1"),
        ("2026-08-20.1", "2026-08-20", "2026-08-20.2"),
        ("2026-08-20.1", "2026-09-01", "2026-09-01"),
        # An older revision says so.
        ("2026-08-20", "2026-06-19", "2026-06-19"),
        # Nothing tells the date.
        ("2026-08-20", "", "2026-08-20.1"),
        ("", "", ""),
    ],
)
def test_the_version_of_the_spec_is_a_date(before: str, date: str, expected: str) -> None:
    assert next_spec_version(before, date) == expected
