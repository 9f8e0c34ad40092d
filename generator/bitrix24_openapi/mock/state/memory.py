"""The state of a portal as its owner sees it: fill it, look at it, take it away, start again."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final
from weakref import WeakKeyDictionary

from ..catalogue import Catalogue
from ..model import Call, Generation, Operation, Outcome, Refuse, Success
from . import seeding
from .answerer import Change, State
from .custom_fields import CustomFields
from .families import Families
from .family import Document, Family
from .names import fold
from .records import Collection, Records
from .services import family_rules
from .shapes import Shapes
from .tools import ToolsCache
from .writing import Writer

#: Who has made the records of a seed: the user whose webhook it is.
_OWNER: Final = 1

#: Collections that are there before anybody asks for them.
_PRELOADED: Final = ("user", "department")

#: Portals with the same catalogue share what is made of it.
_shared: WeakKeyDictionary[Catalogue, ToolsCache] = WeakKeyDictionary()


def tools_of(catalogue: Catalogue) -> ToolsCache:
    """The tools of everything that a catalogue has."""
    tools = _shared.get(catalogue)
    if tools is None:
        tools = _shared[catalogue] = ToolsCache(families_of(catalogue))
    return tools


def families_of(catalogue: Catalogue) -> Families:
    """The families of everything that a catalogue has."""
    documents: dict[Generation, Document] = {}
    generations: tuple[Generation, ...] = ("classic", "v3")
    for generation in generations:
        operations = {each.name.lower(): each for each in catalogue.operations(generation)}
        documents[generation] = Document(operations, Shapes(catalogue.components(generation)))
    return Families(documents)


class Memory:
    """Answers the calls of the families, and is filled and read from outside. Thread-safe."""

    def __init__(
        self,
        tools: ToolsCache,
        refuse: Refuse,
        clock: Callable[[], float],
        sample: Callable[[Operation], Success],
        records: Records | None = None,
        seed_file: Path | None = None,
    ) -> None:
        self.families = tools.families
        self._tools = tools
        self._clock = clock
        self.records = records if records is not None else Records()
        self.records.describe = self._describe
        self.state = State(tools, self.records, refuse, clock, sample)
        self._custom_fields = CustomFields(self.records, sample)
        self._first = seeding.read(seed_file) if seed_file is not None else {}
        self._source = str(seed_file) if seed_file is not None else ""
        self.reset()

    @property
    def listeners(self) -> list[Callable[[Change], None]]:
        """Who is told of every record that calls add, update or delete."""
        return self.state.listeners

    def answer(self, call: Call) -> Outcome | None:
        """The answer to a call of a family, None to any other."""
        outcome = self.state.answer(call)
        if outcome is None:
            with self.records.lock:
                outcome = self._custom_fields.answer(call)
        return outcome

    def counts(self) -> dict[str, int]:
        """How many records there are, by collection."""
        return self.records.counts()

    def dump(self) -> dict[str, Any]:
        """Everything that is there, as ``load`` takes it."""
        return seeding.dump(self.records)

    def seed(self, data: Mapping[str, Any]) -> int:
        """Add records; how many they were."""
        return self._load(self.records, data)

    def load(self, data: Mapping[str, Any]) -> int:
        """These records instead of all that there were. If they are wrong, nothing changes."""
        with self.records.lock:
            trial = Records(describe=self.records.describe)
            self._load(trial, data)
            return self.records.take_over(trial)

    def reset(self) -> None:
        """As at the beginning: the records of the seed file, and those no portal is without."""
        with self.records.lock:
            self.records.reset()
            for name in _PRELOADED:
                self.records.collection(name).untouched = False
            self._load(self.records, self._first, self._source)

    def _load(self, records: Records, data: Mapping[str, Any], source: str = "") -> int:
        def add(
            family: Family, collection: Collection, row: Mapping[str, Any], number: int | None
        ) -> None:
            tools = self._tools.of_family(family.generation, family.name)
            if tools is not None:
                writer.add(tools, collection, row, _OWNER, number=number)
            else:
                collection.update(record := collection.add(row, number), {"id": record.id})

        writer = Writer(records, self._tools, self._clock)
        return seeding.load(records, self.families, data, source, add=add)

    def _describe(self, name: str) -> tuple[tuple[str, ...], Sequence[Mapping[str, Any]]]:
        """Scope of a collection, and the records that every portal has in it."""
        family = seeding.family_for(self.families, name)
        rows = family_rules(name.partition(":")[0]).presets
        tools = None
        if family is not None and rows:
            tools = self._tools.of_family(family.generation, family.name)
        if tools is not None:
            now = dt.datetime.fromtimestamp(self._clock(), dt.UTC)
            rows = tuple(
                {**tools.defaults.fill({fold(name) for name in row}, now, _OWNER), **row}
                for row in rows
            )
        return (family.scope if family is not None else ()), rows
