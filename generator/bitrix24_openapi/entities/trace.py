"""Finding the lines behind a name: the questions of ``bitrix24-openapi where``."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from ..errors import InputError
from .lines import EVENTS, METHODS, TYPES, V3
from .model import fold

#: Parts of an entry, and what a place in them is called.
_PARTS: Final = {
    "request": "parameter",
    "answer": "answer",
    "payload": "payload",
    "errors": "error",
}
_SUGGESTIONS: Final = 5
_CLOSE: Final = 0.5
#: Types within types.
_DEPTH: Final = 8


@dataclass(frozen=True, slots=True)
class Found:
    """One place that tells what was asked for."""

    #: ``parameter``, ``answer``, ``error``, ``payload``, ``method``, ``event`` or ``field``.
    what: str
    #: ``crm.deal.add fields.TITLE``
    name: str
    file: str
    #: Lines in the English and in the Russian file, 0 where it has none.
    en: int
    ru: int


class Trace:
    """Answers from ``sources.json`` and the data dictionary."""

    def __init__(self, sources: Mapping[str, Any], entities: Mapping[str, Any]) -> None:
        self._sources = sources
        self._entities = entities

    def find(self, name: str, path: str = "") -> list[Found]:
        """Every place that tells of a method, event or entity, or of something in it.

        Raises :class:`InputError` with the nearest names where there is none.
        """
        entries = list(self._entries(name))
        entity = self._pick(self._entities, name)
        if not entries and entity is None:
            known = [*(each for s in (METHODS, V3, EVENTS) for each in self._section(s))]
            raise InputError(
                _unknown(
                    f"{name}: no such method, event or entity", name, [*known, *self._entities]
                )
            )
        found: list[Found] = []
        paths: list[str] = []
        for section, key in entries:
            entry = self._section(section)[key]
            if not path:
                what = "event" if section == EVENTS else "method"
                found.append(self._found(what, key, entry["line"], entry["page"]))
            else:
                found += self._in_entry(key, entry, path, paths)
        if entity is not None:
            found += self._in_entity(entity, path, paths)
        if not found:
            # The page may refer to others for what its records hold.
            for each in self._speaking_of(key for _, key in entries):
                found += self._in_entity(each, path.rpartition(".")[2], [])
        if not found:
            raise InputError(_unknown(f"{name}: nothing is documented as {path}", path, paths))
        return list(dict.fromkeys(found))

    # --- names --------------------------------------------------------------------------

    def _section(self, section: str) -> Mapping[str, Any]:
        found: Mapping[str, Any] = self._sources.get(section, {})
        return found

    def _entries(self, name: str) -> Iterator[tuple[str, str]]:
        for section in (METHODS, V3, EVENTS):
            key = self._pick(self._section(section), name)
            if key is not None:
                yield section, key

    @staticmethod
    def _pick(names: Iterable[str], wanted: str) -> str | None:
        known = {each.lower(): each for each in names}
        return known.get(wanted.lower())

    # --- methods and events -------------------------------------------------------------

    def _in_entry(
        self, key: str, entry: Mapping[str, Any], path: str, paths: list[str]
    ) -> Iterator[Found]:
        for part, what in _PARTS.items():
            places: Mapping[str, Any] = entry.get(part, {})
            paths += places
            if part == "errors":
                wanted = self._pick(places, path)
                hits = {wanted: places[wanted]} if wanted is not None else {}
            else:
                hits = self._inside(places, path, paths, _DEPTH)
            for name, texts in hits.items():
                for text in [texts] if isinstance(texts, str) else texts:
                    yield self._found(what, f"{key} {name}", text, entry["page"])

    def _inside(
        self, places: Mapping[str, str], path: str, paths: list[str], depth: int
    ) -> dict[str, str]:
        """The place of a path; of what it is in and its type, where that is kept apart."""
        exact = _exact(places, path)
        if exact is not None:
            return {exact: places[exact]}
        stem, rest = path, ""
        while depth and "." in stem:
            stem, _, last = stem.rpartition(".")
            rest = f"{last}.{rest}" if rest else last
            holder = _exact(places, stem)
            key = places[holder].rpartition(" @")[2] if holder and " @" in places[holder] else ""
            members = self._section(TYPES).get(key)
            if members:
                paths += [f"{holder}.{member}" for member in members]
                inside = self._inside(members, rest, [], depth - 1)
                return {f"{holder}.{name}": text for name, text in inside.items()}
        tails = [each for each in places if fold(each).endswith("." + fold(path))]
        return {each: places[each] for each in tails}

    @staticmethod
    def _found(what: str, name: str, text: str, page: str) -> Found:
        lines, _, rest = text.partition(" @")[0].partition(" ")
        return Found(what, name, rest or page, *_numbers(lines))

    def _speaking_of(self, methods: Iterable[str]) -> Iterator[str]:
        wanted = set(methods)
        for name, entity in self._entities.items():
            if wanted & entity.get("methods", {}).keys():
                yield name

    # --- entities -----------------------------------------------------------------------

    def _in_entity(self, name: str, path: str, paths: list[str]) -> Iterator[Found]:
        entity = self._entities[name]
        if not path:
            for method, use in entity.get("methods", {}).items():
                yield _of_text("method", method, use["source"])
            return
        for group in ("fields", "parameters"):
            for key, field in entity.get(group, {}).items():
                names = [key, *field.get("spellings", ())]
                paths += names
                if fold(path) not in map(fold, names):
                    continue
                for place, texts in field["sources"].items():
                    for text in [texts] if isinstance(texts, str) else texts:
                        yield _of_text(f"field ({place})", f"{name} {key}", text)


def _exact(places: Iterable[str], path: str) -> str | None:
    known: dict[str, str] = {}
    for each in places:
        if each == path:
            return each
        known.setdefault(fold(each), each)
    return known.get(fold(path))


def _of_text(what: str, name: str, text: str) -> Found:
    file, _, lines = text.rpartition(":")
    return Found(what, name, file, *_numbers(lines))


def _numbers(lines: str) -> tuple[int, int]:
    """``12/15`` → 12 and 15; ``12`` → 12 and 12; ``/15`` → 0 and 15."""
    first, slash, second = lines.partition("/")
    return int(first or 0), int((second if slash else first) or 0)


def _unknown(message: str, wanted: str, known: Iterable[str]) -> str:
    """The complaint, and the names that come nearest."""
    folded = {fold(each): each for each in known}
    near = difflib.get_close_matches(fold(wanted), folded, _SUGGESTIONS, _CLOSE)
    tail = [each for key, each in folded.items() if key.endswith(fold(wanted))]
    names = list(dict.fromkeys([*tail[:_SUGGESTIONS], *(folded[key] for key in near)]))
    return f"{message}; did you mean {', '.join(names[:_SUGGESTIONS])}?" if names else message
