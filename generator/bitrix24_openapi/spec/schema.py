"""Field and Structure → JSON Schema, after :mod:`.policy`."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

from ..extract.conventions import SELECTORS
from ..extract.model import (
    MISSING,
    Alternative,
    DocType,
    EnumValue,
    Field,
    Limits,
    Origin,
    SharedType,
    Structure,
    TypeName,
    Wire,
)
from ..markdown.model import Diagnostic
from ..openapi.conventions import reference
from .enums import accepts, enumeration, fitted_default, with_values
from .naming import LONGEST, pascal, shared_id
from .policy import (
    ALSO_ACCEPTED,
    FILE_UPLOAD,
    GENERALISED,
    ID_FIELDS,
    KIND_SCHEMAS,
    KINDS,
    NATIVE,
    SENT,
    SENT_DATES,
    WIRE_SCHEMAS,
    Alternatives,
    Kind,
    Schema,
    Side,
    may_have_fractions,
)
from .shapes import is_blank, join, limited, ordered, put, replaced

#: Aliases of aliases: one step is documented, two would be a loop.
_ALIAS_DEPTH: Final = 4

#: "1. By ..." is the first of several headings.
_NUMBERING: Final = re.compile(r"^\d+[.)]\s*")
_YES_NO: Final = frozenset({"Y", "N"})


class SharedTypes:
    """The shared types that a page's facts refer to, by key.

    Never by name: ``user`` is an id on one page and an object on another.
    """

    def __init__(self, by_key: dict[str, SharedType]) -> None:
        self._by_key = by_key

    def get(self, key: str | None) -> SharedType | None:
        return self._by_key.get(key) if key is not None else None


#: What a field is whose values are listed and whose type is not told.
_LISTED_TYPE: Final = DocType("enum", (TypeName("enum"),))

#: ``{tasks: […], total: 5}``: an answer with more members than this is the record itself.
_MOST_WRAPPERS: Final = 3

#: (field name, prose of the docs) → description to emit, may be empty.
Describe = Callable[[str, str], str]


@dataclass(slots=True)
class SchemaBuilder:
    """Builds the schemas of one side of one method, and remembers what they refer to."""

    side: Side
    shared: SharedTypes
    describe: Describe
    #: The caller chooses the fields of the answer (``select``): none of them has to be there.
    selective: bool = False
    #: What the report counts.
    tally: Counter[str] = field(default_factory=Counter)
    #: Places that the report lists.
    diagnostics: list[Diagnostic] = field(default_factory=list)
    #: Keys of the shared types that the schemas refer to, in the order of first use.
    used: dict[str, None] = field(default_factory=dict)
    #: Start of the names of components made here; without it everything stays inline.
    stem: str = ""
    #: Components for what would else stand twice.
    components: dict[str, Schema] = field(default_factory=dict)
    #: Names of the fields that lead to where the builder is.
    _path: list[str] = field(default_factory=list)
    #: Structures that were built already, by identity: counted once, however often used.
    _built: dict[int, Schema] = field(default_factory=dict)

    # --- structures ---------------------------------------------------------------------

    def structure(self, structure: Structure) -> Schema:
        """An object with what is known of its inside."""
        if id(structure) not in self._built:
            self._built[id(structure)] = self._structure(structure)
        return self._built[id(structure)]

    def _structure(self, structure: Structure) -> Schema:
        own = self._own(structure)
        if structure.ref is not None:
            reference = self._reference(structure.ref)
            # What examples show beyond the shared type stands beside it.
            return reference if len(own) == 1 else {"allOf": [reference, own]}
        if not structure.alternatives:
            return own
        return {"anyOf": [self._alternative(own, each) for each in structure.alternatives]}

    def items(self, structure: Structure | None) -> Schema:
        """What the elements of an array are."""
        if structure is None:
            return {}
        for item in structure.fields:
            if item.name == "":
                return self.field(item)
        if structure.map_of is not None and not structure.fields:
            return self.field(structure.map_of)
        return self.structure(structure)

    def _own(self, structure: Structure) -> Schema:
        properties: dict[str, Schema] = {}
        patterns: dict[str, Schema] = {}
        schema: Schema = {"type": "object"}
        for item in structure.fields:
            if item.name == "":
                continue
            if item.pattern == _ANY_NAME:
                schema["additionalProperties"] = self.field(item)
            elif item.pattern is not None:
                put(patterns, item.pattern, self.field(item))
            else:
                put(properties, item.name, self.field(item))
        required = self._required(structure.fields)
        spelled = {f.name: [f.name, *f.aliases] for f in structure.fields if f.aliases}
        if plain := [name for name in required if name not in spelled]:
            schema["required"] = plain
        if properties:
            schema["properties"] = properties
        if structure.map_of is not None:
            values = self.field(structure.map_of)
            if structure.map_of.pattern is not None:
                put(patterns, structure.map_of.pattern, values)
            else:
                schema["additionalProperties"] = values
        if patterns:
            schema["patternProperties"] = {
                _excluding(pattern, properties): each for pattern, each in patterns.items()
            }
        either = [spelled[name] for name in required if name in spelled]
        if sets := _required_sets(structure.required_sets, either):
            schema["anyOf"] = [{"required": names} for names in sets]
        return schema

    def _alternative(self, common: Schema, alternative: Alternative) -> Schema:
        """One of several shapes, complete in itself: generators read ``anyOf`` or its siblings,
        seldom both, so what is common is in each of them."""
        own = self.structure(alternative.structure)
        if len(common) == 1:
            schema = own
        elif "$ref" in own or "anyOf" in own:
            schema = {"allOf": [common, own]}
        else:
            schema = {**common, **own}
            for keyword in ("properties", "patternProperties"):
                if keyword in common and keyword in own:
                    schema[keyword] = {**common[keyword], **own[keyword]}
            if "required" in common and "required" in own:
                schema["required"] = list(dict.fromkeys([*common["required"], *own["required"]]))
        if "$ref" not in schema and alternative.title:
            schema["title"] = _NUMBERING.sub("", alternative.title)
        return ordered(schema)

    def _required(self, members: Iterable[Field]) -> list[str]:
        named = [m for m in members if m.name and m.pattern is None]
        marked = [m.name for m in named if m.required and not m.conditional]
        always_seen = [m.name for m in named if m.seen[0] == m.seen[1] >= 1]
        match self.side:
            case Side.REQUEST:
                names = marked
            case Side.RESPONSE:
                names = self._wrappers(named, always_seen) if self.selective else always_seen
            case Side.EVENT:
                # The marks of the auth table are about what the handler gets; where a table
                # has none, the examples tell.
                names = marked or always_seen
            case Side.SHARED:
                # Serves requests and responses: what one demands the other may not have.
                names = []
        return list(dict.fromkeys(names))

    def _wrappers(self, members: list[Field], names: list[str]) -> list[str]:
        """Of the members of ``result``, those that only hold what was selected."""
        if len(self._path) > 1 or len(members) > _MOST_WRAPPERS:
            return []
        holders = {member.name for member in members if member.inner is not None}
        return [name for name in names if name in holders]

    def _reference(self, key: str) -> Schema:
        shared = self.shared.get(key)
        if shared is None or shared.structure is None:
            self.tally["shared-type-missing"] += 1
            return {"type": "object"}
        self.used[key] = None
        return reference(shared_id(key))

    # --- fields -------------------------------------------------------------------------

    def field(self, item: Field) -> Schema:
        """The schema of a parameter, a nested key or a response field."""
        self._path.append(item.name)
        schema = self._value(item)
        self._path.pop()
        if not schema and item.origin is not Origin.EXAMPLE:
            self.tally["any"] += 1
        if item.type is not None:
            schema["x-b24-type"] = item.type.text
        if item.origin is not Origin.TABLE:
            schema["x-b24-source-kind"] = item.origin.value
        if item.conditional:
            schema["x-b24-conditional"] = True
        if item.aliases:
            schema["x-b24-aliases"] = list(item.aliases)
            if item.required and not item.conditional:
                schema["x-b24-required"] = True
        if item.deprecated:
            schema["deprecated"] = True
        if item.default is not MISSING:
            default = fitted_default(schema, item.default)
            valid = accepts(schema, default)
            schema["default" if valid else "x-b24-default"] = default
            self.tally["default" if valid else "default-misfit"] += 1
        description = self.describe(item.name, item.description)
        if description:
            schema["description"] = description
        return ordered(schema)

    def _value(self, item: Field) -> Schema:
        doc_type = item.type or (_LISTED_TYPE if item.enum else None)
        if doc_type is None or item.examples_override_type:
            return self._undocumented(item)
        kinds: set[Kind] = set()
        alternatives: list[Schema] = []
        for name in doc_type.alternatives:
            kind, schemas = self._named(name, item)
            kinds.add(kind)
            alternatives += schemas
        if kinds & {Kind.OBJECT, Kind.ARRAY} and is_blank(alternatives):
            self._unstructured(item)
        if kinds == {Kind.FILE} and self.side is Side.RESPONSE and item.observed:
            return self._undocumented(item)
        alternatives += self._also_accepted(item, kinds)
        return self._joined(alternatives)

    def _unstructured(self, item: Field) -> None:
        assert item.type is not None  # called for documented types
        self.tally["unstructured"] += 1
        if self.side is Side.SHARED and not all(
            name.name.lower() in KINDS for name in item.type.alternatives
        ):
            # A type of the docs' own is told where it is defined. Types that contain each other
            # end as references here or there, as the page that is read first has it.
            return
        message = f"the page does not tell what is inside {item.name} ({item.type.text})"
        self.diagnostics.append(
            Diagnostic(f"{self.side.value}-inside-unknown", message, item.source)
        )

    def _undocumented(self, item: Field) -> Schema:
        """No documented type: what the examples show, taken in the widest sense."""
        shown = any(wire is not Wire.NULL for wire in item.observed)
        # A key of a sent example alone: that one value went does not mean that no other may.
        anything_goes = self.side is Side.REQUEST and item.origin is Origin.EXAMPLE
        if not shown or anything_goes:
            return self._sent_inside(item)
        table = SENT if self.side is Side.REQUEST else GENERALISED
        return self._joined(s for wire in item.observed for s in self._shown(wire, item, table))

    def _joined(self, alternatives: Iterable[Schema]) -> Schema:
        """The alternatives as one schema, which is the caller's to change."""
        return dict(join([dict(schema) for schema in self._named_once(list(alternatives))]))

    def _named_once(self, alternatives: list[Schema]) -> list[Schema]:
        """An object that comes alone or in a list, both ways: a component, referred to twice."""
        for schema in alternatives:
            twice = any(other.get("items") == schema for other in alternatives)
            if self.stem and twice and schema.get("type") == "object" and len(schema) > 1:
                name = self._component(schema)
                return [replaced(each, schema, reference(name)) for each in alternatives]
        return alternatives

    def _component(self, schema: Schema) -> str:
        stem = (self.stem + pascal(".".join(self._path)))[:LONGEST] + "Item"
        name, number = stem, 2
        while self.components.setdefault(name, schema) != schema:
            name, number = f"{stem}{number}", number + 1
        return name

    def _sent_inside(self, item: Field) -> Schema:
        """An undocumented parameter: free, but for the composite that the examples send."""
        if item.inner is None:
            return {}
        shapes: list[Schema] = []
        if Wire.ARRAY in item.observed:
            shapes.append({"type": "array", "items": self._inner_items(item)})
        if Wire.OBJECT in item.observed or not shapes:
            shapes.append(self.structure(item.inner))
        return dict(join(shapes))

    def _shown_items(self, item: Field) -> Schema:
        """Elements of which examples alone tell."""
        if not any(wire is not Wire.NULL for wire in item.observed_items):
            return {}
        table = SENT if self.side is Side.REQUEST else GENERALISED
        schema = dict(join(s for wire in item.observed_items for s in table[wire]))
        schema["x-b24-source-kind"] = Origin.EXAMPLE.value
        return schema

    def _also_accepted(self, item: Field, kinds: set[Kind]) -> list[Schema]:
        covered = frozenset[Wire]().union(*(NATIVE[kind] for kind in kinds))
        if item.enum:
            # A list of values leaves no room for "no value".
            covered -= {Wire.EMPTY}
        if (
            item.enum
            and kinds == {Kind.SCALAR}
            and all(isinstance(v.value, int) for v in item.enum)
        ):
            covered &= {Wire.INTEGER}
        wanted: list[Wire] = []
        for kind in sorted(kinds):
            wanted += ALSO_ACCEPTED.get((self.side, kind), ())
        if kinds == {Kind.BOOLEAN} and any(v.value in _YES_NO for v in item.enum):
            wanted.append(Wire.YN)
        if item.default is None:
            wanted.append(Wire.NULL)
        wanted += item.observed
        if Kind.FILE in kinds:
            wanted = [wire for wire in wanted if wire in (Wire.NULL, Wire.INTEGER, Wire.FALSE)]
        if {Wire.TRUE, Wire.FALSE} <= set(wanted):
            wanted.remove(Wire.FALSE)
        return [
            schema
            for wire in dict.fromkeys(wanted)
            if wire not in covered
            for schema in self._shown(wire, item, WIRE_SCHEMAS)
        ]

    def _shown(self, wire: Wire, item: Field, table: dict[Wire, Alternatives]) -> Alternatives:
        """The schemas for a value that an example shows."""
        match wire:
            case Wire.OBJECT:
                return (self._inside(item),)
            case Wire.ARRAY:
                return ({"type": "array", "items": self._inner_items(item)},)
            case Wire.DIGITS if item.enum:
                # The wire's "1" for the documented 1.
                text = enumeration("string", item.enum)
                digits = [v for v in text["enum"] if v.removeprefix("-").isdecimal()]
                return (text,) if digits == text["enum"] else table[wire]
            case Wire.INTEGER if table is GENERALISED and may_have_fractions(item.name):
                return table[Wire.NUMBER]
            case _:
                return table[wire]

    # --- documented types ---------------------------------------------------------------

    def _named(self, name: TypeName, item: Field) -> tuple[Kind, list[Schema]]:
        """One documented alternative: its kind and its schemas."""
        kind, schemas = self._base(name, item, _ALIAS_DEPTH)
        if name.array_depth:
            schemas = schemas + self._also_shown(item, kind)
        for _ in range(name.array_depth):
            schemas = [limited({"type": "array", "items": join(schemas)}, item.limits)]
            kind = Kind.ARRAY
        return kind, schemas

    def _also_shown(self, item: Field, kind: Kind) -> list[Schema]:
        """What examples show among the elements beyond their documented type."""
        return [
            schema
            for wire in item.observed_items
            if wire not in NATIVE[kind]
            for schema in ((self._inside(item),) if wire is Wire.OBJECT else WIRE_SCHEMAS[wire])
        ]

    def _base(self, name: TypeName, item: Field, depth: int) -> tuple[Kind, list[Schema]]:
        kind = KINDS.get(name.name.lower())
        if kind is Kind.FILE and self.shared.get(name.shared) is not None:
            kind = None  # an answer describes the file
        if kind is None:
            return self._named_by_docs(name, item, depth)
        match kind:
            case Kind.OBJECT:
                return kind, [self._inside(item)]
            case Kind.ARRAY if _is_map(item):
                return kind, [dict(schema) for schema in WIRE_SCHEMAS[Wire.EMPTY_ARRAY]]
            case Kind.ARRAY:
                items = self._documented_items(item)
                return kind, [limited({"type": "array", "items": items}, item.limits)]
            case Kind.FILE:
                if self.side in (Side.REQUEST, Side.SHARED):
                    return kind, [dict(schema) for schema in FILE_UPLOAD]
                return kind, [{}]
            case Kind.ANY if item.inner is not None and item.observed == (Wire.OBJECT,):
                return kind, [self._inside(item)]
            case _:
                return kind, self._scalars(kind, item.enum, item.limits)

    def _inside(self, item: Field) -> Schema:
        """The object that a field holds."""
        if item.inner is None:
            return {"type": "object"}
        shared = self.shared.get(item.inner.ref)
        if self.side is Side.REQUEST and shared is not None and item.name.lower() in SELECTORS:
            # ``order: {id: desc}``: the names are those of the entity, the values are not.
            known = shared.structure.fields if shared.structure is not None else []
            names = [each.name for each in known if each.name and each.pattern is None]
            return {"type": "object", "properties": {name: {} for name in names}}
        return self.structure(item.inner)

    def _documented_items(self, item: Field) -> Schema:
        """Elements of a documented ``array``; of one that examples show as a map, anything:
        its inside is that of the map (``api-reference/ai/ai-engine-list.md``, ``filter``)."""
        if Wire.OBJECT in item.observed and Wire.ARRAY not in item.observed:
            return {}
        return self._inner_items(item)

    def _inner_items(self, item: Field) -> Schema:
        if item.inner is not None:
            inside = self.items(item.inner)
            return join([inside, *self._also_shown(item, Kind.OBJECT)]) if inside else inside
        if item.enum:
            return join([*with_values([], item.enum), *self._also_shown(item, Kind.SCALAR)])
        return self._shown_items(item)

    def _scalars(self, kind: Kind, values: tuple[EnumValue, ...], limits: Limits) -> list[Schema]:
        if kind in SENT_DATES and self.side in (Side.REQUEST, Side.SHARED):
            return [{"type": "string"}]
        schemas = [limited(schema, limits) for schema in KIND_SCHEMAS[kind]]
        if not values or kind in (Kind.NULL, Kind.ANY, Kind.DATE, Kind.DATETIME):
            return schemas
        if kind is Kind.SCALAR:
            # "enum" is no JSON type: the values tell which one it is.
            return with_values([], values) or schemas
        return with_values(schemas, values)

    def _named_by_docs(self, name: TypeName, item: Field, depth: int) -> tuple[Kind, list[Schema]]:
        """A type that the docs define: an alias of a scalar or a shared object."""
        shared = self.shared.get(name.shared)
        if shared is not None and shared.alias_of is not None and depth > 0:
            return self._alias_of(shared.alias_of, shared.enum, item, depth)
        if "." in name.name:
            return self._member_type(name, shared, item, depth)
        if item.inner is not None:
            return Kind.OBJECT, [self._inside(item)]
        if shared is not None and shared.structure is not None:
            return Kind.OBJECT, [self._reference(shared.key)]
        self.tally["type-unknown"] += 1
        return Kind.ANY, [{}]

    def _member_type(
        self, name: TypeName, shared: SharedType | None, item: Field, depth: int
    ) -> tuple[Kind, list[Schema]]:
        """``catalog_product.id``: the type that the field ``id`` of ``catalog_product`` has."""
        member = name.name.rpartition(".")[2].lower()
        structure = shared.structure if shared is not None else None
        for each in structure.fields if structure is not None else ():
            if each.name.lower() == member and each.type is not None and depth > 0:
                return self._alias_of(each.type, each.enum, item, depth)
        if member in ID_FIELDS:
            return Kind.SCALAR, self._scalars(Kind.SCALAR, item.enum, item.limits)
        self.tally["type-unknown"] += 1
        return Kind.ANY, [{}]

    def _alias_of(
        self, alias: DocType, values: tuple[EnumValue, ...], item: Field, depth: int
    ) -> tuple[Kind, list[Schema]]:
        """The schemas of another type, with what the field itself says of its values."""
        values = item.enum or values
        meant = Field("", alias, item.source, enum=values, limits=item.limits, inner=item.inner)
        kinds: list[Kind] = []
        schemas: list[Schema] = []
        for name in alias.alternatives:
            kind, found = self._base(name, meant, depth - 1)
            for _ in range(name.array_depth):
                kind, found = Kind.ARRAY, [{"type": "array", "items": join(found)}]
            kinds.append(kind)
            schemas += found
        return kinds[0], schemas


def _is_map(item: Field) -> bool:
    """PHP's ``array`` that examples show as an object alone, with a known inside.

    Only the empty one is a list on the wire (``disk.file.get``: ``result`` is an ``array``).
    """
    shown = Wire.OBJECT in item.observed and Wire.ARRAY not in item.observed
    return shown and item.inner is not None


#: More combinations than this say nothing that a reader could use.
_MAX_REQUIRED_SETS: Final = 8


def _required_sets(sets: Sequence[Sequence[str]], either: list[list[str]]) -> list[list[str]]:
    """Sets of names of which one has to be given, with every spelling of the required names.

    The docs send ``ID`` where they document ``id`` (``api-reference/crm/deals/crm-deal-get.md``):
    one of the two spellings has to be there.
    """
    found = [list(names) for names in sets]
    for spellings in either:
        found = [[*names, name] for names in found or [[]] for name in spellings]
    return found if len(found) <= _MAX_REQUIRED_SETS else []


#: The pattern of a documented name that stands for every name (``<selector>``).
_ANY_NAME: Final = "^.+$"


def _excluding(pattern: str, properties: Iterable[str]) -> str:
    """The pattern without the names that have properties of their own: both would apply."""
    named = [re.escape(name) for name in properties if re.search(pattern, name)]
    return f"^(?!(?:{'|'.join(named)})$)" + pattern.removeprefix("^") if named else pattern
