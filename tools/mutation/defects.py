"""Defects: replacements of text in the sources, and the tables that name some.

The tables are tests/mutants/*.yaml, one for each part of the package. A named defect replaces
a piece of text that occurs exactly once in its file. When the sources have changed, it is stale,
and somebody has to decide whether it is still a defect.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).resolve().parent.parent.parent
TABLES = ROOT / "tests" / "mutants"
_KEYS = {"name", "file", "old", "new", "tests"}
#: Python compiles a module anew when the time of its source differs by a second or more.
_TICKS = count(1)


class TableError(Exception):
    """A table that cannot be used; the message names the file and the entry."""


class StaleError(Exception):
    """The text that a defect replaces is not in its file, or not only once."""


@dataclass(frozen=True, slots=True)
class Defect:
    part: str
    name: str
    #: Relative to the root of the repository.
    file: str
    old: str
    new: str
    #: The tests that have to notice it.
    tests: tuple[str, ...]
    #: Where the text stands, as a number of characters; None if it occurs only once.
    at: int | None = None

    def applied(self, root: Path) -> str:
        """The source with the defect.

        :raises StaleError: the source has changed.
        """
        path = root / self.file
        if not path.is_file():
            raise StaleError(f"{self.file} does not exist")
        source = path.read_text(encoding="utf-8")
        if self.at is not None:
            if not source.startswith(self.old, self.at):
                raise StaleError(f"{self.file} is not the file that was read")
            return source[: self.at] + self.new + source[self.at + len(self.old) :]
        found = source.count(self.old)
        if found != 1:
            raise StaleError(f"the text to replace occurs {found} times in {self.file}")
        return source.replace(self.old, self.new)


def load(folder: Path = TABLES) -> list[Defect]:
    """The defects of all tables of a folder.

    :raises TableError: a table is no table of defects, or a name occurs twice.
    """
    defects: list[Defect] = []
    for path in sorted(folder.glob("*.yaml")):
        defects.extend(_table(path))
    names = [defect.name for defect in defects]
    twice = sorted({name for name in names if names.count(name) > 1})
    if twice:
        raise TableError(f"{folder}: two defects are called {twice[0]!r}")
    return defects


def chosen(defects: Sequence[Defect], only: str) -> list[Defect]:
    """The defects whose name, part or file matches a regular expression."""
    pattern = re.compile(only, re.IGNORECASE)
    return [d for d in defects if any(map(pattern.search, (d.name, d.part, d.file)))]


def _table(path: Path) -> Iterator[Defect]:
    content = yaml.safe_load(path.read_text(encoding="utf-8"))
    if not isinstance(content, dict) or set(content) != {"tests", "defects"}:
        raise TableError(f"{path}: expected the keys tests and defects")
    for number, entry in enumerate(content["defects"], 1):
        if not isinstance(entry, dict) or not _KEYS - {"tests"} <= set(entry) <= _KEYS:
            raise TableError(f"{path}: entry {number} needs name, file, old and new, maybe tests")
        yield _defect(path.stem, entry, content["tests"])


def _defect(part: str, entry: dict[str, Any], tests: str) -> Defect:
    selected = str(entry.get("tests", tests)).split()
    return Defect(part, entry["name"], entry["file"], entry["old"], entry["new"], tuple(selected))


@contextmanager
def planted(defect: Defect, root: Path) -> Iterator[None]:
    """The defect is in the sources at ``root``, as long as the block runs.

    :raises StaleError: the source has changed.
    """
    path = root / defect.file
    text = defect.applied(root)
    original = path.read_text(encoding="utf-8")
    try:
        _write(path, text)
        yield
    finally:
        _write(path, original)


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")
    moment = path.stat().st_mtime + 10 * next(_TICKS)
    os.utime(path, (moment, moment))
