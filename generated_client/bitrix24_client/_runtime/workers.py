"""Threads for flows that run in parallel to the caller's, and end when they are not needed."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable
from concurrent.futures import CancelledError, Future
from typing import Any, Final, Protocol

from .effects import (
    Flow,
    FlowCancelled,
    HttpRequest,
    HttpResponse,
    SyncHandle,
    SyncIO,
    run_beside,
)
from .errors import ClientClosed

#: Flows that a client runs in parallel at most; more wait for their turn.
_MOST: Final = 16
#: A thread without work ends after so many seconds.
_IDLE_SECONDS: Final = 5.0


class BlockingIO(SyncIO, Protocol):
    """What performs the effects of a job; ``sleeper`` waits, and is replaced in tests."""

    @property
    def sleeper(self) -> Callable[[float], object]: ...


class Job:
    """A flow in a thread of its own: the handle of the one that spawned it, and its I/O.

    Cancelled, it ends at its next effect: a request that is under way is answered first, a wait
    ends at once, and nothing more is sent.
    """

    def __init__(self, flow: Flow[Any], transport: BlockingIO) -> None:
        self._flow = flow
        self._transport = transport
        self._stop = threading.Event()
        self._future: Future[Any] = Future()

    def run(self) -> None:
        if not self._future.set_running_or_notify_cancel():
            self._flow.close()
            return
        try:
            result = run_beside(self._flow, self)
        except BaseException as error:  # noqa: BLE001 - it goes to whoever asks for the result
            self._future.set_exception(error)
        else:
            self._future.set_result(result)

    def result(self) -> Any:
        try:
            return self._future.result()
        except (FlowCancelled, CancelledError):
            # Nobody asks for the result of what it cancelled itself: the client was closed.
            raise ClientClosed("not sent: the client is closed") from None

    def cancel(self) -> None:
        self._stop.set()
        self._future.cancel()

    def send(self, request: HttpRequest, /) -> HttpResponse:
        self._check()
        return self._transport.send(request)

    def sleep(self, seconds: float, /) -> None:
        self._check()
        if self._transport.sleeper is time.sleep:
            self._stop.wait(seconds)
        else:
            self._transport.sleep(seconds)
        self._check()

    def spawn(self, flow: Flow[Any], /) -> SyncHandle:
        self._check()
        return self._transport.spawn(flow)

    def _check(self) -> None:
        if self._stop.is_set():
            raise FlowCancelled


class Workers:
    """A few threads that run jobs. They are daemons: none of them keeps a process alive."""

    def __init__(self) -> None:
        self._jobs: queue.SimpleQueue[Job] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._threads = 0
        self._busy = 0

    def submit(self, job: Job) -> None:
        with self._lock:
            self._busy += 1
            grow = self._busy > self._threads and self._threads < _MOST
            if grow:
                self._threads += 1
            self._jobs.put(job)
        if grow:
            threading.Thread(target=self._work, name="bitrix24", daemon=True).start()

    def _work(self) -> None:
        while True:
            try:
                job = self._jobs.get(timeout=_IDLE_SECONDS)
            except queue.Empty:
                with self._lock:
                    # One may have come in since: then it is this thread's.
                    if self._busy >= self._threads:
                        continue
                    self._threads -= 1
                    return
            try:
                job.run()
            finally:
                del job
                with self._lock:
                    self._busy -= 1
