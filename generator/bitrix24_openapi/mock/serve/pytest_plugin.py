"""The pytest plugin: the fixture ``b24_mock``, a Bitrix24 portal of one's own for each test.

::

    def test_a_deal_is_made(b24_mock):
        create_deal(b24_mock.webhook, "First")
        assert b24_mock.calls[-1].params["fields"]["TITLE"] == "First"

    @pytest.mark.b24_mock(bucket=50, drain=2)      # fields of mock.options.Options
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
        f"{_MARKER}(**options): how the portal of the fixture b24_mock is made, "
        "for instance bucket=50, seed=1, faults=['503:p=0.1'], stateful=False",
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
    from ..options import Options

    wanted: dict[str, Any] = {"stateful": True}
    # The nearest marker wins: function, class, module.
    for marker in reversed(list(request.node.iter_markers(_MARKER))):
        if marker.args:
            raise pytest.UsageError(f"{_MARKER}: options are given by name")
        wanted.update(marker.kwargs)
    for name in ("specs", "faults"):
        if name in wanted:
            wanted[name] = tuple(wanted[name])
    try:
        return Options(**wanted)
    except TypeError as error:
        raise pytest.UsageError(f"{_MARKER}: {error}") from None
