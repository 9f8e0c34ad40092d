"""Over real sockets on 127.0.0.1: concurrency, limits, connections that break."""

from __future__ import annotations

import asyncio
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from bitrix24_openapi.client.runtime.auth import Webhook
from bitrix24_openapi.client.runtime.client import AsyncClient, SyncClient
from bitrix24_openapi.client.runtime.errors import ClientClosed, NotSent, SentButUnanswered
from bitrix24_openapi.client.runtime.limits import LeakyBucket
from bitrix24_openapi.client.runtime.retry import NEVER

from .server import Answer, Server, ok, running


@pytest.fixture
def serve() -> Iterator[Callable[[Answer], Server]]:
    with ExitStack() as stack:
        yield lambda answer: stack.enter_context(running(answer))


def bucket_server(capacity: float, rate: float, refused: list[float]) -> Answer:
    """A leaky bucket as the portal has it, drained one at a time."""
    state = {"level": 0.0, "at": time.monotonic()}
    guard = threading.Lock()
    step = 1 / rate

    def answer(_: Any) -> tuple[int, bytes]:
        with guard:
            now = time.monotonic()
            drained = int((now - state["at"]) / step)
            state["level"] = max(0.0, state["level"] - drained)
            state["at"] += drained * step
            if state["level"] + 1 > capacity:
                refused.append(now)
                return 503, b'{"error": "QUERY_LIMIT_EXCEEDED"}'
            state["level"] += 1
        return 200, b'{"result": 1}'

    return answer


CALLS, CAPACITY, RATE = 150, 50, 40.0
#: Twenty times faster than a portal, so that many more calls fit into a hiccup of the machine.
MARGIN = 10


def test_150_threads_against_a_bucket(serve: Callable[[Answer], Server]) -> None:
    refused: list[float] = []
    server = serve(bucket_server(CAPACITY, RATE, refused))
    limiter = LeakyBucket(CAPACITY, RATE, margin=MARGIN)
    with SyncClient(server.url, limiter=limiter) as client, ThreadPoolExecutor(CALLS) as pool:
        client._io._begin(secure=False)
        client._io._end()
        assert list(pool.map(lambda _: client.call("x"), range(CALLS))) == [1] * CALLS
    assert refused == []


def test_150_tasks_against_a_bucket(serve: Callable[[Answer], Server]) -> None:
    refused: list[float] = []
    server = serve(bucket_server(CAPACITY, RATE, refused))
    limiter = LeakyBucket(CAPACITY, RATE, margin=MARGIN)

    async def main() -> None:
        async with AsyncClient(server.url, limiter=limiter) as client:
            # What is imported with the first call is no part of it.
            await client.call("x")
            assert await asyncio.gather(*(client.call("x") for _ in range(CALLS))) == [1] * CALLS

    asyncio.run(main())
    assert refused == []


def test_threads_and_tasks_share_a_bucket(serve: Callable[[Answer], Server]) -> None:
    refused: list[float] = []
    server = serve(bucket_server(CAPACITY, RATE, refused))
    limiter = LeakyBucket(CAPACITY, RATE, margin=MARGIN)

    async def tasks() -> None:
        async with AsyncClient(server.url, limiter=limiter) as client:
            await asyncio.gather(*(client.call("x") for _ in range(50)))

    def thread(client: SyncClient) -> None:
        for _ in range(10):
            client.call("x")

    with SyncClient(server.url, limiter=limiter) as client, ThreadPoolExecutor(6) as pool:
        work = [pool.submit(thread, client) for _ in range(5)]
        work.append(pool.submit(lambda: asyncio.run(tasks())))
        for each in work:
            each.result(timeout=30)
    assert server.calls == 100
    assert refused == []


def test_without_a_limiter_refusals_are_survived(serve: Callable[[Answer], Server]) -> None:
    refused: list[float] = []
    server = serve(bucket_server(10, 40.0, refused))
    with SyncClient(server.url, limiter=None) as client, ThreadPoolExecutor(20) as pool:
        assert list(pool.map(lambda _: client.call("add"), range(30))) == [1] * 30
    assert refused
    assert server.calls == 30 + len(refused)


def test_connections_are_kept(serve: Callable[[Answer], Server]) -> None:
    server = serve(ok)
    with SyncClient(server.url, limiter=None) as client:
        for _ in range(20):
            client.call("x")
    assert (server.calls, server.connections) == (20, 1)


def test_connections_are_kept_async(serve: Callable[[Answer], Server]) -> None:
    server = serve(ok)

    async def main() -> None:
        async with AsyncClient(server.url, limiter=None) as client:
            for _ in range(20):
                await client.call("x")

    asyncio.run(main())
    assert (server.calls, server.connections) == (20, 1)


@pytest.mark.parametrize("safe", [False, True])
def test_a_reset_after_the_request_was_sent(serve: Callable[[Answer], Server], safe: bool) -> None:
    outcomes = iter([(0, b""), (200, b'{"result": 1}')])
    server = serve(lambda _: next(outcomes))
    with SyncClient(server.url, limiter=None) as client:
        if safe:
            assert client.call("x", safe=True) == 1
        else:
            with pytest.raises(SentButUnanswered):
                client.call("x")
    assert server.calls == (2 if safe else 1)


def test_a_reset_before_the_request_was_sent(serve: Callable[[Answer], Server]) -> None:
    """A kept connection that the portal has closed meanwhile: even a write goes out, and once."""
    server = serve(ok)
    server.hangs_up = True
    with SyncClient(server.url, limiter=None) as client:
        assert client.call("x.add") == 1
        time.sleep(0.2)
        assert client.call("x.add") == 1
    assert (server.calls, server.connections) == (2, 2)


def test_a_reset_before_the_request_was_sent_async(serve: Callable[[Answer], Server]) -> None:
    server = serve(ok)
    server.hangs_up = True

    async def main() -> None:
        async with AsyncClient(server.url, limiter=None) as client:
            assert await client.call("x.add") == 1
            await asyncio.sleep(0.2)
            assert await client.call("x.add") == 1

    asyncio.run(main())
    assert (server.calls, server.connections) == (2, 2)


def test_nobody_listens() -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    url = f"http://127.0.0.1:{port}/rest/1/s3cr3tc0de/"
    with SyncClient(url, limiter=None, retry=NEVER) as client, pytest.raises(NotSent):
        client.call("x")


def test_an_answer_that_takes_too_long(serve: Callable[[Answer], Server]) -> None:
    def slow(_: Any) -> tuple[int, bytes]:
        time.sleep(1)
        return ok(_)

    server = serve(slow)
    with SyncClient(server.url, limiter=None, timeout=0.1) as client:
        with pytest.raises(SentButUnanswered, match=r"ReadTimeout|timed out"):
            client.call("x")
        assert server.calls == 1


def test_cancelled_tasks_leave_the_client_usable(serve: Callable[[Answer], Server]) -> None:
    def slow(body: Any) -> tuple[int, bytes]:
        time.sleep(body.get("pause", 0))
        return ok(body)

    server = serve(slow)

    async def main() -> Any:
        async with AsyncClient(server.url, limiter=None) as client:
            task = asyncio.create_task(client.call("x", {"pause": 1}))
            await asyncio.sleep(0.1)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            return await client.call("x")

    assert asyncio.run(main()) == 1


def test_a_closed_client_sends_nothing_until_it_is_entered(
    serve: Callable[[Answer], Server],
) -> None:
    server = serve(ok)
    client = SyncClient(server.url, limiter=None)
    assert client.call("x") == 1
    client.close()
    client.close()
    with pytest.raises(ClientClosed):
        client.call("x", safe=True)
    assert server.calls == 1
    with client:
        assert client.call("x") == 1
    with pytest.raises(ClientClosed):
        client.call("x")


def test_a_closed_client_sends_nothing_until_it_is_entered_async(
    serve: Callable[[Answer], Server],
) -> None:
    server = serve(ok)

    async def main() -> None:
        client = AsyncClient(server.url, limiter=None)
        assert await client.call("x") == 1
        await client.close()
        await client.close()
        with pytest.raises(ClientClosed):
            await client.call("x", safe=True)
        async with client:
            assert await client.call("x") == 1
        with pytest.raises(ClientClosed):
            await client.call("x")

    asyncio.run(main())
    assert server.calls == 2


# --- TLS ------------------------------------------------------------------------------------------

#: For 127.0.0.1, signed by itself, and used nowhere else.
CERTIFICATE = """\
-----BEGIN CERTIFICATE-----
MIIBkDCCATagAwIBAgIUIk5ByYFfLzIxhxTDUPd/yGDSseAwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJMTI3LjAuMC4xMCAXDTI2MTEyMTEwNTUwNloYDzIxMjYxMDI4
MTA1NTA2WjAUMRIwEAYDVQQDDAkxMjcuMC4wLjEwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAATtVNFZOg/zPXaNO+Di13SwaK2EnqSe320G0VQn+Tql5jJdQ3oUh1Yh
ZC6XJIFsuqZjNZmmny1a/2bwG0rvNvPWo2QwYjAdBgNVHQ4EFgQUFiJ7nKKHIDB8
zrPUb/C5fp/hItMwHwYDVR0jBBgwFoAUFiJ7nKKHIDB8zrPUb/C5fp/hItMwDwYD
VR0TAQH/BAUwAwEB/zAPBgNVHREECDAGhwR/AAABMAoGCCqGSM49BAMCA0gAMEUC
IAiGbLZjd7TTLTj8cKQ6oj8khdVDxW83O4hXz/gh6shCAiEAtHKsSKv4kAY93or6
a5WTmW2WTfNxre2DF/bJNlAUST4=
-----END CERTIFICATE-----
-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQggfQpmY+JSM53IGFs
h+Fd21nVC6mBy8HygqJA19e0o9+hRANCAATtVNFZOg/zPXaNO+Di13SwaK2EnqSe
320G0VQn+Tql5jJdQ3oUh1YhZC6XJIFsuqZjNZmmny1a/2bwG0rvNvPW
-----END PRIVATE KEY-----
"""


@pytest.fixture
def tls_server(serve: Callable[[Answer], Server], tmp_path: Path) -> Server:
    file = tmp_path / "portal.pem"
    file.write_text(CERTIFICATE)
    server = serve(ok)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(file)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    return server


def secure(server: Server) -> str:
    return server.url.replace("http://", "https://")


def test_a_certificate_that_nobody_knows_is_refused_at_once(tls_server: Server) -> None:
    with SyncClient(secure(tls_server), limiter=None) as client:
        with pytest.raises(NotSent, match="CERTIFICATE_VERIFY_FAILED") as caught:
            client.call("x", safe=True)
        assert not caught.value.temporary
    assert (tls_server.calls, tls_server.connections) == (0, 0)


def test_a_certificate_of_ones_own(tls_server: Server) -> None:
    context = ssl.create_default_context(cadata=CERTIFICATE.partition("-----BEGIN PRIVATE")[0])
    with SyncClient(secure(tls_server), limiter=None, verify=context) as client:
        assert client.call("x") == 1
    with SyncClient(secure(tls_server), limiter=None, verify=False) as client:
        assert client.call("x") == 1


def test_a_client_opened_for_plain_http_checks_certificates_when_it_comes_to_tls(
    serve: Callable[[Answer], Server], tls_server: Server
) -> None:
    """The context that it was opened with trusts nobody; it is not the one for TLS."""
    webhook = Webhook(serve(ok).url)
    with SyncClient(webhook, limiter=None) as client:
        assert client.call("x") == 1
        before = client._io._courier
        webhook.portal._move(secure(tls_server).partition("/rest/")[0])
        with pytest.raises(NotSent, match="CERTIFICATE_VERIFY_FAILED"):
            client.call("x")
        assert client._io._courier is not before
        assert client._io._secure
