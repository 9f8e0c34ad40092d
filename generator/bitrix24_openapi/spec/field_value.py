"""What a single value may be: the documented type, what PHP makes of it, what examples show.

An example widens. It adds kinds of values beside the documented ones; it never takes one away,
closes an object or a list, or makes the type of what no table types.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from ..extract.model import (
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
from ..openapi.readings import CANONICAL_MARK, ORIGIN_MARK, SHOWN_MARK, shown_text
from ..openapi.unions import join
from .enums import with_values
from .policy import (
    CORRECTED,
    ID_FIELDS,
    KIND_SCHEMAS,
    KINDS,
    NATIVE,
    SENT,
    WIRE_SCHEMAS,
    Kind,
    Schema,
    Side,
    may_have_fractions,
)
from .selectors import Role, role_of
from .shapes import is_blank, limited, replaced
from .wire_values import FILTERS, accepted, component_of, substitutes, taken_by

if TYPE_CHECKING:
    from .schema import SchemaBuilder

#: Aliases of aliases: one step is documented, two would be a loop.
_ALIAS_DEPTH: Final = 4
_YES_NO: Final = frozenset({"Y", "N"})
#: What a field is whose values are listed and whose type is not told.
_LISTED_TYPE: Final = DocType("enum", (TypeName("enum"),))
_COMPOSITES: Final = frozenset({Wire.OBJECT, Wire.ARRAY})
#: Mark of an alternative that stands for no documented value.
_OPEN: Final[Schema] = {CANONICAL_MARK: False}
#: Anything else where the inside of an object is known and no table types the value.
_NO_OBJECT: Final[Schema] = {
    "type": ["string", "number", "boolean", "array", "null"],
    "items": {},
    **_OPEN,
}
_ANY_LIST: Final[Schema] = {"type": "array", "items": {}}
_NO_ITEMS: Final[Schema] = {**_ANY_LIST, "maxItems": 0}


class FieldValue:
    """Makes the schema of one field's value."""

    def __init__(self, builder: SchemaBuilder, item: Field) -> None:
        self._builder = builder
        self._item = item
        self._side = builder.side
        #: What the keys of the object are that holds the field.
        self._holder = builder.role
        #: What the keys of the field's own object are.
        self._role = Role.PLAIN
        if builder.side is Side.REQUEST and self._holder is Role.PLAIN:
            self._role = role_of(item, builder.method)

    def schema(self) -> Schema:
        """The schema, which is the caller's to change."""
        item = self._item
        if self._role is Role.FILTER and self._builder.v3 and not self._is_named_object():
            return reference("Filter")
        if self._role is Role.FILTER and item.enum and item.inner is None:
            return self._filter_by_names()
        doc_type = item.type or (_LISTED_TYPE if item.enum else None)
        if doc_type is None or item.examples_override_type:
            return self._open()
        kinds: set[Kind] = set()
        alternatives: list[Schema] = []
        for name in doc_type.alternatives:
            kind, schemas = self._named(name)
            kinds.add(kind)
            alternatives += schemas
        blank = is_blank(alternatives) or (self._is_selector() and item.inner is None)
        if kinds & {Kind.OBJECT, Kind.ARRAY} and blank:
            self._note_blank(doc_type)
        if kinds == {Kind.NULL} or {} in alternatives:
            return self._open()
        return self._finished(alternatives, kinds)

    # --- documented values --------------------------------------------------------------

    def _finished(self, alternatives: list[Schema], kinds: set[Kind]) -> Schema:
        """The documented alternatives with what stands in their place."""
        needed = any("required" in each or "anyOf" in each for each in alternatives)
        if self._side is Side.REQUEST and Kind.ARRAY in kinds and Kind.OBJECT not in kinds:
            alternatives += self._keyed(alternatives)
        alternatives += [
            reference(name)
            for name in substitutes(
                self._side, kinds, clearable=self._is_clearable(), needed=needed
            )
        ]
        covered = frozenset[Wire]().union(*(NATIVE[kind] for kind in kinds))
        if self._item.enum:
            # A list of values leaves no room for "no value".
            covered -= {Wire.EMPTY}
        numbers = self._is_listed_number(kinds)
        if numbers:
            covered &= {Wire.INTEGER}
        taken = taken_by(alternatives) | ({Wire.DIGITS} if numbers else set())
        marks: list[Wire] = []
        for wire in self._shown(kinds):
            if wire in covered or self._is_condition(wire, kinds):
                continue
            if wire is Wire.OBJECT and Kind.ARRAY in kinds and self._is_map():
                continue  # is among the documented alternatives
            if wire in _COMPOSITES:
                alternatives += self._from_example(self._composite(wire))
            elif wire in taken:
                marks.append(wire)
            else:
                alternatives += [s for s in WIRE_SCHEMAS[wire] for s in self._from_example(s)]
        schema = self._joined(alternatives)
        if marks:
            schema[SHOWN_MARK] = shown_text(marks)
        return schema

    def _keyed(self, alternatives: list[Schema]) -> list[Schema]:
        """PHP's array with keys, where a list is documented. Required members stay required."""
        inner = self._item.inner
        if self._is_map():
            return []
        if inner is None or not (inner.fields or inner.ref):
            return [reference("KeyedList")]
        items = next(each["items"] for each in alternatives if each.get("type") == "array")
        if Wire.ARRAY in self._item.observed or not _is_record(inner):
            return [{"type": "object", "additionalProperties": items, **_OPEN}]
        # A table of fields, and "array" means PHP's: the list of them, or their map.
        return [{**items, **_OPEN}] if "$ref" not in items else []

    def _is_listed_number(self, kinds: set[Kind]) -> bool:
        values = self._item.enum
        known = kinds in ({Kind.SCALAR}, {Kind.INTEGER})
        return bool(values) and known and all(isinstance(v.value, int) for v in values)

    def _is_condition(self, wire: Wire, kinds: set[Kind]) -> bool:
        """A list in a filter, of values that one condition may have."""
        names = [component_of(Side.REQUEST, kind) for kind in kinds if kind in FILTERS]
        fitting = {each for name in names if name is not None for each in accepted(name)}
        return (
            self._holder is Role.FILTER
            and wire is Wire.ARRAY
            and bool(names)
            and set(self._item.observed_items) <= fitting
        )

    def _shown(self, kinds: set[Kind]) -> list[Wire]:
        """Kinds of values that the page shows, or says without a type of their own."""
        item = self._item
        wanted: list[Wire] = []
        if kinds == {Kind.BOOLEAN} and any(v.value in _YES_NO for v in item.enum):
            wanted.append(Wire.YN)
        if item.default is None:
            wanted.append(Wire.NULL)
        wanted += item.observed
        if Kind.FILE in kinds:
            wanted = [wire for wire in wanted if wire in (Wire.NULL, Wire.INTEGER, Wire.FALSE)]
        if {Wire.TRUE, Wire.FALSE} <= set(wanted):
            wanted.remove(Wire.FALSE)
        return list(dict.fromkeys(wanted))

    @staticmethod
    def _from_example(schema: Schema) -> list[Schema]:
        return [{**schema, ORIGIN_MARK: Origin.EXAMPLE.value}]

    def _composite(self, wire: Wire) -> Schema:
        """An object or a list that only an example shows in the place of another type."""
        if wire is Wire.OBJECT:
            return self._inside()
        return {"type": "array", "items": self._inner_items()}

    def _is_clearable(self) -> bool:
        """An optional field of a record that is written."""
        return (
            self._side is Side.REQUEST
            and self._holder is Role.PLAIN
            and len(self._builder.path) > 1
            and not (self._item.required and not self._item.conditional)
        )

    def _note_blank(self, doc_type: DocType) -> None:
        builder = self._builder
        builder.tally["unstructured"] += 1
        if self._side is Side.SHARED and not all(
            name.name.lower() in KINDS for name in doc_type.alternatives
        ):
            # A type of the docs' own is told where it is defined. Types that contain each other
            # end as references here or there, as the page that is read first has it.
            return
        message = f"the page does not tell what is inside {self._item.name} ({doc_type.text})"
        builder.diagnostics.append(
            Diagnostic(f"{self._side.value}-inside-unknown", message, self._item.source)
        )

    # --- values without a documented type -----------------------------------------------

    def _open(self) -> Schema:
        """Anything goes; what the page or its examples know of the inside is said."""
        item = self._item
        schema: Schema = {}
        rigid: list[Schema] = []
        seen = set(item.observed)
        if item.inner is not None:
            if Wire.ARRAY in seen:
                schema["items"] = self._open_items()
            if Wire.OBJECT in seen or not seen & _COMPOSITES:
                inside = self._inside()
                if {"$ref", "anyOf", "allOf"}.isdisjoint(inside):
                    schema |= {key: value for key, value in inside.items() if key != "type"}
                else:
                    rigid.append(inside)
        elif Wire.ARRAY in seen and item.observed_items:
            schema["items"] = self._shown_items()
        if rigid:
            schema["anyOf"] = [*rigid, dict(_NO_OBJECT)]
        shown = self._shown_kinds()
        if shown:
            schema[SHOWN_MARK] = shown_text(shown)
        return schema

    def _shown_kinds(self) -> list[str]:
        item = self._item
        kinds = list(item.observed)
        if self._side is Side.REQUEST:
            if item.origin is Origin.EXAMPLE:
                # That one value went does not say that no other may.
                return [wire.value for wire in kinds if wire in _COMPOSITES and item.inner]
            kinds = [each for wire in kinds for each in SENT.get(wire, (wire,))]
        if may_have_fractions(item.name):
            kinds = [Wire.NUMBER if wire is Wire.INTEGER else wire for wire in kinds]
        flags = (Wire.TRUE, Wire.FALSE)
        return list(dict.fromkeys("boolean" if w in flags else w.value for w in kinds))

    # --- what is inside -----------------------------------------------------------------

    def _inside(self) -> Schema:
        """The object that the field holds."""
        item = self._item
        if item.inner is None:
            if self._is_selector():
                return self._builder.inside(Structure(), self._role)
            return {"type": "object"}
        return self._builder.inside(item.inner, self._role)

    def _is_selector(self) -> bool:
        return self._role in (Role.FILTER, Role.ORDER)

    def _is_named_object(self) -> bool:
        """A filter of REST 3.0 that has parameters of its own
        (api-reference/telephony/follow-up/call-followup-list.md)."""
        names = self._item.type.alternatives if self._item.type is not None else ()
        return any(KINDS.get(name.name.lower()) is Kind.OBJECT for name in names)

    def _filter_by_names(self) -> Schema:
        """A filter whose "values" are names of fields (api-reference/user/user-search.md)."""
        item = self._item
        named = (
            Field(str(value.value), None, item.source, origin=Origin.LIST) for value in item.enum
        )
        structure = Structure(tuple(named), source=item.source)
        schema = self._builder.inside(structure, Role.FILTER)
        typed = [reference("StringInput")] if item.type is not None else []
        return self._joined([schema, *typed, reference("NoMembers")])

    def _documented_items(self) -> Schema:
        """Elements of a documented ``array``; of one that examples show as a map, anything:
        its inside is that of the map (``api-reference/ai/ai-engine-list.md``, ``filter``)."""
        if Wire.OBJECT in self._item.observed and Wire.ARRAY not in self._item.observed:
            return {}
        return self._inner_items()

    def _inner_items(self) -> Schema:
        item = self._item
        if item.inner is not None:
            before, self._builder.role = self._builder.role, self._role
            inside = self._builder.items(item.inner)
            self._builder.role = before
            if _is_from_examples(item.inner):
                return self._open_items()
            return self._with_items([inside], Kind.OBJECT) if inside else inside
        if item.enum:
            return self._with_items(self._listed(with_values([], item.enum)), Kind.SCALAR)
        if self._role is Role.SELECT and set(item.observed_items) <= NATIVE[Kind.STRING]:
            return reference("StringInput")
        return self._shown_items()

    def _open_items(self) -> Schema:
        """Elements of any kind, some of which an example shows as objects."""
        inside = self._inside()
        if not {"$ref", "anyOf", "allOf"}.isdisjoint(inside):
            return {"anyOf": [inside, dict(_NO_OBJECT)], ORIGIN_MARK: Origin.EXAMPLE.value}
        known = {key: value for key, value in inside.items() if key != "type"}
        kinds = [wire.value for wire in self._item.observed_items] or [Wire.OBJECT.value]
        return {**known, ORIGIN_MARK: Origin.EXAMPLE.value, SHOWN_MARK: shown_text(kinds)}

    def _shown_items(self) -> Schema:
        """Elements of which examples alone tell."""
        kinds: list[Wire] = [wire for wire in self._item.observed_items if wire is not Wire.NULL]
        if not kinds:
            return {}
        if self._side is Side.REQUEST:
            kinds = [each for wire in kinds for each in SENT.get(wire, (wire,))]
        return {
            ORIGIN_MARK: Origin.EXAMPLE.value,
            SHOWN_MARK: shown_text(wire.value for wire in kinds),
        }

    def _with_items(self, documented: list[Schema], kind: Kind) -> Schema:
        """The documented elements, and what examples show among them beyond their type."""
        taken = taken_by(documented)
        marks: list[Wire] = []
        alternatives = list(documented)
        for wire in self._item.observed_items:
            if wire in NATIVE[kind]:
                continue
            if wire in taken and wire not in _COMPOSITES:
                marks.append(wire)
                continue
            shown = (self._inside(),) if wire is Wire.OBJECT else WIRE_SCHEMAS[wire]
            alternatives += [each for schema in shown for each in self._from_example(schema)]
        schema = dict(join(alternatives))
        if marks:
            schema[SHOWN_MARK] = shown_text(marks)
        return schema

    # --- documented types ---------------------------------------------------------------

    def _named(self, name: TypeName) -> tuple[Kind, list[Schema]]:
        """One documented alternative: its kind and its schemas."""
        kind, schemas = self._base(name, self._item, _ALIAS_DEPTH)
        if name.array_depth:
            if self._holder is Role.FILTER and kind in FILTERS:
                return kind, schemas  # one or many anyway
            schemas = [self._with_items(schemas, kind)]
        for _ in range(name.array_depth):
            schemas = [limited({"type": "array", "items": join(schemas)}, self._item.limits)]
            kind = Kind.ARRAY
        return kind, schemas

    def _base(self, name: TypeName, item: Field, depth: int) -> tuple[Kind, list[Schema]]:
        kind = KINDS.get(name.name.lower())
        if (shared := self._builder.shared.get(name.shared)) is None or shared.structure is None:
            kind = CORRECTED.get(name.name.lower(), kind)
        if kind is Kind.FILE and self._builder.shared.get(name.shared) is not None:
            kind = None  # an answer describes the file
        if kind is None:
            return self._named_by_docs(name, item, depth)
        match kind:
            case Kind.OBJECT if self._role is Role.SELECT:
                return kind, [self._inside(), {"type": "array", "items": reference("StringInput")}]
            case Kind.OBJECT:
                return kind, [self._inside()]
            case Kind.ARRAY if self._is_map():
                return kind, [dict(_NO_ITEMS), self._inside(), {**_ANY_LIST, **_OPEN}]
            case Kind.ARRAY if self._role is Role.ORDER:
                return kind, [{"type": "array", "items": {}}, self._inside()]
            case Kind.ARRAY if self._holder is Role.FILTER and item.inner is None:
                return kind, [reference("FilterOperand")]
            case Kind.ARRAY:
                items = self._documented_items()
                return kind, [limited({"type": "array", "items": items}, item.limits)]
            case Kind.FILE if self._side in (Side.REQUEST, Side.SHARED):
                return kind, [reference("FileInput")]
            case _:
                return kind, self._scalars(kind, item.enum, item.limits)

    def _scalars(self, kind: Kind, values: tuple[EnumValue, ...], limits: Limits) -> list[Schema]:
        if kind in (Kind.NULL, Kind.ANY, Kind.FILE):
            return [dict(schema) for schema in KIND_SCHEMAS.get(kind, ({},))]
        if values and kind not in (Kind.DATE, Kind.DATETIME):
            return self._listed(self._with_values(kind, values, limits))
        if kind is Kind.SCALAR:
            return [
                schema
                for each in (Kind.STRING, Kind.INTEGER)
                for schema in self._scalars(each, (), limits)
            ]
        name = self._component_of(kind)
        #: The limits that bind values of the kind.
        bound: Schema = {}
        for schema in KIND_SCHEMAS.get(kind, ()):
            bound |= {k: v for k, v in limited(schema, limits).items() if k not in schema}
        return [{**reference(name), **bound}]

    def _component_of(self, kind: Kind) -> str:
        name = FILTERS.get(kind) if self._holder is Role.FILTER else None
        name = name or component_of(self._side, kind, clearable=self._is_clearable())
        assert name is not None  # every scalar has one
        return name

    @staticmethod
    def _with_values(kind: Kind, values: tuple[EnumValue, ...], limits: Limits) -> list[Schema]:
        if kind is Kind.SCALAR:
            # "enum" is no JSON type: the values tell which one it is.
            return with_values([], values)
        return with_values([limited(schema, limits) for schema in KIND_SCHEMAS[kind]], values)

    def _listed(self, branches: list[Schema]) -> list[Schema]:
        """Alternatives with lists of values, and what may stand beside the listed ones."""
        flag = reference(self._component_of(Kind.BOOLEAN))
        branches = [flag if branch.get("type") == "boolean" else branch for branch in branches]
        if not any("enum" in branch for branch in branches):
            return branches
        if self._holder is Role.FILTER:
            many: Schema = {"type": "array", "items": join(branches)}
            return [*branches, many, reference("NoCondition"), *self._other(branches)]
        return [*branches, *self._other(branches)]

    def _other(self, branches: list[Schema]) -> list[Schema]:
        """What else may stand beside listed values."""
        if self._side is not Side.REQUEST:
            # A portal of tomorrow has values that no page lists today.
            return [reference("OtherValue")]
        types = {str(each.get("type")) for each in branches if "enum" in each}
        if self._is_open_list():
            kinds = {"string": Kind.STRING, "integer": Kind.INTEGER, "number": Kind.NUMBER}
            return [reference(self._component_of(kinds[t])) for t in sorted(types & set(kinds))]
        numbers = [
            v for each in branches if each.get("type") == "integer" for v in each.get("enum", ())
        ]
        if numbers and "string" not in types:
            # PHP takes the digits for the number.
            return [{"type": "string", "enum": [str(v) for v in numbers], CANONICAL_MARK: False}]
        return []

    def _is_open_list(self) -> bool:
        """The list of values is not all of them: the page says so, or an example has shown it."""
        values = self._item.enum
        return (
            self._item.open_values
            or self._role is Role.SELECT
            or any(value.shown for value in values)
        )

    def _named_by_docs(self, name: TypeName, item: Field, depth: int) -> tuple[Kind, list[Schema]]:
        """A type that the docs define: an alias of a scalar or a shared object."""
        shared = self._builder.shared.get(name.shared)
        if shared is not None and shared.alias_of is not None and depth > 0:
            return self._alias_of(shared.alias_of, shared.enum, item, depth)
        if "." in name.name:
            return self._member_type(name, shared, item, depth)
        if item.inner is not None:
            return Kind.OBJECT, [self._inside()]
        if shared is not None and shared.structure is not None:
            return Kind.OBJECT, [self._builder.refer_to(shared.key)]
        self._builder.tally["type-unknown"] += 1
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
        self._builder.tally["type-unknown"] += 1
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

    def _is_map(self) -> bool:
        """PHP's ``array`` that examples show as an object alone, with a known inside.

        Only the empty one is a list on the wire (``disk.file.get``: ``result`` is an ``array``).
        """
        shown = Wire.OBJECT in self._item.observed and Wire.ARRAY not in self._item.observed
        return shown and self._item.inner is not None

    # --- joining ------------------------------------------------------------------------

    def _joined(self, alternatives: Iterable[Schema]) -> Schema:
        """The alternatives as one schema, which is the caller's to change."""
        return dict(join([dict(schema) for schema in self._named_once(list(alternatives))]))

    def _named_once(self, alternatives: list[Schema]) -> list[Schema]:
        """An object that comes alone or in a list, both ways: a component, referred to twice."""
        for schema in alternatives:
            bare = {key: value for key, value in schema.items() if key != ORIGIN_MARK}
            twice = any(other.get("items") == bare for other in alternatives)
            if self._builder.stem and twice and bare.get("type") == "object" and len(bare) > 1:
                name = self._builder.component(bare)
                return [replaced(each, bare, reference(name)) for each in alternatives]
        return alternatives


def _is_record(structure: Structure) -> bool:
    """True for named fields; the elements of a list have no name."""
    return structure.ref is not None or any(each.name for each in structure.fields)


def _is_from_examples(structure: Structure) -> bool:
    """True if no table, list or link says anything of an inside."""
    if structure.ref is not None or structure.alternatives:
        return False
    fields = [*structure.fields, *([structure.map_of] if structure.map_of is not None else [])]
    return all(
        each.origin is Origin.EXAMPLE
        and each.type is None
        and (each.inner is None or _is_from_examples(each.inner))
        for each in fields
    )
