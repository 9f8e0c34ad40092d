"""Building shapes: dicts in the manner of JSON Schema, kept in one normal form."""

from __future__ import annotations

from collections.abc import Sequence
from math import inf
from typing import Any

Shape = dict[str, Any]

#: No value at all (``never``, ``undefined``): vanishes from unions.
NEVER: Shape = {"not": {}}
_BOOLEAN: Shape = {"type": "boolean"}


def literal(value: Any) -> Shape:
    return {"const": value}


def array(items: Shape) -> Shape:
    if items == NEVER:
        return {"type": "array", "maxItems": 0}
    return {"type": "array", "items": items} if items else {"type": "array"}


def record(
    properties: dict[str, Shape], required: Sequence[str] = (), rest: Shape | None = None
) -> Shape:
    shape: Shape = {"type": "object"}
    if properties:
        shape["properties"] = properties
    if required:
        shape["required"] = list(required)
    if rest:
        shape["additionalProperties"] = rest
    return shape


def map_of(keys: Shape, values: Shape) -> Shape:
    """``Record<K, V>``: an object of named keys when the keys are literals."""
    names = keys.get("enum", [keys["const"]] if "const" in keys else [])
    if names:
        return record({str(name): values for name in names}, [str(name) for name in names])
    return record({}, (), values)


def union(alternatives: Sequence[Shape]) -> Shape:
    flat: list[Shape] = []
    values: list[Any] = []
    for shape in alternatives:
        for part in alternatives_of(shape):
            for value in part.get("enum", [part["const"]] if "const" in part else []):
                _add(values, value)
            if not part.keys() & {"enum", "const", "not"} and part not in flat:
                flat.append(part)
    if {} in flat:
        return {}
    if sum(isinstance(value, bool) for value in values) == 2:
        values = [value for value in values if not isinstance(value, bool)]
        if _BOOLEAN not in flat:
            flat.append(_BOOLEAN)
    if values:
        flat.insert(0, {"const": values[0]} if len(values) == 1 else {"enum": values})
    if not flat:
        return NEVER
    return flat[0] if len(flat) == 1 else {"anyOf": flat}


def alternatives_of(shape: Shape) -> Sequence[Shape]:
    """The members of a union, or the shape itself."""
    found: Sequence[Shape] = shape.get("anyOf", [shape])
    return found


def size_of(shape: Any, depth: int, known: dict[int, float] | None = None) -> float:
    """How many nodes a shape has when written out: parts that are shared count every time.

    Infinite when it nests deeper than ``depth``.
    """
    if not isinstance(shape, (dict, list)):
        return 1
    known = {} if known is None else known
    if id(shape) not in known:
        children = shape.values() if isinstance(shape, dict) else shape
        sizes = (size_of(child, depth - 1, known) for child in children)
        known[id(shape)] = 1 + sum(sizes) if depth else inf
    return known[id(shape)]


def _add(values: list[Any], value: Any) -> None:
    if not any(type(v) is type(value) and v == value for v in values):
        values.append(value)


def intersection(parts: Sequence[Shape]) -> Shape:
    known = [part for part in parts if part]
    if len(known) <= 1:
        return known[0] if known else {}
    if any(part == NEVER for part in known):
        return NEVER
    if not all(part.get("type") == "object" for part in known):
        return {"allOf": list(known)}
    properties: dict[str, Shape] = {}
    required: dict[str, None] = {}
    rest: Shape | None = None
    for part in known:
        properties |= part.get("properties", {})
        required |= dict.fromkeys(part.get("required", ()))
        rest = part.get("additionalProperties", rest)
    return record(properties, list(required), rest)
