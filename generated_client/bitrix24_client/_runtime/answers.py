"""Reading what came back: the envelope, or the error it says."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import UTC
from typing import Any, Final, Generic, TypeVar

from .effects import Body, HttpResponse
from .error_codes import api_error
from .errors import ApiError, ServerError, UnreadableAnswer
from .masking import mask, masked
from .method import Method
from .views import View, moment, number, timestamp

T = TypeVar("T")

#: How much of an unreadable answer an error keeps.
_SNIPPET: Final = 2000


class Time(View):
    """The ``time`` object of an answer (api-reference/data-types.md)."""

    __slots__ = ()

    start = timestamp("start")
    finish = timestamp("finish")
    duration = number("duration")
    processing = number("processing")
    date_start = moment("date_start")
    date_finish = moment("date_finish")
    #: Seconds of execution time that the method has used up, and when some are forgotten.
    operating = number("operating")
    operating_reset_at = timestamp("operating_reset_at")


class Envelope(Generic[T]):
    """An answer with what is around its result: ``result``, ``time``, ``total``, ``next``."""

    __slots__ = ("body", "method", "status")

    def __init__(self, method: Method[T], body: Mapping[str, Any], status: int = 200) -> None:
        self.method = method
        #: The whole answer as it came.
        self.body = body
        self.status = status

    @property
    def result(self) -> T:
        return self.method.decode(self.body)

    @property
    def time(self) -> Time:
        return Time(self.body.get("time"))

    @property
    def total(self) -> int | None:
        return count(self.body.get("total"))

    @property
    def next(self) -> int | None:
        return count(self.body.get("next"))

    def __repr__(self) -> str:
        return f"<Envelope {self.method.name} {list(self.body)}>"


def count(value: Any) -> int | None:
    """A number of rows; None for null, negative numbers and whatever else stands there."""
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 19:
        value = int(value)
    return value if type(value) is int and value >= 0 else None


def read(response: HttpResponse, method: Method[T], secrets: Iterable[str]) -> Envelope[T]:
    """The envelope of a successful answer; raises the error that any other says."""
    status = response.status
    body = _decoded(response.content)
    if body is _UNREADABLE:
        raise _unreadable(response, method.name, secrets)
    if status < 300:
        if method.bare:
            return Envelope(method, {"result": body}, status)
        if isinstance(body, dict) and "result" in body and not body.get("error"):
            return Envelope(method, body, status)
    if not isinstance(body, dict) or "error" not in body:
        raise _unreadable(response, method.name, secrets)
    # Masked: an error may quote what it was sent.
    raise error_in(masked(body, secrets), status, method.name, retry_after(response))


#: Not None, which is JSON.
_UNREADABLE: Final = object()


def _decoded(content: Body) -> Any:
    try:
        if b"\0" in content[:4]:
            # UTF-16 or UTF-32, which the parser finds out.
            return json.loads(bytes(content))
        return json.loads(str(content, "utf-8", "surrogatepass").removeprefix("\ufeff"))
    except (ValueError, RecursionError):
        # Not chained to our error: the parser's has the whole text with it.
        return _UNREADABLE


def error_in(
    body: Mapping[str, Any], status: int, method: str, wait: float | None = None
) -> ApiError:
    """The error of an answer, or of one command of a batch: classic or REST 3.0."""
    error = body.get("error")
    if isinstance(error, dict):
        code, message = error.get("code"), error.get("message")
    else:
        code, message = error, body.get("error_description")
    code = "" if code is None or code is False else str(code)
    return api_error(
        code, _text(message), status=status, method=method, body=body, retry_after=wait
    )


def _unreadable(
    response: HttpResponse, method: str, secrets: Iterable[str]
) -> ApiError | UnreadableAnswer:
    text = bytes(response.content[: 2 * _SNIPPET]).decode("utf-8", "replace")
    text = mask(text, secrets)[:_SNIPPET]
    status = response.status
    if status < 400:
        return UnreadableAnswer(
            f"HTTP {status}, and {'no result' if text[:1] == '{' else 'no readable JSON'}",
            method=method,
            status=status,
            body=text,
        )
    kind = "an answer without JSON" if text.strip() else "an empty answer"
    wait = retry_after(response)
    error = api_error("", kind, status=status, method=method, body=text, retry_after=wait)
    if status == 408:
        return ServerError("", kind, status=status, method=method, body=text, retry_after=wait)
    return error


def _text(value: Any) -> str:
    return value if isinstance(value, str) else "" if value is None else json.dumps(value)


def retry_after(response: HttpResponse) -> float | None:
    """``Retry-After``: seconds, or a date, as seconds from now."""
    value = (response.header("Retry-After") or "").strip()
    if not value:
        return None
    if value.isascii() and value.isdigit():
        return float(value) if len(value) < 10 else None
    from datetime import datetime
    from email.utils import parsedate_to_datetime

    try:
        when = parsedate_to_datetime(value)
    except ValueError:
        return None
    if when.tzinfo is None:
        when = when.replace(tzinfo=UTC)
    return max(0.0, (when - datetime.now(UTC)).total_seconds())
