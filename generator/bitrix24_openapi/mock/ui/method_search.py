"""Methods by what a developer types: parts of a name first, then words of the title."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Operation

if TYPE_CHECKING:
    from ..catalogue import Catalogue


def search(catalogue: Catalogue, text: str, limit: int) -> tuple[int, list[Operation]]:
    """How many fit every word of ``text``, and the best ``limit`` of them."""
    words = text.lower().split()
    ranked: list[tuple[int, str, str, Operation]] = []
    for operation in catalogue.operations():
        rank = _rank(operation, words)
        if rank is not None:
            ranked.append((rank, operation.name, operation.generation, operation))
    ranked.sort(key=lambda entry: entry[:3])
    return len(ranked), [entry[3] for entry in ranked[:limit]]


def _rank(operation: Operation, words: list[str]) -> int | None:
    """The lower the better; None: does not fit."""
    name = operation.name.lower()
    title = str(operation.document.get("summary", "")).lower()
    rank = 0
    for word in words:
        if name == word:
            continue
        if name.startswith(word):
            rank += 1
        elif word in name:
            rank += 2
        elif word in title or word in operation.generation:
            rank += 4
        else:
            return None
    return rank
