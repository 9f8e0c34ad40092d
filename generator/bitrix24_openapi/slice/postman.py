"""A document as a Postman collection, format 2.1: a folder for each tag, a request for each
method with its documented bodies and answers. The address of the portal is the variable
``baseUrl``, made of others for the portal and the webhook, or given as a whole."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterator, Mapping
from typing import Any, Final

from ..openapi.conventions import JSON_TYPE, media_of
from ..openapi.document import Document, Operation
from ..openapi.schema import SchemaView
from ..spec.platform import reason

FORMAT: Final = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
#: Collections of the same methods have the same id: an import replaces the last one.
_NAMESPACE: Final = uuid.UUID("6f0b1c5e-5a53-4f3b-9d6f-1f2a2f5b24ac")
_BASE: Final = "{{baseUrl}}"
#: Placeholder in a body for a value of unknown type.
_BLANKS: Final[Mapping[str, Any]] = {
    "any": "",
    "array": [],
    "boolean": False,
    "integer": 0,
    "null": None,
    "number": 0,
    "object": {},
    "string": "",
}

Item = dict[str, Any]


def collection(document: Mapping[str, Any]) -> Item:
    """The collection of a document; its first server is the webhook, which needs no token."""
    server = document["servers"][0]
    methods = Document(document).methods
    folders: dict[str, list[Item]] = {tag["name"]: [] for tag in document.get("tags", ())}
    untagged: list[Item] = []
    for operation in methods.values():
        tag = next(iter(operation.raw.get("tags", ())), "")
        item = _request(operation)
        folders.get(tag, untagged).append(item)
    info = document["info"]
    return {
        "info": {
            "_postman_id": str(uuid.uuid5(_NAMESPACE, "\n".join((info["title"], *methods)))),
            "name": info["title"],
            "description": info.get("description", ""),
            "version": info["version"],
            "schema": FORMAT,
        },
        "item": [
            *({"name": tag, "item": items} for tag, items in folders.items() if items),
            *untagged,
        ],
        "variable": list(_variables(server)),
    }


def _request(operation: Operation) -> Item:
    request: Item = {
        "method": "POST",
        "header": [
            {"key": "Content-Type", "value": JSON_TYPE},
            {"key": "Accept", "value": JSON_TYPE},
            *_headers(operation),
        ],
        "url": _url(operation.name),
        "description": _description(operation.raw),
        "body": _raw(_body(operation)),
    }
    name, summary = operation.name, operation.raw.get("summary")
    return {
        "name": f"{name}: {summary}" if summary else name,
        "request": request,
        "response": list(_responses(operation, request)),
    }


def _url(method: str) -> Item:
    return {"raw": f"{_BASE}/{method}", "host": [_BASE], "path": [method]}


def _variables(server: Mapping[str, Any]) -> Iterator[Item]:
    """``https://{portal}/rest/{userId}/{webhookCode}`` as one variable that refers to others."""
    yield {
        "key": "baseUrl",
        "value": server["url"].replace("{", "{{").replace("}", "}}"),
        "description": server.get("description", ""),
    }
    for name, each in server.get("variables", {}).items():
        yield {"key": name, "value": each["default"], "description": each.get("description", "")}


def _headers(operation: Operation) -> Iterator[Item]:
    for parameter in operation.parameters:
        if parameter.get("in") == "header":
            yield {
                "key": parameter["name"],
                "value": "{{$guid}}",
                "description": parameter.get("description", ""),
                "disabled": not parameter.get("required", False),
            }


def _description(operation: Mapping[str, Any]) -> str:
    texts = (operation.get("description"), operation.get("externalDocs", {}).get("url"))
    return "\n\n".join(text for text in texts if text)


def _body(operation: Operation) -> Any:
    """The first documented body, else one with blanks for the required parameters."""
    shown = operation.request_examples
    if shown:
        return shown[0]
    view = operation.document.schemas.view(operation.request or {})
    return {name: _blank(view.members.get(name)) for name in view.required}


def _blank(member: SchemaView | None) -> Any:
    if member is None or not member.branches:
        return ""
    first = member.branches[0]
    known = [*member.said("default"), *first.schema.get("enum", ()), _BLANKS[first.types[0]]]
    return known[0]


def _responses(operation: Operation, request: Item) -> Iterator[Item]:
    for status, response in operation.raw["responses"].items():
        # Errors that all methods share have no example.
        for name, example in media_of(response).get("examples", {}).items():
            yield {
                "name": f"{status} {name}",
                "originalRequest": request,
                "status": reason(int(status)),
                "code": int(status),
                "_postman_previewlanguage": "json",
                "header": [{"key": "Content-Type", "value": JSON_TYPE}],
                "body": _text(example["value"]),
            }


def _raw(body: Any) -> Item:
    return {"mode": "raw", "raw": _text(body), "options": {"raw": {"language": "json"}}}


def _text(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2)
