"""Definitions that nothing refers to, given to the field they describe.

A heading with a field table that no link and no field name reaches ("Fields of the
result.members.user object", "Description of the requisite template fields") still describes
something. Its place is found by the path in its title, by its name anywhere in the structure,
or by the example object whose keys are its field names.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator, Sequence

from ..model import Field, Json, Origin, Structure
from ..sections.outline import Region
from .response import objects_in

#: A table describes an example object when it names this share of the object's keys, or when
#: the object has this share of its names; and never with fewer than two names in common.
_SHARE = 0.5
_MIN_COMMON = 2
_MAX_DEPTH = 5


def adopt(
    root: Structure,
    orphans: Sequence[Region],
    read: Callable[[Region], Structure | None],
    bodies: Sequence[dict[str, Json]],
) -> list[Region]:
    """Attach the structures of ``orphans`` below ``root``; ``bodies`` are example objects of it.

    Returns the regions that found no place.
    """
    left: list[Region] = []
    for region in orphans:
        structure = read(region)
        if structure is None:
            continue
        if not structure.fields or not _by_example(root, structure, bodies):
            left.append(region)
    return left


def has_documented_fields(structure: Structure | None) -> bool:
    """A table or a shared type already says what is inside."""
    if structure is None:
        return False
    if structure.ref is not None or structure.alternatives or structure.map_of is not None:
        return True
    return any(f.origin is Origin.TABLE for f in structure.fields)


def fields_below(structure: Structure, depth: int = 0) -> Iterator[Field]:
    """All fields of a structure, outer ones first."""
    if depth > 8:
        return
    yield from structure.fields
    for field in structure.fields:
        if field.inner is not None:
            yield from fields_below(field.inner, depth + 1)
    for alternative in structure.alternatives:
        yield from fields_below(alternative.structure, depth + 1)


def _by_example(root: Structure, structure: Structure, bodies: Sequence[dict[str, Json]]) -> bool:
    names = {f.name for f in structure.fields}
    places = list(_places(names, list(bodies)))
    if not places:
        return False
    best = max(common for common, _ in places)
    paths = [path for common, path in places if common == best]
    if len(paths) > 2 and len({path[:-1] for path in paths}) == 1:
        return _describe_siblings(root, paths, structure)
    return _attach_at(root, paths[0], structure)


def _places(
    names: set[str], bodies: list[dict[str, Json]]
) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Paths of example objects that the names describe, with how many names they share."""
    todo: list[tuple[tuple[str, ...], list[dict[str, Json]]]] = [((), bodies)]
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


def _attach_at(root: Structure, path: tuple[str, ...], structure: Structure) -> bool:
    """Merge a structure in at a path, making the fields on the way where needed."""
    current = root
    for key in path:
        if current.ref is not None or current.map_of is not None:
            return False
        field = next((f for f in current.fields if f.name == key), None)
        if field is None:
            source = structure.fields[0].source
            field = Field(key, None, source, origin=Origin.EXAMPLE)
            current.fields.append(field)
        if field.inner is None:
            field.inner = Structure(source=field.source)
        current = field.inner
    if current.ref is not None or current.alternatives:
        return False
    known = {f.name for f in current.fields}
    current.fields.extend(f for f in structure.fields if f.name not in known)
    return True


def _describe_siblings(
    root: Structure, paths: Sequence[tuple[str, ...]], structure: Structure
) -> bool:
    """One table for all values of an object: the attributes that describe each field."""
    parent = root
    for key in paths[0][:-1]:
        field = next((f for f in parent.fields if f.name == key), None)
        if field is None or (field.inner is not None and field.inner.ref is not None):
            return False
        if field.inner is None:
            field.inner = Structure(source=field.source)
        parent = field.inner
    if not has_documented_fields(parent):
        item = Field("", None, structure.fields[0].source, inner=structure, origin=Origin.EXAMPLE)
        parent.map_of, parent.fields = item, []
        return True
    for field in parent.fields:
        if field.name in {path[-1] for path in paths} and not has_documented_fields(field.inner):
            field.inner = copy.deepcopy(structure)
    return True
