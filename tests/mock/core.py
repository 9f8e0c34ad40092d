"""Portals for the tests of the mock's core: of the whole API, and of a few methods made up here."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from tests.documents import catalogue as whole_api

from bitrix24_openapi.mock.catalogue import Catalogue
from bitrix24_openapi.mock.model import Clock, Generation, Request, Response
from bitrix24_openapi.mock.options import Options
from bitrix24_openapi.mock.portal import Portal

JSON = {"content-type": "application/json"}
FORM = {"content-type": "application/x-www-form-urlencoded"}
V3_VALIDATION = "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION"


def portal(*, clock: Clock | None = None, **options: Any) -> Portal:
    """A portal of the whole API without the other parts."""
    more = {} if clock is None else {"clock": clock}
    return Portal(whole_api(), Options(**options), **more)


def operation(
    request: Mapping[str, Any] | None = None,
    result: Mapping[str, Any] | None = None,
    *,
    errors: list[dict[str, Any]] | None = None,
    examples: list[Any] | None = None,
    envelope: Mapping[str, Any] | None = None,
    **extensions: Any,
) -> dict[str, Any]:
    """An operation as the generator writes it; ``envelope``: properties beside the result."""
    answer: dict[str, Any] = {
        "schema": {
            "type": "object",
            "required": ["result"],
            "properties": {"result": dict(result or {}), **(envelope or {})},
        }
    }
    if examples is not None:
        answer["examples"] = {f"success-{n}": {"value": each} for n, each in enumerate(examples)}
    found: dict[str, Any] = {
        "x-b24-errors": errors or [],
        "x-b24-scopes": [],
        "responses": {"200": {"content": {"application/json": answer}}},
        **{f"x-b24-{name}": value for name, value in extensions.items()},
    }
    if request is not None:
        found["requestBody"] = {"content": {"application/json": {"schema": dict(request)}}}
    return found


def document(
    operations: Mapping[str, dict[str, Any]],
    *,
    generation: Generation = "classic",
    schemas: Mapping[str, Any] | None = None,
) -> dict[str, Any]:
    path = "rest/api" if generation == "v3" else "rest"
    return {
        "openapi": "3.1.1",
        "servers": [{"url": f"https://{{portal}}/{path}"}],
        "paths": {f"/{name}": {"post": each} for name, each in operations.items()},
        "components": {"schemas": dict(schemas or {})},
    }


def small(
    operations: Mapping[str, dict[str, Any]],
    *,
    v3: Mapping[str, dict[str, Any]] | None = None,
    schemas: Mapping[str, Any] | None = None,
    clock: Clock | None = None,
    **options: Any,
) -> Portal:
    """A portal of these methods alone."""
    documents = [document(operations, schemas=schemas)]
    if v3 is not None:
        documents.append(document(v3, generation="v3", schemas=schemas))
    more = {} if clock is None else {"clock": clock}
    return Portal(Catalogue(documents), Options(**options), **more)


def call(
    portal: Portal,
    method: str,
    params: Any = None,
    *,
    base: str = "/rest/1/code/",
    headers: Mapping[str, str] = JSON,
    query: str = "",
    verb: str = "POST",
    secure: bool = False,
) -> Response:
    body = params if isinstance(params, bytes) else b"" if params is None else _json(params)
    return portal.handle(Request(verb, base + method, query, dict(headers), body, secure))


def _json(value: Any) -> bytes:
    return json.dumps(value).encode()


def body(response: Response) -> Any:
    return json.loads(response.body)


def error(response: Response) -> tuple[int, Any, str]:
    """Status, code and message of a refusal, classic or REST 3.0."""
    found = body(response)
    inside = found["error"]
    if isinstance(inside, dict):
        return response.status, inside["code"], inside["message"]
    return response.status, inside, found["error_description"]


def header(response: Response, name: str) -> str:
    return dict(response.headers).get(name, "")


def reason(response: Response) -> str:
    return header(response, "X-B24-Mock-Reason")


def note(response: Response) -> str:
    return header(response, "X-B24-Mock-Note")
