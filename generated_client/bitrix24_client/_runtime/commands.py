"""Commands of a batch, and references from one command to the result of another."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final, Generic, Literal, TypeVar

from .answers import Envelope
from .encoding import Literal as WireText
from .encoding import quoted
from .errors import (
    AuthenticationError,
    BatchRefused,
    Bitrix24Error,
    CommandNotRun,
    LimitError,
    NotSent,
    ParameterError,
    SentButUnanswered,
    ServerError,
    TokenStoreError,
)
from .method import Call, look_up

T = TypeVar("T")

#: ``unknown``: the command may have run, and its answer is lost.
State = Literal["done", "failed", "not run", "unknown"]

_NOT_RUN: Final = (
    AuthenticationError,
    BatchRefused,
    CommandNotRun,
    LimitError,
    NotSent,
    ParameterError,
    TokenStoreError,
)
_UNKNOWN: Final = (SentButUnanswered, ServerError)


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
        """The reference as the portal understands it, in a query string of the same request."""
        keys = "".join(f"[{quoted(str(key))}]" for key in (self._command.key, *self._path))
        return f"{quoted(self._before)}$result{keys}{quoted(self._after)}"

    def value(self) -> Any:
        """The value in the command's answer, once there is one."""
        envelope = self._command.envelope
        missing = object()
        found = look_up(envelope.body.get("result"), self._path, missing)
        if found is missing:
            raise ParameterError(f"{self.wire()}: no such place in {envelope.body!r:.200}")
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
        """The command's name inside the request."""
        return f"c{self.index}"

    @property
    def done(self) -> bool:
        """Whether there is an outcome: an answer or an error."""
        return self._envelope is not None or self.error is not None

    @property
    def state(self) -> State:
        """Whether the command was carried out, as far as that is known."""
        if self.error is None:
            return "not run" if self._envelope is None else "done"
        if isinstance(self.error, _NOT_RUN):
            return "not run"
        return "unknown" if isinstance(self.error, _UNKNOWN) else "failed"

    @property
    def envelope(self) -> Envelope[T]:
        """The answer with ``total``, ``next`` and ``time``; raises the command's error."""
        if self.error is not None:
            raise self.error
        if self._envelope is None:
            raise CommandNotRun(f"{self.call.method.name}: the batch has not been run")
        return self._envelope

    @property
    def result(self) -> T:
        """The result; raises the command's error."""
        return self.envelope.result

    def set_result(self, envelope: Envelope[T]) -> None:
        self._envelope, self.error = envelope, None

    def __repr__(self) -> str:
        return f"<Command {self.key} {self.call.method.name}: {self.state}>"


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
        return WireText(value.wire()) if value.command.index in here else value.value()
    if isinstance(value, Mapping):
        return {key: resolved(each, here) for key, each in value.items()}
    if isinstance(value, (list, tuple)):
        return [resolved(each, here) for each in value]
    return value
