"""Mutation tests: what is harmless, what is stale, what cannot be tested, what is sampled."""

from __future__ import annotations

import textwrap
from collections import Counter
from pathlib import Path

import pytest
from tests.paths import ROOT
from tools.mutation import sample
from tools.mutation.defects import Defect, StaleError, TableError, load, planted
from tools.mutation.workshop import Judge, Outcome, Workshop

SOURCE = "def double(number: int) -> int:\n    return number * 2\n"
TESTS = """
from bitrix24_openapi import double


def test_doubles():
    assert double(3) == 6


def test_zero():
    assert double(0) == 0
"""


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A repository of one function, of the shape that the harness expects."""
    root = tmp_path / "repository"
    package = root / "generator" / "bitrix24_openapi"
    package.mkdir(parents=True)
    (package / "__init__.py").write_text(SOURCE)
    (root / "tests").mkdir()
    (root / "tests" / "test_double.py").write_text(TESTS)
    (root / "tests" / "test_nothing.py").write_text("def test_nothing():\n    pass\n")
    (root / "tests" / "test_broken.py").write_text("def test_broken():\n    assert False\n")
    return root


@pytest.fixture(autouse=True)
def _few_plugins(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is installed beside pytest takes seconds to load in every run, and is not needed."""
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")
    monkeypatch.setenv("PYTEST_PLUGINS", "_hypothesis_pytestplugin,xdist.plugin")


@pytest.fixture
def shop(repository: Path, tmp_path: Path) -> Workshop:
    return Workshop(repository, tmp_path / "copy")


def defect(old: str, new: str, tests: str = "tests/test_double.py") -> Defect:
    file = "generator/bitrix24_openapi/__init__.py"
    return Defect("extract", "a defect", file, old, new, tuple(tests.split()))


def judge(*, whole: bool = False) -> Judge:
    return Judge(limit=60, whole_limit=60 if whole else 0, jobs=1)


def test_a_defect_is_killed_by_the_test_that_notices(shop: Workshop) -> None:
    verdict = judge().try_defect(defect("* 2", "* 3"), shop)
    assert verdict.outcome is Outcome.KILLED
    assert verdict.by == "tests/test_double.py::test_doubles"
    assert not verdict.late


def test_a_harmless_change_survives(shop: Workshop) -> None:
    assert judge().try_defect(defect("number * 2", "2 * number"), shop).outcome is Outcome.SURVIVED


def test_a_defect_that_breaks_the_import_is_killed(shop: Workshop) -> None:
    assert judge().try_defect(defect("def double", "def triple"), shop).outcome is Outcome.KILLED


@pytest.mark.parametrize(
    ("old", "reason"),
    [("* 4", "occurs 0 times"), ("number", "occurs 2 times"), ("int", "occurs 2 times")],
)
def test_a_defect_whose_text_is_not_there_once_is_stale(
    shop: Workshop, old: str, reason: str
) -> None:
    verdict = judge().try_defect(defect(old, "x"), shop)
    assert verdict.outcome is Outcome.STALE
    assert reason in verdict.by


def test_a_defect_of_a_file_that_is_gone_is_stale(repository: Path) -> None:
    gone = Defect("extract", "a defect", "generator/gone.py", "a", "b", ())
    with pytest.raises(StaleError, match="does not exist"):
        gone.applied(repository)


@pytest.mark.parametrize("tests", ["tests/test_broken.py", "tests/test_gone.py"])
def test_tests_that_fail_without_the_defect_prove_nothing(shop: Workshop, tests: str) -> None:
    assert judge().try_defect(defect("* 2", "* 3", tests), shop).outcome is Outcome.UNTESTABLE


def test_all_tests_have_the_last_word(shop: Workshop) -> None:
    missed = defect("* 2", "* 3", "tests/test_nothing.py")
    verdict = judge(whole=True).try_defect(missed, shop)
    assert (verdict.outcome, verdict.late) == (Outcome.KILLED, True)
    # Not by the test that fails anyway.
    assert verdict.by == "tests/test_double.py::test_doubles"
    harmless = defect("number * 2", "2 * number", "tests/test_nothing.py")
    assert judge(whole=True).try_defect(harmless, shop).outcome is Outcome.SURVIVED


def test_sources_are_restored_and_never_those_of_the_repository(
    shop: Workshop, repository: Path
) -> None:
    source = shop.root / "generator" / "bitrix24_openapi" / "__init__.py"
    with planted(defect("* 2", "* 3"), shop.root):
        assert source.read_text() == SOURCE.replace("* 2", "* 3")
    assert source.read_text() == SOURCE
    with pytest.raises(ZeroDivisionError), planted(defect("* 2", "* 3"), shop.root):
        raise ZeroDivisionError
    assert source.read_text() == SOURCE
    assert (repository / "generator" / "bitrix24_openapi" / "__init__.py").read_text() == SOURCE


def test_the_copy_is_what_the_tests_import(shop: Workshop) -> None:
    assert shop.imports_the_copy()


# --- the tables -----------------------------------------------------------------------------

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


REPOSITORY = ROOT


@pytest.mark.parametrize("each", load(), ids=lambda each: each.name)
def test_entries_of_the_tables_make_sense(each: Defect) -> None:
    """Who changes a line on the list changes the entry, too, or gives it up."""
    assert each.applied(REPOSITORY)
    assert each.old != each.new
    assert each.tests
    for selected in each.tests:
        assert (REPOSITORY / selected.partition("::")[0]).exists(), selected


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
