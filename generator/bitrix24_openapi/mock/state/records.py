"""Where the records are: collections with numbers handed out in order, found by index."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from threading import RLock
from typing import Any

from .names import fold

Scope = tuple[str, ...]


def key_of(value: object) -> str:
    """One form for a key, whether it came as a number, as text or as a flag: ``5`` and ``"5"``."""
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


@dataclass(slots=True, eq=False)
class Record:
    """One record: values under folded names, and how each name was first spelled."""

    id: int
    values: dict[str, Any]
    shown: dict[object, Any] = field(default_factory=dict)
    """The record as methods have shown it since it last changed; views keep it here."""

    def get(self, name: str) -> Any:
        """The value of the field with that folded name."""
        return self.values.get(name)


class Collection:
    """The records of one family, in the order of their numbers."""

    def __init__(self, name: str = "", scope: Scope = ()) -> None:
        self.name = name
        self.scope = scope
        self.next_id = 1
        self.documented = False
        """Whether the records are those that the documentation shows: nobody has added them."""
        self.untouched = False
        """Whether the records are those with which every portal begins."""
        self.next_part = 0
        """The last number of a telephone or the like, which have numbers of their own."""
        self.spelling: dict[str, str] = {}
        """Folded name → the name as it was first written."""
        self._records: dict[int, Record] = {}
        self._ids: list[int] = []
        self._scoped: dict[Scope, list[int]] = {}
        self._indexes: dict[tuple[str, ...], dict[Scope, int]] = {}

    def __len__(self) -> int:
        return len(self._records)

    def __iter__(self) -> Iterator[Record]:
        return iter([self._records[number] for number in self._ids])

    def add(self, fields: Mapping[str, Any], number: int | None = None) -> Record:
        """A new record with the next number, or with one of its own (seed data)."""
        if number is None:
            number = self.next_id
        self.untouched = False
        self.next_id = max(self.next_id, number + 1)
        if number in self._records:
            self.remove(self._records[number])
        record = Record(number, self._folded(fields))
        self._records[number] = record
        insort(self._ids, number)
        if self.scope:
            insort(self._scoped.setdefault(self._scope_of(record), []), number)
        for names, index in self._indexes.items():
            index[self._key(record, names)] = number
        return record

    def update(self, record: Record, fields: Mapping[str, Any]) -> None:
        """Other values for some fields."""
        self.untouched = False
        before = self._scope_of(record)
        keys = {names: self._key(record, names) for names in self._indexes}
        record.values.update(self._folded(fields))
        record.shown.clear()
        for names, index in self._indexes.items():
            if index.get(keys[names]) == record.id:
                del index[keys[names]]
            index[self._key(record, names)] = record.id
        after = self._scope_of(record)
        if before != after:
            _drop(self._scoped[before], record.id)
            insort(self._scoped.setdefault(after, []), record.id)

    def remove(self, record: Record) -> None:
        """The record is gone; its number is not handed out again."""
        self.untouched = False
        del self._records[record.id]
        _drop(self._ids, record.id)
        if self.scope:
            _drop(self._scoped[self._scope_of(record)], record.id)
        for names, index in self._indexes.items():
            key = self._key(record, names)
            if index.get(key) == record.id:
                del index[key]

    def find(self, number: int) -> Record | None:
        """The record with that number."""
        return self._records.get(number)

    def find_by(self, names: tuple[str, ...], values: Iterable[object]) -> Record | None:
        """The record whose fields have these values: a code, or several fields together."""
        index = self._indexes.get(names)
        if index is None:
            index = self._indexes[names] = {self._key(each, names): each.id for each in self}
        number = index.get(tuple(key_of(value) for value in values))
        return self._records[number] if number is not None else None

    def ids(self, scope: Sequence[object | None] = ()) -> Sequence[int]:
        """The numbers in order: of all, or of those that belong to the same owner."""
        if scope and all(value is not None for value in scope):
            return self._scoped.get(tuple(key_of(value) for value in scope), ())
        return self._ids

    def __getitem__(self, number: int) -> Record:
        return self._records[number]

    def _folded(self, fields: Mapping[str, Any]) -> dict[str, Any]:
        values = {}
        for name, value in fields.items():
            folded = fold(name)
            self.spelling.setdefault(folded, name)
            values[folded] = value
        return values

    def _scope_of(self, record: Record) -> Scope:
        return tuple(key_of(record.values.get(name)) for name in self.scope)

    @staticmethod
    def _key(record: Record, names: tuple[str, ...]) -> Scope:
        return tuple(key_of(record.values.get(name)) for name in names)


def _drop(ids: list[int], number: int) -> None:
    place = bisect_left(ids, number)
    if place < len(ids) and ids[place] == number:
        del ids[place]


class Records:
    """All collections of a portal. Whoever touches more than one call's worth takes the lock."""

    def __init__(
        self,
        lock: RLock | None = None,
        describe: Callable[[str], tuple[Scope, Sequence[Mapping[str, Any]]]] | None = None,
    ) -> None:
        """``describe`` tells of a collection that is first used: its scope, and the records with
        which it begins."""
        self.lock = lock if lock is not None else RLock()
        self.describe = describe
        self._collections: dict[str, Collection] = {}

    def __contains__(self, name: str) -> bool:
        return name in self._collections

    def collection(self, name: str) -> Collection:
        """The collection of that name, made when it is first asked for."""
        found = self._collections.get(name)
        if found is None:
            scope, rows = self.describe(name) if self.describe is not None else ((), ())
            found = self._collections[name] = Collection(name, scope)
            for row in rows:
                record = found.add(row, row.get("id", row.get("ID")))
                found.update(record, {"id": record.id})
            found.untouched = bool(rows)
        return found

    def own_collection(self, name: str) -> Collection:
        """The collection of that name for records that take the place of documented ones."""
        found = self._collections.get(name)
        if found is not None and found.documented:
            del self._collections[name]
        return self.collection(name)

    def counts(self) -> dict[str, int]:
        """How many records there are in each collection."""
        with self.lock:
            return {name: len(each) for name, each in self.items() if len(each)}

    def reset(self) -> None:
        """Nothing is there any more, and numbers start at one."""
        with self.lock:
            self._collections.clear()

    def take_over(self, other: Records) -> int:
        """What the other has instead of what is here; how many records it was."""
        with self.lock:
            self._collections = other._collections
            return sum(len(each) for each in self._collections.values())

    def items(self) -> Iterable[tuple[str, Collection]]:
        """The collections by name, without those of which no call or seed has written any."""
        return sorted(
            (name, each)
            for name, each in self._collections.items()
            if not each.documented and not each.untouched
        )
