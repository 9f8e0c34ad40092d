"""What a schema says about a value, for comparisons.

Two schemas mean the same if their branches do (:mod:`bitrix24_openapi.openapi.schema`); a member
of an object is the member of all branches together. Components have generated names, which decide
nothing here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property
from typing import Any, Final

from ...openapi.nodes import Branch, Node, demand_sets, leads_nowhere
from ...openapi.schema import Schemas, SchemaView
from ...spec.policy import DECIMAL, DIGITS, KINDS, Kind

#: Exclusions of a pattern (names that have properties of their own) follow from these.
_EXCLUDED: Final = re.compile(r"\(\?!\(\?:.*?\)\$\)")
_DIGITS: Final = {DIGITS: "integer", DECIMAL: "number"}
_FORMATS: Final = {"date": "date", "date-time": "datetime"}

#: Words of the docs that leave open which of several types is meant: PHP has one word for lists
#: and maps, JavaScript one for all numbers.
_VAGUE: Final = {
    "array": frozenset({"array", "object"}),
    "number": frozenset({"integer", "number"}),
}

#: Limit keyword → True if a greater value allows more.
LIMITS: Final = {
    "minimum": False,
    "exclusiveMinimum": False,
    "minLength": False,
    "minItems": False,
    "maximum": True,
    "exclusiveMaximum": True,
    "maxLength": True,
    "maxItems": True,
}


class Shapes:
    """The schemas of one document as :class:`Shape`, each made once."""

    def __init__(self, schemas: Schemas) -> None:
        self._schemas = schemas
        self._shapes: dict[SchemaView, Shape] = {}

    def shape(self, schema: Any) -> Shape:
        return self.of_view(self._schemas.view(schema))

    def union(self, *views: SchemaView) -> SchemaView:
        return self._schemas.view(*(schema for view in views for schema in view.schemas))

    def of_view(self, view: SchemaView) -> Shape:
        known = self._shapes.get(view)
        if known is None:
            known = self._shapes[view] = Shape(self, view)
        return known


class Shape:
    """What a value may be, and what the docs say about it."""

    def __init__(self, shapes: Shapes, view: SchemaView) -> None:
        self._shapes = shapes
        self._view = view
        self.schemas = view.schemas
        self.branches = view.branches

    def is_copy_of(self, other: Shape) -> bool:
        """True if both are identical and refer to nothing else: most leaves."""
        return self.schemas == other.schemas and all(map(leads_nowhere, self.schemas))

    # --- what the docs say of it -----------------------------------------------------------

    @cached_property
    def type_text(self) -> str:
        """The documented types as they are written, without null."""
        names = (name for text in self._view.said("x-b24-type") for name in text.split(" | "))
        return " | ".join(dict.fromkeys(name for name in names if name != "null"))

    @cached_property
    def from_example(self) -> bool:
        """True if only examples show it."""
        return bool(self.schemas) and all(
            schema.get("x-b24-source-kind") == "example" for schema in self.schemas
        )

    @cached_property
    def deprecated(self) -> bool:
        return any(schema.get("deprecated") is True for schema in self.schemas)

    @cached_property
    def conditional(self) -> bool:
        return any(schema.get("x-b24-conditional") is True for schema in self.schemas)

    @cached_property
    def required_in_a_spelling(self) -> bool:
        return any(schema.get("x-b24-required") is True for schema in self.schemas)

    @cached_property
    def aliases(self) -> list[str]:
        return sorted({name for names in self._view.said("x-b24-aliases") for name in names})

    @cached_property
    def defaults(self) -> list[Any]:
        return [*self._view.said("default"), *self._view.said("x-b24-default")][:1]

    # --- types -----------------------------------------------------------------------------

    @cached_property
    def meaning(self) -> frozenset[str]:
        """The documented types, by family: ``crm_deal`` is what its schema says it is.

        Without null, which is no type of its own.
        """
        meant: set[str] = set()
        for text in self._view.said("x-b24-type"):
            for name in text.split(" | "):
                if name.endswith("[]"):
                    meant.add("array")
                    continue
                kind = KINDS.get(name.strip().lower())
                if kind is None or kind is Kind.SCALAR:
                    meant |= self.written
                else:
                    meant.add(kind.value)
        return frozenset(meant or self.written) - {"null"}

    @cached_property
    def plain(self) -> bool:
        """True if the docs name basic types alone, and no type of their own making."""
        said = [
            name.strip().lower() for t in self._view.said("x-b24-type") for name in t.split(" | ")
        ]
        return all(
            KINDS.get(name.removesuffix("[]"), Kind.SCALAR) is not Kind.SCALAR for name in said
        )

    @cached_property
    def nullable(self) -> bool:
        """True if the docs say so; a null in an example says less."""
        return any("null" in text.split(" | ") for text in self._view.said("x-b24-type"))

    @cached_property
    def possible(self) -> frozenset[str]:
        """The documented types with all that their words may mean."""
        said = {name.strip() for t in self._view.said("x-b24-type") for name in t.split(" | ")}
        vague = {name for word in said & set(_VAGUE) for name in _VAGUE[word]}
        if not said and "array" in self.written and self.items is None:
            vague |= _VAGUE["array"]
        return self.meaning | vague

    @cached_property
    def written(self) -> frozenset[str]:
        """The types of the schema, without the forms that stand in for them."""
        types = [each for branch in self.branches for each in _types(branch.schema)]
        meant = frozenset(name for name, form in types if not form)
        return meant or frozenset(name for name, _ in types)

    @cached_property
    def forms(self) -> list[str]:
        """Everything that the schema accepts, in words; without a null that is documented."""
        found = {form or name for b in self.branches for name, form in _types(b.schema)}
        return sorted(found - {"null"} if self.nullable else found)

    @cached_property
    def values(self) -> dict[str, Any]:
        """The documented values: text of the value → value."""
        found: dict[str, Any] = {}
        for branch in self.branches:
            if "x-enum-varnames" in branch.schema:
                for value in branch.schema.get("enum", ()):
                    found.setdefault(str(value), value)
        return found

    @cached_property
    def limits(self) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for branch in self.branches:
            for keyword in LIMITS:
                # "Nothing longer than nothing" is the empty form of a value, not a limit.
                if branch.schema.get(keyword):
                    found.setdefault(keyword, branch.schema[keyword])
        return found

    # --- inside ----------------------------------------------------------------------------

    @property
    def objects(self) -> tuple[Branch, ...]:
        return self._view.objects

    @cached_property
    def members(self) -> dict[str, SchemaView]:
        """Named members, then those of patterns (``/UF_.+/``) and of any name (``*``)."""
        found = dict(self._view.members)
        for pattern, view in self._view.patterns.items():
            name = f"/{_EXCLUDED.sub('', pattern)}/"
            found[name] = self._shapes.union(found[name], view) if name in found else view
        if self._view.others is not None:
            found["*"] = self._view.others
        return found

    def pattern_of(self, name: str) -> str:
        """The documented pattern of names that a name belongs to; empty if there is none."""
        for other in self.members:
            if other == "*" or (other[:1] == "/" and _matches(other[1:-1], name)):
                return other
        return ""

    def member(self, name: str) -> Shape:
        return self._shapes.of_view(self.members[name])

    @property
    def required(self) -> frozenset[str]:
        """Members that every branch requires."""
        return frozenset(self._view.required)

    @cached_property
    def one_of(self) -> frozenset[frozenset[str]]:
        """Sets of names, one of which has to be given."""
        return frozenset(
            frozenset(names) for branch in self.objects for names in demand_sets(branch.schema)
        )

    @cached_property
    def items(self) -> Shape | None:
        """The elements of an array; None if nothing is documented."""
        return self._shapes.of_view(self._view.items) if self._view.items is not None else None


def _matches(pattern: str, name: str) -> bool:
    try:
        return re.search(pattern, name) is not None
    except re.error:
        return False


def _type_names(schema: Node) -> list[str]:
    names = schema.get("type", [])
    return names if isinstance(names, list) else [names]


def _types(schema: Node) -> Iterator[tuple[str, str]]:
    """(family, form): the form is empty where the family is meant as it is."""
    names = _type_names(schema)
    if not names:
        yield ("any", "") if "enum" not in schema else ("string", "")
        return
    for name in names:
        match name:
            case "string" if schema.get("maxLength") == 0:
                yield "string", "empty string"
            case "string" if schema.get("pattern") in _DIGITS:
                family = _DIGITS[schema["pattern"]]
                yield family, "digits"
            case "string" if schema.get("format") in _FORMATS:
                yield _FORMATS[schema["format"]], ""
            case "string" if schema.get("enum") == ["Y", "N"] and "x-enum-varnames" not in schema:
                yield "boolean", "Y or N"
            case "boolean" if schema.get("const") is False:
                yield "boolean", "false"
            case "object" if schema.get("maxProperties") == 0:
                yield "object", "empty object"
            case "array" if schema.get("maxItems") == 0:
                yield "array", "empty array"
            case _:
                yield str(name), ""
