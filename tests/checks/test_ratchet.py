"""The committed report is no worse than the ratchet, and the ratchet is no stricter than it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.paths import ROOT

from bitrix24_openapi.checks.ratchet import complaints, load
from bitrix24_openapi.errors import InputError

RATCHET = ROOT / "tests" / "ratchet.json"


def test_committed_counters_keep_the_ratchet() -> None:
    counters = json.loads((ROOT / "spec" / "report.json").read_text(encoding="utf-8"))["counters"]
    assert complaints(counters, load(RATCHET)) == []


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
    limits = {"at most": {"bad": 2}, "at least": {"good": 5}}
    assert complaints(counters, limits) == expected


@pytest.mark.parametrize("text", ["", "[]", "{", '{"at most": {}}'])
def test_a_broken_ratchet_names_its_file(tmp_path: Path, text: str) -> None:
    path = tmp_path / "ratchet.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match=r"ratchet\.json"):
        load(path)


def test_a_missing_ratchet_names_its_file(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"none\.json"):
        load(tmp_path / "none.json")
