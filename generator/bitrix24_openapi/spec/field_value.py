"""What a single value may be: the documented type, what PHP makes of it, what examples show.

An example widens. It adds kinds of values beside the documented ones; it never takes one away,
closes an object or a list, or makes the type of what no table types.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from ..extract.model import (
    DocType,
    Field,
    Origin,
    Structure,
    TypeName,
    Wire,
)
from ..markdown.model import Diagnostic
from ..openapi.conventions import reference
from ..openapi.readings import ORIGIN_MARK, SHOWN_MARK, shown_text
from ..openapi.unions import join
from .documented_type import documented
from .field_context import Builder, FieldContext
from .field_inside import (
    COMPOSED,
    COMPOSITES,
    NO_OBJECT,
    OPEN,
    from_example,
    inner_items,
    inside_of,
    open_items,
    shown_items,
)
from .policy import (
    KINDS,
    NATIVE,
    SENT,
    WIRE_SCHEMAS,
    Kind,
    Schema,
    Side,
    may_have_fractions,
)
from .selectors import Role
from .shapes import is_blank, replaced
from .wire_choice import FILTERS, accepted, component_of, substitutes, taken_by

_YES_NO: Final = frozenset({"Y", "N"})
#: What a field is whose values are listed and whose type is not told.
_LISTED_TYPE: Final = DocType("enum", (TypeName("enum"),))


class FieldValue:
    """Makes the schema of one field's value."""

    def __init__(self, builder: Builder, item: Field) -> None:
        self._context = FieldContext(builder, item)
        self._builder = builder
        self._item = item
        self._side = builder.side

    def schema(self) -> Schema:
        """The schema, which is the caller's to change."""
        item = self._item
        if self._context.role is Role.FILTER and self._builder.v3 and not self._is_named_object():
            return reference("Filter")
        if self._context.role is Role.FILTER and item.enum and item.inner is None:
            return self._filter_by_names()
        doc_type = item.type or (_LISTED_TYPE if item.enum else None)
        if doc_type is None or item.examples_override_type:
            return self._open()
        kinds: set[Kind] = set()
        alternatives: list[Schema] = []
        for name in doc_type.alternatives:
            kind, schemas = documented(self._context, name)
            kinds.add(kind)
            alternatives += schemas
        blank = is_blank(alternatives) or (self._context.is_selector and item.inner is None)
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
                self._side, kinds, clearable=self._context.is_clearable, needed=needed
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
            if wire is Wire.OBJECT and Kind.ARRAY in kinds and self._context.is_map:
                continue  # is among the documented alternatives
            if wire in COMPOSITES:
                alternatives += from_example(self._composite(wire))
            elif wire in taken:
                marks.append(wire)
            else:
                alternatives += [s for s in WIRE_SCHEMAS[wire] for s in from_example(s)]
        schema = self._joined(alternatives)
        if marks:
            schema[SHOWN_MARK] = shown_text(marks)
        return schema

    def _keyed(self, alternatives: list[Schema]) -> list[Schema]:
        """PHP's array with keys, where a list is documented. Required members stay required."""
        inner = self._item.inner
        if self._context.is_map:
            return []
        if inner is None or not (inner.fields or inner.ref):
            return [reference("KeyedList")]
        items = next(each["items"] for each in alternatives if each.get("type") == "array")
        if Wire.ARRAY in self._item.observed or not _is_record(inner):
            return [{"type": "object", "additionalProperties": items, **OPEN}]
        # A table of fields, and "array" means PHP's: the list of them, or their map.
        return [{**items, **OPEN}] if "$ref" not in items else []

    def _is_listed_number(self, kinds: set[Kind]) -> bool:
        values = self._item.enum
        known = kinds in ({Kind.SCALAR}, {Kind.INTEGER})
        return bool(values) and known and all(isinstance(v.value, int) for v in values)

    def _is_condition(self, wire: Wire, kinds: set[Kind]) -> bool:
        """A list in a filter, of values that one condition may have."""
        names = [component_of(Side.REQUEST, kind) for kind in kinds if kind in FILTERS]
        fitting = {each for name in names if name is not None for each in accepted(name)}
        return (
            self._context.holder is Role.FILTER
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

    def _composite(self, wire: Wire) -> Schema:
        """An object or a list that only an example shows in the place of another type."""
        if wire is Wire.OBJECT:
            return inside_of(self._context)
        return {"type": "array", "items": inner_items(self._context)}

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
                schema["items"] = open_items(self._context)
            if Wire.OBJECT in seen or not seen & COMPOSITES:
                inside = inside_of(self._context)
                if COMPOSED.isdisjoint(inside):
                    schema |= {key: value for key, value in inside.items() if key != "type"}
                else:
                    rigid.append(inside)
        elif Wire.ARRAY in seen and item.observed_items:
            schema["items"] = shown_items(self._context)
        if rigid:
            schema["anyOf"] = [*rigid, dict(NO_OBJECT)]
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
                return [wire.value for wire in kinds if wire in COMPOSITES and item.inner]
            kinds = [each for wire in kinds for each in SENT.get(wire, (wire,))]
        if may_have_fractions(item.name):
            kinds = [Wire.NUMBER if wire is Wire.INTEGER else wire for wire in kinds]
        flags = (Wire.TRUE, Wire.FALSE)
        return list(dict.fromkeys("boolean" if w in flags else w.value for w in kinds))

    # --- filters ------------------------------------------------------------------------

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
