"""A forked child has connections, threads, locks and renewals of its own."""

from __future__ import annotations

import json
import os
import threading
import warnings
from collections.abc import Callable, Iterator
from multiprocessing.pool import ThreadPool
from pathlib import Path
from typing import Any

import httpx
import pytest

from bitrix24_openapi.client.runtime.client import SyncClient
from bitrix24_openapi.client.runtime.effects import Send
from bitrix24_openapi.client.runtime.errors import ParameterError
from bitrix24_openapi.client.runtime.limits import LeakyBucket, OperatingTime, shared_bucket
from bitrix24_openapi.client.runtime.oauth import OAuth
from bitrix24_openapi.client.runtime.portal import Portal as Address
from bitrix24_openapi.client.runtime.tokens import FileTokenStore, MemoryTokenStore, Tokens
from bitrix24_openapi.client.runtime.transport import Transport

from .double import LIST, URL, Clock, Portal, paged, sync_client
from .server import Server, echo, running

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")


@pytest.fixture
def server() -> Iterator[Server]:
    with running(echo) as found:
        yield found


def in_child(action: Callable[[], Any]) -> Any:
    """What ``action`` returns, as JSON, in a child forked from here; bounded."""
    reading, writing = os.pipe()
    with warnings.catch_warnings():
        # The interpreter warns of threads at a fork: that they are no harm is what is tested.
        warnings.simplefilter("ignore", DeprecationWarning)
        child = os.fork()
    if child == 0:
        os.close(reading)
        try:
            try:
                found = {"result": action()}
            except BaseException as error:  # noqa: BLE001 - told to the parent
                found = {"error": f"{type(error).__name__}: {error}"}
            os.write(writing, json.dumps(found).encode())
        finally:
            os._exit(0)
    os.close(writing)
    ended = threading.Timer(30, os.kill, (child, 9))
    ended.start()
    with os.fdopen(reading, "rb") as pipe:
        text = pipe.read()
    os.waitpid(child, 0)
    ended.cancel()
    if not text:
        raise AssertionError("the child did not end")
    found = json.loads(text)
    if "error" in found:
        raise AssertionError(found["error"])
    return found["result"]


def test_children_have_connections_of_their_own(server: Server) -> None:
    with SyncClient(server.url, limiter=None) as client:
        assert client.call("x", {"who": "parent"}) == {"who": "parent"}
        assert in_child(lambda: client.call("x", {"who": "child"})) == {"who": "child"}
        assert client.call("x", {"who": "parent again"}) == {"who": "parent again"}
    # The parent's stays open: the child did not close it, nor use it.
    assert server.connections == 2


def test_children_that_call_at_the_same_moment_get_their_own_answers(server: Server) -> None:
    with SyncClient(server.url, limiter=None) as client:
        client.call("x")
        gate, opened = os.pipe()

        def calls(who: int) -> list[Any]:
            os.read(gate, 1)
            return [client.call("x", {"who": who, "n": n}) for n in range(20)]

        with ThreadPool(4) as pool:
            answers = pool.map_async(lambda who: in_child(lambda: calls(who)), range(4))
            os.write(opened, b"1234")
            found = answers.get(60)
    os.close(gate)
    os.close(opened)
    assert found == [[{"who": who, "n": n} for n in range(20)] for who in range(4)]


def test_lists_are_read_ahead_in_a_child_as_well() -> None:
    client = sync_client(Portal(crm_deal_list=paged(3000)), Clock())
    assert len(client._list(LIST, {}).all()) == 3000
    assert in_child(lambda: len(client._list(LIST, {}).all())) == 3000


def test_what_is_sent_when_a_process_is_forked_is_not_awaited_by_the_child() -> None:
    """Locks that other threads hold at that moment are as if nobody had ever held them."""
    client = sync_client(Portal(x=lambda _: {"result": 1}), Clock(), limiter=LeakyBucket())
    bucket = client._core.limiter
    assert isinstance(bucket, LeakyBucket)
    locks = [client._io._lock, bucket._lock, client._core.operating._lock]
    locks.append(client.auth.portal._lock)
    held, release = threading.Event(), threading.Event()

    def hold() -> None:
        for lock in locks:
            lock.acquire()
        held.set()
        release.wait(60)

    thread = threading.Thread(target=hold, daemon=True)
    thread.start()
    assert held.wait(10)
    try:
        assert in_child(lambda: client.call("x")) == 1
    finally:
        for lock in locks:
            lock.release()
        release.set()
        thread.join()


@pytest.mark.parametrize(
    "make",
    [
        lambda: Transport({}, "agent"),
        LeakyBucket,
        OperatingTime,
        lambda: Address(URL),
        MemoryTokenStore,
        lambda: OAuth("acme.bitrix24.com", client_id="a", client_secret="b"),
    ],
)
def test_everything_with_a_lock_gets_a_new_one(make: Callable[[], Any]) -> None:
    each = make()
    with each._lock:
        assert in_child(lambda: each._lock.acquire(timeout=5)) is True


def test_buckets_are_shared_in_a_child_as_well() -> None:
    bucket = shared_bucket("forked.bitrix24.com")
    assert in_child(lambda: shared_bucket("forked.bitrix24.com") is bucket) is True


def test_a_renewal_of_the_parent_is_not_awaited_by_the_child() -> None:
    tokens = Tokens("access-0", "refresh-0", "https://acme.bitrix24.com/rest/")
    auth = OAuth(client_id="a", client_secret="b", tokens=tokens)
    double = Portal()
    answers = {"access-0": httpx.Response(401, json={"error": "expired_token"})}

    def answer(request: httpx.Request) -> httpx.Response:
        if "oauth" in request.url.path:
            pair = {"access_token": "access-1", "refresh_token": "refresh-1"}
            return httpx.Response(200, json=pair)
        return answers.get(json.loads(request.content)["auth"]) or httpx.Response(
            200, json={"result": 1}
        )

    double.on_request = answer
    client = sync_client(double, Clock(), auth=auth)
    renewal = auth._renew_once("access-0")
    effect = next(renewal)
    while not isinstance(effect, Send):
        effect = renewal.send(effect.perform(client._io))
    # The renewal is under way: it has the lock of the store, and asks the server.
    assert auth._flight is not None
    assert in_child(lambda: client.call("x")) == 1
    renewal.close()


def test_a_lock_is_released_though_a_child_has_the_file_open(tmp_path: Path) -> None:
    first, second = FileTokenStore(tmp_path / "t"), FileTokenStore(tmp_path / "t")
    assert first.acquire()
    assert first._held is not None
    # As a child has it that was forked past the interpreter, where nothing is reset.
    inherited = os.dup(first._held)
    first.release()
    assert second.acquire()
    second.release()
    os.close(inherited)


def test_a_child_does_not_hold_the_lock_of_its_parent(tmp_path: Path) -> None:
    store, other = FileTokenStore(tmp_path / "t"), FileTokenStore(tmp_path / "t")
    assert store.acquire()

    def child() -> list[bool]:
        before = other.acquire()
        store.release()
        return [before, other.acquire()]

    assert in_child(child) == [False, False], "the parent has it"
    assert not other.acquire()
    store.release()
    assert other.acquire()
    other.release()


def test_a_client_that_was_given_belongs_to_the_parent(server: Server) -> None:
    def message(client: SyncClient) -> str:
        try:
            client.call("x")
        except ParameterError as error:
            return str(error)
        return ""

    with httpx.Client() as http:
        client = SyncClient(server.url, http=http, limiter=None)
        client.call("x")
        assert "http=" in in_child(lambda: message(client))
        assert client.call("x") == {}
    with SyncClient(server.url, http=httpx.Client, limiter=None) as made:
        made.call("x")
        assert in_child(lambda: made.call("x")) == {}
    with SyncClient(server.url, transport=httpx.HTTPTransport(), limiter=None) as over:
        over.call("x")
        assert "http=" in in_child(lambda: message(over))
