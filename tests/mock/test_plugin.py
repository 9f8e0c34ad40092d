"""The fixture ``b24_mock``, used here as a user uses it, and the plugin in a project of its own."""

from __future__ import annotations

import asyncio
import contextlib
import importlib.util
import json
import socket
import subprocess
import sys
import threading
from types import ModuleType
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest

from bitrix24_openapi.client.runtime.client import AsyncClient, SyncClient
from bitrix24_openapi.client.runtime.errors import ApiError, SentButUnanswered
from bitrix24_openapi.client.runtime.oauth import OAuth
from bitrix24_openapi.mock.options import Options
from bitrix24_openapi.mock.serve.fixture import MockPortal

pytestmark = pytest.mark.thorough

pytest_plugins = ["pytester"]


@pytest.fixture
def package(monkeypatch: pytest.MonkeyPatch) -> None:
    """The generated package, as far as the fixture needs it."""
    made = ModuleType("bitrix24_client")
    made.__dict__.update(Bitrix24=SyncClient, AsyncBitrix24=AsyncClient)
    monkeypatch.setitem(sys.modules, "bitrix24_client", made)


def add(portal: MockPortal, title: str) -> Any:
    response = httpx.post(
        portal.webhook + "crm.deal.add", json={"fields": {"TITLE": title}}, timeout=10
    )
    return response.json()


# --- addresses ----------------------------------------------------------------------------


def test_over_http(b24_mock: MockPortal) -> None:
    assert b24_mock.url.startswith("http://127.0.0.1:")
    assert b24_mock.webhook == f"{b24_mock.url}/rest/1/code/"
    assert add(b24_mock, "First")["result"] == 1
    assert add(b24_mock, "Second")["result"] == 2


def test_each_test_has_a_portal_of_its_own(b24_mock: MockPortal) -> None:
    assert b24_mock.calls == []
    assert add(b24_mock, "First")["result"] == 1


def test_the_server_starts_when_asked_for_and_stops() -> None:
    def servers() -> list[str]:
        return [t.name for t in threading.enumerate() if t.name == "mock portal"]

    with MockPortal() as portal:
        portal.transport()
        assert servers() == []
        url = portal.url
        assert portal.url == url
        assert len(servers()) == 1
        assert httpx.get(f"{url}/_mock/health", timeout=10).json()["status"] == "ok"
    assert servers() == []
    with pytest.raises(httpx.ConnectError):
        httpx.get(f"{url}/_mock/health", timeout=10)


def test_in_process_and_over_http_are_one_portal(b24_mock: MockPortal) -> None:
    add(b24_mock, "First")
    with httpx.Client(transport=b24_mock.transport()) as client:
        got = client.post("https://any.name/rest/1/code/crm.deal.get", json={"id": 1}).json()
    assert got["result"]["TITLE"] == "First"


def test_asynchronous_transport(b24_mock: MockPortal) -> None:
    async def run() -> int:
        async with httpx.AsyncClient(transport=b24_mock.transport()) as client:
            response = await client.post("https://b24.mock/rest/1/code/user.current")
            return response.status_code

    assert asyncio.run(run()) == 200


# --- calls --------------------------------------------------------------------------------


def test_calls_are_recorded_with_the_reason_of_a_refusal(b24_mock: MockPortal) -> None:
    add(b24_mock, "First")
    httpx.post(b24_mock.webhook + "crm.deal.get.json", data={}, timeout=10)
    first, second = b24_mock.calls
    assert (first.method, first.params["fields"], first.status, first.ok) == (
        "crm.deal.add",
        {"TITLE": "First"},
        200,
        True,
    )
    assert (second.method, second.status, second.ok) == ("crm.deal.get", 400, False)
    assert second.message == "ID is not defined or invalid"
    assert "required" in second.reason
    json.dumps([call.to_json() for call in b24_mock.calls])


def test_commands_of_a_batch_are_found(b24_mock: MockPortal) -> None:
    batch = {
        "cmd": {
            "one": "crm.deal.add?fields[TITLE]=One",
            "two": "crm.deal.get?id=$result[one]",
            "bad": "crm.deal.get?id=99",
        }
    }
    httpx.post(b24_mock.webhook + "batch", json=batch, timeout=10)
    (call,) = b24_mock.calls
    assert call.method == "batch"
    assert [command.method for command in call.commands] == [
        "crm.deal.add",
        "crm.deal.get",
        "crm.deal.get",
    ]
    (added,) = b24_mock.called("*.add")
    assert added.params["fields"]["TITLE"] == "One"
    assert [call.ok for call in b24_mock.called("crm.deal.get")] == [True, False]


# --- faults -------------------------------------------------------------------------------


def test_faults_over_http(b24_mock: MockPortal) -> None:
    b24_mock.fault("503@crm.deal.*", times=1)
    assert add(b24_mock, "x")["error"] == "QUERY_LIMIT_EXCEEDED"
    assert add(b24_mock, "x")["result"] == 1
    b24_mock.fault("reset@*.add", times=1)
    with pytest.raises(httpx.TransportError):
        add(b24_mock, "x")
    b24_mock.fault("truncate@*.add", times=1)
    with pytest.raises(httpx.RemoteProtocolError):
        add(b24_mock, "x")
    b24_mock.fault("502html@*.add", times=1)
    response = httpx.post(b24_mock.webhook + "crm.deal.add", json={"fields": {}}, timeout=10)
    assert (response.status_code, response.headers["content-type"][:9]) == (502, "text/html")
    b24_mock.fault("error=ACCESS_DENIED@user.*")
    response = httpx.post(b24_mock.webhook + "user.current", timeout=10)
    assert (response.status_code, response.json()["error"]) == (200, "ACCESS_DENIED")
    b24_mock.clear_faults()
    assert "result" in httpx.post(b24_mock.webhook + "user.current", timeout=10).json()
    # Truncated answers are of calls that were carried out, resets are not.
    assert len(b24_mock.dump()["crm.deal"]["rows"]) == 2


def test_a_reset_is_a_reset_on_the_wire(b24_mock: MockPortal) -> None:
    b24_mock.fault("reset", times=1)
    address = urlsplit(b24_mock.url)
    with socket.create_connection((address.hostname, address.port or 0), timeout=10) as connection:
        connection.sendall(b"GET /rest/1/code/user.current HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
        with pytest.raises(ConnectionResetError):
            connection.recv(1)


def test_faults_in_a_batch_strike_its_commands(b24_mock: MockPortal) -> None:
    b24_mock.fault("429@crm.deal.get:nth=2")
    b24_mock.fault("error=ACCESS_DENIED@user.*")
    b24_mock.fault("quirk=ids-as-strings@crm.deal.add")
    commands = {
        "add": "crm.deal.add?fields[TITLE]=One",
        "get": "crm.deal.get?id=$result[add]",
        "again": "crm.deal.get?id=1",
        "who": "user.current",
    }
    response = httpx.post(b24_mock.webhook + "batch", json={"cmd": commands}, timeout=10)
    result = response.json()["result"]
    assert response.status_code == 200
    assert (result["result"]["add"], result["result"]["get"]["TITLE"]) == ("1", "One")
    assert {name: error["error"] for name, error in result["result_error"].items()} == {
        "again": "OPERATION_TIME_LIMIT",
        "who": "ACCESS_DENIED",
    }


@pytest.mark.parametrize(
    ("path", "fault", "status", "error"),
    [
        ("rest/1/code/user.current", "503", 503, "QUERY_LIMIT_EXCEEDED"),
        ("rest/api/1/code/tasks.task.get", "503", 503, {"code": "QUERY_LIMIT_EXCEEDED"}),
        ("rest/api/1/code/tasks.task.get", "error=X", 200, {"code": "X"}),
    ],
)
def test_errors_have_the_shape_of_their_generation(
    b24_mock: MockPortal, path: str, fault: str, status: int, error: Any
) -> None:
    b24_mock.fault(fault)
    with httpx.Client(transport=b24_mock.transport()) as client:
        response = client.post(f"https://b24.mock/{path}", json={"id": 1})
    assert response.status_code == status
    got = response.json()["error"]
    assert (got if isinstance(error, str) else {"code": got["code"]}) == error
    assert response.headers["x-b24-mock-reason"] == f"fault {fault}"


@pytest.mark.parametrize("fault", ["500@tasks.*:ran", "502html:ran", "reset:ran", "truncate"])
def test_what_was_carried_out_is_remembered_for_its_idempotency_key(
    b24_mock: MockPortal, fault: str
) -> None:
    b24_mock.fault(fault, times=1)
    b24_mock.fault("503@tasks.*:nth=1")
    task = {"fields": {"title": "x", "creatorId": 1, "responsibleId": 1}}
    head = {"Idempotency-Key": "6f1c0d2e-8c3f-4f52-9d2e-1a2b3c4d5e6f"}
    answers: list[httpx.Response] = []
    with httpx.Client(transport=b24_mock.transport(), headers=head) as client:
        for _ in range(3):
            with contextlib.suppress(httpx.TransportError):
                answers.append(
                    client.post("https://b24.mock/rest/api/1/code/tasks.task.add", json=task)
                )
    assert answers[-1].status_code == 200
    assert answers[-1].json()["result"]["item"]["id"] == 1
    assert len(b24_mock.dump()["tasks.task"]["rows"]) == 1


def test_an_error_after_the_call_is_the_error_of_a_command(b24_mock: MockPortal) -> None:
    b24_mock.fault("500@crm.deal.add:ran")
    batch = {"cmd": {"add": "crm.deal.add?fields[TITLE]=One", "get": "crm.deal.get?id=1"}}
    result = httpx.post(b24_mock.webhook + "batch", json=batch, timeout=10).json()["result"]
    assert result["result_error"]["add"]["error"] == "INTERNAL_SERVER_ERROR"
    assert result["result"]["get"]["TITLE"] == "One"
    (call,) = b24_mock.called("crm.deal.add")
    assert (call.ok, call.reason.partition(", ")[2]) == (False, "after the call was carried out")
    add(b24_mock, "Two")
    assert b24_mock.calls[-1].error == "INTERNAL_SERVER_ERROR"
    assert len(b24_mock.dump()["crm.deal"]["rows"]) == 2


def test_faults_in_process(b24_mock: MockPortal) -> None:
    with httpx.Client(
        transport=b24_mock.transport(), base_url="https://b24.mock/rest/1/code/"
    ) as client:
        b24_mock.fault("reset:times=1")
        with pytest.raises(httpx.ReadError):
            client.post("user.current")
        b24_mock.fault("truncate:times=1")
        with pytest.raises(httpx.RemoteProtocolError):
            client.post("user.current")
        b24_mock.fault("latency=3s:times=1")
        assert client.post("user.current").status_code == 200
    assert b24_mock.slept == [3.0]


def test_the_server_survives_a_reset_on_an_open_connection(b24_mock: MockPortal) -> None:
    b24_mock.fault("reset:nth=2,4")
    b24_mock.fault("truncate:nth=5")
    with httpx.Client(base_url=b24_mock.webhook, timeout=10) as client:
        answers: list[Any] = []
        for _ in range(6):
            try:
                answers.append(client.post("user.current").status_code)
            except httpx.TransportError as error:
                answers.append(type(error).__name__)
    assert [answers[i] for i in (0, 2, 5)] == [200, 200, 200]
    assert {answers[1], answers[3]} <= {"ReadError", "RemoteProtocolError"}
    assert answers[4] == "RemoteProtocolError"
    assert len(b24_mock.calls) == 6


@pytest.mark.b24_mock(faults=["503:p=0.5"], seed=7)
def test_the_marker_says_how_the_portal_is_made(b24_mock: MockPortal) -> None:
    assert b24_mock.portal.options.seed == 7
    with httpx.Client(
        transport=b24_mock.transport(), base_url="https://b24.mock/rest/1/code/"
    ) as client:
        first = [client.post("user.current").status_code for _ in range(40)]
        b24_mock.reset()
        again = [client.post("user.current").status_code for _ in range(40)]
    assert set(first) == {200, 503}
    assert first == again


@pytest.mark.b24_mock(stateful=False)
def test_without_state(b24_mock: MockPortal) -> None:
    assert add(b24_mock, "x")["result"]
    with pytest.raises(RuntimeError, match="keeps no state"):
        b24_mock.dump()


# --- state --------------------------------------------------------------------------------


def test_seed_dump_reset(b24_mock: MockPortal) -> None:
    b24_mock.seed({"crm.deal": [{"ID": 7, "TITLE": "Seeded"}]})
    got = httpx.post(b24_mock.webhook + "crm.deal.get", json={"id": 7}, timeout=10).json()
    assert got["result"]["TITLE"] == "Seeded"
    assert "crm.deal" in b24_mock.dump()
    b24_mock.fault("503")
    b24_mock.reset()
    assert b24_mock.calls == []
    got = httpx.post(b24_mock.webhook + "crm.deal.get", json={"id": 7}, timeout=10)
    assert got.status_code == 400


# --- the client ---------------------------------------------------------------------------


@pytest.mark.usefixtures("package")
def test_the_client_waits_in_no_real_time(b24_mock: MockPortal) -> None:
    client: Any = b24_mock.client()
    b24_mock.fault("503", times=2)
    b24_mock.fault("429", times=1)
    assert client.call("crm.deal.add", {"fields": {"TITLE": "Patient"}}) == 1
    assert [call.status for call in b24_mock.calls] == [503, 503, 429, 200]
    assert len(b24_mock.slept) == 3
    assert sum(b24_mock.slept) > 10


@pytest.mark.usefixtures("package")
def test_a_write_is_not_repeated_on_a_guess(b24_mock: MockPortal) -> None:
    client: Any = b24_mock.client()
    b24_mock.fault("reset@crm.deal.add:ran")
    with pytest.raises(SentButUnanswered):
        client.call("crm.deal.add", {"fields": {"TITLE": "Once"}})
    assert len(b24_mock.called("crm.deal.add")) == 1
    b24_mock.clear_faults()
    b24_mock.fault("error=ACCESS_DENIED")
    with pytest.raises(ApiError, match="ACCESS_DENIED"):
        client.call("user.current")


@pytest.mark.usefixtures("package")
def test_the_asynchronous_client(b24_mock: MockPortal) -> None:
    async def run() -> Any:
        async with b24_mock.async_client() as client:
            b24_mock.fault("503", times=1)
            return await client.call("crm.deal.add", {"fields": {"TITLE": "x"}})

    assert asyncio.run(run()) == 1
    assert len(b24_mock.slept) == 1


@pytest.mark.usefixtures("package")
def test_an_application_renews_its_tokens_here(b24_mock: MockPortal) -> None:
    auth = OAuth(
        "https://acme.bitrix24.com",
        client_id="app",
        client_secret="secret",
        tokens=b24_mock.tokens(),
    )
    client: Any = b24_mock.client(auth=auth)
    assert client.call("user.current")["ID"]
    b24_mock.advance(3601)
    assert client.call("user.current")["ID"]
    assert [call.status for call in b24_mock.calls] == [200, 401, 200]


def test_tokens_open_what_their_scopes_open(b24_mock: MockPortal) -> None:
    token = b24_mock.tokens(scopes=frozenset({"task"}))["access_token"]
    with httpx.Client(transport=b24_mock.transport(), params={"auth": token}) as client:
        answers = [
            client.post(f"https://b24.mock/rest/{method}")
            for method in ("tasks.task.list", "crm.deal.list")
        ]
    assert [answer.status_code for answer in answers] == [200, 403]


@pytest.mark.parametrize(
    ("token", "error"), [("long gone", "expired_token"), ("unknown", "invalid_token")]
)
@pytest.mark.b24_mock(client_id="app", expired_tokens=frozenset({"long gone"}))
def test_tokens_that_open_nothing(b24_mock: MockPortal, token: str, error: str) -> None:
    with httpx.Client(transport=b24_mock.transport(), params={"auth": token}) as client:
        answer = client.post("https://b24.mock/rest/user.current")
    assert (answer.status_code, answer.json()["error"]) == (401, error)


@pytest.mark.usefixtures("package")
@pytest.mark.b24_mock(bucket=2, drain=1)
def test_time_moves_for_the_portal_as_well(b24_mock: MockPortal) -> None:
    client: Any = b24_mock.client()
    for _ in range(6):
        client.call("user.current")
    assert 503 in [call.status for call in b24_mock.calls]
    b24_mock.advance(60)
    before = len(b24_mock.calls)
    client.call("user.current")
    assert [call.status for call in b24_mock.calls[before:]] == [200]
    with pytest.raises(ValueError, match="backwards"):
        b24_mock.advance(-1)


@pytest.mark.skipif(
    importlib.util.find_spec("bitrix24_client") is not None, reason="the client is installed"
)
def test_without_the_client_package_it_says_what_to_install(b24_mock: MockPortal) -> None:
    with pytest.raises(RuntimeError, match="pip install bitrix24-client"):
        b24_mock.client()


# --- the plugin ---------------------------------------------------------------------------


def test_in_a_project_of_its_own(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        """
        import pytest
        from urllib.request import urlopen

        pytestmark = pytest.mark.b24_mock(seed=1)

        def test_call(b24_mock):
            with urlopen(b24_mock.webhook + "user.current", timeout=10) as response:
                assert response.status == 200
            assert b24_mock.calls[-1].method == "user.current"

        class TestNearer:
            @pytest.mark.b24_mock(seed=2)
            def test_marker(self, b24_mock):
                assert b24_mock.portal.options.seed == 2
                assert b24_mock.portal.options.stateful
        """
    )
    result = pytester.runpytest("--strict-markers", "-p", "no:cacheprovider")
    result.assert_outcomes(passed=2)


@pytest.mark.parametrize(
    ("marker", "complaint"),
    [
        ("(sed=1)", "*sed*"),
        ("(1)", "*options are given by name*"),
        ("(faults=['teapot'])", "*fault 'teapot'*"),
    ],
)
def test_a_wrong_marker_is_explained(
    pytester: pytest.Pytester, marker: str, complaint: str
) -> None:
    pytester.makepyfile(
        f"""
        import pytest

        @pytest.mark.b24_mock{marker}
        def test_it(b24_mock): ...
        """
    )
    result = pytester.runpytest("-p", "no:cacheprovider")
    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines([complaint])


def test_the_plugin_is_listed(pytester: pytest.Pytester) -> None:
    pytester.runpytest("--fixtures", "-q").stdout.fnmatch_lines(["*b24_mock*"])
    pytester.runpytest("--markers").stdout.fnmatch_lines(["@pytest.mark.b24_mock(*"])


def test_the_package_has_what_tests_name() -> None:
    from bitrix24_openapi import mock

    assert {name: getattr(mock, name).__name__ for name in mock.__all__} == {
        name: name for name in mock.__all__
    }
    assert mock.MockPortal is MockPortal
    with pytest.raises(AttributeError, match="no attribute 'Mock'"):
        _ = mock.Mock


def test_who_does_not_use_it_does_not_pay() -> None:
    program = (
        "import sys, pytest; before = set(sys.modules);"
        "import bitrix24_openapi.mock.serve.pytest_plugin;"
        "print(*sorted(set(sys.modules) - before))"
    )
    loaded = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60
    ).stdout.split()
    assert loaded == [
        "bitrix24_openapi",
        "bitrix24_openapi.mock",
        "bitrix24_openapi.mock.serve",
        "bitrix24_openapi.mock.serve.pytest_plugin",
    ]


def test_a_portal_takes_the_flags_of_the_command_by_name() -> None:
    with MockPortal(stateful=False, scope="crm", fault=["503@crm.deal.list"]) as portal:
        options = portal.portal.options
    expected = Options(scopes=frozenset({"crm"}), faults=("503@crm.deal.list",))
    assert options == expected
    with pytest.raises(TypeError, match="not both"):
        MockPortal(Options(), bucket=5)
