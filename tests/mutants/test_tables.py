"""The tables of named defects, and the sample of random changes."""

from __future__ import annotations

import textwrap
from collections import Counter
from pathlib import Path

import pytest
from tests.paths import ROOT
from tools.mutation import sample
from tools.mutation.defects import Defect, StaleError, TableError, load

ENTRY = """
  - name: {name}
    file: a.py
    old: a
    new: b
"""


def table(folder: Path, *entries: str) -> Path:
    (folder / "extract.yaml").write_text(
        "tests: tests/a.py tests/b.py\ndefects:" + "".join(entries)
    )
    return folder


def test_tables_are_read_with_the_tests_of_their_part(tmp_path: Path) -> None:
    own = textwrap.indent("tests: tests/c.py\n", "    ")
    first, second = load(table(tmp_path, ENTRY.format(name="one"), ENTRY.format(name="two") + own))
    assert first == Defect("extract", "one", "a.py", "a", "b", ("tests/a.py", "tests/b.py"))
    assert second.tests == ("tests/c.py",)


@pytest.mark.parametrize(
    ("entries", "message"),
    [
        ([ENTRY.format(name="one"), ENTRY.format(name="one")], "two defects are called 'one'"),
        (["\n  - name: one\n    file: a.py\n"], "entry 1 needs"),
        ([ENTRY.format(name="one") + "    why: never\n"], "entry 1 needs"),
    ],
)
def test_a_table_with_a_mistake_is_refused(
    tmp_path: Path, entries: list[str], message: str
) -> None:
    with pytest.raises(TableError, match=message):
        load(table(tmp_path, *entries))


def test_a_file_that_is_no_table_is_refused(tmp_path: Path) -> None:
    (tmp_path / "extract.yaml").write_text("- 1\n")
    with pytest.raises(TableError, match="expected the keys"):
        load(tmp_path)


@pytest.mark.parametrize("each", load(), ids=lambda each: each.name)
def test_entries_of_the_tables_make_sense(each: Defect) -> None:
    """Who changes a line on the list changes the entry, too, or gives it up."""
    assert each.applied(ROOT)
    assert each.old != each.new
    assert each.tests
    for selected in each.tests:
        assert (ROOT / selected.partition("::")[0]).exists(), selected


def test_every_part_has_its_share_of_defects() -> None:
    counted = Counter(each.part for each in load())
    wanted = {"extractor": 15, "spec": 10, "runtime": 12, "mock": 15, "client": 8}
    assert all(counted[part] >= number for part, number in wanted.items())


# --- random changes -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("source", "changed", "expected"),
    [
        ("a = 1\n", "a = 2\n", (4, "1", "2")),
        ("a = 11\n", "a = 1\n", (5, "1", "")),
        ("f(a, a)", "f(a)", (3, ", a", "")),
        ("not a", "a", (0, "not ", "")),
    ],
)
def test_a_change_is_a_replacement_at_its_place(
    source: str, changed: str, expected: tuple[int, str, str]
) -> None:
    at, old, new = sample.difference(source, changed)
    assert (at, old, new) == expected
    assert source[:at] + new + source[at + len(old) :] == changed


def test_a_change_at_a_place_applies_there_alone(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text("1 + 1\n")
    there = Defect("a", "a", "a.py", "1", "2", (), at=4)
    assert there.applied(tmp_path) == "1 + 2\n"
    (tmp_path / "a.py").write_text("1 + 3\n")
    with pytest.raises(StaleError, match="not the file"):
        there.applied(tmp_path)


def test_a_sample_is_the_same_for_a_seed() -> None:
    every = [Defect("a", str(number), "a.py", "", "", ()) for number in range(100)]
    first = sample.drawn(every, 10, 1)
    assert len(first) == 10
    assert first == sample.drawn(every, 10, 1) != sample.drawn(every, 10, 2)
    assert [int(each.name) for each in first] == sorted(int(each.name) for each in first)
    assert sample.drawn(every, 0, 1) == sample.drawn(every, 1000, 1) == every


@pytest.mark.parametrize("module", sample.MODULES)
def test_modules_of_the_sample_exist(module: str) -> None:
    assert (ROOT / sample.PACKAGE / module).is_file()
    for tests in sample.MODULES[module].split():
        assert (ROOT / tests).is_file(), tests


def test_every_change_is_one_that_can_be_tried() -> None:
    pytest.importorskip("mutmut", reason="make mutation installs it")
    every = sample.changes(["client/runtime/moments.py"], "tests/runtime/test_views.py")
    assert len(every) > 20
    assert len({each.name for each in every}) == len(every)
    source = (ROOT / every[0].file).read_text(encoding="utf-8")
    for each in every:
        compile(each.applied(ROOT), each.file, "exec")
        assert each.applied(ROOT) != source
