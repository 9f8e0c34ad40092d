"""A portal made of a function, and clients for it that never wait in real time."""

from __future__ import annotations

import asyncio
import json
import re
import threading
from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import parse_qsl

import httpx

from bitrix24_openapi.client.runtime.calls import Namespace
from bitrix24_openapi.client.runtime.client import AsyncClient, SyncClient
from bitrix24_openapi.client.runtime.converters import BOOLEAN, INTEGER, Nested
from bitrix24_openapi.client.runtime.events import bracketed
from bitrix24_openapi.client.runtime.listing import AsyncListing, Listing
from bitrix24_openapi.client.runtime.method import ById, Method, Pagination, list_method
from bitrix24_openapi.client.runtime.views import View, integer, string

#: ``$result[command][key]...`` in the parameters of a command.
REFERENCE = re.compile(r"\$result((?:\[[^\]]*\])+)")

URL = "https://acme.bitrix24.com/rest/1/s3cr3tc0de/"

TIME = {"start": 1700000000.0, "finish": 1700000000.5, "duration": 0.5, "processing": 0.4}


class Deal(View):
    __slots__ = ()
    id = integer("ID")
    title = string("TITLE")


GET = Method("crm.deal.get", Nested(Deal), safe=True)
ADD = Method("crm.deal.add", INTEGER)
UPDATE = Method("crm.deal.update", BOOLEAN)
LIST = list_method("crm.deal.list", Nested(Deal), Pagination(id_field="ID", by_id=ById()))
V3_GET = Method("tasks.task.get", Nested(Deal), "v3", safe=True, at=("item",))
V3_ADD = Method("tasks.task.add", Nested(Deal), "v3", at=("item",))


class DealNamespace(Namespace):
    """What the generator writes, for the synchronous client."""

    __slots__ = ()

    def get(self, *, id: int) -> Deal:  # noqa: A002
        return self._client._invoke(GET, {"id": id})  # type: ignore[no-any-return]

    def add(self, *, fields: dict[str, Any]) -> int:
        return self._client._invoke(ADD, {"fields": fields})  # type: ignore[no-any-return]

    def list(self, *, filter: dict[str, Any] | None = None) -> Listing[Deal]:  # noqa: A002
        return self._client._list(LIST, {"filter": filter})  # type: ignore[no-any-return]


class AsyncDealNamespace(Namespace):
    __slots__ = ()

    def get(self, *, id: int) -> Awaitable[Deal]:  # noqa: A002
        return self._client._invoke(GET, {"id": id})  # type: ignore[no-any-return]

    def add(self, *, fields: dict[str, Any]) -> Awaitable[int]:
        return self._client._invoke(ADD, {"fields": fields})  # type: ignore[no-any-return]

    def list(self, *, filter: dict[str, Any] | None = None) -> AsyncListing[Deal]:  # noqa: A002
        return self._client._list(LIST, {"filter": filter})  # type: ignore[no-any-return]


class Clock:
    """Time that passes only by sleeping."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.slept: list[float] = []

    def __call__(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds

    async def sleep_async(self, seconds: float) -> None:
        self.sleep(seconds)
        await asyncio.sleep(0)


def reply(result: Any, status: int = 200, **more: Any) -> httpx.Response:
    return httpx.Response(status, json={"result": result, "time": TIME, **more})


def refusal(
    code: Any, status: int, text: str = "", headers: dict[str, str] | None = None
) -> httpx.Response:
    body = {"error": code, "error_description": text}
    return httpx.Response(status, json=body, headers=headers)


Outcome = httpx.Response | Exception


class Portal:
    """Answers method by method. ``script`` goes first: outcomes for the next requests."""

    def __init__(self, **methods: Callable[[dict[str, Any]], Any]) -> None:
        self.methods = {name.replace("_", "."): function for name, function in methods.items()}
        self.script: list[Outcome | None] = []
        self._guard = threading.Lock()
        self.requests: list[httpx.Request] = []
        #: (method, parameters) of everything that ran, commands of batches included.
        self.ran: list[tuple[str, Any]] = []
        self.on_request: Callable[[httpx.Request], httpx.Response | None] | None = None
        #: Errors for the commands of batches: (method, parameters) → error, or None to run it.
        self.on_command: Callable[[str, Any], dict[str, Any] | None] = lambda _m, _p: None

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        with self._guard:
            # Requests of a fast list come from several threads.
            outcome = self.script.pop(0) if self.script else None
        if isinstance(outcome, Exception):
            raise outcome
        if outcome is not None:
            return outcome
        if self.on_request is not None and (special := self.on_request(request)) is not None:
            return special
        method = request.url.path.rsplit("/", 1)[1]
        params = json.loads(request.content or b"{}")
        if method == "batch":
            return self._batch(params)
        return self.run(method, params)

    def run(self, method: str, params: Any) -> httpx.Response:
        self.ran.append((method, params))
        return httpx.Response(200, json={**self.methods[method](params), "time": TIME})

    def _batch(self, params: Any) -> httpx.Response:
        if isinstance(params, list):
            results = []
            for command in params:
                self.ran.append((command["method"], command["query"]))
                results.append(self.methods[command["method"]](command["query"])["result"])
            return reply(results)
        parts: dict[str, dict[str, Any]] = {
            name: {} for name in ("", "_error", "_total", "_next", "_time")
        }
        for index, (key, command) in enumerate(params["cmd"].items()):
            method, _, query = command.partition("?")
            query_params = bracketed(parse_qsl(query, keep_blank_values=True))
            query_params = self._resolved(query_params, parts[""])
            error = self.on_command(method, query_params)
            if index >= 50:
                error = {"error": "ERROR_BATCH_LENGTH_EXCEEDED"}
            if error is None:
                self.ran.append((method, query_params))
                body = self.methods[method](query_params)
                if "error" in body:
                    error = body
            if error is not None:
                parts["_error"][key] = error
                if params.get("halt"):
                    break
                continue
            parts[""][key] = body["result"]
            parts["_time"][key] = TIME
            for name in ("total", "next"):
                if name in body:
                    parts[f"_{name}"][key] = body[name]
        # PHP writes empty maps as lists.
        return reply({f"result{name}": part or [] for name, part in parts.items()})

    def _resolved(self, value: Any, results: dict[str, Any]) -> Any:
        if isinstance(value, dict):
            return {key: self._resolved(each, results) for key, each in value.items()}
        if isinstance(value, list):
            return [self._resolved(each, results) for each in value]
        return REFERENCE.sub(lambda match: self._found(match, results), value)

    def _found(self, match: re.Match[str], results: dict[str, Any]) -> str:
        found: Any = results
        for key in match[1][1:-1].split("]["):
            if isinstance(found, list) and key.isdigit() and int(key) < len(found):
                found = found[int(key)]
            elif isinstance(found, dict) and key in found:
                found = found[key]
            else:
                # What portals do with a reference that leads nowhere.
                return match[0]
        return str(found)


def sync_client(portal: Portal, clock: Clock, auth: Any = URL, **settings: Any) -> SyncClient:
    settings.setdefault("limiter", None)
    transport = httpx.MockTransport(portal)
    return SyncClient(auth, transport=transport, clock=clock, sleep=clock.sleep, **settings)


def async_client(portal: Portal, clock: Clock, auth: Any = URL, **settings: Any) -> AsyncClient:
    settings.setdefault("limiter", None)
    transport = httpx.MockTransport(portal)
    return AsyncClient(auth, transport=transport, clock=clock, sleep=clock.sleep_async, **settings)


class Both:
    """One call on either kind of client, so that a test says what it means once."""

    def __init__(self, portal: Portal, kind: str, auth: Any = URL, **settings: Any) -> None:
        self.portal = portal
        self.clock = Clock()
        self.kind = kind
        self._settings = {"auth": auth, **settings}

    def client(self) -> Any:
        make = sync_client if self.kind == "sync" else async_client
        return make(self.portal, self.clock, **self._settings)

    def run(self, action: Callable[[Any], Any]) -> Any:
        """``action(client)``, awaited where it has to be."""
        client = self.client()
        if self.kind == "sync":
            with client:
                return action(client)

        async def main() -> Any:
            async with client:
                found = action(client)
                return await found if hasattr(found, "__await__") else found

        return asyncio.run(main())

    def invoke(self, method: Method[Any], **arguments: Any) -> Any:
        return self.run(lambda client: client._invoke(method, arguments))

    def rows(
        self, method: Any = LIST, how: Callable[[Any], Any] = lambda each: each, **params: Any
    ) -> Any:
        """The rows of a list, iterated one by one."""

        def action(client: Any) -> Any:
            listing = how(client._list(method, params))
            if self.kind == "sync":
                return list(listing)

            async def main() -> list[Any]:
                return [row async for row in listing]

            return main()

        return self.run(action)


def php_int(value: Any) -> int:
    """``(int)`` of PHP: text that is no number is 0."""
    return int(value) if str(value).lstrip("-").isdigit() else 0


def paged(
    size: int,
    page: int = 50,
    change: Callable[[dict[str, Any], dict[str, Any]], None] | None = None,
) -> Callable[[dict[str, Any]], dict[str, Any]]:
    """``crm.deal.list`` over deals with ids 1, 2, ... ``size``; ``change`` spoils an answer."""

    def answer(params: dict[str, Any]) -> dict[str, Any]:
        start = int(params.get("start") or 0)
        conditions = params.get("filter") or {}
        after, upto = php_int(conditions.get(">ID", 0)), php_int(conditions.get("<=ID", size))
        ids = range(after + 1, min(upto, size) + 1)
        if (params.get("order") or {}).get("ID") == "DESC":
            ids = ids[::-1]
        rows = ids[max(start, 0) : max(start, 0) + page]
        body: dict[str, Any] = {"result": [{"ID": str(i), "TITLE": f"Deal {i}"} for i in rows]}
        if start < 0:
            body["total"] = 0
        else:
            body["total"] = len(ids)
            if start + page < len(ids):
                body["next"] = start + page
        if change is not None:
            change(params, body)
        return body

    return answer
