"""The queue of offline events, read without loss (api-reference/events/offline-events.md).

::

    with OfflineEvents(b24) as events:
        for event in events:
            handle(event.event, event.data)

Events are reserved in batches and deleted when they have been handled: when the loop asks for the
next one. An event whose handling fails, or whose process dies, comes again: at least once. Events
that come again after they were handled are left out, by the ids in ``handled``.
"""

from __future__ import annotations

import logging
from collections import OrderedDict, deque
from collections.abc import AsyncIterator, Iterator, Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final, Protocol, Self

from .calls import by_name
from .effects import Flow, Sleep, run, run_async
from .errors import ParameterError, SentButUnanswered
from .events import Registry
from .views import View, integer, moment, string

if TYPE_CHECKING:
    from datetime import datetime

    from .client import AsyncClient, SyncClient
    from .core import Core

logger: Final = logging.getLogger("bitrix24_client")

#: As many ids are remembered where ``handled`` is not given.
_REMEMBERED: Final = 100_000
_PAGE: Final = 50


class Handled(Protocol):
    """Keys of events that have been handled: a ``set``, or something that outlives the process."""

    def __contains__(self, key: str, /) -> bool: ...
    def add(self, key: str, /) -> object: ...


class OfflineEvent:
    """An event out of the queue."""

    __slots__ = ("_registry", "process_id", "record")

    def __init__(
        self, record: Mapping[str, Any], process_id: str | None, registry: Registry | None = None
    ) -> None:
        self.record = record
        #: What the portal calls the batch that the event is reserved in.
        self.process_id = process_id
        self._registry = registry

    @property
    def event(self) -> str:
        """The event's code, upper case."""
        return str(self.record.get("EVENT_NAME", "")).upper()

    @property
    def data(self) -> Any:
        """What the event says: a view, of the class that the registry has for the event."""
        found = self._registry(self.event) if self._registry is not None else None
        return (found.data_class if found is not None else View)(self.record.get("EVENT_DATA"))

    @property
    def id(self) -> int | None:
        return _Record(self.record).id

    @property
    def message_id(self) -> str:
        return _Record(self.record).message_id or ""

    @property
    def time(self) -> datetime | None:
        """When it last happened: an object that changes again keeps its place in the queue."""
        return _Record(self.record).time

    @property
    def key(self) -> str:
        """What tells the event from all others. Portals may give the next event of the same
        object the same ``MESSAGE_ID``, so the id of the record belongs to it."""
        return f"{self.message_id}:{self.record.get('ID', '')}"

    def __repr__(self) -> str:
        return f"<OfflineEvent {self.event} {self.key}>"


class _Record(View):
    __slots__ = ()
    id = integer("ID")
    message_id = string("MESSAGE_ID")
    time = moment("TIMESTAMP_X")


class _Remembered:
    """The keys that came last."""

    def __init__(self) -> None:
        self._keys: OrderedDict[str, None] = OrderedDict()

    def __contains__(self, key: str, /) -> bool:
        return key in self._keys

    def add(self, key: str, /) -> None:
        self._keys[key] = None
        if len(self._keys) > _REMEMBERED:
            self._keys.popitem(last=False)


class _Reader:
    """Reserves batches, hands out their events and deletes those that were handled."""

    def __init__(
        self,
        core: Core,
        *,
        filter: Mapping[str, Any] | None = None,  # noqa: A002 - the parameter of the method
        limit: int = _PAGE,
        auth_connector: str | None = None,
        poll: float | None = None,
        recover: bool = True,
        handled: Handled | None = None,
        registry: Registry | None = None,
    ) -> None:
        if limit < 1:
            raise ParameterError("a batch has at least one event")
        if poll is not None and poll <= 0:
            raise ParameterError("poll is a positive number of seconds")
        self._core = core
        self._filter = dict(filter or {})
        self._limit = limit
        self._connector = auth_connector
        self._poll = poll
        self._recover = recover
        self._handled: Handled = _Remembered() if handled is None else handled
        self._registry = registry
        #: Batches that somebody reserved and did not finish; None where they are to be looked for.
        self._left: deque[str] | None = None if recover else deque()
        self._process_id: str | None = None
        self._waiting: deque[OfflineEvent] = deque()
        self._current: OfflineEvent | None = None
        #: Events of this batch that can be deleted, and those that stay.
        self._finished: list[OfflineEvent] = []
        self._rejected: set[str] = set()

    # --- handling -----------------------------------------------------------------------------

    def next(self) -> Flow[OfflineEvent | None]:
        """The next event; the one before has been handled. None when the queue is empty."""
        self.finish()
        while True:
            while self._waiting:
                event = self._waiting.popleft()
                if event.key not in self._handled:
                    self._current = event
                    return event
                logger.info("%r was handled already", event)
                self._finished.append(event)
            yield from self.acknowledge()
            if (yield from self._reserve()):
                continue
            if self._poll is None:
                return None
            yield Sleep(self._poll)

    def finish(self) -> None:
        """The event given out last has been handled."""
        event, self._current = self._current, None
        if event is not None:
            self._handled.add(event.key)
            self._finished.append(event)

    def abandon(self) -> None:
        """The event given out last has not been handled: it stays in the queue."""
        self._current = None

    def reject(self, event: OfflineEvent) -> Flow[None]:
        """Keep an event in the queue, marked as one that cannot be handled."""
        if self._current is event:
            self._current = None
        self._rejected.add(event.key)
        if event.process_id is not None:
            message = {"process_id": event.process_id, "message_id": [event.message_id]}
            yield from self._call("event.offline.error", message, safe=True)

    def acknowledge(self) -> Flow[None]:
        """Delete what has been handled."""
        finished, process_id = self._finished, self._process_id
        if finished and process_id is not None:
            ids = [event.message_id for event in finished]
            message = {"process_id": process_id, "message_id": ids}
            # Repeated, it deletes nothing more.
            yield from self._call("event.offline.clear", message, safe=True)
        self._finished = []

    # --- reserving ----------------------------------------------------------------------------

    def _reserve(self) -> Flow[bool]:
        """Get a batch: first what was left behind, then new events. False if there is none."""
        if self._left is None:
            self._left = yield from self._left_behind()
        while self._left:
            if (yield from self._take({"process_id": self._left[0]}, safe=True)):
                return True
            self._left.popleft()
        params: dict[str, Any] = {"filter": self._filter} if self._filter else {}
        try:
            return (yield from self._take(params, safe=False))
        except SentButUnanswered:
            if not self._recover:
                raise
            # Events may be reserved now, under an id that only the queue knows.
            logger.warning("the answer with offline events was lost: looking for them in the queue")
            self._left = yield from self._left_behind()
            return bool(self._left) and (yield from self._reserve())

    def _take(self, params: dict[str, Any], *, safe: bool) -> Flow[bool]:
        message = {"clear": 0, "limit": self._limit, **self._source(), **params}
        answer = yield from self._call("event.offline.get", message, safe=safe)
        result = answer if isinstance(answer, dict) else {}
        found = result.get("events")
        records = (
            [each for each in found if isinstance(each, dict)] if isinstance(found, list) else []
        )
        process_id = result.get("process_id")
        self._process_id = str(process_id) if process_id else None
        if records and self._process_id is None:
            logger.warning(
                "the portal does not reserve offline events (feature rest_offline_extended): they "
                "are deleted before they are handled"
            )
        events = [OfflineEvent(each, self._process_id, self._registry) for each in records]
        self._waiting.extend(each for each in events if each.key not in self._rejected)
        return bool(self._waiting)

    def _left_behind(self) -> Flow[deque[str]]:
        """The batches that are reserved, oldest first."""
        found: dict[str, None] = {}
        start: Any = 0
        while isinstance(start, int):
            message = {
                "filter": {**self._filter, ">PROCESS_ID": ""},
                "order": {"ID": "ASC"},
                "start": start,
                **self._source(),
            }
            call = by_name("event.offline.list", message, True, "classic", None)
            envelope = yield from self._core.send(call)
            for record in envelope.result or ():
                # Portals may leave an empty condition out; marked ones are left where they are.
                if record.get("PROCESS_ID") and str(record.get("ERROR", "0")) != "1":
                    found[str(record["PROCESS_ID"])] = None
            start = envelope.body.get("next")
        return deque(found)

    def _source(self) -> dict[str, Any]:
        return {} if self._connector is None else {"auth_connector": self._connector}

    def _call(self, name: str, params: dict[str, Any], *, safe: bool) -> Flow[Any]:
        envelope = yield from self._core.send(by_name(name, params, safe, "classic", None))
        return envelope.result


class OfflineEvents:
    """An iterator over the events in an application's queue, for ``for`` in a ``with`` statement.

    ====================  ======================================================================
    ``filter``            which events, as ``event.offline.get`` takes it
    ``limit``             events of a batch
    ``auth_connector``    the queue of this source
    ``poll``              seconds after which an empty queue is looked at again; without, the
                          iterator ends
    ``recover``           begin with events that were reserved and not deleted: their reader has
                          died, or the portal's answer was lost. Turn it off where several readers
                          run at once, who would take each other's, and run one with it at times
    ``handled``           keys of the events that have been handled: a ``set``, or an object of
                          the like that is kept in a database. By default, this iterator's own
    ``registry``          gives the class of an event: ``bitrix24_client.events.event_class``
    ====================  ======================================================================

    Leaving the ``with`` statement deletes what has been handled; the event at which an exception
    or ``break`` left the loop has not.
    """

    def __init__(self, client: SyncClient, **settings: Any) -> None:
        self._client = client
        self._reader = _Reader(client._core, **settings)

    def __iter__(self) -> Iterator[OfflineEvent]:
        return self

    def __next__(self) -> OfflineEvent:
        event = run(self._reader.next(), self._client._io)
        if event is None:
            raise StopIteration
        return event

    def reject(self, event: OfflineEvent) -> None:
        """Keep an event in the queue, marked as erroneous: it is not given out again."""
        run(self._reader.reject(event), self._client._io)

    def close(self) -> None:
        """Delete what has been handled; the event given out last has not."""
        self._reader.abandon()
        run(self._reader.acknowledge(), self._client._io)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


class AsyncOfflineEvents:
    """:class:`OfflineEvents` for ``async for`` in an ``async with`` statement."""

    def __init__(self, client: AsyncClient, **settings: Any) -> None:
        self._client = client
        self._reader = _Reader(client._core, **settings)

    def __aiter__(self) -> AsyncIterator[OfflineEvent]:
        return self

    async def __anext__(self) -> OfflineEvent:
        event = await run_async(self._reader.next(), self._client._io)
        if event is None:
            raise StopAsyncIteration
        return event

    async def reject(self, event: OfflineEvent) -> None:
        """Keep an event in the queue, marked as erroneous: it is not given out again."""
        await run_async(self._reader.reject(event), self._client._io)

    async def close(self) -> None:
        """Delete what has been handled; the event given out last has not."""
        self._reader.abandon()
        await run_async(self._reader.acknowledge(), self._client._io)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()
