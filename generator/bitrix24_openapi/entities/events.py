"""Which entity an event speaks of: by the letters of its code."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Final

from .grouping import EVENT_NAMES
from .model import Entity, EventUse

_ON: Final = re.compile(r"^ON(?=[A-Z])|\.ON(?=\.)")
_PUNCTUATION: Final = re.compile(r"[^a-z0-9]")


def of_entity(entities: Mapping[str, Entity], events: Iterable[EventUse]) -> None:
    """Give each event to the entity whose name its code begins with, the longest one."""
    names = {_letters(name): name for name in entities if not name.startswith("v3/")}
    names |= {letters: name for letters, name in EVENT_NAMES.items() if name in entities}
    by_length = sorted(names, key=len, reverse=True)
    for event in sorted(events):
        code = _letters(_ON.sub("", event.name))
        found = next((letters for letters in by_length if code.startswith(letters)), None)
        if found is not None:
            entities[names[found]].events.append(event)


def _letters(name: str) -> str:
    return _PUNCTUATION.sub("", name.lower())
