"""The portal as an ASGI application, without a framework between: ``application(portal)``."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping, MutableMapping
from typing import Any, Final

from ..model import Request, Response
from ..portal import Portal

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
Application = Callable[[Mapping[str, Any], Receive, Send], Awaitable[None]]

#: Extension of the scope by which our server lets an application hang up. Called with True, what
#: was written goes out first.
HANG_UP: Final = "bitrix24_openapi.hang_up"


#: Bytes of a body that is too large that are read all the same.
_MOST_DROPPED: Final = 1024 * 1024 * 1024


class HungUpError(ConnectionResetError):
    """How a server that cannot hang up is told to: as an error of the application."""


def application(portal: Portal) -> Application:
    """``uvicorn``, ``hypercorn`` and test clients can all run it."""

    async def app(scope: Mapping[str, Any], receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            await _exchange(portal, scope, receive, send)
        elif scope["type"] == "lifespan":
            await _lifespan(portal, receive, send)

    return app


async def _lifespan(portal: Portal, receive: Receive, send: Send) -> None:
    while True:
        message = await receive()
        if message["type"] == "lifespan.startup":
            await send({"type": "lifespan.startup.complete"})
        else:
            portal.close()
            await send({"type": "lifespan.shutdown.complete"})
            return


async def _exchange(portal: Portal, scope: Mapping[str, Any], receive: Receive, send: Send) -> None:
    if _announced_length(scope) > portal.most_bytes:
        await _refuse_body(portal, scope, receive, send)
        return
    message = await receive()
    if message["type"] == "http.disconnect":
        return
    body = message.get("body", b"")
    if message.get("more_body"):
        found = await _rest_of_body(body, receive, portal.most_bytes)
        if found is None:
            return
        body = found
        if len(body) > portal.most_bytes:
            await _refuse_body(portal, scope, receive, send)
            return
    response = portal.handle(_request(scope, body))
    delivery = response.delivery
    if delivery is None:
        await _send(response, send)
        return
    if delivery.delay > 0:
        await asyncio.sleep(delivery.delay)
    if delivery.cut:
        await _send_broken(response, scope, receive, send)
    else:
        await _send(response, send)


async def _rest_of_body(first: bytes, receive: Receive, most: int) -> bytes | None:
    """The body, or so much of it that it is too large; None: the client went away."""
    chunks, size = [first], len(first)
    while size <= most:
        message = await receive()
        if message["type"] == "http.disconnect":
            return None
        chunk = message.get("body", b"")
        chunks.append(chunk)
        size += len(chunk)
        if not message.get("more_body"):
            break
    return b"".join(chunks)


def _announced_length(scope: Mapping[str, Any]) -> int:
    text = dict(scope["headers"]).get(b"content-length", b"0")
    return int(text) if text.isdigit() and len(text) < 19 else 0


async def _refuse_body(
    portal: Portal, scope: Mapping[str, Any], receive: Receive, send: Send
) -> None:
    """The refusal goes out at once; what the client still sends is read and dropped, because most
    clients read an answer only when they have sent everything.
    """
    response = portal.refuse_body(_request(scope, b""))
    await send(_start(response))
    await send({"type": "http.response.body", "body": response.body, "more_body": True})
    dropped = 0
    while dropped < _MOST_DROPPED:
        message = await receive()
        if message["type"] == "http.disconnect" or not message.get("more_body"):
            break
        dropped += len(message.get("body", b""))
    await send({"type": "http.response.body", "body": b""})


def _request(scope: Mapping[str, Any], body: bytes) -> Request:
    client = scope.get("client")
    return Request(
        scope["method"],
        scope["path"],
        scope["query_string"].decode("latin-1"),
        {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]},
        body,
        scope.get("scheme") == "https",
        client[0] if client else "",
    )


async def _send(response: Response, send: Send) -> None:
    await send(_start(response))
    await send({"type": "http.response.body", "body": response.body})


def _start(response: Response) -> Message:
    headers = [
        (name.encode("latin-1"), value.encode("latin-1", "replace"))
        for name, value in response.headers
    ]
    if response.status != 204:  # which has no body, and no length of it
        headers.append((b"content-length", b"%d" % len(response.body)))
    return {"type": "http.response.start", "status": response.status, "headers": headers}


async def _send_broken(
    response: Response, scope: Mapping[str, Any], receive: Receive, send: Send
) -> None:
    cut = response.delivery.cut if response.delivery else ""
    hang_up = scope.get("extensions", {}).get(HANG_UP)
    if cut == "truncate":
        await send(_start(response))
        half = response.body[: len(response.body) // 2]
        await send({"type": "http.response.body", "body": half, "more_body": True})
    if hang_up is None:
        raise HungUpError
    hang_up(cut == "truncate")
    # Servers take an application that returns early for broken, unless the connection is gone.
    while (await receive())["type"] != "http.disconnect":
        pass
