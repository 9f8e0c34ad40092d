"""Whether example values are such as the documented types say."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Protocol

from ..examples import wire_kind
from ..model import Field, Json, SharedType, Structure, TypeName, Wire
from ..tables.types import BASIC_TYPES
from .example_values import MAX_DEPTH, inner_objects


class SharedLookup(Protocol):
    def get(self, key: str, /) -> SharedType | None: ...


#: Kinds of values that a documented type says, and every answer may hold instead.
_EXPECTED: dict[str, frozenset[Wire]] = {
    "integer": frozenset({Wire.INTEGER, Wire.DIGITS, Wire.NULL}),
    "double": frozenset({Wire.INTEGER, Wire.NUMBER, Wire.DIGITS, Wire.DECIMAL, Wire.NULL}),
    "boolean": frozenset({Wire.TRUE, Wire.FALSE, Wire.YN, Wire.NULL}),
    "string": frozenset(
        {
            Wire.STRING,
            Wire.DIGITS,
            Wire.DECIMAL,
            Wire.YN,
            Wire.DATE,
            Wire.DATETIME,
            Wire.EMPTY,
            Wire.NULL,
        }
    ),
    "datetime": frozenset({Wire.DATE, Wire.DATETIME, Wire.EMPTY, Wire.FALSE, Wire.NULL}),
    "object": frozenset({Wire.OBJECT, Wire.EMPTY_OBJECT, Wire.EMPTY_ARRAY, Wire.NULL}),
    "array": frozenset({Wire.ARRAY, Wire.EMPTY_ARRAY, Wire.NULL}),
}
_EXPECTED |= {
    "int": _EXPECTED["integer"],
    "float": _EXPECTED["double"],
    "number": _EXPECTED["double"],
    "bool": _EXPECTED["boolean"],
    "char": _EXPECTED["string"],
    "text": _EXPECTED["string"],
    "date": _EXPECTED["datetime"],
}


def examples_match(
    structure: Structure,
    objects: Iterable[Mapping[str, Json]],
    shared: SharedLookup,
    depth: int = 0,
) -> bool:
    """The values of example objects are such as the documented types say, at all depths.

    Types without an entry in :data:`_EXPECTED` match everything.
    """
    if structure.ref is not None:
        target = shared.get(structure.ref)
        if target is None or target.structure is None or depth > MAX_DEPTH:
            return True
        return examples_match(target.structure, objects, shared, depth + 1)
    by_name = {field.name: field for field in structure.fields}
    values = structure.map_of
    if values is not None and not by_name:
        return all(
            _value_matches(values, v, shared, depth) for obj in objects for v in obj.values()
        )
    return all(
        _value_matches(by_name[key], value, shared, depth)
        for obj in objects
        for key, value in obj.items()
        if key in by_name
    )


def _value_matches(field: Field, value: Json, shared: SharedLookup, depth: int) -> bool:
    kind = wire_kind(value)
    if kind is None:
        return True
    if field.type is not None and not any(
        _kind_matches(name, kind, field, shared) for name in field.type.alternatives
    ):
        return False
    scalar = kind in (Wire.STRING, Wire.DIGITS, Wire.INTEGER)
    if field.enum and scalar and str(value) not in {str(choice.value) for choice in field.enum}:
        return False
    if field.inner is None:
        return True
    return examples_match(field.inner, inner_objects(value), shared, depth + 1)


def _kind_matches(name: TypeName, kind: Wire, field: Field, shared: SharedLookup) -> bool:
    if name.array_depth:
        return kind in _EXPECTED["array"]
    if name.name.lower() == "null":
        return kind is Wire.NULL
    expected = _EXPECTED.get(name.name.lower())
    if expected is not None:
        return kind in expected
    if name.name.lower() in BASIC_TYPES:
        return True
    alias = shared.get(name.shared) if name.shared is not None else None
    if alias is not None and alias.alias_of is not None:
        meant = [t.name.lower() for t in alias.alias_of.alternatives]
        return any(kind in _EXPECTED.get(base, frozenset(Wire)) for base in meant)
    described = field.inner is not None and field.inner.ref is not None
    if described or (field.inner is not None and name.shared is not None):
        return kind in _EXPECTED["object"]
    return kind is not Wire.OBJECT or name.shared is None
