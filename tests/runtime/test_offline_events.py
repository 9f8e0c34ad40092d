"""The queue of offline events: reserved, handled, deleted, and in this order."""

from __future__ import annotations

import logging
from datetime import datetime, timedelta, timezone
from typing import Any

import httpx
import pytest

from bitrix24_openapi.client.runtime.errors import (
    ParameterError,
    SentButUnanswered,
    ServerError,
)
from bitrix24_openapi.client.runtime.events import Event
from bitrix24_openapi.client.runtime.offline_events import AsyncOfflineEvents, OfflineEvents
from bitrix24_openapi.client.runtime.views import View, integer

from .double import Both, Portal, refusal

KINDS = pytest.mark.parametrize("kind", ["sync", "async"])


class Queue(Portal):
    """A portal with a queue of events."""

    def __init__(self, size: int = 0) -> None:
        super().__init__(
            event_offline_get=self._get,
            event_offline_list=self._list,
            event_offline_clear=self._clear,
            event_offline_error=self._error,
        )
        self.records: list[dict[str, Any]] = []
        self.batches = 0
        self.reserves = True
        for number in range(1, size + 1):
            self.put(number)

    def put(self, number: int, message_id: str = "") -> None:
        self.records.append(
            {
                "ID": str(number),
                "TIMESTAMP_X": "2026-03-01T12:00:00+03:00",
                "EVENT_NAME": "ONCRMDEALUPDATE",
                "EVENT_DATA": {"FIELDS": {"ID": number}},
                "EVENT_ADDITIONAL": False,
                "MESSAGE_ID": message_id or f"m{number}",
                "PROCESS_ID": "",
                "ERROR": "0",
            }
        )

    @property
    def left(self) -> list[str]:
        return [each["ID"] for each in self.records]

    def reserve(self, count: int, process_id: str) -> None:
        """What a reader does that dies then."""
        for record in [each for each in self.records if not each["PROCESS_ID"]][:count]:
            record["PROCESS_ID"] = process_id

    def _get(self, params: dict[str, Any]) -> dict[str, Any]:
        assert params["clear"] == 0
        process_id = params.get("process_id", "")
        found = [each for each in self.records if each["PROCESS_ID"] == process_id]
        found = [each for each in found if each["ERROR"] == "0"][: params["limit"]]
        if not self.reserves:
            self.records = [each for each in self.records if each not in found]
            return {"result": {"process_id": None, "events": found}}
        self.batches += not process_id
        process_id = process_id or f"p{self.batches}"
        for each in found:
            each["PROCESS_ID"] = process_id
        return {"result": {"process_id": process_id, "events": [dict(each) for each in found]}}

    def _list(self, params: dict[str, Any]) -> dict[str, Any]:
        start = params["start"]
        body: dict[str, Any] = {"result": self.records[start : start + 50]}
        if start + 50 < len(self.records):
            body["next"] = start + 50
        return body

    def _clear(self, params: dict[str, Any]) -> dict[str, Any]:
        gone = [each for each in self.records if each["PROCESS_ID"] == params["process_id"]]
        gone = [each for each in gone if each["MESSAGE_ID"] in params["message_id"]]
        self.records = [each for each in self.records if each not in gone]
        return {"result": True}

    def _error(self, params: dict[str, Any]) -> dict[str, Any]:
        for each in self.records:
            if each["MESSAGE_ID"] in params["message_id"]:
                each["ERROR"] = "1"
        return {"result": True}

    @property
    def asked(self) -> list[str]:
        return [name.removeprefix("event.offline.") for name, _ in self.ran]


class Stop(Exception):  # noqa: N818 - no error, an end
    """Ends the handling."""


def read(queue: Queue, kind: str, handle: Any = None, **settings: Any) -> list[str]:
    """The ids of the events that were handled; ``handle`` may raise, or return what to do."""
    both = Both(queue, kind, retry=settings.pop("retry", None))
    handled: list[str] = []

    def one(event: Any) -> Any:
        what = handle(event) if handle is not None else None
        if what is None:
            handled.append(event.record["ID"])
        return what

    def reading(client: Any) -> None:
        with OfflineEvents(client, **settings) as events:
            for event in events:
                what = one(event)
                if what == "break":
                    break
                if what == "reject":
                    events.reject(event)

    async def reading_async(client: Any) -> None:
        async with AsyncOfflineEvents(client, **settings) as events:
            async for event in events:
                what = one(event)
                if what == "break":
                    break
                if what == "reject":
                    await events.reject(event)

    try:
        both.run(reading if kind == "sync" else reading_async)
    except Stop:
        handled.append("stopped")
    return handled


def ids(*numbers: int) -> list[str]:
    return [str(each) for each in numbers]


@KINDS
@pytest.mark.parametrize("size", [0, 1, 3, 4, 120])
def test_every_event_is_handled_and_deleted(kind: str, size: int) -> None:
    queue = Queue(size)
    assert read(queue, kind, limit=4) == ids(*range(1, size + 1))
    assert queue.left == []


@KINDS
def test_a_batch_is_deleted_when_all_of_it_has_been_handled(kind: str) -> None:
    queue = Queue(5)
    left: list[int] = []
    read(queue, kind, lambda _: left.append(len(queue.left)), limit=3)
    assert left == [5, 5, 5, 2, 2]
    assert queue.asked == ["list", "get", "clear", "get", "clear", "get"]
    assert queue.ran[2][1] == {"process_id": "p1", "message_id": ["m1", "m2", "m3"]}


def test_what_an_event_says() -> None:
    class Fields(View):
        __slots__ = ()
        deal_id = integer("FIELDS")

    class Update(Event[Fields]):
        data_class = Fields

    seen: list[Any] = []
    read(Queue(1), "sync", seen.append, registry=lambda code: Update if "UPDATE" in code else None)
    read(Queue(1), "sync", seen.append)
    typed, plain = seen
    assert (typed.event, typed.id, typed.message_id) == ("ONCRMDEALUPDATE", 1, "m1")
    assert typed.time == datetime(2026, 3, 1, 12, tzinfo=timezone(timedelta(hours=3)))
    assert isinstance(typed.data, Fields)
    assert plain.data["FIELDS"] == {"ID": 1}
    assert repr(plain) == "<OfflineEvent ONCRMDEALUPDATE m1:1>"


# --- failures -------------------------------------------------------------------------------------


@KINDS
@pytest.mark.parametrize("how", ["break", "raise"])
def test_an_event_that_was_not_handled_stays(kind: str, how: str) -> None:
    def handle(event: Any) -> Any:
        if event.record["ID"] != "3":
            return None
        if how == "raise":
            raise Stop
        return "break"

    queue = Queue(5)
    assert read(queue, kind, handle) == ids(1, 2) + (["stopped"] if how == "raise" else [])
    assert queue.left == ids(3, 4, 5), "what was handled is deleted"
    queue.put(6)
    assert read(queue, kind) == ids(3, 4, 5, 6), "the next reader begins with what was left"
    assert queue.left == []


@KINDS
def test_a_batch_of_a_reader_that_died_is_handled_by_the_next(kind: str) -> None:
    queue = Queue(130)
    queue.reserve(60, "dead")
    queue.reserve(60, "gone")
    assert read(queue, kind) == ids(*range(1, 131))
    assert queue.left == []


@KINDS
def test_readers_that_run_at_once_do_not_take_each_others_events(kind: str) -> None:
    queue = Queue(4)
    queue.reserve(2, "busy")
    assert read(queue, kind, recover=False) == ids(3, 4)
    assert queue.left == ids(1, 2)
    assert "list" not in queue.asked


@KINDS
def test_events_whose_answer_was_lost_are_found(
    kind: str, caplog: pytest.LogCaptureFixture
) -> None:
    queue = Queue(3)
    lost = False

    def lose(request: httpx.Request) -> httpx.Response | None:
        nonlocal lost
        if request.url.path.endswith("event.offline.get") and not lost:
            lost = True
            queue.reserve(3, "lost")
            raise httpx.ReadError("reset")
        return None

    queue.on_request = lose
    with caplog.at_level(logging.WARNING):
        assert read(queue, kind) == ids(1, 2, 3)
    assert "looking for them in the queue" in caplog.text
    assert queue.left == []


@KINDS
def test_a_reader_among_others_says_that_an_answer_was_lost(kind: str) -> None:
    queue = Queue(1)
    queue.script = [httpx.ReadError("reset")]
    with pytest.raises(SentButUnanswered):
        read(queue, kind, recover=False)


@KINDS
def test_events_that_come_again_are_handled_once(kind: str) -> None:
    handled: set[str] = set()
    queue = Queue(3)

    def fail(request: httpx.Request) -> httpx.Response | None:
        if request.url.path.endswith("event.offline.clear"):
            return refusal("INTERNAL_SERVER_ERROR", 500)
        return None

    queue.on_request = fail
    with pytest.raises(ServerError):
        read(queue, kind, handled=handled)
    assert handled == {"m1:1", "m2:2", "m3:3"}
    assert queue.left == ids(1, 2, 3)
    queue.on_request = None
    queue.put(4, message_id="m1")
    assert read(queue, kind, handled=handled) == ids(4), "another change of the same object"
    assert queue.left == []


@KINDS
def test_events_that_cannot_be_handled_are_marked(kind: str) -> None:
    queue = Queue(4)
    handle = lambda event: "reject" if event.record["ID"] == "2" else None  # noqa: E731
    assert read(queue, kind, handle) == ids(1, 3, 4)
    assert [(each["ID"], each["ERROR"]) for each in queue.records] == [("2", "1")]
    assert read(queue, kind) == [], "and not given out again"


@KINDS
def test_portals_that_give_marked_events_again_do_not_keep_a_reader_busy(kind: str) -> None:
    queue = Queue(2)
    queue.methods["event.offline.error"] = lambda _: {"result": True}
    queue.reserve(2, "dead")
    handle = lambda event: "reject" if event.record["ID"] == "2" else None  # noqa: E731
    assert read(queue, kind, handle, limit=1) == ids(1)
    assert queue.left == ids(2)


@KINDS
def test_portals_that_cannot_reserve(kind: str, caplog: pytest.LogCaptureFixture) -> None:
    queue = Queue(2)
    queue.reserves = False
    with caplog.at_level(logging.WARNING):
        assert read(queue, kind) == ids(1, 2)
    assert "rest_offline_extended" in caplog.text
    assert "clear" not in queue.asked


# --- settings -------------------------------------------------------------------------------------


@KINDS
def test_an_empty_queue_is_looked_at_again(kind: str) -> None:
    queue = Queue(1)

    def handle(event: Any) -> Any:
        if event.record["ID"] == "1":
            queue.methods["event.offline.get"] = wait
        return "break" if event.record["ID"] == "2" else None

    asked = 0
    get = queue.methods["event.offline.get"]

    def wait(params: dict[str, Any]) -> dict[str, Any]:
        nonlocal asked
        asked += 1
        if asked == 3:
            queue.put(2)
        return get(params)  # type: ignore[no-any-return]

    assert read(queue, kind, handle, poll=7.0) == ids(1)
    assert asked == 3


@KINDS
def test_what_is_asked_for(kind: str) -> None:
    queue = Queue(0)
    read(queue, kind, filter={"=EVENT_NAME": "X"}, auth_connector="sync", limit=9)
    assert queue.ran == [
        (
            "event.offline.list",
            {
                "filter": {"=EVENT_NAME": "X", ">PROCESS_ID": ""},
                "order": {"ID": "ASC"},
                "start": 0,
                "auth_connector": "sync",
            },
        ),
        (
            "event.offline.get",
            {
                "clear": 0,
                "limit": 9,
                "auth_connector": "sync",
                "filter": {"=EVENT_NAME": "X"},
            },
        ),
    ]


@pytest.mark.parametrize("wrong", [{"limit": 0}, {"poll": 0}, {"poll": -1.0}])
def test_settings_that_make_no_sense(wrong: dict[str, Any]) -> None:
    with pytest.raises(ParameterError):
        OfflineEvents(Both(Queue(), "sync").client(), **wrong)


@pytest.mark.parametrize(
    "answer", [None, [], {"events": False}, {"events": [1]}, {"process_id": 1}]
)
def test_answers_without_events(answer: Any) -> None:
    queue = Queue(0)
    queue.methods["event.offline.get"] = lambda _: {"result": answer}
    assert read(queue, "sync") == []
