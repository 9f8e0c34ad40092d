"""What a schema node allows, as a list of plain alternatives.

The documents write the same thing in many ways: a reference, ``allOf`` of a shared object and
the fields of one page, ``anyOf`` of a list and a single object, a list of types. Everything that
follows wants one form: *these* kinds of value, objects with *these* properties.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

Node = Mapping[str, Any]
Kind = Literal["null", "boolean", "integer", "number", "string", "array", "object", "any"]


@dataclass(frozen=True, slots=True)
class Shape:
    """One alternative of a node: values of one kind."""

    kind: Kind
    node: Node
    """The node that says the rest: enum, pattern, format."""
    properties: Mapping[str, Node] = field(default_factory=dict)
    required: frozenset[str] = frozenset()
    patterns: Sequence[tuple[re.Pattern[str], Node]] = ()
    values: Node | None = None
    """Schema of the values of a map (``additionalProperties``), None where nothing is said."""
    items: Node | None = None


class Shapes:
    """The schemas of one document, followed and flattened as they are asked for."""

    def __init__(self, schemas: Mapping[str, Node]) -> None:
        self._schemas = schemas
        # The node is kept beside its shapes: an id is only unique while its owner lives.
        self._known: dict[int, tuple[Node, tuple[Shape, ...]]] = {}

    def follow(self, node: Node) -> Node:
        """The node itself, or what it refers to."""
        while "$ref" in node:
            node = self._schemas[str(node["$ref"]).rpartition("/")[2]]
        return node

    def of(self, node: Node) -> tuple[Shape, ...]:
        """The alternatives of a node, in the order of the document."""
        known = self._known.get(id(node))
        if known is None:
            known = self._known[id(node)] = (node, tuple(self._flatten(node)))
        return known[1]

    def object_of(self, node: Node) -> Shape | None:
        """The alternative of a node that is an object with properties, else any object."""
        objects = [shape for shape in self.of(node) if shape.kind == "object"]
        return max(objects, key=lambda shape: len(shape.properties), default=None)

    def array_of(self, node: Node) -> Shape | None:
        """The alternative of a node that is a list."""
        return _list_of(self.of(node))

    def _flatten(self, node: Node) -> Iterable[Shape]:
        node = self.follow(node)
        for key in ("anyOf", "oneOf"):
            if key in node:
                # Alternatives that only say which fields are required describe no other value.
                if "properties" in node and not any("properties" in one for one in node[key]):
                    break
                for one in node[key]:
                    yield from self.of(one)
                return
        if "allOf" in node:
            yield from self._merged([self.of(one) for one in node["allOf"]], node)
            return
        for kind in _kinds_of(node):
            yield self._plain(kind, node)

    @staticmethod
    def _plain(kind: Kind, node: Node) -> Shape:
        if kind == "array":
            return Shape(kind, node, items=node.get("items"))
        if kind != "object":
            return Shape(kind, node)
        rest = node.get("additionalProperties")
        return Shape(
            kind,
            node,
            properties=node.get("properties", {}),
            required=frozenset(node.get("required", ())),
            patterns=[(re.compile(p), n) for p, n in node.get("patternProperties", {}).items()],
            values=rest if isinstance(rest, Mapping) else None,
        )

    def _merged(self, parts: Sequence[Sequence[Shape]], node: Node) -> Iterable[Shape]:
        """What all parts allow: the kinds that are in each, objects with the fields of all, lists
        of what all allow."""
        allowed = [{shape.kind for shape in part} for part in parts]
        shapes = [
            shape
            for part in parts
            for shape in part
            if all(shape.kind in kinds or "any" in kinds for kinds in allowed)
        ]
        objects = [shape for shape in shapes if shape.kind == "object"]
        lists = [shape for shape in shapes if shape.kind == "array"]
        items = [each.items for part in parts if (each := _list_of(part)) and each.items]
        if lists and len(items) > 1:
            lists = [Shape("array", lists[0].node, items={"allOf": items})]
        yield from (shape for shape in shapes if shape.kind not in ("object", "array"))
        yield from lists
        if not objects:
            return
        properties: dict[str, Node] = {}
        for shape in objects:
            for name, inner in shape.properties.items():
                before = properties.get(name)
                properties[name] = inner if before is None else {"allOf": [before, inner]}
        yield Shape(
            "object",
            node,
            properties=properties,
            required=frozenset().union(*(shape.required for shape in objects)),
            patterns=[each for shape in objects for each in shape.patterns],
            values=next((s.values for s in objects if s.values is not None), None),
        )


def _list_of(shapes: Iterable[Shape]) -> Shape | None:
    lists = [shape for shape in shapes if shape.kind == "array"]
    return max(lists, key=lambda shape: shape.items is not None, default=None)


def _kinds_of(node: Node) -> Sequence[Kind]:
    kinds: Any = node.get("type")
    if isinstance(kinds, list):
        return kinds
    if kinds is not None:
        return (kinds,)
    if "properties" in node:
        return ("object",)
    values = node.get("enum") or ([node["const"]] if "const" in node else [])
    return (kind_of(values[0]) if values else "any",)


def kind_of(value: object) -> Kind:
    """The JSON Schema kind of a decoded value."""
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
