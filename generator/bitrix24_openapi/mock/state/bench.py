"""What answering a method needs, made when it is first called and kept."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final

from ..model import Generation, Operation
from .defaults import Defaults
from .families import Families
from .names import fold
from .roles import Family, Role
from .views import Envelope, View, record_sample

#: get says most about a record, list next; what deletes it says nothing.
_RANK: Final = {"get": 0, "list": 1, "add": 2, "update": 3, "replace": 3, "delete": 4}


@dataclass(frozen=True, slots=True)
class Bench:
    """The tools for one method. They hold no records: portals share them."""

    family: Family
    role: Role
    view: View
    envelope: Envelope
    defaults: Defaults
    fields: frozenset[str]
    """Folded names of all fields that the schemas of the family name."""
    many: bool
    """Whether a method that gets one record may answer a list of them."""
    nullable: bool
    """Whether the result may be null."""


class Benches:
    """The benches of all methods of the families."""

    def __init__(self, families: Families) -> None:
        self.families = families
        self._made: dict[tuple[Generation, str], Bench | None] = {}

    def of(self, operation: Operation) -> Bench | None:
        """The bench of a method, None if it keeps no state."""
        key = (operation.generation, operation.name)
        if key not in self._made:
            found = self.families.role(operation)
            self._made[key] = self._make(*found) if found is not None else None
        return self._made[key]

    def _make(self, family: Family, role: Role) -> Bench:
        shapes = self.families.documents[family.generation].shapes
        ranked = sorted(family.roles.values(), key=lambda each: _RANK[each.verb])
        models = [
            (each, shape)
            for each in ranked
            if (shape := shapes.object_of(each.item)) is not None and shape.properties
        ]
        shown = _shown(ranked)
        others = [shape for each, shape in models if each is not role]
        view = View(family, role, shapes, others if role.verb in ("list", "get") else (), shown)
        full = View(family, models[0][0] if models else role, shapes, others, shown)
        names = [name for _, shape in models for name in shape.properties]
        return Bench(
            family,
            role,
            view,
            Envelope(role, shapes),
            Defaults(full.fields, models[0][1].properties if models else {}, shown),
            frozenset(fold(name) for name in names),
            shapes.array_of(role.result) is not None,
            any(shape.kind == "null" for shape in shapes.of(role.result)),
        )


def _shown(ranked: Iterable[Role]) -> dict[str, Any]:
    """What the documented answers of a family show of each field, under folded names."""
    shown: dict[str, Any] = {}
    for role in ranked:
        for name, value in record_sample(role).items():
            if shown.get(fold(name)) is None:
                shown[fold(name)] = value
    return shown
