"""A document as a Postman collection, format 2.1: a folder for each tag, a request for each
method with its documented bodies and answers, the portal and the webhook as variables."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterator, Mapping
from typing import Any, Final
from urllib.parse import urlsplit

from ..openapi.conventions import JSON_TYPE, media_of
from ..spec.platform import reason
from .select import operations

FORMAT: Final = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
#: Collections of the same methods are the same collection: an import replaces the last one.
_NAMESPACE: Final = uuid.UUID("6f0b1c5e-5a53-4f3b-9d6f-1f2a2f5b24ac")
#: What stands in a body for a value that nothing is known about.
_BLANKS: Final[Mapping[str, Any]] = {
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
    methods = operations(document)
    folders: dict[str, list[Item]] = {tag["name"]: [] for tag in document.get("tags", ())}
    untagged: list[Item] = []
    for name, operation in methods.items():
        tag = next(iter(operation.get("tags", ())), "")
        item = _request(name, operation, document, server["url"])
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
        "variable": [
            {"key": name, "value": each["default"], "description": each.get("description", "")}
            for name, each in server.get("variables", {}).items()
        ],
    }


def _request(
    name: str, operation: Mapping[str, Any], document: Mapping[str, Any], server: str
) -> Item:
    request: Item = {
        "method": "POST",
        "header": [
            {"key": "Content-Type", "value": JSON_TYPE},
            {"key": "Accept", "value": JSON_TYPE},
            *_headers(operation, document),
        ],
        "url": _url(server, name),
        "description": _description(operation),
    }
    bodies = _bodies(operation, document)
    return {
        "name": f"{name}: {operation['summary']}" if operation.get("summary") else name,
        "request": {**request, "body": _raw(bodies[0])},
        "response": list(_responses(operation, {**request, "body": _raw(bodies[0])})),
    }


def _url(server: str, method: str) -> Item:
    """``https://{portal}/rest/{userId}/{webhookCode}`` with Postman's variables in it."""
    address = urlsplit(server.replace("{", "{{").replace("}", "}}"))
    return {
        "raw": f"{address.geturl()}/{method}",
        "protocol": address.scheme,
        "host": [address.netloc],
        "path": [*address.path.strip("/").split("/"), method],
    }


def _headers(operation: Mapping[str, Any], document: Mapping[str, Any]) -> Iterator[Item]:
    for parameter in operation.get("parameters", ()):
        reference = parameter.get("$ref", "")
        named = document["components"].get("parameters", {}).get(reference.rpartition("/")[2], {})
        resolved = {**named, **parameter}
        if resolved.get("in") == "header":
            yield {
                "key": resolved["name"],
                "value": "{{$guid}}",
                "description": resolved.get("description", ""),
                "disabled": not resolved.get("required", False),
            }


def _description(operation: Mapping[str, Any]) -> str:
    texts = (operation.get("description"), operation.get("externalDocs", {}).get("url"))
    return "\n\n".join(text for text in texts if text)


def _bodies(operation: Mapping[str, Any], document: Mapping[str, Any]) -> list[Any]:
    """Documented bodies, else one of blanks for what has to be given."""
    media = media_of(operation.get("requestBody"))
    shown = [example["value"] for example in media.get("examples", {}).values()]
    return shown or [_blank(media.get("schema", {}), document)]


def _blank(schema: Mapping[str, Any], document: Mapping[str, Any]) -> Any:
    resolved = _resolved(schema, document)
    properties = resolved.get("properties", {})
    body = {}
    for name in resolved.get("required", ()):
        member = _resolved(properties.get(name, {}), document)
        declared = member.get("type", "string")
        first = declared if isinstance(declared, str) else declared[0]
        body[name] = member.get("default", next(iter(member.get("enum", ())), _BLANKS[first]))
    return body


def _resolved(schema: Mapping[str, Any], document: Mapping[str, Any]) -> Mapping[str, Any]:
    seen: set[str] = set()
    while (reference := schema.get("$ref")) is not None and reference not in seen:
        seen.add(reference)
        schema = document["components"]["schemas"].get(reference.rpartition("/")[2], {})
    return schema


def _responses(operation: Mapping[str, Any], request: Item) -> Iterator[Item]:
    for status, response in operation["responses"].items():
        examples = media_of(response).get("examples", {})
        for name, example in examples.items():
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
