"""The plan of a batch: which commands go out in which request, in which order.

A batch takes any number of commands. They go out in requests of 50, in the order they were
added; requests run in parallel only if every command just reads and nothing refers to anything.
A reference to a command in the same request is the portal's ``$result[...]``; one to an earlier
request is replaced here by the value, so it does not matter where the requests are cut.

A request with references stops at the first error: the portal would replace a reference to a
failed command by its own text and run the next command with that. What did not run because of
the stop, and does not depend on what failed, goes out again (:mod:`.batch_requests`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, Final, TypeVar

from .batch_requests import MOST_COMMANDS, run_request, stop
from .commands import Command, references
from .effects import Flow, Join, Spawn
from .encoding import read_files
from .errors import BatchError, Bitrix24Error, CommandNotRun, ParameterError
from .method import Call

if TYPE_CHECKING:
    from .core import Core

T = TypeVar("T")

#: Requests that only read run in parallel, so many at a time.
PARALLEL: Final = 8


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
        # Read once, here: a command may go out twice, and an open file is at its end by then.
        call = call.with_params(read_files(call.params))
        command = Command(call, len(self.commands))
        for ref in references(call.params):
            if not self._has(ref.command):
                raise ParameterError("a reference is to a command that was added before")
            if call.method.version == "v3":
                raise ParameterError("references inside a REST 3.0 batch are not documented")
            self._linked = True
        self.commands.append(command)
        return command

    def _has(self, command: Command[Any]) -> bool:
        return command.index < len(self.commands) and self.commands[command.index] is command

    def run(self, *, check: bool) -> Flow[None]:
        """Run all commands. ``check`` raises if any failed; otherwise look at each."""
        if self._ran:
            raise ParameterError("the batch has been run: make a new one")
        self._ran = True
        chunks = list(self._chunks())
        only_reads = all(command.call.method.safe for command in self.commands)
        try:
            if only_reads and not self.halt and not self._linked and len(chunks) > 1:
                yield from self._run_parallel(chunks)
            else:
                yield from self._run_in_turn(chunks)
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

    def _run_in_turn(self, chunks: list[list[Command[Any]]]) -> Flow[None]:
        failed: Command[Any] | None = None
        for chunk in chunks:
            if failed is not None:
                stop(chunk, failed)
                continue
            yield from run_request(self.core, chunk, halt=self.halt)
            if self.halt:
                failed = next((each for each in chunk if each.error is not None), None)

    def _run_parallel(self, chunks: list[list[Command[Any]]]) -> Flow[None]:
        waiting: list[Any] = []
        try:
            for chunk in chunks:
                if len(waiting) == PARALLEL:
                    yield Join(waiting.pop(0))
                waiting.append((yield Spawn(run_request(self.core, chunk, halt=False))))
            while waiting:
                yield Join(waiting.pop(0))
        finally:
            for handle in waiting:
                handle.cancel()


def failure(failed: Sequence[Command[Any]], count: int) -> BatchError:
    """One error for all commands that failed, chained to the first reason."""
    lines = [f"{command.key} {command.error}" for command in failed[:5]]
    more = [f"and {len(failed) - 5} more"] if len(failed) > 5 else []
    details = "; ".join([*lines, *more])
    error = BatchError(f"{len(failed)} of {count} commands failed: {details}", failed)
    error.__cause__ = next(
        (c.error for c in failed if not isinstance(c.error, CommandNotRun)), None
    )
    return error
