"""A portal that tests drive: calls with a clock of their own, and validated answers."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

import jsonschema_rs
from tests.documents import catalogue

from bitrix24_openapi.mock.model import Generation, Operation, Request
from bitrix24_openapi.mock.options import Options
from bitrix24_openapi.mock.portal import Portal
from bitrix24_openapi.mock.rules.access import application_only
from bitrix24_openapi.mock.serve.assembly import assemble_parts
from bitrix24_openapi.mock.state.memory import Memory


class Clock:
    """The time of day, as a test wants it."""

    def __init__(self, now: float = 1_800_000_000.0) -> None:
        self.now = now

    def __call__(self) -> float:
        return self.now


@dataclass(frozen=True)
class Reply:
    status: int
    headers: Mapping[str, str]
    body: Any

    @property
    def result(self) -> Any:
        assert self.status == 200, (self.body, self.headers)
        return self.body["result"]

    @property
    def error(self) -> str:
        """The code of the error, in either generation."""
        assert self.status != 200, self.body
        error = self.body["error"]
        return str(error["code"] if isinstance(error, dict) else error)


class PortalDriver:
    """A portal with a clock of its own."""

    def __init__(self, **options: Any) -> None:
        self.clock = Clock()
        self.parts = assemble_parts(
            Options(**{"stateful": True, **options}), clock=self.clock, catalogue=catalogue()
        )
        self.portal: Portal = self.parts.portal

    @property
    def state(self) -> Memory:
        assert self.parts.memory is not None
        return self.parts.memory

    def call(self, method: str, **params: Any) -> Reply:
        """A call of classic REST by a webhook."""
        return self.post(f"/rest/1/code/{method}", params)

    def call_v3(self, method: str, **params: Any) -> Reply:
        """A call of REST 3.0 by a webhook."""
        return self.post(f"/rest/api/1/code/{method}", params)

    def application(self, method: str, token: str = "token", **params: Any) -> Reply:
        """A call of classic REST by an application."""
        return self.post(f"/rest/{method}", {**params, "auth": token})

    def ask(self, operation: Operation, params: Mapping[str, Any]) -> Reply:
        """A call by whoever may make it: a webhook, or an application where only those may."""
        api = "/rest/api/" if operation.generation == "v3" else "/rest/"
        if application_only(operation) is not None:
            return self.post(f"{api}{operation.name}", params, {"authorization": "Bearer token"})
        return self.post(f"{api}1/code/{operation.name}", params)

    def post(
        self, path: str, body: Any, headers: Mapping[str, str] | None = None, peer: str = ""
    ) -> Reply:
        sent = {"content-type": "application/json", "host": "b24.test", **(headers or {})}
        request = Request("POST", path, "", sent, json.dumps(body).encode(), peer=peer)
        return self.send(request)

    def send(self, request: Request) -> Reply:
        response = self.portal.handle(request)
        body = json.loads(response.body) if response.body else None
        return Reply(response.status, dict(response.headers), body)


@cache
def _validator(generation: Generation, name: str) -> jsonschema_rs.Validator:
    operation = catalogue().find(generation, name)
    assert operation is not None
    return jsonschema_rs.Draft202012Validator(catalogue().published(operation, status="200"))


def errors_of(operation: Operation, answer: Any) -> list[str]:
    """What the response schema of a method has against an answer."""
    found = _validator(operation.generation, operation.name).iter_errors(answer)
    return [f"/{'/'.join(map(str, e.instance_path))}: {e.message[:300]}" for e in found]


def documented_request(operation: Operation) -> dict[str, Any]:
    """Parameters that the documentation shows for a method."""
    content = operation.document.get("requestBody", {}).get("content", {})
    examples = content.get("application/json", {}).get("examples", {})
    values = [each.get("value") for each in examples.values()]
    return next((dict(value) for value in values if isinstance(value, dict)), {})
