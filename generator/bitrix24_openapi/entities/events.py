"""Which entity an event speaks of: by the letters of its code."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from .grouping import EVENT_NAMES
from .model import EventUse

_ON: Final = re.compile(r"^ON(?=[A-Z])|\.ON(?=\.)")
_PUNCTUATION: Final = re.compile(r"[^a-z0-9]")


def of_entities(names: Iterable[str], events: Iterable[EventUse]) -> dict[str, list[EventUse]]:
    """Each event with the entity whose name its code begins with, the longest one."""
    known = set(names)
    of_letters = {_letters(name): name for name in sorted(known) if not name.startswith("v3/")}
    of_letters |= {letters: name for letters, name in EVENT_NAMES.items() if name in known}
    by_length = sorted(of_letters, key=len, reverse=True)
    found: dict[str, list[EventUse]] = {}
    for event in sorted(events):
        code = _letters(_ON.sub("", event.name))
        letters = next((each for each in by_length if code.startswith(each)), None)
        if letters is not None:
            found.setdefault(of_letters[letters], []).append(event)
    return found


def _letters(name: str) -> str:
    return _PUNCTUATION.sub("", name.lower())
