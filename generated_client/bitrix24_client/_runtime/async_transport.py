"""Effects done in asyncio tasks, over ``httpx.AsyncClient``, one for each event loop."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

import httpx

from .effects import Flow, HttpRequest, HttpResponse, run_beside_async
from .errors import ClientClosed, ParameterError
from .exchange import (
    AnswerReader,
    Bounds,
    Courier,
    PlainAsyncClient,
    client_settings,
    holds_connections,
    late,
    lost,
    made,
    preloaded,
    standard_headers,
)
from .forks import reset_in_children

if TYPE_CHECKING:
    from concurrent.futures import Future

#: Event loops whose connections are kept. Beyond that, those of loops that do not run go first.
_MOST_LOOPS: Final = 64

_BOUND: Final = (
    "the {} belongs to another event loop or process: pass http= a function that makes a client"
)


@dataclass(eq=False)
class _Connections:
    """What belongs to one event loop."""

    loop: asyncio.AbstractEventLoop
    courier: Courier | None = None
    #: Whether the client was opened with certificates to trust; a given one is not replaced.
    secure: bool = False
    opened: list[httpx.AsyncClient] = field(default_factory=list)
    closer: AsyncGenerator[None, None] | None = None
    tasks: set[asyncio.Task[Any]] = field(default_factory=set)
    closed: bool = False


class AsyncTransport:
    """Sends requests over a client that is made when it is needed, one per event loop.

    A client that was given is used as it is and not closed, by the first loop that needs it; a
    function is called for one in each loop.
    """

    def __init__(
        self,
        options: Mapping[str, Any],
        user_agent: str,
        http: httpx.AsyncClient | Callable[[], httpx.AsyncClient] | None = None,
        sleep: Callable[[float], Awaitable[object]] | None = None,
        bounds: Bounds | None = None,
    ) -> None:
        self._options = dict(options)
        self._headers = standard_headers(user_agent)
        self._http = http
        self._bounds = bounds or Bounds()
        self._sleep = sleep
        #: The loop, or the parent process, that a given client or transport belongs to.
        self._owner: object = None
        self._lock = threading.Lock()
        self._loops: dict[asyncio.AbstractEventLoop, _Connections] = {}
        reset_in_children(self)

    def reset_after_fork(self) -> None:
        # Nothing of these is closed: their sockets are the parent's, too.
        self._lock = threading.Lock()
        self._loops = {}
        if self._owner is not None:
            self._owner = "the parent process"

    # --- effects ------------------------------------------------------------------------------

    async def send(self, request: HttpRequest, /) -> HttpResponse:
        begun = time.monotonic()
        courier = await self._courier(secure=request.url.startswith("https:"))
        built = courier.build(request)
        limit = asyncio.timeout(self._bounds.answer_seconds)
        try:
            async with limit:
                response = await courier.client.send(built, **courier.options)
                return await _received(response, self._bounds, begun)
        except Exception as error:
            found = late(self._bounds) if limit.expired() else lost(error, request)
            if found is error:
                raise
            raise found from error

    async def sleep(self, seconds: float, /) -> None:
        if self._sleep is not None:
            await self._sleep(seconds)
        else:
            await asyncio.sleep(seconds)

    def spawn(self, flow: Flow[Any], /) -> asyncio.Task[Any]:
        connections = self._connections()
        if connections.closed:
            raise ClientClosed("not sent: the client is closed")
        task = connections.loop.create_task(run_beside_async(flow, self))
        connections.tasks.add(task)
        task.add_done_callback(connections.tasks.discard)
        task.add_done_callback(_retrieved)
        return task

    async def outcome(self, handle: asyncio.Task[Any], /) -> Any:
        try:
            return await handle
        except asyncio.CancelledError:
            task = asyncio.current_task()
            if handle.cancelled() and task is not None and not task.cancelling():
                # Not this task was cancelled: the client was closed.
                raise ClientClosed("not sent: the client is closed") from None
            raise

    async def offload(self, function: Callable[[], Any], /) -> Any:
        return await asyncio.to_thread(function)

    async def join(self, future: Future[Any], /) -> Any:
        return await asyncio.shield(asyncio.wrap_future(future))

    # --- connections --------------------------------------------------------------------------

    def _connections(self) -> _Connections:
        """What belongs to the running loop."""
        loop = asyncio.get_running_loop()
        found = self._loops.get(loop)
        if found is None:
            with self._lock:
                self._forget_loops()
                found = self._loops[loop] = _Connections(loop)
        return found

    def _forget_loops(self) -> None:
        """Drop what belongs to closed loops, which can neither use nor close it any more."""
        kept = {loop: each for loop, each in self._loops.items() if not loop.is_closed()}
        idle = [loop for loop in kept if not loop.is_running()]
        for loop in idle[: max(0, len(kept) - _MOST_LOOPS + 1)]:
            del kept[loop]
        self._loops = kept

    async def _courier(self, *, secure: bool) -> Courier:
        connections = self._connections()
        if connections.closed:
            raise ClientClosed("not sent: the client is closed")
        courier = connections.courier
        if courier is None or (secure and not connections.secure):
            courier = connections.courier = self._open(connections, secure=secure)
        if connections.closer is None:
            connections.closer = _close_in_the_end(connections)
            await anext(connections.closer)
        return courier

    def _open(self, connections: _Connections, *, secure: bool) -> Courier:
        given = self._http
        connections.secure = secure or given is not None
        if isinstance(given, httpx.AsyncClient):
            self._claim(given, "http client", connections.loop)
            return Courier(given, self._headers, given=True)
        if given is not None:
            client = made(given)
        else:
            self._claim(self._options.get("transport"), "transport", connections.loop)
            client = made(PlainAsyncClient, **client_settings(self._options, secure=secure))
        # One that was opened for plain HTTP may be in use: all are closed in the end.
        connections.opened.append(client)
        return Courier(client, self._headers, given=given is not None)

    def _claim(self, given: object, what: str, loop: asyncio.AbstractEventLoop) -> None:
        """Connections live in the loop that opened them: in another one, a request would be sent
        and its answer lost."""
        if not holds_connections(given):
            return
        with self._lock:
            if self._owner is None:
                self._owner = loop
            elif self._owner is not loop:
                raise ParameterError(_BOUND.format(what))

    def open(self) -> None:
        """Make a closed transport usable again, in the running loop."""
        self._connections().closed = False

    async def close(self) -> None:
        """Send nothing more in the running loop, and close its connections."""
        connections = self._connections()
        connections.closed = True
        tasks = tuple(connections.tasks)
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks)
        closer, connections.closer = connections.closer, None
        if closer is not None:
            await closer.aclose()


async def _close_in_the_end(connections: _Connections) -> AsyncGenerator[None, None]:
    """Closes connections when it is closed: with the client, or by ``asyncio.run``, which closes
    the generators of its loop before the loop itself."""
    try:
        yield
    finally:
        opened, connections.opened = connections.opened, []
        connections.courier, connections.secure = None, False
        for client in opened:
            await client.aclose()


async def _received(response: httpx.Response, bounds: Bounds, begun: float) -> HttpResponse:
    try:
        if response.is_stream_consumed:
            return preloaded(response, bounds)
        reader = AnswerReader(response, bounds, begun)
        async for chunk in response.aiter_raw():
            reader.feed(chunk)
        return reader.whole()
    finally:
        await response.aclose()


def _retrieved(task: asyncio.Task[Any]) -> None:
    if not task.cancelled():
        # A list that is left early never asks for what was read ahead.
        task.exception()
