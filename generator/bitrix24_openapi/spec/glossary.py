"""Hand-written descriptions of common names, for specs that carry no prose of the docs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

from ..errors import InputError
from ..openapi import hand_written
from .policy import Side

#: Section of the file → sides that it serves.
_SECTIONS = {
    "request": (Side.REQUEST,),
    "response": (Side.RESPONSE, Side.EVENT),
    "any": (Side.REQUEST, Side.RESPONSE, Side.EVENT, Side.SHARED),
}


@dataclass(frozen=True, slots=True)
class Entry:
    text: str
    #: Shell-style pattern of method names, without regard to case.
    methods: str = "*"


@dataclass(slots=True)
class Glossary:
    """Descriptions by name; the first entry that fits the method wins."""

    entries: dict[tuple[Side, str], list[Entry]] = field(default_factory=dict)

    def text(self, name: str, side: Side, method: str) -> str:
        entries = self.entries.get((side, _plain(name)))
        if entries is None:
            return ""
        owner = method.lower()
        return next((e.text for e in entries if fnmatchcase(owner, e.methods)), "")


def _plain(name: str) -> str:
    """``CREATED_BY`` and ``createdBy`` are one name."""
    return name.lower().replace("_", "")


def load(path: Path) -> Glossary:
    """Read a glossary; every fault is reported with the line where it stands."""
    data, node = hand_written.read(path)
    if data is None:
        return Glossary()
    lines = hand_written.key_lines(node)
    if not isinstance(data, dict):
        raise InputError(f"{path}:1: expected a mapping of sections {', '.join(_SECTIONS)}")
    for section, names in data.items():
        if section not in _SECTIONS or not isinstance(names, dict):
            raise InputError(
                f"{path}:{lines.get(str(section), 1)}: {section!r} is none of the sections "
                f"{', '.join(_SECTIONS)}, each a mapping of names"
            )
    glossary = Glossary()
    # In the order of _SECTIONS: a side's own section speaks before the one for all sides.
    for section, sides in _SECTIONS.items():
        for name, value in data.get(section, {}).items():
            entries = _entries(value)
            if entries is None:
                raise InputError(
                    f"{path}:{lines.get(f'{section}.{name}', 1)}: {name}: expected a text or "
                    "a list of {methods: pattern, text: text}"
                )
            for side in sides:
                key = (side, _plain(str(name)))
                glossary.entries.setdefault(key, []).extend(entries)
    return glossary


def _entries(value: Any) -> list[Entry] | None:
    if isinstance(value, str):
        return [Entry(value.strip())]
    if not isinstance(value, list):
        return None
    entries: list[Entry] = []
    for each in value:
        if not isinstance(each, Mapping) or not isinstance(each.get("text"), str):
            return None
        entries.append(Entry(each["text"].strip(), str(each.get("methods", "*")).lower()))
    return entries
