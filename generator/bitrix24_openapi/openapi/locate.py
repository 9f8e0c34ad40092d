"""Find the line of a value in the text of a document.

Readers of documents keep no lines. When something is wrong, the text is read once more, event by
event and without recursion: no nesting is too deep for that.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import yaml

try:
    from yaml import CSafeLoader as _Loader
except ImportError:  # PyYAML without libyaml
    from yaml import SafeLoader as _Loader  # type: ignore[assignment]


def line_of(text: str, path: Sequence[object]) -> int:
    """Line of the key or the item at ``path``, or of the last step of it that exists.

    JSON is YAML, too. In text that is neither, the line is 1.
    """
    wanted = [str(step) for step in path]
    line, known = 1, 0
    try:
        for steps, number in _places(text):
            if len(steps) > known and steps == wanted[: len(steps)]:
                line, known = number, len(steps)
                if known == len(wanted):
                    break
    except (yaml.YAMLError, ValueError):
        pass  # the part of the text that can be read is enough
    return line


@dataclass(slots=True)
class _Level:
    """A mapping or a sequence that has begun."""

    is_mapping: bool
    step: str = ""
    #: Items so far, or whether the next node of a mapping is a key.
    items: int = 0
    at_key: bool = True


def _places(text: str) -> Iterator[tuple[list[str], int]]:
    """Path and line of every key and item, in the order of the text."""
    levels: list[_Level] = []
    for event in yaml.parse(text, _Loader):
        if isinstance(event, yaml.CollectionEndEvent):
            levels.pop()
            continue
        if not isinstance(event, yaml.NodeEvent):
            continue
        level = levels[-1] if levels else None
        if level is not None:
            begins = not level.is_mapping or level.at_key
            if not level.is_mapping:
                level.step = str(level.items)
                level.items += 1
            elif level.at_key:
                level.step = event.value if isinstance(event, yaml.ScalarEvent) else ""
            if level.is_mapping:
                level.at_key = not level.at_key
            if begins:
                mark = event.start_mark
                yield [each.step for each in levels], mark.line + 1 if mark is not None else 1
        if isinstance(event, yaml.CollectionStartEvent):
            levels.append(_Level(isinstance(event, yaml.MappingStartEvent)))
