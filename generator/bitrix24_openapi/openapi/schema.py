"""Reading schemas: ``$ref``, ``allOf``, ``anyOf`` and ``oneOf`` are followed here and nowhere else.

These are ways of writing. What a schema means is its *branches*: the alternatives that are left
when references are followed, unions are taken apart and intersections are put together. A branch
with several types makes an *alternative* of each::

    schemas = Schemas(document["components"]["schemas"])
    deal = schemas.view({"$ref": "#/components/schemas/CrmDeal"})
    deal.members["TITLE"].types, deal.members["PHONE"].items, deal.required

Schemas may contain themselves, as one of their alternatives or further inside: an alternative
that is the whole again adds nothing, and the insides are only looked at when asked for.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any, Final

from .combine import SHAPING, combined, overridden
from .nodes import (
    UNIONS,
    Alternative,
    Branch,
    JsonType,
    Node,
    only_demands,
    places_of,
    referenced,
    references,
)

#: The product of unions is limited to this number of branches.
_MOST_BRANCHES: Final = 256

_ANYTHING: Final[Node] = {}


class Schemas:
    """The component schemas of one document, each resolved once."""

    def __init__(self, components: Mapping[str, Node]) -> None:
        self.components = components
        # Nodes are kept beside what is known of them: an id is only unique while its owner lives.
        self._branches: dict[int, tuple[Node, tuple[Branch, ...]]] = {}
        self._intersections: dict[int, tuple[Node, tuple[Branch, ...]]] = {}
        self._views: dict[tuple[int, ...], SchemaView] = {}
        #: Component → those that it refers to directly.
        self._inner: dict[str, set[str]] = {}

    def view(self, *schemas: Any) -> SchemaView:
        """A view of a value that has to match any of the schemas."""
        key = tuple(map(id, schemas))
        known = self._views.get(key)
        if known is None:
            known = self._views[key] = SchemaView(self, schemas)
        return known

    def resolve(self, schema: Node) -> Node:
        """The schema, or what it refers to; empty if the reference is dangling or circular."""
        seen: set[str] = set()
        while (name := referenced(schema)) is not None:
            if name in seen:
                return _ANYTHING
            seen.add(name)
            schema = self.components.get(name, _ANYTHING)
        return schema

    def closure(self, *values: Any) -> set[str]:
        """The names of the components that something refers to, directly or through others."""
        reached: set[str] = set()
        waiting = [name for value in values for name in self._referenced(value)]
        while waiting:
            name = waiting.pop()
            if name not in reached:
                reached.add(name)
                known = self._inner.get(name)
                if known is None:
                    known = self._inner[name] = self._referenced(self.components[name])
                waiting.extend(known)
        return reached

    def _referenced(self, value: Any) -> set[str]:
        """The components that something refers to directly."""
        found = (name for kind, name in references(value) if kind == "schemas")
        return {name for name in found if name in self.components}

    def closed(self, schema: Node) -> dict[str, Any]:
        """The schema with all components that it refers to: self-contained."""
        reached = {name: self.components[name] for name in self.closure(schema)}
        return {"components": {"schemas": reached}, "allOf": [schema]}

    # --- branches -------------------------------------------------------------------------

    def branches(self, schema: Any) -> tuple[Branch, ...]:
        """The alternatives of a schema, in the order of the document."""
        node: Node = schema if isinstance(schema, Mapping) else _ANYTHING  # true
        known = self._branches.get(id(node))
        if known is None:
            self._branches[id(node)] = (node, ())
            known = self._branches[id(node)] = (node, tuple(self._leaves(node)))
        return known[1]

    def _leaves(self, schema: Node) -> Iterator[Branch]:
        """All schemas behind references and unions, each once."""
        seen: set[int] = set()
        waiting = [(schema, "")]
        while waiting:
            node, name = waiting.pop()
            if id(node) in seen:
                continue
            seen.add(id(node))
            target, parts = referenced(node), _parts(node)
            if target is None and not parts:
                yield Branch(node, name)
            elif len(parts) + (target is not None) > 1 or _own(node):
                yield from self._intersection(node)
            elif target is not None:
                waiting.append((self.components.get(target, _ANYTHING), target))
            else:
                waiting.extend((each, "") for each in reversed(parts[0]))

    def _intersection(self, node: Node) -> tuple[Branch, ...]:
        """The branches of a schema that says several things at once."""
        known = self._intersections.get(id(node))
        if known is None:
            # A part that refers to the whole adds nothing.
            self._intersections[id(node)] = (node, ())
            found = tuple(self._combinations(node))
            known = self._intersections[id(node)] = (node, found)
        return known[1]

    def _combinations(self, node: Node) -> Iterator[Branch]:
        sides = [[b for each in part for b in self.branches(each)] for part in _parts(node)]
        if (target := referenced(node)) is not None:
            sides.insert(0, list(self.branches(self.components.get(target, _ANYTHING))))
        if own := _own(node):
            sides.append([Branch(own)])
        products = itertools.islice(itertools.product(*sides), _MOST_BRANCHES)
        several = [[branch.schema for branch in product] for product in products]
        fitting = [both for schemas in several if (both := combined(schemas)) is not None]
        # Where the docs contradict themselves, the last part wins.
        yield from map(Branch, fitting or map(overridden, several[:1]))


class SchemaView:
    """What a value may be: the branches of one schema, or of several, seen together."""

    def __init__(self, owner: Schemas, schemas: tuple[Any, ...]) -> None:
        self._owner = owner
        #: The schemas as they are written.
        self.schemas: tuple[Node, ...] = tuple(s for s in schemas if isinstance(s, Mapping))
        self._given = schemas

    @cached_property
    def branches(self) -> tuple[Branch, ...]:
        found = (branch for schema in self._given for branch in self._owner.branches(schema))
        return tuple({id(branch.schema): branch for branch in found}.values())

    @cached_property
    def alternatives(self) -> tuple[Alternative, ...]:
        return tuple(
            Alternative.of(kind, branch.schema) for branch in self.branches for kind in branch.types
        )

    @cached_property
    def types(self) -> frozenset[JsonType]:
        return frozenset(kind for branch in self.branches for kind in branch.types)

    def said(self, keyword: str) -> list[Any]:
        """What the schemas say of themselves, references not followed: ``x-b24-type``."""
        return [schema[keyword] for schema in self.schemas if keyword in schema]

    # --- objects --------------------------------------------------------------------------

    @cached_property
    def objects(self) -> tuple[Branch, ...]:
        return tuple(branch for branch in self.branches if branch.is_object)

    @cached_property
    def members(self) -> Mapping[str, SchemaView]:
        """The named members of all branches that are objects, in the order of the document."""
        return self._by_name("properties")

    @cached_property
    def patterns(self) -> Mapping[str, SchemaView]:
        """Regular expressions → the members whose names they match."""
        return self._by_name("patternProperties")

    @cached_property
    def others(self) -> SchemaView | None:
        """Members of any other name; None where nothing is said of them."""
        found = [branch.schema.get("additionalProperties") for branch in self.objects]
        schemas = [schema for schema in found if isinstance(schema, Mapping)]
        return self._owner.view(*schemas) if schemas else None

    def _by_name(self, keyword: str) -> Mapping[str, SchemaView]:
        found: dict[str, list[Node]] = {}
        for branch in self.objects:
            for name, schema in branch.schema.get(keyword, {}).items():
                if isinstance(schema, Mapping):
                    found.setdefault(name, []).append(schema)
        return {name: self._owner.view(*schemas) for name, schemas in found.items()}

    def member(self, name: str) -> SchemaView | None:
        """The schema of a member, by name, by pattern or as any other; None: no restriction."""
        places = [place for branch in self.objects for place in places_of(branch.schema, name)]
        return self._owner.view(*places) if places else None

    @cached_property
    def required(self) -> tuple[str, ...]:
        """Members that every branch requires, in the order of the document."""
        lists = [branch.schema.get("required", ()) for branch in self.objects]
        first = lists[0] if lists else ()
        return tuple(name for name in first if all(name in each for each in lists))

    @cached_property
    def demands(self) -> list[frozenset[str]]:
        """Sets of members, one of which has to be complete; empty if no object is possible."""
        return [names for branch in self.objects for names in branch.demands()]

    # --- arrays ---------------------------------------------------------------------------

    @cached_property
    def items(self) -> SchemaView | None:
        """The elements of an array; None where nothing is said of them."""
        found = [
            branch.schema["items"]
            for branch in self.branches
            if "array" in branch.types and branch.schema.get("items")
        ]
        return self._owner.view(*found) if found else None


def _parts(node: Node) -> list[list[Node]]:
    """The unions of which a schema consists beside its own keywords; all of them hold at once."""
    parts = [[each] for each in node.get("allOf", ())]
    unions = (node.get(keyword) for keyword in UNIONS)
    parts.extend(list(union) for union in unions if union and not only_demands(union))
    return parts


def _own(node: Node) -> Node:
    """What a schema says itself of the values that it is for."""
    return {
        keyword: value
        for keyword, value in node.items()
        if keyword in SHAPING
        or keyword == "required"
        or (keyword in UNIONS and only_demands(value))
    }
