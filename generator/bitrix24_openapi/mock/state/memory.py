"""The state of a portal as its owner sees it: fill it, look at it, take it away, start again."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final
from weakref import WeakKeyDictionary

from ..catalogue import Catalogue
from ..model import Call, Generation, Outcome, Refuse
from . import seeding
from .answerer import Change, State
from .families import Families
from .family import Document, Family
from .records import Records
from .services import FAMILIES
from .shapes import Node, Shapes
from .tools import ToolsCache
from .views import record_sample

#: Who has made the records of a seed: the user whose webhook it is.
_OWNER: Final = 1

_PRELOADED: Final = tuple(rules.name for rules in FAMILIES.values() if rules.preloaded)

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
        schemas: dict[str, Node] = {}
        for document in reversed(list(catalogue.documents(generation))):
            schemas.update(document.get("components", {}).get("schemas", {}))
        operations = {each.name.lower(): each for each in catalogue.operations(generation)}
        documents[generation] = Document(operations, Shapes(schemas))
    return Families(documents)


class Memory:
    """Answers the calls of the families, and is filled and read from outside. Thread-safe."""

    def __init__(
        self,
        tools: ToolsCache,
        refuse: Refuse,
        clock: Callable[[], float],
        records: Records | None = None,
        seed_file: Path | None = None,
    ) -> None:
        self.families = tools.families
        self._tools = tools
        self._clock = clock
        self.records = records if records is not None else Records()
        self.state = State(tools, self.records, refuse, clock)
        self._first = seeding.read(seed_file) if seed_file is not None else {}
        self._source = str(seed_file) if seed_file is not None else ""
        self.reset()

    @property
    def listeners(self) -> list[Callable[[Change], None]]:
        """Who is told of every record that calls add, update or delete."""
        return self.state.listeners

    def answer(self, call: Call) -> Outcome | None:
        """The answer to a call of a family, None to any other."""
        return self.state.answer(call)

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
            trial = Records()
            self._load(trial, data)
            return self.records.take_over(trial)

    def reset(self) -> None:
        """As at the beginning: the records of the seed file, and those no portal is without."""
        with self.records.lock:
            self.records.reset()
            for name in _PRELOADED:
                family = self.families.family("classic", name)
                if family is not None and name not in self._first:
                    roles = sorted(family.roles.values(), key=lambda each: each.verb != "get")
                    sample = next((s for each in roles if (s := record_sample(each))), {})
                    self.seed({name: [{**sample, "ID": 1}]})
            self._load(self.records, self._first, self._source)

    def _load(self, records: Records, data: Mapping[str, Any], source: str = "") -> int:
        return seeding.load(records, self.families, data, source, complete=self._complete)

    def _complete(self, family: Family, row: Mapping[str, Any]) -> Mapping[str, Any]:
        tools = self._tools.of_records(next(iter(family.roles.values())).operation)
        if tools is None:
            return {}
        now = dt.datetime.fromtimestamp(self._clock(), dt.UTC)
        return tools.defaults.fill(row, now, _OWNER)
