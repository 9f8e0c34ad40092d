"""Making calls for a model: only what is allowed, no more rows than asked, no secrets."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import Any, Final

from .knowledge import Knowledge, Operation

#: Makes a call → ``result`` of the answer, with ``total`` and ``next`` where the portal has them.
Caller = Callable[[Operation, Mapping[str, Any]], Awaitable[Mapping[str, Any]]]

#: Rows of a list and letters of a text that are handed on, unless the model asks for fewer.
MOST_ROWS: Final = 50
MOST_LETTERS: Final = 2_000
#: Letters of a whole answer.
MOST_OF_ANSWER: Final = 20_000


class Refused(Exception):  # noqa: N818 - a decision, not a fault
    """The call is not made; the message says why and what would be possible."""


@dataclass(frozen=True, slots=True)
class Permission:
    """Which methods that change data may be called."""

    #: Scopes, or patterns of method names (``crm.*``); ``*`` allows all.
    patterns: tuple[str, ...] = ()

    def allows(self, operation: Operation) -> bool:
        if operation.safe:
            return True
        name = operation.name.lower()
        return any(
            pattern in operation.scopes or fnmatchcase(name, pattern.lower())
            for pattern in self.patterns
        )


@dataclass(slots=True)
class Answer:
    """What a call gave, and what was cut out of it."""

    result: Any
    #: Place → what is left of what was there.
    trimmed: dict[str, str]
    #: Members of the answer beside the result (``total``, ``next``).
    more: dict[str, Any]

    def to_json(self) -> dict[str, Any]:
        data: dict[str, Any] = {"result": self.result, **self.more}
        if self.trimmed:
            data["trimmed"] = self.trimmed
        return data


async def call(
    knowledge: Knowledge,
    operation: Operation,
    parameters: Mapping[str, Any],
    *,
    caller: Caller | None,
    permission: Permission,
    rows: int = MOST_ROWS,
) -> Answer:
    """Check a call, make it, and cut the answer to what was asked for.

    :raises Refused: the call is not allowed, not valid, or there is no portal to call.
    """
    if not permission.allows(operation):
        scopes = " or ".join(f"--allow-write {scope}" for scope in operation.scopes)
        raise Refused(
            f"{operation.name} changes data, and this server is read-only. Its operator can allow "
            f"it with --allow-write {operation.name}" + (f" or {scopes}" if scopes else "")
        )
    if faults := knowledge.faults(operation, parameters):
        raise Refused("The parameters are not valid:\n" + "\n".join(faults))
    if caller is None:
        raise Refused("No portal is connected: this server only describes methods.")
    answer = await caller(operation, parameters)
    return trimmed(answer, max(1, min(rows, MOST_ROWS)))


def trimmed(answer: Mapping[str, Any], rows: int) -> Answer:
    """The answer with at most ``rows`` elements in each list, and bounded texts."""
    cut: dict[str, str] = {}
    result = _trimmed(answer.get("result"), rows, ("result",), cut)
    more = {name: answer[name] for name in ("total", "next") if answer.get(name) is not None}
    while rows > 1 and _size(result) > MOST_OF_ANSWER:
        rows //= 2
        result = _trimmed(result, rows, ("result",), cut)
    if _size(result) > MOST_OF_ANSWER:
        cut["result"] = "left out: larger than what this server hands on; select fewer fields"
        result = None
    return Answer(result, cut, more)


def _trimmed(value: Any, rows: int, place: Sequence[str], cut: dict[str, str]) -> Any:
    if isinstance(value, list):
        if len(value) > rows:
            cut[".".join(place)] = f"{rows} of {len(value)} rows"
        return [_trimmed(each, rows, (*place, "[]"), cut) for each in value[:rows]]
    if isinstance(value, Mapping):
        return {name: _trimmed(each, rows, (*place, name), cut) for name, each in value.items()}
    if isinstance(value, str) and len(value) > MOST_LETTERS:
        cut[".".join(place)] = f"{MOST_LETTERS} of {len(value)} letters"
        return value[:MOST_LETTERS]
    return value


def _size(value: Any) -> int:
    """About the number of letters of a value in JSON."""
    if isinstance(value, list):
        return 2 + sum(1 + _size(each) for each in value)
    if isinstance(value, Mapping):
        return 2 + sum(len(name) + 4 + _size(each) for name, each in value.items())
    return len(str(value)) + 2
