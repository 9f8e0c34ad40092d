"""Facts against example payloads: what travels for each field, and fields only examples show.

Walks example values along a structure. Where both agree, the field learns which kinds of JSON
values were seen; where the example has more, fields are added and marked as such; where the
shape differs (a map for an array, a list for an object, a wrapper key that no table mentions),
the structure is bent to what travels and the documented type stays as it is.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Iterable, Iterator, Sequence

from ...markdown.model import Diagnostic, Source
from ..examples import Unknown, wire_kind
from ..model import Container, DocType, EnumValue, Field, Json, Origin, Structure, Wire
from .fit import MAX_DEPTH, SharedLookup, fits, flatten, inner_objects

#: Operators that a filter key may begin with (``>=DATE``, ``!%TITLE``, ``@ID``).
FILTER_PREFIX = re.compile(r"^[!<>=%@?*~+\-]{1,3}(?=[A-Za-z_])")
_ID_KEY = re.compile(r"^-?\d+$|^[nN]\d+$|^[0-9a-f]{8}-[0-9a-f-]{20,}$")
_DESCRIPTOR_KEYS = frozenset({"type", "isrequired", "isreadonly"})


def _is_scalar(doc_type: DocType | None) -> bool:
    if doc_type is None:
        return False
    scalars = {"object", "array", "any", "mixed", "unknown", "map", "file", "list"}
    return all(
        not t.array_depth and t.name.lower() not in scalars and t.shared is None
        for t in doc_type.alternatives
    )


class Observer:
    """Walks the examples of one operation. ``request`` relaxes the matching of keys."""

    def __init__(
        self,
        shared: SharedLookup,
        diagnostics: list[Diagnostic],
        source: Source,
        *,
        request: bool,
    ) -> None:
        self._shared = shared
        self._diagnostics = diagnostics
        self._source = source
        self._request = request
        self._case_noted: set[str] = set()

    # --- fields of objects ---------------------------------------------------------------

    def objects(self, structure: Structure, objects: Sequence[dict[str, Json]], depth: int) -> None:
        """Observe example objects that ``structure`` describes."""
        if depth > MAX_DEPTH or not objects:
            return
        if structure.map_of is not None and not structure.fields:
            values = [value for obj in objects for value in obj.values()]
            self.field(structure.map_of, values, len(values), depth + 1)
            return
        if structure.ref is not None:
            self._beyond(structure, objects, depth)
            return
        known = self._known(structure)
        values_of: dict[int, list[Json]] = {}
        owners: dict[int, list[Field]] = {}
        for obj in objects:
            for key, value in obj.items():
                fields = self._match(structure, known, key)
                slot = id(fields[0])
                owners[slot] = fields
                values_of.setdefault(slot, []).append(value)
        for slot, fields in owners.items():
            for field in fields:
                self.field(field, values_of[slot], len(objects), depth + 1)
        for field in structure.fields:
            if id(field) not in owners:
                field.seen = (field.seen[0], field.seen[1] + len(objects))
        mark_descriptors(structure.fields)

    def _known(self, structure: Structure) -> dict[str, list[Field]]:
        known: dict[str, list[Field]] = {}
        for field in structure.fields:
            known.setdefault(field.name, []).append(field)
        for alternative in structure.alternatives:
            for name, fields in self._known(alternative.structure).items():
                known.setdefault(name, []).extend(fields)
        return known

    def _match(self, structure: Structure, known: dict[str, list[Field]], key: str) -> list[Field]:
        """The fields that explain a key; a new example-only field when none does."""
        if key in known:
            return known[key]
        bare = FILTER_PREFIX.sub("", key)
        if bare != key and bare in known:
            return known[bare]
        for fields in known.values():
            if fields[0].pattern and re.match(fields[0].pattern, bare):
                return [fields[0]]
        if self._request:
            folded = [f for name, f in known.items() if name.lower() == bare.lower()]
            if folded:
                self._note_case(key, folded[0][0].name)
                for field in folded[0]:
                    if bare not in field.aliases:
                        field.aliases.append(bare)
                return folded[0]
        added = Field(bare if self._request else key, None, self._source, origin=Origin.EXAMPLE)
        structure.fields.append(added)
        known[added.name] = [added]
        return [added]

    def _beyond(self, structure: Structure, objects: Sequence[dict[str, Json]], depth: int) -> None:
        """Put beside a reference what the examples show beyond the shared type, at all depths."""
        shared = self._shared.get(structure.ref or "")
        if shared is None or shared.structure is None or shared.structure.map_of is not None:
            return
        extras = Structure(fields=list(structure.fields))
        seen = [self._unexplained(shared.structure, obj, 0) for obj in objects]
        self.objects(extras, [obj for obj in seen if obj], depth + 1)
        _widen(extras.fields, objects)
        structure.fields = extras.fields

    def _unexplained(
        self, structure: Structure, obj: dict[str, Json], depth: int
    ) -> dict[str, Json]:
        """The part of an example object for which the structure has no place."""
        if structure.ref is not None:
            shared = self._shared.get(structure.ref)
            if shared is None or shared.structure is None:
                return {}
            structure = shared.structure
        if depth > MAX_DEPTH or structure.map_of is not None or structure.alternatives:
            return {}
        left: dict[str, Json] = {}
        for key, value in obj.items():
            field = _field_for(structure, FILTER_PREFIX.sub("", key))
            if field is None:
                left[key] = value
                continue
            inner = inner_objects(value)
            if not inner or (field.inner is None and looks_like_ids(k for i in inner for k in i)):
                continue
            if field.inner is None:
                left[key] = value
                continue
            inside = [self._unexplained(field.inner, each, depth + 1) for each in inner]
            inside = [each for each in inside if each]
            if inside:
                left[key] = list(inside) if isinstance(value, list) else inside[0]
        return left

    def _in_shared(self, ref: str, key: str) -> bool:
        shared = self._shared.get(ref)
        if shared is None or shared.structure is None:
            return False
        return _field_for(shared.structure, key) is not None

    def _note_case(self, key: str, name: str) -> None:
        if key not in self._case_noted:
            self._case_noted.add(key)
            self._diagnostics.append(
                Diagnostic(
                    "example-case-differs",
                    f"example passes {key!r}, the table documents {name!r}",
                    self._source,
                )
            )

    # --- one field -----------------------------------------------------------------------

    def field(self, field: Field, values: Sequence[Json], out_of: int, depth: int) -> None:
        """Learn from the values that examples show for a field."""
        field.seen = (field.seen[0] + len(values), field.seen[1] + out_of)
        _add_kinds(field.observed, values)
        if field.enum:
            self._check_enum(field, values)
        lists = [v for v in values if isinstance(v, list)]
        dicts = [v for v in values if isinstance(v, dict) and v]
        items = [item for v in lists for item in flatten(v)]
        _add_kinds(field.observed_items, [item for v in lists for item in v])
        item_objects = [item for item in items if isinstance(item, dict) and item]
        if not dicts and not item_objects:
            return
        if item_objects:
            self._inside(field, item_objects, Container.ITEMS, depth)
        if dicts:
            self._inside(field, dicts, Container.OBJECT, depth)

    def _check_enum(self, field: Field, values: Sequence[Json]) -> None:
        """Example values against a documented list: what is shown is accepted.

        A list of which no example value is a member was no list of values of this field.
        """
        if self._are_keys(field, values):
            return
        shown = [
            value
            for value in _scalars(values)
            if isinstance(value, (str, int, float))
            and not isinstance(value, (bool, Unknown))
            and value != ""
        ]
        known = {str(choice.value) for choice in field.enum}
        outside = [v for v in dict.fromkeys(shown) if str(v) not in known]
        if not outside:
            return
        folded = {name.lower() for name in known}
        inside = len(set(shown)) - len(outside)
        if not inside and not any(str(v).lower() in folded for v in outside):
            kind, word = "enum-contradicted", "none of them"
            field.enum = []
        else:
            kind, word = "example-not-in-enum", "not all"
            field.enum = [*field.enum, *(EnumValue(v) for v in outside)]
        self._diagnostics.append(
            Diagnostic(
                kind,
                f"{field.name!r} lists {sorted(known)}, examples show {outside}: {word}",
                field.source,
            )
        )

    def _are_keys(self, field: Field, values: Sequence[Json]) -> bool:
        """A "list of values" whose members are the keys of the object that is sent.

        ``SETTINGS`` of ``lists.field.add`` is documented as an array with supported values.
        """
        objects = [obj for value in values for obj in inner_objects(value)]
        names = {str(choice.value) for choice in field.enum}
        if not objects or field.inner is not None or not any(names & obj.keys() for obj in objects):
            return False
        field.inner = Structure(
            fields=[
                Field(name, None, field.source, origin=Origin.LIST)
                for name in dict.fromkeys(str(choice.value) for choice in field.enum)
            ],
            source=field.source,
        )
        field.enum = []
        return True

    def _inside(
        self, field: Field, objects: list[dict[str, Json]], container: Container, depth: int
    ) -> None:
        structure = field.inner
        if structure is not None and structure.ref is not None:
            structure = self._fit_shared(field, structure, objects)
        if structure is not None and structure.ref is not None:
            structure = self._inline_if_contradicted(field, structure, objects)
        if structure is None:
            structure = field.inner = Structure(source=field.source)
        if container is Container.OBJECT:
            values = _map_values(structure, objects)
            if values is not None:
                if structure.map_of is None:
                    item = Field("", None, field.source, origin=Origin.EXAMPLE)
                    described = _has_content(structure) and any(map(inner_objects, values))
                    item.inner = structure if described else None
                    structure = field.inner = Structure(map_of=item, source=field.source)
                assert structure.map_of is not None  # set above
                self.field(structure.map_of, values, len(values), depth + 1)
                return
        if structure.ref is None:
            structure = self._unwrap(field, structure, objects)
        if container not in field.containers:
            field.containers.append(container)
        self.objects(structure, objects, depth)

    def _fit_shared(
        self, field: Field, structure: Structure, objects: list[dict[str, Json]]
    ) -> Structure | None:
        """Drop a reference to a shared type that explains no key of the example at all."""
        shared = self._shared.get(structure.ref or "")
        if shared is None or shared.structure is None or shared.structure.map_of is not None:
            return structure
        keys = {FILTER_PREFIX.sub("", key) for obj in objects for key in obj}
        if shared.structure.fields and not any(self._in_shared(shared.key, k) for k in keys):
            holders = [
                key
                for key in dict.fromkeys(key for obj in objects for key in obj)
                for inner in [[i for obj in objects for i in inner_objects(obj.get(key))]]
                if any(self._in_shared(shared.key, k) for i in inner for k in i)
            ]
            if len(holders) > 1 and len(holders) == len(keys):
                # A map of such objects.
                item = Field("", None, field.source, inner=structure, origin=Origin.EXAMPLE)
                field.inner = Structure(map_of=item, source=field.source)
                return field.inner
            if holders:
                wrapper = Field(holders[0], None, field.source, origin=Origin.EXAMPLE)
                wrapper.inner = structure
                field.inner = Structure(fields=[wrapper], source=field.source)
                self._note_wrapper(field, holders[0])
                return field.inner
            self._diagnostics.append(
                Diagnostic(
                    "example-not-of-type",
                    f"example of {field.name!r} shares no key with type {shared.name!r}",
                    self._source,
                )
            )
            field.inner = None
            return None
        return structure

    def _inline_if_contradicted(
        self, field: Field, structure: Structure, objects: list[dict[str, Json]]
    ) -> Structure:
        """A copy of a shared type for this page alone, when its examples contradict the type.

        The shared schema serves many pages; what only this page shows must not widen it
        (``catalog_product`` is an entity, and on ``catalog.product.getFieldsByFilter`` a
        description of its fields).
        """
        shared = self._shared.get(structure.ref or "")
        if shared is None or shared.structure is None:
            return structure
        if fits(shared.structure, objects, self._shared):
            return structure
        own = copy.deepcopy(shared.structure)
        own.fields.extend(structure.fields)
        for inherited in own.fields:
            # The marks are about creating the object, on the page that defines it.
            inherited.required = False
        field.inner = own
        return own

    def _unwrap(
        self, field: Field, structure: Structure, objects: list[dict[str, Json]]
    ) -> Structure:
        """Insert a wrapper key that only the example has: ``result: {item: {documented…}}``."""
        names = {f.name for f in structure.fields if f.origin is not Origin.EXAMPLE}
        if not names or any(key in names for obj in objects for key in obj):
            return structure
        patterns = [f.pattern for f in structure.fields if f.pattern]
        if any(re.match(p, key) for p in patterns for obj in objects for key in obj):
            return structure
        for key in dict.fromkeys(key for obj in objects for key in obj):
            inside = [obj for value in objects for obj in inner_objects(value.get(key))]
            if len(names & {k for obj in inside for k in obj}) >= min(2, len(names)):
                wrapper = Field(key, None, field.source, origin=Origin.EXAMPLE)
                wrapper.inner = structure
                field.inner = Structure(fields=[wrapper], source=field.source)
                self._note_wrapper(field, key)
                return field.inner
        return structure

    def _note_wrapper(self, field: Field, key: str) -> None:
        self._diagnostics.append(
            Diagnostic(
                "wrapper-key",
                f"documented fields of {field.name!r} travel under {key!r}",
                field.source,
            )
        )


# --- helpers ------------------------------------------------------------------------------


def _scalars(values: Iterable[Json]) -> Iterator[Json]:
    for value in values:
        if isinstance(value, list):
            yield from _scalars(value)
        elif not isinstance(value, dict):
            yield value


def _add_kinds(kinds: list[Wire], values: Iterable[Json]) -> None:
    for value in values:
        kind = wire_kind(value)
        if kind is not None and kind not in kinds:
            kinds.append(kind)
    kinds.sort()


def _widen(fields: Iterable[Field], objects: Iterable[dict[str, Json]]) -> None:
    """All kinds of values for fields that were observed in a part of the objects alone."""
    members = list(objects)
    for field in fields:
        values = [obj[field.name] for obj in members if field.name in obj]
        _add_kinds(field.observed, values)
        field.seen = (len(values), len(members))
        if field.inner is not None and field.inner.ref is None:
            _widen(field.inner.fields, [inner for v in values for inner in inner_objects(v)])


def _field_for(structure: Structure, key: str) -> Field | None:
    for field in structure.fields:
        if field.name == key or (field.pattern and re.match(field.pattern, key)):
            return field
    return None


def _has_content(structure: Structure) -> bool:
    return bool(structure.fields or structure.alternatives or structure.ref or structure.map_of)


def looks_like_ids(keys: Iterable[str]) -> bool:
    """Keys that are ids, not names: all digits, ``n1``, or UUIDs."""
    found = list(keys)
    return bool(found) and all(_ID_KEY.match(key) for key in found)


def _map_values(structure: Structure, objects: list[dict[str, Json]]) -> list[Json] | None:
    """Values of a map whose keys are free, or None when the keys are names."""
    keys = [key for obj in objects for key in obj]
    names = {f.name for f in structure.fields}
    if structure.map_of is not None and not structure.fields:
        return [value for obj in objects for value in obj.values()]
    if not names.isdisjoint(keys):
        return None
    patterns = [f.pattern for f in structure.fields if f.pattern]
    if patterns and all(any(re.match(p, key) for p in patterns) for key in keys):
        return None
    values = [value for obj in objects for value in obj.values()]
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


def mark_descriptors(fields: list[Field]) -> None:
    """``*.fields`` answers: tables type the entity, examples describe its fields.

    When most scalar fields of a table travel as objects with a ``type`` key, all of them do
    (``api-reference/crm/companies/crm-company-fields.md``).
    """
    typed = [f for f in fields if f.origin is Origin.TABLE]
    if not any(_is_scalar(f.type) for f in typed):
        return
    seen = [f for f in typed if f.observed]
    described = [f for f in seen if f.observed == [Wire.OBJECT] and _describes(f.inner)]
    if len(described) < 3 or len(described) < 0.6 * len(seen):
        return
    for field in typed:
        if field in described or not field.observed:
            field.examples_override_type = True
            if not field.observed:
                field.observed = [Wire.OBJECT]


def _describes(structure: Structure | None) -> bool:
    return structure is not None and any(
        f.name.lower() in _DESCRIPTOR_KEYS for f in structure.fields
    )
