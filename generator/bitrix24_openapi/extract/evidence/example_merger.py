"""Facts against example payloads: what travels for field field, and fields only examples show.

Walks example values along a structure. Where both agree, the field learns which kinds of JSON
values were seen; where the example has more, fields are added and marked as such; where the
shape differs (a map for an array, a list for an object, a wrapper key that no table mentions),
the structure is bent to what travels and the documented type stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from ...markdown.model import Diagnostic, Source
from ..examples import Unknown
from ..model import Alternative, Container, EnumValue, Field, Json, Origin, Structure
from .descriptors import mark_descriptors
from .example_values import (
    FILTER_PREFIX,
    MAX_DEPTH,
    flatten,
    inner_objects,
    map_values,
    with_kinds,
)
from .shared_types import SharedEvidence
from .type_match import SharedLookup

Objects = Sequence[Mapping[str, Json]]


class _Keys:
    """The keys of example objects, sorted under the names of the fields that explain them."""

    __slots__ = ("added", "aliases", "known", "values")

    def __init__(self, structure: Structure) -> None:
        #: Name of a field → its pattern, if it stands for many names.
        self.known = dict(_names_in(structure))
        self.values: dict[str, list[Json]] = {}
        #: Names → other spellings of them.
        self.aliases: dict[str, list[str]] = {}
        #: Names that no field explains.
        self.added: list[str] = []


class ExampleMerger:
    """Merges the examples of one operation into structures.

    ``request`` relaxes the matching of keys.
    """

    def __init__(
        self,
        lookup: SharedLookup,
        note: Callable[[Diagnostic], None],
        source: Source,
        *,
        request: bool,
    ) -> None:
        self._note = note
        self._source = source
        self._request = request
        self._shared = SharedEvidence(lookup, note, source)
        self._case_noted: set[str] = set()

    # --- fields of objects ---------------------------------------------------------------

    def merge(self, structure: Structure, objects: Objects, depth: int = 0) -> Structure:
        """A structure with what example objects that it describes show of it."""
        if depth > MAX_DEPTH or not objects:
            return structure
        if structure.map_of is not None and not structure.fields:
            values = [value for obj in objects for value in obj.values()]
            item = self.merge_field(structure.map_of, values, len(values), depth + 1)
            return replace(structure, map_of=item)
        if structure.ref is not None:
            beyond = Structure(fields=structure.fields)
            left = self._shared.unexplained(structure.ref, objects)
            if left is None:
                return structure
            beyond = self.merge(beyond, [obj for obj in left if obj], depth + 1)
            return replace(structure, fields=_with_all_kinds(beyond.fields, objects))
        keys = self._sorted_keys(structure, objects)
        merged = self._with_values(structure, keys, len(objects), depth)
        unseen = (
            self._unseen(field, len(objects)) if field.name not in keys.values else field
            for field in merged.fields
        )
        added = (
            self.merge_field(
                self._new_field(name, keys), keys.values[name], len(objects), depth + 1
            )
            for name in keys.added
        )
        return replace(merged, fields=mark_descriptors((*unseen, *added)))

    def _new_field(self, name: str, keys: _Keys) -> Field:
        aliases = tuple(keys.aliases.get(name, ()))
        return Field(name, None, self._source, aliases=aliases, origin=Origin.EXAMPLE)

    @staticmethod
    def _unseen(field: Field, out_of: int) -> Field:
        return replace(field, seen=(field.seen[0], field.seen[1] + out_of))

    def _with_values(self, structure: Structure, keys: _Keys, out_of: int, depth: int) -> Structure:
        fields = tuple(
            self.merge_field(_spelled(field, keys), keys.values[field.name], out_of, depth + 1)
            if field.name in keys.values
            else field
            for field in structure.fields
        )
        alternatives = tuple(
            Alternative(shape.title, self._with_values(shape.structure, keys, out_of, depth))
            for shape in structure.alternatives
        )
        return replace(structure, fields=fields, alternatives=alternatives)

    def _sorted_keys(self, structure: Structure, objects: Objects) -> _Keys:
        keys = _Keys(structure)
        for obj in objects:
            for key, value in obj.items():
                keys.values.setdefault(self._target(keys, key), []).append(value)
        return keys

    def _target(self, keys: _Keys, key: str) -> str:
        """The name of the field that explains a key; a new one when none does."""
        if key in keys.known:
            return key
        bare = FILTER_PREFIX.sub("", key)
        if bare in keys.known:
            return bare
        for name, pattern in keys.known.items():
            if pattern and re.match(pattern, bare):
                return name
        if self._request:
            for name in keys.known:
                if name.lower() == bare.lower():
                    self._note_case(key, name)
                    spellings = keys.aliases.setdefault(name, [])
                    if bare not in spellings:
                        spellings.append(bare)
                    return name
        added = bare if self._request else key
        keys.known[added] = None
        keys.added.append(added)
        return added

    def _note_case(self, key: str, name: str) -> None:
        if key not in self._case_noted:
            self._case_noted.add(key)
            message = f"example passes {key!r}, the table documents {name!r}"
            self._note(Diagnostic("example-case-differs", message, self._source))

    # --- one field -----------------------------------------------------------------------

    def merge_field(self, field: Field, values: Sequence[Json], out_of: int, depth: int) -> Field:
        """A field with what the values that examples show for it tell."""
        lists = [v for v in values if isinstance(v, list)]
        merged = replace(
            self._with_shown_values(field, values) if field.enum else field,
            seen=(field.seen[0] + len(values), field.seen[1] + out_of),
            observed=with_kinds(field.observed, values),
            observed_items=with_kinds(field.observed_items, [item for v in lists for item in v]),
        )
        items = [v for v in flatten(lists) if isinstance(v, dict) and v]
        if items:
            merged = self._with_inside(merged, items, Container.ITEMS, depth)
        objects = [v for v in values if isinstance(v, dict) and v]
        if objects:
            merged = self._with_inside(merged, objects, Container.OBJECT, depth)
        return merged

    def _with_shown_values(self, field: Field, values: Sequence[Json]) -> Field:
        """Example values against a documented list: what is shown is accepted.

        A list of which no example value is a member was no list of values of this field.
        """
        names = {str(choice.value) for choice in field.enum}
        objects = [obj for value in values for obj in inner_objects(value)]
        if field.inner is None and any(names & obj.keys() for obj in objects):
            return _with_values_as_keys(field)
        shown = dict.fromkeys(
            value
            for value in _scalars(values)
            if isinstance(value, (str, int, float))
            and not isinstance(value, (bool, Unknown))
            and value != ""
        )
        outside = [v for v in shown if str(v) not in names]
        if not outside:
            return field
        folded = {name.lower() for name in names}
        inside = len(set(shown)) - len(outside)
        if not inside and not any(str(v).lower() in folded for v in outside):
            kind, word = "enum-contradicted", "none of them"
            enum: tuple[EnumValue, ...] = ()
        else:
            kind, word = "example-not-in-enum", "not all"
            enum = (*field.enum, *(EnumValue(v, shown=True) for v in outside))
        message = f"{field.name!r} lists {sorted(names)}, examples show {outside}: {word}"
        self._note(Diagnostic(kind, message, field.source))
        return replace(field, enum=enum)

    def _with_inside(
        self, field: Field, objects: Objects, container: Container, depth: int
    ) -> Field:
        structure = self._shared.described(field, objects) or Structure(source=field.source)
        if container is Container.OBJECT:
            values = map_values(structure, objects)
            if values is not None:
                item = structure.map_of
                if item is None:
                    described = _has_content(structure) and any(map(inner_objects, values))
                    item = Field(
                        "",
                        None,
                        field.source,
                        origin=Origin.EXAMPLE,
                        inner=structure if described else None,
                    )
                    structure = Structure(source=field.source)
                item = self.merge_field(item, values, len(values), depth + 1)
                return replace(field, inner=replace(structure, map_of=item))
        if structure.ref is None:
            structure = self._unwrapped(field, structure, objects)
        containers = field.containers
        if container not in containers:
            containers = (*containers, container)
        return replace(field, containers=containers, inner=self.merge(structure, objects, depth))

    def _unwrapped(self, field: Field, structure: Structure, objects: Objects) -> Structure:
        """Insert a wrapper key that only the example has: ``result: {item: {documented…}}``."""
        names = {f.name for f in structure.fields if f.origin is not Origin.EXAMPLE}
        keys = dict.fromkeys(key for obj in objects for key in obj)
        if not names or names & keys.keys():
            return structure
        patterns = [f.pattern for f in structure.fields if f.pattern]
        if any(re.match(p, key) for p in patterns for key in keys):
            return structure
        for key in keys:
            inside = [obj for value in objects for obj in inner_objects(value.get(key))]
            if len(names & {k for obj in inside for k in obj}) >= min(2, len(names)):
                return self._shared.wrapped(field, structure, key)
        return structure


# --- helpers ------------------------------------------------------------------------------


def _spelled(field: Field, keys: _Keys) -> Field:
    """A field with the other spellings of its name that the examples use."""
    new = [name for name in keys.aliases.get(field.name, ()) if name not in field.aliases]
    return replace(field, aliases=(*field.aliases, *new)) if new else field


def _names_in(structure: Structure) -> Iterator[tuple[str, str | None]]:
    """Names of the fields of a structure and of its alternatives, with their patterns.

    The first field of a name decides on the pattern.
    """
    seen: set[str] = set()
    todo = [structure]
    while todo:
        current = todo.pop(0)
        for field in current.fields:
            if field.name not in seen:
                seen.add(field.name)
                yield field.name, field.pattern
        todo = [*(a.structure for a in current.alternatives), *todo]


def _with_values_as_keys(field: Field) -> Field:
    """A "list of values" whose members are the keys of the object that is sent.

    ``SETTINGS`` of ``lists.field.add`` is documented as an array with supported values.
    """
    names = dict.fromkeys(str(choice.value) for choice in field.enum)
    fields = tuple(Field(name, None, field.source, origin=Origin.LIST) for name in names)
    return replace(field, enum=(), inner=Structure(fields=fields, source=field.source))


def _scalars(values: Iterable[Json]) -> Iterator[Json]:
    for value in flatten(values):
        if not isinstance(value, dict):
            yield value


def _with_all_kinds(fields: Iterable[Field], objects: Objects) -> tuple[Field, ...]:
    """All kinds of values for fields that were observed in a part of the objects alone."""
    found: list[Field] = []
    for field in fields:
        values = [obj[field.name] for obj in objects if field.name in obj]
        inner = field.inner
        if inner is not None and inner.ref is None:
            inside = [obj for value in values for obj in inner_objects(value)]
            inner = replace(inner, fields=_with_all_kinds(inner.fields, inside))
        found.append(
            replace(
                field,
                observed=with_kinds(field.observed, values),
                seen=(len(values), len(objects)),
                inner=inner,
            )
        )
    return tuple(found)


def _has_content(structure: Structure) -> bool:
    return bool(structure.fields or structure.alternatives or structure.ref or structure.map_of)
