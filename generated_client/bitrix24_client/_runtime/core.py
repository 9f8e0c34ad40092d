"""One call, from parameters to envelope, without doing any I/O.

This is where authorization, redirects, limits, retries and errors meet. Everything above
(batches, lists) is made of such calls; everything below is effects.
"""

from __future__ import annotations

import logging
import time
import uuid
from collections.abc import Callable
from typing import Any, Final, TypeVar

from .answers import Envelope, read
from .auth import Auth
from .effects import Flow, HttpRequest, HttpResponse, Send, Sleep
from .encoding import to_json, with_files
from .errors import (
    ApiError,
    OperationTimeLimit,
    ParameterError,
    QueryLimitExceeded,
    RedirectRefused,
    TransportError,
)
from .limits import LeakyBucket, OperatingTime
from .masking import MASK
from .method import Call
from .portal import REDIRECTS
from .retry import Attempt, Retry

T = TypeVar("T")

logger: Final = logging.getLogger("bitrix24_client")

#: A renamed portal redirects once; more is a loop.
_MOST_REDIRECTS: Final = 3

_JSON: Final = {"Content-Type": "application/json"}


class Core:
    """What all calls of a client share: who calls, the limits, and how errors are met."""

    def __init__(
        self,
        auth: Auth,
        *,
        limiter: LeakyBucket | None,
        operating: OperatingTime,
        retry: Retry,
        strict: bool = False,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.auth = auth
        self.limiter = limiter
        self.operating = operating
        self.retry = retry
        self.strict = strict
        self.clock = clock

    def send(self, call: Call[T], body: bytes | None = None) -> Flow[Envelope[T]]:
        """Send a call until it is answered, or until there is nothing more to try.

        ``body`` replaces the parameters as JSON (batches write their own).
        """
        method = call.method
        v3 = method.version == "v3"
        content = to_json(with_files(call), v3=v3) if body is None else body
        key = call.idempotency_key
        if key is None and v3 and not method.safe and content[:1] != b"[":
            key = str(uuid.uuid4())
        headers = _JSON if key is None else {**_JSON, "Idempotency-Key": _key(key)}
        begun = self.clock()
        number = 0
        while True:
            number += 1
            yield from self._stay_within_limits(method.name)
            sent = self.clock()
            try:
                envelope = yield from self._authorized(call, content, headers)
            except (ApiError, TransportError) as error:
                attempt = Attempt(
                    error,
                    number=number,
                    elapsed=self.clock() - begun,
                    took=self.clock() - sent,
                    safe=method.safe,
                    keyed=v3 and key is not None,
                    reset_in=self.operating.reset_in(method.name, self.clock()),
                )
                wait = self.consider(attempt, method.name)
                if wait is None:
                    if number > 1:
                        error.add_note(f"given up after {number} tries, {attempt.elapsed:.1f} s")
                    raise
                yield Sleep(wait)
            else:
                self._heed(method.name, envelope.body)
                if self.strict:
                    method.check(envelope.body)
                return envelope

    def consider(self, attempt: Attempt, method: str) -> float | None:
        """Seconds to wait before the next try, None if there is to be none."""
        error, now = attempt.error, self.clock()
        if isinstance(error, QueryLimitExceeded) and self.limiter is not None:
            self.limiter.exceeded(now)
        wait = self.retry(attempt)
        if isinstance(error, OperationTimeLimit):
            self.operating.block(method, wait or attempt.reset_in or 0.0, now)
        if wait is not None:
            logger.warning("%s; try %d in %.1f s", error, attempt.number + 1, wait)
        return wait

    def _stay_within_limits(self, method: str) -> Flow[None]:
        held = self.operating.delay(method, self.clock())
        if held > self.retry.seconds:
            raise OperationTimeLimit(
                "OPERATION_TIME_LIMIT",
                f"not sent: the method is blocked for another {held:.0f} s",
                status=429,
                method=method,
            )
        if held > 0:
            yield Sleep(held)
        if self.limiter is not None:
            wait = self.limiter.reserve(self.clock())
            if wait > 0:
                logger.debug("%s waits %.1f s for the request limit", method, wait)
                yield Sleep(wait)

    def _heed(self, method: str, body: Any) -> None:
        reported = body.get("time")
        if isinstance(reported, dict):
            self.operating.report(method, reported, self.clock())

    def _authorized(
        self, call: Call[T], content: bytes, headers: dict[str, str]
    ) -> Flow[Envelope[T]]:
        """One try, with a second one if the access token has expired: that one did not run."""
        token = yield from self.auth.token()
        try:
            return (yield from self._exchanged(call, content, headers, token))
        except ApiError as error:
            if not (yield from self.auth.renew(error, token)):
                raise
            logger.info("%s: access token renewed", call.method.name)
        token = yield from self.auth.token()
        return (yield from self._exchanged(call, content, headers, token))

    def _exchanged(
        self, call: Call[T], content: bytes, headers: dict[str, str], token: str | None
    ) -> Flow[Envelope[T]]:
        """One request; more only where the portal says that it has moved."""
        method = call.method
        if token is not None:
            content, headers = _with_token(content, headers, token)
        path = self.auth.path(method.version) + method.name
        for _ in range(_MOST_REDIRECTS + 1):
            url = self.auth.portal.base + path
            response: HttpResponse = yield Send(
                HttpRequest(url, self._shown(url), content=content, headers=headers)
            )
            if logger.isEnabledFor(logging.DEBUG):
                size = len(response.content)
                logger.debug("%s: HTTP %d, %d bytes", method.name, response.status, size)
            if response.status not in REDIRECTS:
                return read(response, method, self.auth.secrets())
            self.auth.portal.redirected(url, response.header("Location"), method.name)
            logger.warning("the portal has moved to %s", self.auth.portal.base)
        raise RedirectRefused("redirected too often", method=method.name)

    def _shown(self, url: str) -> str:
        for secret in self.auth.secrets():
            if secret:
                url = url.replace(secret, MASK)
        return url


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
