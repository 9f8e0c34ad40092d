"""Effects done in the calling thread, over ``httpx.Client``."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping
from typing import Any, Final
from weakref import WeakSet

import httpx

from .effects import Flow, HttpRequest, HttpResponse
from .errors import ClientClosed, ParameterError
from .exchange import (
    AnswerReader,
    Bounds,
    Courier,
    PlainClient,
    client_settings,
    holds_connections,
    lost,
    made,
    preloaded,
    standard_headers,
)
from .forks import reset_in_children
from .workers import Job, Workers

_FORKED: Final = (
    "the {} was made before this process was forked, and shares its connections with the parent: "
    "pass http= a function that makes a client, or make the client in the child"
)


class Transport:
    """Sends requests over a client that is made when it is needed, one per process.

    A client that was given is used as it is and not closed; a function is called for one.
    """

    def __init__(
        self,
        options: Mapping[str, Any],
        user_agent: str,
        http: httpx.Client | Callable[[], httpx.Client] | None = None,
        sleep: Callable[[float], object] = time.sleep,
        bounds: Bounds | None = None,
    ) -> None:
        self._options = dict(options)
        self._headers = standard_headers(user_agent)
        self._http = http
        self._bounds = bounds or Bounds()
        self.sleeper = sleep
        self._closed = False
        self.reset_after_fork()
        self._foreign = False
        reset_in_children(self)

    def reset_after_fork(self) -> None:
        # Nothing of these is closed: their sockets are the parent's, too.
        self._lock = threading.Lock()
        self._courier: Courier | None = None
        #: Whether the client was opened with certificates to trust; a given one is not replaced.
        self._secure = False
        self._opened: list[httpx.Client] = []
        self._sending = 0
        self._jobs: WeakSet[Job] = WeakSet()
        self._workers = Workers()
        #: A given client or transport that belongs to the parent.
        self._foreign = True

    # --- effects ------------------------------------------------------------------------------

    def send(self, request: HttpRequest, /) -> HttpResponse:
        begun = time.monotonic()
        courier = self._begin(secure=request.url.startswith("https:"))
        try:
            response = courier.client.send(courier.build(request), **courier.options)
            return _received(response, self._bounds, begun)
        except Exception as error:
            found = lost(error, request)
            if found is error:
                raise
            raise found from error
        finally:
            self._end()

    def sleep(self, seconds: float, /) -> None:
        self.sleeper(seconds)

    def spawn(self, flow: Flow[Any], /) -> Job:
        job = Job(flow, self)
        with self._lock:
            if self._closed:
                raise ClientClosed("not sent: the client is closed")
            self._jobs.add(job)
            self._workers.submit(job)
        return job

    # --- connections --------------------------------------------------------------------------

    def _begin(self, *, secure: bool) -> Courier:
        with self._lock:
            if self._closed:
                raise ClientClosed("not sent: the client is closed")
            courier = self._courier
            if courier is None or (secure and not self._secure):
                courier = self._courier = self._open(secure=secure)
            self._sending += 1
            return courier

    def _open(self, *, secure: bool) -> Courier:
        given = self._http
        self._secure = secure or given is not None
        if isinstance(given, httpx.Client):
            if self._foreign and holds_connections(given):
                raise ParameterError(_FORKED.format("http client"))
            return Courier(given, self._headers, given=True)
        if given is not None:
            client = made(given)
        else:
            if self._foreign and holds_connections(self._options.get("transport")):
                raise ParameterError(_FORKED.format("transport"))
            client = made(PlainClient, **client_settings(self._options, secure=secure))
        # One that was opened for plain HTTP may be in use: all are closed in the end.
        self._opened.append(client)
        return Courier(client, self._headers, given=given is not None)

    def _end(self) -> None:
        with self._lock:
            self._sending -= 1
            opened = self._taken_when_idle()
        for client in opened:
            client.close()

    def _taken_when_idle(self) -> list[httpx.Client]:
        """The clients to close, once this is closed and no request is under way any more."""
        if not self._closed or self._sending:
            return []
        opened, self._opened = self._opened, []
        self._courier, self._secure = None, False
        return opened

    def open(self) -> None:
        """Make a closed transport usable again."""
        with self._lock:
            self._closed = False

    def close(self) -> None:
        """Send nothing more, and close the connections.

        Requests under way are answered first: closing a socket below another thread could give
        that thread the answer of somebody else's.
        """
        with self._lock:
            self._closed = True
            jobs = list(self._jobs)
            opened = self._taken_when_idle()
        for job in jobs:
            job.cancel()
        for client in opened:
            client.close()


def _received(response: httpx.Response, bounds: Bounds, begun: float) -> HttpResponse:
    try:
        if response.is_stream_consumed:
            return preloaded(response, bounds)
        reader = AnswerReader(response, bounds, begun)
        for chunk in response.iter_raw():
            reader.feed(chunk)
        return reader.whole()
    finally:
        response.close()
