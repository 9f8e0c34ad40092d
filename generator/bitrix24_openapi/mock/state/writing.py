"""The one way in: calls, seeds, imports and batches write records by the same rules."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from . import links
from .input import in_one_list, normalise_input
from .names import fold
from .records import Collection, Record, Records
from .services import FamilyRules, family_rules
from .services.model import Writing
from .tools import MethodTools, ToolsCache


class Writer:
    """Adds and changes records as a portal does: defaults, dependent fields, linked records."""

    def __init__(self, records: Records, tools: ToolsCache, clock: Callable[[], float]) -> None:
        self._records = records
        self._tools = tools
        self._clock = clock

    def add(
        self,
        tools: MethodTools,
        collection: Collection,
        given: Mapping[str, Any],
        user: int,
        *,
        fixed: Mapping[str, Any] | None = None,
        number: int | None = None,
    ) -> Record:
        """A new record. ``fixed`` are fields that the method sets; ``number`` is that of a seed,
        whose entries keep ids of their own."""
        rules = collection_rules(collection)
        family = tools.family
        given = normalise_input(family, collection, given, keep_ids=number is not None)
        given = _mirrored(rules, given) | dict(fixed or {})
        known = {fold(name): value for name, value in given.items()}
        writing = Writing(
            self._records,
            collection,
            collection.next_id if number is None else number,
            known,
            known,
            None,
            self._now(),
            user,
        )
        defaults = {
            name: value(writing) if callable(value) else value
            for name, value in rules.defaults.items()
            if fold(name) not in known
        }
        filled = self._filled(tools, collection, known.keys() | defaults.keys(), writing)
        fields = {**filled, **given, **defaults}
        if rules.entity_type_id is not None:
            fields.setdefault("entitytypeid", rules.entity_type_id)
        for name, made in family_rules(family.name).from_id.items():
            if name not in known:
                fields[name] = made(writing.number)
        fields["id"] = writing.number
        if not family.natural and family.id not in known:
            fields[family.id] = writing.number
        record = collection.add(fields, number)
        self._settle(rules, record, writing)
        if rules.followed_by is not None:
            rules.followed_by(_seen(writing, record))
        return record

    def update(
        self,
        tools: MethodTools,
        collection: Collection,
        record: Record,
        given: Mapping[str, Any],
        user: int,
        *,
        fixed: Mapping[str, Any] | None = None,
    ) -> None:
        """Other values for some fields of a record."""
        rules = collection_rules(collection)
        family = tools.family
        given = normalise_input(family, collection, given, record)
        given = _mirrored(rules, given) | dict(fixed or {})
        given = {n: v for n, v in given.items() if fold(n) not in ("id", family.id)}
        known = {fold(name): value for name, value in given.items()}
        before = dict(record.values)
        now = self._now()
        collection.update(record, given | tools.defaults.touch(known.keys(), now, user))
        writing = Writing(
            self._records, collection, record.id, record.values, known, before, now, user
        )
        self._settle(rules, record, writing)

    def _filled(
        self,
        tools: MethodTools,
        collection: Collection,
        have: Iterable[str],
        writing: Writing,
    ) -> dict[str, Any]:
        """Defaults of the fields that nobody gives, those of the family to which the collection
        belongs among them: ``crm.item.add`` makes whole contacts.
        """
        known = {fold(name) for name in have}
        renames = family_rules(tools.family.name).renames
        own = collection.name == tools.family.name and tools.family.generation == "classic"
        if own and not renames:
            return tools.defaults.fill(known, writing.now, writing.user)
        filled: dict[str, Any] = {}
        owner = None if own else self._tools.of_family("classic", collection.name)
        if owner is not None:
            filled = owner.defaults.fill(known, writing.now, writing.user)
            known |= {fold(name) for name in filled}
        for name, value in tools.defaults.fill(known, writing.now, writing.user).items():
            renamed = renames.get(fold(name), name)
            if fold(renamed) not in known:
                filled[renamed] = value
        return filled

    def _settle(self, rules: FamilyRules, record: Record, writing: Writing) -> None:
        """What follows from the values of a record."""
        if rules.multifields:
            writing.collection.update(record, {"fm": in_one_list(record, rules.multifields)})
        if rules.derived is not None:
            writing.collection.update(record, rules.derived(_seen(writing, record)))
        for each in rules.links:
            links.write(writing.records, each, writing.collection, record, writing.given)

    def _now(self) -> dt.datetime:
        return dt.datetime.fromtimestamp(self._clock(), dt.UTC)


def collection_rules(collection: Collection) -> FamilyRules:
    """The rules for the records of a collection: ``crm.item:177`` is a collection of crm.item."""
    return family_rules(collection.name.partition(":")[0])


def _seen(writing: Writing, record: Record) -> Writing:
    return Writing(
        writing.records,
        writing.collection,
        record.id,
        record.values,
        writing.given,
        writing.before,
        writing.now,
        writing.user,
    )


def _mirrored(rules: FamilyRules, given: Mapping[str, Any]) -> dict[str, Any]:
    """The fields, those with two names under both."""
    both = dict(given)
    if rules.mirrors:
        known = {fold(name): value for name, value in given.items()}
        for one, other in rules.mirrors:
            for name, twin in ((one, other), (other, one)):
                if name in known and twin not in known:
                    both[twin] = known[name]
    return both
