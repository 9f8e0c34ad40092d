"""A portal with all its parts."""

from __future__ import annotations

import time
from importlib import import_module
from typing import Final

from ...openapi.sources import load_all
from ..catalogue import Catalogue
from ..model import Clock
from ..options import Options
from ..portal import Portal

_MOCK: Final = __package__.rpartition(".")[0]
#: Modules with ``install(portal, options)``. Gates and stages of the first are outermost; the
#: answerer of the first is asked first.
PARTS: Final[tuple[str, ...]] = (
    ".faults.faults",
    ".rules.bucket",
    ".rules.idempotency",
    ".rules.operating",
    ".rules.oauth",
    ".batch",
    ".state",
    ".state.duplicates",
    ".events.delivery",
    ".ui.control",
)


def assemble(
    options: Options | None = None,
    *,
    clock: Clock = time.time,
    catalogue: Catalogue | None = None,
) -> Portal:
    """``catalogue`` may be shared between portals: it does not change."""
    options = options or Options()
    if catalogue is None:
        catalogue = Catalogue(load_all(options.specs))
    portal = Portal(catalogue, options, clock=clock)
    for name in PARTS:
        import_module(name, _MOCK).install(portal, options)
    return portal
