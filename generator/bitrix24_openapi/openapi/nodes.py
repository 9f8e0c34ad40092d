"""Schemas as they are written, one at a time: what :mod:`.schema` puts together."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, Final, Literal

from .conventions import COMPONENTS, SCHEMAS

Node = Mapping[str, Any]

#: Types of JSON, and ``any`` where a schema does not say.
JsonType = Literal["null", "boolean", "integer", "number", "string", "array", "object", "any"]

#: Keywords with alternatives.
UNIONS: Final = ("anyOf", "oneOf")
#: Keywords behind which there are other schemas.
_LEADING: Final = frozenset(
    {
        "$ref", "allOf", *UNIONS, "items", "properties", "patternProperties",
        "additionalProperties",
    }
)  # fmt: skip
#: Types that keywords mean where no type is given.
_MEANT: Final[tuple[tuple[JsonType, frozenset[str]], ...]] = (
    ("object", frozenset({"properties", "patternProperties", "additionalProperties"})),
    ("array", frozenset({"items"})),
)
#: What may stand in an alternative that only says which members have to be there.
_DEMANDS: Final = frozenset({"required", "title", "description"})


def referenced(schema: Any) -> str | None:
    """The name of the component schema that a reference leads to; None if it is no reference."""
    target = schema.get("$ref") if isinstance(schema, Mapping) else None
    if not isinstance(target, str) or not target.startswith(SCHEMAS):
        return None
    return target.removeprefix(SCHEMAS)


def references(value: Any) -> Iterator[tuple[str, str]]:
    """``(kind, name)`` of each component that something refers to directly, perhaps repeatedly."""
    waiting = [value]
    while waiting:
        each = waiting.pop()
        if isinstance(each, Mapping):
            target = each.get("$ref")
            if isinstance(target, str) and target.startswith(COMPONENTS):
                kind, _, name = target.removeprefix(COMPONENTS).partition("/")
                yield kind, name
            waiting.extend(inner for inner in each.values() if isinstance(inner, (dict, list)))
        elif isinstance(each, list):
            waiting.extend(inner for inner in each if isinstance(inner, (dict, list)))


def with_references(value: Any, change: Callable[[str], str]) -> Any:
    """The same with other targets of references."""
    if isinstance(value, Mapping):
        return {
            key: change(inner)
            if key == "$ref" and isinstance(inner, str)
            else with_references(inner, change)
            for key, inner in value.items()
        }
    if isinstance(value, list):
        return [with_references(inner, change) for inner in value]
    return value


def leads_nowhere(schema: Node) -> bool:
    """True if no other schema is in it: it means what it says, and nothing else."""
    return _LEADING.isdisjoint(schema)


def type_of(value: object) -> JsonType:
    """The type that JSON Schema gives to a decoded value."""
    match value:
        case None:
            return "null"
        case bool():
            return "boolean"
        case int():
            return "integer"
        case float():
            return "number"
        case str():
            return "string"
        case Mapping():
            return "object"
        case list() | tuple():
            return "array"
        case _:
            return "any"


def types_of(schema: Node) -> tuple[JsonType, ...]:
    """The types that a schema without references allows, in its order."""
    declared: Any = schema.get("type")
    if isinstance(declared, str):
        return (declared,)  # type: ignore[return-value]
    if declared:
        return tuple(declared)
    meant = tuple(kind for kind, keywords in _MEANT if not keywords.isdisjoint(schema))
    if meant:
        return meant
    values = (
        schema["enum"] if schema.get("enum") else [schema["const"]] if "const" in schema else ()
    )
    return tuple(dict.fromkeys(map(type_of, values))) or ("any",)


@dataclass(frozen=True, slots=True, eq=False)
class Branch:
    """One of the schemas that a value may fit, without references at its top."""

    schema: Node
    #: The component that it is, if it is one as it stands.
    component: str = ""

    @property
    def types(self) -> tuple[JsonType, ...]:
        return types_of(self.schema)

    @property
    def is_object(self) -> bool:
        """True for objects that may have members: PHP writes an empty one where there is none."""
        return "object" in self.types and self.schema.get("maxProperties") != 0

    def demands(self) -> list[frozenset[str]]:
        """Sets of members, one of which has to be complete."""
        own = frozenset(self.schema.get("required", ()))
        return [own.union(names) for names in demand_sets(self.schema)] or [own]


@dataclass(frozen=True, slots=True)
class Alternative:
    """A branch as values of one type see it."""

    kind: JsonType
    node: Node
    """The schema of the branch, which says the rest: enum, pattern, format."""
    properties: Mapping[str, Node] = field(default_factory=dict)
    required: frozenset[str] = frozenset()
    patterns: Sequence[tuple[re.Pattern[str], Node]] = ()
    values: Node | None = None
    """Schema of the values of a map (``additionalProperties``), None where nothing is said."""
    items: Node | None = None

    @classmethod
    def of(cls, kind: JsonType, node: Node) -> Alternative:
        if kind == "array":
            return cls(kind, node, items=node.get("items"))
        if kind != "object":
            return cls(kind, node)
        values = node.get("additionalProperties")
        return cls(
            kind,
            node,
            properties=node.get("properties", {}),
            required=frozenset(node.get("required", ())),
            patterns=tuple(
                (expression, inner)
                for pattern, inner in node.get("patternProperties", {}).items()
                if (expression := _compiled(pattern)) is not None
            ),
            values=values if isinstance(values, Mapping) else None,
        )


def places_of(schema: Node, name: str) -> Iterator[Node]:
    """The schema that a member of an object without references has to fit, if any."""
    known = schema.get("properties", {}).get(name)
    if known is not None:
        yield known
        return
    for pattern, inner in schema.get("patternProperties", {}).items():
        expression = _compiled(pattern)
        if expression is not None and expression.search(name):
            yield inner
            return
    rest = schema.get("additionalProperties")
    if isinstance(rest, Mapping):
        yield rest


def demand_sets(schema: Node) -> list[tuple[str, ...]]:
    """Sets of members of which one has to be given, beside those that are required anyway."""
    return [
        tuple(each["required"])
        for keyword in UNIONS
        if only_demands(schema.get(keyword))
        for each in schema[keyword]
    ]


@lru_cache(maxsize=4096)
def _compiled(pattern: str) -> re.Pattern[str] | None:
    """The expression; None for one that only ECMAScript understands."""
    try:
        return re.compile(pattern)
    except re.error:
        return None


def only_demands(union: Any) -> bool:
    """True if alternatives only say which members go together: they describe no other value."""
    return bool(union) and all(
        isinstance(each, Mapping) and "required" in each and each.keys() <= _DEMANDS
        for each in union
    )
