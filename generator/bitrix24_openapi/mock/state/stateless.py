"""Reading calls of a portal that keeps nothing: the documented records heed the question.

Lists are filtered, ordered, selected and paged; a get method answers the record of the id that is
asked for. What writers answer is their documented response, whatever they are given.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, Final

from ..model import Call, Failure, Operation, Outcome, Refuse, Success
from .answerer import State
from .family import Path, at
from .names import fold
from .records import Collection, Records
from .sample_rows import fill
from .tools import MethodTools, ToolsCache

#: Controls that change rows which are all there.
_ARRANGING: Final = ("order", "sort", "select")


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
        """None where the documented response is the answer to the call."""
        tools = self._tools.of_records(call.operation)
        if tools is None or not call.params:
            return None
        if tools.role.verb == "list":
            with self._records.lock:
                return self._list(tools, call)
        return self._get(tools, call) if tools.role.verb == "get" else None

    def _list(self, tools: MethodTools, call: Call) -> Outcome | None:
        collection = self._collection(tools)
        if not len(collection):
            return None
        outcome = self._state.read(tools, call, collection)
        if isinstance(outcome, Failure):
            # The documented response says more than a refusal of what the page may well take.
            return None
        shown = inside(outcome.result, tools.role.answer)
        arranged = any(at(call.params, tools.role.controls.get(n, ())) for n in _ARRANGING)
        whole = isinstance(shown, (list, dict)) and len(shown) == len(collection)
        return None if whole and not arranged else outcome

    def _collection(self, tools: MethodTools) -> Collection:
        # The two generations show records of their own.
        name = f"{tools.family.generation}:{tools.family.name}"
        known = name in self._records
        collection = self._records.collection(name)
        if not known:
            fill(collection, tools.family, self._sample)
        return collection

    def _get(self, tools: MethodTools, call: Call) -> Outcome | None:
        """The documented record under the id that is asked for."""
        role = tools.role
        asked = at(call.params, role.key)
        sample = self._sample(call.operation)
        record = inside(sample.result, role.answer)
        field = role.lookup[0] if len(role.lookup) == 1 else ""
        name = next((n for n in record if fold(n) == field), None) if is_record(record) else None
        if name is None or not isinstance(asked, int | str) or isinstance(asked, bool):
            return None
        shown = record[name]
        if isinstance(shown, int) and str(asked).isdigit():
            asked = int(asked)
        elif isinstance(shown, str):
            asked = str(asked)
        if type(asked) is not type(shown) or asked == shown:
            return None
        result = _replaced(sample.result, role.answer, {**record, name: asked})
        return replace(sample, result=result, encoded=None)


def inside(result: Any, path: Path) -> Any:
    """What a result has at a place."""
    for name in path:
        result = result.get(name) if isinstance(result, Mapping) else None
    return result


def is_record(value: Any) -> bool:
    return isinstance(value, Mapping)


def _replaced(result: Any, path: Path, value: Any) -> Any:
    """The result with another value at a place."""
    if not path:
        return value
    return {**result, path[0]: _replaced(result[path[0]], path[1:], value)}
