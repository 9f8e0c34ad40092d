"""httpx at the edge: sending, sleeping, running beside; errors told apart by whether it ran."""

from __future__ import annotations

import threading
import time
from collections.abc import Awaitable, Callable, Mapping
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any, Final

import httpx

from .effects import Flow, HttpRequest, HttpResponse, run, run_async
from .errors import NotSent, RedirectRefused, SentButUnanswered, TransportError
from .masking import mask, mask_chain, mask_foreign_logs

if TYPE_CHECKING:
    import asyncio
    import ssl
    from concurrent.futures import Future, ThreadPoolExecutor

#: Longer than the portal works on a request (60 s): a slow answer is not taken for a lost one.
DEFAULT_TIMEOUT: Final = httpx.Timeout(75.0, connect=15.0)

#: Connections kept open: enough for a fast list, few enough for a shared portal.
DEFAULT_LIMITS: Final = httpx.Limits(max_connections=100, max_keepalive_connections=20)

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

#: Flows that a client runs beside each other at most.
_WORKERS: Final = 16


def lost(error: Exception, request: HttpRequest) -> TransportError:
    """Our error for httpx's, nothing secret in it or in what it is chained to."""
    mask_chain(error, httpx.Request(request.method, request.shown))
    text = mask(str(error)) or type(error).__name__
    if isinstance(error, _NOT_SENT):
        found = NotSent(f"not sent to {request.shown}: {text}")
        found.temporary = not _hopeless(error)
        return found
    if isinstance(error, httpx.RemoteProtocolError) and "location header" in text:
        # httpx reads the header even where it is told not to follow it.
        return RedirectRefused(f"redirect not followed: {text}")
    return SentButUnanswered(f"sent to {request.shown}, no answer: {text}")


def _hopeless(error: BaseException) -> bool:
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


def _cookie_free() -> Any:
    """A jar that takes no cookies: PHP runs requests of one session one after another."""
    from http.cookiejar import CookieJar, DefaultCookiePolicy

    return CookieJar(policy=DefaultCookiePolicy(allowed_domains=[]))


@cache
def _trust(*, secure: bool) -> ssl.SSLContext:
    """One context for all clients: reading the certificates takes longer than many calls.

    A client that only speaks plain HTTP gets one that trusts nobody, and costs nothing.
    """
    import ssl

    return httpx.create_ssl_context() if secure else ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def _options(options: Mapping[str, Any], *, secure: bool) -> dict[str, Any]:
    mask_foreign_logs()
    settings: dict[str, Any] = {
        "timeout": DEFAULT_TIMEOUT,
        "limits": DEFAULT_LIMITS,
        "follow_redirects": False,
        "cookies": _cookie_free(),
    }
    settings.update({name: value for name, value in options.items() if value is not None})
    if "verify" not in settings and "transport" not in settings:
        settings["verify"] = _trust(secure=secure)
    return settings


#: A client calls few URLs, and httpx takes long to take one apart.
_parsed: Final = lru_cache(512)(httpx.URL)


def _built(
    client: httpx.Client | httpx.AsyncClient, request: HttpRequest, headers: dict[str, str]
) -> httpx.Request:
    # The URLs of other requests have tokens in their queries: they do not come twice.
    url = _parsed(request.url) if request.method == "POST" else request.url
    headers = {**headers, **request.headers} if headers else request.headers
    return client.build_request(request.method, url, content=request.content, headers=headers)


def _answer(response: httpx.Response) -> HttpResponse:
    return HttpResponse(response.status_code, response.content, response.headers.get)


class Transport:
    """Effects done in threads, over an ``httpx.Client`` that is made when it is needed."""

    def __init__(
        self,
        options: Mapping[str, Any],
        user_agent: str,
        client: httpx.Client | None = None,
        sleep: Callable[[float], object] = time.sleep,
    ) -> None:
        headers = {"Accept": "application/json", "User-Agent": user_agent}
        self._options = {**options, "headers": headers}
        #: A given client has headers of its own: ours go along with every request.
        self._headers = headers if client is not None else {}
        self._client = client
        self._opened: list[httpx.Client] = []
        #: Whether the client was opened with certificates to trust; a given one is not replaced.
        self._secure = client is not None
        self._sleep = sleep
        self._pool: ThreadPoolExecutor | None = None
        self._lock = threading.Lock()
        if client is not None:
            mask_foreign_logs()

    def send(self, request: HttpRequest) -> HttpResponse:
        client = self._client
        secure = request.url.startswith("https:")
        if client is None or (secure and not self._secure):
            client = self._open(secure=secure)
        try:
            # Redirects are judged by the core, whatever the given client would do with them.
            built = _built(client, request, self._headers)
            return _answer(client.send(built, follow_redirects=False))
        except (httpx.RequestError, httpx.InvalidURL) as error:
            raise lost(error, request) from error

    def sleep(self, seconds: float) -> None:
        self._sleep(seconds)

    def spawn(self, flow: Flow[Any]) -> Future[Any]:
        with self._lock:
            if self._pool is None:
                from concurrent.futures import ThreadPoolExecutor

                self._pool = ThreadPoolExecutor(_WORKERS, thread_name_prefix="bitrix24")
            return self._pool.submit(run, flow, self)

    def _open(self, *, secure: bool) -> httpx.Client:
        with self._lock:
            if self._client is None or (secure and not self._secure):
                self._client = httpx.Client(**_options(self._options, secure=secure))
                self._secure = secure
                # One that was opened for plain HTTP may be in use: all are closed in the end.
                self._opened.append(self._client)
            return self._client

    def close(self) -> None:
        with self._lock:
            pool, self._pool = self._pool, None
            opened, self._opened = self._opened, []
            if opened:
                self._client, self._secure = None, False
        if pool is not None:
            pool.shutdown(wait=False, cancel_futures=True)
        for client in opened:
            client.close()


class AsyncTransport:
    """Effects done in asyncio tasks, over an ``httpx.AsyncClient`` made when it is needed."""

    def __init__(
        self,
        options: Mapping[str, Any],
        user_agent: str,
        client: httpx.AsyncClient | None = None,
        sleep: Callable[[float], Awaitable[object]] | None = None,
    ) -> None:
        headers = {"Accept": "application/json", "User-Agent": user_agent}
        self._options = {**options, "headers": headers}
        #: A given client has headers of its own: ours go along with every request.
        self._headers = headers if client is not None else {}
        self._client = client
        self._opened: list[httpx.AsyncClient] = []
        #: Whether the client was opened with certificates to trust; a given one is not replaced.
        self._secure = client is not None
        self._sleep = sleep
        self._tasks: set[asyncio.Task[Any]] = set()
        if client is not None:
            mask_foreign_logs()

    async def send(self, request: HttpRequest) -> HttpResponse:
        client = self._client
        secure = request.url.startswith("https:")
        if client is None or (secure and not self._secure):
            client = httpx.AsyncClient(**_options(self._options, secure=secure))
            self._client, self._secure = client, secure
            # One that was opened for plain HTTP may be in use: all are closed in the end.
            self._opened.append(client)
        try:
            built = _built(client, request, self._headers)
            return _answer(await client.send(built, follow_redirects=False))
        except (httpx.RequestError, httpx.InvalidURL) as error:
            raise lost(error, request) from error

    async def sleep(self, seconds: float) -> None:
        if self._sleep is not None:
            await self._sleep(seconds)
            return
        import asyncio

        await asyncio.sleep(seconds)

    def spawn(self, flow: Flow[Any]) -> asyncio.Task[Any]:
        import asyncio

        task = asyncio.get_running_loop().create_task(run_async(flow, self))
        self._tasks.add(task)
        task.add_done_callback(self._done)
        return task

    def _done(self, task: asyncio.Task[Any]) -> None:
        self._tasks.discard(task)
        if not task.cancelled():
            # Looked at here: a list that is left early never asks for what was read ahead.
            task.exception()

    async def offload(self, function: Callable[[], Any]) -> Any:
        import asyncio

        return await asyncio.to_thread(function)

    async def join(self, future: Future[Any]) -> Any:
        import asyncio

        return await asyncio.shield(asyncio.wrap_future(future))

    async def close(self) -> None:
        for task in tuple(self._tasks):
            task.cancel()
        opened, self._opened = self._opened, []
        if opened:
            self._client, self._secure = None, False
        for client in opened:
            await client.aclose()
