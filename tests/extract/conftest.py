"""Options of the extractor's tests."""

from __future__ import annotations

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden",
        action="store_true",
        default=False,
        help="write tests/extract/golden/*.json anew instead of comparing with them",
    )


@pytest.fixture(scope="session")
def update_golden(request: pytest.FixtureRequest) -> bool:
    # The option is unknown when pytest starts above this folder: then nothing is updated.
    return bool(request.config.getoption("--update-golden", default=False))
