"""Stable names of the client's classes across updates."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from ..compare.package import successors
from ..compare.package.surface import Surface
from ..spec.ledger import Ledger, Successor


def follow_classes(
    ledger: Ledger, old: str, surface: Callable[[Ledger], str], since: str
) -> tuple[Ledger, dict[str, int]]:
    """The ledger, with the classes that a new client would rename or remove.

    A class that would only be renamed keeps its name. A class that is gone from its module becomes
    a former name of its successor, or of the base class.

    :param surface: of the new client, with the names of a ledger and without former ones.
    :param since: the last version of the client that had the names of ``old``.
    :return: the ledger, and what was added to it: what → how many.
    """
    bare = replace(ledger, types={})
    new = surface(bare)
    kept = _kept(bare.kept, old, new)
    if kept != bare.kept:
        bare = replace(bare, kept=kept)
        new = surface(bare)
    found = successors(old, new)
    there = Surface(new).lines
    types = {
        place: replace(each, now=found.get(each.now, each.now))
        for place, each in ledger.types.items()
        if place not in there
    }
    gone = {place: Successor(now, since) for place, now in found.items() if place not in types}
    counts = {
        "classes of the client that keep their name": _size(kept) - _size(ledger.kept),
        "classes of the client that are in another place": sum(
            "." in each.now for each in gone.values()
        ),
        "classes of the client that nothing describes any more": sum(
            "." not in each.now for each in gone.values()
        ),
    }
    return replace(bare, types=types | gone), counts


def _kept(
    known: Mapping[str, Mapping[str, str]], old: str, new: str
) -> Mapping[str, Mapping[str, str]]:
    """Folder → name that a class would have → name that it keeps."""
    names = Surface(old).by_name
    kept = {folder: dict(each) for folder, each in known.items()}
    claimed: set[str] = set()
    for place, now in successors(old, new).items():
        name, other = place.rpartition(".")[2], now.rpartition(".")[2]
        folder = folder_of(now)
        # A class that existed before has a name of its own.
        if folder and name != other and other not in names and now not in claimed:
            claimed.add(now)
            kept.setdefault(folder, {})[other] = name
    return kept if claimed else known


def folder_of(place: str) -> str:
    """``v3.models`` of ``v3.models.tasks.Task``; empty for a base class and for events."""
    folders = ("models", "params", "v3.models", "v3.params")
    return next((folder for folder in folders if place.startswith(f"{folder}.")), "")


def _size(kept: Mapping[str, Mapping[str, str]]) -> int:
    return sum(map(len, kept.values()))
