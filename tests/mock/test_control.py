"""The control endpoint: JSON over HTTP, for programs on this machine."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, cast

import pytest

from bitrix24_openapi.errors import InputError
from bitrix24_openapi.mock.catalogue import Catalogue
from bitrix24_openapi.mock.faults import faults
from bitrix24_openapi.mock.model import Request, Response
from bitrix24_openapi.mock.options import Options
from bitrix24_openapi.mock.portal import Portal
from bitrix24_openapi.mock.ui import control


def operation(name: str, summary: str) -> dict[str, Any]:
    return {
        "post": {
            "operationId": name,
            "summary": summary,
            "requestBody": {
                "content": {
                    "application/json": {
                        "schema": {
                            "type": "object",
                            "required": ["id"],
                            "properties": {"id": {"type": "integer"}},
                        }
                    }
                }
            },
            "responses": {
                "200": {
                    "content": {"application/json": {"examples": {"a": {"value": {"result": 7}}}}}
                }
            },
        }
    }


DOCUMENT = {
    "openapi": "3.1.0",
    "servers": [{"url": "https://{portal}/rest/{userId}/{webhookCode}"}],
    "paths": {
        "/crm.deal.get": operation("crm.deal.get", "Get a deal"),
        "/crm.deal.add": operation("crm.deal.add", "Add a deal"),
        "/user.get": operation("user.get", "Find users"),
    },
}


class Store:
    """What control wants of the state."""

    def __init__(self) -> None:
        self.data: dict[str, list[Any]] = {}

    def counts(self) -> dict[str, int]:
        return {name: len(records) for name, records in self.data.items()}

    def dump(self) -> dict[str, Any]:
        return self.data

    def load(self, data: Mapping[str, Any]) -> None:
        if not isinstance(data, dict):
            raise InputError("expected an object of families")
        self.data = dict(data)

    def seed(self, data: Mapping[str, Any]) -> None:
        self.data.update(data)

    def reset(self) -> None:
        self.data.clear()


def make(**options: Any) -> Portal:
    portal = Portal(Catalogue([DOCUMENT]), Options(**options))
    injected = faults.install(portal, portal.options)
    control.install(portal, portal.options, injected, cast(Any, Store()))
    return portal


def ask(
    portal: Portal,
    verb: str,
    path: str,
    value: Any = None,
    *,
    headers: Mapping[str, str] | None = None,
    peer: str = "127.0.0.1",
) -> tuple[int, Any]:
    path, _, query = path.partition("?")
    sent = {"host": "127.0.0.1:8080", **(headers or {})}
    body = b""
    if value is not None:
        sent.setdefault("content-type", "application/json")
        body = value if isinstance(value, bytes) else json.dumps(value).encode()
    response = portal.handle(Request(verb, path, query, sent, body, peer=peer))
    return response.status, json.loads(response.body)


def call(portal: Portal, method: str, **params: Any) -> Response:
    body = json.dumps(params).encode()
    head = {"content-type": "application/json"}
    return portal.handle(Request("POST", f"/rest/1/code/{method}", "", head, body))


def test_health() -> None:
    status, body = ask(make(), "GET", "/_mock/health")
    assert (status, body["status"], body["methods"]) == (200, "ok", 3)


def test_faults_come_and_go() -> None:
    portal = make(faults=("500@user.get",))
    assert call(portal, "user.get", id=1).status == 500
    status, body = ask(portal, "POST", "/_mock/faults", {"fault": "503@crm.*", "times": 1})
    assert (status, [fault["id"] for fault in body["faults"]]) == (200, [2])
    assert [call(portal, "crm.deal.get", id=1).status for _ in range(2)] == [503, 200]
    assert ask(portal, "POST", "/_mock/faults", ["reset@*.add", "latency=1s"])[0] == 200
    shown = ask(portal, "GET", "/_mock/faults")[1]["faults"]
    assert [(fault["fault"], fault["fired"], fault["left"]) for fault in shown] == [
        ("500@user.get", 1, None),
        ("503@crm.*", 1, 0),
        ("reset@*.add", 0, None),
        ("latency=1s", 0, None),
    ]
    assert ask(portal, "DELETE", "/_mock/faults/1")[0] == 200
    assert call(portal, "user.get", id=1).status == 200
    assert ask(portal, "DELETE", "/_mock/faults/1") == (404, {"error": "no fault 1"})
    assert ask(portal, "DELETE", "/_mock/faults") == (200, {"faults": []})


@pytest.mark.parametrize(
    ("value", "complaint"),
    [
        ({"fault": "teapot"}, "fault 'teapot': 'teapot' is not a fault"),
        (["503", "teapot"], "fault 'teapot'"),
        ({"times": 1}, "expected {"),
        (5, "expected {"),
        ([[1]], "expected {"),
        ({"fault": "503", "times": 0}, "times: expected a number from 1, not 0"),
        ({"fault": "503", "times": True}, "times: expected a number from 1, not True"),
        (b"{", "not JSON"),
        (b"\xff", "not JSON"),
    ],
)
def test_a_fault_that_cannot_be_read_changes_nothing(value: Any, complaint: str) -> None:
    portal = make()
    status, body = ask(portal, "POST", "/_mock/faults", value)
    assert status == 400
    assert body["error"].startswith(complaint)
    assert ask(portal, "GET", "/_mock/faults")[1] == {"faults": []}


def test_calls() -> None:
    portal = make(faults=("500@user.get",))
    call(portal, "crm.deal.get", id=5)
    call(portal, "crm.deal.get")
    call(portal, "user.get", id=1)
    call(portal, "no.such.method")
    calls = ask(portal, "GET", "/_mock/calls")[1]["calls"]
    assert [(c["method"], c["status"], c["ok"]) for c in calls] == [
        ("crm.deal.get", 200, True),
        ("crm.deal.get", 400, False),
        ("user.get", 500, False),
        ("no.such.method", 404, False),
    ]
    assert calls[0]["params"] == {"id": 5}
    assert "id" in calls[1]["reason"]
    assert calls[2]["reason"] == "fault 500@user.get"
    assert calls[3]["error"] == "ERROR_METHOD_NOT_FOUND"
    some = ask(portal, "GET", "/_mock/calls?method=crm.*&limit=1")[1]["calls"]
    assert [c["number"] for c in some] == [2]
    assert ask(portal, "GET", "/_mock/calls?limit=0")[0] == 400
    assert ask(portal, "GET", "/_mock/calls?method=a%20b")[0] == 400
    assert ask(portal, "DELETE", "/_mock/calls")[1] == {"calls": []}
    assert ask(portal, "GET", "/_mock/calls")[1] == {"calls": []}


def test_state() -> None:
    portal = make()
    deal = {"crm.deal": [{"ID": 1}]}
    assert ask(portal, "PUT", "/_mock/state", deal) == (200, {"counts": {"crm.deal": 1}})
    assert ask(portal, "POST", "/_mock/state", {"user": [{}, {}]})[1]["counts"]["user"] == 2
    assert ask(portal, "GET", "/_mock/state")[1] == {**deal, "user": [{}, {}]}
    assert ask(portal, "GET", "/_mock/state/counts")[1] == {"counts": {"crm.deal": 1, "user": 2}}
    assert ask(portal, "PUT", "/_mock/state", [1])[0] == 400
    assert ask(portal, "DELETE", "/_mock/state") == (200, {"counts": {}})


def test_without_state() -> None:
    portal = Portal(Catalogue([DOCUMENT]), Options())
    control.install(portal, portal.options, faults.Faults(), None)
    assert ask(portal, "GET", "/_mock/state")[0] == 409


def test_methods() -> None:
    status, body = ask(make(), "GET", "/_mock/methods?q=deal")
    assert (status, body["total"]) == (200, 2)
    assert body["methods"][0] == {
        "method": "crm.deal.add",
        "generation": "classic",
        "summary": "Add a deal",
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ["crm.deal.add", "crm.deal.get", "user.get"]),
        ("user.get", ["user.get"]),
        ("get", ["crm.deal.get", "user.get"]),
        ("GET deal", ["crm.deal.get"]),
        ("find", ["user.get"]),
        ("deal find", []),
    ],
)
def test_search(text: str, expected: list[str]) -> None:
    body = ask(make(), "GET", f"/_mock/methods?q={text.replace(' ', '+')}")[1]
    assert [entry["method"] for entry in body["methods"]] == expected
    assert body["total"] == len(expected)


def test_reset_is_for_everything() -> None:
    portal = make(faults=("503@crm.*:times=1",))
    assert [call(portal, "crm.deal.get", id=1).status for _ in range(2)] == [503, 200]
    ask(portal, "POST", "/_mock/faults", ["reset"])
    assert ask(portal, "POST", "/_mock/reset") == (200, {"status": "ok"})
    assert ask(portal, "GET", "/_mock/calls")[1] == {"calls": []}
    assert len(ask(portal, "GET", "/_mock/faults")[1]["faults"]) == 1
    assert [call(portal, "crm.deal.get", id=1).status for _ in range(2)] == [503, 200]


@pytest.mark.parametrize(
    ("verb", "path", "status"),
    [
        ("GET", "/_mock/nothing", 404),
        ("GET", "/_mock/", 404),
        ("GET", "/_mock/faults/x", 404),
        ("PUT", "/_mock/faults", 405),
        ("GET", "/_mock/reset", 405),
        ("POST", "/", 405),
        ("GET", "/_mock/page/nothing", 404),
    ],
)
def test_what_is_not_there(verb: str, path: str, status: int) -> None:
    assert ask(make(), verb, path)[0] == status


@pytest.mark.parametrize("path", ["/_mock/state", "/_mock/faults", "/", "/_mock/page/live"])
@pytest.mark.parametrize(
    ("headers", "peer", "admitted"),
    [
        ({}, "127.0.0.1", True),
        ({}, "", True),
        ({}, "::1", True),
        ({}, "::ffff:127.0.0.1", True),
        ({"host": "localhost:8080", "origin": "http://localhost:8080"}, "127.0.0.1", True),
        ({"host": "[::1]:8080"}, "::1", True),
        ({}, "192.168.0.9", False),
        ({"host": "evil.example"}, "127.0.0.1", False),
        ({"host": "127.0.0.1.evil.example:8080"}, "127.0.0.1", False),
        ({"origin": "https://evil.example"}, "127.0.0.1", False),
        ({"origin": "null"}, "127.0.0.1", False),
        ({"origin": "http://127.0.0.1:9999"}, "127.0.0.1", False),
    ],
)
def test_only_this_machine(path: str, headers: dict[str, str], peer: str, admitted: bool) -> None:
    request = Request("GET", path, "", {"host": "127.0.0.1:8080", **headers}, peer=peer)
    assert (make().handle(request).status == 200) is admitted
    # Other machines may be let in, pages of other sites never.
    alien = "origin" in headers and not admitted
    assert (make(open_control=True).handle(request).status == 200) is not alien


def test_a_form_of_another_site_changes_nothing() -> None:
    portal = make()
    headers = {"content-type": "text/plain"}
    assert ask(portal, "POST", "/_mock/faults", ["503"], headers=headers)[0] == 415
    assert ask(portal, "GET", "/_mock/faults")[1] == {"faults": []}
