"""What is inside a field that holds an object or a list."""

from __future__ import annotations

from typing import Final

from ..extract.model import Origin, Structure, Wire
from ..openapi.conventions import reference
from ..openapi.readings import CANONICAL_MARK, ORIGIN_MARK, SHOWN_MARK, shown_text
from ..openapi.unions import join
from .enums import with_values
from .field_context import FieldContext
from .listed_values import listed
from .policy import NATIVE, SENT, WIRE_SCHEMAS, Kind, Schema, Side
from .selectors import Role
from .wire_choice import taken_by

COMPOSITES: Final = frozenset({Wire.OBJECT, Wire.ARRAY})
#: Mark of an alternative that stands for no documented value.
OPEN: Final[Schema] = {CANONICAL_MARK: False}
#: Anything else where the inside of an object is known and no table types the value.
NO_OBJECT: Final[Schema] = {
    "type": ["string", "number", "boolean", "array", "null"],
    "items": {},
    **OPEN,
}
#: What refers to other schemas, so that keywords beside it would say something else.
COMPOSED: Final = frozenset({"$ref", "anyOf", "allOf"})


def from_example(schema: Schema) -> list[Schema]:
    return [{**schema, ORIGIN_MARK: Origin.EXAMPLE.value}]


def inside_of(context: FieldContext) -> Schema:
    """The object that the field holds."""
    item = context.item
    if item.inner is None:
        if context.is_selector:
            return context.builder.inside(Structure(), context.role)
        return {"type": "object"}
    return context.builder.inside(item.inner, context.role)


def documented_items(context: FieldContext) -> Schema:
    """Elements of a documented ``array``; of one that examples show as a map, anything:
    its inside is that of the map (``api-reference/ai/ai-engine-list.md``, ``filter``)."""
    if Wire.OBJECT in context.item.observed and Wire.ARRAY not in context.item.observed:
        return {}
    return inner_items(context)


def inner_items(context: FieldContext) -> Schema:
    item = context.item
    if item.inner is not None:
        before, context.builder.role = context.builder.role, context.role
        inside = context.builder.items(item.inner)
        context.builder.role = before
        if _is_from_examples(item.inner):
            return open_items(context)
        return with_items(context, [inside], Kind.OBJECT) if inside else inside
    if item.enum:
        return with_items(context, listed(context, with_values([], item.enum)), Kind.SCALAR)
    if context.role is Role.SELECT and set(item.observed_items) <= NATIVE[Kind.STRING]:
        return reference("StringInput")
    return shown_items(context)


def open_items(context: FieldContext) -> Schema:
    """Elements of any kind, some of which an example shows as objects."""
    inside = inside_of(context)
    if not COMPOSED.isdisjoint(inside):
        return {"anyOf": [inside, dict(NO_OBJECT)], ORIGIN_MARK: Origin.EXAMPLE.value}
    known = {key: value for key, value in inside.items() if key != "type"}
    kinds = [wire.value for wire in context.item.observed_items] or [Wire.OBJECT.value]
    return {**known, ORIGIN_MARK: Origin.EXAMPLE.value, SHOWN_MARK: shown_text(kinds)}


def shown_items(context: FieldContext) -> Schema:
    """Elements of which examples alone tell."""
    kinds: list[Wire] = [wire for wire in context.item.observed_items if wire is not Wire.NULL]
    if not kinds:
        return {}
    if context.side is Side.REQUEST:
        kinds = [each for wire in kinds for each in SENT.get(wire, (wire,))]
    return {
        ORIGIN_MARK: Origin.EXAMPLE.value,
        SHOWN_MARK: shown_text(wire.value for wire in kinds),
    }


def with_items(context: FieldContext, documented: list[Schema], kind: Kind) -> Schema:
    """The documented elements, and what examples show among them beyond their type."""
    taken = taken_by(documented)
    marks: list[Wire] = []
    alternatives = list(documented)
    for wire in context.item.observed_items:
        if wire in NATIVE[kind]:
            continue
        if wire in taken and wire not in COMPOSITES:
            marks.append(wire)
            continue
        shown = (inside_of(context),) if wire is Wire.OBJECT else WIRE_SCHEMAS[wire]
        alternatives += [each for schema in shown for each in from_example(schema)]
    schema = dict(join(alternatives))
    if marks:
        schema[SHOWN_MARK] = shown_text(marks)
    return schema


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
