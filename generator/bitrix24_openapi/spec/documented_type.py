"""Schemas of the types that tables give: kinds of scalars, objects, lists, types of the docs."""

from __future__ import annotations

from typing import Final

from ..extract.model import DocType, EnumValue, Field, Limits, SharedType, TypeName
from ..openapi.conventions import reference
from ..openapi.unions import join
from .field_context import FieldContext
from .field_inside import OPEN, documented_items, inside_of, with_items
from .listed_values import listed, with_listed
from .policy import CORRECTED, ID_FIELDS, KIND_SCHEMAS, KINDS, Kind, Schema, Side
from .selectors import Role
from .shapes import limited
from .wire_choice import FILTERS

#: Aliases of aliases: one step is documented, two would be a loop.
_ALIAS_DEPTH: Final = 4
_ANY_LIST: Final[Schema] = {"type": "array", "items": {}}
_NO_ITEMS: Final[Schema] = {**_ANY_LIST, "maxItems": 0}


def documented(context: FieldContext, name: TypeName) -> tuple[Kind, list[Schema]]:
    """One documented alternative: its kind and its schemas."""
    kind, schemas = _base(context, name, context.item, _ALIAS_DEPTH)
    if name.array_depth:
        if context.holder is Role.FILTER and kind in FILTERS:
            return kind, schemas  # one or many anyway
        schemas = [with_items(context, schemas, kind)]
    for _ in range(name.array_depth):
        schemas = [limited({"type": "array", "items": join(schemas)}, context.item.limits)]
        kind = Kind.ARRAY
    return kind, schemas


def _base(
    context: FieldContext, name: TypeName, item: Field, depth: int
) -> tuple[Kind, list[Schema]]:
    kind = KINDS.get(name.name.lower())
    if (shared := context.builder.shared.get(name.shared)) is None or shared.structure is None:
        kind = CORRECTED.get(name.name.lower(), kind)
    if kind is Kind.FILE and context.builder.shared.get(name.shared) is not None:
        kind = None  # an answer describes the file
    if kind is None:
        return _named_by_docs(context, name, item, depth)
    match kind:
        case Kind.OBJECT if context.role is Role.SELECT:
            return kind, [inside_of(context), {"type": "array", "items": reference("StringInput")}]
        case Kind.OBJECT:
            return kind, [inside_of(context)]
        case Kind.ARRAY if context.is_map:
            return kind, [dict(_NO_ITEMS), inside_of(context), {**_ANY_LIST, **OPEN}]
        case Kind.ARRAY if context.role is Role.ORDER:
            return kind, [{"type": "array", "items": {}}, inside_of(context)]
        case Kind.ARRAY if context.holder is Role.FILTER and item.inner is None:
            return kind, [reference("FilterOperand")]
        case Kind.ARRAY:
            items = documented_items(context)
            return kind, [limited({"type": "array", "items": items}, item.limits)]
        case Kind.FILE if context.side in (Side.REQUEST, Side.SHARED):
            return kind, [reference("FileInput")]
        case _:
            return kind, _scalars(context, kind, item.enum, item.limits)


def _scalars(
    context: FieldContext, kind: Kind, values: tuple[EnumValue, ...], limits: Limits
) -> list[Schema]:
    if kind in (Kind.NULL, Kind.ANY, Kind.FILE):
        return [dict(schema) for schema in KIND_SCHEMAS.get(kind, ({},))]
    if values and kind not in (Kind.DATE, Kind.DATETIME):
        return listed(context, with_listed(kind, values, limits))
    if kind is Kind.SCALAR:
        return [
            schema
            for each in (Kind.STRING, Kind.INTEGER)
            for schema in _scalars(context, each, (), limits)
        ]
    name = context.component_of(kind)
    #: The limits that bind values of the kind.
    bound: Schema = {}
    for schema in KIND_SCHEMAS.get(kind, ()):
        bound |= {k: v for k, v in limited(schema, limits).items() if k not in schema}
    return [{**reference(name), **bound}]


def _named_by_docs(
    context: FieldContext, name: TypeName, item: Field, depth: int
) -> tuple[Kind, list[Schema]]:
    """A type that the docs define: an alias of a scalar or a shared object."""
    shared = context.builder.shared.get(name.shared)
    if shared is not None and shared.alias_of is not None and depth > 0:
        return _alias_of(context, shared.alias_of, shared.enum, item, depth)
    if "." in name.name:
        return _member_type(context, name, shared, item, depth)
    if item.inner is not None:
        return Kind.OBJECT, [inside_of(context)]
    if shared is not None and shared.structure is not None:
        return Kind.OBJECT, [context.builder.refer_to(shared.key)]
    context.builder.tally["type-unknown"] += 1
    return Kind.ANY, [{}]


def _member_type(
    context: FieldContext, name: TypeName, shared: SharedType | None, item: Field, depth: int
) -> tuple[Kind, list[Schema]]:
    """``catalog_product.id``: the type that the field ``id`` of ``catalog_product`` has."""
    member = name.name.rpartition(".")[2].lower()
    structure = shared.structure if shared is not None else None
    for each in structure.fields if structure is not None else ():
        if each.name.lower() == member and each.type is not None and depth > 0:
            return _alias_of(context, each.type, each.enum, item, depth)
    if member in ID_FIELDS:
        return Kind.SCALAR, _scalars(context, Kind.SCALAR, item.enum, item.limits)
    context.builder.tally["type-unknown"] += 1
    return Kind.ANY, [{}]


def _alias_of(
    context: FieldContext, alias: DocType, values: tuple[EnumValue, ...], item: Field, depth: int
) -> tuple[Kind, list[Schema]]:
    """The schemas of another type, with what the field itself says of its values."""
    values = item.enum or values
    meant = Field("", alias, item.source, enum=values, limits=item.limits, inner=item.inner)
    kinds: list[Kind] = []
    schemas: list[Schema] = []
    for name in alias.alternatives:
        kind, found = _base(context, name, meant, depth - 1)
        for _ in range(name.array_depth):
            kind, found = Kind.ARRAY, [{"type": "array", "items": join(found)}]
        kinds.append(kind)
        schemas += found
    return kinds[0], schemas
