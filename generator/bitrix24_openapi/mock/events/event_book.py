"""Who wants to hear of what: ``event.bind`` and its like, and the queue of offline events
(api-reference/events/index.md, api-reference/events/offline-events.md).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from random import Random
from typing import Any, Final
from urllib.parse import urlsplit

from ...php import truth_of
from ..model import Call, Failure, Outcome, Refuse, Success
from ..state import filtering
from ..state.answerer import Change
from ..state.names import fold
from ..state.ordering import read_order, sort_records
from ..state.paging import PAGE_SIZE
from ..state.records import Record, key_of
from .event_names import EventNames

#: Handlers and queued events that are kept.
_MOST_BINDINGS: Final = 1000
_MOST_QUEUED: Final = 10_000
_LETTERS: Final = "abcdefghijklmnopqrstuvwxyz0123456789"
#: Tells that something is in the queue (api-reference/events/on-offline-event.md).
NOTICE: Final = "ONOFFLINEEVENT"
#: What ``event.test`` sends (api-reference/events/test-handler.md).
TEST: Final = "ONAPPTEST"

#: What a webhook hears of methods that need an application (api-reference/widgets).
_WRONG_AUTH: Final = (
    403,
    "WRONG_AUTH_TYPE",
    "Current authorization type is denied for this method",
)


@dataclass(frozen=True, slots=True)
class Binding:
    """An application that wants to hear of an event."""

    id: int
    application: str
    event: str
    handler: str
    auth_type: int
    offline: bool
    connector: str = ""
    pause: float = 1.0
    """``minTimeout``: seconds between two notices of offline events."""


@dataclass(slots=True)
class Offline:
    """One entry of the queue: an event of an object, however often it happened."""

    id: int
    application: str
    event: str
    data: Mapping[str, Any]
    connector: str
    when: float
    process: str = ""
    failed: bool = False


class EventBook:
    """Answers the methods about events. Whoever uses it holds the portal's lock."""

    def __init__(
        self,
        names: EventNames,
        refuse: Refuse,
        clock: Callable[[], float],
        random: Callable[[], Random],
    ) -> None:
        self._names = names
        self._refuse = refuse
        self._clock = clock
        self._random = random
        self._methods: Mapping[str, Callable[[Call], Outcome]] = {
            "event.bind": self._bind,
            "event.get": self._get,
            "event.unbind": self._unbind,
            "event.offline.get": self._offline_get,
            "event.offline.list": self._offline_list,
            "event.offline.clear": self._offline_clear,
            "event.offline.error": self._offline_error,
            "event.test": self._test,
        }
        #: Set by whoever delivers: handlers and the data for them.
        self.deliver: Callable[[list[Binding], Mapping[str, Any], Call], None] | None = None
        #: Set by whoever delivers, too.
        self.is_of_another_site: Callable[[], bool] = lambda: False
        self.reset()

    def reset(self) -> None:
        """Nobody wants to hear anything, and nothing waits."""
        self._chance = self._random()
        self._bindings: list[Binding] = []
        self._queue: list[Offline] = []
        self._last_binding = 0
        self._last_entry = 0
        self._noticed: dict[int, float] = {}

    def answer(self, call: Call) -> Outcome | None:
        method = self._methods.get(call.operation.name.lower())
        if method is None or call.operation.generation != "classic":
            return None
        if not call.caller.application:
            return Failure(*_WRONG_AUTH, "only applications use events: call with an OAuth token")
        return method(call)

    def is_bound(self, event: str) -> bool:
        """Whether anybody wants to hear of an event."""
        return any(each.event == event for each in self._bindings)

    def online(self, event: str) -> list[Binding]:
        """The handlers to be called for an event."""
        return [each for each in self._bindings if each.event == event and not each.offline]

    def enqueue(self, event: str, data: Mapping[str, Any], change: Change) -> list[Binding]:
        """Put the event into the queues of those who read it later, once per object; the
        handlers that are to hear of it now.
        """
        applications: set[str] = set()
        for binding in self._bindings:
            if binding.event != event or not binding.offline:
                continue
            connector = change.call.params.get("auth_connector")
            if binding.connector and connector == binding.connector:
                # Its own change: that is what the key is for.
                continue
            same = (
                each
                for each in self._queue
                if (each.application, each.event, each.connector, each.data)
                == (binding.application, event, binding.connector, data)
                and not each.process
            )
            waiting = next(same, None)
            if waiting is not None:
                waiting.when = self._clock()
                continue
            applications.add(binding.application)
            self._last_entry += 1
            self._queue.append(
                Offline(
                    self._last_entry,
                    binding.application,
                    event,
                    data,
                    binding.connector,
                    self._clock(),
                )
            )
        del self._queue[:-_MOST_QUEUED]
        return [each for each in self.online(NOTICE) if self._due(each, applications)]

    def _due(self, binding: Binding, applications: set[str]) -> bool:
        now = self._clock()
        before = self._noticed.get(binding.id)
        if binding.application not in applications or (
            before is not None and now < before + binding.pause
        ):
            return False
        self._noticed[binding.id] = now
        return True

    # --- handlers -----------------------------------------------------------------------------

    def _bind(self, call: Call) -> Outcome:
        event = str(call.params.get("event", "")).upper()
        handler = str(call.params.get("handler") or "")
        offline = call.params.get("event_type") == "offline"
        if self.is_of_another_site():
            # It would have this machine post to its own services.
            reason = "pages of other sites may not bind handlers"
            return self._refuse(call, "denied", reason=reason)
        if len(self._bindings) >= _MOST_BINDINGS:
            return self._refuse(call, "denied", reason=f"{_MOST_BINDINGS} handlers are bound")
        if event != TEST and not self._names.is_known(event):
            return self._refuse(
                call, "not_found", parameter="event", reason=f"no such event: {event}"
            )
        if not offline and urlsplit(handler).scheme not in ("http", "https"):
            return self._refuse(
                call,
                "invalid",
                parameter="handler",
                reason=f"{handler!r} is not an HTTP URL",
            )
        binding = Binding(
            self._last_binding + 1,
            call.caller.application,
            event,
            "" if offline else handler,
            _integer(call.params.get("auth_type")),
            offline,
            str(call.params.get("auth_connector") or ""),
            _pause(call.params.get("options")),
        )
        if not any(_same(binding, each) for each in self._bindings):
            self._last_binding += 1
            self._bindings.append(binding)
        return Success(True)

    def _get(self, call: Call) -> Outcome:
        shown = []
        for each in self._of(call):
            entry = {
                "event": each.event,
                "handler": each.handler,
                "auth_type": str(each.auth_type),
                "offline": int(each.offline),
            }
            if each.connector:
                entry["connector_id"] = each.connector
            shown.append(entry)
        return Success(shown)

    def _unbind(self, call: Call) -> Outcome:
        params = call.params
        offline = params.get("event_type") == "offline"
        event = str(params.get("event") or "").upper()
        handler = str(params.get("handler") or "")
        gone = [
            each
            for each in self._of(call)
            if each.offline == offline
            and event in ("", each.event)
            and (offline or handler in ("", each.handler))
            and (params.get("auth_type") is None or _integer(params["auth_type"]) == each.auth_type)
        ]
        self._bindings = [each for each in self._bindings if each not in gone]
        return Success({"count": len(gone)})

    def _test(self, call: Call) -> Outcome:
        mine = [each for each in self._of(call) if each.event == TEST]
        if self.deliver is not None:
            self.deliver(mine, {"QUERY": dict(call.params)}, call)
        return Success(True)

    def _of(self, call: Call) -> list[Binding]:
        return [each for each in self._bindings if each.application == call.caller.application]

    # --- the queue ----------------------------------------------------------------------------

    def _offline_get(self, call: Call) -> Outcome:
        """Read and remove, or with ``clear=0`` reserve under a ``process_id``."""
        process = str(call.params.get("process_id") or "")
        clear = truth_of(call.params.get("clear", True)) is not False
        found = self._select(call, lambda each: each.process == process)
        found = found[: _integer(call.params.get("limit")) or PAGE_SIZE]
        if clear and not process:
            self._drop(found)
            return Success({"process_id": None, "events": [_shown(each) for each in found]})
        process = process or "".join(self._chance.choices(_LETTERS, k=32))
        for each in found:
            each.process = process
        return Success({"process_id": process, "events": [_shown(each) for each in found]})

    def _offline_list(self, call: Call) -> Outcome:
        found = self._select(call, lambda _: True)
        start = max(_integer(call.params.get("start")), 0)
        page = found[start : start + PAGE_SIZE]
        following = start + PAGE_SIZE if start + PAGE_SIZE < len(found) else None
        shown = [
            {**_shown(each), "PROCESS_ID": each.process, "ERROR": str(int(each.failed))}
            for each in page
        ]
        return Success(shown, total=len(found), next=following)

    def _offline_clear(self, call: Call) -> Outcome:
        self._drop(self._reserved(call, ("id", "message_id")))
        return Success(True)

    def _offline_error(self, call: Call) -> Outcome:
        for each in self._reserved(call, ("message_id",)):
            each.failed = True
        return Success(True)

    def _reserved(self, call: Call, keys: tuple[str, ...]) -> list[Offline]:
        process = str(call.params.get("process_id", ""))
        found = [e for e in self._mine(call) if process and e.process == process]
        for key in keys:
            wanted = call.params.get(key)
            if wanted:
                numbers = {key_of(n) for n in (wanted if isinstance(wanted, list) else [wanted])}
                return [each for each in found if str(each.id) in numbers]
        return found

    def _select(self, call: Call, keep: Callable[[Offline], bool]) -> list[Offline]:
        """The entries that the filter lets through, in the order that was asked for."""
        conditions = filtering.classic(call.params.get("filter") or {}, {}, "id")
        entries = {each.id: each for each in self._mine(call) if keep(each)}
        records = [
            Record(each.id, {fold(name): value for name, value in _row(each).items()})
            for each in entries.values()
        ]
        order = read_order(call.params.get("order")) or [("timestampx", False)]
        matching = sort_records((r for r in records if conditions.matches(r)), order)
        return [entries[record.id] for record in matching]

    def _mine(self, call: Call) -> list[Offline]:
        connector = str(call.params.get("auth_connector") or "")
        return [
            each
            for each in self._queue
            if each.application == call.caller.application and each.connector == connector
        ]

    def _drop(self, gone: list[Offline]) -> None:
        numbers = {each.id for each in gone}
        self._queue = [each for each in self._queue if each.id not in numbers]


def _same(one: Binding, other: Binding) -> bool:
    return (
        one.application == other.application
        and one.event == other.event
        and one.handler == other.handler
        and one.offline == other.offline
        and one.auth_type == other.auth_type
        and one.connector == other.connector
    )


def _pause(options: Any) -> float:
    given = options.get("minTimeout") if isinstance(options, Mapping) else None
    return max(float(_integer(given)), 1.0)


def _shown(each: Offline) -> dict[str, Any]:
    return {
        "ID": str(each.id),
        "TIMESTAMP_X": dt.datetime.fromtimestamp(each.when, dt.UTC).isoformat(timespec="seconds"),
        "EVENT_NAME": each.event,
        "EVENT_DATA": dict(each.data),
        "EVENT_ADDITIONAL": False,
        "MESSAGE_ID": str(each.id),
    }


def _row(each: Offline) -> dict[str, Any]:
    return {**_shown(each), "PROCESS_ID": each.process, "ERROR": int(each.failed)}


def _integer(value: Any) -> int:
    try:
        return int(value)
    except (TypeError, ValueError):
        return 0
