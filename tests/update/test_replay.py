"""Past revisions through ``update``, one after the other, and what each came to."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from tests.paths import ROOT

from bitrix24_openapi.cli import main
from bitrix24_openapi.errors import InputError
from bitrix24_openapi.update.steps import Step, days, from_folders, from_histories

from .test_update import write_news, write_page
from .test_versions import git, no_outer_repository  # noqa: F401 - a fixture

METHODS = [f"crm.thing.m{number:02}" for number in range(12)]


def revision(folder: Path, date: str, *left_out: str, **pages: dict[str, str]) -> Path:
    for method in METHODS:
        if method not in left_out:
            write_page(folder, method, **pages.get(method.rpartition(".")[2], {}))
    write_news(folder, date)
    return folder


@pytest.fixture
def steps(tmp_path: Path) -> list[str]:
    revision(tmp_path / "one", "August 6, 2026")
    two = revision(tmp_path / "two", "August 13, 2026", "crm.thing.m01", "crm.thing.m02")
    write_page(two, "crm.thing.M01")
    write_page(two, "crm.thing.new")
    revision(tmp_path / "three", "August 20, 2026", "crm.thing.m02", m03={"id": "string*"})
    return [str(tmp_path / name) for name in ("one", "two", "three")]


def replay(tmp_path: Path, *arguments: str) -> int:
    return main(
        [
            *("replay", "--no-client", "--no-corrections", "--jobs", "1"),
            *("--cache-dir", str(tmp_path / "cache"), "--json", str(tmp_path / "rows.json")),
            *arguments,
        ]
    )


def test_every_step_is_a_row(
    steps: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    changelog, scratch = tmp_path / "log" / "CHANGELOG.md", tmp_path / "scratch"
    arguments = ["--changelog", str(changelog), "--scratch", str(scratch)]
    assert replay(tmp_path, "--steps", *steps, *arguments) == 0
    rows = json.loads((tmp_path / "rows.json").read_text(encoding="utf-8"))
    shown = ("step", "spec", "client", "added", "undocumented", "removed", "breaking", "kept")
    assert [tuple(row[name] for name in shown) for row in rows] == [
        ("one", "2026-08-06", "0.1.0", 0, 0, 0, 0, 0),
        ("two", "2026-08-13", "0.1.1", 1, 1, 0, 0, 2),
        # M01 is m01 again, the new one is described no longer; an id has another type.
        ("three", "2026-08-20", "0.2.0", 0, 1, 0, 1, 1),
    ]
    assert not any(row["interventions"] for row in rows)
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("| step ")
    assert [line.split(" | ")[0].strip("| ") for line in lines[2:]] == ["one", "two", "three"]
    assert "+1 −0 (1 silent)" in lines[3]
    headings = [line for line in changelog.read_text("utf-8").splitlines() if line[:3] == "## "]
    assert headings == [
        "## 2026-08-20, client 0.2.0",
        "## 2026-08-13, client 0.1.1",
        "## 2026-08-06, client 0.1.0",
    ]
    assert (scratch / "step-02.md").read_text("utf-8").startswith("# Follow the documentation")


def test_a_step_that_stops_is_an_intervention_and_the_rest_goes_on(
    steps: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    empty = revision(tmp_path / "empty", "August 27, 2026", *METHODS[2:])
    (tmp_path / "broken").mkdir()
    code = replay(tmp_path, "--steps", *steps, str(empty), str(tmp_path / "broken"), steps[2])
    assert code == 1
    rows = json.loads((tmp_path / "rows.json").read_text(encoding="utf-8"))
    assert [len(row["interventions"]) for row in rows] == [0, 0, 0, 1, 1, 0]
    output = capsys.readouterr().out
    assert "- empty: openapi.yaml: 9 of 13 methods and events are no longer documented" in output
    assert f"- broken: {tmp_path / 'broken'}: " in output


def test_tests_run_after_each_step_in_a_copy_of_the_repository(
    steps: list[str], tmp_path: Path
) -> None:
    repository = tmp_path / "repository"
    (repository / "spec").mkdir(parents=True)
    (repository / "generated_client").mkdir()
    (repository / "kept.txt").write_text("kept", encoding="utf-8")
    for file in ("spec/openapi.yaml", "spec/glossary.yaml", "generated_client/x.py"):
        (repository / file).write_text("any: {}\n", encoding="utf-8")
    git(tmp_path, "init", "--quiet", str(repository))
    git(repository, "add", "--all")
    check = (
        "import pathlib, sys; p = pathlib.Path; here = [str(x) for x in p('.').iterdir()]; "
        "sys.exit(not (p('kept.txt').exists() and p('spec/glossary.yaml').exists() "
        "and 'crm.thing.m03' in p('spec/openapi.yaml').read_text()) "
        "or p('spec/undocumented.yaml').read_text().count('m02') > 0)"
    )
    arguments = ["--repository", str(repository), "--verify", f'{sys.executable} -c "{check}"']
    assert replay(tmp_path, "--steps", *steps[:2], *arguments) == 1
    rows = json.loads((tmp_path / "rows.json").read_text(encoding="utf-8"))
    assert [len(row["interventions"]) for row in rows] == [0, 1]
    assert "failed with exit code 1" in rows[1]["interventions"][0]
    assert (repository / "spec" / "openapi.yaml").read_text("utf-8") == "any: {}\n"


# --- where steps come from ------------------------------------------------------------------


def test_folders(tmp_path: Path) -> None:
    for name in ("en", "ru", "both/en", "both/ru", "english/en", "docs/api-reference", "docs/en"):
        (tmp_path / name).mkdir(parents=True)
    en, ru = tmp_path / "en", tmp_path / "ru"
    places = [f"{en}", f"{en},{ru}", f",{ru}", f"{tmp_path}/both", f"{tmp_path}/english"]
    assert from_folders([*places, f"{tmp_path}/docs"]) == [
        Step("en", en, None),
        Step("en ru", en, ru),
        Step("ru", None, ru),
        Step("both", tmp_path / "both" / "en", tmp_path / "both" / "ru"),
        Step("english", tmp_path / "english" / "en", None),
        # A checkout that happens to have a folder of that name.
        Step("docs", tmp_path / "docs", None),
    ]
    for place in (f"{tmp_path}/nowhere", f"{en},{tmp_path}/nowhere", ","):
        with pytest.raises(InputError):
            from_folders([place])


def test_days() -> None:
    assert days("2026-08-01", "2026-08-20", 7) == [
        "2026-08-01", "2026-08-08", "2026-08-15", "2026-08-20",
    ]  # fmt: skip
    assert days("2026-08-01", "2026-08-08", 7) == ["2026-08-01", "2026-08-08"]
    with pytest.raises(InputError, match="later"):
        days("2026-08-02", "2026-08-01", 7)


def history(folder: Path, *states: tuple[str, dict[str, str]]) -> Path:
    folder.mkdir()
    git(folder, "init", "--quiet", "--initial-branch", "main")
    for date, files in states:
        for path in folder.iterdir():
            if path.name != ".git":
                path.unlink()
        for name, text in files.items():
            (folder / name).write_text(text, encoding="utf-8")
        git(folder, "add", "--all")
        git(folder, "commit", "--quiet", "-m", "x", date=f"{date}T12:00:00+00:00")
    return folder


def test_histories(tmp_path: Path) -> None:
    en = history(
        tmp_path / "a",
        ("2026-08-01", {"a.md": "1"}),
        ("2026-08-05", {"a.md": "2", "b.md": "1"}),
        ("2026-08-19", {"b.md": "1"}),
    )
    ru = history(tmp_path / "b", ("2026-07-01", {"a.md": "ru"}), ("2026-08-06", {"a.md": "ru2"}))
    into = tmp_path / "into"
    dates = ["2026-08-01", "2026-08-03", "2026-08-07", "2026-08-20"]
    seen = []
    for step in from_histories(en, ru, dates, into):
        assert step.docs_en is not None
        assert step.docs_ru is not None
        files = {
            f"{folder.name}/{path.name}": path.read_text(encoding="utf-8")
            for folder in (step.docs_en, step.docs_ru)
            for path in folder.iterdir()
        }
        seen.append((step.name, step.date, files))
    assert seen == [
        ("2026-08-01", "2026-08-01", {"en/a.md": "1", "ru/a.md": "ru"}),
        ("2026-08-07", "2026-08-06", {"en/a.md": "2", "en/b.md": "1", "ru/a.md": "ru2"}),
        ("2026-08-20", "2026-08-19", {"en/b.md": "1", "ru/a.md": "ru2"}),
    ]
    status = subprocess.run(
        ["git", "status", "--short"], cwd=en, capture_output=True, text=True, check=True
    )
    assert status.stdout == "", "the checkout is as it was"
    with pytest.raises(InputError, match="no commit before 2026-06-01"):
        list(from_histories(en, ru, ["2026-06-01"], into))


def test_a_replay_of_histories(
    tmp_path: Path, steps: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    docs = tmp_path / "docs"
    revision(docs, "August 6, 2026")
    git(docs, "init", "--quiet", "--initial-branch", "main")
    for date, changed in (("2026-08-07", ()), ("2026-08-15", ("crm.thing.added",))):
        for method in changed:
            write_page(docs, method)
        git(docs, "add", "--all")
        git(docs, "commit", "--quiet", "-m", "x", date=f"{date}T12:00:00+00:00")
    arguments = ["--git", str(docs), "--from", "2026-08-07", "--to", "2026-08-20", "--every", "1"]
    assert replay(tmp_path, *arguments) == 0
    rows = json.loads((tmp_path / "rows.json").read_text(encoding="utf-8"))
    assert [(row["step"], row["spec"], row["added"]) for row in rows] == [
        ("2026-08-07", "2026-08-07", 0),
        ("2026-08-15", "2026-08-15", 1),
    ]


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["--steps", "a", "--git", "b"],
        ["--git", "b"],
        ["--git", "b", "--dates", "yesterday"],
        ["--git", "b", "--from", "2026-08-01"],
    ],
)
def test_usage(tmp_path: Path, arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        replay(tmp_path, *arguments)
    assert caught.value.code == 2


def test_a_scratch_folder_has_to_be_empty(
    tmp_path: Path, steps: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert replay(tmp_path, "--steps", steps[0], "--scratch", str(tmp_path / "one")) == 1
    assert "the folder is not empty" in capsys.readouterr().err


# --- the real documentation -----------------------------------------------------------------

#: An older revision beside the one that the tests use.
OLDER = {
    language: Path(os.environ.get(f"B24_DOCS_{language.upper()}_OLD", place))
    for language, place in (
        ("en", ROOT.parent / "shared" / "docs" / "en-2026-06"),
        ("ru", ROOT.parent / "shared" / "docs" / "ru-2026-06"),
    )
}


@pytest.mark.slow
def test_two_months_of_the_real_documentation(
    corpus_en: Path, corpus_ru: Path, tmp_path: Path
) -> None:
    if not all(folder.is_dir() for folder in OLDER.values()):
        pytest.skip("no older documentation (B24_DOCS_EN_OLD, B24_DOCS_RU_OLD)")
    steps = [f"{OLDER['en']},{OLDER['ru']}", f"{corpus_en},{corpus_ru}"]
    rows = tmp_path / "rows.json"
    assert main(["replay", "--steps", *steps, "--json", str(rows), "--no-cache"]) == 0
    last = json.loads(rows.read_text(encoding="utf-8"))[-1]
    assert last["interventions"] == []
    assert last["added"] > 0
    assert (last["removed"], last["callables_removed"], last["types_removed"]) == (0, 0, 0)
