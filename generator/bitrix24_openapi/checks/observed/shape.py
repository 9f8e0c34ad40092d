"""The shape of an answer: its keys and kinds of values, without the values.

Keys that a portal makes (``UF_CRM_1694…``, ids, codes of handlers) are data, too. They are merged
into one label for each kind; a key that is no plain name, or belongs to an object without any
documented name, becomes ``*``.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from ...extract.examples import wire_kind
from ...extract.model import Wire
from ...openapi.portal_keys import KEY_KINDS, kind_of_key

#: Label of arbitrary keys.
ANY_KEY: Final = "*"
#: Deeper values are counted, but their inside is not read.
MAX_DEPTH: Final = 32
#: Names in the styles of the platform: ``ASSIGNED_BY_ID``, ``assignedById``, ``assigned_by_id``.
_NAME: Final = re.compile(
    r"(?:[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*|[a-z]+(?:_?[a-z0-9]+)*|[a-z]+(?:[A-Z][a-z0-9]*)+)", re.ASCII
)
_LONGEST_NAME: Final = 40
#: This many digits in a row are an id, not part of a name.
_NUMBER: Final = re.compile(r"[0-9]{3}")


@dataclass(slots=True)
class Shape:
    """How often a value of each kind was in one place, and what was inside of them."""

    kinds: Counter[Wire] = field(default_factory=Counter)
    #: Elements of the lists, None if there were none.
    items: Shape | None = None
    #: Members of the objects by name or label.
    members: dict[str, Shape] = field(default_factory=dict)

    @property
    def count(self) -> int:
        return self.kinds.total()

    @property
    def objects(self) -> int:
        return self.kinds[Wire.OBJECT] + self.kinds[Wire.EMPTY_OBJECT]

    def absent(self, member: str) -> int:
        """In how many objects a member was missing (0 for labels of several keys)."""
        return max(self.objects - self.members[member].count, 0) if _is_name(member) else 0

    def add(self, other: Shape) -> None:
        """Add the counts of another shape."""
        self.kinds.update(other.kinds)
        if other.items is not None:
            self.items = self.items or Shape()
            self.items.add(other.items)
        for name, member in other.members.items():
            self.members.setdefault(name, Shape()).add(member)

    def to_json(self) -> dict[str, Any]:
        data: dict[str, Any] = {kind.value: number for kind, number in sorted(self.kinds.items())}
        if self.items is not None:
            data["items"] = self.items.to_json()
        if self.members:
            data["members"] = {key: each.to_json() for key, each in sorted(self.members.items())}
        return data

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Shape:
        """Raises ValueError, KeyError, TypeError or AttributeError for anything else."""
        values = dict(data)
        items, members = values.pop("items", None), values.pop("members", {})
        return cls(
            Counter({Wire(kind): int(number) for kind, number in values.items()}),
            cls.from_json(items) if items is not None else None,
            {fold(str(key)): cls.from_json(member) for key, member in members.items()},
        )


def shape_of(value: Any, known: Container[str] = (), depth: int = 0) -> Shape:
    """The shape of a decoded JSON value; ``known`` are the names that documents use."""
    kind = wire_kind(value)
    shape = Shape(Counter({kind: 1} if kind is not None else {}))
    if depth >= MAX_DEPTH:
        return shape
    if isinstance(value, list) and value:
        shape.items = Shape()
        for item in value:
            shape.items.add(shape_of(item, known, depth + 1))
    elif isinstance(value, dict) and value:
        named = any(key in known for key in value)
        for key, member in value.items():
            label = fold(key) if named or kind_of_key(key) is not None else ANY_KEY
            shape.members.setdefault(label, Shape()).add(shape_of(member, known, depth + 1))
    return shape


def property_names(documents: Iterable[Any]) -> frozenset[str]:
    """Every name that a document gives to a property, in any place."""
    return frozenset(name for document in documents for name in _property_names(document))


def _property_names(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        properties = node.get("properties")
        if isinstance(properties, dict):
            yield from properties
        for value in node.values():
            yield from _property_names(value)
    elif isinstance(node, list):
        for value in node:
            yield from _property_names(value)


def fold(key: str) -> str:
    """The name of a member, the label of its kind, or :data:`ANY_KEY`."""
    kind = kind_of_key(key)
    if kind is not None:
        return kind.label
    if key in _LABELS or _is_name(key):
        return key
    return ANY_KEY


def _is_name(key: str) -> bool:
    return (
        len(key) <= _LONGEST_NAME
        and _NAME.fullmatch(key) is not None
        and _NUMBER.search(key) is None
        and key not in _LABELS
    )


_LABELS: Final = frozenset({ANY_KEY, *(kind.label for kind in KEY_KINDS)})
