"""The sayings of all pages → entities, each field with one type, and the contradictions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from ..markdown.model import Diagnostic, Source
from .custom import notations
from .events import of_entities
from .grouping import SAME_RECORDS
from .kinds import ANY, LOOSE, reconcile, settled
from .model import (
    VALUE_PLACES,
    Basis,
    Entity,
    EntityField,
    EventUse,
    Keys,
    MethodUse,
    PageSayings,
    Place,
    Role,
    Saying,
    fold,
    unique,
)
from .targets import Targets

#: Sayings that count first when they contradict each other.
_RANK: Final = {Place.ROW: 0, Place.ADD: 1, Place.UPDATE: 2, Place.FIELDS: 3}
#: Roles that a method which replaces another shares with it, and how many make the entities one.
_RECORD_ROLES: Final = frozenset({Role.ADD, Role.GET, Role.LIST, Role.UPDATE, Role.DELETE})
_ENOUGH_ROLES: Final = 2


class Records(Mapping[str, Entity]):
    """Entities by name, sorted; each is put together when it is asked for."""

    def __init__(self, pages: Iterable[PageSayings]) -> None:
        uses: dict[str, list[MethodUse]] = {}
        events: list[EventUse] = []
        for page in pages:
            events += page.events
            for use in page.methods:
                if use.entity:
                    uses.setdefault(use.entity, []).append(use)
        self._uses = {
            name: sorted(uses[name], key=lambda use: (use.deprecated, use.name.lower(), use.at))
            for name in sorted(uses)
        }
        self._events = of_entities(self._uses, events)
        self._same = _same_records(self._uses)
        self._lenders: dict[str, list[str]] = {name: [*same] for name, same in self._same.items()}
        for name, same in self._same.items():
            for other in same:
                self._lenders.setdefault(other, []).append(name)
        self._targets = Targets(self._uses)
        self._gathered: dict[str, tuple[Entity, list[Diagnostic]]] = {}
        self._settled: set[str] = set()
        self._complete: set[str] = set()

    def __getitem__(self, name: str) -> Entity:
        entity = self._settle(name)
        if name not in self._complete:
            self._complete.add(name)
            _borrow(entity, [self._settle(other) for other in self._lenders.get(name, ())])
        return entity

    def __iter__(self) -> Iterator[str]:
        return iter(self._uses)

    def __len__(self) -> int:
        return len(self._uses)

    @property
    def uses(self) -> Iterator[MethodUse]:
        """All methods, without what their pages say of fields."""
        for each in self._uses.values():
            yield from (use._replace(said="") for use in each)

    @property
    def contradictions(self) -> list[Diagnostic]:
        """What pages contradict each other in."""
        return [found for name in self for found in self._gather(name)[1]]

    def _gather(self, name: str) -> tuple[Entity, list[Diagnostic]]:
        """The entity by its own pages, kinds as they are noted."""
        if name not in self._gathered:
            uses = self._uses[name]
            diagnostics: list[Diagnostic] = []
            # What was said is in the fields then; it is most of the size.
            entity = Entity(name, [use._replace(said="") for use in uses])
            _gather(entity, uses, self._targets, diagnostics)
            entity.keys = _keys(entity)
            entity.events = self._events.get(name, [])
            entity.same_record_as = self._same.get(name, {})
            _settle_own_id(entity)
            self._gathered[name] = entity, diagnostics
        return self._gathered[name]

    def _settle(self, name: str) -> Entity:
        """The entity with its ids of others settled."""
        entity, _ = self._gather(name)
        if name not in self._settled:
            self._settled.add(name)
            for field in (*entity.fields.values(), *entity.parameters.values()):
                if field.kind == LOOSE and field.target and self._is_number(field.target):
                    field.kind = "integer"
                field.kind = settled(field.kind)
        return entity

    def _is_number(self, name: str) -> bool:
        """Ids of the entity are numbers."""
        other, _ = self._gather(name)
        key = other.fields.get(fold(other.keys.row))
        return key is not None and key.kind == "integer"


# --- fields -------------------------------------------------------------------------------


def _gather(
    entity: Entity, uses: list[MethodUse], targets: Targets, diagnostics: list[Diagnostic]
) -> None:
    fields: dict[str, list[tuple[Saying, MethodUse]]] = {}
    parameters: dict[str, list[tuple[Saying, MethodUse]]] = {}
    names: list[str] = []
    for use in uses:
        for saying in use.sayings:
            into = parameters if saying.place is Place.PARAMETER else fields
            into.setdefault(fold(saying.name), []).append((saying, use))
            names.append(saying.name)
    entity.custom_fields = notations(names)
    for key, said in fields.items():
        entity.fields[key] = _field(entity, key, said, targets, diagnostics)
    for key, said in parameters.items():
        entity.parameters[key] = _field(entity, key, said, targets, [])


def _field(
    entity: Entity,
    key: str,
    said: list[tuple[Saying, MethodUse]],
    targets: Targets,
    diagnostics: list[Diagnostic],
) -> EntityField:
    sayings = [saying for saying, _ in said]
    found = EntityField(key, [name for name, _ in Counter(s.name for s in sayings).most_common()])
    typed = [s for s in sayings if s.kind and s.place in VALUE_PLACES] or [
        s for s in sayings if s.kind
    ]
    _settle_type(entity, found, typed, diagnostics)
    _settle_marks(found, sayings)
    found.values = _values(sayings)
    found.target = targets.of(entity, found, sayings)
    for saying in sayings:
        if saying.example and not found.example:
            continue
        lines = found.sources.setdefault(saying.place, [])
        if saying.at not in lines:
            lines.append(saying.at)
    for saying in sayings:
        spelled = found.spelled.setdefault(saying.place, [])
        if saying.name not in spelled:
            spelled.append(saying.name)
    return found


def _settle_type(
    entity: Entity, found: EntityField, typed: list[Saying], diagnostics: list[Diagnostic]
) -> None:
    """One type for the field: what all sayings come to, else that of the best of them."""
    typed = sorted(typed, key=lambda s: (s.kind == ANY, _RANK.get(s.place, len(_RANK))))
    if not typed:
        return
    decisive = typed[0]
    kind = decisive.kind
    contradicting: set[str] = set()
    for saying in typed[1:]:
        joint = reconcile(kind, saying.kind)
        if joint is not None:
            decisive = saying if joint != kind else decisive
            kind = joint
        elif saying.kind not in contradicting:
            contradicting.add(saying.kind)
            diagnostics.append(_contradiction(entity, decisive, saying))
    found.kind = kind
    found.basis = Basis.DOCUMENTED
    found.type = _type_of(kind, typed)
    found.also = [text for text in unique(s.type for s in typed) if text != found.type]


def _type_of(kind: str, typed: list[Saying]) -> str:
    """The documented type that stands for a kind: one that names a target before a plain one."""
    same = [saying for saying in typed if saying.kind == kind]
    named = next((s.type for s in same if s.target_type), "")
    return named or (same[0].type if same else settled(kind).replace("|", " | "))


def _contradiction(entity: Entity, one: Saying, other: Saying) -> Diagnostic:
    return Diagnostic(
        "entity-type-contradiction",
        f"{entity.name}: {one.name!r} is {one.type!r} at {one.at}, "
        f"{other.name!r} is {other.type!r} at {other.at}",
        Source(one.at.file, one.at.en or one.at.ru),
    )


def _settle_marks(found: EntityField, sayings: list[Saying]) -> None:
    values = [s for s in sayings if s.place in VALUE_PLACES]
    added = [s for s in values if s.place is Place.ADD and not s.example]
    described = [s for s in values if s.place is Place.FIELDS]
    found.required_on_add = any(s.required for s in added or described)
    found.read_only = any(s.read_only for s in described) and not added
    found.multiple = any(s.multiple for s in values)
    found.nullable = any(
        s.null_seen or "null" in s.kind.split("|") for s in values if s.place is Place.ROW
    )
    found.deprecated = bool(sayings) and all(s.deprecated for s in sayings if not s.example)
    found.deprecated = found.deprecated and any(s.deprecated for s in sayings)
    found.label = next((s.label for s in sayings if s.label), "")
    found.pattern = next((s.pattern for s in sayings if s.pattern), "")
    found.example = all(s.example for s in sayings)
    found.observed = sorted({wire for s in sayings for wire in s.observed})


def _values(sayings: list[Saying]) -> list[tuple[Any, str]]:
    """All documented values, the label of the first saying that has one."""
    found: dict[str, tuple[Any, str]] = {}
    for saying in sayings:
        if saying.place is Place.SELECT:
            continue
        for value, label in saying.values:
            known = found.get(str(value))
            if known is None or (not known[1] and label):
                found[str(value)] = (known[0] if known else value, label)
    return list(found.values())


# --- keys ---------------------------------------------------------------------------------


def _keys(entity: Entity) -> Keys:
    """What the id is called in each place; the notation of a place shows in its other names."""
    noun = fold(entity.name.rpartition("/")[2].rpartition(".")[2])
    wanted = ("id", noun + "id")
    found = next((entity.fields[key] for key in wanted if key in entity.fields), None)
    keys = Keys()
    ids = Counter(use.id_parameter for use in entity.methods if use.id_parameter)
    if ids:
        keys.parameter = ids.most_common(1)[0][0]
    if found is None:
        return keys
    rows = found.spelled.get(Place.ROW)
    keys.row = rows[0] if rows else found.names[0]
    keys.filter = _spelled(entity, found, Place.FILTER, keys.row)
    keys.order = _spelled(entity, found, Place.ORDER, keys.row)
    return keys


def _settle_own_id(entity: Entity) -> None:
    """An id that is documented as text and shown as digits is a number."""
    own = entity.fields.get(fold(entity.keys.row))
    if own is not None and own.kind in (LOOSE, "") and _NUMBERS & set(own.observed):
        own.basis = own.basis or Basis.EXAMPLE
        own.kind = "integer"


_NUMBERS: Final = frozenset({"digits", "integer"})


def _spelled(entity: Entity, found: EntityField, place: Place, row: str) -> str:
    """The id as a filter or an order calls it; empty if there is neither."""
    holder = "filter" if place is Place.FILTER else "order"
    if not any(getattr(use, holder) for use in entity.methods):
        return ""
    if place in found.spelled:
        return found.spelled[place][0]
    others = [name for f in entity.fields.values() for name in f.spelled.get(place, ())]
    upper = sum(name.isupper() for name in others)
    if not others or (upper > len(others) / 2) == row.isupper():
        return row
    return row.upper() if upper else row.lower()


# --- the same record elsewhere ------------------------------------------------------------


def _same_records(uses: Mapping[str, list[MethodUse]]) -> dict[str, dict[str, dict[str, Any]]]:
    """Entity → entities that are the same records → parameters that select them there."""
    by_method = {(u.version, u.name.lower()): u for each in uses.values() for u in each}
    found: dict[str, dict[str, dict[str, Any]]] = {}
    for name, own in uses.items():
        votes: dict[str, set[Role]] = {}
        for use in own:
            other = by_method.get(("classic", use.replacement.lower()))
            if other is not None and other.role is use.role and use.role in _RECORD_ROLES:
                votes.setdefault(other.entity, set()).add(use.role)
        for other_name, roles in sorted(votes.items()):
            if other_name != name and len(roles) >= _ENOUGH_ROLES:
                found.setdefault(name, {})[other_name] = {}
        classic = name.removeprefix("v3/")
        if classic != name and classic in uses:
            found.setdefault(name, {})[classic] = {}
    for name, (other_name, parameters) in SAME_RECORDS.items():
        if name in uses and other_name in uses:
            found.setdefault(name, {})[other_name] = dict(parameters)
    return found


def _borrow(entity: Entity, lenders: list[Entity]) -> None:
    """Fields without a type have that of the same record elsewhere, or that of their values."""
    for field in entity.fields.values():
        if field.kind:
            continue
        if field.values:
            field.kind, field.basis = _kind_of_values(field), Basis.VALUES
            continue
        known = (lender.fields.get(field.key) for lender in lenders)
        lent = next((f for f in known if f and f.basis is Basis.DOCUMENTED and f.kind), None)
        if lent is not None:
            field.type, field.kind, field.basis = lent.type, lent.kind, Basis.SAME_RECORD
            field.target = field.target or lent.target
        elif field.target:
            field.kind, field.basis = "integer", Basis.TARGET


def _kind_of_values(field: EntityField) -> str:
    types = {type(value) for value, _ in field.values}
    return _KINDS.get(types.pop(), ANY) if len(types) == 1 else ANY


_KINDS: Final[Mapping[type, str]] = {bool: "boolean", int: "integer", str: "string"}
