"""The pytest plugin: the fixture ``b24_mock``, a Bitrix24 portal of one's own for each test.

::

    def test_a_deal_is_made(b24_mock):
        create_deal(b24_mock.webhook, "First")
        assert b24_mock.calls[-1].params["fields"]["TITLE"] == "First"

    @pytest.mark.b24_mock(bucket=50, drain=2)      # the flags of the command, by name
    def test_the_limit(b24_mock): ...

pytest imports this module at every start, used or not: nothing here is heavy until a test asks.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from ..catalogue import Catalogue
    from ..options import Options
    from .fixture import MockPortal

__all__ = ["b24_mock"]

_MARKER = "b24_mock"


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line(
        "markers",
        f"{_MARKER}(**options): settings for the portal of the fixture b24_mock, named like the "
        "flags of the command: bucket=50, seed=1, fault=['503:p=0.1'], stateful=False",
    )


_catalogues: dict[Any, Catalogue] = {}


@pytest.fixture
def b24_mock(request: pytest.FixtureRequest) -> Iterator[MockPortal]:
    """A mock portal: ``url``, ``webhook``, ``client()``, ``calls``, ``fault()``, ``seed()``."""
    from .fixture import MockPortal

    options = _options(request)
    catalogue = _catalogues.get(options.specs)
    with MockPortal(options, catalogue=catalogue) as portal:
        # Reading the API takes a while, and no test changes it.
        _catalogues[options.specs] = portal.portal.catalogue
        yield portal


def _options(request: pytest.FixtureRequest) -> Options:
    from ...errors import InputError
    from ..options import Options

    wanted: dict[str, Any] = {"stateful": True}
    # The nearest marker wins: function, class, module.
    for marker in reversed(list(request.node.iter_markers(_MARKER))):
        if marker.args:
            raise pytest.UsageError(f"{_MARKER}: options are given by name")
        wanted.update(marker.kwargs)
    try:
        return Options.of(**wanted)
    except (InputError, TypeError, ValueError) as error:
        raise pytest.UsageError(f"{_MARKER}: {error}") from None
