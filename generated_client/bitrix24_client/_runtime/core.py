"""One call, from parameters to envelope, without doing any I/O.

This is where authorization, redirects, limits, retries and errors meet. Everything above
(batches, lists) is made of such calls; everything below is effects.
"""

from __future__ import annotations

import logging
import os
import time
import uuid
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeVar

from .answers import Envelope, read
from .auth import Auth
from .effects import Flow, HandOver, HttpRequest, HttpResponse, Send, Sleep
from .encoding import encoded, to_json
from .errors import (
    ApiError,
    OperationTimeLimit,
    ParameterError,
    QueryLimitExceeded,
    RedirectRefused,
    TransportError,
)
from .limits import AsyncLimiter, Limiter, OperatingTime
from .method import Call
from .portal import REDIRECTS
from .retry import Attempt, Retry
from .throttle import Throttle

if TYPE_CHECKING:
    from .effects import AsyncIO, SyncIO

T = TypeVar("T")

logger: Final = logging.getLogger("bitrix24_client")

#: A renamed portal redirects once; more is a loop.
_MOST_REDIRECTS: Final = 3
#: The pair that another process has stored may have expired, too.
_MOST_RENEWALS: Final = 2
#: Shorter waits for a blocked method are not worth a warning.
_LONG_WAIT: Final = 5.0

_JSON: Final = {"Content-Type": "application/json"}


class _Tries:
    """The tries of one call so far, for the rules that decide on another one."""

    __slots__ = (
        "_begun",
        "_clock",
        "_down",
        "_first",
        "_keyed",
        "_refused",
        "_safe",
        "number",
    )

    def __init__(self, clock: Callable[[], float], *, safe: bool, keyed: bool) -> None:
        self._clock = clock
        self._safe = safe
        self._keyed = keyed
        self._first: float | None = None
        self._begun = 0.0
        #: When the connection first failed, without an answer in between.
        self._down: float | None = None
        self._refused = 0
        self.number = 0

    def begin(self) -> None:
        self.number += 1
        self._begun = self._clock()
        if self._first is None:
            # Not before: waiting for a place is no part of trying.
            self._first = self._begun

    def failed(self, error: ApiError | TransportError, reset_in: float | None) -> Attempt:
        now = self._clock()
        self._refused += isinstance(error, QueryLimitExceeded)
        if not isinstance(error, TransportError):
            self._down = None
        elif self._down is None:
            self._down = now
        return Attempt(
            error,
            number=self.number,
            refused=self._refused,
            elapsed=now - (self._first or 0.0),
            took=now - self._begun,
            down=0.0 if self._down is None else now - self._down,
            safe=self._safe,
            keyed=self._keyed,
            reset_in=reset_in,
        )


class Core:
    """What all calls of a client share: who calls, the limits, and how errors are met."""

    def __init__(
        self,
        auth: Auth,
        *,
        limiter: Limiter | AsyncLimiter | None,
        operating: OperatingTime,
        retry: Retry,
        strict: bool = False,
        clock: Callable[[], float] = time.monotonic,
        auth_connector: str | None = None,
    ) -> None:
        self.auth = auth
        self.limiter = limiter
        self.operating = operating
        self.retry = retry
        self.strict = strict
        self.clock = clock
        self.auth_connector = auth_connector
        self._throttle = None if limiter is None else Throttle(limiter, clock, auth.secrets)

    def send(
        self, call: Call[T], body: bytes | None = None, *, patient: bool = False
    ) -> Flow[Envelope[T]]:
        """Send a call until it is answered, or until there is nothing more to try.

        ``body`` replaces the parameters as JSON (batches write their own). ``patient`` leaves it
        to the consumer to decode a large answer: as bytes it takes a fraction of the memory.
        """
        method = call.method
        v3 = method.version == "v3"
        content = self._content(call) if body is None else body
        key = call.idempotency_key
        if key is None and v3 and not method.safe and content[:1] != b"[":
            key = str(uuid.uuid4())
        request_id = os.urandom(8).hex()
        headers = {**_JSON, "X-Request-ID": request_id}
        if key is not None:
            headers["Idempotency-Key"] = _key(key)
        tries = _Tries(self.clock, safe=method.safe, keyed=v3 and key is not None)
        while True:
            yield from self._stay_within_limits(method.name)
            tries.begin()
            try:
                envelope = yield from self._authorized(call, content, headers, patient)
            except (ApiError, TransportError) as error:
                error.request_id = request_id
                error.method = error.method or method.name
                reset_in = self.operating.reset_in(method.name, self.clock())
                attempt = tries.failed(error, reset_in)
                wait = yield from self.consider(attempt, method.name)
                if wait is None:
                    if tries.number > 1:
                        elapsed = f"{attempt.elapsed:.1f} s"
                        error.add_note(f"given up after {tries.number} tries, {elapsed}")
                    raise
                yield Sleep(wait)
            else:
                self._record_operating_time(method.name, envelope.body)
                yield from self._share_blocked()
                if self.strict:
                    method.check(envelope.body)
                return envelope

    def consider(self, attempt: Attempt, method: str) -> Flow[float | None]:
        """Seconds to wait before the next try, None if there is to be none."""
        error = attempt.error
        if isinstance(error, QueryLimitExceeded) and self._throttle is not None:
            yield from self._throttle.exceeded()
        wait = self.retry(attempt)
        if isinstance(error, OperationTimeLimit):
            self.operating.block(method, wait or attempt.reset_in or 0.0, self.clock())
            yield from self._share_blocked()
        if wait is not None:
            logger.warning(
                "%s; retrying in %.1f s (attempt %d)%s",
                error,
                wait,
                attempt.number + 1,
                _mentioned(error.request_id),
            )
        return wait

    def with_connector(self, call: Call[T]) -> Call[T]:
        """The call with ``auth_connector`` as its last parameter, if the client has one.

        Portals leave events out of the queue of a connector that it caused itself
        (api-reference/events/offline-events.md). Where parameters count by position, it goes
        along only behind all of them.
        """
        connector, params = self.auth_connector, call.params
        if connector is None or "auth_connector" in params:
            return call
        if any(name not in params for name in call.method.positional):
            return call
        return call.with_params({**params, "auth_connector": connector})

    def _content(self, call: Call[Any]) -> bytes:
        return encoded(self.with_connector(call))

    def _stay_within_limits(self, method: str) -> Flow[None]:
        yield from self._wait_until_free(method, self.operating.delay(method, self.clock()))
        if self._throttle is not None:
            # A batch before this call may have found out.
            yield from self._share_blocked()
            while held := (yield from self._throttle.wait(method)):
                yield from self._wait_until_free(method, held)

    def _wait_until_free(self, method: str, held: float) -> Flow[None]:
        """Wait as long as the method is blocked, if that is not too long."""
        if held > self.retry.seconds:
            raise OperationTimeLimit(
                "OPERATION_TIME_LIMIT",
                f"not sent: the method is blocked for another {held:.0f} s",
                status=429,
                method=method,
            )
        if held > 0:
            level = logging.WARNING if held > _LONG_WAIT else logging.DEBUG
            logger.log(level, "%s has used up its operating time: waiting %.1f s", method, held)
            yield Sleep(held)

    def _share_blocked(self) -> Flow[None]:
        """Tell other processes which methods have used up their operating time."""
        if self._throttle is not None:
            for method, seconds in self.operating.newly_blocked(self.clock()).items():
                if seconds > 0:
                    yield from self._throttle.block(method, seconds)

    def _record_operating_time(self, method: str, body: Mapping[str, Any]) -> None:
        reported = body.get("time")
        if isinstance(reported, dict):
            self.operating.report(method, reported, self.clock())

    def _authorized(
        self, call: Call[T], content: bytes, headers: dict[str, str], patient: bool
    ) -> Flow[Envelope[T]]:
        """One try, with further ones if the access token has expired: those did not run."""
        renewals = 0
        while True:
            token = yield from self.auth.token()
            try:
                response = yield from self._exchanged(call, content, headers, token)
                if patient and response.status == 200:
                    yield HandOver()
                return read(response, call.method, self.auth.secrets())
            except ApiError as error:
                renewals += 1
                if renewals > _MOST_RENEWALS or not (yield from self.auth.renew(error, token)):
                    raise
                logger.info("%s: access token renewed", call.method.name)

    def _exchanged(
        self, call: Call[T], content: bytes, headers: dict[str, str], token: str | None
    ) -> Flow[HttpResponse]:
        """One request; more only where the portal says that it has moved."""
        method, auth = call.method, self.auth
        if token is not None:
            content, headers = _with_token(content, headers, token)
        path = auth.path(method.version) + method.name
        for _ in range(_MOST_REDIRECTS + 1):
            url = auth.portal.base + path
            response: HttpResponse = yield Send(
                HttpRequest(url, content=content, headers=headers, secrets=auth.secrets)
            )
            if logger.isEnabledFor(logging.DEBUG):
                logger.debug(
                    "%s: HTTP %d, %d bytes%s",
                    method.name,
                    response.status,
                    len(response.raw),
                    _mentioned(headers["X-Request-ID"]),
                )
            if response.status not in REDIRECTS:
                return response
            location = response.header("Location")
            auth.portal.redirected(url, location, method.name, auth.secrets())
            logger.warning("the portal has moved to %s", auth.portal.base)
            # The new address is saved with the tokens.
            yield from auth.token()
        raise RedirectRefused("redirected too often", method=method.name)


def _mentioned(request_id: str) -> str:
    return f" [request {request_id}]" if request_id else ""


def _with_token(
    content: bytes, headers: dict[str, str], token: str
) -> tuple[bytes, dict[str, str]]:
    """The token as last key of the body, or in a header where the body is an array.

    Last, because some methods count the positions of their parameters; how an array carries a
    token is not documented, and a header is kept out of logs where a query string is not.
    """
    if content[:1] == b"[":
        return content, {**headers, "Authorization": f"Bearer {token}"}
    comma = b"" if content == b"{}" else b","
    return content[:-1] + comma + b'"auth":' + to_json(token) + b"}", headers


def _key(key: str) -> str:
    if not (1 <= len(key) <= 255 and key.isascii() and key.isprintable()):
        raise ParameterError("an idempotency key is 1 to 255 printable ASCII characters")
    return key


class SyncCaller(Protocol):
    """A blocking client as lists and batches see it: its core, and what performs the effects."""

    _core: Core

    @property
    def _io(self) -> SyncIO: ...


class AsyncCaller(Protocol):
    """The same of a client for ``asyncio``."""

    _core: Core

    @property
    def _io(self) -> AsyncIO: ...
