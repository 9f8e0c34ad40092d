"""Delivery of events: a change of state is posted to the handlers that are bound to it.

The portal itself does no I/O: a :class:`WebhookSender` sends requests in the background, each
within a bounded time. Only handlers on this machine are called, unless
others are allowed.
"""

from __future__ import annotations

import http.client
import queue
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import SplitResult, urlsplit

from ...php import build_query
from ..model import Call, Caller, Exchange, Request, Response
from ..rules.oauth import Tokens, describe
from ..state.answerer import Change
from ..state.shapes import Shapes
from ..wire.origin import is_of_another_site
from .event_book import Binding, EventBook
from .event_names import EventNames

if TYPE_CHECKING:
    from ..options import Options
    from ..portal import Portal
    from ..state.memory import Memory

_NOT_LOCAL: Final = "handlers on other hosts are not called; allow the host with --event-host"
_LOCAL: Final = frozenset({"127.0.0.1", "::1", "localhost"})
_USER_AGENT: Final = "bitrix24-openapi-mock"
#: Events that may wait; older portals would lose them too when a handler is slow.
_WAITING: Final = 10_000
#: What is remembered of deliveries.
_REMEMBERED: Final = 1000


@dataclass(frozen=True, slots=True)
class EventRequest:
    """The HTTP request that reports an event to a handler."""

    event: str
    address: str
    body: bytes
    """Form-encoded as PHP does it."""


@dataclass(frozen=True, slots=True)
class Delivered:
    """The outcome of a delivery: the status that the handler answered, or why there is none."""

    request: EventRequest
    status: int | None
    problem: str = ""


Send = Callable[[EventRequest], int]
"""Sends a request and returns the status of the answer; raises OSError where that fails."""


class WebhookSender:
    """Sends requests one after another in a thread of its own, which starts with the first."""

    def __init__(self, send: Send) -> None:
        self._send = send
        self._waiting: queue.Queue[EventRequest | None] = queue.Queue(_WAITING)
        self._thread: threading.Thread | None = None
        self._lock = threading.Lock()
        self._idle = threading.Condition(self._lock)
        self._open = 0
        self._closed = False
        self.delivered: deque[Delivered] = deque(maxlen=_REMEMBERED)

    def post(self, request: EventRequest) -> None:
        """Hand over a request; never waits."""
        with self._lock:
            if self._closed:
                return
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="b24-events", daemon=True)
                self._thread.start()
            try:
                self._waiting.put_nowait(request)
            except queue.Full:
                self.delivered.append(Delivered(request, None, "too many events are queued"))
                return
            self._open += 1

    def refuse(self, request: EventRequest, problem: str) -> None:
        """Remember a request that is not sent, and why."""
        self.delivered.append(Delivered(request, None, problem))

    def wait(self, timeout: float = 10.0) -> bool:
        """Until everything is sent; whether it is."""
        until = time.monotonic() + timeout
        with self._idle:
            while self._open:
                left = until - time.monotonic()
                if left <= 0 or not self._idle.wait(left):
                    return not self._open
        return True

    def forget(self) -> None:
        """Drop what waits and what is remembered."""
        while True:
            try:
                request = self._waiting.get_nowait()
            except queue.Empty:
                break
            if request is None:
                self._waiting.put_nowait(None)
                break
            self._done()
        self.delivered.clear()

    def close(self, timeout: float = 10.0) -> None:
        """Stop after the request that is on its way."""
        with self._lock:
            self._closed = True
            thread = self._thread
        self.forget()
        if thread is not None:
            self._waiting.put_nowait(None)
            thread.join(timeout)

    def _run(self) -> None:
        while (request := self._waiting.get()) is not None:
            try:
                status = self._send(request)
            except (OSError, http.client.HTTPException, ValueError) as error:
                self.delivered.append(Delivered(request, None, f"{type(error).__name__}: {error}"))
            else:
                self.delivered.append(Delivered(request, status))
            finally:
                self._done()

    def _done(self) -> None:
        with self._idle:
            self._open -= 1
            if not self._open:
                self._idle.notify_all()


def send_by_http(timeout: float) -> Send:
    """Posts requests over HTTP; redirects are not followed, answers are not read."""

    def send(request: EventRequest) -> int:
        parts = urlsplit(request.address)
        secure = parts.scheme == "https"
        kind = http.client.HTTPSConnection if secure else http.client.HTTPConnection
        connection = kind(parts.hostname or "", parts.port, timeout=timeout)
        try:
            target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
            headers = {
                "Content-Type": "application/x-www-form-urlencoded",
                "User-Agent": _USER_AGENT,
            }
            connection.request("POST", target, request.body, headers)
            return connection.getresponse().status
        finally:
            connection.close()

    return send


class Delivery:
    """Turns changes into events, and events into requests."""

    def __init__(
        self,
        portal: Portal,
        tokens: Tokens,
        book: EventBook,
        names: EventNames,
        sender: WebhookSender,
    ) -> None:
        self._portal = portal
        self._tokens = tokens
        self._book = book
        self._names = names
        self.sender = sender
        self._request = Request("POST", "/rest/")

    def gate(self, exchange: Exchange, proceed: Callable[[Exchange], Response]) -> Response:
        """Remembers under which address the portal is known just now."""
        before, self._request = self._request, exchange.request
        try:
            return proceed(exchange)
        finally:
            self._request = before

    def is_of_another_site(self) -> bool:
        """Whether a page of another site sends the call that is being answered."""
        return is_of_another_site(self._request)

    def changed(self, change: Change) -> None:
        """A record was added, updated or deleted."""
        for code in self._names.of(change):
            if not self._book.is_bound(code):
                continue
            data = self._names.data(code, change)
            self.deliver(self._book.enqueue(code, data, change), [], change.call)
            self.deliver(self._book.online(code), data, change.call)

    def deliver(self, bindings: Iterable[Binding], data: Any, call: Call) -> None:
        """Send the same to several handlers."""
        for binding in bindings:
            self._send(binding, data, call)

    def _send(self, binding: Binding, data: Any, call: Call) -> None:
        payload = {
            "event": binding.event,
            "event_handler_id": str(binding.id),
            "data": data,
            "ts": str(int(self._portal.clock())),
            "auth": self._auth(binding, call),
        }
        request = EventRequest(binding.event, binding.handler, build_query(payload).encode())
        if self._may_call(urlsplit(binding.handler)):
            self.sender.post(request)
        else:
            self.sender.refuse(
                request,
                _NOT_LOCAL,
            )

    def _auth(self, binding: Binding, call: Call) -> dict[str, Any]:
        options = self._portal.options
        user = binding.auth_type or call.caller.user_id
        auth = self._tokens.issue(Caller(user, options.scopes, binding.application))
        about = {**describe(self._request, options), "user_id": user}
        # Handlers get an access token to call back with, but no way to renew it.
        auth.pop("refresh_token", None)
        return {**auth, **about, "application_token": options.application_token}

    def _may_call(self, address: SplitResult) -> bool:
        allowed = self._portal.options.event_hosts
        return "*" in allowed or address.hostname in _LOCAL or address.hostname in allowed


def install(
    portal: Portal,
    options: Options,
    tokens: Tokens,
    memory: Memory | None,
    *,
    send: Send | None = None,
) -> WebhookSender:
    """Let applications bind handlers, and call them when something changes."""
    webhooks: dict[str, Any] = {}
    for document in reversed(list(portal.catalogue.documents("classic"))):
        webhooks.update(document.raw.get("webhooks", {}))
    names = EventNames(webhooks, Shapes(portal.catalogue.components("classic")))
    book = EventBook(names, portal.refuse, portal.clock, lambda: portal.random_for("events"))
    sender = WebhookSender(send or send_by_http(options.event_timeout))
    delivery = Delivery(portal, tokens, book, names, sender)
    book.deliver = delivery.deliver
    book.is_of_another_site = delivery.is_of_another_site
    portal.add_answerer(book)
    portal.add_gate(delivery.gate)
    portal.on_reset(book.reset)
    portal.on_reset(sender.forget)
    portal.on_close(sender.close)
    if memory is not None:
        memory.listeners.append(delivery.changed)
    return sender
