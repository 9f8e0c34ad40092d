"""What code examples send for documented parameters: kinds of values beyond the cURL bodies.

Literals in JavaScript and PHP are looser evidence than JSON. They widen what a parameter
accepts (``5`` where a string is documented, ``api-reference/sale/shipment-item/
sale-shipment-item-get.md``); names that only they have become no parameters.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

from ...markdown.model import Diagnostic
from ..examples import is_placeholder, wire_kind
from ..model import Alternative, EnumValue, Field, Json, Structure, Wire
from .example_values import FILTER_PREFIX, MAX_DEPTH, inner_objects

Note = Callable[[Diagnostic], None]

#: Text where a number is documented is a slip, or stands for something.
_WORDS = frozenset({Wire.STRING, Wire.DATE, Wire.DATETIME})


def accept_values(
    structure: Structure, body: Mapping[str, Json], note: Note, depth: int = 0
) -> Structure:
    """A structure whose documented fields accept what a body shows."""
    if depth > MAX_DEPTH or structure.ref is not None:
        return structure  # a shared type serves other pages, too
    values: dict[int, list[Json]] = {}
    for key, value in body.items():
        for place in _places(structure.fields, key):
            values.setdefault(place, []).append(value)
    if not values and not structure.alternatives and structure.map_of is None:
        return structure
    fields = tuple(
        _accepting(field, values.get(place, ()), note, depth)
        for place, field in enumerate(structure.fields)
    )
    map_of = structure.map_of
    if map_of is not None and not structure.fields:
        map_of = _accepting(map_of, list(body.values()), note, depth)
    alternatives = tuple(
        Alternative(each.title, accept_values(each.structure, body, note, depth))
        for each in structure.alternatives
    )
    return replace(structure, fields=fields, map_of=map_of, alternatives=alternatives)


def _places(fields: Sequence[Field], key: str) -> Iterator[int]:
    """Where the fields stand that a key may mean."""
    bare = FILTER_PREFIX.sub("", key)
    named = [i for i, f in enumerate(fields) if key == f.name or bare in (f.name, *f.aliases)]
    if named:
        yield from named
        return
    for place, field in enumerate(fields):
        if field.pattern and re.match(field.pattern, bare):
            yield place
            return


def _accepting(field: Field, values: Sequence[Json], note: Note, depth: int) -> Field:
    for value in values:
        field = _accept(field, value, note, depth)
    return field


def _accept(field: Field, value: Json, note: Note, depth: int) -> Field:
    kind = wire_kind(value)
    if kind is None or is_placeholder(value):
        return field
    observed, items = field.observed, field.observed_items
    # A list with a known inside is PHP's way to write a map with the keys 0, 1, 2.
    objects = isinstance(value, list) and all(isinstance(item, dict) for item in value)
    is_map = objects and bool(value) and Wire.OBJECT in observed
    if kind not in (*_WORDS, *observed) and not is_map:
        observed = tuple(sorted((*observed, kind)))
    if isinstance(value, list):
        kinds = {wire_kind(item) for item in value if not is_placeholder(item)}
        words = _WORDS if Wire.ARRAY in field.observed else frozenset[Wire]()
        new = {k for k in kinds if k is not None} - {*words, *items}
        items = tuple(sorted((*items, *new)))
    enum = field.enum
    if enum and isinstance(value, str | int) and not isinstance(value, bool):
        enum = _with_value(field, value, note)
    inner = field.inner
    for obj in inner_objects(value) if inner is not None else ():
        assert inner is not None  # nothing is gone through otherwise
        inner = accept_values(inner, obj, note, depth + 1)
    return replace(field, observed=observed, observed_items=items, enum=enum, inner=inner)


def _with_value(field: Field, value: str | int, note: Note) -> tuple[EnumValue, ...]:
    known = {str(choice.value).lower() for choice in field.enum}
    if str(value).lower() in {"", field.name.lower(), *known}:
        return field.enum  # in the list, or the name of a variable in quotes
    message = f"{field.name!r} lists {sorted(known)}, a code example sends {value!r}"
    note(Diagnostic("example-not-in-enum", message, field.source))
    return (*field.enum, EnumValue(value, shown=True))
