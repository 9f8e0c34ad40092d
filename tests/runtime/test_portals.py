"""Clients for many portals: whose tokens, over whose connections, and how many are kept."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from bitrix24_openapi.client.runtime.client import AsyncClient, SyncClient
from bitrix24_openapi.client.runtime.errors import (
    ClientClosed,
    ParameterError,
    TransportError,
    UnknownPortal,
)
from bitrix24_openapi.client.runtime.portals import AsyncPortals, SyncPortals
from bitrix24_openapi.client.runtime.sql_tokens import SqlTokenStore
from bitrix24_openapi.client.runtime.tokens import MemoryTokenStore, Tokens

from . import server
from .double import reply

ONE, TWO = "1" * 32, "2" * 32


def tokens(member_id: str, name: str = "one") -> Tokens:
    return Tokens(
        access_token=f"access-{name}",
        refresh_token=f"refresh-{name}",
        client_endpoint=f"https://{name}.bitrix24.com/rest/",
        member_id=member_id,
    )


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqlTokenStore]:
    made = SqlTokenStore(f"sqlite:///{tmp_path / 'tokens.db'}")
    made.migrate()
    yield made
    made.close()


APP: dict[str, Any] = {"client_id": "app.1", "client_secret": "s3cr3t"}


class Echo:
    """Answers with the address and the token that it was called with."""

    def __call__(self, request: httpx.Request) -> httpx.Response:
        import json

        return reply([request.url.host, json.loads(request.content)["auth"]])


def sync_portals(store: SqlTokenStore, **settings: Any) -> SyncPortals[SyncClient]:
    settings.setdefault("transport", httpx.MockTransport(Echo()))
    return SyncPortals(store, **APP, **settings)


def async_portals(store: SqlTokenStore, **settings: Any) -> AsyncPortals[AsyncClient]:
    settings.setdefault("transport", httpx.MockTransport(Echo()))
    return AsyncPortals(store, **APP, **settings)


def test_each_portal_is_called_with_its_own_tokens(store: SqlTokenStore) -> None:
    with sync_portals(store, limiter=None) as portals:
        added = portals.add(tokens(ONE, "one"))
        portals.add(tokens(TWO, "two"))
        assert portals.for_member(ONE) is added
        assert portals.for_member(ONE).call("x") == ["one.bitrix24.com", "access-one"]
        assert portals.for_member(TWO).call("x") == ["two.bitrix24.com", "access-two"]
        assert portals.for_member(ONE)._core.limiter is None
    with sync_portals(store) as again:
        assert again.for_member(TWO).call("x") == ["two.bitrix24.com", "access-two"]


def test_each_portal_is_called_with_its_own_tokens_in_asyncio(store: SqlTokenStore) -> None:
    async def main(portals: AsyncPortals[AsyncClient]) -> None:
        async with portals:
            added = await portals.add(tokens(ONE, "one"))
            await portals.add(tokens(TWO, "two"))
            assert await portals.for_member(ONE) is added
            calls = [(await portals.for_member(each)).call("x") for each in (ONE, TWO)]
            assert await asyncio.gather(*calls) == [
                ["one.bitrix24.com", "access-one"],
                ["two.bitrix24.com", "access-two"],
            ]

    portals = async_portals(store)
    asyncio.run(main(portals))
    asyncio.run(main(portals)), "another event loop"


def test_portals_that_are_not_known(store: SqlTokenStore) -> None:
    portals = sync_portals(store)
    with pytest.raises(UnknownPortal, match=ONE) as caught:
        portals.for_member(ONE)
    assert isinstance(caught.value, LookupError)
    portals.add(tokens(ONE))
    portals.forget(ONE)
    with pytest.raises(UnknownPortal):
        portals.for_member(ONE)

    async def main() -> None:
        asynchronous = async_portals(store)
        await asynchronous.add(tokens(ONE))
        await asynchronous.forget(ONE)
        with pytest.raises(UnknownPortal):
            await asynchronous.for_member(ONE)
        await asynchronous.close()

    asyncio.run(main())
    portals.close()


def test_an_application_that_is_installed_again_has_new_tokens(store: SqlTokenStore) -> None:
    with sync_portals(store) as portals:
        portals.add(tokens(ONE, "old"))
        portals.add(tokens(ONE, "new"))
        assert portals.for_member(ONE).call("x") == ["new.bitrix24.com", "access-new"]


@pytest.mark.parametrize(
    ("changed", "portal", "message"),
    [
        ({"member_id": ""}, "", "member_id"),
        ({"refresh_token": ""}, "", "refresh token"),
        ({"client_endpoint": ""}, "", "name the portal"),
        ({"client_endpoint": "https://evil.example/rest/"}, "", "cloud only"),
        ({"client_endpoint": "http://one.bitrix24.com/rest/"}, "", "https only"),
        ({}, "ftp://one.example", "begins with"),
    ],
)
def test_tokens_that_are_not_believed(
    changed: dict[str, str], portal: str, message: str, store: SqlTokenStore
) -> None:
    with sync_portals(store) as portals:
        with pytest.raises(ParameterError, match=message):
            portals.add({**tokens(ONE).to_dict(), **changed}, portal)
        assert list(store.members()) == []


def test_where_a_portal_is_may_be_said(store: SqlTokenStore) -> None:
    page = {"AUTH_ID": "access-x", "REFRESH_ID": "refresh-x", "member_id": ONE}
    with sync_portals(store, allow=lambda _old, _new: True) as portals:
        assert portals.add(page, "https://box.example").call("x") == ["box.example", "access-x"]
        own = {**tokens(TWO).to_dict(), "client_endpoint": "https://own.example/rest/"}
        assert portals.add(own).call("x")[0] == "own.example"


def test_clients_share_their_connections(tmp_path: Path, store: SqlTokenStore) -> None:
    with server.running(lambda _: (200, b'{"result": 1}')) as portal:
        address = portal.url.partition("/rest/")[0]
        with sync_portals(store, transport=None) as portals:
            for member in (ONE, TWO):
                portals.add(tokens(member), address)
                assert portals.for_member(member).call("x") == 1
                portals.for_member(member).close()
            client = portals.for_member(TWO)
        assert (portal.calls, portal.connections) == (2, 1)
        with pytest.raises((ClientClosed, TransportError, RuntimeError)):
            client.call("x")


def test_the_clients_used_last_are_kept(store: SqlTokenStore) -> None:
    with sync_portals(store, most=2) as portals:
        clients = {member: portals.add(tokens(member)) for member in (ONE, TWO)}
        assert portals.for_member(ONE) is clients[ONE]
        portals.add(tokens("3" * 32))
        assert portals.for_member(ONE) is clients[ONE]
        assert portals.for_member(TWO) is not clients[TWO]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
def test_a_forked_process_makes_clients_of_its_own(store: SqlTokenStore) -> None:
    with server.running(lambda _: (200, b'{"result": 1}')) as portal:
        with sync_portals(store, transport=None) as portals:
            portals.add(tokens(ONE), portal.url.partition("/rest/")[0])
            assert portals.for_member(ONE).call("x") == 1
            child = os.fork()
            if child == 0:
                try:
                    os._exit(0 if portals.for_member(ONE).call("x") == 1 else 1)
                finally:
                    os._exit(2)
            assert os.waitpid(child, 0)[1] == 0
            assert portals.for_member(ONE).call("x") == 1
        assert (portal.calls, portal.connections) == (3, 2)


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"client_id": ""}, "client_id"),
        ({"client_secret": None}, "client_secret"),
    ],
)
def test_settings_that_make_no_sense(
    settings: dict[str, Any], message: str, store: SqlTokenStore
) -> None:
    with pytest.raises(ParameterError, match=message):
        SyncPortals(store, **{**APP, **settings})
    with pytest.raises(ParameterError, match="not in MemoryTokenStore"):
        SyncPortals(MemoryTokenStore(), **APP)  # type: ignore[arg-type]


def test_a_client_may_be_given(store: SqlTokenStore) -> None:
    with httpx.Client(transport=httpx.MockTransport(Echo())) as http:
        with sync_portals(store, transport=None, http=http) as portals:
            assert portals.add(tokens(ONE)).call("x") == ["one.bitrix24.com", "access-one"]
        assert not http.is_closed
