"""Python's garbage collector, out of the way of work that leaves nothing to collect."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def without_collector() -> Iterator[None]:
    """A document is a tree of a million objects: looking for cycles doubles the time."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


@contextmanager
def frozen() -> Iterator[None]:
    """Keep what exists out of later collections: it stays, and need not be visited again."""
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()
