"""Questions about the catalogue, asked while the operations of a page are made.

A catalogue remembers which entities it was asked about: what a page gave holds as long as they
do. Nothing here depends on lines, so that a page that moves others' lines changes nothing.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from .custom import PARENTS, notation
from .model import Entity, EntityField, Keys, MethodUse, Place, Role, fold

#: Operators before names in filters.
_OPERATORS: Final = "<>=!@%~?*^+"
_SIZE: Final = 12


@dataclass(frozen=True, slots=True)
class RowField:
    """A field as the answers of a method name it."""

    name: str
    field: EntityField


class Catalogue:
    """Entities by name, and by the methods that speak of them."""

    def __init__(
        self, entities: Mapping[str, Entity], uses: Iterable[MethodUse] | None = None
    ) -> None:
        self._entities = entities
        if uses is None:
            uses = (use for entity in entities.values() for use in entity.methods)
        self._uses = {(use.version, use.name.lower()): use for use in uses}
        self._digests: dict[str, str] = {}
        self._consulted: set[str] = set()

    # --- what was asked for -------------------------------------------------------------

    def start_recording(self) -> None:
        self._consulted = set()

    @property
    def consulted(self) -> dict[str, str]:
        """Entities asked about since the last start, with the digests of what they say."""
        return {name: self.digest(name) for name in sorted(self._consulted)}

    def digest(self, name: str) -> str:
        """Identity of everything that an answer can depend on; empty for no such entity."""
        known = self._digests.get(name)
        if known is None:
            entity = self._entities.get(name)
            known = self._digests[name] = _digest(entity) if entity is not None else ""
        return known

    # --- entities and their fields ------------------------------------------------------

    def __iter__(self) -> Iterator[Entity]:
        return iter(self._entities.values())

    def entity(self, name: str) -> Entity | None:
        self._consulted.add(name)
        return self._entities.get(name)

    def use(self, version: str, method: str) -> MethodUse | None:
        """What a method does with its entity."""
        found = self._uses.get((version, method.lower()))
        if found is not None:
            self._consulted.add(found.entity)
        return found

    def entity_of(self, version: str, method: str) -> Entity | None:
        found = self.use(version, method)
        return self._entities[found.entity] if found is not None else None

    def field(self, version: str, method: str, name: str) -> EntityField | None:
        """The field of a method's entity that a name stands for, in whatever spelling.

        Operators of filters are ignored. A field that the entity has without a type, or has
        not, may have one where the same record has another name (``crm.deal``, ``crm.item``).
        """
        entity = self.entity_of(version, method)
        if entity is None:
            return None
        key = fold(name.lstrip(_OPERATORS))
        found = entity.fields.get(key)
        if found is not None and found.kind:
            return found
        for other in self._same(entity):
            lent = other.fields.get(key)
            if lent is not None and lent.kind:
                return lent
        return found

    def is_custom(self, version: str, method: str, name: str) -> bool:
        """The name is written like those of fields that a portal makes for itself."""
        entity = self.entity_of(version, method)
        own = notation(name.lstrip(_OPERATORS))
        return bool(own) and entity is not None and own in (*entity.custom_fields, *PARENTS)

    def rows(self, version: str, method: str) -> list[RowField]:
        """The fields of the records that a method answers, as its answers name them.

        For lists whose page does not tell: the rows of the other methods of the entity.
        """
        entity = self.entity_of(version, method)
        if entity is None:
            return []
        told = [
            RowField(field.spelled[place][0], field)
            for field in entity.fields.values()
            if not field.example
            for place in (Place.ROW, Place.FIELDS, Place.ADD)
            if place in field.spelled
        ]
        named: dict[str, RowField] = {}
        for each in told:
            named.setdefault(each.field.key, each)
        return sorted(named.values(), key=lambda each: each.name)

    def keys(self, version: str, method: str) -> Keys:
        """What the id is called in the rows, the filter and the order of a method."""
        entity = self.entity_of(version, method)
        return entity.keys if entity is not None else Keys()

    def name_of_record(self, version: str, method: str) -> str:
        """A name for the component of the rows, ``CrmDeal``: the same for all methods."""
        entity = self.entity_of(version, method)
        return record_name(entity.name) if entity is not None else ""

    def followers(self, version: str, method: str) -> list[MethodUse]:
        """Methods of the same entity that can be called with what a method answers."""
        use = self.use(version, method)
        if use is None or use.role not in _FOLLOWERS:
            return []
        family = self._entities[use.entity].methods
        found = []
        for role in _FOLLOWERS[use.role]:
            found += [m for m in family if m.role is role and m.version == version][:1]
        return found

    def _same(self, entity: Entity) -> Iterator[Entity]:
        for name in entity.same_record_as:
            other = self.entity(name)
            if other is not None:
                yield other


#: What may follow on what.
_FOLLOWERS: Final = {
    Role.ADD: (Role.GET, Role.UPDATE, Role.LIST, Role.DELETE),
    Role.GET: (Role.UPDATE, Role.DELETE),
    Role.UPDATE: (Role.GET, Role.LIST, Role.DELETE),
    Role.LIST: (Role.GET, Role.UPDATE, Role.DELETE),
}


def record_name(entity: str) -> str:
    """``crm.deal`` → ``CrmDeal``; REST 3.0 has documents of its own and needs no mark."""
    words = entity.removeprefix("v3/").replace(".", "_").split("_")
    return "".join(word[:1].upper() + word[1:] for word in words)


def _digest(entity: Entity) -> str:
    text = json.dumps(_without_lines(entity), ensure_ascii=False, separators=(",", ":"))
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=_SIZE).hexdigest()


def _without_lines(entity: Entity) -> list[Any]:
    return [
        [list(use[:4]) + list(use[5:-1]) for use in entity.methods],
        [_field(each) for each in entity.fields.values()],
        [_field(each) for each in entity.parameters.values()],
        [entity.keys.row, entity.keys.filter, entity.keys.order, entity.keys.parameter],
        entity.custom_fields,
        [event.name for event in entity.events],
        entity.same_record_as,
    ]


def _field(field: EntityField) -> list[Any]:
    omitted = {"sources", "also"}
    return [getattr(field, name) for name in field.__slots__ if name not in omitted]
