"""Settings: what is wrong with one is said at once; clients go to other processes by them."""

from __future__ import annotations

import asyncio
import copy
import json
import logging
import multiprocessing
import pickle
import re
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

import httpx
import pytest

from bitrix24_openapi.client.runtime.auth import Webhook
from bitrix24_openapi.client.runtime.client import AsyncClient, SyncClient
from bitrix24_openapi.client.runtime.errors import (
    Bitrix24Error,
    NotSent,
    ParameterError,
    QueryLimitExceeded,
)
from bitrix24_openapi.client.runtime.limits import LeakyBucket
from bitrix24_openapi.client.runtime.method import Method
from bitrix24_openapi.client.runtime.oauth import OAuth
from bitrix24_openapi.client.runtime.retry import NEVER, Retry
from bitrix24_openapi.client.runtime.tokens import FileTokenStore, Tokens

from .double import URL, Both, Clock, Portal, refusal, sync_client
from .server import Server, echo, running

KINDS = pytest.mark.parametrize("kind", ["sync", "async"])
CLIENTS = pytest.mark.parametrize("make", [SyncClient, AsyncClient])


@pytest.fixture
def server() -> Iterator[Server]:
    with running(echo) as found:
        yield found


# --- wrong ones -----------------------------------------------------------------------------------


@CLIENTS
@pytest.mark.parametrize(
    ("auth", "message"),
    [
        (None, "auth is the URL of a webhook, a Webhook or an OAuth, not None"),
        (5, "not int"),
        (b"https://acme.bitrix24.com/rest/1/x/", "not bytes"),
        ({"url": URL}, "not dict"),
        (OAuth, "not the class OAuth"),
        ("", r"an empty text \(is an environment variable not set\?\)"),
        ("acme.bitrix24.com", "a webhook URL looks like"),
        ("https://acme.bitrix24.com/rest/one/s3cr3tc0de/", "a webhook URL looks like"),
        ("https://acme.bitrix24.com:port/rest/1/s3cr3tc0de/", "a number"),
        ("https://[acme/rest/1/s3cr3tc0de/", "host name"),
        ("ftp://acme.bitrix24.com/rest/1/s3cr3tc0de/", "begins with https://"),
    ],
)
def test_who_calls(make: Callable[..., Any], auth: Any, message: str) -> None:
    with pytest.raises(ParameterError, match=message) as caught:
        make(auth)
    assert isinstance(caught.value, Bitrix24Error)
    assert isinstance(caught.value, ValueError)
    seen: BaseException | None = caught.value
    while seen is not None:
        assert "s3cr3tc0de" not in str(seen)
        seen = seen.__cause__ or seen.__context__


WRONG: list[tuple[str, Any]] = [
    ("limiter", 5),
    ("limiter", LeakyBucket),
    ("limiter", "50"),
    ("retry", 3),
    ("retry", Retry),
    ("retry", lambda _: None),
    ("timeout", "10"),
    ("timeout", 0),
    ("timeout", -1.0),
    ("timeout", True),
    ("verify", "/etc/ssl/certs"),
    ("proxy", 3128),
    ("proxy", "127.0.0.1:3128"),
    ("proxy", "ftp://127.0.0.1:3128"),
    ("transport", object()),
    ("transport", "http"),
    ("http", 5),
    ("http", "client"),
    ("operating_limit", "480"),
    ("auth_connector", ""),
    ("auth_connector", 5),
    ("auth_connector", "a\nb"),
    ("user_agent", "a\r\nX: b"),
    ("user_agent", 5),
    ("max_answer_bytes", 0),
    ("max_answer_bytes", 1.5),
    ("max_answer_seconds", -1),
    ("clock", 5),
    ("sleep", 5),
    ("strict", "yes"),
    ("operating_limit", -1),
]


@CLIENTS
@pytest.mark.parametrize(("name", "value"), WRONG)
def test_a_setting_that_cannot_work_is_named(
    make: Callable[..., Any], name: str, value: Any
) -> None:
    with pytest.raises(ParameterError, match=f"^{name} is "):
        make(URL, **{name: value})


@CLIENTS
@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("timeot", "there is no setting 'timeot': did you mean 'timeout'?"),
        (
            "max_answer_byte",
            "there is no setting 'max_answer_byte': did you mean 'max_answer_bytes'?",
        ),
        ("userAgent", "there is no setting 'userAgent': did you mean 'user_agent'?"),
        ("xyz", "there is no setting 'xyz'"),
    ],
)
def test_a_setting_that_does_not_exist(make: Callable[..., Any], name: str, message: str) -> None:
    with pytest.raises(ParameterError) as caught:
        make(URL, **{name: 1})
    assert str(caught.value) == message


@CLIENTS
def test_none_leaves_a_setting_as_it_is_usually(make: Callable[..., Any]) -> None:
    names = [*dict(WRONG), "http"]
    client = make(URL, **dict.fromkeys(names))
    assert (client._core.clock(), client._core.strict) == (pytest.approx(time.monotonic()), False)


PARTS: list[tuple[Callable[..., Any], dict[str, Any], str]] = [
    (Webhook, {"url": None}, "URL is a text, not None (is an environment variable not set?)"),
    (Webhook, {"url": 5}, "URL is a text, not int"),
    (OAuth, {"client_id": "a", "client_secret": None}, "OAuth needs a client_secret"),
    (OAuth, {"client_id": "a", "client_secret": "b", "store": 5}, "not int"),
    (Retry, {"attempts": 0}, "attempts is a number of tries, 1 at least"),
    (Retry, {"attempts": "3"}, "attempts is a number"),
    (Retry, {"seconds": -1}, "seconds is a number"),
    (Retry, {"seconds": float("nan")}, "seconds is a number"),
    (LeakyBucket, {"capacity": "50"}, "are numbers"),
    (LeakyBucket, {"rate": None}, "are numbers"),
    (FileTokenStore, {"path": None}, "needs the path of a file"),
    (FileTokenStore, {"path": ""}, "needs the path of a file"),
    (FileTokenStore, {"path": 5}, "needs the path of a file"),
]


@pytest.mark.parametrize(("make", "given", "message"), PARTS)
def test_parts_that_cannot_work(
    make: Callable[..., Any], given: dict[str, Any], message: str
) -> None:
    with pytest.raises(ParameterError, match=re.escape(message)):
        make(**given)


def test_the_other_kind_of_http_client() -> None:
    with pytest.raises(ParameterError, match=r"http is an httpx\.Client"):
        SyncClient(URL, http=httpx.AsyncClient())  # type: ignore[arg-type]
    with pytest.raises(ParameterError, match=r"http is an httpx\.AsyncClient"):
        AsyncClient(URL, http=httpx.Client())  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("name", "value"), [("timeout", 5), ("verify", False), ("proxy", "http://127.0.0.1:3128")]
)
def test_a_given_http_client_has_settings_of_its_own(name: str, value: Any) -> None:
    with httpx.Client() as http, pytest.raises(ParameterError, match=name):
        SyncClient(URL, http=http, **{name: value})


@CLIENTS
@pytest.mark.parametrize(
    "good",
    [
        {"timeout": 5}, {"timeout": httpx.Timeout(5)}, {"verify": False}, {"limiter": None},
        {"verify": ssl.create_default_context()}, {"proxy": "http://127.0.0.1:3128"},
        {"proxy": httpx.Proxy("http://127.0.0.1:3128")}, {"retry": None}, {"retry": NEVER},
        {"limiter": LeakyBucket.share(3)}, {"operating_limit": 480}, {"auth_connector": "crm"},
        {"max_answer_bytes": 10**9, "max_answer_seconds": 900.0}, {"user_agent": "mine/1"},
    ],
)  # fmt: skip
def test_settings_that_work(make: Callable[..., Any], good: dict[str, Any]) -> None:
    assert make(URL, **good).auth.portal.base == "https://acme.bitrix24.com"


# --- proxies and headers --------------------------------------------------------------------------


@KINDS
def test_requests_go_through_the_proxy(kind: str, server: Server) -> None:
    """Of plain HTTP, a proxy is asked for the whole URL."""
    proxy = server.url.partition("/rest/")[0]
    url = "http://portal.example/rest/1/s3cr3tc0de/"
    if kind == "sync":
        with SyncClient(url, proxy=proxy, limiter=None) as client:
            assert client.call("x", {"a": 1}) == {"a": 1}
    else:

        async def main() -> Any:
            async with AsyncClient(url, proxy=proxy, limiter=None) as client:
                return await client.call("x", {"a": 1})

        assert asyncio.run(main()) == {"a": 1}
    assert server.calls == 1


def test_the_password_of_a_proxy_is_not_shown() -> None:
    with pytest.raises(ParameterError) as caught:
        SyncClient(URL, proxy="ftp://me:s3cr3tpass@127.0.0.1")
    assert "s3cr3tpass" not in str(caught.value)
    client = SyncClient(URL, proxy="http://me:s3cr3tpass@127.0.0.1:1", retry=NEVER, limiter=None)
    with client, pytest.raises(NotSent) as unsent:
        client.call("x")
    assert "s3cr3tpass" not in str(unsent.value) + repr(unsent.value.__cause__)


@KINDS
def test_every_call_has_a_request_id(kind: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "bitrix24_client")
    both = Both(Portal(x=lambda _: {"result": 1}), kind)
    both.portal.script = [refusal("QUERY_LIMIT_EXCEEDED", 503)]
    both.run(lambda client: client.call("x"))
    both.run(lambda client: client.call("x"))
    first, again, second = (each.headers["X-Request-ID"] for each in both.portal.requests)
    assert first == again != second
    assert len(first) == 16
    lines = [each.message for each in caplog.records]
    assert sum(f"[request {first}]" in line for line in lines) == 3
    assert sum(f"[request {second}]" in line for line in lines) == 1


@KINDS
def test_errors_know_the_request_id(kind: str) -> None:
    both = Both(Portal(), kind, retry=NEVER)
    both.portal.script = [refusal("QUERY_LIMIT_EXCEEDED", 503)]
    with pytest.raises(QueryLimitExceeded) as caught:
        both.run(lambda client: client.call("x"))
    sent = both.portal.requests[0].headers["X-Request-ID"]
    assert caught.value.request_id == sent
    assert pickle.loads(pickle.dumps(caught.value)).request_id == sent


# --- auth_connector -------------------------------------------------------------------------------


def bodies(both: Both) -> list[Any]:
    return [json.loads(request.content) for request in both.portal.requests]


@KINDS
def test_the_connector_goes_along_with_every_call(kind: str) -> None:
    portal = Portal(x=lambda params: {"result": params}, crm_deal_add=lambda _: {"result": 1})
    both = Both(portal, kind, auth_connector="mine")
    both.run(lambda client: client.call("x", {"id": 1}))
    both.run(lambda client: client.call("x"))
    both.run(lambda client: client.call("x", {"auth_connector": "other"}))
    both.run(lambda client: client.call("x", {"id": 1}, version="v3"))
    assert bodies(both) == [
        {"id": 1, "auth_connector": "mine"},
        {"auth_connector": "mine"},
        {"auth_connector": "other"},
        {"id": 1, "auth_connector": "mine"},
    ]


@KINDS
def test_the_connector_goes_along_with_every_command(kind: str) -> None:
    portal = Portal(x=lambda params: {"result": params})
    both = Both(portal, kind, auth_connector="mine")

    def action(client: Any) -> Any:
        batch = client.batch()
        batch.call("x", {"id": 1})
        batch.call("x", {"auth_connector": "other"})
        return batch.run()

    both.run(action)
    assert bodies(both) == [
        {
            "halt": 0,
            "cmd": {"c0": "x?id=1&auth_connector=mine", "c1": "x?auth_connector=other"},
            "auth_connector": "mine",
        }
    ]


@KINDS
def test_the_connector_goes_along_with_batches_of_rest_3(kind: str) -> None:
    portal = Portal(x=lambda params: {"result": params})
    both = Both(portal, kind, auth_connector="mine")

    def action(client: Any) -> Any:
        batch = client.batch()
        batch.call("x", {"id": 1}, version="v3")
        return batch.run()

    both.run(action)
    assert bodies(both) == [[{"method": "x", "query": {"id": 1, "auth_connector": "mine"}}]]


@KINDS
@pytest.mark.parametrize(
    ("arguments", "sent"),
    [({"a": 1}, {"a": 1}), ({"a": 1, "b": 2}, {"a": 1, "b": 2, "auth_connector": "mine"})],
)
def test_the_connector_takes_no_place_that_counts(
    kind: str, arguments: dict[str, Any], sent: dict[str, Any]
) -> None:
    method: Method[Any] = Method("x", positional=("a", "b"))
    both = Both(Portal(x=lambda _: {"result": 1}), kind, auth_connector="mine")
    both.invoke(method, **arguments)
    assert bodies(both) == [sent]


# --- other processes ------------------------------------------------------------------------------


def fake_clock() -> float:
    return 5.0


@CLIENTS
def test_clients_go_to_other_processes_by_their_settings(make: Callable[..., Any]) -> None:
    client = make(
        Webhook(URL, allow=allowed),
        limiter=LeakyBucket.share(3),
        retry=Retry(attempts=2),
        strict=True,
        timeout=7,
        verify=False,
        proxy="http://127.0.0.1:3128",
        auth_connector="mine",
        user_agent="mine/1",
        max_answer_bytes=1000,
        clock=fake_clock,
    )
    client.auth.portal._move("https://renamed.bitrix24.com")
    again = pickle.loads(pickle.dumps(client))
    assert type(again) is make
    assert repr(again) == repr(client)
    assert again.auth.portal._allow is allowed
    assert repr(again._core.limiter) == repr(client._core.limiter)
    assert again._core.limiter.margin == client._core.limiter.margin
    assert again._core.retry == Retry(attempts=2)
    assert again._core.strict is True
    assert again._core.clock is fake_clock
    assert again._core.auth_connector == "mine"
    assert again._io._options == client._io._options
    assert again._io._headers["User-Agent"] == "mine/1"
    assert again._io._bounds.answer_bytes == 1000
    assert again._io._lock is not client._io._lock


def allowed(_old: str, _new: str) -> bool:
    return True


def make_http() -> httpx.Client:
    return httpx.Client()


def test_clients_share_the_bucket_of_their_process() -> None:
    client = SyncClient(URL)
    assert pickle.loads(pickle.dumps(client))._core.limiter is client._core.limiter
    assert pickle.loads(pickle.dumps(SyncClient(URL, limiter=None)))._core.limiter is None
    assert copy.deepcopy(client)._io is not client._io


def test_what_has_connections_stays_in_its_process() -> None:
    with httpx.Client() as http:
        for settings in ({"http": http}, {"transport": httpx.HTTPTransport()}):
            with pytest.raises(ParameterError, match="http= a function"):
                pickle.dumps(SyncClient(URL, **settings))
    assert pickle.loads(pickle.dumps(SyncClient(URL, http=make_http)))._io._http is make_http


def test_a_client_is_used_by_processes_of_a_pool(server: Server) -> None:
    client = SyncClient(server.url, limiter=LeakyBucket.share(2))
    with client:
        assert client.call("x") == {}
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(2, mp_context=context) as pool:
        work = [pool.submit(SyncClient.call, client, "x", {"n": n}) for n in range(4)]
        assert [each.result(60) for each in work] == [{"n": n} for n in range(4)]


def test_an_application_is_used_by_another_process(server: Server, tmp_path: Path) -> None:
    base = server.url.partition("/rest/")[0]
    auth = OAuth(
        base, client_id="a", client_secret="b", store=FileTokenStore(tmp_path / "t"),
        tokens=Tokens("access-0", "refresh-0"),
    )  # fmt: skip
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as pool:
        work = pool.submit(SyncClient.call, SyncClient(auth, limiter=None), "x", {"n": 7})
        assert work.result(60) == {"n": 7, "auth": "access-0"}


def test_a_client_in_use_by_threads_can_be_copied() -> None:
    client = sync_client(Portal(x=lambda _: {"result": 1}), Clock())
    threads = [threading.Thread(target=client.call, args=("x",)) for _ in range(4)]
    for thread in threads:
        thread.start()
    with pytest.raises(ParameterError):
        pickle.dumps(client)
    for thread in threads:
        thread.join()
