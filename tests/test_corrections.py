"""Corrections belong to the generator, and apply to whatever is built."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
import yaml
from tests.paths import SPEC

from bitrix24_openapi import corrections
from bitrix24_openapi.cli import main
from bitrix24_openapi.errors import InputError
from bitrix24_openapi.openapi import sources
from bitrix24_openapi.openapi.hand_written import entry_lines, read, without_entries

pytestmark = pytest.mark.thorough

OVERLAY = """\
overlay: 1.0.0
info: {title: t, version: '1'}
actions:
- target: $.paths['/crm.deal.add'].post
  update: {summary: Corrected}
  x-evidence: page.md:1
- target: $.paths['/gone'].post
  update: {summary: Corrected}
  x-evidence: page.md:1
"""


def build(docs: Path, out: Path, *arguments: str) -> int:
    return main(
        ["build", "--docs", str(docs), "--out", str(out), "--no-cache", "--jobs", "1", *arguments]
    )


def summary(out: Path) -> str:
    document = yaml.load((out / "openapi.yaml").read_text("utf-8"), Loader=yaml.CSafeLoader)
    text: str = document["paths"]["/crm.deal.add"]["post"]["summary"]
    return text


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An installation that carries one correction that applies, and one that does not."""
    folder = tmp_path / "installed"
    folder.mkdir()
    (folder / "overlay.yaml").write_text(OVERLAY, encoding="utf-8")
    (folder / "glossary.yaml").write_text("any: {}\n", encoding="utf-8")
    monkeypatch.setattr(sources, "PACKAGED", folder)
    return folder


def test_they_apply_to_any_folder(
    sample_en: Path, tmp_path: Path, own: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert build(sample_en, tmp_path / "any") == 0
    assert summary(tmp_path / "any") == "Corrected"
    assert "1 corrections do not apply to this revision of the docs" in capsys.readouterr().out


def test_they_can_be_left_out(sample_en: Path, tmp_path: Path, own: Path) -> None:
    assert build(sample_en, tmp_path / "any", "--no-corrections") == 0
    assert summary(tmp_path / "any") != "Corrected"


def test_others_can_be_chosen(sample_en: Path, tmp_path: Path, own: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    text = OVERLAY.replace("Corrected", "Otherwise")
    (other / "overlay.yaml").write_text(text, encoding="utf-8")
    assert build(sample_en, tmp_path / "any", "--corrections", str(other)) == 0
    assert summary(tmp_path / "any") == "Otherwise"
    assert build(sample_en, other) == 0
    assert summary(other) == "Otherwise", "a folder with corrections is built with those"


def test_a_file_may_be_added(sample_en: Path, tmp_path: Path, own: Path) -> None:
    more = tmp_path / "more.yaml"
    more.write_text(OVERLAY.replace("summary", "description"), encoding="utf-8")
    assert build(sample_en, tmp_path / "any", "--overlay", str(more)) == 0
    assert summary(tmp_path / "any") == "Corrected"
    text = (tmp_path / "any" / "openapi.yaml").read_text(encoding="utf-8")
    assert "description: Corrected" in text


@pytest.mark.parametrize("beside", [True, False])
def test_stale_ones_fail_the_check_where_they_are_kept(
    sample_en: Path, tmp_path: Path, own: Path, beside: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    if beside:
        shutil.copytree(own, out)
    assert build(sample_en, out) == 0
    report = json.loads((out / "report.json").read_text(encoding="utf-8"))
    assert report["counters"]["stale:overlay"] == 1
    report["counters"] = {k: v for k, v in report["counters"].items() if not k.startswith("ours:")}
    (out / "report.json").write_text(json.dumps(report), encoding="utf-8")
    assert main(["check", "--out", str(out)]) == int(beside)
    error = "1 entries of overlay.yaml no longer apply"
    assert (error in capsys.readouterr().err) is beside


def test_a_folder_without_corrections_is_named(
    sample_en: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert build(sample_en, tmp_path / "out", "--corrections", str(tmp_path)) == 1
    assert capsys.readouterr().err == f"{tmp_path}: no corrections in this folder\n"
    assert not (tmp_path / "out").exists()


def test_an_installation_without_corrections_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sources, "PACKAGED", tmp_path / "a")
    monkeypatch.setattr(sources, "CHECKOUT", tmp_path / "b")
    with pytest.raises(InputError, match="--no-corrections"):
        corrections.for_folder(tmp_path)


def test_a_checkout_uses_its_own() -> None:
    assert corrections.packaged() == corrections.in_folder(SPEC)


# --- entries that go ------------------------------------------------------------------------

LIST = """\
# What this file is.
- a: 1
  b: >-
    text
    # not a comment

# About the second.
- a: 2

- a: 3
"""


@pytest.mark.parametrize(
    ("gone", "left"),
    [
        ((), LIST),
        (
            (2,),
            "# What this file is.\n# About the second.\n- a: 2\n\n- a: 3\n",
        ),
        ((10,), LIST.removesuffix("\n- a: 3\n")),
        ((2, 8, 10), "# What this file is.\n# About the second.\n"),
    ],
)
def test_entries_are_removed_and_comments_stay(
    tmp_path: Path, gone: tuple[int, ...], left: str
) -> None:
    path = tmp_path / "list.yaml"
    path.write_text(LIST, encoding="utf-8")
    assert without_entries(path, gone) == left


def test_the_last_action_of_an_overlay_leaves_an_empty_list(tmp_path: Path) -> None:
    path = tmp_path / "overlay.yaml"
    path.write_text("actions:\n  - {target: a}\n  - target: b\n", encoding="utf-8")
    assert without_entries(path, [2], "actions") == "actions:\n  - target: b\n"
    assert without_entries(path, [2, 3], "actions") == "actions: []\n"


@pytest.mark.parametrize("text", ["[{a: 1},\n {a: 2}]\n", "- a: 1\n- &x {a: 2}\n- *x\n"])
def test_entries_that_cannot_be_told_apart_stay(tmp_path: Path, text: str) -> None:
    path = tmp_path / "list.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match="by hand"):
        without_entries(path, [2])


@pytest.mark.parametrize("name", ["overlay.yaml", "overlay-v3.yaml", "verdicts.yaml"])
def test_any_entry_of_the_committed_files_can_go(name: str) -> None:
    key = "actions" if name.startswith("overlay") else None
    data, node = read(SPEC / name)
    entries = data["actions"] if key else data
    for number, line in enumerate(entry_lines(node, key)):
        text = without_entries(SPEC / name, [line], key)
        again = yaml.safe_load(text)
        left = again["actions"] if key else again
        assert left == entries[:number] + entries[number + 1 :]
