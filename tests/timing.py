"""Processor time of a piece of code, for tests that tell linear from quadratic."""

from __future__ import annotations

import gc
import time
from collections.abc import Iterator
from contextlib import contextmanager


class Stopwatch:
    seconds = 0.0


@contextmanager
def processor_time() -> Iterator[Stopwatch]:
    """Without the collector: its work grows with what other tests have left in memory."""
    watch, enabled = Stopwatch(), gc.isenabled()
    gc.disable()
    begin = time.process_time()
    try:
        yield watch
    finally:
        watch.seconds = time.process_time() - begin
        if enabled:
            gc.enable()
