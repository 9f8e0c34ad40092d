"""What the schemas of a document allow, asked node by node."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from ...openapi.nodes import Alternative, JsonType, Node, type_of
from ...openapi.schema import Schemas

__all__ = ["Kind", "Node", "Shape", "Shapes", "kind_of"]

#: One alternative of a node: values of one type.
Shape = Alternative
Kind = JsonType
kind_of: Final = type_of


class Shapes:
    """The schemas of one document, followed as they are asked for."""

    def __init__(self, schemas: Mapping[str, Node]) -> None:
        self._schemas = Schemas(schemas)

    def follow(self, node: Node) -> Node:
        """The node itself, or what it refers to."""
        return self._schemas.resolve(node)

    def of(self, node: Node) -> tuple[Shape, ...]:
        """The alternatives of a node, in the order of the document."""
        return self._schemas.view(node).alternatives

    def object_of(self, node: Node) -> Shape | None:
        """The alternative of a node that has the most members, with those that only others have."""
        objects = [shape for shape in self.of(node) if shape.kind == "object"]
        widest = max(objects, key=lambda shape: len(shape.properties), default=None)
        if widest is None or len(objects) == 1:
            return widest
        properties = dict(widest.properties)
        for shape in objects:
            for name, inner in shape.properties.items():
                properties.setdefault(name, inner)
        return replace(widest, properties=properties)

    def array_of(self, node: Node) -> Shape | None:
        """The alternative of a node that is a list, best one whose elements are described."""
        lists = [shape for shape in self.of(node) if shape.kind == "array"]
        return max(lists, key=lambda shape: shape.items is not None, default=None)

    def demands(self, node: Node) -> list[frozenset[str]]:
        """Sets of members of a node, one of which has to be complete."""
        return self._schemas.view(node).demands
