"""The command line: what it prints and how it exits."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from bitrix24_openapi import __version__
from bitrix24_openapi.cli import main

DEAL_ADD = "api-reference/crm/deals/crm-deal-add.md"
COMMANDS = ("build", "extract", "report")


@pytest.fixture(autouse=True)
def _no_user_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("CI", "1")


@pytest.fixture
def built(tmp_path: Path, sample_en: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    out = tmp_path / "out"
    assert main(["build", "--docs", str(sample_en), "--out", str(out), "--jobs", "1"]) == 0
    capsys.readouterr()
    return out


def usage_error(*arguments: str) -> int:
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    assert isinstance(caught.value.code, int)
    return caught.value.code


# --- help and usage -----------------------------------------------------------------------


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert usage_error("--version") == 0
    assert capsys.readouterr().out == f"bitrix24-openapi {__version__}\n"


@pytest.mark.parametrize("command", COMMANDS)
def test_help_has_an_example(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert usage_error(command, "--help") == 0
    text = capsys.readouterr().out
    assert re.search(rf"^examples:\n  bitrix24-openapi {command}", text, re.MULTILINE)


def test_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert usage_error("--help") == 0
    words = capsys.readouterr().out.split()
    assert set(COMMANDS) <= set(words)


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("unknown",),
        ("build",),
        ("build", "--docs", "x", "--jobs", "0"),
        ("build", "--docs", "x", "--jobs", "many"),
        ("build", "--no-cache", "--cache-dir", "x"),
        ("extract",),
        ("report", "surplus"),
    ],
)
def test_wrong_usage_exits_with_2(
    arguments: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    assert usage_error(*arguments) == 2
    assert "usage: bitrix24-openapi" in capsys.readouterr().err


# --- build --------------------------------------------------------------------------------


def test_build_says_what_it_made(
    tmp_path: Path, sample_en: Path, sample_ru: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    code = main(["build", "--docs", str(sample_en), "--docs-ru", str(sample_ru), "--out", str(out)])
    captured = capsys.readouterr()
    assert code == 0
    assert re.match(r"\d+ classic operations, \d+ of REST 3.0, \d+ events?\n", captured.out)
    assert captured.err == ""
    assert str(out / "openapi.yaml") in captured.out
    assert (out / "openapi.yaml").is_file()


def test_build_uses_what_lies_beside_its_outputs(
    tmp_path: Path, sample_en: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "overlay.yaml").write_text(
        "overlay: 1.0.0\ninfo: {title: t, version: '1'}\nactions:\n"
        "- {target: \"$.paths['/gone']\", update: {x: 1}, x-evidence: p}\n",
        encoding="utf-8",
    )
    assert main(["build", "--docs", str(sample_en), "--out", str(tmp_path)]) == 0
    assert "1 corrections do not apply" in capsys.readouterr().out
    report = (tmp_path / "report.md").read_text(encoding="utf-8")
    assert "`overlay.yaml:4` $.paths['/gone']" in report


@pytest.mark.parametrize("prose", [True, False])
def test_prose_can_be_had_or_not(tmp_path: Path, sample_en: Path, prose: bool) -> None:
    flag = "--prose" if prose else "--no-prose"
    out = ["--out", str(tmp_path), "--no-corrections"]
    main(["build", "--docs", str(sample_en), *out, flag])
    text = (tmp_path / "openapi.yaml").read_text(encoding="utf-8")
    # 25 descriptions are the platform's own: servers, responses, security.
    assert (text.count("description:") > 200) is prose


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["build", "--docs", "{tmp}/none"], "{tmp}/none: no such folder"),
        (["build", "--docs", "{tmp}/empty"], "{tmp}/empty: neither a checkout"),
        (["build", "--docs", "{docs}", "--glossary", "{tmp}/g.yaml"], "{tmp}/g.yaml: No such file"),
        (["build", "--docs", "{docs}", "--overlay", "{tmp}/o.yaml"], "{tmp}/o.yaml: No such file"),
        (["extract", "nothing.md", "--docs", "{docs}"], "nothing.md: no such page in {docs}"),
        (["extract", "nothing.md"], "nothing.md: no such page in"),
        (["extract", "{tmp}/stray.md", "--docs", "{docs}"], "{tmp}/stray.md: not inside {docs}"),
        (["report", "--out", "{tmp}"], "{tmp}/report.md: No such file"),
    ],
)
def test_bad_input_exits_with_1_and_one_line(
    tmp_path: Path,
    sample_en: Path,
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
    message: str,
) -> None:
    (tmp_path / "stray.md").write_text("# stray\n", encoding="utf-8")
    (tmp_path / "empty").mkdir()
    names = {"tmp": str(tmp_path), "docs": str(sample_en)}
    assert main([argument.format(**names) for argument in arguments]) == 1
    captured = capsys.readouterr()
    assert captured.err.startswith(message.format(**names))
    assert captured.err.count("\n") == 1
    assert captured.out == ""


# --- extract ------------------------------------------------------------------------------


def test_extract_prints_facts_as_json(sample_en: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["extract", DEAL_ADD, "--docs", str(sample_en), "--json"]) == 0
    (method,) = json.loads(capsys.readouterr().out)["methods"]
    assert method["name"] == "crm.deal.add"


def test_extract_finds_the_checkout_of_a_file(
    sample_en: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["extract", str(sample_en / DEAL_ADD), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["page"] == DEAL_ADD


def test_extract_draws_a_tree(sample_en: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["extract", DEAL_ADD, "--docs", str(sample_en)]) == 0
    text = capsys.readouterr().out
    assert text.startswith(DEAL_ADD)
    assert "crm.deal.add" in text


# --- report -------------------------------------------------------------------------------


def test_report_prints_the_last_report(built: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["report", "--out", str(built)]) == 0
    assert capsys.readouterr().out == (built / "report.md").read_text(encoding="utf-8")


def test_report_as_json(built: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["report", "--out", str(built), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["counters"]["operations"] > 20


def test_a_reader_that_leaves_early_is_no_error(built: Path) -> None:
    command = [sys.executable, "-m", "bitrix24_openapi", "report", "--out", str(built)]
    # More than a pipe holds, so that the writer is still at it.
    (built / "report.md").write_text("line\n" * 200_000, encoding="utf-8")
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(timeout=60) == 0


@pytest.mark.parametrize(
    ("arguments", "expected"), [([], "2026-08-20"), (["--date", "2026-01-31"], "2026-01-31")]
)
def test_the_version_of_a_build_is_the_date_of_the_documentation(
    tmp_path: Path, sample_en: Path, arguments: list[str], expected: str
) -> None:
    docs = tmp_path / "docs"
    shutil.copytree(sample_en, docs)
    (docs / "whats-new.md").write_text("# News\n\n### August 20, 2026\n", encoding="utf-8")
    out = ["--out", str(tmp_path / "out"), "--no-corrections", "--no-cache", "--jobs", "1"]
    assert main(["build", "--docs", str(docs), *out, *arguments]) == 0
    text = (tmp_path / "out" / "openapi.yaml").read_text(encoding="utf-8")
    assert f"\n  version: '{expected}'\n" in text
