"""Rows of flat response tables placed where the example shows them.

376 tables are flat: the rows after ``result`` are its fields, or the fields of one of its
fields (``api-reference/event-log/main-eventlog-get.md``), and only the example tells which.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from ...markdown.model import Source
from ..model import Field, Json, Origin, Structure
from ..tables.rows import OpenField, find
from .example_values import objects_in

#: Keys of the envelope beside ``result``.
_ENVELOPE = ("time", "total", "next", "start", "error", "error_description")


@dataclass(eq=False, slots=True)
class _Level:
    """An object whose fields are being collected, and its example objects."""

    owner: OpenField | None
    fields: list[OpenField]
    objects: Sequence[Mapping[str, Json]]
    keys: set[str] = field(init=False)

    def __post_init__(self) -> None:
        self.keys = {key for obj in self.objects for key in obj}

    def has(self, name: str) -> bool:
        return find(self.fields, name) is not None

    def shows(self, row: Field) -> bool:
        if row.name in self.keys:
            return True
        return row.pattern is not None and any(re.match(row.pattern, k) for k in self.keys)

    def values(self, name: str) -> list[Json]:
        return [obj[name] for obj in self.objects if name in obj]

    def attach(self) -> None:
        """Make the fields the inside of the field that owns them."""
        if self.owner is not None and self.owner.is_empty:
            self.owner.fill(self.fields, Structure(source=self.owner.field.source))


def place_rows(
    rows: Sequence[Field], bodies: Sequence[Mapping[str, Json]], source: Source
) -> tuple[Field, ...]:
    """Arrange the rows of the response tables as an envelope, with the examples as the map.

    ``bodies`` are whole example envelopes (``{"result": …, "time": …}``), possibly none.
    """
    placing = _Placing(bodies, source)
    for row in rows:
        placing.add(row)
    return tuple(each.closed() for each in placing.top.fields)


class _Placing:
    def __init__(self, bodies: Sequence[Mapping[str, Json]], source: Source) -> None:
        self.top = _Level(None, [], bodies)
        self._source = source
        self._has_result = False
        self._stack: list[_Level] = []

    def add(self, row: Field) -> None:
        if row.name == "result" and not self._has_result:
            self._open_result(row)
        elif self._is_envelope(row):
            self.top.fields.append(OpenField(row))
        else:
            if not self._has_result:
                self._open_result(Field("result", None, self._source, origin=Origin.EXAMPLE))
            self._place(row)

    def _open_result(self, row: Field) -> None:
        self._has_result = True
        result = OpenField(row)
        self.top.fields.append(result)
        self._stack = [_level_of(result, self.top)]

    def _is_envelope(self, row: Field) -> bool:
        if row.name not in _ENVELOPE or self.top.has(row.name):
            return False
        if row.name in self.top.keys:
            return True
        is_time = row.type is not None and any(
            t.name.lower() == "time" for t in row.type.alternatives
        )
        if row.name == "time":
            return is_time or not self._shown_inside(row)
        return row.name in ("total", "next") and not self._shown_inside(row)

    def _shown_inside(self, row: Field) -> bool:
        return any(level.shows(row) for level in self._stack)

    def _place(self, row: Field) -> None:
        level = self._choose(row)
        level.attach()
        existing = find(level.fields, row.name)
        if existing is None:
            level.fields.append(OpenField(row))
        else:
            existing.adopt(row.inner)

    def _choose(self, row: Field) -> _Level:
        current = self._stack[-1]
        if current.shows(row) and not current.has(row.name):
            return current
        if current.fields:
            inside = _level_of(current.fields[-1], current)
            if inside.shows(row):
                self._stack.append(inside)
                return inside
        for depth in range(len(self._stack) - 2, -1, -1):
            level = self._stack[depth]
            if level.shows(row) and not level.has(row.name):
                del self._stack[depth + 1 :]
                return level
        found = self._search(row)
        return found if found is not None else current

    def _search(self, row: Field) -> _Level | None:
        """The shallowest object of the example that shows the row's name, wrappers included."""
        todo: list[list[_Level]] = [[self._stack[0]]]
        for _ in range(200):
            if not todo:
                return None
            path = todo.pop(0)
            level = path[-1]
            if level is not self._stack[0] and level.shows(row) and not level.has(row.name):
                _keep(path)
                self._stack = path
                return level
            if len(path) > 3:
                continue
            for key in sorted(level.keys):
                owner = find(level.fields, key)
                if owner is None:
                    owner = OpenField(Field(key, None, self._source, origin=Origin.EXAMPLE))
                inside = _level_of(owner, level)
                if inside.objects:
                    todo.append([*path, inside])
        return None


def _level_of(owner: OpenField, above: _Level) -> _Level:
    """The inside of a field as a level; its structure is made when a row goes in."""
    fields = owner.expand()
    return _Level(owner, fields if fields is not None else [], objects_in(above.values(owner.name)))


def _keep(path: Sequence[_Level]) -> None:
    """Give wrapper fields that only the example shows a place in the structure."""
    for above, level in pairwise(path):
        if level.owner is not None and not above.has(level.owner.name):
            above.fields.append(level.owner)
        above.attach()
        level.attach()


def envelope_bodies(
    examples: Sequence[Json], names: frozenset[str]
) -> tuple[list[dict[str, Json]], bool]:
    """Examples as envelopes; the flag says that some lacked the ``result`` root.

    30 pages show the content alone although the answer comes in an envelope
    (``api-reference/catalog/measure/catalog-measure-list.md``). ``names``: the documented rows.
    """
    bodies: list[dict[str, Json]] = []
    repaired = False
    for example in examples:
        if isinstance(example, dict) and ("result" in example or "error" in example):
            bodies.append(example)
            continue
        repaired = True
        envelope: dict[str, Json] = {}
        if isinstance(example, dict):
            outer = {
                k for k in {"time", "total", "next"} & example.keys() if k == "time" or k in names
            }
            envelope = {k: v for k, v in example.items() if k in outer}
            envelope["result"] = {k: v for k, v in example.items() if k not in outer}
        else:
            envelope["result"] = example
        bodies.append(envelope)
    return bodies, repaired
