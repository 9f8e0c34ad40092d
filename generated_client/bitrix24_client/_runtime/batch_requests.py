"""One request of a batch: writing its commands, reading their outcomes, trying some again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from .answers import Envelope, error_in
from .commands import Command, references, resolved
from .effects import Flow, Sleep
from .encoding import to_json, to_query, with_files
from .errors import (
    Bitrix24Error,
    CommandNotRun,
    LimitError,
    ParameterError,
    QueryLimitExceeded,
    ServerError,
    UnreadableAnswer,
)
from .masking import masked
from .method import Call, Method
from .retry import Attempt

if TYPE_CHECKING:
    from .core import Core

#: Commands in one request (settings/how-to-call-rest-api/batch.md).
MOST_COMMANDS: Final = 50

_READS: Final[Method[Any]] = Method("batch", safe=True)
_WRITES: Final[Method[Any]] = Method("batch")
_V3_READS: Final[Method[Any]] = Method("batch", version="v3", safe=True)
_V3_WRITES: Final[Method[Any]] = Method("batch", version="v3")


@dataclass
class _Tries:
    """How often a command was tried: when first, how many times, how many refused for rate."""

    first: float
    number: int = 0
    refused: int = 0


def stop(commands: Sequence[Command[Any]], cause: Command[Any]) -> None:
    """Mark what did not run because the batch stopped at ``cause``."""
    for command in commands:
        if not command.done:
            command.error = CommandNotRun(
                f"{command.call.method.name}: not run, the batch stopped at {cause.key} "
                f"{cause.call.method.name}"
            )


def run_request(
    core: Core, commands: Sequence[Command[Any]], *, halt: bool, patient: bool = False
) -> Flow[None]:
    """Run the commands of one request until each has an outcome; more requests where needed.

    A command that was refused before it ran (limits), or failed and only reads, is tried again
    by the rules that hold for single calls.
    """
    if commands[0].call.method.version == "v3":
        yield from _run_v3(core, commands)
        return
    pending = list(commands)
    tries: dict[int, _Tries] = {}
    while pending:
        ready, body, linked = _request(core, pending)
        if ready:
            at = core.clock()
            safe = all(command.call.method.safe for command in ready)
            stops = halt or linked
            params = {"halt": int(stops), "cmd": body}
            call = core.with_connector(Call(_READS if safe else _WRITES, params))
            try:
                envelope = yield from core.send(call, to_json(call.params), patient=patient)
            except Bitrix24Error as error:
                for command in ready:
                    command.error = error
                raise
            _set_outcomes(core, ready, envelope, stops=stops)
            for command in ready:
                if command.done:
                    # One that others stopped before its turn was not tried.
                    tries.setdefault(command.index, _Tries(at)).number += 1
        yield from _repeat(core, pending, tries)
        failed = next((each for each in pending if each.error is not None), None)
        pending = [each for each in pending if not each.done]
        if halt and failed is not None:
            stop(pending, failed)
            return


def _repeat(core: Core, commands: Sequence[Command[Any]], tries: dict[int, _Tries]) -> Flow[None]:
    """Clear what the rules allow to try again, and wait as long as the slowest of it needs."""
    waits = [0.0]
    for command in commands:
        error, method = command.error, command.call.method
        if error is None or not isinstance(error, (LimitError, ServerError, UnreadableAnswer)):
            continue
        tried = tries[command.index]
        tried.refused += isinstance(error, QueryLimitExceeded)
        attempt = Attempt(
            error,
            number=tried.number,
            refused=tried.refused,
            elapsed=core.clock() - tried.first,
            safe=method.safe,
            reset_in=core.operating.reset_in(method.name, core.clock()),
        )
        wait = yield from core.consider(attempt, method.name)
        if wait is not None:
            waits.append(wait)
            command.error = None
    if max(waits) > 0:
        yield Sleep(max(waits))


def _request(
    core: Core,
    pending: Sequence[Command[Any]],
) -> tuple[list[Command[Any]], dict[str, str], bool]:
    """The commands that can go out now, as written, and whether any refers to another.

    What refers to a failed command, or to a place that its result does not have, fails here.
    """
    ready: list[Command[Any]] = []
    body: dict[str, str] = {}
    here: set[int] = set()
    linked = False
    for command in pending:
        call = command.call
        refs = list(references(call.params))
        broken = next((ref.command for ref in refs if ref.command.error is not None), None)
        if broken is not None:
            command.error = CommandNotRun(
                f"{call.method.name}: not run, it refers to {broken.key}, which failed"
            )
            command.error.__cause__ = broken.error
            continue
        try:
            params = resolved(call.params, here) if refs else call.params
            query = to_query(with_files(core.with_connector(call.with_params(params))))
        except ParameterError as error:
            command.error = error
            continue
        linked = linked or any(ref.command.index in here for ref in refs)
        here.add(command.index)
        ready.append(command)
        body[command.key] = f"{call.method.name}?{query}" if query else call.method.name
    return ready, body, linked


def _set_outcomes(
    core: Core, commands: Sequence[Command[Any]], envelope: Envelope[Any], *, stops: bool
) -> None:
    """Give every command what the answer has for it."""
    answer = envelope.body["result"]
    if not isinstance(answer, dict):
        answer = {}
    # PHP writes an empty map as a list.
    parts = {
        name: found if isinstance(found := answer.get(f"result{name}"), dict) else {}
        for name in ("", "_error", "_total", "_next", "_time")
    }
    stopped = False
    for command in commands:
        key, method = command.key, command.call.method
        if key in parts["_error"]:
            error = parts["_error"][key]
            error = error if isinstance(error, dict) else {"error": error}
            error = masked(error, core.auth.secrets())
            command.error = error_in(error, envelope.status, method.name)
            stopped = stops
        elif key in parts[""]:
            body = {"result": parts[""][key]}
            for name in ("total", "next", "time"):
                if key in parts[f"_{name}"]:
                    body[name] = parts[f"_{name}"][key]
            _accept(core, command, body)
        elif not stopped:
            command.error = UnreadableAnswer(
                "the answer of the batch has nothing for this command", method=method.name
            )
        # Stopped before it: it did not run, and stays as it is.


def _accept(core: Core, command: Command[Any], body: Mapping[str, Any]) -> None:
    method = command.call.method
    if isinstance(body.get("time"), dict):
        core.operating.report(method.name, body["time"], core.clock())
    if core.strict:
        try:
            method.check(body)
        except Bitrix24Error as error:
            command.error = error
            return
    command.set_result(Envelope(method, body))


def _run_v3(core: Core, commands: Sequence[Command[Any]]) -> Flow[None]:
    """REST 3.0: a JSON array, answered as a whole or refused as a whole."""
    body = [
        {
            "method": command.call.method.name,
            "query": with_files(core.with_connector(command.call)),
        }
        for command in commands
    ]
    safe = all(command.call.method.safe for command in commands)
    try:
        envelope = yield from core.send(
            Call(_V3_READS if safe else _V3_WRITES, {}), to_json(body, v3=True)
        )
    except Bitrix24Error as error:
        error.add_note("REST 3.0 refuses a batch as a whole: none of its commands has a result")
        for command in commands:
            command.error = error
        return
    results = envelope.body["result"]
    if not isinstance(results, list) or len(results) != len(commands):
        for command in commands:
            command.error = UnreadableAnswer(
                f"the answer of the batch does not have {len(commands)} results",
                method=command.call.method.name,
            )
        return
    for command, result in zip(commands, results, strict=True):
        _accept(core, command, {"result": result})
