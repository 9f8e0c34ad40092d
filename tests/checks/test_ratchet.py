"""The committed report is no worse than the ratchet, and the ratchet is no stricter than it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.paths import ROOT

from bitrix24_openapi.checks.ratchet import Ratchet, complaints, load
from bitrix24_openapi.errors import InputError

RATCHET = ROOT / "spec" / "ratchet.json"


def test_committed_counters_keep_the_ratchet() -> None:
    """Findings that nobody has judged are for ``make check``: they come with new documentation."""
    counters = json.loads((ROOT / "spec" / "report.json").read_text(encoding="utf-8"))["counters"]
    known = {name: number for name, number in counters.items() if not name.startswith("ours:")}
    assert complaints(known, load(RATCHET)) == []


@pytest.mark.parametrize(
    ("counters", "expected"),
    [
        ({"bad": 2, "good": 5}, []),
        ({"good": 5}, []),
        ({"bad": 3, "good": 5}, ["bad rose from 2 to 3"]),
        ({"bad": 2, "good": 4}, ["good fell from 5 to 4"]),
        ({"bad": 0}, ["good fell from 5 to 0"]),
    ],
)
def test_complaints(counters: dict[str, int], expected: list[str]) -> None:
    assert complaints(counters, Ratchet({"bad": 2}, {"good": 5})) == expected


def test_limits_give_way_to_other_documentation() -> None:
    before = Ratchet({"bad": 2, "ours:keys": 0}, {"good": 5, "better": 5}, 0.2)
    after = before.moved({"bad": 3, "ours:keys": 4, "good": 4, "better": 9})
    assert after == Ratchet({"bad": 3, "ours:keys": 0}, {"good": 4, "better": 5}, 0.2)
    assert complaints({"bad": 3, "good": 4, "better": 9}, after) == []


def test_a_ratchet_is_read_as_it_is_written(tmp_path: Path) -> None:
    path = tmp_path / "ratchet.json"
    path.write_text(Ratchet({"a": 1}, {"b": 2}, 0.25).to_json(), encoding="utf-8")
    assert load(path) == Ratchet({"a": 1}, {"b": 2}, 0.25)
    assert load(RATCHET).to_json() == RATCHET.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{",
        '{"at most": {}}',
        '{"margin": 2, "at most": {}, "at least": {}}',
        '{"margin": "x", "at most": {}, "at least": {}}',
    ],
)
def test_a_broken_ratchet_names_its_file(tmp_path: Path, text: str) -> None:
    path = tmp_path / "ratchet.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match=r"ratchet\.json"):
        load(path)


def test_a_missing_ratchet_names_its_file(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"none\.json"):
        load(tmp_path / "none.json")
