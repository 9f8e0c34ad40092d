"""Small documents to compare."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from typing import Any

from bitrix24_openapi.compare.api import Diff, Kind, Side, compare

Schema = dict[str, Any]
REFERENCE = "#/components/schemas/"


def operation(
    request: Schema | None = None, result: Schema | None = None, /, **members: Any
) -> dict[str, Any]:
    """A method with the schemas of what it takes and what it answers."""
    found: dict[str, Any] = {"tags": ["CRM"], "x-b24-source": "page.md", "x-b24-scopes": ["crm"]}
    if request is not None:
        found["requestBody"] = {"content": {"application/json": {"schema": request}}}
    envelope = {"type": "object", "required": ["result"], "properties": {"result": result or {}}}
    answer = {"content": {"application/json": {"schema": envelope}}}
    return {**found, "responses": {"200": answer}, **members}


def event(payload: Schema, /, **members: Any) -> dict[str, Any]:
    body = {"content": {"application/x-www-form-urlencoded": {"schema": payload}}}
    return {"tags": ["CRM"], "x-b24-source": "event.md", "requestBody": body, **members}


def document(
    methods: Mapping[str, Any] | None = None,
    events: Mapping[str, Any] | None = None,
    schemas: Mapping[str, Schema] | None = None,
) -> dict[str, Any]:
    value = {
        "openapi": "3.1.1",
        "info": {"title": "t", "version": "1"},
        "paths": {f"/{name}": {"post": each} for name, each in (methods or {}).items()},
        "webhooks": {name: {"post": each} for name, each in (events or {}).items()},
        "components": {"schemas": dict(schemas or {})},
    }
    return copy.deepcopy(value)


def diff(old: dict[str, Any], new: dict[str, Any]) -> Diff:
    return compare({"openapi.yaml": old}, {"openapi.yaml": new})


def told(found: Diff, *, without: frozenset[Kind] = frozenset()) -> list[tuple[str, str, str, str]]:
    """(side, kind, where, impact) of all changes."""
    return [
        (e.change.side.value, e.change.kind.value, e.change.where, e.change.impact.value)
        for e in found.entries
        if e.change.kind not in without
    ]


def of_request(old: Schema, new: Schema) -> list[tuple[str, str, str]]:
    """(kind, where, impact) of the changes of a request."""
    return _of(Side.REQUEST, operation(old), operation(new))


def of_result(old: Schema, new: Schema) -> list[tuple[str, str, str]]:
    return _of(Side.RESPONSE, operation(None, old), operation(None, new))


def of_event(old: Schema, new: Schema) -> list[tuple[str, str, str]]:
    found = diff(document(events={"ON": event(old)}), document(events={"ON": event(new)}))
    return [(kind, where, impact) for _, kind, where, impact in told(found)]


def _of(side: Side, old: dict[str, Any], new: dict[str, Any]) -> list[tuple[str, str, str]]:
    found = told(diff(document({"a.b": old}), document({"a.b": new})))
    assert all(each[0] == side for each in found), found
    return [(kind, where, impact) for _, kind, where, impact in found]


def typed(text: str, **members: Any) -> Schema:
    """A value as the spec writes it: JSON type and documented type."""
    json_types = {"double": "number", "char": "string", "datetime": "string", "date": "string"}
    schema: Schema = {"x-b24-type": text}
    if text == "datetime":
        schema["format"] = "date-time"
    elif text == "date":
        schema["format"] = "date"
    if text != "any":
        schema["type"] = json_types.get(text, text)
    return {**schema, **members}


def record(required: tuple[str, ...] = (), /, **members: Schema) -> Schema:
    schema: Schema = {"type": "object", "x-b24-type": "object", "properties": members}
    return {**schema, "required": list(required)} if required else schema
