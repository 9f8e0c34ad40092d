"""Small documents for tests of the client's plan."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from bitrix24_openapi.client.parsed import Parsed, parse

Schema = dict[str, Any]


def operation(
    name: str, request: Schema | None = None, result: Schema | None = None, **more: Any
) -> Schema:
    """An operation as the documents of this project have them."""
    body: Schema = {}
    if request is not None:
        body = {"requestBody": {"content": {"application/json": {"schema": request}}}}
    envelope = {"type": "object", "required": ["result"], "properties": {"result": result or {}}}
    answer = {"description": "OK", "content": {"application/json": {"schema": envelope}}}
    return {"operationId": name, "tags": ["Test"], "responses": {"200": answer}, **body, **more}


def document(*operations: Schema, **schemas: Schema) -> Schema:
    return {
        "openapi": "3.1.0",
        "info": {"title": "Test", "version": "1.2.3"},
        "paths": {f"/{each['operationId']}": {"post": each} for each in operations},
        "components": {"schemas": schemas},
    }


def parsed(*operations: Schema, **schemas: Schema) -> Parsed:
    return parse(document(*operations, **schemas), Path("test.yaml"))


def parsed_property(schema: Schema, **schemas: Schema) -> Parsed:
    """A document with one component, ``Thing``, whose property ``x`` is of the schema."""
    thing = {"type": "object", "properties": {"x": schema}}
    return parsed(Thing=thing, **schemas)
