"""``batch``: several calls in one request, the later ones with results of the earlier.

Classic: ``cmd`` is a list or a map of ``method?query`` (settings/how-to-call-rest-api/batch.md).
REST 3.0: the body is a list of ``{method, query}`` (api-reference/rest-v3.md, "Batch call").
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Final, Protocol

from ..php import is_list, parse_query, truth_of
from .model import Call, Caller, Failure, Generation, Outcome, Success
from .rules.refusals import Kind
from .rules.system_errors import SystemErrors

if TYPE_CHECKING:
    from .options import Options
    from .portal import Portal

#: Commands beyond this many are refused one by one.
MOST_COMMANDS: Final = 50

_REFERENCE: Final = re.compile(r"\$result((?:\[[^\[\]]*\])+)")
_PART: Final = re.compile(r"\[([^\[\]]*)\]")
_MISSING: Final = object()
_NESTED: Final = "a batch cannot contain a batch"


class Host(Protocol):
    """What a batch asks of the portal."""

    errors: SystemErrors

    def prepare(
        self,
        caller: Caller,
        generation: Generation,
        method: str,
        params: Mapping[str, Any],
        *,
        form: bool,
    ) -> Call | Failure: ...

    def run(self, call: Call) -> Outcome: ...

    def time(self, started: float, call: Call | None = None) -> dict[str, Any]: ...

    def clock(self) -> float: ...

    def refuse(
        self, call: Call, kind: Kind, *, parameter: str = "", reason: str = "", expected: str = ""
    ) -> Failure: ...


class Batch:
    """Runs the commands of ``batch`` of both generations."""

    def __init__(self, host: Host) -> None:
        self._host = host

    def stage(self, call: Call, proceed: Callable[[Call], Outcome]) -> Outcome:
        """Answers before the parameters are validated: ``cmd`` may be a list or a map, of texts
        or of maps, and every command is validated by itself.
        """
        if call.operation.name.lower() != "batch":
            return proceed(call)
        if call.operation.generation == "v3":
            return self._v3(call)
        # PHP takes a JSON array for parameters in their order: cmd is none of them then.
        given: Any = call.params
        if not isinstance(given, Mapping) or not isinstance(given.get("cmd"), (Mapping, list)):
            reason = "cmd must be a list or a map of commands"
            return self._host.refuse(call, "missing", parameter="cmd", reason=reason)
        return self._classic(call)

    # --- classic ------------------------------------------------------------------------------

    def _classic(self, call: Call) -> Outcome:
        halt = truth_of(call.params.get("halt")) or False
        results: dict[str, Any] = {}
        errors: dict[str, Any] = {}
        totals: dict[str, Any] = {}
        following: dict[str, Any] = {}
        times: dict[str, Any] = {}
        for place, (key, command) in enumerate(_commands(call.params.get("cmd"))):
            started = self._host.clock()
            outcome, inner = self._command(call, command, place, results)
            if isinstance(outcome, Failure) and outcome.result is not None:
                # As far as a batch can see, the command has succeeded.
                outcome = Success(outcome.result)
            if isinstance(outcome, Failure):
                errors[key] = {"error": outcome.code, "error_description": outcome.message}
                if halt:
                    break
                continue
            results[key] = outcome.result
            times[key] = self._host.time(started, inner)
            if outcome.total is not None:
                totals[key] = outcome.total
            if outcome.next is not None:
                following[key] = outcome.next
        return Success(
            {
                "result": as_php(results),
                "result_error": as_php(errors),
                "result_total": as_php(totals),
                "result_next": as_php(following),
                "result_time": as_php(times),
            }
        )

    def _command(
        self, call: Call, command: Any, place: int, results: Mapping[str, Any]
    ) -> tuple[Outcome, Call | None]:
        if place >= MOST_COMMANDS:
            reason = f"command {place + 1}: a batch may have at most {MOST_COMMANDS}"
            return self._host.errors.failure("ERROR_BATCH_LENGTH_EXCEEDED", reason=reason), None
        method, params, form = read_command(command)
        if method.lower() == "batch":
            return self._nested("classic"), None
        filled = fill(params, results)
        inner = self._host.prepare(call.caller, "classic", method, filled, form=form)
        if isinstance(inner, Failure):
            return inner, None
        return self._host.run(inner), inner

    def _nested(self, generation: Generation) -> Failure:
        reason = "a batch in a batch"
        return self._host.errors.failure(
            "ERROR_BATCH_METHOD_NOT_ALLOWED", generation, reason=reason
        )

    # --- REST 3.0 -----------------------------------------------------------------------------

    def _v3(self, call: Call) -> Outcome:
        """Results in the order of the commands; the first that fails ends the batch."""
        given: Any = call.params
        commands = list(given.values()) if isinstance(given, Mapping) else list(given)
        if len(commands) > MOST_COMMANDS:
            reason = f"{len(commands)} commands"
            return self._host.errors.failure("ERROR_BATCH_LENGTH_EXCEEDED", "v3", reason=reason)
        results: list[Any] = []
        for command in commands:
            if not isinstance(command, Mapping) or not isinstance(command.get("method"), str):
                return Failure(
                    400,
                    "BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION",
                    "Invalid select",
                    "a REST 3.0 batch must be a list of {method, query}",
                )
            if command["method"].lower() == "batch":
                return self._nested("v3")
            query = command.get("query")
            params = query if isinstance(query, Mapping) else {}
            inner = self._host.prepare(call.caller, "v3", command["method"], params, form=False)
            outcome = inner if isinstance(inner, Failure) else self._host.run(inner)
            if isinstance(outcome, Failure):
                return outcome
            results.append(outcome.result)
        return Success(results)


# --- commands -----------------------------------------------------------------------------------


def _commands(given: Any) -> Iterable[tuple[str, Any]]:
    if isinstance(given, Mapping):
        return [(str(key), command) for key, command in given.items()]
    if isinstance(given, list):
        return [(str(index), command) for index, command in enumerate(given)]
    return []


def read_command(command: Any) -> tuple[str, Mapping[str, Any], bool]:
    """Method and parameters, and whether the latter came as text.

    Beside ``method?query`` the libraries of the vendor send ``{method, params}`` and
    ``[method, params]``.
    """
    if isinstance(command, Mapping):
        params = command.get("params")
        return str(command.get("method", "")), params if isinstance(params, Mapping) else {}, False
    if isinstance(command, list) and command:
        params = command[1] if len(command) > 1 else {}
        return str(command[0]), params if isinstance(params, Mapping) else {}, False
    method, _, query = str(command).partition("?")
    return method.strip().removesuffix(".json"), parse_query(query), True


def fill(value: Any, results: Mapping[str, Any]) -> Any:
    """The parameters with results of earlier commands in place of ``$result[key][field]``.

    A value that is nothing but a reference becomes the result itself, a list for instance;
    within a text it becomes a piece of the text. What leads nowhere becomes empty.
    """
    if isinstance(value, Mapping):
        return {key: fill(each, results) for key, each in value.items()}
    if isinstance(value, list):
        return [fill(each, results) for each in value]
    if not isinstance(value, str) or "$result" not in value:
        return value
    whole = _REFERENCE.fullmatch(value)
    if whole is not None:
        found = _follow(results, _PART.findall(whole[1]))
        return "" if found is _MISSING else found
    return _REFERENCE.sub(lambda match: _as_text(_follow(results, _PART.findall(match[1]))), value)


def _follow(found: Any, path: Iterable[str]) -> Any:
    for part in path:
        if isinstance(found, Mapping) and part in found:
            found = found[part]
        elif isinstance(found, list) and part.isdigit() and int(part) < len(found):
            found = found[int(part)]
        else:
            return _MISSING
    return found


def _as_text(value: Any) -> str:
    if value is _MISSING or value is None or value is False:
        return ""
    if value is True:
        return "1"
    return "Array" if isinstance(value, (Mapping, list)) else str(value)


def as_php(items: Mapping[str, Any]) -> Any:
    """A map as PHP writes it: ``[]`` when empty, a list when its keys count 0, 1, 2 …"""
    return list(items.values()) if is_list(items) else dict(items)


def install(portal: Portal, _options: Options) -> None:
    """Let the portal answer batches."""
    portal.add_stage(Batch(portal).stage)
