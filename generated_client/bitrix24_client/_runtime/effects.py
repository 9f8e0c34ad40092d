"""What a flow may ask of the outside world, and the two drivers that answer.

The logic of this package is written once, as generators ("flows") that do no I/O: they yield
effects and are resumed with the outcome. :func:`run` drives a flow in the calling thread,
:func:`run_async` in an asyncio task; :func:`iterate` and :func:`iterate_async` drive flows
that give out pages on the way.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable, Generator, Iterable
from dataclasses import dataclass, field
from mmap import mmap
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from .masking import shown_url

if TYPE_CHECKING:
    from concurrent.futures import Future

T = TypeVar("T")


def _no_secrets() -> tuple[str, ...]:
    return ()


@dataclass(frozen=True, slots=True)
class HttpRequest:
    """A request as plain data."""

    url: str = field(repr=False)
    method: str = "POST"
    content: bytes | None = field(default=None, repr=False)
    headers: dict[str, str] = field(default_factory=dict, repr=False)
    #: What must not be shown of it, asked for when something goes wrong.
    secrets: Callable[[], Iterable[str]] = field(default=_no_secrets, repr=False)

    @property
    def shown(self) -> str:
        """The URL for logs and errors."""
        return shown_url(self.url, self.secrets())

    @property
    def origin(self) -> str:
        """Where the request goes to, without saying what for."""
        return "/".join(self.url.split("/", 3)[:3])


#: The body of an answer: whatever has the buffer protocol and slices to bytes.
Body = bytes | bytearray | mmap


@dataclass(frozen=True, slots=True)
class HttpResponse:
    status: int
    #: The body as it came: compressed, it takes little memory for as long as nobody reads it.
    raw: Body = field(repr=False)
    #: Header look-up, case-insensitive.
    header: Callable[[str], str | None] = field(repr=False)
    #: What decompresses the body, if anything has to.
    decompress: Callable[[Body], Body] | None = field(default=None, repr=False)

    @property
    def content(self) -> Body:
        """The body.

        :raises UnreadableAnswer: it cannot be decompressed, or is too large then.
        """
        return self.raw if self.decompress is None else self.decompress(self.raw)


class FlowCancelled(BaseException):
    """Ends a flow that runs in parallel and is not needed any more."""


class Handle(Protocol):
    """A flow that runs in parallel to this one."""

    def cancel(self, /) -> object: ...


class SyncHandle(Handle, Protocol):
    def result(self, /) -> Any: ...


class SyncIO(Protocol):
    def send(self, request: HttpRequest, /) -> HttpResponse: ...
    def sleep(self, seconds: float, /) -> None: ...
    def spawn(self, flow: Flow[Any], /) -> SyncHandle: ...


class AsyncIO(Protocol):
    async def send(self, request: HttpRequest, /) -> HttpResponse: ...
    async def sleep(self, seconds: float, /) -> None: ...
    def spawn(self, flow: Flow[Any], /) -> Awaitable[Any]: ...
    async def outcome(self, handle: Any, /) -> Any: ...
    async def offload(self, function: Callable[[], Any], /) -> Any: ...
    async def join(self, future: Future[Any], /) -> Any: ...


class Effect(Protocol):
    def perform(self, io: SyncIO, /) -> Any: ...
    async def perform_async(self, io: AsyncIO, /) -> Any: ...


#: A computation that asks for effects and returns a ``T``.
Flow = Generator[Effect, Any, T]


@dataclass(frozen=True, slots=True)
class Send:
    """Exchange one HTTP request; raises ``NotSent`` or ``SentButUnanswered``."""

    request: HttpRequest

    def perform(self, io: SyncIO, /) -> HttpResponse:
        return io.send(self.request)

    async def perform_async(self, io: AsyncIO, /) -> HttpResponse:
        return await io.send(self.request)


@dataclass(frozen=True, slots=True)
class Sleep:
    seconds: float

    def perform(self, io: SyncIO, /) -> None:
        io.sleep(self.seconds)

    async def perform_async(self, io: AsyncIO, /) -> None:
        await io.sleep(self.seconds)


@dataclass(frozen=True, slots=True)
class Await:
    """Wait for a future that another thread or task completes."""

    future: Future[Any]

    def perform(self, io: SyncIO, /) -> Any:  # noqa: ARG002
        return self.future.result()

    async def perform_async(self, io: AsyncIO, /) -> Any:
        return await io.join(self.future)


@dataclass(frozen=True, slots=True)
class Offload:
    """Call a function that may block (a token store); asyncio does it in a thread."""

    function: Callable[[], Any]

    def perform(self, io: SyncIO, /) -> Any:  # noqa: ARG002
        return self.function()

    async def perform_async(self, io: AsyncIO, /) -> Any:
        return await io.offload(self.function)


@dataclass(frozen=True, slots=True)
class AwaitCall:
    """Call a coroutine function in the event loop; only asyncio clients can."""

    function: Callable[[], Awaitable[Any]]

    def perform(self, io: SyncIO, /) -> Any:
        raise NotImplementedError

    async def perform_async(self, io: AsyncIO, /) -> Any:  # noqa: ARG002
        return await self.function()


@dataclass(frozen=True, slots=True)
class Spawn:
    """Start a flow in parallel to this one; the outcome is a handle for :class:`Join`."""

    flow: Flow[Any]

    def perform(self, io: SyncIO, /) -> SyncHandle:
        return io.spawn(self.flow)

    async def perform_async(self, io: AsyncIO, /) -> Awaitable[Any]:
        return io.spawn(self.flow)


@dataclass(frozen=True, slots=True)
class Join:
    """Wait for a spawned flow and take its result, or its exception."""

    handle: Any

    def perform(self, io: SyncIO, /) -> Any:
        found = self.handle.result()
        return run(found.flow, io) if isinstance(found, HandedOver) else found

    async def perform_async(self, io: AsyncIO, /) -> Any:
        found = await io.outcome(self.handle)
        return await run_async(found.flow, io) if isinstance(found, HandedOver) else found


@dataclass(frozen=True, slots=True)
class HandOver:
    """Leave the rest of a spawned flow to the one that joins it; elsewhere, nothing."""

    def perform(self, io: SyncIO, /) -> None:
        pass

    async def perform_async(self, io: AsyncIO, /) -> None:
        pass


@dataclass(frozen=True, slots=True)
class HandedOver:
    """A flow that was run up to its :class:`HandOver`."""

    flow: Flow[Any]


@dataclass(frozen=True, slots=True)
class Emit(Generic[T]):
    """Give out a value on the way; only for flows that are iterated."""

    value: T

    def perform(self, io: SyncIO, /) -> None:
        raise NotImplementedError

    async def perform_async(self, io: AsyncIO, /) -> None:
        raise NotImplementedError


def run(flow: Flow[T], io: SyncIO) -> T:
    """Drive a flow to its end in this thread."""
    try:
        effect = next(flow)
        while True:
            try:
                outcome = effect.perform(io)
            except BaseException as error:  # noqa: BLE001 - the flow decides, whatever it is
                effect = flow.throw(error)
            else:
                effect = flow.send(outcome)
    except StopIteration as end:
        return end.value  # type: ignore[no-any-return]


def run_beside(flow: Flow[T], io: SyncIO) -> T | HandedOver:
    """Drive a spawned flow to its end, or until it hands itself over."""
    try:
        effect = next(flow)
        while not isinstance(effect, HandOver):
            try:
                outcome = effect.perform(io)
            except BaseException as error:  # noqa: BLE001 - the flow decides, whatever it is
                effect = flow.throw(error)
            else:
                effect = flow.send(outcome)
    except StopIteration as end:
        return end.value  # type: ignore[no-any-return]
    return HandedOver(flow)


async def run_beside_async(flow: Flow[T], io: AsyncIO) -> T | HandedOver:
    """Drive a spawned flow to its end, or until it hands itself over."""
    try:
        effect = next(flow)
        while not isinstance(effect, HandOver):
            try:
                outcome = await effect.perform_async(io)
            except BaseException as error:  # noqa: BLE001 - the flow decides, whatever it is
                effect = flow.throw(error)
            else:
                effect = flow.send(outcome)
    except StopIteration as end:
        return end.value  # type: ignore[no-any-return]
    return HandedOver(flow)


async def run_async(flow: Flow[T], io: AsyncIO) -> T:
    """Drive a flow to its end in this task."""
    try:
        effect = next(flow)
        while True:
            try:
                outcome = await effect.perform_async(io)
            except BaseException as error:  # noqa: BLE001 - the flow decides, whatever it is
                effect = flow.throw(error)
            else:
                effect = flow.send(outcome)
    except StopIteration as end:
        return end.value  # type: ignore[no-any-return]


def iterate(flow: Flow[None], io: SyncIO) -> Generator[Any, None, None]:
    """Drive a flow step by step, yielding what it emits."""
    try:
        effect = next(flow)
        while True:
            if isinstance(effect, Emit):
                yield effect.value
                effect = flow.send(None)
                continue
            try:
                outcome = effect.perform(io)
            except BaseException as error:  # noqa: BLE001 - the flow decides, whatever it is
                effect = flow.throw(error)
            else:
                effect = flow.send(outcome)
    except StopIteration:
        return
    finally:
        flow.close()


async def iterate_async(flow: Flow[None], io: AsyncIO) -> AsyncGenerator[Any, None]:
    """Drive a flow step by step, yielding what it emits."""
    try:
        effect = next(flow)
        while True:
            if isinstance(effect, Emit):
                yield effect.value
                effect = flow.send(None)
                continue
            try:
                outcome = await effect.perform_async(io)
            except BaseException as error:  # noqa: BLE001 - the flow decides, whatever it is
                effect = flow.throw(error)
            else:
                effect = flow.send(outcome)
    except StopIteration:
        return
    finally:
        flow.close()


def mapped(flow: Flow[T], change: Callable[[Any], Any]) -> Flow[T]:
    """The same flow, with what it emits changed; what becomes None is not emitted."""
    outcome: Any = None
    error: BaseException | None = None
    try:
        while True:
            effect = flow.send(outcome) if error is None else flow.throw(error)
            outcome, error = None, None
            if isinstance(effect, Emit):
                value = change(effect.value)
                if value is None:
                    continue
                effect = Emit(value)
            try:
                outcome = yield effect
            except GeneratorExit:
                raise
            except BaseException as raised:  # noqa: BLE001 - the flow decides, whatever it is
                error = raised
    except StopIteration as end:
        return end.value  # type: ignore[no-any-return]
    finally:
        flow.close()
