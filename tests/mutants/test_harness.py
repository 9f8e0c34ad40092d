"""Trials of defects: what is noticed, what is harmless, what is stale, what cannot be tested."""

from __future__ import annotations

from pathlib import Path

import pytest
from tools.mutation.defects import Defect, StaleError, planted
from tools.mutation.workshop import Judge, Outcome, Workshop

pytestmark = pytest.mark.thorough

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
