"""Where the documentation of the tests comes from: embedded samples, or real checkouts."""

from __future__ import annotations

import os
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from tests import guard
from tests.paths import ROOT, SAMPLES

guard.install(ROOT)

#: Fixture → environment variable with a checkout of the real documentation, and where it lies else.
CORPORA = {
    "corpus_en": ("B24_DOCS_EN", ROOT.parent / "shared" / "docs" / "en"),
    "corpus_ru": ("B24_DOCS_RU", ROOT.parent / "shared" / "docs" / "ru"),
}

# How fast the machine is, and what else it does, says nothing about the code under test.
# New examples on every run: pytest --hypothesis-profile=random
settings.register_profile(
    "random", deadline=None, print_blob=True, suppress_health_check=[HealthCheck.too_slow]
)
# The same examples on every run: an unchanged tree passes or fails, but does not do both.
settings.register_profile("house", settings.get_profile("random"), derandomize=True)
settings.load_profile("house")


def _corpus(fixture: str) -> Path:
    variable, default = CORPORA[fixture]
    folder = Path(os.environ.get(variable, default))
    if not folder.is_dir():
        pytest.skip(f"no documentation checkout at {folder} (set {variable})")
    return folder


@pytest.fixture(scope="session")
def sample_en() -> Path:
    """The embedded sample documentation, English."""
    return SAMPLES / "en"


@pytest.fixture(scope="session")
def sample_ru() -> Path:
    """The embedded sample documentation, Russian."""
    return SAMPLES / "ru"


@pytest.fixture(scope="session")
def corpus_en() -> Path:
    """A checkout of the real English documentation; the test is skipped without one."""
    return _corpus("corpus_en")


@pytest.fixture(scope="session")
def corpus_ru() -> Path:
    """A checkout of the real Russian documentation; the test is skipped without one."""
    return _corpus("corpus_ru")


#: Folders of tests that try the whole spec, or many pages and documents made at random.
THOROUGH = ("grammar", "injection", "property")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark ``corpus`` whatever asks for a real checkout, and ``thorough`` every property test."""
    for item in items:
        if CORPORA.keys() & set(getattr(item, "fixturenames", ())):
            item.add_marker(pytest.mark.corpus)
        folder = item.path.relative_to(ROOT / "tests").parts[0]
        function = getattr(item, "function", None)
        if folder in THOROUGH or getattr(function, "is_hypothesis_test", False):
            item.add_marker(pytest.mark.thorough)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """What tests have counted with ``record_property``, summed up over all of them."""
    totals: Counter[str] = Counter()
    for reports in terminalreporter.stats.values():
        for report in reports:
            if isinstance(report, pytest.TestReport) and report.when == "call":
                totals.update({k: v for k, v in report.user_properties if isinstance(v, int)})
    for name, number in sorted(totals.items()):
        terminalreporter.write_line(f"{name}: {number:,}")
