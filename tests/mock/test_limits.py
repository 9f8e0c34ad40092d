"""Limits of the mock itself: what strangers send must not stop it, fill it, or go through it."""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from tests.mock.driver import PortalDriver
from tests.timing import processor_time

from bitrix24_openapi.mock.faults.fault_language import pattern
from bitrix24_openapi.mock.journal import Journal
from bitrix24_openapi.mock.model import Address, Exchange, Request, Response
from bitrix24_openapi.mock.serve.fixture import MockPortal
from bitrix24_openapi.mock.serve.server import Server

MIB = 1024 * 1024


@pytest.fixture
def b24() -> Iterator[PortalDriver]:
    b24 = PortalDriver()
    yield b24
    b24.portal.close()


# --- bodies -----------------------------------------------------------------------------------


def test_a_large_body_is_refused_and_recorded() -> None:
    b24 = PortalDriver(max_body=1.0)
    reply = b24.call("crm.deal.add", fields={"TITLE": "x" * 2 * MIB})
    assert (reply.status, reply.error) == (413, "REQUEST_ENTITY_TOO_LARGE")
    (exchange,) = b24.portal.journal
    assert exchange.request.body == b""
    assert b24.call("crm.deal.add", fields={"TITLE": "x" * (MIB // 2)}).status == 200


@pytest.fixture(scope="module")
def served() -> Iterator[tuple[MockPortal, Server]]:
    with MockPortal(max_body=1) as portal, Server(portal.portal) as server:
        yield portal, server


@pytest.mark.parametrize("chunked", [False, True])
def test_over_http_as_well(served: tuple[MockPortal, Server], chunked: bool) -> None:
    _, server = served
    content = json.dumps({"fields": {"TITLE": "x" * 8 * MIB}}).encode()
    pieces = (content[at : at + 65_536] for at in range(0, len(content), 65_536))
    with httpx.Client(base_url=server.url, timeout=20) as client:
        response = client.post(
            "rest/1/code/crm.deal.add",
            content=pieces if chunked else content,
            headers={"Content-Type": "application/json"},
        )
        assert response.status_code == 413
        assert client.post("rest/1/code/profile").status_code == 200


def test_it_is_refused_before_it_has_arrived(served: tuple[MockPortal, Server]) -> None:
    _, server = served
    with socket.create_connection(("127.0.0.1", server.port), 10) as connection:
        connection.sendall(
            b"POST /rest/1/code/crm.deal.add HTTP/1.1\r\nHost: x\r\n"
            b"Content-Type: application/json\r\nContent-Length: 60000000\r\n\r\n"
        )
        answer = connection.recv(10_000)
    assert answer.startswith(b"HTTP/1.1 413")


def test_what_is_still_sent_holds_nobody_up(served: tuple[MockPortal, Server]) -> None:
    _, server = served
    stop = threading.Event()

    def send() -> None:
        with socket.create_connection(("127.0.0.1", server.port), 10) as connection:
            connection.sendall(
                b"POST /rest/1/code/crm.deal.add HTTP/1.1\r\nHost: x\r\n"
                b"Content-Type: application/json\r\nContent-Length: 60000000\r\n\r\n"
            )
            while not stop.wait(0.01):
                connection.sendall(b"x" * 65_536)

    thread = threading.Thread(target=send)
    thread.start()
    try:
        with httpx.Client(base_url=server.url, timeout=10) as client:
            for _ in range(20):
                assert client.post("rest/1/code/profile").status_code == 200
    finally:
        stop.set()
        thread.join(10)
    assert not thread.is_alive()


# --- memory -----------------------------------------------------------------------------------


def exchange(size: int) -> Exchange:
    request = Request("POST", "/rest/x", body=b"x" * size)
    made = Exchange(request, 1, 0.0, "classic", "x", Address())
    made.response = Response(200, [], b"")
    return made


def test_large_exchanges_push_older_ones_out() -> None:
    journal = Journal(most=100, most_bytes=10_000)
    for _ in range(50):
        journal.add(exchange(1000))
    assert len(journal) == 10
    journal.add(exchange(50_000))
    assert len(journal) == 1
    journal.add(exchange(10))
    assert [len(each.request.body) for each in journal] == [10]


# --- patterns ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("glob", "name", "expected"),
    [
        ("crm.*", "crm.deal.add", True),
        ("crm.*", "CRM.Deal.Add", True),
        ("*.add", "crm.deal.add", True),
        ("*.add", "crm.deal.list", False),
        ("crm.*.add", "crm.deal.add", True),
        ("crm.*.add", "crm.add", False),
        ("crm.deal.???", "crm.deal.add", True),
        ("crm.deal.???", "crm.deal.list", False),
        ("*a*b*", "xaxbx", True),
        ("*a*b*", "xbxax", False),
        ("user.get|crm.*", "crm.lead.get", True),
        ("*", "anything", True),
        ("**", "anything", True),
        ("crm", "crm.deal", False),
    ],
)
def test_patterns(glob: str, name: str, expected: bool) -> None:
    assert pattern(glob)(name) is expected


def test_a_pattern_cannot_keep_the_portal_busy() -> None:
    matches = pattern("*a" * 60 + "b")
    with processor_time() as watch:
        assert not matches("a" * 5000)
    assert watch.seconds < 5


# --- requests that are odd --------------------------------------------------------------------


def ask(b24: PortalDriver, verb: str, path: str, body: bytes = b"", **headers: str) -> Response:
    sent = {name.replace("_", "-"): value for name, value in headers.items()}
    return b24.portal.handle(Request(verb, path, "", sent, body))


@pytest.mark.parametrize("path", ["/", "/_mock/health", "/_mock/page/live"])
@pytest.mark.parametrize(
    "headers",
    [
        {"host": "["},
        {"host": ""},
        {"host": "localhost", "origin": "http://["},
        {"host": "localhost", "origin": "null"},
        {"host": "", "origin": "null"},
        {"host": "localhost", "origin": "http://evil.example"},
        {"host": "localhost", "sec_fetch_site": "cross-site"},
        {"host": "localhost", "sec_fetch_site": "same-site"},
    ],
)
def test_pages_of_other_sites_are_refused(
    b24: PortalDriver, path: str, headers: dict[str, str]
) -> None:
    assert ask(b24, "GET", path, b"", **headers).status == 403


@pytest.mark.parametrize(
    "headers",
    [
        {"host": "localhost:8024", "origin": "http://localhost:8024"},
        {"host": "127.0.0.1:8024", "sec_fetch_site": "same-origin"},
        {"host": "127.0.0.1:8024", "sec_fetch_site": "none"},
    ],
)
def test_the_page_itself_is_served(b24: PortalDriver, headers: dict[str, str]) -> None:
    assert ask(b24, "GET", "/_mock/health", b"", **headers).status == 200


@pytest.mark.parametrize("verb", ["PUT", "POST"])
@pytest.mark.parametrize(
    "value",
    [[], "x", 1, None, {"crm.deal": 1}, {"crm.deal": [[]]}, {"crm.deal": [{"ID": "٣"}]},
     {"crm.deal": [{"ID": 10**30}]}, {"nosuch": []}, {"crm.deal": {"next": 0, "rows": []}}],
)  # fmt: skip
def test_a_wrong_seed_is_a_bad_request(b24: PortalDriver, verb: str, value: Any) -> None:
    sent = {"host": "localhost", "content_type": "application/json"}
    response = ask(b24, verb, "/_mock/state", json.dumps(value).encode(), **sent)
    assert response.status == 400
    assert json.loads(response.body)["error"]


def test_deep_json_is_no_error_of_the_server(b24: PortalDriver) -> None:
    deep = b"[" * 100_000 + b"]" * 100_000
    sent = {"host": "localhost", "content_type": "application/json"}
    assert ask(b24, "POST", "/oauth/token/", deep, **sent).status == 400
    assert ask(b24, "PUT", "/_mock/state", deep, **sent).status == 400
    key = {"idempotency_key": "k", **sent}
    assert ask(b24, "POST", "/rest/api/1/code/tasks.task.add", deep, **key).status == 400


# --- event handlers ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    "headers",
    [{"origin": "https://evil.example"}, {"origin": "null"}, {"sec-fetch-site": "cross-site"}],
)
@pytest.mark.parametrize("batch", [False, True])
def test_a_page_of_another_site_binds_no_handler(
    b24: PortalDriver, headers: dict[str, str], batch: bool
) -> None:
    bind = {"event": "ONCRMDEALADD", "handler": "http://127.0.0.1:9/admin"}
    body: dict[str, Any] = {**bind, "auth": "token"}
    path = "/rest/event.bind"
    if batch:
        body = {"cmd": {"a": {"method": "event.bind", "params": bind}}, "auth": "token"}
        path = "/rest/batch"
    reply = b24.post(path, body, headers)
    assert "error" in json.dumps(reply.body)
    assert b24.application("event.get").result == []


def test_a_program_binds_one(b24: PortalDriver) -> None:
    bind = {"event": "ONCRMDEALADD", "handler": "http://127.0.0.1:9/handler"}
    assert b24.application("event.bind", **bind).result is True
    assert len(b24.application("event.get").result) == 1


def test_handlers_are_limited(b24: PortalDriver) -> None:
    def bind(number: int) -> int:
        handler = f"http://127.0.0.1:9/{number}"
        return b24.application("event.bind", event="ONCRMDEALADD", handler=handler).status

    statuses = [bind(number) for number in range(1001)]
    assert statuses[:1000] == [200] * 1000
    assert statuses[1000] in (400, 403)
