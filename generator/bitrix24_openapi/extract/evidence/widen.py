"""What code examples send for documented parameters: kinds of values beyond the cURL bodies.

Literals in JavaScript and PHP are looser evidence than JSON. They widen what a parameter
accepts (``5`` where a string is documented, ``api-reference/sale/shipment-item/
sale-shipment-item-get.md``); names that only they have become no parameters.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from ...markdown.model import Diagnostic
from ..examples import is_placeholder, wire_kind
from ..model import EnumValue, Field, Json, Structure, Wire
from .fit import MAX_DEPTH, inner_objects
from .observe import FILTER_PREFIX

#: Text where a number is documented is a slip, or stands for something.
_WORDS = frozenset({Wire.STRING, Wire.DATE, Wire.DATETIME})


def widen(
    structure: Structure, bodies: Iterable[Mapping[str, Json]], diagnostics: list[Diagnostic]
) -> None:
    """Let the documented fields of a request accept what the bodies show."""
    for body in bodies:
        _object(structure, body, diagnostics, 0)


def _object(
    structure: Structure, body: Mapping[str, Json], diagnostics: list[Diagnostic], depth: int
) -> None:
    if depth > MAX_DEPTH or structure.ref is not None:
        return  # a shared type serves other pages, too
    for key, value in body.items():
        for field in _fields(structure, key):
            _field(field, value, diagnostics, depth)


def _fields(structure: Structure, key: str) -> Iterable[Field]:
    bare = FILTER_PREFIX.sub("", key)
    named = [f for f in structure.fields if key == f.name or bare in (f.name, *f.aliases)]
    if not named:
        named = [f for f in structure.fields if f.pattern and re.match(f.pattern, bare)][:1]
    yield from named
    if structure.map_of is not None and not structure.fields:
        yield structure.map_of
    for alternative in structure.alternatives:
        if alternative.structure.ref is None:
            yield from _fields(alternative.structure, key)


def _field(field: Field, value: Json, diagnostics: list[Diagnostic], depth: int) -> None:
    kind = wire_kind(value)
    if kind is None or is_placeholder(value):
        return
    # A list with a known inside is PHP's way to write a map with the keys 0, 1, 2.
    seen = Wire.ARRAY in field.observed
    objects = isinstance(value, list) and all(isinstance(item, dict) for item in value)
    is_map = objects and bool(value) and Wire.OBJECT in field.observed
    if kind not in (*_WORDS, *field.observed) and not is_map:
        field.observed = sorted([*field.observed, kind])
    if isinstance(value, list):
        kinds = [wire_kind(item) for item in value if not is_placeholder(item)]
        words = _WORDS if seen else frozenset()
        new = {k for k in kinds if k is not None} - {*words, *field.observed_items}
        field.observed_items = sorted([*field.observed_items, *new])
    if field.enum and isinstance(value, str | int) and not isinstance(value, bool):
        _value(field, value, diagnostics)
    for inner in inner_objects(value):
        if field.inner is not None:
            _object(field.inner, inner, diagnostics, depth + 1)


def _value(field: Field, value: str | int, diagnostics: list[Diagnostic]) -> None:
    known = {str(choice.value).lower() for choice in field.enum}
    if str(value).lower() in {"", field.name.lower(), *known}:
        return  # in the list, or the name of a variable in quotes
    field.enum = [*field.enum, EnumValue(value)]
    message = f"{field.name!r} lists {sorted(known)}, a code example sends {value!r}"
    diagnostics.append(Diagnostic("example-not-in-enum", message, field.source))
