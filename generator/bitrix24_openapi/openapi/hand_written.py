"""Files that people write for a spec: corrections, descriptions, verdicts on findings."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from ..errors import InputError


@dataclass(frozen=True, slots=True, order=True)
class Stale:
    """An entry of such a file that does not apply to the documentation that was read."""

    #: The file, and the line where the entry begins.
    file: Path
    line: int
    #: What the entry is about: a target, an operation.
    subject: str
    reason: str
    #: The facts that the entry rests on, as its author gave them.
    evidence: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.subject}: {self.reason}"


def read(path: Path) -> tuple[Any, yaml.Node | None]:
    """The value of a YAML file, and its nodes, which have line numbers.

    :raises InputError: the file cannot be read, with the line where the text is no YAML.
    """
    try:
        text = path.read_text(encoding="utf-8")
        node = yaml.compose(text, Loader=yaml.CSafeLoader)
        return yaml.load(text, Loader=yaml.CSafeLoader), node
    except OSError as error:
        raise InputError(f"{path}: {error.strerror or error}") from error
    except UnicodeDecodeError as error:
        raise InputError(f"{path}:1: not UTF-8 text") from error
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 1 if mark is not None else 1
        raise InputError(f"{path}:{line}: not YAML: {getattr(error, 'problem', error)}") from error
    except ValueError as error:
        # Scalars such as 2024-13-45, which look like dates.
        raise InputError(f"{path}:1: {error}") from error


def without_entries(path: Path, lines: Collection[int], key: str | None = None) -> str:
    """The text of a file without the entries that begin in some lines of its list.

    The list is the whole file, or the value of ``key``. Comments between entries stay.

    :raises InputError: the file is not written one entry below the other.
    """
    data, node = read(path)
    entries = _list_of(node, key)
    text = path.read_text(encoding="utf-8").splitlines()
    starts = [entry.start_mark.line for entry in entries]
    dropped: set[int] = set()
    for entry, after in zip(entries, [*starts[1:], len(text)], strict=True):
        start, end = entry.start_mark.line, min(after, entry.end_mark.line + 1)
        if start + 1 not in lines:
            continue
        while end > start + 1 and _is_between(text[end - 1], entry.start_mark.column):
            end -= 1
        dropped.update(range(start, end))
        if end < len(text) and not text[end].strip():
            dropped.add(end)
    left = [line for number, line in enumerate(text) if number not in dropped]
    if key is not None and len(starts) == sum(start + 1 in lines for start in starts):
        left = [f"{line} []" if line == f"{key}:" else line for line in left]
    result = "\n".join(left).rstrip() + "\n"
    kept = [each for each, s in zip(_values(data, key), starts, strict=True) if s + 1 not in lines]
    try:
        same = _values(yaml.load(result, Loader=yaml.CSafeLoader), key) == kept
    except (yaml.YAMLError, TypeError, KeyError):
        same = False
    if not same:
        raise InputError(f"{path}:1: its entries cannot be told apart; remove them by hand")
    return result


def _is_between(line: str, column: int) -> bool:
    """Whether a line at the end of an entry is blank, or a comment that stands before the next."""
    bare = line.lstrip()
    return not bare or len(line) - len(bare) < column


def _list_of(node: yaml.Node | None, key: str | None) -> list[yaml.Node]:
    if key is not None and isinstance(node, yaml.MappingNode):
        node = next((value for name, value in node.value if name.value == key), None)
    found: list[yaml.Node] = node.value if isinstance(node, yaml.SequenceNode) else []
    return found


def _values(data: Any, key: str | None) -> list[Any]:
    return list((data[key] if key is not None else data) or [])


def entry_lines(node: yaml.Node | None, key: str | None = None) -> list[int]:
    """The line of each entry of a list: that of the whole file, or of one of its keys."""
    return [entry.start_mark.line + 1 for entry in _list_of(node, key)]


def key_lines(node: yaml.Node | None, prefix: str = "") -> dict[str, int]:
    """The line of each key of a mapping, two levels deep: ``section``, ``section.name``."""
    lines: dict[str, int] = {}
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            name = prefix + str(key.value)
            lines[name] = key.start_mark.line + 1
            if not prefix:
                lines.update(key_lines(value, f"{name}."))
    return lines
