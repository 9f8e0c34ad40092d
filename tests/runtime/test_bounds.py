"""Answers are bounded: in size once decompressed, in time, and in how they are compressed."""

from __future__ import annotations

import asyncio
import gzip
import socket
import threading
import tracemalloc
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import cache
from typing import Any

import httpx
import pytest

from bitrix24_openapi.client.runtime.client import AsyncClient, SyncClient
from bitrix24_openapi.client.runtime.errors import (
    AnswerTooLarge,
    SentButUnanswered,
    UnreadableAnswer,
)
from bitrix24_openapi.client.runtime.exchange import MAX_ANSWER_BYTES
from bitrix24_openapi.client.runtime.retry import NEVER

from .double import URL, Both, Portal

KINDS = pytest.mark.parametrize("kind", ["sync", "async"])
LIMIT = 1_000_000


@contextmanager
def raw_server(*parts: bytes, pause: float = 0.0, endless: bytes = b"") -> Iterator[RawServer]:
    server = RawServer(parts, pause, endless)
    thread = threading.Thread(target=server.serve, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.stop.set()
        server.listening.close()
        thread.join(10)


class RawServer:
    """Answers every request with the same bytes, one part after another."""

    def __init__(self, parts: tuple[bytes, ...], pause: float, endless: bytes) -> None:
        self.listening = socket.create_server(("127.0.0.1", 0))
        self.listening.settimeout(0.05)
        self.parts, self.pause, self.endless = parts, pause, endless
        self.stop = threading.Event()
        self.requests = 0
        self.sent = 0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.listening.getsockname()[1]}/rest/1/s3cr3tc0de/"

    def serve(self) -> None:
        while not self.stop.is_set():
            try:
                connection, _ = self.listening.accept()
            except OSError:
                continue
            with connection:
                connection.settimeout(5)
                with suppress(OSError):
                    self.answer(connection)

    def answer(self, connection: socket.socket) -> None:
        with connection.makefile("rb") as reader:
            length = 0
            while (line := reader.readline().strip().lower()) != b"":
                if line.startswith(b"content-length:"):
                    length = int(line.partition(b":")[2])
            reader.read(length)
        self.requests += 1
        for part in self.parts:
            connection.sendall(part)
            self.sent += len(part)
            self.stop.wait(self.pause)
        while self.endless and not self.stop.is_set():
            connection.sendall(self.endless)
            self.sent += len(self.endless)
            self.stop.wait(self.pause)


def call(kind: str, url: str, **settings: Any) -> Any:
    if kind == "sync":
        with SyncClient(url, limiter=None, **settings) as client:
            return client.call("x", safe=True)

    async def main() -> Any:
        async with AsyncClient(url, limiter=None, **settings) as client:
            return await client.call("x", safe=True)

    return asyncio.run(main())


def head(*lines: str) -> bytes:
    return "\r\n".join(["HTTP/1.1 200 OK", *lines, "Connection: close", "", ""]).encode()


def with_length(body: bytes, *lines: str) -> bytes:
    return head(*lines, f"Content-Length: {len(body)}") + body


@cache
def bomb() -> bytes:
    """A tenth of a megabyte that stands for a hundred."""
    return gzip.compress(b" " * 100_000_000, 9)


BIG = b'{"result": "' + b"x" * LIMIT + b'"}'
TOO_LARGE: dict[str, Callable[[], bytes]] = {
    "announced": lambda: head(f"Content-Length: {LIMIT + 1}"),
    "plain": lambda: head() + BIG,
    "gzip": lambda: with_length(gzip.compress(BIG), "Content-Encoding: gzip"),
    "a bomb": lambda: with_length(bomb(), "Content-Encoding: gzip"),
    "deflate": lambda: with_length(zlib.compress(BIG), "Content-Encoding: deflate"),
    "raw deflate": lambda: with_length(raw_deflate(BIG), "Content-Encoding: DEFLATE"),
}


def raw_deflate(data: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(data) + packer.flush()


@KINDS
@pytest.mark.parametrize("how", TOO_LARGE)
def test_answers_that_are_too_large(kind: str, how: str) -> None:
    with raw_server(TOO_LARGE[how]()) as server:
        with pytest.raises(AnswerTooLarge, match="max_answer_bytes") as caught:
            call(kind, server.url, max_answer_bytes=LIMIT)
        assert server.requests == 1, "it would be too large again"
    assert caught.value.status == 200
    assert caught.value.method == "x"


@KINDS
def test_a_bomb_is_not_unpacked(kind: str) -> None:
    with raw_server(TOO_LARGE["a bomb"]()) as server:
        tracemalloc.start()
        try:
            with pytest.raises(AnswerTooLarge):
                call(kind, server.url, max_answer_bytes=LIMIT)
            assert tracemalloc.get_traced_memory()[1] < 10 * LIMIT
        finally:
            tracemalloc.stop()


@KINDS
def test_an_endless_answer_is_left(kind: str) -> None:
    chunk = b"10000\r\n" + b" " * 0x10000 + b"\r\n"
    with raw_server(head("Transfer-Encoding: chunked"), endless=chunk) as server:
        with pytest.raises(AnswerTooLarge):
            call(kind, server.url, max_answer_bytes=LIMIT)
        assert server.sent < 20 * LIMIT


GOOD: dict[str, bytes] = {
    "plain": with_length(b'{"result": 1}'),
    "identity": with_length(b'{"result": 1}', "Content-Encoding: identity"),
    "gzip": with_length(gzip.compress(b'{"result": 1}'), "Content-Encoding: gzip"),
    "x-gzip": with_length(gzip.compress(b'{"result": 1}'), "Content-Encoding: X-GZip"),
    "deflate": with_length(zlib.compress(b'{"result": 1}'), "Content-Encoding: deflate"),
    "raw deflate": with_length(raw_deflate(b'{"result": 1}'), "Content-Encoding: deflate"),
    "as large as may be": with_length(b'{"result": 1}' + b" " * (LIMIT - 13)),
}


@KINDS
@pytest.mark.parametrize("how", GOOD)
def test_answers_that_are_read(kind: str, how: str) -> None:
    with raw_server(GOOD[how]) as server:
        assert call(kind, server.url, max_answer_bytes=LIMIT) == 1


@KINDS
@pytest.mark.parametrize(
    "lines",
    [
        ["Content-Encoding: gzip, gzip"],
        ["Content-Encoding: gzip", "Content-Encoding: gzip"],
        ["Content-Encoding: deflate, gzip"],
        ["Content-Encoding: br"],
        ["Content-Encoding: zstd"],
        ["Content-Encoding: nonsense"],
    ],
)
def test_compression_that_nobody_asked_for(kind: str, lines: list[str]) -> None:
    body = gzip.compress(gzip.compress(b'{"result": 1}'))
    with raw_server(with_length(body, *lines)) as server:
        with pytest.raises(UnreadableAnswer, match="not accepted"):
            call(kind, server.url)
        assert server.requests == 1


@KINDS
@pytest.mark.parametrize("coding", ["gzip", "deflate"])
def test_compression_that_is_none(kind: str, coding: str) -> None:
    answer = with_length(b"nonsense", f"Content-Encoding: {coding}")
    unreadable = pytest.raises(UnreadableAnswer, match="cannot be decompressed")
    with raw_server(answer) as server, unreadable:
        call(kind, server.url, retry=NEVER)


@KINDS
def test_an_answer_has_so_much_time_altogether(kind: str) -> None:
    """However steadily it drips: ``timeout`` is for each read, and starts anew with it."""
    start = head("Transfer-Encoding: chunked")
    late = pytest.raises(SentButUnanswered, match="max_answer_seconds")
    with raw_server(start, endless=b"1\r\n \r\n", pause=0.02) as server, late:
        call(kind, server.url, retry=NEVER, timeout=5, max_answer_seconds=0.3)


@KINDS
def test_answers_of_transports_for_tests_are_bounded_as_well(kind: str) -> None:
    both = Both(Portal(), kind, max_answer_bytes=100)
    both.portal.script = [httpx.Response(200, json={"result": "x" * 100})]
    with pytest.raises(AnswerTooLarge):
        both.run(lambda client: client.call("x"))


def test_the_usual_bound_holds_a_full_batch_of_large_rows() -> None:
    assert MAX_ANSWER_BYTES >= 2500 * 40_000
    assert SyncClient(URL)._io._bounds.answer_bytes == MAX_ANSWER_BYTES
