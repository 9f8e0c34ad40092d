"""What requests are made of: schemas → type expressions, and the TypedDicts that these need."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ...openapi.nodes import Node
from ..parsed import Parsed
from .alternatives import Alternative, alternatives, documented, words
from .model import Atom, Dictionary, Either, Entry, Key, Many, Shape, Table, Type, Values

ANYTHING = Atom("Any")
NOTHING = Atom("None")
FILE = Atom("FileSource")

#: Documented types of texts that Python has a better type for; the runtime writes it.
_TEXTS: dict[str, tuple[Atom, ...]] = {
    "datetime": (Atom("dt.date"),),
    "date": (Atom("dt.date"),),
    "date-time": (Atom("dt.date"),),
}
_ATOMS: dict[str, tuple[Atom, ...]] = {
    "string": (Atom("str"),),
    "integer": (Atom("int"),),
    "number": (Atom("float"), Atom("Decimal")),
    "boolean": (Atom("bool"),),
    "null": (NOTHING,),
}
#: The name of parameters that take a list of files, also if it is one.
_FILES = "FILES"
#: In names of what a body is made of: ``CrmDealAddRequestFields``.
_BODY = re.compile(r"Request(?=[A-Z])(?!.*Request[A-Z])")
#: Objects that take other keys than the documented ones: names of fields with signs before them.
OPEN = frozenset({"filter", "order"})


class Requests:
    """Types of requests, made on demand; :attr:`shapes` has every TypedDict that they need."""

    def __init__(self, parsed: Parsed) -> None:
        self._parsed = parsed
        self.shapes: dict[Key, Dictionary] = {}
        #: Components and their properties that take files, too.
        self.files: set[tuple[Key, str]] = set()

    def type(self, schema: Node, name: str = "") -> Type:
        """The type of a value; ``name`` is the wire name of what it is given for."""
        said = words(documented(self._parsed, schema))
        found = list(alternatives(self._parsed, schema))
        return either(each for one in found for each in self._types(one, said, name))

    def property(self, key: Key, name: str) -> Type:
        """The type of a property of a component."""
        found = self.type(self._parsed.component(key)["properties"][name], name)
        if (key, name) not in self.files:
            return found
        if name.upper() == _FILES:
            return either([Many(FILE), found])
        several = isinstance(found, Either) and any(isinstance(t, Many) for t in found.types)
        return either([FILE, Many(FILE), found] if several else [FILE, found])

    def parameter(self, key: Key, name: str) -> Type:
        """The same for a parameter, for which None means that it is left out."""
        return _without_none(self.property(key, name))

    def shape(self, key: Key) -> Dictionary:
        if key not in self.shapes:
            schema = self._parsed.component(key)
            name = _BODY.sub("", key)
            made = self.shapes[key] = Dictionary(key, name, (), schema.get("description", ""))
            made.complete = not _is_sample(schema)
            required = set(schema.get("required", ()))
            made.entries = tuple(
                Entry(
                    prop.get("x-b24-wire-name", name),
                    self.property(key, name),
                    name in required,
                    self.description(prop),
                )
                for name, prop in schema["properties"].items()
            )
        return self.shapes[key]

    def description(self, schema: Node) -> str:
        resolved = self._parsed.resolve(schema)
        return str(schema.get("description") or resolved.get("description", ""))

    def _types(self, one: Alternative, said: frozenset[str], name: str) -> Iterator[Type]:
        if one.enum:
            yield Values(tuple(one.enum))
        elif one.type == "object":
            yield from self._object(one, name)
        elif one.type == "array":
            yield Many(self.type(one.schema.get("items", {})))
        elif "const" in one.schema and isinstance(one.schema["const"], str | int):
            yield Values((one.schema["const"],))
        else:
            if one.type == "string":
                formats = {*said, one.schema.get("format", "")} & set(_TEXTS)
                for each in sorted(formats):
                    yield from _TEXTS[each]
            yield from _ATOMS[one.type]

    def _object(self, one: Alternative, name: str) -> Iterator[Type]:
        values = one.schema.get("additionalProperties")
        if one.is_record and one.key is not None:
            self.shape(one.key)
            yield Shape(one.key)
            if self._takes_others(one.schema, name):
                yield Table(ANYTHING)
        else:
            yield Table(self.type(values) if isinstance(values, dict) else ANYTHING)

    def _takes_others(self, schema: Node, name: str) -> bool:
        """Whether other keys than the documented ones are taken, or may well be."""
        if name.lower() in OPEN or "patternProperties" in schema:
            return True
        return _is_sample(schema)


def _is_sample(schema: Node) -> bool:
    """Whether the documented keys are some of those that are taken."""
    if schema.get("additionalProperties") not in (None, False):
        return True
    # Keys that only an example shows are no list of all keys.
    kinds = (prop.get("x-b24-source-kind") for prop in schema["properties"].values())
    return "example" in kinds


def either(types: Iterable[Type]) -> Type:
    """A union: flat, each type once, ``None`` last; ``Any`` swallows the rest."""
    flat: dict[Type, None] = {}
    for one in types:
        flat |= dict.fromkeys(one.types if isinstance(one, Either) else (one,))
    if ANYTHING in flat or not flat:
        return ANYTHING
    if NOTHING in flat:
        del flat[NOTHING]
        flat[NOTHING] = None
    literals = [one for one in flat if isinstance(one, Values)]
    if len(literals) > 1:
        joined = Values(tuple(dict.fromkeys(v for one in literals for v in one.values)))
        flat = {
            joined if one == literals[0] else one: None for one in flat if one not in literals[1:]
        }
    return next(iter(flat)) if len(flat) == 1 else Either(tuple(flat))


def _without_none(found: Type) -> Type:
    if isinstance(found, Either):
        return either(one for one in found.types if one != NOTHING)
    return ANYTHING if found == NOTHING else found
