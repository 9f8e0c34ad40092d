"""What example values are: the objects in them, and whether their keys are ids or names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from ..examples import wire_kind
from ..model import Field, Json, Origin, Structure, Wire

#: Structures that contain each other are not followed deeper than this.
MAX_DEPTH = 24
#: Operators that a filter key may begin with (``>=DATE``, ``!%TITLE``, ``@ID``).
FILTER_PREFIX = re.compile(r"^[!<>=%@?*~+\-]{1,3}(?=[A-Za-z_])")

_ID_KEY = re.compile(r"^-?\d+$|^[nN]\d+$|^[0-9a-f]{8}-[0-9a-f-]{20,}$")


def flatten(values: Iterable[Json]) -> Iterator[Json]:
    """The items of lists in place of the lists, at all depths."""
    for value in values:
        if isinstance(value, list):
            yield from flatten(value)
        else:
            yield value


def inner_objects(value: Json) -> list[dict[str, Json]]:
    """A value that is an object, or the objects among the items of a list."""
    if isinstance(value, dict):
        return [value]
    if isinstance(value, list):
        return [item for item in flatten(value) if isinstance(item, dict)]
    return []


def objects_in(values: Sequence[Json]) -> list[dict[str, Json]]:
    """Example objects inside values: objects, items of lists, values of id-keyed maps."""
    found: list[dict[str, Json]] = []
    for value in values:
        if isinstance(value, list):
            found.extend(objects_in(value))
        elif isinstance(value, dict):
            if looks_like_ids(value):
                found.extend(objects_in(list(value.values())))
            else:
                found.append(value)
    return found


def looks_like_ids(keys: Iterable[str]) -> bool:
    """Keys that are ids, not names: all digits, ``n1``, or UUIDs."""
    found = list(keys)
    return bool(found) and all(_ID_KEY.match(key) for key in found)


def with_kinds(kinds: Sequence[Wire], values: Iterable[Json]) -> tuple[Wire, ...]:
    """Kinds of JSON values, with those of more values added."""
    found = {wire_kind(value) for value in values}
    found.discard(None)
    return tuple(sorted({*kinds, *(kind for kind in found if kind is not None)}))


def has_documented_fields(structure: Structure | None) -> bool:
    """A table or a shared type already says what is inside."""
    if structure is None:
        return False
    if structure.ref is not None or structure.alternatives or structure.map_of is not None:
        return True
    return any(f.origin is Origin.TABLE for f in structure.fields)


def field_for(structure: Structure, key: str) -> Field | None:
    """The field of a structure that a key is explained by, by name or by pattern."""
    for field in structure.fields:
        if field.name == key or (field.pattern and re.match(field.pattern, key)):
            return field
    return None


def map_values(structure: Structure, objects: Sequence[Mapping[str, Json]]) -> list[Json] | None:
    """Values of a map whose keys are free, or None when the keys are names."""
    keys = [key for obj in objects for key in obj]
    names = {f.name for f in structure.fields}
    values = [value for obj in objects for value in obj.values()]
    if structure.map_of is not None and not structure.fields:
        return values
    if not names.isdisjoint(keys):
        return None
    patterns = [f.pattern for f in structure.fields if f.pattern]
    if patterns and all(any(re.match(p, key) for p in patterns) for key in keys):
        return None
    if looks_like_ids(keys):
        return values
    inside = [value for value in values if isinstance(value, dict)]
    documented = {f.name for f in structure.fields if f.origin is not Origin.EXAMPLE}
    if (
        len(inside) == len(values)
        and len(values) > 1
        and documented
        and all(documented & value.keys() for value in inside)
    ):
        return values
    return None
