"""The portal inside of httpx, without a network: ``httpx.Client(transport=...)``."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator

import httpx

from ..model import Request, Response
from ..portal import Portal


class PortalTransport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """For ``httpx.Client`` and ``httpx.AsyncClient`` alike. Delays are waited for in real time,
    or in whatever ``sleep`` and ``sleep_async`` call time."""

    def __init__(
        self,
        portal: Portal,
        *,
        sleep: Callable[[float], None] = time.sleep,
        sleep_async: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self.portal = portal
        self._sleep = sleep
        self._sleep_async = sleep_async

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        response = self.portal.handle(_incoming(request, request.read()))
        if response.delivery is not None and response.delivery.delay > 0:
            self._sleep(response.delivery.delay)
        return _outgoing(request, response)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        response = self.portal.handle(_incoming(request, await request.aread()))
        if response.delivery is not None and response.delivery.delay > 0:
            await self._sleep_async(response.delivery.delay)
        return _outgoing(request, response)


def _incoming(request: httpx.Request, body: bytes) -> Request:
    return Request(
        request.method,
        request.url.raw_path.partition(b"?")[0].decode("ascii"),
        request.url.query.decode("ascii"),
        {name.lower(): value for name, value in request.headers.items()},
        body,
        request.url.scheme == "https",
    )


class _Broken(httpx.SyncByteStream, httpx.AsyncByteStream):
    """Half of a body, and then nothing more."""

    def __init__(self, body: bytes, request: httpx.Request) -> None:
        self._half = body[: len(body) // 2]
        self._error = httpx.RemoteProtocolError(
            "peer closed connection without sending complete message body", request=request
        )

    def __iter__(self) -> Iterator[bytes]:
        yield self._half
        raise self._error

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield self._half
        raise self._error


def _outgoing(request: httpx.Request, response: Response) -> httpx.Response:
    cut = response.delivery.cut if response.delivery is not None else ""
    if cut == "reset":
        raise httpx.ReadError("connection reset by peer", request=request)
    length = ("Content-Length", str(len(response.body)))
    headers = [*response.headers, length]
    if cut == "truncate":
        stream = _Broken(response.body, request)
        return httpx.Response(response.status, headers=headers, stream=stream)
    return httpx.Response(response.status, headers=headers, content=response.body)
