"""Readings of a published document that are narrower than what travels.

The published schemas accept everything that portals send and take: numbers as digits, ``false``
for a missing object, values that only an example shows. Whoever makes types, samples or
judgements of them wants one form for each value, or the word of tables alone. Three readings are
narrower:

``CANONICAL``
    the documented types, and what examples show in their place: for code generators and samples;
``DOCUMENTED``
    what tables say, in all notations of PHP: for checks that hold examples against tables;
``STRICT``
    what tables say, in the documented notation.

Four marks in a published document say how it is read:

``x-b24-canonical``
    of a component (or an alternative): the schema that stands for it in both readings; ``false``
    where it adds nothing but habits of the wire;
``x-b24-shown``
    of any schema: kinds of values (:data:`KINDS`) that examples show, separated by `` | ``;
``x-b24-source-kind: example``
    of an alternative: no table speaks of it;
``x-b24-inner``
    of a component: the object is read in the place of every reference to it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from typing import Any, Final

from .nodes import Node, referenced
from .unions import DECIMAL, DIGITS, Schema, join, ordered

CANONICAL_MARK: Final = "x-b24-canonical"
SHOWN_MARK: Final = "x-b24-shown"
INNER_MARK: Final = "x-b24-inner"
#: The title of an alternative where it is a word for a type, which generators refuse.
TITLE_MARK: Final = "x-b24-title"
ORIGIN_MARK: Final = "x-b24-source-kind"
_FROM_EXAMPLE: Final = "example"
_SEPARATOR: Final = " | "

#: Kinds of values that examples show → the schema of such a value and no other.
KINDS: Final[Mapping[str, Schema]] = {
    "null": {"type": "null"},
    "boolean": {"type": "boolean"},
    "true": {"type": "boolean"},
    "false": {"type": "boolean", "const": False},
    "integer": {"type": "integer"},
    "number": {"type": "number"},
    "empty": {"type": "string", "maxLength": 0},
    "digits": {"type": "string", "pattern": DIGITS},
    "decimal": {"type": "string", "pattern": DECIMAL},
    "yn": {"type": "string", "enum": ["Y", "N"]},
    "date": {"type": "string", "format": "date"},
    "datetime": {"type": "string", "format": "date-time"},
    "string": {"type": "string"},
    "array": {"type": "array", "items": {}},
    "empty-array": {"type": "array", "items": {}, "maxItems": 0},
    "object": {"type": "object"},
    "empty-object": {"type": "object", "maxProperties": 0},
}
#: Without a documented type the examples are all there is, and one example proves little:
#: what it shows is taken in the widest sense (``"547"`` is a string, ``[]`` any array).
_TYPE_OF: Final[Mapping[str, str]] = {
    kind: schema["type"] for kind, schema in KINDS.items() if isinstance(schema["type"], str)
}

#: Keywords that are read when the others have been.
_READ_APART: Final = frozenset({"anyOf", "oneOf", SHOWN_MARK})
_RENAMED: Final = {TITLE_MARK: "title"}
#: Keywords that say nothing of the value's form.
_NOTES: Final = frozenset({"title", "description", "deprecated", "default"})
_OBJECT: Final = frozenset(
    {"properties", "patternProperties", "additionalProperties", "required", "maxProperties"}
)


class Reading(StrEnum):
    CANONICAL = "canonical"
    DOCUMENTED = "documented"
    STRICT = "strict"


def shown_text(kinds: Iterable[str]) -> str:
    """The value of ``x-b24-shown`` for these kinds."""
    return _SEPARATOR.join(dict.fromkeys(kinds))


def shown_kinds(text: str) -> list[str]:
    return [kind for kind in text.split(_SEPARATOR) if kind]


def is_substitute(schema: Node, schemas: Mapping[str, Node]) -> bool:
    """True if a schema, or the component that it refers to, stands for other types of the wire."""
    return CANONICAL_MARK in schema or CANONICAL_MARK in _target(schema, schemas)


def is_absence(schema: Node, schemas: Mapping[str, Node]) -> bool:
    """True if a schema stands for habits of the wire alone, and for no documented type."""
    target = _target(schema, schemas)
    return schema.get(CANONICAL_MARK, target.get(CANONICAL_MARK)) is False


def _target(schema: Node, schemas: Mapping[str, Node]) -> Node:
    name = referenced(schema)
    return schemas.get(name, {}) if name is not None else {}


class Reader:
    """Reads schemas in one of the narrower ways; ``schemas`` are the published components."""

    def __init__(self, schemas: Mapping[str, Node], reading: Reading = Reading.CANONICAL) -> None:
        self._schemas = schemas
        self._one_form = reading is not Reading.DOCUMENTED
        self._with_examples = reading is Reading.CANONICAL

    def replaces(self, component: Node) -> bool:
        """True if references to a component are read as something else."""
        return self._one_form and CANONICAL_MARK in component

    def schema(self, schema: Node) -> Schema:
        """The schema as it is read; ``{}`` if nothing is left of it."""
        return self._read(schema) or {}

    def _read(self, schema: Node) -> Schema | None:
        """The same; None for what stands for habits of the wire alone."""
        if self._one_form and is_absence(schema, self._schemas):
            return None
        schema, changed = self._followed(schema)
        read: Schema = {}
        for key, value in schema.items():
            if key not in _READ_APART and value is not True:
                read[_RENAMED.get(key, key)] = self._member(key, value)
            elif value is True and key != "additionalProperties":
                read[key] = value
        for key in ("anyOf", "oneOf"):
            if key in schema:
                read = self._union(read, key, schema[key], changed=changed)
        if self._with_examples and SHOWN_MARK in schema:
            read = _with_shown(read, shown_kinds(schema[SHOWN_MARK]))
        if read.get("x-b24-type") == "null" and "type" not in read and "anyOf" not in read:
            read["type"] = "null"
        return ordered(read)

    def _member(self, key: str, value: Any) -> Any:
        """The value of a keyword as it is read."""
        match key:
            case "properties" | "patternProperties":
                return {name: self.schema(inner) for name, inner in value.items()}
            case "items" | "additionalProperties" if isinstance(value, dict):
                return self.schema(value)
            case "allOf" | "prefixItems":
                return [self.schema(part) for part in value]
            case _:
                return value

    def _followed(self, schema: Node) -> tuple[Node, bool]:
        """The schema with what is read in place of its reference; True if that is narrower."""
        target = _target(schema, self._schemas)
        rest = {key: each for key, each in schema.items() if key != "$ref"}
        if self._one_form and CANONICAL_MARK in target:
            return {**target[CANONICAL_MARK], **rest}, True
        if INNER_MARK in target:
            inner = {key: each for key, each in target.items() if key != INNER_MARK}
            return {**inner, **rest}, False
        return schema, False

    def _union(self, read: Schema, key: str, given: Sequence[Node], *, changed: bool) -> Schema:
        branches: list[Schema] = []
        for branch in given:
            from_example = branch.get(ORIGIN_MARK) == _FROM_EXAMPLE
            changed = changed or (self._one_form and is_substitute(branch, self._schemas))
            if from_example and not self._with_examples:
                continue
            found = self._read(branch)
            if found is None:
                continue
            if from_example:
                changed = True
                found = {name: each for name, each in found.items() if name != ORIGIN_MARK}
            branches.append(found)
        if not branches:
            return read
        return {**join(_spread(branches)), **read} if changed else {**read, key: branches}


def _spread(branches: Iterable[Schema]) -> Iterator[Schema]:
    """Alternatives of alternatives, side by side."""
    for branch in branches:
        if set(branch) == {"anyOf"}:
            yield from _spread(branch["anyOf"])
        else:
            yield branch


def _with_shown(schema: Schema, kinds: list[str]) -> Schema:
    """The schema widened by what examples show."""
    notes = {key: value for key, value in schema.items() if key in _NOTES or key[:6] == "x-b24-"}
    core = {key: value for key, value in schema.items() if key not in notes}
    if _says_type(core):
        branches = core["anyOf"] if set(core) == {"anyOf"} else [core]
        more = [each for kind in kinds for each in _shown(kind, branches)]
    else:
        branches = []
        more = list(_general(core, kinds))
        if not more:
            return schema
    return {**join([*branches, *more]), **notes}


def _says_type(core: Schema) -> bool:
    return not {"type", "$ref", "anyOf", "oneOf", "allOf", "enum", "const"}.isdisjoint(core)


def _shown(kind: str, branches: list[Schema]) -> Iterator[Schema]:
    """A kind of values beside a documented type."""
    numbers = next((b for b in branches if b.get("type") == "integer" and "enum" in b), None)
    if kind == "digits" and numbers is not None:
        # The wire's "1" for the documented 1.
        yield {**numbers, "type": "string", "enum": [str(value) for value in numbers["enum"]]}
    elif kind in KINDS:
        yield dict(KINDS[kind])


def _general(core: Schema, kinds: list[str]) -> Iterator[Schema]:
    """What a value may be of which no table tells the type."""
    types = list(dict.fromkeys(_TYPE_OF[kind] for kind in kinds if kind in _TYPE_OF))
    if types == ["null"]:
        return
    for each in types:
        match each:
            case "object":
                inside = {key: value for key, value in core.items() if key in _OBJECT}
                yield {"type": "object", **inside}
            case "array":
                yield {"type": "array", "items": core.get("items", {})}
            case _:
                yield {"type": each}


class ReadSchemas(Mapping[str, Schema]):
    """Components as they are read, each when it is first asked for."""

    def __init__(self, schemas: Mapping[str, Node], reading: Reading = Reading.CANONICAL) -> None:
        self._schemas = schemas
        self._reader = Reader(schemas, reading)
        self._known: dict[str, Schema] = {}

    def __getitem__(self, name: str) -> Schema:
        known = self._known.get(name)
        if known is None:
            schema = self._schemas[name]
            if self._reader.replaces(schema):
                # Reached by name alone: references to it are read in place.
                known = dict(schema[CANONICAL_MARK] or {})
            else:
                known = self._reader.schema(schema)
            self._known[name] = known
        return known

    def __contains__(self, name: object) -> bool:
        return name in self._schemas

    def __iter__(self) -> Iterator[str]:
        return (
            name
            for name, schema in self._schemas.items()
            if INNER_MARK not in schema and not self._reader.replaces(schema)
        )

    def __len__(self) -> int:
        return sum(1 for _ in self)


def read_operation(
    operation: Mapping[str, Any], schemas: Mapping[str, Node], reading: Reading
) -> dict[str, Any]:
    """An operation with the schemas of its bodies as they are read."""
    reader = Reader(schemas, reading)

    def media(holder: Mapping[str, Any]) -> dict[str, Any]:
        if "content" not in holder:
            return dict(holder)
        content = {
            name: {**each, "schema": reader.schema(each["schema"])} if "schema" in each else each
            for name, each in holder["content"].items()
        }
        return {**holder, "content": content}

    read = dict(operation)
    if "requestBody" in read:
        read["requestBody"] = media(read["requestBody"])
    if "responses" in read:
        read["responses"] = {
            status: media(response) for status, response in read["responses"].items()
        }
    return read


def read_document(
    document: Mapping[str, Any], reading: Reading = Reading.CANONICAL
) -> dict[str, Any]:
    """The whole document in a narrower reading."""
    components = document.get("components", {})
    published = components.get("schemas", {})
    read: dict[str, Any] = {**document}
    for section in ("paths", "webhooks"):
        if section in document:
            read[section] = {
                key: {
                    verb: read_operation(each, published, reading)
                    if isinstance(each, Mapping) and "responses" in each
                    else each
                    for verb, each in item.items()
                }
                for key, item in document[section].items()
            }
    if components:
        read["components"] = {**components, "schemas": dict(ReadSchemas(published, reading))}
        shared = read_operation({"responses": components.get("responses", {})}, published, reading)
        if "responses" in components:
            read["components"]["responses"] = shared["responses"]
    return read
