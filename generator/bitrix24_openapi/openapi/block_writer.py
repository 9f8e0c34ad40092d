"""The text of :func:`.emit.dump`, put together here instead of by PyYAML's emitter.

Nearly all of a document is mappings, sequences and short words, for which PyYAML makes nodes and
events one by one. Layout is simple and done here: collections in block style, short ones on one
line. PyYAML decides how a scalar is quoted, and is asked once for each text that is no plain word.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Any, Final

#: Words and phrases that are text in any version of YAML.
_WORD: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_]*(?:[./: -][A-Za-z0-9_]+)*\Z")
#: The same among the parts of a collection on one line.
_NAME: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_]*(?:[./ -][A-Za-z0-9_]+)*\Z")
#: ... but for these, in lower case.
_RESERVED: Final = frozenset("y n yes no on off true false null none".split())
#: Longer keys may be written in two lines: PyYAML's emitter decides on them.
_LONGEST_KEY: Final = 100
#: Assumed width of a number, a boolean or null.
_SCALAR: Final = 6
#: How many notations of texts are cached.
_REMEMBERED: Final = 20_000
#: Collections that are about as long as this, or shorter, stand on one line, as in
#: ``{$ref: ..., description: ...}``: they are three quarters of a document, and it is half as
#: long for it.
_ONE_LINE: Final = 120


def fits(collection: Any) -> bool:
    """True if a collection stands on one line when it is part of another one."""
    return _left(collection, _ONE_LINE) >= 0


def _left(collection: Any, room: int) -> int:
    """What is left of the room on a line after the parts of a collection; negative: too little."""
    if isinstance(collection, dict):
        for key in collection:
            if not _is_simple(key):
                return -1
            room -= len(key) + 2
        parts: Iterable[Any] = collection.values()
    else:
        parts = collection
    for part in parts:
        kind = type(part)
        if kind is str:
            room = -1 if "\n" in part else room - len(part) - 2
        elif kind is dict or kind is list:
            room = _left(part, room - 2)
        else:
            room -= _SCALAR
        if room < 0:
            return room
    return room


class BlockWriter:
    """Writes plain values in block style."""

    def __init__(self, reference: Callable[[Any], str]) -> None:
        self._reference = reference
        #: Scalars → their notation, in blocks and inside of collections on one line.
        self._known: dict[tuple[type, Any], str] = {}
        self._known_inside: dict[tuple[type, Any], str] = {}

    def write(self, value: Any) -> str:
        """The value as a document of its own, with a line break at its end."""
        if not isinstance(value, dict | list) or not value:
            return self._reference(value)
        lines: list[str] = []
        self._block(value, "", "", lines)
        return "".join(lines)

    def _block(self, value: Any, first: str, indent: str, lines: list[str]) -> None:
        """The lines of a collection that is not empty; ``first`` stands before the first one."""
        prefix = first
        if isinstance(value, dict):
            for key, each in value.items():
                if not _is_simple(key):
                    self._whole({key: each}, prefix, indent, lines)
                elif isinstance(each, dict | list) and each and fits(each):
                    lines.append(f"{prefix}{self._scalar(key)}: {self._line(each)}\n")
                elif isinstance(each, dict) and each:
                    lines.append(f"{prefix}{self._scalar(key)}:\n")
                    self._block(each, indent + "  ", indent + "  ", lines)
                elif isinstance(each, list) and each:
                    lines.append(f"{prefix}{self._scalar(key)}:\n")
                    # The items of a sequence stand in the column of its key.
                    self._block(each, indent, indent, lines)
                elif isinstance(each, str) and "\n" in each:
                    self._whole({key: each}, prefix, indent, lines)
                else:
                    lines.append(f"{prefix}{self._scalar(key)}: {self._scalar(each)}\n")
                prefix = indent
            return
        for each in value:
            if isinstance(each, dict | list) and each and fits(each):
                lines.append(f"{prefix}- {self._line(each)}\n")
            elif isinstance(each, dict | list) and each:
                self._block(each, prefix + "- ", indent + "  ", lines)
            elif isinstance(each, str) and "\n" in each:
                self._whole([each], prefix, indent, lines)
            else:
                lines.append(f"{prefix}- {self._scalar(each)}\n")
            prefix = indent

    def _whole(self, value: Any, first: str, indent: str, lines: list[str]) -> None:
        """A small value as PyYAML writes it, moved to its column; blank lines stay blank."""
        prefix = first
        for line in self._reference(value).splitlines(keepends=True):
            lines.append(prefix + line if line != "\n" else line)
            prefix = indent

    def _line(self, value: Any) -> str:
        """A collection on one line."""
        if isinstance(value, dict):
            pairs = (f"{self._inside(key)}: {self._inside(each)}" for key, each in value.items())
            return "{" + ", ".join(pairs) + "}"
        return "[" + ", ".join(map(self._inside, value)) + "]"

    def _inside(self, value: Any) -> str:
        """The notation of a part of a collection on one line: there, more texts need quotes."""
        kind = type(value)
        if kind is str and _NAME.match(value) and value.lower() not in _RESERVED:
            return str(value)
        if kind is dict or kind is list:
            return self._line(value)
        return self._notation(value, self._known_inside, lambda: self._reference([[value]])[3:-2])

    def _scalar(self, value: Any) -> str:
        """The notation of a scalar or of an empty collection, on one line."""
        kind = type(value)
        if kind is str and _WORD.match(value) and value.lower() not in _RESERVED:
            return str(value)
        if kind is dict or kind is list:
            return "{}" if kind is dict else "[]"
        return self._notation(value, self._known, lambda: self._reference([value])[2:-1])

    @staticmethod
    def _notation(value: Any, known: dict[tuple[type, Any], str], asked: Callable[[], str]) -> str:
        """How PyYAML writes a scalar, from what is known if it is."""
        kind = type(value)
        # Equal values of several types (1, 1.0, True) have notations of their own.
        mark = kind, repr(value) if kind is float else value
        found = known.get(mark)
        if found is None:
            found = asked()
            if len(known) < _REMEMBERED:
                known[mark] = found
        return found


def _is_simple(key: Any) -> bool:
    """The key stands on one line with its value, whatever the value is."""
    return (
        isinstance(key, str)
        and 0 < len(key) <= _LONGEST_KEY
        and key.isascii()
        and key.isprintable()
    )
