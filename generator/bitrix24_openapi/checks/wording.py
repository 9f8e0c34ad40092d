"""Entries of the wording tables that no page of the documentation uses."""

from __future__ import annotations

import os
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Final

from ..extract import Corpus
from ..extract.words import wording

#: Pages that one process reads before it reports its results.
_CHUNK: Final = 100

#: Checkouts of both languages, of which one may be missing.
Checkouts = tuple[Path | None, Path | None]


def unused_wording(checkouts: Sequence[Checkouts], jobs: int = 0) -> dict[str, list[str]]:
    """Table → entries that match nothing on any page of the given checkouts."""
    tasks = [
        (docs, tuple(pages[start : start + _CHUNK]))
        for docs in checkouts
        for pages in [[*Corpus(*docs).candidates()]]
        for start in range(0, len(pages), _CHUNK)
    ]
    with ProcessPoolExecutor(jobs or os.cpu_count(), initializer=wording.record) as pool:
        return wording.unused(pool.map(_met, tasks))


def _met(task: tuple[Checkouts, tuple[str, ...]]) -> dict[str, set[str]]:
    docs, pages = task
    corpus = Corpus(*docs)
    for page in pages:
        corpus.extract(page)
    return wording.recorded()
