"""The server as a client of the protocol sees it, with the mock as its portal."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Any

import anyio
import pytest
from tests.documents import knowledge
from tests.paths import SPEC

from bitrix24_openapi.mcp.calling import MOST_LETTERS, MOST_OF_ANSWER, Caller, Permission, trimmed
from bitrix24_openapi.mcp.knowledge import Operation
from bitrix24_openapi.mcp.portal import connected
from bitrix24_openapi.mcp.server import make_server
from bitrix24_openapi.mock import MockPortal

mcp = pytest.importorskip("mcp")

from mcp.client.client import Client  # noqa: E402

from mcp import StdioServerParameters  # noqa: E402


@asynccontextmanager
async def client(
    caller: Caller | None = None, permission: Permission | None = None
) -> AsyncIterator[Client]:
    async with Client(make_server(knowledge(), caller, permission)) as connection:
        yield connection


async def tool(connection: Client, name: str, **arguments: Any) -> tuple[bool, str]:
    """Whether the tool refused, and what it says."""
    result = await connection.call_tool(name, arguments)
    (content,) = result.content
    return bool(result.is_error), content.text  # type: ignore[union-attr]


def ask(name: str, permission: Permission | None = None, **arguments: Any) -> tuple[bool, str]:
    async def asked() -> tuple[bool, str]:
        async with client(None, permission) as connection:
            return await tool(connection, name, **arguments)

    return anyio.run(asked)


def test_every_tool_says_what_it_does() -> None:
    async def listed() -> dict[str, str]:
        async with client() as connection:
            return {t.name: t.description or "" for t in (await connection.list_tools()).tools}

    tools = anyio.run(listed)
    assert set(tools) == {
        "search_methods", "search_events", "describe_method", "validate_call", "call_method"
    }  # fmt: skip
    assert all(len(description) > 40 for description in tools.values())


def test_search_and_describe() -> None:
    refused, text = ask("search_methods", question="создать сделку", limit=3)
    assert not refused
    assert len(text.splitlines()) == 3
    assert "crm.deal.add: " in text
    assert ask("describe_method", method="CRM.DEAL.ADD")[1].startswith("crm.deal.add: ")
    assert "REST 3.0" in ask("describe_method", method="tasks.task.add", api="v3")[1]
    assert "ONCRMDEALADD" in ask("search_events", question="a deal was added")[1]


def test_unknown_method_names_similar_ones() -> None:
    refused, text = ask("describe_method", method="crm.dael.add")
    assert refused
    assert "crm.deal.add" in text


def test_validation() -> None:
    assert ask("validate_call", method="crm.item.get", parameters={"entityTypeId": 2, "id": 1}) == (
        False,
        "The call is valid.",
    )
    assert "entityTypeId" in ask("validate_call", method="crm.item.get", parameters={"id": 1})[1]
    assert "no parameters" in ask("validate_call", method="profile", parameters={"x": 1})[1]


def test_writes_are_refused_unless_allowed() -> None:
    fields = {"fields": {"TITLE": "x"}}
    refused, text = ask("call_method", method="crm.deal.add", parameters=fields)
    assert refused
    assert "--allow-write crm" in text
    allowed = Permission(("crm",))
    refused, text = ask("call_method", allowed, method="crm.deal.add", parameters=fields)
    assert refused
    assert "No portal is connected" in text


@pytest.mark.parametrize(
    ("patterns", "allowed"),
    [((), False), (("crm",), True), (("crm.deal.*",), True), (("CRM.DEAL.ADD",), True),
     (("*",), True), (("task",), False), (("crm.deal",), False), (("crm.lead.*",), False)],
)  # fmt: skip
def test_permissions(patterns: tuple[str, ...], allowed: bool) -> None:
    operation = knowledge().operation("crm.deal.add")
    assert operation is not None
    assert Permission(patterns).allows(operation) is allowed


def test_calls_on_the_mock() -> None:
    async def played(webhook: str) -> list[tuple[bool, str]]:
        async with connected(webhook) as caller, client(caller, Permission(("crm",))) as c:
            added = [
                await tool(c, "call_method", method="crm.contact.add", parameters=fields)
                for fields in ({"fields": {"NAME": "Ann"}}, {"fields": {"NAME": "Bob"}})
            ]
            listed = await tool(c, "call_method", method="crm.contact.list", rows=1)
            gone = await tool(c, "call_method", method="crm.contact.get", parameters={"id": 99})
            return [*added, listed, gone]

    from bitrix24_openapi.mock import Options

    with MockPortal(Options(stateful=True)) as portal:
        first, _, listed, gone = anyio.run(played, portal.webhook)
        secret = portal.webhook.rstrip("/").rpartition("/")[2]
    assert first == (False, '{"result":1}')
    answer = json.loads(listed[1])
    assert (len(answer["result"]), answer["total"]) == (1, 2)
    assert answer["trimmed"] == {"result": "1 of 2 rows"}
    assert gone[0]
    assert secret not in gone[1]


def test_large_answers_are_cut_and_say_so() -> None:
    rows = [{"ID": n, "TEXT": "x" * 3_000} for n in range(60)]
    answer = trimmed({"result": {"items": rows}, "total": 60, "next": None}, 50)
    assert len(json.dumps(answer.to_json())) < 2 * MOST_OF_ANSWER
    assert set(answer.trimmed) == {"result.items", "result.items.[].TEXT"}
    assert len(answer.result["items"][0]["TEXT"]) == MOST_LETTERS
    assert answer.more == {"total": 60}


def test_answer_that_cannot_be_cut_is_left_out() -> None:
    wide = {f"K{n}": "x" * 1_000 for n in range(100)}
    answer = trimmed({"result": wide}, 50)
    assert answer.result is None
    assert "larger" in answer.trimmed["result"]


def test_rows_are_bounded_from_below() -> None:
    async def caller(_operation: Operation, _parameters: Mapping[str, Any]) -> dict[str, Any]:
        return {"result": [1, 2, 3]}

    async def called(rows: int) -> str:
        async with client(caller, Permission(("*",))) as connection:
            return (await tool(connection, "call_method", method="methods", rows=rows))[1]

    for rows in (-5, 0, 1):
        assert json.loads(anyio.run(called, rows))["result"] == [1]


@pytest.mark.slow
def test_command_over_stdio() -> None:
    parameters = StdioServerParameters(
        command=sys.executable,
        args=["-m", "bitrix24_openapi", "mcp", "--spec", str(SPEC)],
        env={**os.environ},
    )

    async def asked() -> tuple[bool, str]:
        with anyio.fail_after(60):
            async with Client(parameters) as connection:
                return await tool(connection, "describe_method", method="crm.deal.add")

    refused, text = anyio.run(asked)
    assert not refused
    assert text.startswith("crm.deal.add: ")
