"""httpx at the edge: its settings, requests out, bounded answers in, errors told apart."""

from __future__ import annotations

import time
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeVar

import httpx

from .effects import HttpRequest, HttpResponse
from .errors import (
    AnswerTooLarge,
    NotSent,
    ParameterError,
    RedirectRefused,
    SentButUnanswered,
    TransportError,
    UnreadableAnswer,
)
from .masking import mask, mask_chain

if TYPE_CHECKING:
    import ssl

Client = TypeVar("Client", httpx.Client, httpx.AsyncClient)

#: Longer than the portal works on a request (60 s): a slow answer is not taken for a lost one.
DEFAULT_TIMEOUT: Final = httpx.Timeout(75.0, connect=15.0)

#: Connections kept open: enough for a fast list, few enough for a shared portal.
DEFAULT_LIMITS: Final = httpx.Limits(max_connections=100, max_keepalive_connections=20)

#: Bytes of one answer, decompressed: a full batch of large rows, and a bound on memory.
MAX_ANSWER_BYTES: Final = 128 * 1024 * 1024
#: Seconds for one answer altogether: ``timeout`` is per read, and a drip never ends.
MAX_ANSWER_SECONDS: Final = 300.0

#: Errors before the first byte of the request could matter.
_NOT_SENT: Final = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
    httpx.InvalidURL,
    httpx.LocalProtocolError,
)

#: Compressions that are asked for, and what zlib calls them.
_CODINGS: Final[Mapping[str, int]] = {"gzip": 31, "x-gzip": 31, "deflate": 15}
_RAW_DEFLATE: Final = -15


@dataclass(frozen=True, slots=True)
class Bounds:
    """How large an answer may be, and how long it may take."""

    answer_bytes: int = MAX_ANSWER_BYTES
    answer_seconds: float = MAX_ANSWER_SECONDS


def standard_headers(user_agent: str) -> dict[str, str]:
    """What goes along with every request."""
    return {
        "Accept": "application/json",
        "Accept-Encoding": "gzip, deflate",
        "Connection": "keep-alive",
        "User-Agent": user_agent,
    }


# --- settings of httpx ----------------------------------------------------------------------------


def client_settings(options: Mapping[str, Any], *, secure: bool) -> dict[str, Any]:
    """The arguments of ``httpx.Client`` and ``httpx.AsyncClient``; None in ``options`` is unset."""
    settings: dict[str, Any] = {
        "timeout": DEFAULT_TIMEOUT,
        "limits": DEFAULT_LIMITS,
        "follow_redirects": False,
    }
    settings.update({name: value for name, value in options.items() if value is not None})
    if "verify" not in settings and "transport" not in settings:
        settings["verify"] = _trust(secure=secure)
    return settings


@cache
def _trust(*, secure: bool) -> ssl.SSLContext:
    """One context for all clients: reading the certificates takes longer than many calls.

    A client that only speaks plain HTTP gets one that trusts nobody, and costs nothing.
    """
    import ssl

    return httpx.create_ssl_context() if secure else ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def made(factory: Callable[..., Client], **settings: Any) -> Client:
    """A new client.

    :raises ParameterError: a setting of it is wrong. Nothing was sent.
    """
    try:
        return factory(**settings)
    except Exception as error:
        raise ParameterError(f"the http client cannot be made: {mask(str(error))}") from error


def holds_connections(given: object) -> bool:
    """Whether a given client or transport keeps connections, which belong to one process and, of
    asynchronous ones, to one event loop. Transports for tests do not."""
    pooled = (httpx.HTTPTransport, httpx.AsyncHTTPTransport)
    if isinstance(given, (httpx.Client, httpx.AsyncClient)):
        transport = getattr(given, "_transport", None)
        return transport is None or isinstance(transport, pooled)
    return isinstance(given, pooled)


# --- clients of our own ---------------------------------------------------------------------------


class _NoCookies(httpx.Cookies):
    """Keeps none: PHP runs the requests of one session one after another."""

    def extract_cookies(self, response: httpx.Response) -> None:
        pass


class PlainClient(httpx.Client):
    """A client without what no call needs: cookies cost more than all the rest."""

    @property
    def cookies(self) -> httpx.Cookies:
        return _NO_COOKIES

    @cookies.setter
    def cookies(self, cookies: object) -> None:
        pass


class PlainAsyncClient(httpx.AsyncClient):
    """The same for asyncio."""

    @property
    def cookies(self) -> httpx.Cookies:
        return _NO_COOKIES

    @cookies.setter
    def cookies(self, cookies: object) -> None:
        pass


_NO_COOKIES: Final = _NoCookies()
#: Credentials are in the URL or the body; httpx looks for others in every URL without this.
_NO_AUTH: Final = httpx.Auth()

# --- requests -------------------------------------------------------------------------------------


@lru_cache(512)
def _parsed(url: str) -> tuple[httpx.URL, bytes]:
    """A URL, and the host that is asked: a client calls few, and httpx takes long to read one."""
    parsed = httpx.URL(url)
    return parsed, parsed.netloc


class Courier:
    """How requests go over one client: built at once for our own, by the client itself for one
    that was given, whose headers, cookies and authentication go along."""

    def __init__(self, client: Any, headers: Mapping[str, str], *, given: bool) -> None:
        self.client = client
        self._headers = dict(headers)
        self._fixed = [(name.encode(), value.encode()) for name, value in headers.items()]
        self._given = given
        # Redirects are judged by the core, whatever a given client would do with them.
        self.options: dict[str, Any] = {"stream": True, "follow_redirects": False}
        if not given:
            self.options["auth"] = _NO_AUTH

    def build(self, request: HttpRequest) -> httpx.Request:
        """The request as httpx has it.

        :raises NotSent: it cannot be built.
        """
        try:
            if self._given or request.content is None:
                return self._built_by_client(request)
            url, host = _parsed(request.url)
            content = request.content
            headers = [
                (b"Host", host),
                *self._fixed,
                *((name.encode(), value.encode()) for name, value in request.headers.items()),
                (b"Content-Length", b"%d" % len(content)),
            ]
            return httpx.Request(
                request.method, url, headers=headers, stream=httpx.ByteStream(content)
            )
        except Exception as error:
            raise _not_sent(error, request, temporary=False) from error

    def _built_by_client(self, request: HttpRequest) -> httpx.Request:
        # URLs with tokens in their queries are not kept.
        url = request.url if request.content is None else _parsed(request.url)[0]
        headers = {**self._headers, **request.headers}
        found: httpx.Request = self.client.build_request(
            request.method, url, content=request.content, headers=headers
        )
        return found


# --- answers --------------------------------------------------------------------------------------


class Decoder(Protocol):
    def decompress(self, data: bytes, max_length: int = 0, /) -> bytes: ...
    @property
    def unconsumed_tail(self) -> bytes: ...


class AnswerReader:
    """Collects an answer chunk by chunk, decompressed, within bounds."""

    def __init__(self, response: httpx.Response, bounds: Bounds, begun: float) -> None:
        self._response = response
        self._bounds = bounds
        self._until = begun + bounds.answer_seconds
        self._decoder, self._raw = _decoder(response.headers.get("Content-Encoding", ""))
        announced = response.headers.get("Content-Length", "")
        length = int(announced) if announced.isdigit() and len(announced) < 19 else 0
        if length > bounds.answer_bytes:
            raise self._too_large()
        # As large as it will be, where that is known: growing takes room to grow into.
        self._body = bytearray(length if self._decoder is None else 0)
        self._size = 0
        self._fed = False

    def feed(self, chunk: bytes) -> None:
        if time.monotonic() > self._until:
            raise late(self._bounds)
        if self._decoder is None:
            self._add(chunk)
        else:
            self._decode(chunk)
        if self._size > self._bounds.answer_bytes:
            raise self._too_large()

    def _add(self, data: bytes) -> None:
        end = self._size + len(data)
        self._body[self._size : end] = data
        self._size = end

    def _decode(self, chunk: bytes) -> None:
        """Decompress no more than fits: a few bytes may stand for gigabytes."""
        assert self._decoder is not None
        while chunk and self._size <= self._bounds.answer_bytes:
            room = self._bounds.answer_bytes - self._size + 1
            try:
                self._add(self._decoder.decompress(chunk, room))
            except zlib.error as error:
                if self._raw or self._fed:
                    raise UnreadableAnswer(f"the answer cannot be decompressed: {error}") from error
                # "deflate" is meant to be wrapped, and not all servers do so.
                self._decoder, self._raw = zlib.decompressobj(_RAW_DEFLATE), True
                continue
            self._fed = True
            chunk = self._decoder.unconsumed_tail

    def whole(self) -> HttpResponse:
        del self._body[self._size :]
        return HttpResponse(self._response.status_code, self._body, self._response.headers.get)

    def _too_large(self) -> AnswerTooLarge:
        return AnswerTooLarge(
            f"the answer is larger than {self._bounds.answer_bytes:,} bytes (max_answer_bytes)",
            status=self._response.status_code,
        )


def _decoder(header: str) -> tuple[Decoder | None, bool]:
    """What decompresses an answer, and whether it cannot be anything else.

    :raises UnreadableAnswer: the compression was not asked for, or there are several: each
        multiplies what a small answer may grow to.
    """
    codings = [each.strip().lower() for each in header.split(",")]
    codings = [each for each in codings if each not in ("", "identity")]
    if not codings:
        return None, True
    if len(codings) > 1 or codings[0] not in _CODINGS:
        found = UnreadableAnswer(f"the answer has an encoding that is not accepted: {header!r:.80}")
        found.temporary = False
        raise found
    return zlib.decompressobj(_CODINGS[codings[0]]), codings[0] != "deflate"


def preloaded(response: httpx.Response, bounds: Bounds) -> HttpResponse:
    """An answer that httpx has read already, as transports for tests have it."""
    if len(response.content) > bounds.answer_bytes:
        raise AnswerTooLarge(
            f"the answer is larger than {bounds.answer_bytes:,} bytes (max_answer_bytes)",
            status=response.status_code,
        )
    return HttpResponse(response.status_code, response.content, response.headers.get)


def late(bounds: Bounds) -> SentButUnanswered:
    return SentButUnanswered(
        f"sent, and no whole answer within {bounds.answer_seconds:g} s (max_answer_seconds)"
    )


# --- errors ---------------------------------------------------------------------------------------


def lost(error: Exception, request: HttpRequest) -> TransportError:
    """Our error for any other that sending or reading raised, with no secret in what it is
    chained to."""
    if isinstance(error, TransportError):
        return error
    if isinstance(error, _NOT_SENT):
        return _not_sent(error, request, temporary=not _is_permanent(error))
    text = _masked_text(error, request)
    if isinstance(error, httpx.RemoteProtocolError) and "location header" in text:
        # httpx reads the header even where it is told not to follow it.
        return RedirectRefused("redirect not followed: it is not a URL")
    # Whatever it is, it came up after sending began: the call may have run.
    return SentButUnanswered(f"sent to {request.origin}, no answer: {text}")


def _not_sent(error: Exception, request: HttpRequest, *, temporary: bool) -> NotSent:
    found = NotSent(f"not sent to {request.origin}: {_masked_text(error, request)}")
    found.temporary = temporary
    return found


def _masked_text(error: Exception, request: HttpRequest) -> str:
    secrets = tuple(request.secrets())
    mask_chain(error, _masked_request(request), secrets)
    text = mask(str(error), secrets)
    if isinstance(error, (httpx.HTTPError, httpx.InvalidURL)):
        return text or type(error).__name__
    return f"{type(error).__name__}: {text}"


def _masked_request(request: HttpRequest) -> httpx.Request:
    try:
        return httpx.Request(request.method, request.shown)
    except Exception:  # noqa: BLE001 - what is no URL is masked altogether
        return httpx.Request(request.method, "http://masked.invalid/")


def _is_permanent(error: BaseException) -> bool:
    """A certificate that is not trusted, or a URL that is none, will not be better next time."""
    import ssl

    if isinstance(error, (httpx.UnsupportedProtocol, httpx.InvalidURL)):
        return True
    seen: BaseException | None = error
    while seen is not None:
        if isinstance(seen, ssl.SSLCertVerificationError) or (
            "CERTIFICATE_VERIFY_FAILED" in str(seen)
        ):
            return True
        seen = seen.__cause__ or seen.__context__
    return False
