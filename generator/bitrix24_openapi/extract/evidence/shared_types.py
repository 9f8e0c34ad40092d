"""Examples against types that the docs define once and many pages share."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from ...markdown.model import Diagnostic, Source
from ..model import Field, Json, Origin, SharedType, Structure
from .example_values import FILTER_PREFIX, MAX_DEPTH, field_for, inner_objects, looks_like_ids
from .type_match import SharedLookup, examples_match

Objects = Sequence[Mapping[str, Json]]


@dataclass(frozen=True, slots=True)
class SharedEvidence:
    """What the examples of one page do to its references to shared types."""

    lookup: SharedLookup
    note: Callable[[Diagnostic], None]
    source: Source

    def described(self, field: Field, objects: Objects) -> Structure | None:
        """The inside of a field, with its reference replaced where the examples contradict it."""
        structure = field.inner
        if structure is not None and structure.ref is not None:
            structure = self._without_unrelated(field, structure, objects)
        if structure is not None and structure.ref is not None:
            structure = self._of_this_page(structure, objects)
        return structure

    def _without_unrelated(
        self, field: Field, structure: Structure, objects: Objects
    ) -> Structure | None:
        """Drop a reference to a shared type that explains no key of the example at all."""
        shared = self.lookup.get(structure.ref or "")
        if shared is None or shared.structure is None or shared.structure.map_of is not None:
            return structure
        keys = dict.fromkeys(key for obj in objects for key in obj)
        if not shared.structure.fields or any(
            self._has(shared, FILTER_PREFIX.sub("", key)) for key in keys
        ):
            return structure
        holders = [
            key
            for key in keys
            if any(
                self._has(shared, k)
                for obj in objects
                for inner in inner_objects(obj.get(key))
                for k in inner
            )
        ]
        if len(holders) > 1 and len(holders) == len({FILTER_PREFIX.sub("", k) for k in keys}):
            # A map of such objects.
            item = Field("", None, field.source, inner=structure, origin=Origin.EXAMPLE)
            return Structure(map_of=item, source=field.source)
        if holders:
            return self.wrapped(field, structure, holders[0])
        message = f"example of {field.name!r} shares no key with type {shared.name!r}"
        self.note(Diagnostic("example-not-of-type", message, self.source))
        return None

    def _has(self, shared: SharedType, key: str) -> bool:
        return shared.structure is not None and field_for(shared.structure, key) is not None

    def _of_this_page(self, structure: Structure, objects: Objects) -> Structure:
        """A shared type for this page alone, when its examples contradict the type.

        The shared schema serves many pages; what only this page shows must not widen it
        (``catalog_product`` is an entity, and on ``catalog.product.getFieldsByFilter`` a
        description of its fields).
        """
        shared = self.lookup.get(structure.ref or "")
        if shared is None or shared.structure is None:
            return structure
        if examples_match(shared.structure, objects, self.lookup):
            return structure
        # The marks are about creating the object, on the page that defines it.
        fields = (replace(f, required=False) for f in shared.structure.fields + structure.fields)
        return _with_open_lists(replace(shared.structure, fields=tuple(fields)))

    def wrapped(self, field: Field, structure: Structure, key: str) -> Structure:
        """A structure under a key that only the example has."""
        message = f"documented fields of {field.name!r} travel under {key!r}"
        self.note(Diagnostic("wrapper-key", message, field.source))
        wrapper = Field(key, None, field.source, origin=Origin.EXAMPLE, inner=structure)
        return Structure(fields=(wrapper,), source=field.source)

    def unexplained(self, ref: str, objects: Objects) -> list[dict[str, Json]] | None:
        """The parts of example objects for which a shared type has no place."""
        shared = self.lookup.get(ref)
        if shared is None or shared.structure is None or shared.structure.map_of is not None:
            return None
        return [self._unexplained(shared.structure, obj, 0) for obj in objects]

    def _unexplained(
        self, structure: Structure, obj: Mapping[str, Json], depth: int
    ) -> dict[str, Json]:
        if structure.ref is not None:
            shared = self.lookup.get(structure.ref)
            if shared is None or shared.structure is None:
                return {}
            structure = shared.structure
        if depth > MAX_DEPTH or structure.map_of is not None or structure.alternatives:
            return {}
        left: dict[str, Json] = {}
        for key, value in obj.items():
            field = field_for(structure, FILTER_PREFIX.sub("", key))
            if field is None:
                left[key] = value
                continue
            inner = inner_objects(value)
            if not inner or (field.inner is None and looks_like_ids(k for i in inner for k in i)):
                continue
            if field.inner is None:
                left[key] = value
                continue
            inside = [self._unexplained(field.inner, each_obj, depth + 1) for each_obj in inner]
            inside = [each_obj for each_obj in inside if each_obj]
            if inside:
                left[key] = list(inside) if isinstance(value, list) else inside[0]
        return left


def _with_open_lists(structure: Structure, depth: int = 0) -> Structure:
    """A shared type serves answers, too: its lists of values are open wherever it is used."""
    return replace(structure, fields=tuple(_with_open_list(f, depth) for f in structure.fields))


def _with_open_list(field: Field, depth: int) -> Field:
    inner = field.inner
    if inner is not None and depth < MAX_DEPTH:
        inner = _with_open_lists(inner, depth + 1)
    return replace(field, open_values=True, inner=inner)
