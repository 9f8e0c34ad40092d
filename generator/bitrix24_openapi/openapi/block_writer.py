"""The text of :func:`.emit.dump`, put together here instead of by PyYAML's emitter.

Nearly all of a document is mappings, sequences and short words, for which PyYAML makes nodes and
events one by one. Layout is simple and done here; how a scalar is quoted is PyYAML's to say, and
asked once for each text that is no plain word.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, Final

#: Words and phrases that cannot be taken for anything but text, in any version of YAML.
_WORD: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_]*(?:[./: -][A-Za-z0-9_]+)*\Z")
#: ... but for these, in lower case.
_RESERVED: Final = frozenset("y n yes no on off true false null none".split())
#: Longer keys may be written in two lines: PyYAML's emitter decides on them.
_LONGEST_KEY: Final = 100
#: Texts whose notation is remembered.
_REMEMBERED: Final = 20_000


class BlockWriter:
    """Writes plain values in block style."""

    def __init__(self, reference: Callable[[Any], str]) -> None:
        self._reference = reference
        self._known: dict[tuple[type, Any], str] = {}

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
            if isinstance(each, dict | list) and each:
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

    def _scalar(self, value: Any) -> str:
        """The notation of a scalar or of an empty collection, on one line."""
        kind = type(value)
        if kind is str and _WORD.match(value) and value.lower() not in _RESERVED:
            return str(value)
        if kind is dict or kind is list:
            return "{}" if kind is dict else "[]"
        # Equal values of several types (1, 1.0, True) have notations of their own.
        mark = repr(value) if kind is float else value
        known = self._known.get((kind, mark))
        if known is None:
            known = self._reference([value])[2:-1]
            if len(self._known) < _REMEMBERED:
                self._known[kind, mark] = known
        return known


def _is_simple(key: Any) -> bool:
    """The key stands on one line with its value, whatever the value is."""
    return (
        isinstance(key, str)
        and 0 < len(key) <= _LONGEST_KEY
        and key.isascii()
        and key.isprintable()
    )
