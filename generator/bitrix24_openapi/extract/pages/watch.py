"""Watching what the passes over the structures of a page change."""

from __future__ import annotations

from collections.abc import Callable

from ..evidence import passes
from ..model import Structure

#: Called after each pass: which structure of the page, which pass, before and after it.
Watch = Callable[[str, str, Structure, Structure], None]


def watching(watch: Watch | None, part: str) -> passes.Watch | None:
    """The watch over one structure of the page."""
    if watch is None:
        return None
    return lambda name, before, after: watch(part, name, before, after)
