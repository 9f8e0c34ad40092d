"""What requests are made of: schemas → type expressions, and the TypedDicts that these need."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from ...openapi.nodes import Node
from ..parsed import Parsed
from .alternatives import Alternative, alternatives, documented, words
from .model import Atom, Dictionary, Either, Entry, Key, Many, Shape, Table, Type, Values

ANYTHING = Atom("Any")
NOTHING = Atom("None")
FILE = Atom("FileSource")
#: Any mapping; literals are checked against the documented keys.
OTHERS = Atom("OtherKeys")

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
_FILTER = "filter"
OPEN = frozenset({_FILTER, "order"})


class Requests:
    """Types of requests, made on demand; :attr:`shapes` has every TypedDict that they need."""

    def __init__(self, parsed: Parsed) -> None:
        self._parsed = parsed
        self.shapes: dict[Key, Dictionary] = {}
        #: Components and their properties that take files, too.
        self.files: set[tuple[Key, str]] = set()
        self._filters: set[Key] = set()

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
            made.complete = not _has_more(schema)
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
            shape = self.shape(one.key)
            yield Shape(one.key)
            if name.lower() in OPEN or "patternProperties" in one.schema or _has_more(one.schema):
                if name.lower() not in OPEN and _is_sample(one.schema):
                    yield Table(ANYTHING)
                else:
                    shape.open = True
                    yield OTHERS
            if name.lower() == _FILTER:
                self._accept_lists(shape)
        else:
            yield Table(self.type(values) if isinstance(values, dict) else ANYTHING)

    def _accept_lists(self, shape: Dictionary) -> None:
        """A condition may be a list of values, of which one has to match, or nothing at all."""
        if shape.key not in self._filters:
            self._filters.add(shape.key)
            shape.entries = tuple(
                replace(each, type=either([each.type, *_lists(each.type), NOTHING]))
                for each in shape.entries
            )


def _lists(kind: Type) -> Iterator[Type]:
    """A list of values of a type, unless the type is or allows a list already."""
    parts = kind.types if isinstance(kind, Either) else (kind,)
    if not any(isinstance(part, Many) for part in parts):
        yield Many(kind)


def _has_more(schema: Node) -> bool:
    """Whether the documented keys are some of those that are taken."""
    # All objects take more, unless they say which; keys of an example are no list of all keys.
    return isinstance(schema.get("additionalProperties"), dict) or "example" in _origins(schema)


def _is_sample(schema: Node) -> bool:
    """Whether no key is documented: what an example shows says little of types."""
    return _origins(schema) == {"example"}


def _origins(schema: Node) -> set[str | None]:
    return {prop.get("x-b24-source-kind") for prop in schema["properties"].values()}


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
