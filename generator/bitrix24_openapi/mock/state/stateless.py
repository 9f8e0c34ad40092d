"""Reading calls of a portal that keeps nothing: the documented records heed the question.

Lists are filtered, ordered, selected and paged; a get method answers the record of the id that is
asked for. What writers answer is their documented response, whatever they are given.
"""

from __future__ import annotations

from collections.abc import Callable

from ..model import Call, Operation, Outcome, Refuse, Success
from .answerer import State
from .family import at
from .lookup import find_record
from .records import Collection, Record, Records
from .sample_rows import fill
from .tools import MethodTools, ToolsCache


class SampleReader:
    """Answers from documented records alone."""

    def __init__(
        self,
        tools: ToolsCache,
        refuse: Refuse,
        clock: Callable[[], float],
        sample: Callable[[Operation], Success],
    ) -> None:
        self._tools = tools
        self._records = Records()
        self._state = State(tools, self._records, refuse, clock, sample)
        self._sample = sample

    def answer(self, call: Call) -> Outcome | None:
        tools = self._tools.of_records(call.operation)
        if tools is None or not call.params:
            return None
        with self._records.lock:
            if tools.role.verb == "list":
                collection = self._collection(tools)
                return self._state.read(tools, call, collection) if len(collection) else None
            if tools.role.verb == "get" and at(call.params, tools.role.key) is not None:
                return self._get(tools, call)
        return None

    def _collection(self, tools: MethodTools) -> Collection:
        # The two generations show records of their own.
        name = f"{tools.family.generation}:{tools.family.name}"
        known = name in self._records
        collection = self._records.collection(name)
        if not known:
            fill(collection, tools.family, self._sample)
        return collection

    def _get(self, tools: MethodTools, call: Call) -> Outcome | None:
        """The record with that key, or the first one under it."""
        collection = self._collection(tools)
        key = at(call.params, tools.role.key)
        if find_record(tools, call, collection) is not None:
            return self._state.read(tools, call, collection)
        first = next(iter(collection), None)
        field = tools.role.lookup[0] if len(tools.role.lookup) == 1 else ""
        if first is None or not field or not isinstance(key, int | str):
            return None
        record = Record(first.id, {**first.values, field: key})
        return Success(tools.envelope.wrap(tools.view.show(record, collection, None)))
