"""Definitions that nothing refers to, given to the field they describe.

A heading with a field table that no link and no field name reaches still describes something:
the example object whose keys are its field names.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

from ..model import Field, Json, Origin, Structure
from .example_values import has_documented_fields, objects_in

#: A table describes an example object when it names this share of the object's keys, or when
#: the object has this share of its names; and never with fewer than two names in common.
_SHARE = 0.5
_MIN_COMMON = 2
_MAX_DEPTH = 5

Path = tuple[str, ...]


def attach_definition(
    root: Structure, definition: Structure, bodies: Sequence[Mapping[str, Json]]
) -> Structure | None:
    """``root`` with a definition at its place, or None when it has none.

    ``bodies`` are example objects of ``root``.
    """
    if not definition.fields:
        return None
    places = list(_places({f.name for f in definition.fields}, bodies))
    if not places:
        return None
    best = max(common for common, _ in places)
    paths = [path for common, path in places if common == best]
    if len(paths) > 2 and len({path[:-1] for path in paths}) == 1:
        return _describe_siblings(root, paths, definition)
    return _attach_at(root, paths[0], definition)


def _places(names: set[str], bodies: Sequence[Mapping[str, Json]]) -> Iterator[tuple[int, Path]]:
    """Paths of example objects that the names describe, with how many names they share."""
    todo: list[tuple[Path, Sequence[Mapping[str, Json]]]] = [((), bodies)]
    while todo:
        path, objects = todo.pop(0)
        keys = {key for obj in objects for key in obj}
        common = len(names & keys)
        if common >= min(_MIN_COMMON, len(names)) and (
            common >= _SHARE * len(names) or common >= _SHARE * len(keys)
        ):
            yield common, path
        if len(path) >= _MAX_DEPTH:
            continue
        for key in sorted(keys):
            inside = objects_in([obj[key] for obj in objects if key in obj])
            if inside:
                todo.append(((*path, key), inside))


def _attach_at(root: Structure, path: Path, definition: Structure) -> Structure | None:
    """Merge a definition in at a path, with the fields on the way made where needed."""
    if not path:
        if root.ref is not None or root.alternatives:
            return None
        known = {f.name for f in root.fields}
        new = (f for f in definition.fields if f.name not in known)
        return replace(root, fields=(*root.fields, *new))
    if root.ref is not None or root.map_of is not None:
        return None
    key, *rest = path
    field = next((f for f in root.fields if f.name == key), None)
    if field is None:
        field = Field(key, None, definition.fields[0].source, origin=Origin.EXAMPLE)
        root = replace(root, fields=(*root.fields, field))
    inner = field.inner or Structure(source=field.source)
    attached = _attach_at(inner, tuple(rest), definition)
    return None if attached is None else _with_inner(root, key, attached)


def _with_inner(structure: Structure, name: str, inner: Structure) -> Structure:
    """A structure whose first field of that name has another inside."""
    fields = list(structure.fields)
    place = next(i for i, f in enumerate(fields) if f.name == name)
    fields[place] = replace(fields[place], inner=inner)
    return replace(structure, fields=tuple(fields))


def _describe_siblings(
    root: Structure, paths: Sequence[Path], definition: Structure
) -> Structure | None:
    """One table for all values of an object: the attributes that describe each field."""
    item = Field("", None, definition.fields[0].source, inner=definition, origin=Origin.EXAMPLE)
    names = {path[-1] for path in paths}

    def describe(parent: Structure) -> Structure:
        if not has_documented_fields(parent):
            return replace(parent, map_of=item, fields=())
        fields = (
            replace(f, inner=definition)
            if f.name in names and not has_documented_fields(f.inner)
            else f
            for f in parent.fields
        )
        return replace(parent, fields=tuple(fields))

    return _change_at(root, paths[0][:-1], describe)


def _change_at(
    root: Structure, path: Path, change: Callable[[Structure], Structure]
) -> Structure | None:
    """``root`` with the structure at a path of its fields changed; None when it has no such."""
    if not path:
        return change(root)
    key, *rest = path
    field = next((f for f in root.fields if f.name == key), None)
    if field is None or (field.inner is not None and field.inner.ref is not None):
        return None
    inner = field.inner or Structure(source=field.source)
    changed = _change_at(inner, tuple(rest), change)
    return None if changed is None else _with_inner(root, key, changed)
