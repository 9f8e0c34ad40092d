"""Batches without I/O: commands, references between them, and how they settle.

A batch takes any number of commands. They go out in requests of 50, in the order they were
added; requests run beside each other only if every command just reads and nothing refers to
anything. A reference to a command in the same request is the portal's ``$result[...]``; one to
an earlier request is replaced here by the value, so it does not matter where the cuts fall.

A request with references stops at the first error: the portal would replace a reference to a
failed command by its own text and run the next command with that. What did not run because of
the stop, and does not depend on what failed, goes out again.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

from .answers import Envelope, error_in
from .effects import Flow, Join, Sleep, Spawn
from .encoding import Literal, quoted, to_json, to_query, with_files
from .errors import (
    BatchError,
    Bitrix24Error,
    CommandNotRun,
    LimitError,
    ParameterError,
    ServerError,
    UnreadableAnswer,
)
from .masking import masked
from .method import Call, Method, look_up
from .retry import Attempt

if TYPE_CHECKING:
    from .core import Core

T = TypeVar("T")

#: Commands in one request (settings/how-to-call-rest-api/batch.md).
MOST_COMMANDS: Final = 50
#: Requests that only read run beside each other, so many at a time.
PARALLEL: Final = 8

_READS: Final[Method[Any]] = Method("batch", safe=True)
_WRITES: Final[Method[Any]] = Method("batch")
_V3_READS: Final[Method[Any]] = Method("batch", version="v3", safe=True)
_V3_WRITES: Final[Method[Any]] = Method("batch", version="v3")


class Ref:
    """A place in the result of a command: ``batch.ref(contact)["ID"]``, ``"C_" + ref``."""

    __slots__ = ("_after", "_before", "_command", "_path")

    def __init__(
        self,
        command: Command[Any],
        path: tuple[str | int, ...] = (),
        before: str = "",
        after: str = "",
    ) -> None:
        self._command = command
        self._path = path
        self._before = before
        self._after = after

    def __getitem__(self, key: str | int) -> Ref:
        return Ref(self._command, (*self._path, key), self._before, self._after)

    def __add__(self, text: str) -> Ref:
        return Ref(self._command, self._path, self._before, self._after + text)

    def __radd__(self, text: str) -> Ref:
        return Ref(self._command, self._path, text + self._before, self._after)

    def __repr__(self) -> str:
        return f"Ref({self.wire()!r})"

    @property
    def command(self) -> Command[Any]:
        return self._command

    def wire(self) -> str:
        """As the portal understands it, in a query string of the same request."""
        keys = "".join(f"[{quoted(str(key))}]" for key in (self._command.key, *self._path))
        return f"{quoted(self._before)}$result{keys}{quoted(self._after)}"

    def value(self) -> Any:
        """From the command's answer, once there is one."""
        envelope = self._command.envelope
        missing = object()
        found = look_up(envelope.body.get("result"), self._path, missing)
        if found is missing:
            raise ParameterError(f"{self.wire()}: there is no such place in {envelope.body!r:.200}")
        if self._before or self._after:
            return f"{self._before}{found}{self._after}"
        return found


class Command(Generic[T]):
    """A command of a batch, and its outcome once the batch has run."""

    __slots__ = ("_envelope", "call", "error", "index")

    def __init__(self, call: Call[T], index: int) -> None:
        self.call = call
        self.index = index
        #: What went wrong with this command, None if nothing did.
        self.error: Bitrix24Error | None = None
        self._envelope: Envelope[T] | None = None

    @property
    def key(self) -> str:
        """How the request names the command."""
        return f"c{self.index}"

    @property
    def done(self) -> bool:
        return self._envelope is not None or self.error is not None

    @property
    def envelope(self) -> Envelope[T]:
        """The answer with ``total``, ``next`` and ``time``; raises what went wrong."""
        if self.error is not None:
            raise self.error
        if self._envelope is None:
            raise CommandNotRun(f"{self.call.method.name}: the batch has not been run")
        return self._envelope

    @property
    def result(self) -> T:
        """The result; raises what went wrong with this command."""
        return self.envelope.result

    def settle(self, envelope: Envelope[T]) -> None:
        self._envelope, self.error = envelope, None

    def __repr__(self) -> str:
        state = "failed" if self.error else "done" if self._envelope else "not run"
        return f"<Command {self.key} {self.call.method.name}: {state}>"


def references(value: Any) -> Iterator[Ref]:
    """Every reference inside parameters."""
    if isinstance(value, Ref):
        yield value
    elif isinstance(value, Mapping):
        for each in value.values():
            yield from references(each)
    elif isinstance(value, (list, tuple)):
        for each in value:
            yield from references(each)


def resolved(value: Any, here: set[int]) -> Any:
    """Parameters with references replaced: by wire text for commands ``here``, else by values."""
    if isinstance(value, Ref):
        return Literal(value.wire()) if value.command.index in here else value.value()
    if isinstance(value, Mapping):
        return {key: resolved(each, here) for key, each in value.items()}
    if isinstance(value, (list, tuple)):
        return [resolved(each, here) for each in value]
    return value


class Plan:
    """The commands of a batch, and the flow that runs them."""

    def __init__(self, core: Core, *, halt: bool = False, size: int = MOST_COMMANDS) -> None:
        if not 1 <= size <= MOST_COMMANDS:
            raise ParameterError(f"a request takes 1 to {MOST_COMMANDS} commands")
        self.core = core
        self.halt = halt
        self.size = size
        self.commands: list[Command[Any]] = []
        self._linked = False
        self._ran = False

    def add(self, call: Call[T]) -> Command[T]:
        if self._ran:
            raise ParameterError("the batch has been run: make a new one")
        if call.method.name == "batch":
            raise ParameterError("a batch cannot be a command of a batch")
        command = Command(call, len(self.commands))
        for ref in references(call.params):
            if not any(ref.command is each for each in self.commands):
                raise ParameterError("a reference is to a command that was added before")
            if call.method.version == "v3":
                raise ParameterError("references inside a REST 3.0 batch are not documented")
            self._linked = True
        self.commands.append(command)
        return command

    def run(self, *, check: bool) -> Flow[None]:
        """Run all commands. ``check`` raises if any failed; otherwise look at each."""
        if self._ran:
            raise ParameterError("the batch has been run: make a new one")
        self._ran = True
        chunks = list(self._chunks())
        only_reads = all(command.call.method.safe for command in self.commands)
        try:
            if only_reads and not self.halt and not self._linked and len(chunks) > 1:
                yield from self._beside(chunks)
            else:
                yield from self._in_turn(chunks)
        except Bitrix24Error as error:
            for command in self.commands:
                if not command.done:
                    command.error = CommandNotRun(f"{command.call.method.name}: not run: {error}")
            raise
        failed = [command for command in self.commands if command.error is not None]
        if check and failed:
            raise failure(failed, len(self.commands))

    def _chunks(self) -> Iterator[list[Command[Any]]]:
        """Runs of commands of one REST version, no longer than a request takes."""
        chunk: list[Command[Any]] = []
        for command in self.commands:
            other = chunk and chunk[0].call.method.version != command.call.method.version
            if len(chunk) == self.size or other:
                yield chunk
                chunk = []
            chunk.append(command)
        if chunk:
            yield chunk

    def _in_turn(self, chunks: list[list[Command[Any]]]) -> Flow[None]:
        failed: Command[Any] | None = None
        for chunk in chunks:
            if failed is not None:
                stop(chunk, failed)
                continue
            yield from run_chunk(self.core, chunk, halt=self.halt)
            if self.halt:
                failed = next((each for each in chunk if each.error is not None), None)

    def _beside(self, chunks: list[list[Command[Any]]]) -> Flow[None]:
        waiting: list[Any] = []
        try:
            for chunk in chunks:
                if len(waiting) == PARALLEL:
                    yield Join(waiting.pop(0))
                waiting.append((yield Spawn(run_chunk(self.core, chunk, halt=False))))
            while waiting:
                yield Join(waiting.pop(0))
        finally:
            for handle in waiting:
                handle.cancel()


def failure(failed: Sequence[Command[Any]], count: int) -> BatchError:
    """One error for all commands that failed, chained to the first reason."""
    lines = [f"{command.key} {command.error}" for command in failed[:5]]
    more = [f"and {len(failed) - 5} more"] if len(failed) > 5 else []
    said = "; ".join([*lines, *more])
    error = BatchError(f"{len(failed)} of {count} commands failed: {said}", failed)
    error.__cause__ = next(
        (c.error for c in failed if not isinstance(c.error, CommandNotRun)), None
    )
    return error


def stop(commands: Sequence[Command[Any]], cause: Command[Any]) -> None:
    for command in commands:
        if not command.done:
            command.error = CommandNotRun(
                f"{command.call.method.name}: not run, the batch stopped at {cause.key} "
                f"{cause.call.method.name}"
            )


def run_chunk(core: Core, commands: Sequence[Command[Any]], *, halt: bool) -> Flow[None]:
    """Run the commands of one request until each is settled; more requests where needed.

    A command that was refused before it ran (limits), or failed and only reads, is tried again
    by the rules that hold for single calls.
    """
    if commands[0].call.method.version == "v3":
        yield from _run_v3(core, commands)
        return
    pending = list(commands)
    sent: dict[int, list[float]] = {command.index: [] for command in commands}
    while pending:
        ready, body, linked = _request(pending)
        if ready:
            at = core.clock()
            safe = all(command.call.method.safe for command in ready)
            stops = halt or linked
            call = Call(_READS if safe else _WRITES, {})
            try:
                envelope = yield from core.send(call, to_json({"halt": int(stops), "cmd": body}))
            except Bitrix24Error as error:
                for command in ready:
                    command.error = error
                raise
            _settle(core, ready, envelope, stops=stops)
            for command in ready:
                if command.done:
                    sent[command.index].append(at)
        yield from _repeat(core, pending, sent)
        failed = next((each for each in pending if each.error is not None), None)
        pending = [each for each in pending if not each.done]
        if halt and failed is not None:
            stop(pending, failed)
            return


def _repeat(
    core: Core, commands: Sequence[Command[Any]], sent: dict[int, list[float]]
) -> Flow[None]:
    """Clear what the rules allow to try again, and wait as long as the slowest of it needs.

    ``sent``: when each command was tried. One that others stopped before its turn was not.
    """
    waits = [0.0]
    for command in commands:
        error, method = command.error, command.call.method
        if error is None or not isinstance(error, (LimitError, ServerError, UnreadableAnswer)):
            continue
        wait = core.consider(
            Attempt(
                error,
                number=len(sent[command.index]),
                elapsed=core.clock() - sent[command.index][0],
                safe=method.safe,
                reset_in=core.operating.reset_in(method.name, core.clock()),
            ),
            method.name,
        )
        if wait is not None:
            waits.append(wait)
            command.error = None
    if max(waits) > 0:
        yield Sleep(max(waits))


def _request(
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
            query = to_query(with_files(call.with_params(params)))
        except ParameterError as error:
            command.error = error
            continue
        linked = linked or any(ref.command.index in here for ref in refs)
        here.add(command.index)
        ready.append(command)
        body[command.key] = f"{call.method.name}?{query}" if query else call.method.name
    return ready, body, linked


def _settle(
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
            said = parts["_error"][key]
            said = masked(said if isinstance(said, dict) else {"error": said}, core.auth.secrets())
            command.error = error_in(said, envelope.status, method.name)
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


def _accept(core: Core, command: Command[Any], body: dict[str, Any]) -> None:
    method = command.call.method
    if isinstance(body.get("time"), dict):
        core.operating.report(method.name, body["time"], core.clock())
    if core.strict:
        try:
            method.check(body)
        except Bitrix24Error as error:
            command.error = error
            return
    command.settle(Envelope(method, body))


def _run_v3(core: Core, commands: Sequence[Command[Any]]) -> Flow[None]:
    """REST 3.0: a JSON array, answered as a whole or refused as a whole."""
    body = [
        {"method": command.call.method.name, "query": with_files(command.call)}
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
                f"the answer of the batch has not {len(commands)} results",
                method=command.call.method.name,
            )
        return
    for command, result in zip(commands, results, strict=True):
        _accept(core, command, {"result": result})
