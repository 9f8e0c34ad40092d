"""Classes that are gone from a surface, and their successors.

Classes are named after methods and members, so the same class may get another name. It is
recognised by where it is used: the same method returns it, the same member contains it.
"""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterator
from itertools import zip_longest
from typing import Final

from .surface import Surface, TypeLine, function

#: Folder of classes → base class that replaces a class without a successor.
BASES: Final = {
    "models": "View",
    "v3.models": "View",
    "events": "Event",
    "params": "dict",
    "v3.params": "dict",
}
#: What values of an enumeration are.
_PLAIN: Final = {"StrEnum": "str", "IntEnum": "int"}
_NAME: Final = re.compile(r"[A-Za-z_]\w*")


def successors(old: str, new: str) -> dict[str, str]:
    """Place of each class that is gone → place of its successor, or the name of a base class."""
    return _Successors(Surface(old), Surface(new)).all()


class _Successors:
    def __init__(self, old: Surface, new: Surface) -> None:
        self._old = old
        self._new = new
        #: Old name → new names that are used in its places, with the number of such places.
        self._votes: dict[str, Counter[str]] = {}

    def all(self) -> dict[str, str]:
        gone = [place for place in self._old.classes if place not in self._new.classes]
        if not gone:
            return {}
        self._count()
        return {place: self._successor(place) for place in gone}

    def _successor(self, place: str) -> str:
        folder = _folder(place)
        name = place.rpartition(".")[2]
        moved = [each for each in self._new.by_name.get(name, ()) if _folder(each) == folder]
        if moved:
            # Events are listed under a short path, too, where they are not defined.
            return max(moved, key=lambda each: each.count("."))
        for candidate, _ in self._votes.get(name, Counter()).most_common():
            found = [each for each in self._new.by_name[candidate] if _folder(each) == folder]
            if found and self._alike(place, found[0]):
                return found[0]
        line = self._old.classes[place]
        return _PLAIN.get(line.bases, BASES[folder])

    def _alike(self, place: str, candidate: str) -> bool:
        """An enumeration is not followed by a record, nor the other way round."""
        return _is_enum(self._old.classes[place]) == _is_enum(self._new.classes[candidate])

    # --- places of use ----------------------------------------------------------------------

    def _count(self) -> None:
        waiting: list[tuple[str, str]] = []
        for place, lines in self._old.lines.items():
            others = self._new.lines.get(place, [])
            if len(lines) == len(others) == 1 and not place.startswith("Async"):
                waiting += self._pairs_of_calls(lines[0], others[0])
        seen: set[tuple[str, str]] = set()
        while waiting:
            pair = waiting.pop()
            first, second = pair
            if first != second:
                self._votes.setdefault(first, Counter())[second] += 1
            if pair not in seen:
                seen.add(pair)
                waiting += self._pairs_of_members(first, second)

    def _pairs_of_calls(self, old: str, new: str) -> Iterator[tuple[str, str]]:
        before, after = function(old), function(new)
        if before is None or after is None:
            # A class of the same place: its members lead on.
            place = old.split("(", 1)[0]
            if place in self._old.classes and place in self._new.classes:
                yield from self._pairs_of_lines(self._old.classes[place], self._new.classes[place])
            return
        theirs = dict(_annotations(after))
        for name, text in _annotations(before):
            if name in theirs:
                yield from self._pairs(text, theirs[name])

    def _pairs_of_members(self, first: str, second: str) -> Iterator[tuple[str, str]]:
        for place in self._old.by_name.get(first, ()):
            for other in self._new.by_name.get(second, ()):
                if _folder(place) == _folder(other):
                    yield from self._pairs_of_lines(
                        self._old.classes[place], self._new.classes[other]
                    )

    def _pairs_of_lines(self, old: TypeLine, new: TypeLine) -> Iterator[tuple[str, str]]:
        for name, text in old.members.items():
            if name in new.members:
                yield from self._pairs(text, new.members[name])

    def _pairs(self, old: str, new: str) -> Iterator[tuple[str, str]]:
        """Classes that two texts name, in their order."""
        first = [name for name in _NAME.findall(old) if name in self._old.by_name]
        second = [name for name in _NAME.findall(new) if name in self._new.by_name]
        for one, other in zip_longest(first, second):
            if one is not None and other is not None:
                yield one, other


def _annotations(node: ast.FunctionDef) -> list[tuple[str, str]]:
    """Name of each parameter → its annotation, and that of what is returned."""
    arguments = node.args
    listed = [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs]
    found = [
        (each.arg, ast.unparse(each.annotation)) for each in listed if each.annotation is not None
    ]
    return [*found, ("return", ast.unparse(node.returns))] if node.returns is not None else found


def _folder(place: str) -> str:
    return next(folder for folder in BASES if place.startswith(f"{folder}."))


def _is_enum(line: TypeLine) -> bool:
    return line.bases.endswith("Enum")
