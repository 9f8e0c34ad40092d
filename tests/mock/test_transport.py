"""The portal inside of httpx."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import httpx
import pytest

from bitrix24_openapi.mock.model import Delivery, Exchange, Response
from bitrix24_openapi.mock.portal import Portal
from bitrix24_openapi.mock.serve.asgi import application
from bitrix24_openapi.mock.serve.transport import PortalTransport

from .core import operation, small

ID = {"type": "object", "required": ["id"], "properties": {"id": {"type": "integer"}}}
METHODS = {"deal.get": operation(ID, examples=[{"result": 7}])}
URL = "https://portal.test/rest/1/code/deal.get"


def delivering(delivery: Delivery) -> Portal:
    mock = small(METHODS)

    def gate(exchange: Exchange, proceed: Callable[[Exchange], Response]) -> Response:
        return replace(proceed(exchange), delivery=delivery)

    mock.add_gate(gate)
    return mock


def by_sync(mock: Portal, slept: list[float], **request: Any) -> httpx.Response:
    with httpx.Client(transport=PortalTransport(mock, sleep=slept.append)) as client:
        return client.request(**{"method": "POST", "url": URL, **request})


def by_async(mock: Portal, slept: list[float], **request: Any) -> httpx.Response:
    async def sleep(seconds: float) -> None:
        slept.append(seconds)

    async def main() -> httpx.Response:
        async with httpx.AsyncClient(transport=PortalTransport(mock, sleep_async=sleep)) as client:
            return await client.request(**{"method": "POST", "url": URL, **request})

    return asyncio.run(main())


both = pytest.mark.parametrize("send", [by_sync, by_async])


@both
@pytest.mark.parametrize(
    "request_",
    [
        {"json": {"id": 5}},
        {"data": {"id": "5"}},
        {"method": "GET", "params": {"id": 5}},
        {"url": "https://portal.test/rest/1/co%20de/DEAL.get.json?id=5"},
        {"url": "https://portal.test/rest/deal.get?auth=t%26x", "json": {"id": 5}},
    ],
)
def test_calls_arrive_and_answers_come_back(send: Any, request_: dict[str, Any]) -> None:
    mock = small(METHODS, tokens={"t&x": None})
    response = send(mock, [], **request_)
    assert response.status_code == 200, response.text
    assert response.json()["result"] == 7
    assert response.headers["content-length"] == str(len(response.content))
    assert mock.journal[0].request.secure


@both
def test_delays_are_waited_for(send: Any) -> None:
    slept: list[float] = []
    assert send(delivering(Delivery(1.5)), slept, json={"id": 5}).status_code == 200
    assert slept == [1.5]


@both
@pytest.mark.parametrize(
    ("delivery", "expected"),
    [
        (Delivery(cut="reset"), httpx.ReadError),
        (Delivery(cut="truncate"), httpx.RemoteProtocolError),
    ],
)
def test_connections_break(send: Any, delivery: Delivery, expected: type[Exception]) -> None:
    with pytest.raises(expected):
        send(delivering(delivery), [], json={"id": 5})


def test_half_of_a_truncated_body_arrives() -> None:
    mock = delivering(Delivery(cut="truncate"))
    with (
        httpx.Client(transport=PortalTransport(mock)) as client,
        client.stream("POST", URL, json={"id": 5}) as response,
    ):
        chunks = response.iter_bytes()
        half = next(chunks)
        with pytest.raises(httpx.RemoteProtocolError):
            next(chunks)
    assert 0 < len(half) == int(response.headers["content-length"]) // 2


# --- ASGI without a server --------------------------------------------------------------------


def by_asgi(mock: Portal, **request: Any) -> httpx.Response:
    async def main() -> httpx.Response:
        transport = httpx.ASGITransport(app=application(mock))
        async with httpx.AsyncClient(transport=transport) as client:
            return await client.request(**{"method": "POST", "url": URL, **request})

    return asyncio.run(main())


def test_any_asgi_server_will_do() -> None:
    mock = small(METHODS)
    response = by_asgi(mock, json={"id": 5})
    assert response.json()["result"] == 7
    assert mock.journal[0].request.secure
    assert mock.journal[0].request.peer == "127.0.0.1"


def test_a_server_that_cannot_hang_up_is_told_by_an_error() -> None:
    with pytest.raises(ConnectionResetError):
        by_asgi(delivering(Delivery(cut="reset")), json={"id": 5})


def run_asgi(mock: Portal, scope: dict[str, Any], messages: list[dict[str, Any]]) -> list[Any]:
    sent: list[Any] = []
    waiting = iter(messages)

    async def receive() -> Any:
        return next(waiting)

    async def send(message: Any) -> None:
        sent.append(message)

    asyncio.run(application(mock)(scope, receive, send))  # type: ignore[arg-type]
    return sent


SCOPE = {
    "type": "http",
    "method": "POST",
    "path": "/rest/1/code/deal.get",
    "query_string": b"",
    "headers": [(b"content-type", b"application/json")],
}


def test_bodies_may_come_in_pieces() -> None:
    pieces: list[dict[str, Any]] = [
        {"type": "http.request", "body": b'{"id"', "more_body": True},
        {"type": "http.request", "body": b": 5", "more_body": True},
        {"type": "http.request", "body": b"}"},
    ]
    mock = small(METHODS)
    assert run_asgi(mock, SCOPE, pieces)[0]["status"] == 200


@pytest.mark.parametrize(
    "messages",
    [
        [{"type": "http.disconnect"}],
        [{"type": "http.request", "body": b"{", "more_body": True}, {"type": "http.disconnect"}],
    ],
)
def test_clients_that_go_away_are_not_answered(messages: list[dict[str, Any]]) -> None:
    mock = small(METHODS)
    assert run_asgi(mock, SCOPE, messages) == []
    assert len(mock.journal) == 0


def test_the_portal_is_closed_when_the_server_ends() -> None:
    mock, closed = small(METHODS), []
    mock.on_close(lambda: closed.append(1))
    sent = run_asgi(
        mock, {"type": "lifespan"}, [{"type": "lifespan.startup"}, {"type": "lifespan.shutdown"}]
    )
    assert [each["type"] for each in sent] == [
        "lifespan.startup.complete",
        "lifespan.shutdown.complete",
    ]
    assert closed == [1]
