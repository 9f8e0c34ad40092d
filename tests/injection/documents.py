"""A small pair of documents with text and names of every kind, and ways to change them."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from typing import Any

Document = dict[str, Any]

_FORM = "application/x-www-form-urlencoded"


def _json(schema: Document) -> Document:
    return {"content": {"application/json": {"schema": schema}}}


def _operation(name: str, request: Document, result: Document, **more: Any) -> Document:
    envelope = {"type": "object", "required": ["result"], "properties": {"result": result}}
    return {
        "operationId": name,
        "summary": "Get a thing",
        "description": "Words.",
        "tags": ["CRM"],
        "externalDocs": {"url": f"https://docs.test/{name}.html"},
        "security": [{"oauth2": ["crm"]}],
        "x-b24-scopes": ["crm"],
        "x-b24-source": f"api-reference/crm/{name}.md",
        "x-b24-errors": [{"code": "NOT_FOUND", "message": "Nothing is there", "status": 400}],
        "requestBody": _json(request),
        "responses": {"200": {"description": "OK", **_json(envelope)}},
        **more,
    }


def _reference(name: str) -> Document:
    return {"$ref": f"#/components/schemas/{name}"}


def classic() -> Document:
    """A classic document: a list, a method that is deprecated, an event, shared components."""
    stage = {
        "type": "string",
        "enum": ["NEW", "WON"],
        "x-enum-varnames": ["NEW", "WON"],
        "x-enum-descriptions": ["Fresh", "Won"],
    }
    thing = {
        "type": "object",
        "title": "Thing",
        "description": "A thing.",
        "properties": {
            "ID": {"type": ["integer", "string"], "x-b24-type": "integer", "description": "Id"},
            "TITLE": {"type": "string", "default": "Untitled"},
            "STAGE": _reference("Stage"),
            "inside": {"type": "object", "properties": {"deep": {"type": "string"}}},
        },
    }
    parameters = {
        "type": "object",
        "required": ["id"],
        "properties": {
            "id": {"type": "integer", "description": "Which one"},
            "select": {"type": "array", "items": {"type": "string", "enum": ["ID", "TITLE"]}},
            "order": {"type": "object", "properties": {"ID": {"enum": ["ASC", "DESC"]}}},
            "filter": {"type": "object", "additionalProperties": True},
            "fields": {"type": "object", "properties": {"odd key": {"type": "string"}}},
            "mode": {"const": "fast"},
            "start": {"type": "integer", "default": 0},
        },
    }
    paging = {
        "style": "start",
        "items": "/result",
        "inputs": {"start": "/start"},
        "total": "/total",
        "next": "/next",
        "page_size": 50,
    }
    return {
        "openapi": "3.1.1",
        "info": {"title": "Test", "description": "Words.", "version": "1.2.3"},
        "servers": [{"url": "https://portal.test/rest/1/key"}],
        "tags": [{"name": "CRM"}],
        "paths": {
            "/crm.thing.list": {
                "post": _operation(
                    "crm.thing.list",
                    _reference("ThingRequest"),
                    {"type": "array", "items": _reference("Thing")},
                    **{"x-b24-pagination": paging},
                )
            },
            "/crm.thing.get": {
                "post": _operation(
                    "crm.thing.get",
                    parameters,
                    _reference("Thing"),
                    deprecated=True,
                    **{"x-b24-replacement": "crm.thing.list", "x-b24-positional": True},
                )
            },
        },
        "webhooks": {
            "ONCRMTHINGADD": {
                "post": {
                    "operationId": "ONCRMTHINGADD",
                    "summary": "On adding a thing",
                    "tags": ["CRM"],
                    "externalDocs": {"url": "https://docs.test/on-add.html"},
                    "x-b24-scopes": ["crm"],
                    "x-b24-source": "api-reference/crm/events/on-crm-thing-add.md",
                    "requestBody": {
                        "content": {_FORM: {"schema": _reference("OnCrmThingAddEvent")}}
                    },
                    "responses": {"200": {"description": "Taken"}},
                }
            }
        },
        "components": {
            "schemas": {
                "Thing": thing,
                "ThingRequest": parameters,
                "Stage": stage,
                "OnCrmThingAddEvent": {
                    "type": "object",
                    "properties": {"event": {"type": "string"}, "data": _reference("Thing")},
                },
            },
            "securitySchemes": {"oauth2": {"type": "oauth2", "flows": {}}},
        },
    }


def v3() -> Document:
    """A REST 3.0 document with one method."""
    name = "tasks.thing.get"
    header = {"name": "Idempotency-Key", "in": "header", "schema": {"type": "string"}}
    return {
        "openapi": "3.1.1",
        "info": {"title": "Test", "version": "1.2.3"},
        "servers": [{"url": "https://portal.test/rest/api/1/key"}],
        "paths": {
            f"/{name}": {
                "post": _operation(
                    name,
                    {"type": "object", "properties": {"id": {"type": "integer"}}},
                    {"type": "object", "properties": {"item": _reference("Item")}},
                    parameters=[{"$ref": "#/components/parameters/Key"}],
                )
            }
        },
        "components": {
            "schemas": {"Item": {"type": "object", "properties": {"id": {"type": "integer"}}}},
            "parameters": {"Key": header},
        },
    }


def changed(document: Document, path: tuple[Any, ...], value: Any) -> Document:
    """A copy with another value at a path."""
    made = copy.deepcopy(document)
    holder: Any = made
    for step in path[:-1]:
        holder = holder[step]
    holder[path[-1]] = copy.deepcopy(value)
    return made


def renamed(document: Document, path: tuple[Any, ...], key: Any) -> Document:
    """A copy with another key at a path; what refers to a component of that name follows."""
    made = copy.deepcopy(document)
    holder: Any = made
    for step in path[:-1]:
        holder = holder[step]
    members = {key if each == path[-1] else each: value for each, value in holder.items()}
    holder.clear()
    holder.update(members)
    if path[:2] == ("components", "schemas") and len(path) == 3:
        found = referring(made, f"#/components/schemas/{path[-1]}", f"#/components/schemas/{key}")
        assert isinstance(found, dict)
        return found
    return made


def referring(value: Any, old: str, new: str) -> Any:
    """The same with references to ``new`` in place of those to ``old``."""
    if isinstance(value, Mapping):
        return {
            key: new if key == "$ref" and each == old else referring(each, old, new)
            for key, each in value.items()
        }
    if isinstance(value, list):
        return [referring(each, old, new) for each in value]
    return value
