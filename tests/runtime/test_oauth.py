"""Tokens: in the body, renewed once however many wait for them, kept safely."""

from __future__ import annotations

import asyncio
import json
import os
import stat
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import httpx
import pytest

from bitrix24_openapi.client.runtime.client import AsyncClient, SyncClient
from bitrix24_openapi.client.runtime.errors import (
    AuthenticationError,
    AuthorizationServerError,
    ExpiredToken,
    NotSent,
    TokenStoreError,
)
from bitrix24_openapi.client.runtime.oauth import AUTHORIZATION_SERVER, OAuth
from bitrix24_openapi.client.runtime.tokens import FileTokenStore, MemoryTokenStore, Tokens

from .double import ADD, V3_GET, Both, Portal, refusal, reply

KINDS = pytest.mark.parametrize("kind", ["sync", "async"])
HOST = "acme.bitrix24.com"
FIRST = Tokens(
    access_token="access-token-0",
    refresh_token="refresh-token-0",
    client_endpoint=f"https://{HOST}/rest/",
)


class Server(Portal):
    """A portal that knows one access token, and the authorization server that changes it."""

    def __init__(self, valid: str = "access-token-1") -> None:
        super().__init__()
        self.valid = valid
        self.renewals: list[dict[str, list[str]]] = []
        self.pause = 0.0
        self.endpoint = f"https://{HOST}/rest/"
        self.on_request = self.answer

    def answer(self, request: httpx.Request) -> httpx.Response:
        if request.url.path == "/oauth/token/":
            return self.renew(request)
        body = json.loads(request.content)
        if body.get("auth") != self.valid:
            return refusal("expired_token", 401, "The access token provided has expired")
        return reply(1)

    def renew(self, request: httpx.Request) -> httpx.Response:
        assert str(request.url).startswith(AUTHORIZATION_SERVER)
        with self._guard:
            query = parse_qs(request.url.query.decode())
            self.renewals.append(query)
            number = len(self.renewals)
        time.sleep(self.pause)
        if query["grant_type"] == ["refresh_token"]:
            used = query["refresh_token"][0]
            if used != f"refresh-token-{number - 1}":
                return refusal("invalid_grant", 400)
        self.valid = f"access-token-{number}"
        return httpx.Response(
            200,
            json={
                "access_token": self.valid,
                "refresh_token": f"refresh-token-{number}",
                "client_endpoint": self.endpoint,
                "domain": "oauth.bitrix.info",
                "expires_in": 3600,
                "member_id": "m",
                "scope": "crm",
                "status": "F",
            },
        )


def oauth(**options: Any) -> OAuth:
    settings: dict[str, Any] = {"tokens": FIRST, **options}
    return OAuth(client_id="app.1", client_secret="client-secret-1", **settings)


@KINDS
def test_the_token_is_the_last_key_of_the_body(kind: str) -> None:
    both = Both(Server("access-token-0"), kind, auth=oauth())
    both.invoke(ADD, fields={"b": 1, "a": 2})
    request = both.portal.requests[0]
    assert request.content == b'{"fields":{"b":1,"a":2},"auth":"access-token-0"}'
    assert str(request.url) == f"https://{HOST}/rest/crm.deal.add"
    both.run(lambda client: client.call("profile"))
    assert both.portal.requests[1].content == b'{"auth":"access-token-0"}'


@KINDS
def test_rest_3_has_its_own_path(kind: str) -> None:
    both = Both(Server("access-token-0"), kind, auth=oauth())
    both.invoke(V3_GET, id=1)
    assert both.portal.requests[0].url.path == "/rest/api/tasks.task.get"


@KINDS
def test_an_expired_token_is_renewed_and_the_call_repeated(kind: str) -> None:
    told: list[Tokens] = []
    store = MemoryTokenStore()
    auth = oauth(store=store, on_tokens=told.append)
    both = Both(Server(), kind, auth=auth)
    assert both.invoke(ADD, fields={}) == 1, "a write, too: it did not run"
    assert [request.url.path for request in both.portal.requests] == [
        "/rest/crm.deal.add",
        "/oauth/token/",
        "/rest/crm.deal.add",
    ]
    assert auth.tokens.refresh_token == "refresh-token-1"
    assert store.load() == auth.tokens
    assert told == [auth.tokens]
    assert both.portal.requests[1].method == "GET"
    assert both.clock.slept == []


@KINDS
def test_without_an_access_token_one_is_asked_for_first(kind: str) -> None:
    server = Server()
    tokens = Tokens(refresh_token="refresh-token-0", client_endpoint=f"https://{HOST}/rest/")
    assert Both(server, kind, auth=oauth(tokens=tokens)).invoke(ADD, fields={}) == 1
    assert len(server.renewals) == 1


@KINDS
def test_a_token_that_stays_expired_raises(kind: str) -> None:
    server = Server()
    server.on_request = lambda request: (
        server.renew(request) if "oauth" in request.url.path else refusal("expired_token", 401)
    )
    with pytest.raises(ExpiredToken):
        Both(server, kind, auth=oauth()).invoke(ADD, fields={})
    assert len(server.renewals) == 1


@KINDS
def test_a_webhook_has_nothing_to_renew(kind: str) -> None:
    both = Both(Portal(), kind)
    both.portal.script = [refusal("expired_token", 401)]
    with pytest.raises(ExpiredToken):
        both.invoke(ADD, fields={})
    assert len(both.portal.requests) == 1


@KINDS
@pytest.mark.parametrize(
    ("status", "answer"),
    [
        (400, {"json": {"error": "invalid_grant"}}),
        (402, {"json": {"error": "PAYMENT_REQUIRED"}}),
        (200, {"html": "<html>"}),
        (200, {"json": {"access_token": ""}}),
        (200, {"json": []}),
        (302, {"headers": {"Location": "https://evil.example/"}}),
    ],
)
def test_no_new_tokens(kind: str, status: int, answer: dict[str, Any]) -> None:
    both = Both(Server(), kind, auth=oauth())
    both.portal.script = [None, httpx.Response(status, **answer)]
    with pytest.raises(AuthorizationServerError) as caught:
        both.invoke(ADD, fields={})
    assert len(both.portal.requests) == 2
    assert "refresh-token" not in str(caught.value)
    assert "client-secret" not in str(caught.value)


@KINDS
def test_no_refresh_token(kind: str) -> None:
    auth = oauth(
        tokens={"access_token": "access-token-0", "client_endpoint": f"https://{HOST}/rest/"}
    )
    with pytest.raises(AuthenticationError, match="no refresh token"):
        Both(Server(), kind, auth=auth).invoke(ADD, fields={})


@KINDS
def test_an_authorization_server_that_stumbles_is_asked_again(kind: str) -> None:
    both = Both(Server(), kind, auth=oauth())
    both.portal.script = [None, httpx.ConnectError("down"), httpx.Response(502, html="no")]
    assert both.invoke(ADD, fields={}) == 1
    both = Both(Server(), kind, auth=oauth())
    both.portal.script = [None, *(httpx.Response(502, html="no") for _ in range(3))]
    with pytest.raises(AuthorizationServerError):
        both.invoke(ADD, fields={})


@KINDS
def test_codes_are_exchanged(kind: str) -> None:
    server = Server()
    auth = OAuth(HOST, client_id="app.1", client_secret="client-secret-1")
    both = Both(server, kind, auth=auth)
    both.run(lambda client: client.authorize("one-time-code"))
    assert server.renewals[0]["code"] == ["one-time-code"]
    assert auth.tokens.access_token == "access-token-1"
    assert auth.authorize_url("s p") == (
        f"https://{HOST}/oauth/authorize/?client_id=app.1&state=s+p"
    )


@KINDS
def test_the_authorization_server_is_a_setting(kind: str) -> None:
    server = Server()
    seen: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.host == "127.0.0.1":
            seen.append(str(request.url.copy_with(query=None)))
            return httpx.Response(200, json={"access_token": "access-token-1"})
        return server.answer(request)

    server.on_request = answer
    auth = oauth(server="http://127.0.0.1:9/oauth/token/")
    assert Both(server, kind, auth=auth).invoke(ADD, fields={}) == 1
    assert seen == ["http://127.0.0.1:9/oauth/token/"]
    assert auth.tokens.refresh_token == "refresh-token-0", "what is not said stays"


# --- the portal's address -------------------------------------------------------------------------


@KINDS
def test_a_renamed_portal_is_remembered_with_the_tokens(kind: str, tmp_path: Path) -> None:
    store = FileTokenStore(tmp_path / "tokens.json")
    server = Server("access-token-0")

    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.host == HOST:
            location = str(request.url.copy_with(host="renamed.bitrix24.com"))
            return httpx.Response(302, headers={"Location": location})
        return server.answer(request)

    server.on_request = answer
    Both(server, kind, auth=oauth(store=store)).invoke(ADD, fields={})
    saved = store.load()
    assert saved is not None
    assert saved.client_endpoint == "https://renamed.bitrix24.com/rest/"
    assert oauth(store=store).portal.base == "https://renamed.bitrix24.com"


@KINDS
@pytest.mark.parametrize(
    ("endpoint", "host"),
    [
        ("https://renamed.bitrix24.com/rest/", "renamed.bitrix24.com"),
        ("http://renamed.bitrix24.com/rest/", HOST),  # gives up TLS
        ("", HOST),
        ("nonsense://x", HOST),
    ],
)
def test_the_authorization_server_names_the_address(kind: str, endpoint: str, host: str) -> None:
    server = Server()
    server.endpoint = endpoint
    Both(server, kind, auth=oauth()).invoke(ADD, fields={})
    assert server.requests[-1].url.host == host


# --- one renewal for all --------------------------------------------------------------------------


def test_threads_renew_once() -> None:
    server = Server()
    server.pause = 0.05
    client = SyncClient(oauth(), transport=httpx.MockTransport(server), limiter=None)
    with client, ThreadPoolExecutor(20) as pool:
        results = list(pool.map(lambda _: client.call("crm.deal.add", {}), range(60)))
    assert results == [1] * 60
    assert len(server.renewals) == 1


def test_tasks_renew_once() -> None:
    server = Server()

    async def slow(request: httpx.Request) -> httpx.Response:
        await asyncio.sleep(0.01)
        return server(request)

    async def main() -> list[Any]:
        transport = httpx.MockTransport(slow)
        async with AsyncClient(oauth(), transport=transport, limiter=None) as client:
            return await asyncio.gather(*(client.call("crm.deal.add", {}) for _ in range(60)))

    assert asyncio.run(main()) == [1] * 60
    assert len(server.renewals) == 1


def test_threads_and_tasks_share_one_renewal() -> None:
    server = Server()
    server.pause = 0.05
    auth = oauth()

    def threads() -> None:
        with SyncClient(auth, transport=httpx.MockTransport(server), limiter=None) as client:
            for _ in range(5):
                client.call("crm.deal.add", {})

    async def tasks() -> None:
        transport = httpx.MockTransport(server)
        async with AsyncClient(auth, transport=transport, limiter=None) as client:
            await asyncio.gather(*(client.call("crm.deal.add", {}) for _ in range(5)))

    with ThreadPoolExecutor(8) as pool:
        work = [pool.submit(threads) for _ in range(4)]
        work += [pool.submit(lambda: asyncio.run(tasks())) for _ in range(4)]
        for each in work:
            each.result(timeout=20)
    assert len(server.renewals) == 1


def test_a_cancelled_renewal_is_taken_over() -> None:
    server = Server()
    started = asyncio.Event()

    async def slow(request: httpx.Request) -> httpx.Response:
        if "oauth" in request.url.path and not started.is_set():
            started.set()
            await asyncio.sleep(60)
        return server(request)

    async def main() -> Any:
        transport = httpx.MockTransport(slow)
        async with AsyncClient(oauth(), transport=transport, limiter=None) as client:
            leader = asyncio.create_task(client.call("crm.deal.add", {}))
            await started.wait()
            follower = asyncio.create_task(client.call("crm.deal.add", {}))
            quitter = asyncio.create_task(client.call("crm.deal.add", {}))
            await asyncio.sleep(0.01)
            quitter.cancel()
            await asyncio.sleep(0.01)
            leader.cancel()
            return await asyncio.wait_for(follower, 5)

    assert asyncio.run(main()) == 1
    assert len(server.renewals) == 1


def test_a_failed_renewal_fails_all_who_wait_and_is_not_repeated_by_them() -> None:
    server = Server()
    asked = 0

    async def answer(request: httpx.Request) -> httpx.Response:
        nonlocal asked
        if "oauth" in request.url.path:
            asked += 1
            await asyncio.sleep(0.02)
            return refusal("invalid_grant", 400)
        return server(request)

    async def main() -> list[Any]:
        transport = httpx.MockTransport(answer)
        async with AsyncClient(oauth(), transport=transport, limiter=None) as client:
            calls = (client.call("crm.deal.add", {}) for _ in range(10))
            return await asyncio.gather(*calls, return_exceptions=True)

    results = asyncio.run(main())
    assert all(isinstance(each, AuthorizationServerError) for each in results)
    assert asked == 1


@KINDS
def test_tokens_renewed_by_another_process_are_taken(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "tokens.json"
    server = Server()
    ours = oauth(store=FileTokenStore(path))
    theirs = FIRST.merged(Tokens(access_token="access-token-1", refresh_token="refresh-token-1"))
    FileTokenStore(path).save(theirs)
    assert Both(server, kind, auth=ours).invoke(ADD, fields={}) == 1
    assert server.renewals == []


@KINDS
def test_while_another_process_renews_we_wait(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "tokens.json"
    other = FileTokenStore(path)
    server = Server()
    both = Both(server, kind, auth=oauth(store=FileTokenStore(path)))
    assert other.acquire()
    sleep = both.clock.sleep

    def finish_after_a_second(seconds: float) -> None:
        sleep(seconds)
        if sum(both.clock.slept) > 1:
            other.save(FIRST.merged(Tokens(access_token="access-token-1")))

    both.clock.sleep = finish_after_a_second  # type: ignore[method-assign]
    assert both.invoke(ADD, fields={}) == 1
    assert server.renewals == []
    other.release()


@KINDS
def test_a_store_that_stays_locked_is_given_up(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "tokens.json"
    other = FileTokenStore(path)
    assert other.acquire()
    both = Both(Server(), kind, auth=oauth(store=FileTokenStore(path)))
    with pytest.raises(NotSent, match="another process"):
        both.invoke(ADD, fields={})
    other.release()


#: One process of several, with one token file.
PROCESS = """
import json, sys, time
import httpx
from pathlib import Path
from bitrix24_openapi.client.runtime import FileTokenStore, OAuth, SyncClient

store, counter = sys.argv[1:]

def answer(request):
    if "oauth" in request.url.path:
        with Path(counter).open("a") as file:
            file.write("x")
        time.sleep(0.3)
        return httpx.Response(200, json={"access_token": "new", "refresh_token": "r1"})
    if json.loads(request.content).get("auth") != "new":
        return httpx.Response(401, json={"error": "expired_token"})
    return httpx.Response(200, json={"result": 1})

auth = OAuth(client_id="a", client_secret="b", store=FileTokenStore(store))
client = SyncClient(auth, transport=httpx.MockTransport(answer), limiter=None)
assert client.call("crm.deal.add", {}) == 1
"""


def test_processes_renew_once(tmp_path: Path) -> None:
    path, counter = tmp_path / "tokens.json", tmp_path / "renewals"
    FileTokenStore(path).save(FIRST)
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, "-c", PROCESS, str(path), str(counter)]
    processes = [subprocess.Popen(command, env=environment) for _ in range(3)]
    assert [process.wait(timeout=60) for process in processes] == [0, 0, 0]
    assert counter.read_text() == "x"


# --- stores ---------------------------------------------------------------------------------------


def test_a_file_store_keeps_tokens_from_others(tmp_path: Path) -> None:
    path = tmp_path / "tokens.json"
    store = FileTokenStore(path)
    assert store.load() is None
    store.save(FIRST)
    assert store.load() == FIRST
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [each.name for each in tmp_path.iterdir()] == ["tokens.json"], "no leftovers"


def test_a_file_store_never_shows_half_a_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = FileTokenStore(tmp_path / "tokens.json")
    store.save(FIRST)
    monkeypatch.setattr(json, "dump", lambda *_, **__: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        store.save(Tokens(access_token="other"))
    monkeypatch.undo()
    assert store.load() == FIRST
    assert [each.name for each in tmp_path.iterdir()] == ["tokens.json"]


@pytest.mark.parametrize("text", ["", "{", "[]", "5"])
def test_a_damaged_file_is_named(tmp_path: Path, text: str) -> None:
    path = tmp_path / "tokens.json"
    path.write_text(text)
    with pytest.raises(TokenStoreError, match=r"tokens\.json"):
        FileTokenStore(path).load()


def test_locks_are_exclusive_and_can_be_taken_again(tmp_path: Path) -> None:
    first, second = FileTokenStore(tmp_path / "t"), FileTokenStore(tmp_path / "t")
    assert first.acquire()
    assert not second.acquire()
    first.release()
    assert second.acquire()
    second.release()


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ({"AUTH_ID": "a", "REFRESH_ID": "r", "member_id": "m"}, ("a", "r", "m", None)),
        ({"access_token": "a", "refresh_token": "r", "user_id": "67"}, ("a", "r", "", 67)),
        ({"access_token": None, "user_id": "x", "expires": "soon"}, ("", "", "", None)),
        ({}, ("", "", "", None)),
    ],
)
def test_tokens_are_read_from_whatever_brings_them(data: Any, expected: Any) -> None:
    tokens = Tokens.from_dict(data)
    assert (tokens.access_token, tokens.refresh_token, tokens.member_id, tokens.user_id) == expected


def test_oauth_needs_an_address() -> None:
    with pytest.raises(ValueError, match="address"):
        OAuth(client_id="a", client_secret="b")
