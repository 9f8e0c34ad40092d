"""Tokens when something goes wrong: full disks, broken stores, killed processes, forged events."""

from __future__ import annotations

import asyncio
import json
import logging
import os
import pickle
import stat
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from bitrix24_openapi.client.runtime.client import AsyncClient
from bitrix24_openapi.client.runtime.errors import (
    AuthenticationError,
    AuthorizationServerError,
    Bitrix24Error,
    ExpiredToken,
    NotSent,
    ParameterError,
    TokenStoreError,
)
from bitrix24_openapi.client.runtime.events import parse
from bitrix24_openapi.client.runtime.oauth import OAuth
from bitrix24_openapi.client.runtime.token_keeper import TokenKeeper
from bitrix24_openapi.client.runtime.tokens import FileTokenStore, MemoryTokenStore, Tokens

from .double import ADD, Both, Portal, refusal
from .test_oauth import FIRST, HOST, Server, oauth

KINDS = pytest.mark.parametrize("kind", ["sync", "async"])


class Store:
    """A store in memory that fails where it is told to."""

    def __init__(self, tokens: Tokens | None = None) -> None:
        self.tokens = tokens
        self.failing: set[str] = set()
        self.error: Exception = OSError(28, "No space left on device")
        self.locked = False
        self.calls: list[str] = []

    def _enter(self, name: str) -> None:
        self.calls.append(name)
        if name in self.failing:
            raise self.error

    def load(self) -> Tokens | None:
        self._enter("load")
        return self.tokens

    def save(self, tokens: Tokens) -> None:
        self._enter("save")
        self.tokens = tokens

    def acquire(self) -> bool:
        self._enter("acquire")
        if self.locked:
            return False
        self.locked = True
        return True

    def release(self) -> None:
        self.locked = False
        self._enter("release")


# --- pairs that cannot be saved -------------------------------------------------------------------


@KINDS
def test_tokens_that_cannot_be_saved_are_used_and_saved_later(
    kind: str, caplog: pytest.LogCaptureFixture
) -> None:
    store, server = Store(FIRST), Server()
    told: list[Tokens] = []
    auth = oauth(store=store, on_tokens=told.append)
    both = Both(server, kind, auth=auth)
    store.failing = {"save"}
    assert both.invoke(ADD, fields={}) == 1
    assert [each.refresh_token for each in told] == ["refresh-token-1"]
    errors = [each.message for each in caplog.records if each.levelno == logging.ERROR]
    assert len(errors) == 1
    assert "not saved" in errors[0]
    assert "token-1" not in caplog.text
    # The disk is full still: the next call is none the worse for it.
    assert both.invoke(ADD, fields={}) == 1
    assert store.tokens == FIRST
    store.failing = set()
    assert both.invoke(ADD, fields={}) == 1
    assert store.tokens == auth.tokens
    assert store.tokens is not None
    assert store.tokens.refresh_token == "refresh-token-1"
    assert not store.locked
    store.calls.clear()
    both.invoke(ADD, fields={})
    assert store.calls == [], "there is nothing left to save"
    assert len(server.renewals) == 1


@KINDS
def test_renewals_go_on_while_nothing_can_be_saved(kind: str) -> None:
    store, server = Store(FIRST), Server()
    auth = oauth(store=store)
    both = Both(server, kind, auth=auth)
    store.failing = {"save"}
    for number in (1, 2, 3):
        server.valid = "none that was issued yet"
        assert both.invoke(ADD, fields={}) == 1
        assert len(server.renewals) == number
    store.failing = set()
    both.invoke(ADD, fields={})
    assert store.tokens == auth.tokens


@KINDS
def test_what_others_have_stored_since_is_not_overwritten(kind: str) -> None:
    store, server = Store(FIRST), Server()
    auth = oauth(store=store)
    both = Both(server, kind, auth=auth)
    store.failing = {"save"}
    both.invoke(ADD, fields={})
    newer = Tokens("access-token-9", "refresh-token-9", f"https://{HOST}/rest/")
    store.tokens, store.failing = newer, set()
    assert both.invoke(ADD, fields={}) == 1
    assert store.tokens == newer


@KINDS
def test_a_code_replaces_whatever_is_stored(kind: str) -> None:
    store, server = Store(Tokens("old", "other-refresh", f"https://{HOST}/rest/")), Server()
    auth = oauth(store=store)
    Both(server, kind, auth=auth).run(lambda client: client.authorize("one-time-code"))
    assert store.tokens == auth.tokens
    assert auth.tokens.refresh_token == "refresh-token-1"
    assert not store.locked


def test_a_full_disk_keeps_the_file_as_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = FileTokenStore(tmp_path / "tokens.json")
    store.save(FIRST)
    server = Server()
    auth = oauth(store=store)
    both = Both(server, "sync", auth=auth)

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    assert both.invoke(ADD, fields={}) == 1
    assert store.load() == FIRST
    monkeypatch.undo()
    assert both.invoke(ADD, fields={}) == 1
    assert store.load() == auth.tokens
    assert sorted(each.name for each in tmp_path.iterdir()) == ["tokens.json", "tokens.json.lock"]


# --- stores that fail -----------------------------------------------------------------------------


class Odd(Exception):  # noqa: N818 - somebody else's
    pass


@KINDS
@pytest.mark.parametrize("error", [OSError(30, "Read-only file system"), ValueError("x"), Odd()])
@pytest.mark.parametrize("failing", ["acquire", "load"])
def test_a_store_that_fails_is_an_error_of_ours(kind: str, error: Exception, failing: str) -> None:
    store, server = Store(FIRST), Server()
    auth = oauth(store=store)
    store.failing, store.error = {failing}, error
    both = Both(server, kind, auth=auth)
    with pytest.raises(TokenStoreError, match=type(error).__name__):
        both.invoke(ADD, fields={})
    assert server.renewals == [], "nothing was asked for"
    assert not store.locked
    store.failing = set()
    assert both.invoke(ADD, fields={}) == 1


@KINDS
def test_a_store_that_cannot_unlock_does_not_fail_the_call(
    kind: str, caplog: pytest.LogCaptureFixture
) -> None:
    store = Store(FIRST)
    auth = oauth(store=store)
    store.failing = {"release"}
    assert Both(Server(), kind, auth=auth).invoke(ADD, fields={}) == 1
    assert "cannot unlock" in caplog.text


def test_what_a_store_says_is_masked() -> None:
    store = Store(FIRST)
    store.failing = {"load"}
    store.error = RuntimeError(f"cannot parse {FIRST.refresh_token!r} of client-secret-1")
    with pytest.raises(TokenStoreError) as caught:
        oauth(store=store)
    for shown in (str(caught.value), repr(caught.value.__cause__)):
        assert "client-secret-1" not in shown


@pytest.mark.parametrize("text", ["{", "[]", '{"access_token": "s3cr3t'])
def test_a_damaged_file_says_where_and_not_what(tmp_path: Path, text: str) -> None:
    path = tmp_path / "tokens.json"
    path.write_text(text)
    with pytest.raises(Bitrix24Error, match=r"tokens\.json") as caught:
        oauth(store=FileTokenStore(path))
    seen: BaseException | None = caught.value
    while seen is not None:
        assert "s3cr3t" not in str(seen) + repr(vars(seen))
        seen = seen.__cause__ or seen.__context__


@pytest.mark.skipif(os.name != "posix", reason="modes of files are another matter elsewhere")
def test_a_file_that_others_can_read_is_mentioned(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "tokens.json"
    path.write_text("{}")
    path.chmod(0o644)
    FileTokenStore(path).load()
    assert "others can read" in caplog.text
    caplog.clear()
    path.chmod(0o600)
    FileTokenStore(path).load()
    assert caplog.text == ""


@pytest.mark.skipif(not hasattr(os, "O_NOFOLLOW"), reason="links are followed on this system")
def test_the_lock_follows_no_link(tmp_path: Path) -> None:
    target = tmp_path / "elsewhere"
    (tmp_path / "tokens.json.lock").symlink_to(target)
    with pytest.raises(TokenStoreError, match="cannot be locked"):
        FileTokenStore(tmp_path / "tokens.json").acquire()
    assert not target.exists()


@pytest.mark.skipif(os.name != "posix", reason="modes of files are another matter elsewhere")
def test_all_files_of_a_store_are_their_owners(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        store = FileTokenStore(tmp_path / "tokens.json")
        assert store.acquire()
        store.save(FIRST)
        store.release()
    finally:
        os.umask(before)
    modes = {each.name: stat.S_IMODE(each.stat().st_mode) for each in tmp_path.iterdir()}
    assert modes == {"tokens.json": 0o600, "tokens.json.lock": 0o600}


# --- processes that were killed -------------------------------------------------------------------


def left(path: Path, tokens: Tokens | str) -> Path:
    """What a process leaves that is killed between writing a pair and putting it in place."""
    new = path.with_name(path.name + ".new")
    new.write_text(tokens if isinstance(tokens, str) else json.dumps(tokens.to_dict()))
    new.chmod(0o600)
    return new


NEWER = FIRST.merged(Tokens("access-token-1", "refresh-token-1"))


@KINDS
def test_a_pair_that_was_not_put_in_place_is_found_before_renewing(
    kind: str, tmp_path: Path
) -> None:
    path = tmp_path / "tokens.json"
    store = FileTokenStore(path)
    store.save(FIRST)
    auth = oauth(store=store)
    new = left(path, NEWER)
    server = Server()
    assert Both(server, kind, auth=auth).invoke(ADD, fields={}) == 1
    assert server.renewals == [], "the old refresh token is used up"
    assert auth.tokens == NEWER
    assert store.load() == NEWER
    assert not new.exists()


@pytest.mark.parametrize("text", ["", "{", '{"access_token": "acc'])
def test_half_a_pair_is_removed(tmp_path: Path, text: str) -> None:
    path = tmp_path / "tokens.json"
    store = FileTokenStore(path)
    store.save(FIRST)
    new = left(path, text)
    assert store.acquire()
    assert not new.exists()
    assert store.load() == FIRST
    store.save(NEWER)
    store.release()
    assert store.load() == NEWER


def test_the_first_pair_does_not_replace_what_was_left(tmp_path: Path) -> None:
    path = tmp_path / "tokens.json"
    left(path, NEWER)
    auth = oauth(store=FileTokenStore(path))
    assert auth.tokens == NEWER
    assert FileTokenStore(path).load() == NEWER


def test_with_the_lock_a_pair_is_written_where_it_will_be_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "tokens.json"
    store = FileTokenStore(path)
    assert store.acquire()
    written: list[str] = []
    monkeypatch.setattr(os, "fsync", lambda _: written.extend(p.name for p in tmp_path.iterdir()))
    store.save(FIRST)
    assert sorted(written) == ["tokens.json.lock", "tokens.json.new"]
    store.release()


# --- refusals of the authorization server ---------------------------------------------------------


@KINDS
@pytest.mark.parametrize(
    "outcome",
    [
        lambda: refusal("invalid_grant", 400),
        lambda: httpx.ConnectError("down"),
        lambda: httpx.ReadError("reset"),
        lambda: httpx.Response(502, html="no"),
        lambda: httpx.Response(200, json={"access_token": ""}),
    ],
)
def test_after_a_renewal_that_failed_there_can_be_another(
    kind: str, outcome: Callable[[], Any]
) -> None:
    store, server = Store(FIRST), Server()
    auth = oauth(store=store)
    both = Both(server, kind, auth=auth)
    server.script = [None, *(outcome() for _ in range(40))]
    with pytest.raises(Bitrix24Error):
        both.invoke(ADD, fields={})
    assert not store.locked
    assert auth._flight is None
    server.script = []
    # Another pair: one that was refused is not asked with again.
    store.tokens = Tokens("access-token-5", "refresh-token-0b", f"https://{HOST}/rest/")
    server.renew = lambda _: httpx.Response(  # type: ignore[method-assign,assignment]
        200, json={"access_token": "access-token-1", "refresh_token": "refresh-token-1"}
    )
    assert both.invoke(ADD, fields={}) == 1


@KINDS
def test_a_refused_refresh_token_is_not_asked_with_again(kind: str) -> None:
    store, server = Store(FIRST), Server()
    auth = oauth(store=store)
    both = Both(server, kind, auth=auth)
    asked = 0

    def refuse(_: httpx.Request) -> httpx.Response:
        nonlocal asked
        asked += 1
        return refusal("invalid_grant", 400, "used up")

    server.renew = refuse  # type: ignore[method-assign,assignment]
    for _ in range(5):
        with pytest.raises(AuthorizationServerError, match="authorize again") as caught:
            both.invoke(ADD, fields={})
        assert caught.value.code == "invalid_grant"
    assert asked == 1
    store.tokens = Tokens("access-token-5", "refresh-token-5", f"https://{HOST}/rest/")
    with pytest.raises(AuthorizationServerError):
        both.invoke(ADD, fields={})
    assert asked == 2, "another refresh token"


@KINDS
def test_a_wrong_secret_is_no_reason_to_remember(kind: str) -> None:
    both = Both(Server(), kind, auth=oauth())
    both.portal.script = [None, refusal("invalid_client", 400)]
    with pytest.raises(AuthorizationServerError, match="invalid_client"):
        both.invoke(ADD, fields={})
    assert both.invoke(ADD, fields={}) == 1


@KINDS
def test_a_call_whose_renewal_was_lost_did_not_run(kind: str) -> None:
    both = Both(Server(), kind, auth=oauth())

    def lost(request: httpx.Request) -> httpx.Response:
        if "oauth" in request.url.path:
            raise httpx.ReadError("reset")
        return refusal("expired_token", 401)

    both.portal.on_request = lost
    with pytest.raises(NotSent, match="could not be renewed"):
        both.invoke(ADD, fields={})


# --- pairs of other processes ---------------------------------------------------------------------


@KINDS
def test_a_pair_from_the_store_that_has_expired_too_is_renewed(kind: str) -> None:
    """Another process has renewed, and that was long ago as well."""
    theirs = FIRST.merged(Tokens("access-token-x", "refresh-token-0"))
    store, server = Store(FIRST), Server()
    auth = oauth(store=store)
    store.tokens = theirs
    assert Both(server, kind, auth=auth).invoke(ADD, fields={}) == 1
    assert len(server.renewals) == 1
    assert [request.url.path for request in server.requests] == [
        "/rest/crm.deal.add",
        "/rest/crm.deal.add",
        "/oauth/token/",
        "/rest/crm.deal.add",
    ]


@KINDS
def test_a_new_pair_that_is_refused_at_once_is_not_renewed(kind: str) -> None:
    server = Server()
    auth = oauth()
    both = Both(server, kind, auth=auth)
    server.on_request = lambda request: (
        server.renew(request) if "oauth" in request.url.path else refusal("expired_token", 401)
    )
    for number in (1, 2):
        with pytest.raises(ExpiredToken):
            both.invoke(ADD, fields={})
        assert len(server.renewals) == number, "once for each call"


def test_a_cancelled_acquisition_leaves_no_lock() -> None:
    """In asyncio a thread is at it, which goes on when the task is cancelled."""
    go, asked = threading.Event(), threading.Event()

    class Slow(Store):
        def acquire(self) -> bool:
            asked.set()
            assert go.wait(10)
            return super().acquire()

    store, server = Slow(), Server()
    store.tokens = FIRST

    async def main() -> Any:
        transport = httpx.MockTransport(server)
        async with AsyncClient(oauth(store=store), transport=transport, limiter=None) as client:
            task = asyncio.create_task(client.call("crm.deal.add", {}))
            await asyncio.to_thread(asked.wait, 10)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            go.set()
            return await asyncio.wait_for(client.call("crm.deal.add", {}), 20)

    assert asyncio.run(main()) == 1
    assert not store.locked


def test_an_acquisition_abandoned_before_and_after_it_succeeded() -> None:
    for when in ("before", "after"):
        store = Store(FIRST)
        flow = TokenKeeper(store, tuple).acquire()
        effect = next(flow)
        if when == "after":
            effect.perform(None)  # type: ignore[arg-type]
        with pytest.raises(KeyboardInterrupt):
            flow.throw(KeyboardInterrupt())
        if when == "before":
            assert effect.perform(None) is False  # type: ignore[arg-type]
        assert not store.locked


# --- the portal's address -------------------------------------------------------------------------


@KINDS
def test_tokens_are_told_when_the_new_address_is_in_use(kind: str) -> None:
    server = Server()
    server.endpoint = "https://renamed.bitrix24.com/rest/"
    seen: list[tuple[str, str]] = []

    def told(tokens: Tokens) -> None:
        seen.append((tokens.client_endpoint, auth.portal.base))

    auth = oauth(on_tokens=told)
    Both(server, kind, auth=auth).invoke(ADD, fields={})
    assert seen == [("https://renamed.bitrix24.com/rest/", "https://renamed.bitrix24.com")]


EVENT = (
    "event=ONAPPINSTALL&auth[access_token]=access-token-1&auth[refresh_token]=r"
    "&auth[client_endpoint]="
)


@pytest.mark.parametrize(
    ("endpoint", "base"),
    [
        ("https://renamed.bitrix24.com/rest/", "https://renamed.bitrix24.com"),
        ("http://169.254.169.254/rest/", "https://acme.bitrix24.com"),
        ("https://169.254.169.254/rest/", "https://acme.bitrix24.com"),
        ("https://evil.example/rest/", "https://acme.bitrix24.com"),
        ("http://acme.bitrix24.com/rest/", "https://acme.bitrix24.com"),
        ("https://acme.bitrix24.com.evil.example/rest/", "https://acme.bitrix24.com"),
        ("nonsense", "https://acme.bitrix24.com"),
        ("", "https://acme.bitrix24.com"),
    ],
)
def test_the_address_of_a_forged_event_does_not_beat_the_portals(
    endpoint: str, base: str, tmp_path: Path
) -> None:
    tokens = parse(EVENT + endpoint, application_token=None).auth.tokens
    store = FileTokenStore(tmp_path / "tokens.json")
    auth = OAuth(
        "https://acme.bitrix24.com", client_id="a", client_secret="b", tokens=tokens, store=store
    )
    # Given tokens say nothing of the address at all where the caller does.
    assert auth.portal.base == "https://acme.bitrix24.com"
    saved = store.load()
    assert saved is not None
    assert saved.client_endpoint == "https://acme.bitrix24.com/rest/"
    # What is stored is newer than what the caller knows, and believed by the same rules.
    store.save(Tokens("a", "b", endpoint))
    again = OAuth("https://acme.bitrix24.com", client_id="a", client_secret="b", store=store)
    assert again.portal.base == base


@pytest.mark.parametrize(
    ("endpoint", "allow", "good"),
    [
        ("https://acme.bitrix24.com/rest/", None, True),
        ("https://portal.example/rest/", None, False),
        ("http://acme.bitrix24.com/rest/", None, False),
        ("http://169.254.169.254/rest/", None, False),
        ("http://127.0.0.1:8000/rest/", None, False),
        ("https://portal.example/rest/", lambda _old, new: new == "https://portal.example", True),
        ("https://other.example/rest/", lambda _old, new: new == "https://portal.example", False),
        ("http://portal.example/rest/", lambda _old, _new: True, False),
    ],
)
def test_without_a_portal_tokens_may_name_one_of_the_cloud(
    endpoint: str, allow: Any, good: bool
) -> None:
    options = {} if allow is None else {"allow": allow}
    tokens = Tokens("a", "b", endpoint)
    if good:
        auth = OAuth(client_id="a", client_secret="b", tokens=tokens, **options)
        assert auth.portal.base == endpoint.removesuffix("/rest/")
    else:
        with pytest.raises(ParameterError, match="address"):
            OAuth(client_id="a", client_secret="b", tokens=tokens, **options)


def test_allow_is_asked_for_what_the_authorization_server_says() -> None:
    server = Server()
    server.endpoint = "https://renamed.bitrix24.com/rest/"
    asked: list[tuple[str, str]] = []

    def allow(old: str, new: str) -> bool:
        asked.append((old, new))
        return False

    auth = oauth(portal="https://acme.bitrix24.com", allow=allow)
    assert Both(server, "sync", auth=auth).invoke(ADD, fields={}) == 1
    assert asked == [("https://acme.bitrix24.com", "https://renamed.bitrix24.com")]
    assert {request.url.host for request in server.requests} == {HOST, "oauth.bitrix.info"}


# --- other processes ------------------------------------------------------------------------------


def test_an_application_goes_to_another_process_with_its_store(tmp_path: Path) -> None:
    store = FileTokenStore(tmp_path / "tokens.json")
    auth = oauth(store=store, portal="https://acme.bitrix24.com")
    again = pickle.loads(pickle.dumps(auth))
    assert again.tokens == auth.tokens
    assert again.portal.base == auth.portal.base
    assert repr(again) == repr(auth)
    assert Both(Server(), "sync", auth=again).invoke(ADD, fields={}) == 1
    newer = store.load()
    assert newer is not None
    assert newer.refresh_token == "refresh-token-1"
    assert Both(Server("access-token-1"), "sync", auth=auth).invoke(ADD, fields={}) == 1


def test_tokens_in_memory_stay_in_their_process() -> None:
    for each in (oauth(), MemoryTokenStore()):
        with pytest.raises(ParameterError, match="FileTokenStore"):
            pickle.dumps(each)


@pytest.mark.parametrize("wrong", [None, "", 5, b"x"])
@pytest.mark.parametrize("name", ["client_id", "client_secret"])
def test_an_application_without_its_secrets(name: str, wrong: Any) -> None:
    settings = {"client_id": "a", "client_secret": "b", name: wrong}
    with pytest.raises(ParameterError, match=name):
        OAuth("acme.bitrix24.com", **settings)


@KINDS
def test_no_refresh_token_is_no_reason_to_wait(kind: str) -> None:
    tokens = {"access_token": "access-token-0", "client_endpoint": f"https://{HOST}/rest/"}
    both = Both(Server(), kind, auth=oauth(tokens=tokens))
    with pytest.raises(AuthenticationError):
        both.invoke(ADD, fields={})
    assert both.clock.slept == []


def test_the_portal_of_tests_needs_no_store() -> None:
    assert isinstance(oauth()._keeper.store, MemoryTokenStore)
    assert isinstance(Portal(), Portal)
