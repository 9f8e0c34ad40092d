"""The text of a public surface, parsed: which class or callable is at which place."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final

#: Places of classes that answers, parameters and events are made of.
TYPES: Final = ("models.", "params.", "events.", "v3.models.", "v3.params.")
_DOTTED: Final = re.compile(r"(?<![\w.'\"])(?:[A-Za-z_]\w*\.)+([A-Za-z_]\w*)")
_ALIAS: Final = re.compile(r"(?P<place>[\w.]+) = (?P<target>[\w.]+|dict\[str, typing\.Any\])\Z")
#: A TypedDict with keys that are no identifiers.
_FUNCTIONAL: Final = re.compile(
    r"(?P<place>[\w.]+) = TypedDict\('\w+', (?P<members>\{.*\}), total=False\)\Z"
)
_CLASS: Final = re.compile(r"(?P<place>[\w.]+)\((?P<bases>[^:]*)\)(?:: (?P<members>.*))?\Z")


@dataclass(frozen=True, slots=True)
class TypeLine:
    """A class: its bases, and its members as text."""

    place: str
    bases: str
    members: dict[str, str]

    @property
    def name(self) -> str:
        return self.place.rpartition(".")[2]

    @property
    def is_written(self) -> bool:
        """Whether user code creates its values; all other classes are only read."""
        return self.place.startswith(("params.", "v3.params."))


@dataclass
class Surface:
    """One text of :func:`.read.public_api`."""

    text: str
    #: Place → its lines: several for overloads.
    lines: dict[str, list[str]] = field(init=False)

    def __post_init__(self) -> None:
        self.lines = {}
        for line in self.text.splitlines():
            if line and not line.startswith("#"):
                place = line.split("(", 1)[0].split(":", 1)[0].split(" = ", 1)[0]
                self.lines.setdefault(place, []).append(line)

    @cached_property
    def classes(self) -> dict[str, TypeLine]:
        found: dict[str, TypeLine] = {}
        for place, (line, *_) in self.lines.items():
            if not place.startswith(TYPES):
                continue
            if match := _CLASS.match(line):
                found[place] = TypeLine(place, match["bases"], _members(match["members"] or ""))
            elif match := _FUNCTIONAL.match(line):
                found[place] = TypeLine(place, "TypedDict", _items(match["members"]))
        return found

    @cached_property
    def aliases(self) -> dict[str, str]:
        """Places of former names → the place that each leads to."""
        found: dict[str, str] = {}
        for place, (line, *_) in self.lines.items():
            match = _ALIAS.match(line) if place.startswith(TYPES) else None
            if match is not None:
                found[place] = match["target"]
        return found

    @cached_property
    def bases(self) -> dict[str, str]:
        """Name of a class → name of the one class that it is made of."""
        return {each.name: each.bases.rpartition(".")[2] for each in self.classes.values()}

    @cached_property
    def by_name(self) -> dict[str, list[str]]:
        """Name of a class → the places that have one of this name."""
        found: dict[str, list[str]] = {}
        for place in self.classes:
            found.setdefault(place.rpartition(".")[2], []).append(place)
        return found

    def plain(self, text: str, former: dict[str, str]) -> str:
        """Classes by their names alone, as they are called now: modules move, names stay."""

        def name(match: re.Match[str]) -> str:
            return former.get(match[1], match[1]) if match[1] in self._known(former) else match[0]

        return _DOTTED.sub(name, text)

    def _known(self, former: dict[str, str]) -> set[str]:
        return former.keys() | self.by_name.keys()


def function(line: str) -> ast.FunctionDef | None:
    """The function that a line of a callable describes."""
    place, bracket, rest = line.partition("(")
    if not bracket or ":" in place or " -> " not in rest:
        return None
    try:
        node = ast.parse(f"def _({rest}: ...").body[0]
    except SyntaxError:
        return None
    return node if isinstance(node, ast.FunctionDef) else None


def _items(text: str) -> dict[str, str]:
    """``{'a-b': 'Required[int]'}`` → key → annotation."""
    members: dict[str, str] = ast.literal_eval(text)
    return members


def _members(text: str) -> dict[str, str]:
    """``a: int, b = nested X`` → name → definition; commas in brackets belong to a value."""
    members: dict[str, str] = {}
    depth, start = 0, 0
    for index, letter in enumerate(text + ","):
        depth += (letter in "([{") - (letter in ")]}")
        if letter == "," and depth == 0:
            part = text[start:index].strip()
            name = part.split(":", 1)[0].split(" = ", 1)[0]
            if name:
                members[name] = part[len(name) :].lstrip(": =")
            start = index + 1
    return members
