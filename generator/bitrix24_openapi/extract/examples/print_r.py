"""PHP's ``print_r`` output, which some pages show in place of JSON."""

from __future__ import annotations

import re

from ..model import Json
from .lenient import MAX_DEPTH
from .values import Parsed, Problem, UnreadableError, list_if_sequential

START = re.compile(r"\s*(?:(?:\w+ Object|Array)\s*\(|\[[^\]\n]*\][ \t]*=>)")
_ENTRY = re.compile(r"\[([^\]\n]*)\][ \t]*=>[ \t]?(.*)")
_NESTED = re.compile(r"(?:Array|\w+ Object)[ \t]*\(?[ \t]*")


def parse_print_r(text: str) -> Parsed | Problem:
    """Scalars stay strings: the format does not tell ``1`` from ``"1"`` or ``true``."""
    reader = _Reader()
    offset = 0
    for line in text.splitlines(keepends=True):
        try:
            reader.line(line.strip())
        except UnreadableError as unreadable:
            problem = unreadable.problem
            return Problem(problem.kind, problem.message, offset)
        offset += len(line)
    return reader.finish()


class _Reader:
    def __init__(self) -> None:
        self.root: dict[str, Json] = {}
        self.current = self.root
        #: Enclosing arrays, each with the key under which the inner one is.
        self.stack: list[tuple[dict[str, Json], str]] = []
        self.last: str | None = None
        self.opened = False
        self.repairs: dict[str, None] = {"print-r": None}

    def line(self, content: str) -> None:
        entry = _ENTRY.match(content)
        if entry:
            self._entry(entry[1], entry[2].strip())
        elif content == ")":
            self._close()
        elif content == "(" or _NESTED.fullmatch(content):
            self.opened = self.opened or not self.stack
        elif content.startswith(("...", "…")):
            self.repairs["ellipsis"] = None
        elif content and self.last is not None:
            self.current[self.last] = f"{self.current[self.last]}\n{content}"
        elif content:
            raise UnreadableError("not-print-r", "a line that print_r does not write", 0)

    def _entry(self, key: str, value: str) -> None:
        if not _NESTED.fullmatch(value):
            self.current[key] = value
            self.last = key
            return
        if len(self.stack) >= MAX_DEPTH:
            raise UnreadableError("too-deep", "nested too deeply", 0)
        inner: dict[str, Json] = {}
        self.current[key] = inner
        self.stack.append((self.current, key))
        self.current, self.last = inner, None

    def _close(self) -> None:
        if self.stack:
            outer, key = self.stack.pop()
            outer[key] = list_if_sequential(self.current)
            self.current, self.last = outer, None
        elif self.opened:
            self.opened = False
        else:
            self.repairs["extra-bracket"] = None

    def finish(self) -> Parsed:
        if self.stack or self.opened:
            self.repairs["missing-bracket"] = None
        while self.stack:
            self._close()
        return Parsed(list_if_sequential(self.root), tuple(self.repairs))
