"""A component that stands for one documented kind of value: the form of the tables' rows.

How a value is written usually is the ``x-b24-canonical`` of its component; each further form has
its evidence: a page of the docs with its line, or ``observed`` in answers of real portals.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from ..openapi.readings import CANONICAL_MARK
from ..openapi.unions import Schema

EVIDENCE_MARK: Final = "x-b24-evidence"


@dataclass(frozen=True, slots=True)
class Habit:
    """Further values of a kind, and where they are seen."""

    values: Schema
    name: str
    evidence: str


@dataclass(frozen=True, slots=True)
class Component:
    """A schema for one kind on one side. ``canonical`` False: no value of its own."""

    text: str
    canonical: Schema | bool
    usual: tuple[Schema, ...]
    habits: tuple[Habit, ...]

    def schema(self) -> Schema:
        branches = [*self.usual, *(habit.values for habit in self.habits)]
        return {
            "description": self.text,
            CANONICAL_MARK: self.canonical,
            EVIDENCE_MARK: {habit.name: habit.evidence for habit in self.habits},
            **_merged(branches),
        }


def _merged(branches: list[Schema]) -> Schema:
    """Scalars of plain types in one ``type`` list, all else as alternatives."""
    plain = [b["type"] for b in branches if set(b) == {"type"}]
    rest = [b for b in branches if set(b) != {"type"}]
    types = [t for each in plain for t in (each if isinstance(each, list) else [each])]
    own: list[Schema] = []
    if types:
        own = [{"type": types[0] if len(types) == 1 else list(dict.fromkeys(types))}]
    alternatives = [*own, *rest]
    return alternatives[0] if len(alternatives) == 1 else {"anyOf": alternatives}
