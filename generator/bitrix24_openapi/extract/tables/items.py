"""Elements of plain arrays, as far as their description names them."""

from __future__ import annotations

from dataclasses import replace

from ..model import Alternative, DocType, Field, Origin, Structure, TypeName
from ..words.sentences import item_types


def named_items(structure: Structure) -> Structure:
    """A structure whose plain arrays, of which nothing else is known, have elements."""
    fields = tuple(map(_with_items, structure.fields))
    map_of = structure.map_of
    if map_of is not None and map_of.inner is not None:
        map_of = _with_inner(map_of, named_items(map_of.inner))
    alternatives = tuple(
        Alternative(each.title, named_items(each.structure)) for each in structure.alternatives
    )
    unchanged = map_of is structure.map_of and not alternatives
    if unchanged and all(new is old for new, old in zip(fields, structure.fields, strict=True)):
        return structure
    return replace(structure, fields=fields, map_of=map_of, alternatives=alternatives)


def _with_items(field: Field) -> Field:
    if field.inner is not None:
        return _with_inner(field, named_items(field.inner))
    if field.enum:
        return field
    return _with_inner(field, _items_from_words(field))


def _with_inner(field: Field, inner: Structure | None) -> Field:
    return field if inner is field.inner else replace(field, inner=inner)


def _items_from_words(field: Field) -> Structure | None:
    """Elements of a plain array of scalars, as far as its description names them."""
    if field.type is None or not any(
        t.name.lower() == "array" and not t.array_depth for t in field.type.alternatives
    ):
        return None
    names = item_types(field.description.split("\n", 1)[0])
    if not names:
        return None
    item_type = DocType(" | ".join(names), tuple(TypeName(name) for name in names))
    item = Field("", item_type, field.source, origin=Origin.INLINE)
    return Structure(fields=(item,), source=field.source)
