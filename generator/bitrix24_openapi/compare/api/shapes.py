"""A schema as its reader sees it: references followed, alternatives side by side.

``$ref``, ``allOf`` and ``anyOf`` are ways of writing. Two schemas mean the same if their
*branches* do, the alternatives that are left when all of that is resolved; a member of an
object is the member of all branches together. Components have generated names, which decide
nothing here.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Final

from ...openapi.conventions import SCHEMAS
from ...spec.policy import DECIMAL, DIGITS, KINDS, Kind

Schema = dict[str, Any]

#: Keywords that shape values; with one of them beside ``anyOf`` all branches are bound.
_SHAPING: Final = frozenset(
    {"type", "properties", "patternProperties", "additionalProperties", "items", "enum", "const"}
)
#: What the members of a pattern are not (names with properties of their own): follows from them.
_EXCLUDED: Final = re.compile(r"\(\?!\(\?:.*?\)\$\)")
_DIGITS: Final = {DIGITS: "integer", DECIMAL: "number"}
_FORMATS: Final = {"date": "date", "date-time": "datetime"}

_ANYTHING: Final[Schema] = {}
#: Keywords behind which there are other schemas.
_LEADING: Final = frozenset(
    {
        "$ref", "allOf", "anyOf", "oneOf", "items", "properties", "patternProperties",
        "additionalProperties",
    }
)  # fmt: skip

#: Words of the docs that leave open which of several types is meant: PHP has one word for lists
#: and maps, JavaScript one for all numbers.
_VAGUE: Final = {
    "array": frozenset({"array", "object"}),
    "number": frozenset({"integer", "number"}),
}

#: Limit keyword → True if a greater value admits more.
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


@dataclass(frozen=True, slots=True, eq=False)
class Branch:
    """One alternative, free of references at its top."""

    schema: Schema
    #: The component that it is, if it is one as it stands.
    component: str = ""


class Shapes:
    """The schemas of one document, each resolved once."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self.components: dict[str, Schema] = document.get("components", {}).get("schemas", {})
        self._branches: dict[int, tuple[Branch, ...]] = {}
        self._shapes: dict[tuple[int, ...], Shape] = {}

    def shape(self, *schemas: Schema) -> Shape:
        """What the schemas are together, as alternatives."""
        key = tuple(map(id, schemas))
        known = self._shapes.get(key)
        if known is None:
            known = self._shapes[key] = Shape(self, schemas)
        return known

    def branches(self, schema: Any) -> tuple[Branch, ...]:
        if not isinstance(schema, dict):
            schema = _ANYTHING  # true
        known = self._branches.get(id(schema))
        if known is None:
            # An alternative that is the whole again adds nothing.
            self._branches[id(schema)] = ()
            known = self._branches[id(schema)] = tuple(self._resolve(schema))
        return known

    def _resolve(self, schema: Schema) -> Iterator[Branch]:
        reference = schema.get("$ref")
        if isinstance(reference, str):
            name = reference.removeprefix(SCHEMAS)
            found = self.branches(self.components.get(name, _ANYTHING))
            if len(found) == 1 and found[0].schema is self.components.get(name):
                yield Branch(found[0].schema, name)
            else:
                yield from found
            return
        if "allOf" in schema:
            rest = {key: value for key, value in schema.items() if key != "allOf"}
            parts = [self.branches(part) for part in schema["allOf"]]
            if not _SHAPING.isdisjoint(rest):
                parts.append((Branch(rest),))
            for combination in itertools.product(*parts):
                yield Branch(_merged(branch.schema for branch in combination))
            return
        alternatives = schema.get("anyOf") or schema.get("oneOf") or ()
        if not alternatives or all(set(each) == {"required"} for each in alternatives):
            yield Branch(schema)
            return
        base = {k: v for k, v in schema.items() if k in _SHAPING or k == "required"}
        for alternative in alternatives:
            for branch in self.branches(alternative):
                yield branch if not base else Branch(_merged((base, branch.schema)))


def _merged(schemas: Iterable[Schema]) -> Schema:
    """One schema for all of them at once: the members of each, required what any requires."""
    merged: Schema = {}
    for schema in schemas:
        for key, value in schema.items():
            if key in ("properties", "patternProperties"):
                merged[key] = {**merged.get(key, {}), **value}
            elif key == "required":
                merged[key] = list(dict.fromkeys([*merged.get(key, ()), *value]))
            else:
                merged[key] = value
    return merged


@dataclass(slots=True, eq=False)
class Member:
    """A named member of an object, in all branches that have it."""

    name: str
    schemas: list[Schema] = field(default_factory=list)


class Shape:
    """Branches, and what can be asked of them."""

    def __init__(self, shapes: Shapes, schemas: tuple[Schema, ...]) -> None:
        self._shapes = shapes
        self.schemas = schemas

    @cached_property
    def branches(self) -> list[Branch]:
        found = (branch for schema in self.schemas for branch in self._shapes.branches(schema))
        return list({id(branch.schema): branch for branch in found}.values())

    def is_copy_of(self, other: Shape) -> bool:
        """True if both are the same letter for letter, and lead to nothing else: most leaves."""
        return self.schemas == other.schemas and all(
            _LEADING.isdisjoint(schema) for schema in self.schemas
        )

    # --- what the docs say of it -----------------------------------------------------------

    @cached_property
    def type_text(self) -> str:
        """The documented types as they are written, without null."""
        names = (name for text in self._said("x-b24-type") for name in text.split(" | "))
        return " | ".join(dict.fromkeys(name for name in names if name != "null"))

    @cached_property
    def from_example(self) -> bool:
        """True if nothing but examples tells of it."""
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
        return sorted({name for names in self._said("x-b24-aliases") for name in names})

    @cached_property
    def defaults(self) -> list[Any]:
        return [*self._said("default"), *self._said("x-b24-default")][:1]

    def _said(self, keyword: str) -> list[Any]:
        return [schema[keyword] for schema in self.schemas if keyword in schema]

    # --- types -----------------------------------------------------------------------------

    @cached_property
    def meaning(self) -> frozenset[str]:
        """The documented types, by family: ``crm_deal`` is what its schema says it is.

        Without null, which is no type of its own.
        """
        meant: set[str] = set()
        for text in self._said("x-b24-type"):
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
        said = [name.strip().lower() for t in self._said("x-b24-type") for name in t.split(" | ")]
        return all(
            KINDS.get(name.removesuffix("[]"), Kind.SCALAR) is not Kind.SCALAR for name in said
        )

    @cached_property
    def nullable(self) -> bool:
        """True if the docs say so; a null in an example says less."""
        return any("null" in text.split(" | ") for text in self._said("x-b24-type"))

    @cached_property
    def possible(self) -> frozenset[str]:
        """The documented types with all that their words may mean."""
        said = {name.strip() for t in self._said("x-b24-type") for name in t.split(" | ")}
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

    @cached_property
    def objects(self) -> list[Branch]:
        return [
            b
            for b in self.branches
            if "object" in _type_names(b.schema) and b.schema.get("maxProperties") != 0
        ]

    @cached_property
    def members(self) -> dict[str, Member]:
        """Named members, then those of patterns (``/UF_.+/``) and of any name (``*``)."""
        found: dict[str, Member] = {}

        def add(name: str, schema: Any) -> None:
            if isinstance(schema, dict):
                found.setdefault(name, Member(name)).schemas.append(schema)

        for branch in self.objects:
            for name, schema in branch.schema.get("properties", {}).items():
                add(name, schema)
            for pattern, schema in branch.schema.get("patternProperties", {}).items():
                add(f"/{_EXCLUDED.sub('', pattern)}/", schema)
            add("*", branch.schema.get("additionalProperties"))
        return found

    def pattern_of(self, name: str) -> str:
        """The documented pattern of names that a name belongs to; empty if there is none."""
        for other in self.members:
            if other == "*" or (other[:1] == "/" and _matches(other[1:-1], name)):
                return other
        return ""

    def member(self, name: str) -> Shape:
        return self._shapes.shape(*self.members[name].schemas)

    @cached_property
    def required(self) -> frozenset[str]:
        """Members without which no branch is complete."""
        sets = [frozenset(branch.schema.get("required", ())) for branch in self.objects]
        return frozenset.intersection(*sets) if sets else frozenset()

    @cached_property
    def one_of(self) -> frozenset[frozenset[str]]:
        """Sets of names of which one has to be given."""
        found: set[frozenset[str]] = set()
        for branch in self.objects:
            alternatives = branch.schema.get("anyOf", ())
            found |= {frozenset(each["required"]) for each in alternatives if "required" in each}
        return frozenset(found)

    @cached_property
    def items(self) -> Shape | None:
        """The elements of an array; None where nothing is said of them."""
        found = [
            branch.schema["items"]
            for branch in self.branches
            if "array" in _type_names(branch.schema) and branch.schema.get("items")
        ]
        return self._shapes.shape(*found) if found else None


def _matches(pattern: str, name: str) -> bool:
    try:
        return re.search(pattern, name) is not None
    except re.error:
        return False


def _type_names(schema: Schema) -> list[str]:
    names = schema.get("type", [])
    return names if isinstance(names, list) else [names]


def _types(schema: Schema) -> Iterator[tuple[str, str]]:
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
