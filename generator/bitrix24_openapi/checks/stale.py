"""Corrections that no longer apply to the documentation, as a section of the report."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from ..openapi.hand_written import Stale
from .report import Group, Section, Table

#: Prefix of the counters: ``stale:overlay``, ``stale:verdicts``.
COUNTER: Final = "stale:"


def stale_counters(stale: Sequence[Stale]) -> dict[str, int]:
    """The number of stale entries of each file that has any."""
    return {f"{COUNTER}{name}": number for name, number in sorted(_by_file(stale).items())}


def stale_sections(stale: Sequence[Stale]) -> Iterator[Section]:
    """A section, if there are stale corrections."""
    if not stale:
        return
    files = sorted(_by_file(stale).items())
    yield Section(
        "Stale corrections",
        "Entries that do not apply to this revision of the documentation; they were left out.",
        table=Table(("file", "entries"), list(files)),
        groups=[Group(f"{name} ({number})", list(_lines(name, stale))) for name, number in files],
    )


def _by_file(stale: Sequence[Stale]) -> Counter[str]:
    return Counter(each.file.stem for each in stale)


def _lines(name: str, stale: Sequence[Stale]) -> Iterator[str]:
    for each in sorted(stale):
        if each.file.stem == name:
            yield f"`{each.file.name}:{each.line}` {each.subject}: {each.reason}"
