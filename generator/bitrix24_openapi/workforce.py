"""Worker processes, each of which does the second pass of the pages that it read."""

from __future__ import annotations

import gc
import multiprocessing
import os
import traceback
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from typing import Any, Final, Literal, Self

from .entities.model import Entity
from .errors import InputError
from .worker import Job, PageFragments, PageReading, Worker

_CHUNK: Final = 12
#: For fewer pages, starting processes is not worth it.
_FEW: Final = 24

Pass = Literal["read", "make"]
_Message = tuple[str, Any]


class Workforce:
    """Does pages in this process or in several, whichever is faster."""

    def __init__(self, job: Job, jobs: int) -> None:
        self._job = job
        self._number = jobs or os.cpu_count() or 1
        self._local: Worker | None = None
        self._crew: list[_Member] = []
        self._entities: Mapping[str, Entity] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for member in self._crew:
            member.dismiss()

    def read(self, tasks: Sequence[str]) -> Iterator[PageReading]:
        """First pass over pages, in the order in which they are ready."""
        yield from self._do("read", tasks)

    def make(self, tasks: Sequence[str], entities: Mapping[str, Entity]) -> Iterator[PageFragments]:
        """Second pass, with the catalogue of all pages."""
        # Processes get all of them; in this process they are built on demand.
        self._entities = entities
        if self._local is not None:
            self._local.know(entities)
        if self._crew:
            known = dict(entities)
            for member in self._crew:
                member.send(("know", known))
        yield from self._do("make", tasks)

    def _do(self, what: Pass, tasks: Sequence[str]) -> Iterator[Any]:
        if not tasks:
            return
        if not self._crew and (self._number == 1 or len(tasks) <= _FEW):
            if self._local is None:
                self._local = Worker(self._job)
                self._local.know(self._entities)
            do = self._local.read if what == "read" else self._local.make
            for task in tasks:
                yield do(task)
            return
        if not self._crew:
            self._crew = [_Member.hire(self._job) for _ in range(self._number)]
            if self._entities:
                known = dict(self._entities)
                for member in self._crew:
                    member.send(("know", known))
        yield from self._shared_out(what, tasks)

    def _shared_out(self, what: Pass, tasks: Sequence[str]) -> Iterator[Any]:
        """Each worker gets a few pages at a time: those that it has read, else any."""
        owner = {task: member for member in self._crew for task in member.has_read}
        own: dict[int, deque[str]] = {id(member): deque() for member in self._crew}
        anybodys: deque[str] = deque()
        for task in tasks:
            member = owner.get(task)
            (own[id(member)] if member is not None else anybodys).append(task)
        busy: dict[Connection, _Member] = {}
        for member in self._crew:
            if member.assign(what, own[id(member)] or anybodys):
                busy[member.connection] = member
        while busy:
            for ready in wait(list(busy)):
                assert isinstance(ready, Connection)  # nothing else is waited for
                member = busy.pop(ready)
                yield from member.results()
                if member.assign(what, own[id(member)] or anybodys):
                    busy[ready] = member


@dataclass(slots=True)
class _Member:
    """The parent's side of a worker process."""

    process: multiprocessing.process.BaseProcess
    connection: Connection
    has_read: set[str] = field(default_factory=set)

    @classmethod
    def hire(cls, job: Job) -> _Member:
        here, there = multiprocessing.Pipe()
        process = multiprocessing.Process(target=_serve, args=(there, job), daemon=True)
        process.start()
        there.close()
        return cls(process, here)

    def send(self, message: _Message) -> None:
        try:
            self.connection.send(message)
        except OSError:
            raise self._lost() from None

    def assign(self, what: Pass, waiting: deque[str]) -> bool:
        """Send the next few pages; False if there are none left."""
        chunk = [waiting.popleft() for _ in range(min(_CHUNK, len(waiting)))]
        if not chunk:
            return False
        if what == "read":
            self.has_read.update(chunk)
        self.send((what, chunk))
        return True

    def results(self) -> list[Any]:
        try:
            results = self.connection.recv()
        except EOFError:
            raise self._lost() from None
        if isinstance(results, BaseException):
            raise results
        found: list[Any] = results
        return found

    def dismiss(self) -> None:
        self.connection.close()
        self.process.terminate()
        self.process.join()

    def _lost(self) -> RuntimeError:
        self.process.join(timeout=1)
        code = self.process.exitcode
        return RuntimeError(f"a worker process ended unexpectedly (exit code {code})")


def _serve(connection: Connection, job: Job) -> None:
    """The life of a worker process: messages in, results out, until the connection closes."""
    # Pages leave trees behind, which are freed without the garbage collector; with its usual
    # thresholds it would take a tenth of the build.
    gc.set_threshold(100_000, 20, 50)
    worker: Worker | None = None
    while True:
        try:
            what, content = connection.recv()
        except (EOFError, KeyboardInterrupt):
            return
        try:
            if worker is None:
                worker = Worker(job)
            if what == "know":
                worker.know(content)
                continue
            do = worker.read if what == "read" else worker.make
            answer: Any = [do(task) for task in content]
        except InputError as error:
            answer = error
        except KeyboardInterrupt:
            return
        except Exception:  # noqa: BLE001 - told in the process that waits for the answer
            answer = RuntimeError(traceback.format_exc())
        connection.send(answer)
