"""What answering a method needs, made when it is first called and kept."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final, get_args

from ...openapi.conventions import media_of
from ..model import Generation, Operation
from .defaults import Defaults
from .families import Families
from .family import Family, Role, ValueVerb, follow_path
from .filter_names import filter_names
from .names import fold
from .shapes import Shapes
from .values import Form, Forms
from .views import Envelope, View, record_sample

#: get says most about a record, list next; what deletes it says nothing.
_RANK: Final = {"get": 0, "list": 1, "add": 2, "update": 3, "replace": 3, "copy": 3, "delete": 4}


@dataclass(frozen=True, slots=True)
class MethodTools:
    """What answering a method of records needs. Holds no records: portals share it."""

    family: Family
    role: Role
    view: View
    envelope: Envelope
    defaults: Defaults
    fields: frozenset[str]
    """Folded names of all fields that the schemas of the family name."""
    spellings: frozenset[str]
    """The same as the documentation spells them."""
    filters: frozenset[str]
    """Folded names of further fields that its page filters or sorts by."""
    many: bool
    """Whether a method that gets one record may answer a list of them."""
    nullable: bool
    """Whether the result may be null."""


@dataclass(frozen=True, slots=True)
class ValueTools:
    """What answering a method of a single value needs."""

    family: Family
    role: Role
    envelope: Envelope
    form: Form
    answers_list: bool
    known: frozenset[str]
    """Folded names of the fields that a row of the list has."""


class ToolsCache:
    """The tools of all methods of the families."""

    def __init__(self, families: Families) -> None:
        self.families = families
        self._made: dict[tuple[Generation, str], MethodTools | ValueTools | None] = {}

    def of(self, operation: Operation) -> MethodTools | ValueTools | None:
        """The tools of a method, None if it keeps no state."""
        key = (operation.generation, operation.name)
        if key not in self._made:
            found = self.families.role(operation)
            self._made[key] = self._make(*found) if found is not None else None
        return self._made[key]

    def of_records(self, operation: Operation) -> MethodTools | None:
        """The tools of a method of records."""
        tools = self.of(operation)
        return tools if isinstance(tools, MethodTools) else None

    def of_family(self, generation: Generation, name: str) -> MethodTools | None:
        """The tools of one method of a family of records; all have the same defaults."""
        family = self.families.family(generation, name)
        if family is None:
            return None
        return self.of_records(next(iter(family.roles.values())).operation)

    def _make(self, family: Family, role: Role) -> MethodTools | ValueTools:
        shapes = self.families.documents[family.generation].shapes
        if role.verb in get_args(ValueVerb):
            return _value_tools(family, role, shapes)
        return _method_tools(family, role, shapes)


def _value_tools(family: Family, role: Role, shapes: Shapes) -> ValueTools:
    sample = role.sample
    for part in role.answer:
        sample = sample.get(part) if isinstance(sample, Mapping) else None
    node = follow_path(role.result, role.answer, shapes) or {}
    row = shapes.object_of(role.item) if role.yields != "flag" else None
    return ValueTools(
        family,
        role,
        Envelope(role, shapes),
        Forms(shapes).of(node, sample),
        shapes.array_of(node) is not None and role.yields != "flag",
        frozenset(fold(each) for each in (row.properties if row is not None else ())),
    )


def _method_tools(family: Family, role: Role, shapes: Shapes) -> MethodTools:
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
    return MethodTools(
        family,
        role,
        view,
        Envelope(role, shapes),
        Defaults(
            full.fields, models[0][1].properties if models else {}, shown, _defaults(family, shapes)
        ),
        frozenset(fold(name) for name in names),
        frozenset(names),
        filter_names(role, shapes),
        shapes.array_of(role.result) is not None,
        any(shape.kind == "null" for shape in shapes.of(role.result)),
    )


def _defaults(family: Family, shapes: Shapes) -> dict[str, Any]:
    """The documented defaults of the fields of a new record, under folded names."""
    found: dict[str, Any] = {}
    for role in family.having("add")[:1]:
        node = media_of(role.operation.document.get("requestBody")).get("schema", {})
        shape = shapes.object_of(node)
        if shape is not None and role.payload in shape.properties:
            shape = shapes.object_of(shape.properties[role.payload])
        for name, each in (shape.properties if shape is not None else {}).items():
            described = shapes.follow(each)
            if "default" in {**described, **each}:
                found[fold(name)] = {**described, **each}["default"]
    return found


def _shown(ranked: Iterable[Role]) -> dict[str, Any]:
    """What the documented answers of a family show of each field, under folded names."""
    shown: dict[str, Any] = {}
    for role in ranked:
        for name, value in record_sample(role).items():
            if shown.get(fold(name)) is None:
                shown[fold(name)] = value
    return shown
